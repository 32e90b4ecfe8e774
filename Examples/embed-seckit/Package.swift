// swift-tools-version: 6.1
import PackageDescription

// Build it without SECKIT_OPTIMIZED: with it SecKit asks for unsafe flags, and a package with those cannot be depended on.
let package = Package(
  name: "embed-seckit",
  dependencies: [.package(name: "SecKit", path: "../..")],
  targets: [
    .executableTarget(
      name: "EmbedSecKit",
      dependencies: [
        .product(name: "SecKit", package: "SecKit"), .product(name: "SecKitRules", package: "SecKit"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
