import Vocabulary

extension GenogramLayout {
  /// How far a node and its label reach from the middle of its row, upwards or downwards.
  func reach(_ node: Int, up: Bool) -> Double {
    let symbol = half(node) + (node == focus ? 5 : 0)
    let label = labels[node]
    let extra = label.height > 0 ? label.height : 0
    return switch label.place {
    case .above, .aboveRight: symbol + (up && extra > 0 ? 6 + extra : 0) + 2
    case .below: symbol + (!up && extra > 0 ? 4 + extra : 0) + 2
    case .right, .left: max(symbol, extra / 2) + 2
    }
  }
}
