// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QIODevice;

namespace activation_explorer::ui {

/// What plays sound: a device, or in tests something in its place. Silent at first.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to play what `source` gives, for as long as it gives any: open, and outliving the play; stereo
    /// in 16 bits, core::AudioTrace::rate frames a second. False where there is nothing to play it on.
    [[nodiscard]] virtual bool start(QIODevice* source) = 0;
    virtual void stop() = 0; ///< at once; reads no more
    /// What has come out since start().
    [[nodiscard]] virtual double secondsHeard() const = 0;

Q_SIGNALS:
    void failed(); ///< while it played: a device that was pulled out
};

} // namespace activation_explorer::ui
