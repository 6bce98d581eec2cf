// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/pointer_light.h"
#include "ui/theme.h"

#include <QWidget>

class QAction;

namespace activation_explorer::ui {

class Document;
class PlotView;

/// A document for those who sit far away: the charts with thick lines and large type, the sliders of the
/// current curve, and nothing else. Shows the same document as the window it belongs to, which stays as it
/// is. Escape closes it.
class PresentationWindow : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive it. `owner`: the window that it belongs to.
    PresentationWindow(Document& document, QWidget* owner);

    [[nodiscard]] PlotView& plot() noexcept { return *m_plot; }
    void setTheme(const Theme& theme);
    void setLight(PointerLight::Kind kind);
    void moveToNextScreen();

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PlotView* m_plot;
    PointerLight* m_light;
};

} // namespace activation_explorer::ui
