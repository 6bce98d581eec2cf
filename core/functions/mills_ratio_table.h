// SPDX-License-Identifier: MIT
#pragma once

#include <array>

// Made by script/coefficients.
namespace activation_explorer::core {

/// Mills ratio of the normal distribution on [0, 8), in pieces of width 0.25: the high and the low part of
/// the value at the middle m of each, then the coefficients of (t - m), (t - m)^2, ...
inline constexpr double millsPiece = 0.25;
inline constexpr double millsEnd = 8;
// clang-format off
inline constexpr std::array millsPieces{
    std::array{
        0x1.23329ae210ff4p+0, -0x1.eb1d40d393e77p-54, -0x1.b73359477bc03p-1, 0x1.07bf654d99433p-1,
        -0x1.0ed248693065ap-2, 0x1.eda4818e0c7a4p-4, -0x1.98a1d3c792975p-5, 0x1.381198365e4b3p-6,
        -0x1.bcb7b07e0e796p-8, 0x1.2a2bdaccc95b7p-9, -0x1.7abca921058eep-11, 0x1.ca2274b3938bp-13,
        -0x1.0a093797f12b5p-14, 0x1.276a6abf310c9p-16,},
    std::array{
        0x1.e72e927666adap-1, -0x1.f458be3030644p-57, -0x1.494e8913997eep-1, 0x1.6bb11f0f0d1e1p-2,
        -0x1.5c2719abb40cbp-3, 0x1.2a69ca3edb5bep-4, -0x1.d38539330bb34p-6, 0x1.5371bbd814bfp-7,
        -0x1.cd922b8f0b077p-9, 0x1.282c07da24d47p-10, -0x1.68ebda5bd07c3p-12, 0x1.a3bc144293ddap-14,
        -0x1.d563a494505aap-16, 0x1.f6d36976aabdfp-18,},
    std::array{
        0x1.9efe466edb8d2p-1, 0x1.4057d67f9c6b3p-56, -0x1.f94227f56d8f9p-2, 0x1.011999f229504p-2,
        -0x1.cb6d8a52c4fcep-4, 0x1.72a0f8aa7511cp-5, -0x1.12e296e46447cp-6, 0x1.7ba2e20419993p-8,
        -0x1.ecb9760580cf7p-10, 0x1.2ea5e7a8a7a82p-11, -0x1.61e81c703d031p-13, 0x1.8bc216f34a9d6p-15,
        -0x1.aa396dd219f06p-17, 0x1.b8852945acfbdp-19,},
    std::array{
        0x1.670e47a65a82dp-1, -0x1.a27cb0f3e0c9p-56, -0x1.8ba7029ce19b2p-2, 0x1.73ea6d036f9dep-3,
        -0x1.3695ee8f2bb2dp-4, 0x1.d811a94998ff9p-6, -0x1.4bb68271b4a46p-7, 0x1.b3ed159fca0ffp-9,
        -0x1.0e1e744d278e6p-10, 0x1.3dbfc2d20a234p-12, -0x1.64a4138f37feep-14, 0x1.7f9280cbcc4adp-16,
        -0x1.8deb802f5f7e8p-18, 0x1.8cdc1be8a52dcp-20,},
    std::array{
        0x1.3adb542dfc7bap-1, -0x1.1e2d479060ae6p-58, -0x1.3b92829887e9ep-2, 0x1.12b1d57060103p-3,
        -0x1.ad7bf16e2facdp-5, 0x1.33cdf312c54f4p-6, -0x1.9a268dec32665p-8, 0x1.0099798b1d46p-9,
        -0x1.2fc966661edfdp-11, 0x1.5651a98fe9a2cp-13, -0x1.70e78a51e9bd2p-15, 0x1.7db39b51491p-17,
        -0x1.7d86431bd47f1p-19, 0x1.6f410a2ce62d5p-21,},
    std::array{
        0x1.17514c7e7bec5p-1, -0x1.a77ca7e09b34bp-55, -0x1.ffc0db48566c7p-3, 0x1.9d9c047678dc1p-4,
        -0x1.2f3220492f1c4p-5, 0x1.9a531c8850f17p-7, -0x1.036f4a5d512f5p-8, 0x1.3548cc8adff0ep-10,
        -0x1.5dfc094f943aep-12, 0x1.79f452c1be3c5p-14, -0x1.8738aa9e89282p-16, 0x1.858db4d7b1b97p-18,
        -0x1.774522d9f2589p-20, 0x1.5cbc74cc8e873p-22,},
    std::array{
        0x1.f49535cbfbfeep-2, 0x1.a7fb5eec99765p-56, -0x1.a51b11290d039p-3, 0x1.3cde6fb542d8p-4,
        -0x1.b4663bba11e04p-6, 0x1.1729cee35729ep-7, -0x1.4f539f6890de2p-9, 0x1.7d2a3b0249e91p-11,
        -0x1.9c85a35393a74p-13, 0x1.ab27e1635e158p-15, -0x1.a8deb47847f6fp-17, 0x1.97483612b6762p-19,
        -0x1.7a43ccf1a7ca7p-21, 0x1.5374042d680c9p-23,},
    std::array{
        0x1.c48050a308297p-2, -0x1.c5b621b9eed03p-56, -0x1.5f1ed19ca164bp-3, 0x1.ed4db080c36bfp-5,
        -0x1.3fb112560f705p-6, 0x1.832f5ea029e57p-8, -0x1.ba3c5feff1c48p-10, 0x1.dfb2d9bf2a8a8p-12,
        -0x1.f0dca8e27beeap-14, 0x1.ed96d53d17cb5p-16, -0x1.d7fc15b04cd0ep-18, 0x1.b3c0a005d5548p-20,
        -0x1.86530ba300a85p-22, 0x1.525bcc13dbea9p-24,},
    std::array{
        0x1.9c2ccac41d903p-2, -0x1.ec4d3305e1027p-56, -0x1.2841a23e825b5p-3, 0x1.859c3986cc3c8p-5,
        -0x1.dc2368fa1f3bcp-7, 0x1.1152d383d7497p-8, -0x1.292bd9fcdd31fp-10, 0x1.33debf3959356p-12,
        -0x1.31680a13fb059p-14, 0x1.233ef3c76a50bp-16, -0x1.0be0eb85019b6p-18, 0x1.dc976ca5b91fbp-21,
        -0x1.9be6a021fb7dp-23, 0x1.5908b71afeab6p-25,},
    std::array{
        0x1.79f84a0a01afcp-2, 0x1.5c93f12a93a87p-61, -0x1.f94940a0effa6p-4, 0x1.37d32ea9cccc6p-5,
        -0x1.67fbede8ccbf2p-7, 0x1.8856659e4cebap-9, -0x1.96820508fca58p-11, 0x1.929887029180ep-13,
        -0x1.7ec7e69675a02p-15, 0x1.5ea3ac3d0a985p-17, -0x1.366123a80defap-19, 0x1.0a295a28c1e1p-21,
        -0x1.bc16d28417281p-24, 0x1.6799847024932p-26,},
    std::array{
        0x1.5ca93db40451fp-2, -0x1.1fc9f6a87efdcp-57, -0x1.b30ef81dd2a3cp-4, 0x1.f93b570390b3cp-6,
        -0x1.140012b3f47a2p-7, 0x1.1df67ceebfa7p-9, -0x1.1aadcf1748741p-11, 0x1.0be122be951b2p-13,
        -0x1.e89bb83441b89p-16, 0x1.ae38294133c3ap-18, -0x1.6eb6b9565f6c9p-20, 0x1.2f4ceff29ba8dp-22,
        -0x1.e8b40e485dd79p-25, 0x1.7eb0a7d1d069p-27,},
    std::array{
        0x1.43512418e52bep-2, 0x1.cc5fb2ea6675p-56, -0x1.79dae0e1b4872p-4, 0x1.9dde93b55b565p-6,
        -0x1.acba23d1e4b06p-8, 0x1.a6e327d9fbde2p-10, -0x1.8f493090b1e55p-12, 0x1.6a66cd2ff4c8ap-14,
        -0x1.3d478ba371ce2p-16, 0x1.0cb6c1ab48eb3p-18, -0x1.b964136b8d74cp-21, 0x1.6048a5e7cbbap-23,
        -0x1.1236dfd353c32p-25, 0x1.9f7c8c111ddebp-28,},
    std::array{
        0x1.2d38184268d98p-2, 0x1.a597f43885b05p-59, -0x1.4ac2d0c1e1613p-4, 0x1.567f2957862c7p-6,
        -0x1.50fd2d1d584d3p-8, 0x1.3ce5786264c0bp-10, -0x1.1e1fb034b82b4p-12, 0x1.f1ee79311956ep-15,
        -0x1.a2d4bad35269dp-17, 0x1.55708e7f1cb25p-19, -0x1.0e5dc6a1ac702p-21, 0x1.a0b09f5b0e26fp-24,
        -0x1.398831e6f9671p-26, 0x1.cbce0f3a9cb01p-29,},
    std::array{
        0x1.19ce867cd112cp-2, 0x1.f59a42535f832p-56, -0x1.239be86af9827p-4, 0x1.1e17d3147465ap-6,
        -0x1.0bd44c5e7c43dp-8, 0x1.e0e59525dc636p-11, -0x1.9fafa2dce1b8dp-13, 0x1.5b1909f3fa20bp-15,
        -0x1.18bc97ed33dc5p-17, 0x1.b8e7a71777d8cp-20, -0x1.50d1355a6db6p-22, 0x1.f57cdd048f0bp-25,
        -0x1.6cf0f0cd0315ap-27, 0x1.031f8c0222da5p-29,},
    std::array{
        0x1.08a3069eed562p-2, -0x1.ef59282912ebbp-58, -0x1.02c41fff8e9f5p-4, 0x1.e21499f5415c1p-7,
        -0x1.ae1dc2848abb8p-9, 0x1.712686b48e88ap-11, -0x1.31d5e7cfb8206p-13, 0x1.ea98ee01a8797p-16,
        -0x1.7dde36b40bbe2p-18, 0x1.210f18e1b2ba2p-20, -0x1.aa5720033620dp-23, 0x1.32cb5ebff2109p-25,
        -0x1.b013a852bfd9cp-28, 0x1.2936a21b8405bp-30,},
    std::array{
        0x1.f2b61aeec5b59p-3, -0x1.e7f7c9baa4e09p-57, -0x1.cdf95e8b07824p-5, 0x1.99643ac0b37aep-7,
        -0x1.5cac1e01de111p-9, 0x1.1e75f6bb91695p-11, -0x1.c7722cb43acc5p-14, 0x1.5f38db16c4b65p-16,
        -0x1.075037ea9dd86p-18, 0x1.808c93b37f6f7p-21, -0x1.11f22bd55ca8p-23, 0x1.7d52de86cd5e2p-26,
        -0x1.03f93e4e5cb5dp-28, 0x1.5aa7a20cc755p-31,},
    std::array{
        0x1.d75b2f61191ddp-3, -0x1.0ce2584eca4d7p-58, -0x1.9e9f723de1944p-5, 0x1.5e360c8a43e79p-7,
        -0x1.1d291c5192f26p-9, 0x1.c11d3ab122ec9p-12, -0x1.56f3738e52c3ep-14, 0x1.fd0b92cc9d6a5p-17,
        -0x1.6fe2363bd741dp-19, 0x1.035495c123dadp-21, -0x1.6526fcf6b2de2p-24, 0x1.e11c63a48640dp-27,
        -0x1.3dbc5dca7f3a8p-29, 0x1.9ad7738cf5c45p-32,},
    std::array{
        0x1.bebe7208c36efp-3, 0x1.ee5c2bae17c5dp-58, -0x1.75fb3466a3ea5p-5, 0x1.2d9d85c401354p-7,
        -0x1.d649c102c6567p-10, 0x1.636981b3e5efcp-12, -0x1.04fabd466f7ap-14, 0x1.7526b8f9ea875p-17,
        -0x1.042bb76436072p-19, 0x1.625ba1954a57ap-22, -0x1.d80b5783ef921p-25, 0x1.33ddfe61b4a2p-27,
        -0x1.8a20351967d07p-30, 0x1.ee6b5861018b5p-33,},
    std::array{
        0x1.a87e53e063906p-3, -0x1.4d1926bbbf443p-57, -0x1.52def048ce117p-5, 0x1.05647061aa618p-7,
        -0x1.86c898feb6072p-10, 0x1.1bc3bf73492b3p-12, -0x1.9128173c3c4c4p-15, 0x1.14830ac276ddep-17,
        -0x1.744bc3a2a0184p-20, 0x1.ea39ed488fce2p-23, -0x1.3c080b7c7f1d6p-25, 0x1.8f682e7ca2bb8p-28,
        -0x1.efd7872ada8f8p-31, 0x1.2de23000bd394p-33,},
    std::array{
        0x1.944a1ae7055f7p-3, -0x1.9983d30d46545p-58, -0x1.345af367173b3p-5, 0x1.c7b4241610f43p-8,
        -0x1.470c8f118999fp-10, 0x1.c8e6adc58a04ap-13, -0x1.37332121098efp-15, 0x1.9e01f21c21d2bp-18,
        -0x1.0d5207492d64ep-20, 0x1.5717e4eee77b1p-23, -0x1.ac6df0a1b798bp-26, 0x1.0675f15893b1fp-28,
        -0x1.3c248a8a3e8bdp-31, 0x1.75d7beea83d85p-34,},
    std::array{
        0x1.81de7aecbf923p-3, -0x1.ca61815a725c6p-57, -0x1.19af280aa8cbcp-5, 0x1.8f60f9f174d21p-8,
        -0x1.138aff2a6a36dp-10, 0x1.72b71818e5dedp-13, -0x1.e715c952bf61dp-16, 0x1.38f0bb54bbfeap-18,
        -0x1.89bd05f851bep-21, 0x1.e59d1c112d9ep-24, -0x1.25d6a2355a443p-26, 0x1.5d39c80f540d1p-29,
        -0x1.985ded6beb1d4p-32, 0x1.d530dcdf54f74p-35,},
    std::array{
        0x1.7102f59651d9cp-3, -0x1.aff55ec673728p-59, -0x1.02405fe020368p-5, 0x1.5fc74c126907dp-8,
        -0x1.d334bafacdc62p-11, 0x1.2efef38f36358p-13, -0x1.805a7e0f1f8a9p-16, 0x1.dd6c4935e010ap-19,
        -0x1.22ac83fb7acfcp-21, 0x1.5b51df7251c7p-24, -0x1.9798e653e26a5p-27, 0x1.d62d7f96b009fp-30,
        -0x1.0b039b5df0766p-32, 0x1.2a38c4c6c6eb4p-35,},
    std::array{
        0x1.6187cf4733979p-3, 0x1.9ad04fd0db40fp-57, -0x1.db20907bee5a9p-6, 0x1.374e9b00fffeap-8,
        -0x1.8e6af01aee858p-11, 0x1.f2b6a2e1048c3p-14, -0x1.31a9bd5162104p-16, 0x1.6f550378635e7p-19,
        -0x1.b136880735d4ep-22, 0x1.f5d55e9dd0789p-25, -0x1.1dbaa97b9590dp-27, 0x1.4015dcad3d3dcp-30,
        -0x1.614f563a829p-33, 0x1.7fc6d285fafecp-36,},
    std::array{
        0x1.5344746eb961dp-3, -0x1.785b5cc3593bfp-57, -0x1.b66e9fabf70bep-6, 0x1.14b372c6ff50ep-8,
        -0x1.55a0a0fcab361p-11, 0x1.9d17c8d71952ep-14, -0x1.e9c21322a172fp-17, 0x1.1cf164338eab1p-19,
        -0x1.45b4b6b22a59fp-22, 0x1.6e057047e052fp-25, -0x1.94afc08cb9512p-28, 0x1.b8822fdd0b406p-31,
        -0x1.d8c7c0bc219a8p-34, 0x1.f3b32b13c72cep-37,},
    std::array{
        0x1.46163472a2014p-3, -0x1.c0273d5833973p-57, -0x1.95bff60efdc41p-6, 0x1.ede781e4f6e2fp-9,
        -0x1.2672467cb2993p-11, 0x1.58442fb02b42ep-14, -0x1.8b1a7fb0dfb15p-17, 0x1.bd7ee9dd553abp-20,
        -0x1.ede7981fa0a79p-23, 0x1.0d666595e39cp-25, -0x1.215f43d6cfa4ep-28, 0x1.323c6b3f80b02p-31,
        -0x1.3fbe14277a92bp-34, 0x1.48fdd118c80e8p-37,},
    std::array{
        0x1.39df3e6469646p-3, -0x1.6eb9ad313866ap-57, -0x1.788691ff0102p-6, 0x1.ba8041a692d7ep-9,
        -0x1.fe07ce85aa801p-12, 0x1.209048a077cebp-14, -0x1.40d8ab5916c2dp-17, 0x1.5ed1563a67198p-20,
        -0x1.797eaa60b53d5p-23, 0x1.900333ac9aadfp-26, -0x1.a1ab736f1fbebp-29, 0x1.adf6ba9dee0a8p-32,
        -0x1.b4f42ac949bbdp-35, 0x1.b5e236eb52afbp-38,},
    std::array{
        0x1.2e85d0b109902p-3, 0x1.118ca4035b316p-57, -0x1.5e4bcb5905288p-6, 0x1.8de1896a29539p-9,
        -0x1.bbc0766ce9467p-12, 0x1.e662757f82531p-15, -0x1.062c53fba23d4p-17, 0x1.1630377948963p-20,
        -0x1.22ba806687df9p-23, 0x1.2b6e2924486cbp-26, -0x1.301744f353e6cp-29, 0x1.30abfdaf85e4ap-32,
        -0x1.2d8465946532ap-35, 0x1.266cfe4ef5048p-38,},
    std::array{
        0x1.23f390a01532fp-3, -0x1.9e693bf54a305p-57, -0x1.46abed9b720fdp-6, 0x1.66fa0dcfe5a9ep-9,
        -0x1.83c0cfbb6426dp-12, 0x1.9c05b4adb989p-15, -0x1.aefed2b46f72cp-18, 0x1.bc1cfbc712b9bp-21,
        -0x1.c311830ca125p-24, 0x1.c3cf79438146bp-27, -0x1.be889c6f7ab6p-30, 0x1.b3a6b880d88ap-33,
        -0x1.a40e603f2c329p-36, 0x1.8fdc9f2c40c76p-39,},
    std::array{
        0x1.1a150124a3ce9p-3, 0x1.0dd4ad3f45dd2p-58, -0x1.3152bed787017p-6, 0x1.44e9e595f2287p-9,
        -0x1.5433dd2a471f5p-12, 0x1.5ebb49c4ad08ap-15, -0x1.6440c5f4a693dp-18, 0x1.64bbba485c839p-21,
        -0x1.605792b8dedc7p-24, 0x1.576ddcdee42f1p-27, -0x1.4a7e0a4b4789ep-30, 0x1.3a23ca1b89fd9p-33,
        -0x1.273fb78a5a24cp-36, 0x1.121c1a7daab26p-39,},
    std::array{
        0x1.10d9127e8f293p-3, -0x1.1c9e1f7c37028p-61, -0x1.1df8bcd50182p-6, 0x1.26f88d4638aafp-9,
        -0x1.2ba2375b1b095p-12, 0x1.2bf023e3bbe5cp-15, -0x1.280ab6a87dac7p-18, 0x1.2042d00455c2cp-21,
        -0x1.150a3f049f7eap-24, 0x1.06eaef616bb0cp-27, -0x1.ecfb38517813fp-31, 0x1.c8c1a0ca597c9p-34,
        -0x1.a2a650515832bp-37, 0x1.7b3cf19cd4b19p-40,},
    std::array{
        0x1.0830c5a626416p-3, 0x1.48fc7d22433fbp-58, -0x1.0c60e768e26b8p-6, 0x1.0c8d22c5ce5d3p-9,
        -0x1.08dd85b224e42p-12, 0x1.019ff580333c4p-15, -0x1.ee8191fece437p-19, 0x1.d4847e65bea6bp-22,
        -0x1.b667327e9604ep-25, 0x1.95511229e8e98p-28, -0x1.726304bb2d3a6p-31, 0x1.4eaabdc8c0428p-34,
        -0x1.2b47f3e73ed02p-37, 0x1.08a36cd2bb50bp-40,},
    std::array{
        0x1.000edf9a72987p-3, -0x1.cc3be4638e6efp-57, -0x1.f8adf1fb98fc7p-7, 0x1.ea50a027530b2p-10,
        -0x1.d5e1b1bd9a741p-13, 0x1.bc67530af00e9p-16, -0x1.9effccbde8488p-19, 0x1.7ed03aaaa447ap-22,
        -0x1.5cf53fed2fc23p-25, 0x1.3a767dea1db09p-28, -0x1.183d3637377bdp-31, 0x1.ee1c7c7952f76p-35,
        -0x1.af4e8c21ce8a5p-38, 0x1.74709105b0ab9p-41,},
};

/// (t M(t) - 1) t^2 for 8 <= t <= 41 by powers of 1 / t^2 - millsTailMiddle, from the constant one up.
inline constexpr double millsTailMiddle = 0x1.09bf1fd423f0cp-7;
inline constexpr std::array millsTail{
    -0x1.f4058103fa46p-1, 0x1.6346f7ef719ddp+1, -0x1.98a6b2183580cp+3, 0x1.3ff751bf27154p+6,
    -0x1.3991e9c3fe7c5p+9, 0x1.6dffa66cc926dp+12, -0x1.ec6b94dd04037p+15, 0x1.751c75152567p+19,
    -0x1.39043ce0b6a2ap+23, 0x1.1ef02b854e295p+27, -0x1.1c6ff1dd05499p+31, 0x1.2e4cdfb40b106p+35,
    -0x1.549f2cdc2739ap+39, 0x1.979fea6c7e8d6p+43, -0x1.1fec3e6e10689p+48, 0x1.80a614d934c0bp+52,
};
// clang-format on

} // namespace activation_explorer::core
