// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/monkey.h"

#include "ui/presentation/presentation_window.h"

#include <array>
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QThread>
#include <QUrl>

namespace activation_explorer::monkey {

namespace {

constexpr std::array buttons{Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::RightButton,
                             Qt::MiddleButton};
constexpr std::array<Qt::KeyboardModifiers, 8> modifiers{
    Qt::NoModifier,      Qt::NoModifier,  Qt::NoModifier,    Qt::NoModifier,
    Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier, Qt::ControlModifier | Qt::ShiftModifier};
constexpr std::array keys{
    Qt::Key_Tab,    Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Up,
    Qt::Key_Down,   Qt::Key_Home,   Qt::Key_End,     Qt::Key_PageUp, Qt::Key_PageDown,  Qt::Key_Return,
    Qt::Key_Escape, Qt::Key_Escape, Qt::Key_Space,   Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Menu,
    Qt::Key_F1,     Qt::Key_F10,    Qt::Key_F11,     Qt::Key_Plus,   Qt::Key_Minus,     Qt::Key_Question,
    Qt::Key_Period, Qt::Key_0,      Qt::Key_1,       Qt::Key_2,      Qt::Key_3,         Qt::Key_4,
    Qt::Key_A,      Qt::Key_C,      Qt::Key_D,       Qt::Key_E,      Qt::Key_F,         Qt::Key_G,
    Qt::Key_H,      Qt::Key_L,      Qt::Key_M,       Qt::Key_N,      Qt::Key_R,         Qt::Key_S,
    Qt::Key_T,      Qt::Key_V,      Qt::Key_X,       Qt::Key_Y,      Qt::Key_Z};
const std::array<QString, 22> words{QStringLiteral("0.5"),      QStringLiteral("0,5"),
                                    QStringLiteral("-1"),       QStringLiteral("1e308"),
                                    QStringLiteral("1e-308"),   QStringLiteral("-0"),
                                    QStringLiteral("1e9"),      QStringLiteral("nan"),
                                    QStringLiteral("inf"),      QStringLiteral("−3"),
                                    QStringLiteral("7"),        QStringLiteral("20"),
                                    QStringLiteral("swish"),    QStringLiteral("relu"),
                                    QStringLiteral("激活"),     QStringLiteral("%1 %2 &"),
                                    QStringLiteral("-"),        QStringLiteral("  "),
                                    QStringLiteral("<b>x</b>"), QStringLiteral("1 2 3"),
                                    QStringLiteral("0.1\t"),    QStringLiteral("999999999999999999999999")};
constexpr int manyCurves = 24; // more make all slow

bool isForeign(const QWidget& widget) // Qt's own, in which files and printers could be meddled with
{
    return qobject_cast<const QFileDialog*>(&widget) || widget.inherits("QAbstractPrintDialog") ||
           widget.inherits("QPageSetupDialog");
}

QString told(const QWidget& widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1StringView(widget.metaObject()->className()),
                                         widget.accessibleName().isEmpty() ? widget.objectName()
                                                                           : widget.accessibleName());
}

} // namespace

void Monkey::act(Random& random)
{
    QWidget* modal = QApplication::activeModalWidget();
    if (auto* dialog = qobject_cast<QDialog*>(modal); dialog && isForeign(*dialog))
        return answerForeign(*dialog, random);
    if (QWidget* window = modal ? modal : &m_playground.window();
        !QGuiApplication::focusWindow() || (modal && !modal->isActiveWindow()))
        window->activateWindow(); // as window managers do once a dialog is closed
    struct Deed {
        double weight;
        void (Monkey::*deed)(Random&);
    };
    static constexpr std::array deeds{
        Deed{36, &Monkey::useMouse},     Deed{8, &Monkey::drag},
        Deed{5, &Monkey::useWheel},      Deed{24, &Monkey::useKey},
        Deed{5, &Monkey::typeText},      Deed{7, &Monkey::trigger},
        Deed{0.6, &Monkey::resize},      Deed{0.5, &Monkey::drop},
        Deed{0.8, &Monkey::paste},       Deed{0.25, &Monkey::switchLanguageOrTheme},
        Deed{3, &Monkey::undoOrRedo},    Deed{3, &Monkey::listen},
        Deed{0.5, &Monkey::changeWindow}};
    double all = 0;
    for (const Deed& each : deeds)
        all += each.weight;
    double left = random.share() * all;
    for (const Deed& each : deeds) {
        left -= each.weight;
        if (left < 0)
            return (this->*each.deed)(random);
    }
}

QWidget* Monkey::someWindow(Random& random) const
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    QWidgetList windows;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (each->isVisible() && each->windowHandle())
            windows << each;
    return windows.isEmpty() ? &m_playground.window() : random.pick(windows);
}

void Monkey::reachSomewhere(Random& random)
{
    QWidget* window = someWindow(random);
    QWidget* widget = window;
    constexpr double anywhere = 0.15;
    if (!random.chance(anywhere)) {
        QWidgetList seen;
        const bool buttonsOnly = random.chance(0.3);
        for (QWidget* each : window->findChildren<QWidget*>())
            if (each->isVisible() && each->window() == window && !each->visibleRegion().isEmpty() &&
                (!buttonsOnly || qobject_cast<QAbstractButton*>(each)))
                seen << each;
        if (!seen.isEmpty())
            widget = random.pick(seen);
    }
    const QPoint in(random.below(std::max(widget->width(), 1)), random.below(std::max(widget->height(), 1)));
    note(QStringLiteral("%1 at %2,%3").arg(told(*widget)).arg(in.x()).arg(in.y()));
    if (window->windowHandle())
        m_hand.reach(window->windowHandle(), widget->mapTo(window, in));
}

void Monkey::useMouse(Random& random)
{
    const Qt::MouseButton button = random.pick(buttons);
    const Qt::KeyboardModifiers keysDown = random.pick(modifiers);
    switch (random.below(10)) {
    case 0:
        note(QStringLiteral("press "));
        reachSomewhere(random);
        return m_hand.press(button, keysDown);
    case 1:
        note(QStringLiteral("release "));
        reachSomewhere(random);
        return m_hand.release(keysDown);
    case 2:
        note(QStringLiteral("hover "));
        return reachSomewhere(random);
    case 3:
        note(QStringLiteral("double-click "));
        reachSomewhere(random);
        return m_hand.doubleClick(button);
    default:
        note(QStringLiteral("click %1 ").arg(button));
        reachSomewhere(random);
        m_hand.click(button, keysDown);
    }
}

void Monkey::drag(Random& random)
{
    const Qt::KeyboardModifiers keysDown = random.pick(modifiers);
    note(QStringLiteral("drag "));
    reachSomewhere(random);
    m_hand.press(random.chance(0.8) ? Qt::LeftButton : Qt::RightButton, keysDown);
    const int moves = random.between(1, 5);
    constexpr int far = 150;
    for (int i = 0; i < moves; ++i)
        m_hand.moveTo(m_hand.at() + QPoint(random.between(-far, far), random.between(-far, far)), keysDown);
    m_hand.release(keysDown);
}

void Monkey::useWheel(Random& random)
{
    note(QStringLiteral("wheel "));
    reachSomewhere(random);
    constexpr int notch = 120;
    const int angle = random.between(-3, 3) * notch;
    m_hand.turnWheel(random.chance(0.8) ? QPoint(0, angle) : QPoint(angle, 0), random.pick(modifiers));
}

void Monkey::useKey(Random& random)
{
    const Qt::Key key = random.pick(keys);
    const Qt::KeyboardModifiers keysDown = random.pick(modifiers);
    note(QStringLiteral("key ") + QKeySequence(key | keysDown).toString());
    const bool printable = key < 0x80 && !(keysDown & (Qt::ControlModifier | Qt::AltModifier));
    const int times = random.chance(0.1) ? random.between(2, 6) : 1;
    for (int i = 0; i < times; ++i)
        Hand::type(key, keysDown, printable ? QString(QChar(key)).toLower() : QString());
}

void Monkey::typeText(Random& random)
{
    constexpr double intoField = 0.7;
    if (random.chance(intoField)) {
        QList<QLineEdit*> fields;
        for (QLineEdit* each : someWindow(random)->findChildren<QLineEdit*>())
            if (each->isVisible() && each->isEnabled())
                fields << each;
        if (!fields.isEmpty()) {
            QLineEdit* field = random.pick(fields);
            note(told(*field));
            field->setFocus();
            field->selectAll();
        }
    }
    const QString& text = random.pick(words);
    note(QStringLiteral(" text “%1”").arg(text));
    Hand::typeText(text);
    if (random.chance(0.5))
        Hand::type(random.chance(0.8) ? Qt::Key_Return : Qt::Key_Escape, {});
}

void Monkey::trigger(Random& random)
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return useKey(random);
    if (m_playground.document().curves().rowCount() > manyCurves && random.chance(0.3))
        return triggerNamed("new");
    QList<QAction*> actions;
    for (QAction* each : m_playground.window().findChildren<QAction*>())
        if (each->isEnabled() && !each->isSeparator() && !each->menu() && !each->text().isEmpty())
            actions << each;
    QAction* action = random.pick(actions);
    constexpr double quits = 0.05;
    if (action->objectName() == QStringLiteral("quit") && !random.chance(quits))
        return;
    note(QStringLiteral("action “%1”").arg(action->text()));
    action->trigger();
}

void Monkey::triggerNamed(const char* name)
{
    QAction* action = m_playground.window().findChild<QAction*>(QLatin1StringView(name));
    note(QStringLiteral("action ") + QLatin1StringView(name));
    if (action && action->isEnabled() && !QApplication::activeModalWidget())
        action->trigger();
}

void Monkey::resize(Random& random)
{
    static const std::array<QSize, 8> sizes{QSize(320, 240),  QSize(640, 480),  QSize(800, 600),
                                            QSize(900, 500),  QSize(600, 1000), QSize(1, 1),
                                            QSize(1280, 800), QSize(1920, 1080)};
    const QSize size = random.pick(sizes) + QSize(random.below(50), random.below(50));
    QWidget* window = someWindow(random);
    if (qobject_cast<ui::PresentationWindow*>(window))
        return; // it fills its screen
    note(QStringLiteral("resize %1 to %2x%3").arg(told(*window)).arg(size.width()).arg(size.height()));
    window->resize(size);
}

void Monkey::drop(Random& random)
{
    QWindow* window = m_playground.window().windowHandle();
    QMimeData data;
    if (random.chance(0.3)) {
        data.setText(random.pick(m_playground.texts()));
        note(QStringLiteral("drop text ") + data.text().left(40));
    } else {
        QList<QUrl> urls;
        const int count = random.chance(0.2) ? 3 : 1;
        for (int i = 0; i < count; ++i)
            urls << (random.chance(0.05) ? QUrl(QStringLiteral("https://example.org/a.actx"))
                                         : QUrl::fromLocalFile(random.pick(m_playground.files())));
        data.setUrls(urls);
        note(QStringLiteral("drop ") + urls.first().fileName());
    }
    const QPoint at(random.below(std::max(window->width(), 1)), random.below(std::max(window->height(), 1)));
    Hand::drop(*window, at, data);
}

void Monkey::paste(Random& random)
{
    const QString& text = random.pick(m_playground.texts());
    note(QStringLiteral("clipboard “%1”, paste ").arg(text.left(40)));
    QGuiApplication::clipboard()->setText(text);
    if (random.chance(0.5))
        Hand::type(Qt::Key_V, Qt::ControlModifier);
    else
        triggerNamed("paste");
}

void Monkey::switchLanguageOrTheme(Random& random)
{
    static constexpr std::array names{"languageSystem", "languageEnglish", "languageChinese", "themeSystem",
                                      "themeLight",     "themeDark",       "themeContrast",   "resetWindow"};
    triggerNamed(random.pick(names));
}

void Monkey::undoOrRedo(Random& random)
{
    const int times = random.chance(0.2) ? random.between(2, 20) : 1;
    const char* name = random.chance(0.6) ? "undo" : "redo";
    for (int i = 0; i < times; ++i)
        triggerNamed(name);
}

void Monkey::listen(Random& random)
{
    const int what = random.below(20);
    if (what == 0) {
        m_listener.setOn(!m_listener.isOn());
        note(m_listener.isOn() ? QStringLiteral("a screen reader starts") : QStringLiteral("… and ends"));
    } else if (what < 3) {
        note(QStringLiteral("walk the accessible tree"));
        m_listener.walk();
    } else if (what < 8 && !QApplication::activeModalWidget() && !QApplication::activePopupWidget()) {
        note(QStringLiteral("through the accessible tree: "));
        note(m_listener.actOnKnown(random));
    } else {
        note(QStringLiteral("ask what was seen in the accessible tree"));
        m_listener.askKnown(random);
    }
}

void Monkey::changeWindow(Random& random)
{
    QWidget& window = m_playground.window();
    switch (random.below(8)) {
    case 0:
        note(QStringLiteral("minimise"));
        return window.showMinimized();
    case 1:
        note(QStringLiteral("maximise"));
        return window.showMaximized();
    case 2:
        note(QStringLiteral("close "));
        if (!QApplication::activeModalWidget() && random.chance(0.3))
            window.close();
        return;
    case 3:
        note(QStringLiteral("another program writes and removes files"));
        return m_playground.disturbFiles(random.next());
    case 4:
        note(QStringLiteral("the machine is busy"));
        return QThread::msleep(static_cast<unsigned long>(random.between(1, 30)));
    default:
        note(QStringLiteral("restore"));
        return window.showNormal();
    }
}

void Monkey::answerForeign(QDialog& dialog, Random& random)
{
    note(QStringLiteral("answer ") + told(dialog));
    auto* files = qobject_cast<QFileDialog*>(&dialog);
    if (!files || random.chance(0.4))
        return dialog.reject();
    const QString& path = random.pick(m_playground.files());
    note(QLatin1Char(' ') + path);
    files->selectFile(path);
    QMetaObject::invokeMethod(files, "accept");
}

} // namespace activation_explorer::monkey
