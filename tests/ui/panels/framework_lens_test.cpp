// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "tests/ui/document/support.h"
#include "tests/ui/panels/panel_test.h"
#include "ui/panels/framework_lens.h"
#include "ui/panels/framework_model.h"
#include "ui/text.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDesktopServices>
#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <set>

namespace activation_explorer::ui {
namespace {

enum { pyTorch, keras, jax, tensorFlow, onnx }; // rows

class FrameworkModelTest : public testing::Test
{
protected:
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
    [[nodiscard]] bool isBold(int row) const
    {
        return model.index(row, FrameworkModel::DifferenceColumn).data(Qt::FontRole).value<QFont>().bold();
    }
    void set(const char* curve) { model.setCurve(core::curveOf(curve)); }

    FrameworkModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(FrameworkModelTest, HasARowForEachFramework)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    EXPECT_EQ(names.join(QLatin1Char(' ')), QStringLiteral("PyTorch Keras 3 JAX TensorFlow ONNX"));
}

TEST_F(FrameworkModelTest, SaysWhatTheFunctionAndItsParametersAreCalledThere)
{
    set("leaky_relu:negative_slope=0.3");
    EXPECT_EQ(text(pyTorch, FrameworkModel::FunctionColumn),
              QStringLiteral("torch.nn.functional.leaky_relu\nnegative_slope = 0.01"));
    EXPECT_EQ(text(tensorFlow, FrameworkModel::FunctionColumn),
              QStringLiteral("tf.nn.leaky_relu\nalpha = 0.2  ≠ 0.01 here"));
    EXPECT_EQ(text(tensorFlow, FrameworkModel::LineColumn), QStringLiteral("tf.nn.leaky_relu(x, alpha=0.3)"));
}

TEST_F(FrameworkModelTest, SaysWhichParametersAreFixedOrMustBeGiven)
{
    set("softplus");
    EXPECT_EQ(text(jax, FrameworkModel::FunctionColumn), QStringLiteral("jax.nn.softplus\nβ = 1, fixed"));
    set("prelu");
    EXPECT_EQ(text(onnx, FrameworkModel::FunctionColumn),
              QStringLiteral("PRelu (opset 1)\nslope must be given"));
    set("relu6");
    EXPECT_EQ(text(onnx, FrameworkModel::FunctionColumn), QStringLiteral("no such function"));
}

TEST_F(FrameworkModelTest, MarksWhatDiffersByASignAndBold)
{
    set("leaky_relu");
    EXPECT_EQ(text(pyTorch, FrameworkModel::DifferenceColumn), QStringLiteral("as here"));
    EXPECT_FALSE(isBold(pyTorch));
    EXPECT_TRUE(
        text(jax, FrameworkModel::DifferenceColumn).startsWith(QStringLiteral("≠ The derivative at 0 is 1")));
    EXPECT_TRUE(isBold(jax));
}

TEST_F(FrameworkModelTest, NoFunctionWithAnotherDefaultIsAsHere)
{
    for (const core::Activation* activation : core::catalogue()) {
        model.setCurve(core::Curve(*activation));
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool otherDefault = text(row, FrameworkModel::FunctionColumn).contains(QChar(0x2260));
            const bool asHere = text(row, FrameworkModel::DifferenceColumn) == u"as here";
            EXPECT_FALSE(otherDefault && asHere) << activation->id << ' ' << row;
            EXPECT_EQ(isBold(row), !asHere) << activation->id << ' ' << row;
        }
    }
}

TEST_F(FrameworkModelTest, CodeIsInMonospace)
{
    set("relu");
    const QFont font = model.index(pyTorch, FrameworkModel::LineColumn).data(Qt::FontRole).value<QFont>();
    const QFontMetricsF metrics(font); // some monospaced fonts do not say so of themselves
    EXPECT_EQ(metrics.horizontalAdvance('i'), metrics.horizontalAdvance('W'));
}

TEST_F(FrameworkModelTest, IsEmptyWithoutACurve)
{
    set("relu");
    model.setCurve(std::nullopt);
    EXPECT_EQ(text(pyTorch, FrameworkModel::LineColumn), QString());
    EXPECT_EQ(model.source(pyTorch), QString());
}

/// The frameworks' view of a document whose current curve is SoftPlus; beside it ReLU, LeakyReLU, ELU.
class FrameworkLensTest : public PanelTest
{
protected:
    FrameworkLensTest()
    {
        lens.resize(1000, 220);
        showActive(lens);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString line(int row) const
    {
        return table.model()->index(row, FrameworkModel::LineColumn).data().toString();
    }
    /// Once it is there.
    [[nodiscard]] bool comesToLine(int row, const QString& text) const
    {
        return QTest::qWaitFor([&] { return line(row) == text; });
    }
    [[nodiscard]] QString titleText() const
    {
        for (const QLabel* label : lens.findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        return {};
    }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    Document document;
    FrameworkLens lens{document};
    QTableView& table = *lens.findChild<QTableView*>();
};

TEST_F(FrameworkLensTest, FollowsTheCurrentCurveAndItsParameters)
{
    EXPECT_EQ(line(jax), QStringLiteral("jax.nn.softplus(1.0 * x) / 1.0"));
    document.setParameter(0, 0, 0.1);
    EXPECT_TRUE(comesToLine(jax, QStringLiteral("jax.nn.softplus(0.1 * x) / 0.1")));
    EXPECT_EQ(titleText(), QStringLiteral("SoftPlus β = 0.1 in other frameworks"));
    document.setCurrentRow(1);
    EXPECT_TRUE(comesToLine(jax, QStringLiteral("jax.nn.relu(x)")));
    document.setActivation(1, core::activationOf("tanh"));
    EXPECT_TRUE(comesToLine(jax, QStringLiteral("jax.nn.tanh(x)")));
}

TEST_F(FrameworkLensTest, CatchesUpWhenShown)
{
    lens.hide();
    document.setParameter(0, 0, 0.1);
    QCoreApplication::processEvents();
    EXPECT_EQ(line(jax), QStringLiteral("jax.nn.softplus(1.0 * x) / 1.0")); // no work unseen
    lens.show();
    EXPECT_EQ(line(jax), QStringLiteral("jax.nn.softplus(0.1 * x) / 0.1"));
}

TEST_F(FrameworkLensTest, AButtonCopiesItsRowsLineAndSaysSo)
{
    QSignalSpy copied(&lens, &FrameworkLens::copied);
    QTest::mouseClick(named<QToolButton>(lens, QStringLiteral("Copy the PyTorch line")), Qt::LeftButton);
    EXPECT_EQ(clipboard(), QStringLiteral("F.softplus(x, beta=1.0, threshold=20.0)"));
    ASSERT_EQ(copied.count(), 1);
    EXPECT_EQ(copied[0][0], QStringLiteral("Copied the PyTorch line."));
    auto* jaxButton = named<QToolButton>(lens, QStringLiteral("Copy the JAX line"));
    jaxButton->setFocus();
    QTest::keyClick(jaxButton, Qt::Key_Space);
    EXPECT_EQ(clipboard(), QStringLiteral("jax.nn.softplus(1.0 * x) / 1.0"));
}

TEST_F(FrameworkLensTest, EnterAndCtrlCCopyTheCurrentRowsLine)
{
    table.setFocus();
    table.selectRow(pyTorch);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(clipboard(), QStringLiteral("keras.activations.softplus(1.0 * x) / 1.0"));
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(lens.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("jax.nn.softplus(1.0 * x) / 1.0"));
}

TEST_F(FrameworkLensTest, TabGoesFromTheTableToTheButtons)
{
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Tab);
    EXPECT_FALSE(table.hasFocus());
    const auto* button = qobject_cast<const QToolButton*>(lens.focusWidget());
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Copy the PyTorch line"));
}

TEST_F(FrameworkLensTest, TheSourceOpensWhenAskedForAndNotBefore)
{
    const QString https = QStringLiteral("https");
    QTextBrowser browser; // for its signal, which takes the URL in place of a real one
    QSignalSpy opened(&browser, &QTextBrowser::anchorClicked);
    QDesktopServices::setUrlHandler(https, &browser, "anchorClicked");
    auto* button = named<QToolButton>(lens, QStringLiteral("Open the source on JAX"));
    const QString source =
        toQString(core::frameworkEntry(core::activationOf("softplus"), core::Framework::Jax).source);
    EXPECT_TRUE(button->toolTip().contains(source));
    EXPECT_EQ(opened.count(), 0);
    QTest::mouseClick(button, Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(https);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toUrl(), QUrl(source));
}

TEST_F(FrameworkLensTest, EveryDifferenceCanBeReadInFull)
{
    const int margin =
        table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1; // the delegate's
    for (const core::Activation* activation : core::catalogue()) {
        document.setActivation(0, *activation);
        ASSERT_TRUE(comesToLine(pyTorch, QString::fromStdString(core::snippet(core::Curve(*activation),
                                                                              core::Framework::PyTorch))));
        while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
        } // until rows have the height of what is in them
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (const int column : {FrameworkModel::DifferenceColumn, FrameworkModel::LineColumn}) {
                const QModelIndex index = table.model()->index(row, column);
                QFont font = index.data(Qt::FontRole).value<QFont>().resolve(table.font());
                const QRect cell = table.visualRect(index);
                const int width = cell.width() - 2 * margin;
                const QRect needed = QFontMetrics(font).boundingRect(
                    QRect(0, 0, width, 10000), Qt::TextWordWrap, index.data().toString());
                EXPECT_GE(cell.height() + 1, needed.height())
                    << activation->id << ' ' << row << ' ' << column;
                EXPECT_LE(needed.width(), cell.width()) << activation->id << ' ' << row << ' ' << column;
            }
        }
    }
}

TEST_F(FrameworkLensTest, WithoutACurveASentenceSaysSo)
{
    while (document.curves().rowCount() > 0)
        document.removeCurve(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !table.isVisible(); }));
    EXPECT_EQ(titleText(), QStringLiteral("There is no curve: add one to see it in other frameworks."));
    document.addCurve(core::curveOf("relu"));
    EXPECT_TRUE(comesToLine(jax, QStringLiteral("jax.nn.relu(x)")));
    EXPECT_TRUE(QTest::qWaitFor([this] { return table.isVisible(); }));
}

TEST_F(FrameworkLensTest, ControlsAreNamed)
{
    EXPECT_EQ(table.accessibleName(), QStringLiteral("Frameworks"));
    std::set<QString> names;
    const QList<QToolButton*> buttons = lens.findChildren<QToolButton*>();
    for (const QToolButton* button : buttons) {
        EXPECT_FALSE(button->toolTip().isEmpty());
        names.insert(button->accessibleName());
    }
    EXPECT_EQ(names.size(), 10); // one of each kind a framework
}

} // namespace
} // namespace activation_explorer::ui
