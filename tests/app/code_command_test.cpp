// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_program.h"

namespace activation_explorer::app {
namespace {

using testing::HasSubstr;

TEST(CodeTest, IsOneLineWithTheCurvesParameters)
{
    EXPECT_EQ(run({"code", "leaky_relu:negative_slope=0.2", "--framework", "pytorch"}).out,
              "F.leaky_relu(x, negative_slope=0.2)\n");
    EXPECT_THAT(run({"code", "leaky_relu", "--framework", "TensorFlow"}).out,
                testing::AllOf(testing::StartsWith("# "), HasSubstr("\ntf.nn.leaky_relu(x, alpha=0.01)\n")));
}

TEST(CodeTest, OfNoFrameworkInParticularIsThatOfAll)
{
    const Outcome outcome = run({"code", "gelu"});
    EXPECT_EQ(outcome.exitCode, 0);
    for (const char* name : {"# PyTorch\n", "# Keras 3\n", "# JAX\n", "# TensorFlow\n", "# ONNX\n"})
        EXPECT_THAT(outcome.out, HasSubstr(name));
    EXPECT_THAT(outcome.out, HasSubstr("jax.nn.gelu(x, approximate=False)"));
}

} // namespace
} // namespace activation_explorer::app
