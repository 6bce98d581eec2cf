// SPDX-License-Identifier: MIT
#pragma once

#include <array>

// Made by script/coefficients.
namespace activation_explorer::core {

/// Mills ratio M(t) of the normal distribution for 0 <= t <= 41, in pieces: each octave [2, 4), [4, 8), ...
/// of t + 2 has 16 of equal width. Of each the high and the low part of the value at its middle m, then the
/// coefficients of (t - m), (t - m)^2, ... The rest, zeros, is for the bits of a NaN alone.
// clang-format off
inline constexpr std::array<std::array<double, 14>, 128> millsPieces{
    std::array{
        0x1.31747053aafb5p+0, 0x1.e062d227a4e98p-54, -0x1.d9d171f58aa09p-1, 0x1.22a5e4c3fea65p-1,
        -0x1.2fc4b7c631cedp-2, 0x1.1927bf05cd17ep-3, -0x1.d7f8c2e3389a8p-5, 0x1.6d0a7aa300428p-6,
        -0x1.072df651afad7p-7, 0x1.64d10af0f3fefp-9, -0x1.c9f6857dabb7bp-11, 0x1.17ba86cafdb01p-12,
        -0x1.4705309644805p-14, 0x1.6e7de913cc41dp-16,},
    std::array{
        0x1.15f8c29416853p+0, -0x1.f8f1866941c7ep-54, -0x1.97c2b708778e1p-1, 0x1.df7d02d6969fbp-2,
        -0x1.e3bea905cc942p-3, 0x1.b22322fe0b71dp-4, -0x1.626f7e3195fb9p-5, 0x1.0b45ca1b98e8fp-6,
        -0x1.786eccdae2189p-8, 0x1.f3413103580ep-10, -0x1.39cdf6bafa014p-11, 0x1.77de4586cd2b2p-13,
        -0x1.af370868963f3p-15, 0x1.daa404c39633ap-17,},
    std::array{
        0x1.fc7eea6ff5966p-1, 0x1.f37b9958db0cp-55, -0x1.611856bd0341p-1, 0x1.8e274f54e4921p-2,
        -0x1.83d8431faa0d9p-3, 0x1.518d84d7f2p-4, -0x1.0c14eb7e56941p-5, 0x1.8a3855659b477p-7,
        -0x1.0f2e4ea7b2d83p-8, 0x1.5fd9191bd9bd6p-10, -0x1.b13b3e19c690bp-12, 0x1.fccd819d3b1ap-14,
        -0x1.1e6c9a55283c3p-15, 0x1.35a68ca0282ep-17,},
    std::array{
        0x1.d34a3640f617dp-1, -0x1.d12a82947ceabp-57, -0x1.338f884394559p-1, 0x1.4cbb6aa365326p-2,
        -0x1.3908b6951d98cp-3, 0x1.084182b2c6b8fp-4, -0x1.985d699669c8ap-6, 0x1.24c9b9886edbbp-7,
        -0x1.89817801255b9p-9, 0x1.f37f20d1372b2p-11, -0x1.2d3879c0a64b8p-12, 0x1.5ae2306f68e6ap-14,
        -0x1.7f48abd70a356p-16, 0x1.96fde5e08c3efp-18,},
    std::array{
        0x1.af4c930d1c829p-1, -0x1.ea7b653300f32p-56, -0x1.0d64ed489ff69p-1, 0x1.17c3cd944287ep-2,
        -0x1.fc8f9e9278abap-4, 0x1.a07f368f531f7p-5, -0x1.39231294edd27p-6, 0x1.b5e721c7404c5p-8,
        -0x1.1f7e5d85eef8p-9, 0x1.650b9779fcda6p-11, -0x1.a5d69b572a115p-13, 0x1.dc5bd1e2d50e7p-15,
        -0x1.0249c9a27777bp-16, 0x1.0d64b97104293p-18,},
    std::array{
        0x1.8fb141c49af94p-1, -0x1.c09f4f0dc3487p-58, -0x1.da6c4591aae95p-2, 0x1.d93813b510722p-3,
        -0x1.9fabfe6491ad7p-4, 0x1.4a54f4427e5e8p-5, -0x1.e3647715f05d9p-7, 0x1.49aa3fb8f6bb2p-8,
        -0x1.a6efef10d4f01p-10, 0x1.00f902a258a37p-11, -0x1.296cb8b93d3ebp-13, 0x1.495d4a757fc62p-15,
        -0x1.5e8f0642103cdp-17, 0x1.6726ae9bfd8dbp-19,},
    std::array{
        0x1.73caf69796fb4p-1, 0x1.0d2b5c2f3eeffp-55, -0x1.a3d62f49aaa7bp-2, 0x1.9277e6c3534e5p-3,
        -0x1.55c74cb86bbfep-4, 0x1.079eef9867885p-5, -0x1.777df89d9c4afp-7, 0x1.f398ed965f69dp-9,
        -0x1.3927e4faa3ee6p-10, 0x1.7460b890ed32ap-12, -0x1.a640696cf1a5p-14, 0x1.ca92953518dd3p-16,
        -0x1.df11aa117c3fep-18, 0x1.e22244db68022p-20,},
    std::array{
        0x1.5b0bab7022806p-1, -0x1.0e37d56748efap-57, -0x1.754a1e8dbf4f5p-2, 0x1.5821da3b61a66p-3,
        -0x1.1aa30057e20c7p-4, 0x1.a74ae4245f612p-6, -0x1.257beafef91a8p-7, 0x1.7cf667fbce23ap-9,
        -0x1.d2bbcf24d79bp-11, 0x1.0f92636f6dde3p-12, -0x1.2db826322b178p-14, 0x1.415ebd88c367cp-16,
        -0x1.498dc304bc606p-18, 0x1.45d07afa07fd7p-20,},
    std::array{
        0x1.44fe4c06c819dp-1, 0x1.e8061525a883ep-55, -0x1.4d639e7196c91p-2, 0x1.27c2bfb4dffe1p-3,
        -0x1.d60b16eeaa1bp-5, 0x1.55cf9b3af59dbp-6, -0x1.cd87ad8bbf62ep-8, 0x1.244a16d7c9081p-9,
        -0x1.5e005d0aa94f6p-11, 0x1.8ea3fc4243c02p-13, -0x1.b1fa4b39fed87p-15, 0x1.c5625e00162d5p-17,
        -0x1.c8665b4dc9439p-19, 0x1.bb4a18058f669p-21,},
    std::array{
        0x1.3141c87ec99c6p-1, -0x1.03450d9805afcp-55, -0x1.2b03c3d2e12cap-2, 0x1.fede30e64fa76p-4,
        -0x1.88ef78d15967ep-5, 0x1.1590012a0291cp-6, -0x1.6d03269a3fcd6p-8, 0x1.c332d9e09454bp-10,
        -0x1.0812590d65e7ap-11, 0x1.2667f500df8bep-13, -0x1.3a1466c716704p-15, 0x1.41dc9de086103p-17,
        -0x1.3e147dc9e1987p-19, 0x1.2f87ba95acecp-21,},
    std::array{
        0x1.1f853928a4261p-1, 0x1.23a74bc33879bp-56, -0x1.0d4249f5511c1p-2, 0x1.bb46e27e9baeap-4,
        -0x1.4a28145f65676p-5, 0x1.c5392a4002459p-7, -0x1.224eea6a3aa64p-8, 0x1.5e472b3865097p-10,
        -0x1.90da6e3f98c47p-12, 0x1.b57efe1766f0fp-14, -0x1.c96bff13cbe93p-16, 0x1.cbd8db56c7577p-18,
        -0x1.be2b89fb02fb5p-20, 0x1.a2540819a54dp-22,},
    std::array{
        0x1.0f84d3a93f956p-1, 0x1.d789a75a02941p-55, -0x1.e6c43ef2d264fp-3, 0x1.82593427efe48p-4,
        -0x1.16c581f2d2a0ep-5, 0x1.73f67d82d101cp-7, -0x1.d04fc2b2980c3p-9, 0x1.1177c4b8d87b3p-10,
        -0x1.3201eaa2236f1p-12, 0x1.46fe28cd66297p-14, -0x1.4f19e67ff79f9p-16, 0x1.4a8156cf49478p-18,
        -0x1.3adc8916469abp-20, 0x1.221463972f53cp-22,},
    std::array{
        0x1.0107819db41c4p-1, 0x1.5a0f0c61b6092p-55, -0x1.b99115e65a4f5p-3, 0x1.522b543ee3553p-4,
        -0x1.d8fdf58dec8cbp-6, 0x1.32d040a6e5dc7p-7, -0x1.7545381274bfdp-9, 0x1.ad5891ff2b576p-11,
        -0x1.d5d846f4480dep-13, 0x1.eba02c8fd7009p-15, -0x1.eddf75fedaa7bp-17, 0x1.ddee2ecd9aca4p-19,
        -0x1.bf1766cd81a18p-21, 0x1.94c4ba2f6daf9p-23,},
    std::array{
        0x1.e7b9e9088499dp-2, 0x1.7cadfe2447ee6p-57, -0x1.91ec8d834078dp-3, 0x1.2934a3438c67cp-4,
        -0x1.9315b4b0b0039p-6, 0x1.fc9dec240898fp-8, -0x1.2d9e881bfa376p-9, 0x1.52d58c65e74c5p-11,
        -0x1.6aaeb8ddd4917p-13, 0x1.73a7acd0e23a2p-15, -0x1.6e07115dc4bd9p-17, 0x1.5b94494795384p-19,
        -0x1.3f4fb227f9ef4p-21, 0x1.1c1982bd5504ap-23,},
    std::array{
        0x1.cfb836bfeac8fp-2, 0x1.4af8bc8654b36p-57, -0x1.6f0439884ce79p-3, 0x1.0638c538ca2e3p-4,
        -0x1.5902122239cf4p-6, 0x1.a78f54051ff12p-8, -0x1.e9dd336617789p-10, 0x1.0cc9764e7c67bp-11,
        -0x1.1975495a58835p-13, 0x1.1a80a223459ap-15, -0x1.10cc6eddfe039p-17, 0x1.fc732a7cd5eadp-20,
        -0x1.cac06abbcdb2ap-22, 0x1.9128677880925p-24,},
    std::array{
        0x1.b9c3ca0cb0989p-2, 0x1.7e5bf09f5bcc3p-56, -0x1.5029510ed3b0cp-3, 0x1.d06f0e194e158p-5,
        -0x1.288965f184fb8p-6, 0x1.6253e6aeaa83cp-8, -0x1.8fb5a0a954717p-10, 0x1.ac95224c644b7p-12,
        -0x1.b71e9b8a0886dp-14, 0x1.afc49deb50fb3p-16, -0x1.98db4fdc7ada4p-18, 0x1.75f6ff2cf35b2p-20,
        -0x1.4b6a10999a659p-22, 0x1.1cdb6add9ae0cp-24,},
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
        0x1.3fdd827dc763bp-3, -0x1.367cdddd24a9cp-58, -0x1.86bc836f0e882p-6, 0x1.d34779e0812b4p-9,
        -0x1.11dc8251bbee3p-11, 0x1.3af772065c38fp-14, -0x1.63c2763cfcfddp-17, 0x1.8afae6f2382aep-20,
        -0x1.af5f7e5b699fdp-23, 0x1.cfc2626ae97b2p-26, -0x1.eb1948c5994b6p-29, 0x1.0046d1e801505p-31,
        -0x1.089caff82643ap-34, 0x1.0caa488451aefp-37,},
    std::array{
        0x1.2925128a71ccbp-3, 0x1.033142621fc2fp-57, -0x1.522e16cbfed2p-6, 0x1.79c5e9ca596ffp-9,
        -0x1.9e97761af24c2p-12, 0x1.bf61e239cffc4p-15, -0x1.db0b294eef7acp-18, 0x1.f0afa3f787c14p-21,
        -0x1.ffad64493afcp-24, 0x1.03d55daabc40ap-26, -0x1.044ba27b8873ap-29, 0x1.0155425f78a6ep-32,
        -0x1.f7d19e2972958p-36, 0x1.e5b11f50e24abp-39,},
    std::array{
        0x1.1563b113e802cp-3, 0x1.ecbc9772b515bp-59, -0x1.2769e17d6f601p-6, 0x1.3577974762766p-9,
        -0x1.3f2008652dbb4p-12, 0x1.4428fabb104b9p-15, -0x1.448b7561f22a1p-18, 0x1.407103c32d7d1p-21,
        -0x1.382e1211a1a1dp-24, 0x1.2c3a1b59ceed2p-27, -0x1.1d2646560f165p-30, 0x1.0b9483fc424ecp-33,
        -0x1.f1a9ca98a44fp-37, 0x1.c85803006579fp-40,},
    std::array{
        0x1.040fc9a11f089p-3, -0x1.e82ce2dcacf64p-58, -0x1.042d2afa7bee1p-6, 0x1.0080ffcedf3ep-9,
        -0x1.f2b331adf1a98p-13, 0x1.de4677d3c5fd9p-16, -0x1.c4bf14707da9p-19, 0x1.a7392af327707p-22,
        -0x1.86d8ac34717dfp-25, 0x1.64ba2141c83e2p-28, -0x1.41e5eb8d0b97cp-31, 0x1.1f4794f1fcdcap-34,
        -0x1.fc84dbca5a06fp-38, 0x1.bc508a3caabb8p-41,},
    std::array{
        0x1.e97d883a154bap-4, 0x1.70789049382f5p-58, -0x1.cda2e106827f4p-7, 0x1.adb2056bd70cfp-10,
        -0x1.8af0f3f10f7e1p-13, 0x1.66989db3f12f6p-16, -0x1.41c743f9899aap-19, 0x1.1d76a6711ff7p-22,
        -0x1.f4ec061714989p-26, 0x1.b2cf35135df1fp-29, -0x1.75823e4c1ac31p-32, 0x1.3d9df6442ac93p-35,
        -0x1.0c06a3907e3b2p-38, 0x1.bf096d77e6fe8p-42,},
    std::array{
        0x1.ce39b0aaa0f6cp-4, 0x1.1da3236ece7a5p-58, -0x1.9c39b157fc864p-7, 0x1.6b52d64c987ccp-10,
        -0x1.3c973f047a7cp-13, 0x1.10d695fb2852cp-16, -0x1.d14118fa3cb11p-20, 0x1.889506dbea53bp-23,
        -0x1.47ee9fc9eead4p-26, 0x1.0f4040d9ad731p-29, -0x1.bc768859c0894p-33, 0x1.68c419887f30ep-36,
        -0x1.22c3ba6376729p-39, 0x1.cf9cfd0be08a7p-43,},
    std::array{
        0x1.b5cea1fe96c52p-4, 0x1.85af2aeef3b85p-63, -0x1.72452c686b04bp-7, 0x1.35d4d4bb60f65p-10,
        -0x1.009733fae8a89p-13, 0x1.a4c014287e6ddp-17, -0x1.559da1f327f98p-20, 0x1.12be09a3ab30ap-23,
        -0x1.b5d9a101ff2f7p-27, 0x1.59c3890be24b3p-30, -0x1.0ea74fadfb455p-33, 0x1.a41921de934fbp-37,
        -0x1.43e70efc7eafep-40, 0x1.ee7848b198f64p-44,},
    std::array{
        0x1.9fd0e2cf82d29p-4, 0x1.a6e34e041f0f5p-59, -0x1.4e5ae4c623d72p-7, 0x1.0a437fc0e48cdp-10,
        -0x1.a41ad8823740fp-14, 0x1.48647a315c26bp-17, -0x1.fcd6c234b1a46p-21, 0x1.86ccfcc551572p-24,
        -0x1.299aca718882fp-27, 0x1.c18560d6635d4p-31, -0x1.50c017dd04ab4p-34, 0x1.f48e86afc6ee4p-38,
        -0x1.71c57db214976p-41, 0x1.0ea0a05860c26p-44,},
    std::array{
        0x1.8be8f3c841f8fp-4, -0x1.530e22efe6b7dp-58, -0x1.2f61e9dade44dp-7, 0x1.cce009f54c2f4p-11,
        -0x1.5b10944993c18p-14, 0x1.032cbf706df5dp-17, -0x1.7fecb35a49612p-21, 0x1.1a17b6373de9cp-24,
        -0x1.9b4efdf905443p-28, 0x1.2991b85179ac1p-31, -0x1.ab5954414b76ep-35, 0x1.309efbad57565p-38,
        -0x1.afd65edfb5b87p-42, 0x1.2f76112363299p-45,},
    std::array{
        0x1.79cee8850c419p-4, -0x1.b89e1c9cc3b85p-64, -0x1.147de34de1f9bp-7, 0x1.916fc51926852p-11,
        -0x1.2121d02a04099p-14, 0x1.9d4aac1623082p-18, -0x1.252a0dea0cc51p-21, 0x1.9cd8c84d7c0ffp-25,
        -0x1.2099aab7c8e8dp-28, 0x1.90a4ae81c65dp-32, -0x1.142ae9a58a7e2p-35, 0x1.7a258dbcbbc84p-39,
        -0x1.0189c18229081p-42, 0x1.5bfe4482cbbp-46,},
    std::array{
        0x1.69471c13ae1a2p-4, 0x1.105f2ad4a980fp-59, -0x1.fa00422995ap-8, 0x1.5fbb639c39686p-11,
        -0x1.e57503a626353p-15, 0x1.4ca3a16cd15e2p-18, -0x1.c4b0dd4ffa707p-22, 0x1.31f07c0c6fdf7p-25,
        -0x1.9ac3590a30f84p-29, 0x1.11f2172341391p-32, -0x1.6b0cd9fa0ade8p-36, 0x1.de19ba43977c4p-40,
        -0x1.39455adfdc5fep-43, 0x1.977b98ad50a98p-47,},
    std::array{
        0x1.5a1fb1a45b4ecp-4, 0x1.4ac0630ab95bcp-59, -0x1.d0b98b4cf2292p-8, 0x1.35dbd5f65e24dp-11,
        -0x1.9a7181d950801p-15, 0x1.0e0f5358e0d8ap-18, -0x1.61198b13d35e6p-22, 0x1.cac2de62ef06fp-26,
        -0x1.282c8df191321p-29, 0x1.7c16de93f82e4p-33, -0x1.e4dca54aca429p-37, 0x1.33704e5f2f34bp-40,
        -0x1.841a97367a81ep-44, 0x1.e688cc0dbc964p-48,},
    std::array{
        0x1.4c2eaa4c18b4dp-4, 0x1.e35f7db16133cp-60, -0x1.ac459dbd158f5p-8, 0x1.125761d50cc69p-11,
        -0x1.5d4d5279aa8b3p-15, 0x1.ba0babf98cff8p-19, -0x1.1609e175dbf0ap-22, 0x1.5bb63a6c59656p-26,
        -0x1.b05663d8c67ep-30, 0x1.0b415fb0f980bp-33, -0x1.4892405b56b44p-37, 0x1.91bc862caf7a2p-41,
        -0x1.e91a37ad4567ep-45, 0x1.27cd88875eed8p-48,},
    std::array{
        0x1.3f5069041da7bp-4, 0x1.f2121d40f212ap-58, -0x1.8bec50b85e599p-8, 0x1.e80c58993c2dfp-12,
        -0x1.2b145a606627cp-15, 0x1.6c7d11f32bd3bp-19, -0x1.b9bcd0863efefp-23, 0x1.0a37a6042263p-26,
        -0x1.3f26da43608e8p-30, 0x1.7c9602dbacfa4p-34, -0x1.c37a9cc194d8ap-38, 0x1.0a69ba8ef9306p-41,
        -0x1.39291d8336fc8p-45, 0x1.6de00c60a15cfp-49,},
    std::array{
        0x1.3366892906932p-4, -0x1.2d02cd2459b95p-58, -0x1.6f166a068e2d6p-8, 0x1.b3fcadcc6ac1dp-12,
        -0x1.018704364b7c6p-15, 0x1.2ea1da4fb7799p-19, -0x1.61cbe274b587bp-23, 0x1.9b807682db1e8p-27,
        -0x1.dc36e6e8a0331p-31, 0x1.122ff4abe6e38p-34, -0x1.3a3164e660725p-38, 0x1.664d655f6ef02p-42,
        -0x1.9712f2b24d947p-46, 0x1.cbd972fb6df77p-50,},
    std::array{
        0x1.2856f3670ce38p-4, 0x1.73560f08028d5p-59, -0x1.5546d370ec7b8p-8, 0x1.870ad900d4afbp-12,
        -0x1.bdd5a6bc9181ep-16, 0x1.f9cf6db1e905dp-20, -0x1.1d8a0bf7b9adap-23, 0x1.40d8c2ad7d5a2p-27,
        -0x1.66d2f3ce5f9fbp-31, 0x1.8f6f250f42bfdp-35, -0x1.ba9a9f563fa44p-39, 0x1.e839195ad3c3cp-43,
        -0x1.0c52f192c71ap-46, 0x1.255becf77eeefp-50,},
    std::array{
        0x1.19286e3482b02p-4, -0x1.f211074a0d2ffp-60, -0x1.335c20699064cp-8, 0x1.4e786a6bea668p-12,
        -0x1.6a555296a7f54p-16, 0x1.86c5e4d88c11fp-20, -0x1.a398a3ae98d3p-24, 0x1.c09815b7fca6ap-28,
        -0x1.dd8b6dca0b846p-32, 0x1.fa3749f764f8cp-36, -0x1.0b2ef27ba6f7dp-39, 0x1.18e13deae284bp-43,
        -0x1.2716e6347ee2cp-47, 0x1.33b31923ee2ebp-51,},
    std::array{
        0x1.072bed742106ep-4, -0x1.6a9a27e6827d6p-58, -0x1.0d71f780015c8p-8, 0x1.12c2d80fdaa09p-12,
        -0x1.17121037304f2p-16, 0x1.1a561698f4fd9p-20, -0x1.1c887700978f6p-24, 0x1.1da5e2bae7eefp-28,
        -0x1.1dae31afa9c1dp-32, 0x1.1ca4545a97835p-36, -0x1.1a8df49671ddfp-40, 0x1.17745b6fe16a2p-44,
        -0x1.143a3de4280c8p-48, 0x1.0f38bd91b94aap-52,},
    std::array{
        0x1.eeae529b2707dp-5, 0x1.060f5121e8de9p-62, -0x1.dc3acfffbff1p-9, 0x1.c8d60db48ba7fp-13,
        -0x1.b4b09f2ff943ep-17, 0x1.9ffa62c4a67fp-21, -0x1.8ae1ddd5e920ep-25, 0x1.7593aaace6a35p-29,
        -0x1.6039f9b149d45p-33, 0x1.4afc26ed66693p-37, -0x1.35fe2a244fa17p-41, 0x1.21614605f794ep-45,
        -0x1.0dfe85f7fddb6p-49, 0x1.f4d0fa2b0f209p-54,},
    std::array{
        0x1.d299b94bfa34fp-5, -0x1.c60fd443ab63ep-59, -0x1.a7dd54e656214p-9, 0x1.7fd2380600441p-13,
        -0x1.5a77dfec9cef4p-17, 0x1.37c6c6cd2799ap-21, -0x1.17b14c0b85f4cp-25, 0x1.f449358440c46p-30,
        -0x1.be13145f9ff39p-34, 0x1.8c8ae895afc4ep-38, -0x1.5f75c9ec3353ap-42, 0x1.369586ea9893p-46,
        -0x1.12542d2d39f64p-50, 0x1.e204960252d72p-55,},
    std::array{
        0x1.b98735f03df4dp-5, -0x1.d7c51d36bb7a5p-60, -0x1.7ba9a2385cf3cp-9, 0x1.45892f893d797p-13,
        -0x1.16566b39f51d7p-17, 0x1.daa1c71d07b14p-22, -0x1.938e7211ddb8ep-26, 0x1.562ddeba7ff2bp-30,
        -0x1.215813c2edd62p-34, 0x1.e801f967fd797p-39, -0x1.9a6dedb997509p-43, 0x1.584367acb64b2p-47,
        -0x1.20a2b0534f29p-51, 0x1.e1a6dafdad9a2p-56,},
    std::array{
        0x1.a301a0ec7dd9p-5, -0x1.101602e637b1fp-59, -0x1.5603dfc69f8d3p-9, 0x1.16741935b2759p-13,
        -0x1.c440b374093f6p-18, 0x1.6e55ed7e697b8p-22, -0x1.27fecd31bcd6bp-26, 0x1.dd212343b8d2p-31,
        -0x1.7f9a3393d1871p-35, 0x1.33a68d87a97ddp-39, -0x1.ec44ef56d2b94p-44, 0x1.88e27a2d7fb5bp-48,
        -0x1.396fd285cfdep-52, 0x1.f1e9d8460ed51p-57,},
    std::array{
        0x1.8eaa63604167ep-5, -0x1.39c913c7d611ep-62, -0x1.35b0acac32e9dp-9, 0x1.e00623a02c55dp-14,
        -0x1.73293bb9ac886p-18, 0x1.1e53c691d1c42p-22, -0x1.b8c21f8981e72p-27, 0x1.5278c9e8d1a39p-31,
        -0x1.035667e4f463ep-35, 0x1.8c85337db726dp-40, -0x1.2e75e1461900fp-44, 0x1.cc684ad3bafb5p-49,
        -0x1.5e492ce2e31c2p-53, 0x1.096fd55c34792p-57,},
    std::array{
        0x1.7c344af50b74ep-5, -0x1.764556380983ep-59, -0x1.19bb46b89afaep-9, 0x1.a0a3ecfb33c2fp-14,
        -0x1.336cffe2cd436p-18, 0x1.c4ba9137f831ap-23, -0x1.4ca8ed4767258p-27, 0x1.e7db755729ebap-32,
        -0x1.64fe6963ffb31p-36, 0x1.04b2f770e6d7bp-40, -0x1.7bfba63ab8d6dp-45, 0x1.145d15e9c0e36p-49,
        -0x1.91dca186b2a97p-54, 0x1.231acf2968714p-58,},
    std::array{
        0x1.6b5fb94e517e4p-5, 0x1.5ba84a3e51bp-59, -0x1.016369dd666e6p-9, 0x1.6bec6ef973137p-14,
        -0x1.00c7e401031eep-18, 0x1.69ab2c035808bp-23, -0x1.fc6da5542d549p-28, 0x1.64b14162b3a0dp-32,
        -0x1.f389898b82e9dp-37, 0x1.5d232b89984bap-41, -0x1.e720d8f97df97p-46, 0x1.5332de0d36c4dp-50,
        -0x1.d83b6918e13c2p-55, 0x1.479d71458927fp-59,},
    std::array{
        0x1.5bf7c9457f067p-5, -0x1.11662bba8c278p-59, -0x1.d820c3dadd239p-10, 0x1.3fb970c4a0509p-14,
        -0x1.b04426b67373bp-19, 0x1.23b22b51c3d29p-23, -0x1.88fc6f57ef54ep-28, 0x1.08432f1002a72p-32,
        -0x1.62c9c6fb519f1p-37, 0x1.db80782b3588p-42, -0x1.3e188b8957026p-46, 0x1.a8dd7c0a0c3b4p-51,
        -0x1.1ba6bed822938p-55, 0x1.7992adc96f022p-60,},
    std::array{
        0x1.4dd024c8b568ep-5, -0x1.9116fda581275p-60, -0x1.b28f59546edbap-10, 0x1.1a64641088bcp-14,
        -0x1.6e6abcbe5281cp-19, 0x1.daab8ed190a35p-24, -0x1.32f48f264ea98p-28, 0x1.8c5bdfa2b758bp-33,
        -0x1.fefb63473b17ap-38, 0x1.48d9e84ea410dp-42, -0x1.a69a7f7ba14c1p-47, 0x1.0f1cef67c23fdp-51,
        -0x1.5bc21b998019ap-56, 0x1.bccb550f51a89p-61,},
    std::array{
        0x1.40c35b8c801a8p-5, -0x1.4f79e15a0a4d3p-60, -0x1.914c3027ab906p-10, 0x1.f54a59c6c6ea4p-15,
        -0x1.38a068d8b3c7ep-19, 0x1.855956b431d5ep-24, -0x1.e42c9a7cdabf6p-29, 0x1.2c9932e67fd7cp-33,
        -0x1.74b2ad007efa2p-38, 0x1.cd68855e11e0fp-43, -0x1.1d3257b033429p-47, 0x1.600b5940df9edp-52,
        -0x1.b272cedcc1589p-57, 0x1.0b5bf9214e43dp-61,},
    std::array{
        0x1.34b198f92573cp-5, 0x1.5dbe0e5fd9dd1p-60, -0x1.73b546b3f08afp-10, 0x1.bef4d84481631p-15,
        -0x1.0c57bcce4345bp-19, 0x1.41c3c770fbcf9p-24, -0x1.8149508efe3a7p-29, 0x1.ccb5d1b62d0dep-34,
        -0x1.1311f809dde95p-38, 0x1.4803b9a6dd103p-43, -0x1.869d6aa8254d6p-48, 0x1.d08798730421ep-53,
        -0x1.1426278864b95p-57, 0x1.4783e352622d4p-62,},
    std::array{
        0x1.297fa15fb48adp-5, 0x1.065b78ce3c42dp-59, -0x1.5945470362c6fp-10, 0x1.9030b1974fc87p-15,
        -0x1.cf3ddc7848dfcp-20, 0x1.0bc40ff894121p-24, -0x1.3526ced0f3767p-29, 0x1.64797e01e407bp-34,
        -0x1.9a83bb0bb2a8ep-39, 0x1.d824a228f8bfap-44, -0x1.0f2a9197699d1p-48, 0x1.3715680fb19dap-53,
        -0x1.64cbf26aa0299p-58, 0x1.9849852a61dbp-63,},
    std::array{
        0x1.1f1605266242dp-5, 0x1.48973191ebcf1p-63, -0x1.418da741f1f9ep-10, 0x1.67b85f4d8091fp-15,
        -0x1.91edd68f4a858p-20, 0x1.c08c35e233043p-25, -0x1.f3f874aa77d35p-30, 0x1.164f53756db66p-34,
        -0x1.357924f198e27p-39, 0x1.57b74747e6a5cp-44, -0x1.7d4b47a0b830dp-49, 0x1.a67aed36563eap-54,
        -0x1.d4042c8cf421cp-59, 0x1.02ac9c59d1bc5p-63,},
    std::array{
        0x1.15607d3fa7cd1p-5, 0x1.d491533519c8bp-59, -0x1.2c3225453bbap-10, 0x1.4485c7a97b3d8p-15,
        -0x1.5e6c46a827179p-20, 0x1.79f6867733c52p-25, -0x1.97355b6917d6dp-30, 0x1.b63976e130deap-35,
        -0x1.d71353244d2dp-40, 0x1.f9d31e0f394e5p-45, -0x1.0f444bc09beecp-49, 0x1.22a1933860ca6p-54,
        -0x1.3750efae4b163p-59, 0x1.4ccddb58888f3p-64,},
    std::array{
        0x1.07fbe33cfe142p-5, 0x1.79cc71933d6adp-61, -0x1.0fef73a771fe5p-10, 0x1.17d6658f4b976p-15,
        -0x1.1fac5b8104d39p-20, 0x1.276cea4eea785p-25, -0x1.2f139d4157cc1p-30, 0x1.369bfa684b964p-35,
        -0x1.3e018716085efp-40, 0x1.453fcc2a9e1cdp-45, -0x1.4c51ff9ede9ebp-50, 0x1.533474bf5b894p-55,
        -0x1.5b06cc16036efp-60, 0x1.618112f450624p-65,},
    std::array{
        0x1.f007ba83f88bcp-6, -0x1.e810af04218acp-60, -0x1.e01e9f9ebfa77p-11, 0x1.d04bd085ce0f4p-16,
        -0x1.c0961baedf998p-21, 0x1.b103f97778fdp-26, -0x1.a19b895576074p-31, 0x1.92628f8eee8b4p-36,
        -0x1.835e73826fb15p-41, 0x1.74943e367c716p-46, -0x1.66084ccd6c52dp-51, 0x1.57bf879bc670ep-56,
        -0x1.4ab41facffe85p-61, 0x1.3cf1c98cc337cp-66,},
    std::array{
        0x1.d3bbab5ea473dp-6, 0x1.3f694eb5063a8p-61, -0x1.aaf241f085471p-11, 0x1.85667f255c26cp-16,
        -0x1.62de7f8b50f8ap-21, 0x1.4323a4fb96c4ep-26, -0x1.260279b673e36p-31, 0x1.0b4a92afbcb63p-36,
        -0x1.e59ce299a90a4p-42, 0x1.b8c6c95806226p-47, -0x1.8fc2919e07b75p-52, 0x1.6a45e74a8551dp-57,
        -0x1.48e515b63d584p-62, 0x1.299475406fcf2p-67,},
    std::array{
        0x1.ba7cf1973463p-6, 0x1.29b61bfae058ep-64, -0x1.7e22a4adb61eap-11, 0x1.49c65cb39f1cap-16,
        -0x1.1c61fd5d876ecp-21, 0x1.ea1f7ef50918fp-27, -0x1.a60cbfc9e0357p-32, 0x1.6b2b77be4d81ep-37,
        -0x1.38479ec883ap-42, 0x1.0c5415fd428ap-47, -0x1.cccba06860394p-53, 0x1.8b60519caf3d5p-58,
        -0x1.53cb57caf7c63p-63, 0x1.2323636295cbfp-68,},
    std::array{
        0x1.a3d3b014e3178p-6, 0x1.a60e4d359528fp-60, -0x1.58059a2ced4fep-11, 0x1.19b85c43bc6a1p-16,
        -0x1.cd19f0ff26ffcp-22, 0x1.791ad0814c69bp-27, -0x1.343581417ef86p-32, 0x1.f7794ca1f3ab6p-38,
        -0x1.9af53582d8463p-43, 0x1.4f39b80bac1p-48, -0x1.1145bffb0d4edp-53, 0x1.bd4083ed1fd0dp-59,
        -0x1.6b4303e10c324p-64, 0x1.278e8ceca0dbep-69,},
    std::array{
        0x1.8f5f59624e78fp-6, 0x1.1e13481e21d8ap-60, -0x1.3755e82dd41b1p-11, 0x1.e51f9e5ad8f9bp-17,
        -0x1.79bc9f02f30fcp-22, 0x1.25f29f118d74cp-27, -0x1.c93853efb681cp-33, 0x1.6361baa5e84a8p-38,
        -0x1.141074175d08ep-43, 0x1.aca5eaea96a52p-49, -0x1.4c96a27785401p-54, 0x1.01e7c934c8628p-59,
        -0x1.9083a6cf19fa6p-65, 0x1.363765b5c7e35p-70,},
};
// clang-format on

} // namespace activation_explorer::core
