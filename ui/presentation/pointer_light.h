// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace activation_explorer::ui {

/// Lies over a window and lights what its pointer shows to those who sit far away: as the dot of a laser
/// pointer, or as a spotlight that leaves all else in the dark. Takes no events of its own.
class PointerLight : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Off, Laser, Spotlight };

    /// Over all of the window, which owns it.
    explicit PointerLight(QWidget* window);

    [[nodiscard]] Kind kind() const noexcept { return m_kind; }
    void setKind(Kind kind);
    void setTheme(const Theme& theme);
    /// What is lit: the dot, or the spot.
    [[nodiscard]] QRectF lit() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void moveTo(QPointF pointer);
    void updateLit();

    Kind m_kind = Kind::Off;
    const Theme* m_theme;
    QPointF m_pointer;
};

} // namespace activation_explorer::ui
