/// The people of one or more files and what the files say of them, as columns.
///
/// People are numbered in the order in which a file first names them. Everything stated is kept;
/// nothing is inferred here.
public struct Population {
  var ids = IDTable()
  var born: [DayRange] = []
  /// `never` while no death is stated.
  var died: [DayRange] = []
  var sexes: [PersonSex] = []
  /// Names where the source gives any; shorter than the people when it gives none.
  var names: [String] = []
  var parentage = Parentage()
  var couples = Couples()
  var stays = Stays()
  var records: [Record] = []
  /// Stays counted but not kept, in tables too large to keep.
  var countedStays = 0

  enum PersonSex: UInt8, Sendable { case unknown, female, male }

  /// One statement a row: that somebody is a child's parent in one way.
  struct Parentage {
    var child: [Int32] = []
    var parent: [Int32] = []
    var kind: [ParentKind] = []
    /// When the tie held, for the few rows that say so, by row.
    var periods: [Int: (from: DayRange?, to: DayRange)] = [:]
  }

  enum ParentKind: UInt8, Sendable { case birth, adoptive, foster, step }

  /// One time a row during which two people were a couple.
  struct Couples {
    var one: [Int32] = []
    var other: [Int32] = []
    /// `unknown` when no start is stated.
    var start: [DayRange] = []
    /// `never` when no end is stated; deaths are not in it.
    var end: [DayRange] = []
    var kind: [CoupleKind] = []
  }

  enum CoupleKind: UInt8, Sendable { case couple, married, civil, cohabiting, divorced, annulled }

  struct Stays {
    var person: [Int32] = []
    var household: [Int32] = []
    var names = IDTable()
    var from: [DayRange] = []
    var to: [DayRange] = []
  }

  /// A family record of a genealogist's file.
  struct Record {
    let id: String
    let parents: [Int32]
    /// Children by birth, with which of the parents are their birth parents.
    let children: [(child: Int32, parents: [Int32])]
  }

  public init() {}

  public var count: Int { ids.count }

  /// Makes room for whoever was interned since.
  @inline(__always)
  mutating func complete() {
    while born.count < ids.count {
      born.append(.unknown)
      died.append(.never)
      sexes.append(.unknown)
    }
  }
}
