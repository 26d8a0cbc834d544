import Vocabulary

/// A family as it is: who is in it, where they live, what they are to each other.
struct MadeFamily {
  /// One of its people, named by their place in `members`.
  struct Member {
    var person: Individual
    var home: Home
    var movedIn: Day
    var earlierHome: Home?
    /// Whose child they are, where anybody knows: places in `members`.
    var mother: Int?
    var father: Int?
    var isChild: Bool
    /// Where they live; the other council may know them too.
    var council: Council
  }

  struct Tie {
    var one: Int
    /// Both halves, as a council writes them: `Partner : Partner`.
    var words: String
    var other: Int
    var from: Day?
    var to: Day?
  }

  var council: Council
  var members: [Member] = []
  var ties: [Tie] = []
  /// Which council knows whom: places in `members`.
  var known: [(council: Council, members: [Int])] = []
  /// Who was hurt, by whom, where there was domestic abuse.
  var abuse: (victim: Int, alleged: Int)?
  /// Who cares for which other adult.
  var caring: (carer: Int, caredFor: Int)?
  var isExpecting: Bool { members.contains { $0.person.isUnborn } }
}
