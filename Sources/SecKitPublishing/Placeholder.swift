import SecKit
