// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "ui/text.h"

#include <gtest/gtest.h>
#include <QCryptographicHash>
#include <QFile>
#include <QSvgRenderer>

namespace activation_explorer::ui {
namespace {

void expectTypeset(const QString& name, std::string_view tex)
{
    QFile file(QStringLiteral(":/formulas/%1.svg").arg(name));
    ASSERT_TRUE(file.open(QFile::ReadOnly)) << name.toStdString();
    const QByteArray svg = file.readAll();
    const QByteArray hash =
        QCryptographicHash::hash(toQString(tex).toUtf8(), QCryptographicHash::Sha256).toHex();
    EXPECT_TRUE(svg.contains("data-tex-sha256=\"" + hash + '"'))
        << name.toStdString() << ".svg is not of this TeX; run script/formulas";
    EXPECT_TRUE(svg.contains("currentColor")) << "the program colours it";
    QSvgRenderer renderer(svg);
    EXPECT_TRUE(renderer.isValid());
    EXPECT_GT(renderer.viewBoxF().width(), 1000);
}

TEST(FormulaResourcesTest, EveryFormulaIsTypesetFromTheTexThatCoreDeclares)
{
    ASSERT_FALSE(core::catalogue().empty());
    for (const core::Activation* activation : core::catalogue()) {
        const QString id = toQString(activation->id);
        expectTypeset(id, activation->tex);
        expectTypeset(id + QStringLiteral("_derivative"), activation->derivativeTex);
    }
}

} // namespace
} // namespace activation_explorer::ui
