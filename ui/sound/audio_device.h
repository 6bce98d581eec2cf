// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/sound_output.h"

#include <memory>

class QAudioSink;

namespace activation_explorer::ui {

/// The system's usual audio output, as it is each time that something is played. The only one that includes
/// Qt Multimedia.
class AudioDevice : public SoundOutput
{
    Q_OBJECT

public:
    explicit AudioDevice(QObject* parent = nullptr);
    ~AudioDevice() override;

    [[nodiscard]] bool start(QIODevice* source) override;
    void stop() override;
    [[nodiscard]] double secondsHeard() const override;

private:
    std::unique_ptr<QAudioSink> m_sink; ///< while it plays
};

} // namespace activation_explorer::ui
