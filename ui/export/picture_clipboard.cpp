// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_clipboard.h"

#include "ui/export/picture.h"

#include <memory>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace activation_explorer::ui {

bool copyPicture(const Picture& picture)
{
    const QImage image = picture.image();
    if (image.isNull())
        return false;
    auto data = std::make_unique<QMimeData>();
    data->setImageData(image);
    data->setData(QStringLiteral("image/svg+xml"), picture.svg());
    QGuiApplication::clipboard()->setMimeData(data.release());
    return true;
}

} // namespace activation_explorer::ui
