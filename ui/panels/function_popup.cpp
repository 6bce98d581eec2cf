// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/function_popup.h"

#include "ui/announcer.h"
#include "ui/panels/function_delegate.h"
#include "ui/panels/function_list_model.h"

#include <algorithm>
#include <QCursor>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace activation_explorer::ui {

namespace {

constexpr int margin = 8;
constexpr int longestSearch = 60;
constexpr int tallest = 640; ///< more would be far for the eye; the list scrolls

QLabel* textLabel(QPalette::ColorRole role)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText); // it may hold what a person typed
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setForegroundRole(role);
    return label;
}

} // namespace

FunctionPopup::FunctionPopup(QWidget& opener, const core::Activation* current)
    : QFrame(&opener, Qt::Popup)
    , m_opener(opener)
    , m_current(current)
    , m_functions(new FunctionListModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(textLabel(QPalette::Text))
    , m_description(textLabel(QPalette::PlaceholderText))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    m_search->setMaxLength(longestSearch);
    m_search->installEventFilter(this);
    m_list->setModel(m_functions);
    m_list->setItemDelegate(new FunctionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the search field's
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    m_nothing->setContentsMargins(margin, margin, margin, margin);
    m_nothing->hide();
    m_description->setContentsMargins(margin, margin, margin, margin);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(margin, margin, margin, margin);
    top->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1); // the frame's line
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_description);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &FunctionPopup::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    retranslate();
}

FunctionPopup::~FunctionPopup() = default;

void FunctionPopup::open(const QString& search)
{
    m_pointer = QCursor::pos();
    ensurePolished();
    setGeometry(place());
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    highlightFirst(); // now that it can be scrolled to
    m_search->setText(search);
}

bool FunctionPopup::opens(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return key.modifiers().testFlag(Qt::AltModifier);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F4:
        return !key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    default:
        return false;
    }
}

QRect FunctionPopup::place() const
{
    const QRect screen = m_opener.screen()->availableGeometry();
    int listHeight = 0;
    for (int row = 0; row < m_functions->rowCount(); ++row)
        listHeight += m_list->sizeHintForRow(row);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list);
    const int width = std::min(std::max({m_opener.width(), m_list->sizeHintForColumn(0) + scrollBar,
                                         fontMetrics().averageCharWidth() * 48}),
                               screen.width());

    // Room for the longest description: the list must not jump while the highlight moves.
    int description = 0;
    for (int row = 0; row < m_functions->rowCount(); ++row) {
        const QString text = m_functions->index(row).data(Qt::AccessibleDescriptionRole).toString();
        const QRect room(0, 0, width - 2 * margin - 2, screen.height());
        description = std::max(
            description, m_description->fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height());
    }
    m_description->setFixedHeight(description + 2 * margin);

    const int around = m_search->sizeHint().height() + 2 * margin + m_description->height() + 2;
    const int wanted = std::min({listHeight + around, tallest, screen.height()});
    if (!m_opener.isVisible()) {
        QRect centred(0, 0, width, wanted);
        centred.moveCenter(m_opener.window()->geometry().center());
        return centred.translated(std::max(screen.left() - centred.left(), 0),
                                  std::max(screen.top() - centred.top(), 0));
    }
    const QRect beside(m_opener.mapToGlobal(QPoint(0, 0)), m_opener.size());
    const int below = screen.bottom() - beside.bottom();
    const int above = beside.top() - screen.top();
    const bool goesBelow = below >= wanted || below >= above;
    const int height = std::min(wanted, goesBelow ? below : above);
    const int x = std::clamp(beside.left(), screen.left(), screen.right() + 1 - width);
    const int y = std::clamp(goesBelow ? beside.bottom() + 1 : beside.top() - height, screen.top(),
                             screen.bottom() + 1 - height); // the opener may be beyond the screen's edge
    return {x, y, width, height};
}

int FunctionPopup::highlighted() const
{
    return m_list->currentIndex().row();
}

void FunctionPopup::search(const QString& text)
{
    m_functions->setSearch(text);
    highlightFirst();
}

void FunctionPopup::highlightFirst()
{
    const int current = m_functions->rowOf(m_current);
    const bool searching = !searchKey(m_search->text()).isEmpty();
    highlight(current >= 0 && !searching ? current : m_functions->firstFunction());
    if (current >= 0 && !searching)
        m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    showWhatIsFound();
}

void FunctionPopup::showWhatIsFound()
{
    const bool nothing = m_functions->rowCount() == 0;
    const bool isNew = nothing && m_nothing->text() != emptySentence();
    m_nothing->setText(nothing ? emptySentence() : QString());
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    if (isNew) {
        Announcer::say(m_nothing, m_nothing->text());
    }
}

QString FunctionPopup::emptySentence() const
{
    const QString typed = m_search->text().simplified();
    return tr("No function is called “%1”.")
        .arg(fontMetrics().elidedText(typed, Qt::ElideRight, width() / 2)); // a word cannot be wrapped
}

void FunctionPopup::highlight(int row)
{
    const QModelIndex index = m_functions->index(row);
    m_list->setCurrentIndex(index);
    m_description->setText(index.data(Qt::AccessibleDescriptionRole).toString());
    if (row > 0 && !m_functions->function(row - 1))
        m_list->scrollTo(m_functions->index(row - 1)); // a family's first comes with its heading
    m_list->scrollTo(index);
}

bool FunctionPopup::moveHighlight(const QKeyEvent& key)
{
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false; // selects in the search field
    const int row = highlighted();
    const int page = std::max(
        1,
        m_list->viewport()->height() / std::max(1, m_list->visualRect(m_list->currentIndex()).height()) - 1);
    const int all = m_functions->rowCount();
    switch (key.key()) {
    case Qt::Key_Up:
        highlight(m_functions->step(row, -1));
        return true;
    case Qt::Key_Down:
        highlight(m_functions->step(row, 1));
        return true;
    case Qt::Key_PageUp:
        highlight(m_functions->step(row, -page));
        return true;
    case Qt::Key_PageDown:
        highlight(m_functions->step(row, page));
        return true;
    case Qt::Key_Home:
        highlight(m_functions->firstFunction());
        return true;
    case Qt::Key_End:
        highlight(m_functions->step(all, -1));
        return true;
    default:
        return false;
    }
}

void FunctionPopup::choose(int row)
{
    const core::Activation* function = m_functions->function(row);
    if (!function)
        return;
    close(); // first: who listens finds the focus where it was
    Q_EMIT chosen(function);
}

void FunctionPopup::retranslate()
{
    setAccessibleName(m_opener.accessibleName());
    m_search->setPlaceholderText(tr("Type a name to find a function"));
    m_search->setAccessibleName(tr("Find a function"));
    m_search->setToolTip(tr("Part of a name, of another framework's name for it, or of a family's name"));
    m_list->setAccessibleName(tr("Functions"));
    m_description->setAccessibleName(tr("Description"));
    const core::Activation* highlightedFunction = m_functions->function(highlighted());
    m_functions->retranslate();
    highlightFirst();
    if (const int row = m_functions->rowOf(highlightedFunction); row >= 0)
        highlight(row);
}

bool FunctionPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseMove) {
        // A list that opens or scrolls under a pointer at rest keeps its highlight.
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPoint pointer = mouse->globalPosition().toPoint();
        const int row = m_list->indexAt(mouse->position().toPoint()).row();
        if (std::exchange(m_pointer, pointer) != pointer && m_functions->function(row) != nullptr &&
            row != highlighted())
            highlight(row);
        return false;
    }
    if (watched == m_list->viewport() && event->type() == QEvent::ToolTip)
        // What the description below says already needs no tool tip over other rows.
        return m_list->indexAt(static_cast<QHelpEvent*>(event)->pos()).row() == highlighted();
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat()) // the key that opened the popup, still held
            choose(highlighted());
        return true;
    case Qt::Key_Space:
        return key->isAutoRepeat();
    default:
        if (opens(*key)) { // and closes
            close();
            return true;
        }
        return moveHighlight(*key);
    }
}

void FunctionPopup::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FunctionPopup::mousePressEvent(QMouseEvent* event)
{
    // A press on the opener closes the popup, and must not open it again.
    const bool onOpener = m_opener.rect().contains(m_opener.mapFromGlobal(event->globalPosition().toPoint()));
    setAttribute(Qt::WA_NoMouseReplay, onOpener);
    QFrame::mousePressEvent(event); // closes it if outside
}

void FunctionPopup::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int line = m_description->y();
    painter.drawLine(0, line, width(), line);
}

} // namespace activation_explorer::ui
