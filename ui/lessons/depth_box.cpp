// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/depth_box.h"

#include "ui/lessons/depth.h"
#include "ui/text.h"

#include <cmath>
#include <QHeaderView>
#include <QLabel>
#include <QSlider>
#include <QTableWidget>
#include <QVBoxLayout>

namespace activation_explorer::ui {

namespace {

enum Column { Power, Product, columnCount };
constexpr int digits = 4;

/// A curve's title has a row of its own above its numbers: beside them, they would be out of sight.
constexpr int titleRow(int curve)
{
    return 2 * curve;
}
constexpr int numbersRow(int curve)
{
    return titleRow(curve) + 1;
}

} // namespace

DepthBox::DepthBox(const LessonDepth& depth, QWidget* parent)
    : QGroupBox(parent)
    , m_depth(depth)
    , m_label(new QLabel)
    , m_layers(new QSlider(Qt::Horizontal))
    , m_table(new QTableWidget(titleRow(static_cast<int>(depth.curves.size())), columnCount))
    , m_note(new QLabel)
{
    for (const core::Curve& curve : depth.curves)
        m_slopes << largestSlope(curve);
    m_label->setBuddy(m_layers);
    m_layers->setRange(1, LessonDepth::maxLayers);
    m_layers->setPageStep(10);
    m_layers->setValue(depth.layers);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // what tells a curve from others is at the end of its title
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QHeaderView* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionsClickable(false);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    for (int curve = 0; curve < depth.curves.size(); ++curve) {
        auto* title = new QTableWidgetItem;
        title->setData(Qt::SizeHintRole, QSize(0, 0)); // it spans columns, and makes none wider
        m_table->setItem(titleRow(curve), 0, title);
        m_table->setSpan(titleRow(curve), 0, 1, columnCount);
        for (int column = 0; column < columnCount; ++column) {
            auto* item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(numbersRow(curve), column, item);
        }
    }
    for (int column = 0; column < columnCount; ++column)
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* each : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_layers),
                          static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_note)})
        layout->addWidget(each);
    connect(m_layers, &QSlider::valueChanged, this, &DepthBox::update);
    retranslate();
}

void DepthBox::retranslate()
{
    setTitle(tr("Through many layers"));
    setAccessibleName(title());
    m_layers->setAccessibleName(tr("Layers n"));
    m_layers->setToolTip(tr("How many layers, from 1 to 100"));
    m_layers->setStatusTip(m_layers->toolTip());
    m_table->setAccessibleName(tr("Slopes through n layers"));
    m_table->setAccessibleDescription(tr("Two rows for each curve: its name, and its numbers"));
    const std::array texts{
        std::pair(tr("(max |f′|)ⁿ"), tr("The largest slope to the power n")),
        std::pair(tr("∏ f′(xᵢ)"), tr("The product of the slopes at n standard normal inputs"))};
    for (int column = 0; column < columnCount; ++column) {
        const auto& [text, tip] = texts[static_cast<std::size_t>(column)];
        QTableWidgetItem* header = m_table->horizontalHeaderItem(column);
        header->setText(text);
        header->setToolTip(tip);
        header->setData(Qt::AccessibleTextRole, tip);
    }
    m_note->setText(
        tr("The inputs are drawn from the standard normal distribution, once for all: they are the "
           "same at every start and on every machine."));
    for (int curve = 0; curve < m_depth.curves.size(); ++curve) {
        QTableWidgetItem* title = m_table->item(titleRow(curve), 0);
        title->setText(printed(curveTitle(m_depth.curves[curve])));
        title->setToolTip(title->text());
    }
    update();
}

void DepthBox::update()
{
    const int n = m_layers->value();
    m_label->setText(tr("Layers &n = %1").arg(n));
    for (int curve = 0; curve < m_depth.curves.size(); ++curve) {
        const std::array values{std::pow(m_slopes[curve], n), slopeProduct(m_depth.curves[curve], n)};
        for (int column = 0; column < columnCount; ++column) {
            QTableWidgetItem* item = m_table->item(numbersRow(curve), column);
            item->setText(printed(valueText(values[static_cast<std::size_t>(column)], digits)));
            item->setData(Qt::AccessibleDescriptionRole, m_table->item(titleRow(curve), 0)->text());
        }
    }
    // As high as its rows, so that it needs no scroll bar of its own, but for one along its width.
    const int scroll = m_table->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : 16;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_table->verticalHeader()->length() + 2 * m_table->frameWidth() + scroll);
}

} // namespace activation_explorer::ui
