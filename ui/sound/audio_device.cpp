// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/audio_device.h"

#include "core/audio_trace.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

namespace activation_explorer::ui {

namespace {

/// How much is made ahead: the window may be busy for so long without a gap in the sound.
constexpr qint32 bufferMs = 200;

QAudioFormat traceFormat()
{
    QAudioFormat format;
    format.setSampleRate(core::AudioTrace::rate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

AudioDevice::AudioDevice(QObject* parent)
    : SoundOutput(parent)
{}

AudioDevice::~AudioDevice()
{
    AudioDevice::stop();
}

bool AudioDevice::start(QIODevice* source)
{
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QAudioFormat format = traceFormat();
    if (device.isNull() || !device.isFormatSupported(format))
        return false;
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(qint64{bufferMs} * 1000));
    m_sink->start(source);
    if (m_sink->error() != QAudio::NoError) {
        stop();
        return false;
    }
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState)
            Q_EMIT failed();
    });
    return true;
}

void AudioDevice::stop()
{
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->reset();                 // without playing what is in the buffer
    m_sink.release()->deleteLater(); // perhaps it is its signal that has led here
}

double AudioDevice::secondsHeard() const
{
    return m_sink ? static_cast<double>(m_sink->processedUSecs()) / 1e6 : 0.0;
}

} // namespace activation_explorer::ui
