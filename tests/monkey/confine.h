// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

namespace activation_explorer::monkey {

/// Lets this process know no folder of its user's but those below `folder`, no display, bus, printer or
/// sound. Before the application is made.
void confine(const QString& folder);

/// As the program makes it, and with a font of a size that is the same everywhere.
class Application : public QApplication
{
public:
    Application(int& argc, char** argv);
};

} // namespace activation_explorer::monkey
