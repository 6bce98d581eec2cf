// SPDX-License-Identifier: MIT
#pragma once

#include "core/functions/double_double.h"

#include <array>

// Made by script/coefficients.
namespace activation_explorer::core {

inline constexpr unsigned logarithmSteps = 64;

/// A number of 10 bits and minus its logarithm, to 106 bits.
struct LogarithmStep {
    double inverse;
    DoubleDouble logarithm;
};

/// For k = 0 ... 64, the number being next to 1 / (1 + k / 64). The rest, zeros, is for the bits of a
/// NaN alone.
// clang-format off
inline constexpr std::array<LogarithmStep, std::size_t{2} * logarithmSteps> logarithmTable{
    LogarithmStep{0x1p+0, {0x0p+0, 0x0p+0}},
    LogarithmStep{0x1.f8p-1, {0x1.0205658935847p-6, 0x1.27c8e8416e71fp-60}},
    LogarithmStep{0x1.f08p-1, {0x1.f7a9b16782856p-6, -0x1.36c720c147756p-60}},
    LogarithmStep{0x1.e9p-1, {0x1.788595a3577bap-5, 0x1.e5ef898b67923p-59}},
    LogarithmStep{0x1.e2p-1, {0x1.eea31c006b87cp-5, -0x1.3e4fc93b7b66cp-59}},
    LogarithmStep{0x1.dbp-1, {0x1.333d7f8183f4bp-4, 0x1.a92afc8ef70b1p-58}},
    LogarithmStep{0x1.d4p-1, {0x1.700d30aeac0e1p-4, -0x1.72566212cdd05p-61}},
    LogarithmStep{0x1.cd8p-1, {0x1.a956d3ecade63p-4, 0x1.e5300b12bd55ep-58}},
    LogarithmStep{0x1.c7p-1, {0x1.e3707ee30487bp-4, 0x1.09ccecd579d99p-58}},
    LogarithmStep{0x1.c1p-1, {0x1.0ce7ecdccc28dp-3, -0x1.692a0055dc959p-57}},
    LogarithmStep{0x1.bbp-1, {0x1.28753bc11aba5p-3, -0x1.6394d9fa33311p-57}},
    LogarithmStep{0x1.b5p-1, {0x1.4462b9dc9b3dcp-3, -0x1.629c46c186385p-58}},
    LogarithmStep{0x1.afp-1, {0x1.60b3100b09476p-3, -0x1.5b2623e05016bp-58}},
    LogarithmStep{0x1.a98p-1, {0x1.7b0091651528cp-3, 0x1.4069f303518c8p-57}},
    LogarithmStep{0x1.a4p-1, {0x1.95a5adcf7017fp-3, 0x1.142c507fb7a3dp-58}},
    LogarithmStep{0x1.9fp-1, {0x1.ae2ca6f672bd4p-3, 0x1.ab5ca9eaa088ap-57}},
    LogarithmStep{0x1.998p-1, {0x1.c97f8079d44ecp-3, 0x1.61a8c6e6c4ee7p-57}},
    LogarithmStep{0x1.948p-1, {0x1.e2a877a6b2c12p-3, -0x1.fa21e3df9943p-58}},
    LogarithmStep{0x1.8f8p-1, {0x1.fc218be620a5ep-3, -0x1.6e438c258187fp-58}},
    LogarithmStep{0x1.8bp-1, {0x1.09aa572e6c6d4p-2, 0x1.43c2e68684d53p-57}},
    LogarithmStep{0x1.86p-1, {0x1.16b5ccbacfb73p-2, 0x1.66fbd28b40935p-56}},
    LogarithmStep{0x1.818p-1, {0x1.22981fbef797bp-2, -0x1.0b04ac06cebep-59}},
    LogarithmStep{0x1.7dp-1, {0x1.2e9e2bce12286p-2, 0x1.8251a3b83d97ap-62}},
    LogarithmStep{0x1.788p-1, {0x1.3ac8ca38e5c5fp-2, -0x1.f7de015f253eep-56}},
    LogarithmStep{0x1.748p-1, {0x1.45b8c0a17df13p-2, 0x1.dbe305eaf5a2p-56}},
    LogarithmStep{0x1.7p-1, {0x1.522ae0738a3d8p-2, -0x1.8f7e9b38a6979p-57}},
    LogarithmStep{0x1.6cp-1, {0x1.5d5bddf595f3p-2, -0x1.6541148cbb8a2p-56}},
    LogarithmStep{0x1.68p-1, {0x1.68ac83e9c6a14p-2, 0x1.a64eadd740178p-58}},
    LogarithmStep{0x1.64p-1, {0x1.741d876c67bb1p-2, 0x1.84a4ee3059583p-56}},
    LogarithmStep{0x1.608p-1, {0x1.7e3b8a49ac005p-2, 0x1.5dd17f4b4c16dp-56}},
    LogarithmStep{0x1.5c8p-1, {0x1.89eb3af432874p-2, 0x1.6060f2227164bp-56}},
    LogarithmStep{0x1.59p-1, {0x1.9441434a03259p-2, 0x1.c0e4afffa1b77p-56}},
    LogarithmStep{0x1.558p-1, {0x1.9eb246cb4eea1p-2, 0x1.73a79c9dc89c6p-57}},
    LogarithmStep{0x1.52p-1, {0x1.a93ed3c8ad9e3p-2, 0x1.bcafa9de97203p-56}},
    LogarithmStep{0x1.4e8p-1, {0x1.b3e77d046d727p-2, 0x1.a811ca267523bp-56}},
    LogarithmStep{0x1.4bp-1, {0x1.beacd9e271ad1p-2, 0x1.376dc3cda889fp-56}},
    LogarithmStep{0x1.478p-1, {0x1.c98f869a9cbbcp-2, -0x1.5b2f2775a959cp-58}},
    LogarithmStep{0x1.448p-1, {0x1.d2fbe932034c7p-2, 0x1.543c786ac1d55p-60}},
    LogarithmStep{0x1.418p-1, {0x1.dc7eb3d1919ebp-2, 0x1.bdc6e5df6b62ap-60}},
    LogarithmStep{0x1.3ep-1, {0x1.e7b42c3ddad73p-2, 0x1.57d646a17bc6ap-56}},
    LogarithmStep{0x1.3bp-1, {0x1.f168f7fb05c52p-2, 0x1.2fd60fce475cfp-59}},
    LogarithmStep{0x1.38p-1, {0x1.fb358af7a4884p-2, 0x1.7e8f05924d259p-57}},
    LogarithmStep{0x1.35p-1, {0x1.028d2d6a963f4p-1, 0x1.ff6181e8400ccp-55}},
    LogarithmStep{0x1.32p-1, {0x1.078bf0533c568p-1, 0x1.2241edf5fd1f7p-57}},
    LogarithmStep{0x1.2f8p-1, {0x1.0bbf2fd23dd41p-1, -0x1.7f5294328cde4p-57}},
    LogarithmStep{0x1.2c8p-1, {0x1.10d53cbc080f8p-1, -0x1.d1a5584a84aa4p-57}},
    LogarithmStep{0x1.2ap-1, {0x1.151c3f6f29612p-1, 0x1.342eb628dba17p-56}},
    LogarithmStep{0x1.27p-1, {0x1.1a4a738b7a33cp-1, 0x1.58930213c987dp-55}},
    LogarithmStep{0x1.248p-1, {0x1.1ea5f6e70eb83p-1, -0x1.7028ff35c8d4p-57}},
    LogarithmStep{0x1.22p-1, {0x1.230b0d8bebc98p-1, -0x1.fcc8dbccc25cbp-57}},
    LogarithmStep{0x1.1f8p-1, {0x1.2779e1ec93ecap-1, 0x1.19b99acdbc5cap-55}},
    LogarithmStep{0x1.1dp-1, {0x1.2bf29f9841c3bp-1, 0x1.470c3a76fd89cp-57}},
    LogarithmStep{0x1.1a8p-1, {0x1.30757344f0e13p-1, 0x1.f42b317819db2p-55}},
    LogarithmStep{0x1.18p-1, {0x1.35028ad9d8c86p-1, -0x1.f01ab6065515cp-56}},
    LogarithmStep{0x1.158p-1, {0x1.399a157a603e7p-1, 0x1.9c62286d89193p-56}},
    LogarithmStep{0x1.138p-1, {0x1.3d4e2ae7b7e2bp-1, 0x1.647fbf21bb477p-55}},
    LogarithmStep{0x1.11p-1, {0x1.41f8ff8471d61p-1, 0x1.eeba65347de21p-58}},
    LogarithmStep{0x1.0fp-1, {0x1.45bcc464c893ap-1, 0x1.45b00234d80aap-57}},
    LogarithmStep{0x1.0c8p-1, {0x1.4a7b87bf1fa82p-1, 0x1.1d275b329e52fp-55}},
    LogarithmStep{0x1.0a8p-1, {0x1.4e4f832c560ddp-1, 0x1.b7bb95e53a353p-55}},
    LogarithmStep{0x1.088p-1, {0x1.522ae0738a3d8p-1, -0x1.8f7e9b38a6979p-56}},
    LogarithmStep{0x1.06p-1, {0x1.5707a26bb8c66p-1, 0x1.80bff3303dd48p-55}},
    LogarithmStep{0x1.04p-1, {0x1.5af405c3649ep-1, -0x1.6714fbcd8135bp-55}},
    LogarithmStep{0x1.02p-1, {0x1.5ee82aa24192p-1, 0x1.1c066d235ee63p-56}},
    LogarithmStep{0x1p-1, {0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56}},
};
// clang-format on

} // namespace activation_explorer::core
