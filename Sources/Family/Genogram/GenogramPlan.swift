import Vocabulary

/// What a genogram draws, before anything has a place on the page: nodes in rows, and the unions
/// that join them.
struct GenogramPlan {
  /// Index of a node in `nodes`.
  typealias NodeID = Int

  /// Something that takes up a place in a row.
  struct Node: Hashable {
    enum Content: Hashable {
      case person(PersonID)
      /// The parent nobody has recorded, beside the one who is.
      case unrecorded(children: Int)
      /// Keeps a way free for a line that passes a row on its way to a lower one.
      case passage
    }
    var content: Content
    var row: Int
  }

  /// One or two parents and the lines to their children.
  struct Union {
    var parents: [NodeID]
    /// The row below which its rail runs: that of its lower parent.
    var row: Int
    /// Where each parent's line leaves that row: the parent itself, or a passage.
    var legs: [NodeID]
    var children: [ChildLine]
    var partnerships: [Partnership]
    /// True for two parents of a child of whom nobody says that they were a couple.
    var isUnstated: Bool
    /// When it began, as a day number, as far as known: for the order in time.
    var began: Int
    /// True when one of the couple has died, so that nothing of it is "since".
    var isEndedByDeath = false
  }

  /// The line from a union to one child.
  struct ChildLine: Hashable {
    var child: NodeID
    /// Where it enters the row below the union: the child itself, or a passage.
    var entry: NodeID
    var kind: ParentTie.Kind
    /// True where the accounts disagree or nobody says it as more than an allegation.
    var isDoubtful: Bool
  }

  /// A stretch of a long line from a node in one row to a passage or child in the next.
  struct Hop: Hashable {
    var upper: NodeID
    var lower: NodeID
    /// The union whose line it carries.
    var union: Int
    /// Nil for a parent's line, else the child's.
    var child: NodeID?
  }

  var nodes: [Node] = []
  var unions: [Union] = []
  var hops: [Hop] = []
  /// Sentences about lines that cannot be drawn downwards.
  var notes: [String] = []
  var nodeOfPerson: [PersonID: NodeID] = [:]
  /// Birth order: smaller is older. Unborn and undated children come last.
  var birthRank: [NodeID: Int] = [:]
  var rowCount: Int { (nodes.map(\.row).max() ?? -1) + 1 }

  func person(_ node: NodeID) -> PersonID? {
    guard case .person(let person) = nodes[node].content else { return nil }
    return person
  }

  /// The children of a union in birth order.
  func inBirthOrder(_ lines: [ChildLine]) -> [ChildLine] {
    lines.sorted { (birthRank[$0.child] ?? .max) < (birthRank[$1.child] ?? .max) }
  }
}
