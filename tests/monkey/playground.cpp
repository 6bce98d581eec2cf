// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/playground.h"

#include "core/catalogue.h"
#include "ui/document/session_json.h"
#include "ui/document/session_text.h"
#include "ui/files/recovery.h"

#include <QDir>
#include <QFile>

namespace activation_explorer::monkey {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

ui::Session sessionOf(const QList<const char*>& texts)
{
    QList<core::Curve> curves;
    for (const char* text : texts)
        curves << core::Curve::parse(text).value();
    ui::Document document;
    document.begin(curves);
    return document.session();
}

} // namespace

Playground::Playground(const QString& folder)
    : m_folder(folder + QStringLiteral("/files"))
{
    QDir().mkpath(m_folder);
    const ui::Session three = sessionOf({"softplus:beta=0.1", "elu:alpha=10", "relu"});
    ui::Session differences = sessionOf({"silu", "gelu", "gelu_tanh", "step"});
    differences.reference = 0;
    differences.view.mode = ui::ViewState::Mode::Difference;
    differences.view.pin = 0;
    QList<core::Curve> all;
    for (const core::Activation* each : core::catalogue())
        all << core::Curve(*each);
    ui::Document everything;
    everything.begin(all);
    const QByteArray good = ui::toJson(three);
    write("three.actx", good);
    write("differences.actx", ui::toJson(differences));
    write("all.actx", ui::toJson(everything.session()));
    write("激活 函数.actx", ui::toJson(sessionOf({"mish"})));
    write("no curves.actx", ui::toJson(ui::Session()));
    write("torn.actx", good.first(good.size() / 2));
    write("empty.actx", {});
    write("newer.actx", QByteArray(good).replace("\"version\": 1", "\"version\": 2"));
    write("picture.png", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    write("large.actx", QByteArray(5 << 20, ' '));
    write("bad.lesson.json", "{\"format\": \"activation-explorer-lesson\"}");
    write("good.lesson.json",
          contentOf(QStringLiteral(SOURCE_FOLDER "/tests/data/lessons/softplus.lesson.json")));
    m_files << m_folder << m_folder + QStringLiteral("/none.actx");
    const QString text = ui::toText(three);
    m_texts = {text,
               ui::toText(differences),
               QStringLiteral("See > ") + ui::toText(sessionOf({"hardswish", "leaky_relu:negative_slope=2"})),
               text.first(text.size() / 2),
               QString(text).replace(text.size() / 2, 3, QStringLiteral("xyz")),
               QStringLiteral("softplus:beta=0.1 relu"),
               QStringLiteral("softplus:beta=-1"),
               QStringLiteral("elu"),
               QStringLiteral("0.25"),
               QStringLiteral("no such thing"),
               QString(100'000, QLatin1Char('x')),
               QString()};
    m_settings = std::make_unique<QSettings>();
}

Playground::~Playground() = default;

void Playground::write(const char* name, const QByteArray& content)
{
    const QString path = m_folder + QLatin1Char('/') + QString::fromUtf8(name);
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write(content);
    m_files << path;
}

void Playground::start(const std::optional<QString>& file)
{
    m_window.reset();
    m_document = std::make_unique<ui::Document>();
    m_window = std::make_unique<ui::MainWindow>(*m_document, *m_settings, ui::Recovery::usualFolder());
    m_window->show();
    m_window->start(file);
}

void Playground::disturbFiles(std::uint64_t how) const
{
    const QString& path = m_files[static_cast<qsizetype>(how % 4)]; // good ones
    const QString& other = m_files[static_cast<qsizetype>(how / 4 % 4)];
    if (QFile::exists(path))
        QFile::remove(path);
    if (path != other)
        QFile::copy(other, path);
}

} // namespace activation_explorer::monkey
