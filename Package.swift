// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "SecKit",
  products: [
    .library(name: "SecKit", targets: ["SecKit"]),
    .library(name: "SecKitPublishing", targets: ["SecKitPublishing"]),
    .executable(name: "seckit", targets: ["SecKitCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "SecKit", dependencies: ["CCMark", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "SecKitPublishing",
      dependencies: [
        "SecKit", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "SecKitVault",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "SecKitCLI",
      dependencies: [
        "SecKit", "SecKitPublishing", "SecKitVault",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "SecKitTests", dependencies: ["SecKit"], exclude: ["Goldens"]),
    .testTarget(
      name: "SecKitPublishingTests", dependencies: ["CCMark", "SecKit", "SecKitPublishing"],
      exclude: ["Goldens"]),
    // A process to be killed: saves records under `strace`, so that a test can end it at every system call that writes.
    .executableTarget(name: "VaultProbe", dependencies: ["SecKitVault"], path: "Tests/VaultProbe"),
    .testTarget(
      name: "SecKitVaultTests", dependencies: ["SecKitVault", "VaultProbe"], exclude: ["Vectors"]),
    .testTarget(
      name: "SecKitCLITests", dependencies: ["SecKitCLI", "SecKitVault"], exclude: ["Scripts"]),
  ],
  swiftLanguageModes: [.v6]
)
