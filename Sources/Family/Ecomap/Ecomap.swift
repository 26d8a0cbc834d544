public import Vocabulary

/// The agencies and supports round a household: who knows whom, and how much they do.
///
/// Drawn as SVG on this side, the same bytes for the same input. A heavier line says more contacts
/// in the last year; that is how much was recorded, not how good it is.
public struct Ecomap: Sendable {
  /// What the picture is of: `Isla's household`.
  public let title: String
  /// Who lives there, in order.
  public let people: [String]
  /// In the order in which they are drawn and told.
  public let supports: [Support]
  public let day: Day

  /// An agency, or somebody outside the household who cares for somebody in it.
  public struct Support: Sendable, Hashable {
    public let name: String
    /// `practice`, `carer`.
    public let kind: String
    /// Who of the household it knows, in order.
    public let knows: [String]
    /// What it recorded as happening in the year to the day.
    public let contacts: Int
    /// When it last recorded anything; nil when it never did.
    public let last: Day?

    public init(name: String, kind: String, knows: [String], contacts: Int, last: Day?) {
      self.name = name
      self.kind = kind
      self.knows = knows
      self.contacts = contacts
      self.last = last
    }

    /// `12 in the last year, last on 3 March 2031`
    public var contactsInWords: String {
      last.map { countInWords + ", last on \($0.inWords)" } ?? countInWords
    }

    /// `12 in the last year`, short enough for a box of the drawing.
    var countInWords: String {
      if last == nil { return "nothing recorded as happening" }
      return contacts == 0 ? "none in the last year" : "\(contacts) in the last year"
    }
  }

  /// - Parameter supports: in any order; the most active come first.
  public init(title: String, people: [String], supports: [Support], day: Day) {
    self.title = title
    self.people = people
    self.supports = supports.sorted { ($1.contacts, $0.name) < ($0.contacts, $1.name) }
    self.day = day
  }

  public var svg: String { EcomapDrawing(self).text }
}
