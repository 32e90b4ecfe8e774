// swift-tools-version: 6.1
import PackageDescription

// `make test` has what it tests compiled with optimization, as the tests that go through all shipped content would take minutes
// otherwise. Only it asks for that: a package with unsafe flags could not be depended on.
let optimized: [SwiftSetting] = Context.environment["SECKIT_OPTIMIZED"] == "1" ? [.unsafeFlags(["-O"])] : []

let package = Package(
  name: "SecKit",
  products: [
    .library(name: "SecKit", targets: ["SecKit"]),
    .library(name: "SecKitRules", targets: ["SecKitRules"]),
    .library(name: "SecKitExchange", targets: ["SecKitExchange"]),
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
    .systemLibrary(name: "CSync"),
    .target(name: "SecKitFiles", swiftSettings: optimized),
    .target(
      name: "SecKit", dependencies: ["CCMark", .product(name: "Yams", package: "Yams")], swiftSettings: optimized),
    // What `seckit lint` judges, formatters of what it finds, first versions of files: who only reads or publishes needs none.
    .target(name: "SecKitRules", dependencies: ["SecKit"], swiftSettings: optimized),
    // Questions for other programs and from them.
    .target(name: "SecKitExchange", dependencies: ["SecKit"], swiftSettings: optimized),
    .target(
      name: "SecKitPublishing",
      dependencies: [
        "CSync", "SecKit", "SecKitFiles", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: optimized),
    .target(
      name: "SecKitVault",
      dependencies: [
        "SecKitFiles",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ], swiftSettings: optimized),
    .executableTarget(
      name: "SecKitCLI",
      dependencies: [
        "SecKit", "SecKitExchange", "SecKitFiles", "SecKitPublishing", "SecKitRules", "SecKitVault",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // What several kinds of test need: a disk that fails, programs that run to their end, texts kept.
    .target(name: "SecKitTestSupport", dependencies: ["SecKitFiles"], path: "Tests/SecKitTestSupport"),
    .testTarget(name: "SecKitFilesTests", dependencies: ["SecKitFiles", "SecKitTestSupport"]),
    .testTarget(
      name: "SecKitTests", dependencies: ["SecKit", "SecKitExchange", "SecKitRules", "SecKitTestSupport"],
      exclude: ["Goldens"]),
    .testTarget(name: "SecKitExchangeTests", dependencies: ["SecKit", "SecKitExchange", "SecKitTestSupport"]),
    .testTarget(
      name: "SecKitPublishingTests", dependencies: ["CCMark", "SecKit", "SecKitPublishing", "SecKitTestSupport"],
      exclude: ["Goldens"]),
    // A process to be killed: saves records under `strace`, so that a test can end it at every system call that writes.
    .executableTarget(name: "VaultProbe", dependencies: ["SecKitFiles", "SecKitVault"], path: "Tests/VaultProbe"),
    // Gives growing inputs to everything that reads, so that a test can count instructions by `valgrind`.
    .executableTarget(
      name: "GrowthProbe",
      dependencies: ["SecKit", "SecKitExchange", "SecKitPublishing", "SecKitRules", "SecKitVault"],
      path: "Tests/GrowthProbe"),
    .testTarget(
      name: "SecKitVaultTests", dependencies: ["SecKitTestSupport", "SecKitVault", "VaultProbe"],
      exclude: ["Vectors"]),
    .testTarget(
      name: "SecKitCLITests", dependencies: ["SecKitCLI", "SecKitTestSupport", "SecKitVault", "GrowthProbe"],
      exclude: ["Scripts"]),
  ],
  swiftLanguageModes: [.v6]
)
