/// Questions as an agency loads them: a FHIR R4 `Questionnaire`, as far as it is used here.
///
/// Kith ships its own wording by topic, labelled not validated; a licensed instrument's text is
/// loaded from the agency's own file.
public struct Questionnaire: Hashable, Sendable, Codable {
  public let resourceType: String
  public let id: String
  public let version: String
  public let title: String
  /// `draft`, `active`, `retired`: only an active one is asked.
  public let status: String
  /// Whose words they are, and on what terms.
  public let copyright: String?
  /// For people: what it is for, and whether it has been validated.
  public let description: String?
  public let item: [Item]

  /// One question, or a group of them.
  public struct Item: Hashable, Sendable, Codable {
    public let linkId: String
    public let text: String
    public let type: Kind
    public let required: Bool?
    public let enableWhen: [Enabling]?
    public let enableBehavior: Behaviour?
    public let answerOption: [Option]?
    public let item: [Item]?
  }

  public enum Kind: String, Hashable, Sendable, Codable {
    case group, display, boolean, choice, text
  }
  public enum Behaviour: String, Hashable, Sendable, Codable { case all, any }

  /// When an item is asked at all: another was answered so.
  public struct Enabling: Hashable, Sendable, Codable {
    public let question: String
    public let `operator`: Comparison
    public let answerBoolean: Bool?
    public let answerString: String?

    public enum Comparison: String, Hashable, Sendable, Codable {
      case exists, equal = "=", unequal = "!="
    }
  }

  public struct Option: Hashable, Sendable, Codable {
    public let valueString: String
  }

  /// Name and version, as an enquiry records it: `kith-four@1`.
  public var name: String { id + "@" + version }

  /// Is it Kith's own wording, which nobody has validated? An agency's instrument has its own id.
  public var isOwnWording: Bool { id.hasPrefix("kith-") }

  /// Every item, groups' before their own, in the order they are asked.
  public var allItems: [Item] { Questionnaire.flat(item) }

  private static func flat(_ items: [Item]) -> [Item] {
    items.flatMap { [$0] + flat($0.item ?? []) }
  }
}
