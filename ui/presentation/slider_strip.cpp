// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slider_strip.h"

#include "ui/document/document.h"
#include "ui/panels/parameter_area.h"

#include <QVBoxLayout>

namespace activation_explorer::ui {

SliderStrip::SliderStrip(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_layout(new QVBoxLayout(this))
{
    const CurveModel& curves = document.curves();
    connect(&curves, &CurveModel::currentRowChanged, this, &SliderStrip::showCurrent);
    connect(&curves, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first) {
        if (m_parameters && first.row() == m_document.curves().currentRow())
            m_parameters->refresh();
    });
    connect(&document.player(), &Player::playingChanged, this, [this] {
        if (m_parameters)
            m_parameters->refreshPlaying();
    });
    showCurrent();
}

void SliderStrip::showCurrent()
{
    if (m_parameters) {
        m_parameters->retire();
        m_parameters->hide();
        m_parameters->deleteLater(); // it may be the one that is speaking
        m_parameters = nullptr;
    }
    const int row = m_document.curves().currentRow();
    setVisible(row >= 0);
    if (row < 0)
        return;
    m_parameters =
        new ParameterArea(m_document, m_document.curves().entry(row).id, ParameterSlider::Form::Strip);
    m_layout->addWidget(m_parameters);
    m_parameters->refresh();
}

} // namespace activation_explorer::ui
