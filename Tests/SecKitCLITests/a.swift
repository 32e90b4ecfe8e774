@testable import SecKitCLI
