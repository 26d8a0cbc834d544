/// What linking goes by: fields, how likely each level of likeness is between records of one
/// person and between others, what is blocked on, and where the line is drawn. Written to
/// `model.yaml`; given back, it repeats a run exactly.
public struct LinkModel: Sendable {
  /// What two records can be to each other.
  enum Standing: Int, CaseIterable, Sendable {
    /// One person.
    case same
    /// Two people of one household or kin with one date of birth.
    case twin
    /// Two people of one household or kin.
    case kin
    /// Two people who have nothing to do with each other.
    case unrelated
  }

  /// How likely each level is, by standing; `[state][level]`, the state being how
  /// many of the parents agree.
  struct Field: Sendable {
    let name: String
    let kind: FieldKind
    let parents: [String]
    /// By group of sources; the one at 0 holds where a group has none of its own.
    var same: [[[Double]]]
    var twin: [[Double]]
    var kin: [[Double]]
    var unrelated: [[Double]]
  }

  var fields: [Field]
  /// Pairs of sources that are told apart, such as `gp~police`; one entry, `all`, where not.
  var groups: [String]
  /// By group, how likely any two records are the same, twins, kin.
  var priors: [[Double]]
  var keys: [BlockingKey]
  /// Sources in which nobody stands twice.
  var duplicateFree: [String]
  /// Further records of the same person that a record has, on average.
  var copies: Double
  public var threshold: Double
  var acrossOnly: Bool
  /// Columns the caller named, with what they hold.
  public var told: [String: String] = [:]

  /// None of the fields it depends on agree, one does, two do.
  static let states = 3
  static let levels = 16
}
