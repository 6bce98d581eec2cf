// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace activation_explorer::ui {

/// Shows an image as it is, or scaled down where it is larger; where it is transparent on a checkerboard,
/// light or dark as what it may be laid on.
class PicturePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(QWidget* parent = nullptr);

    void setImage(const QImage& image, bool isDark = false); ///< null: there is none
    [[nodiscard]] const QImage& image() const noexcept { return m_image; }
    /// Where it is shown.
    [[nodiscard]] QRect imageRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
    bool m_isDark = false;
    QImage m_scaled; ///< to the rectangle it was last painted in
};

} // namespace activation_explorer::ui
