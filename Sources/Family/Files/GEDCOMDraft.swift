/// What a GEDCOM file's records say before their pointers are followed.
enum GEDCOMDraft {
  struct Individual {
    var name: String?
    var sex = Population.PersonSex.unknown
    var births: [Event] = []
    var deaths: [Event] = []
    var childIn: [ChildLink] = []
    var spouseIn: [Pointer] = []
    var adoptions: [Adoption] = []
    var line = 0
    /// False for a person only pointed at.
    var isRecord = false
  }

  struct Family {
    var husbands: [Pointer] = []
    var wives: [Pointer] = []
    var children: [ChildLink] = []
    var marriages: [Event] = []
    var ends: [Event] = []
    /// Events without a tag of their own, told apart by their type.
    var others: [Event] = []
    var line = 0
    var isAnnulled = false
  }

  struct Pointer {
    let to: [UInt8]
    let line: Int
  }

  /// An event with its first readable date; nil without one.
  struct Event {
    var date: DayRange?
    var type = ""
  }

  struct ChildLink {
    let to: [UInt8]
    let line: Int
    var pedigree: Link?
    var father: Link?
    var mother: Link?
    var isDisproven = false
  }

  struct Adoption {
    var family: [UInt8]?
    var by: Adopter = .both
    var line = 0
  }

  enum Adopter { case both, husband, wife }

  /// What a child is to a family or to one of its parents.
  enum Link: Hashable {
    case kin(Population.ParentKind)
    /// A link that makes nobody a parent: a sealing, "other", a word that is not known.
    case none

    /// The words of `PEDI`, `_FREL` and `_MREL`; nil for none at all.
    init?(_ text: String) {
      switch text.lowercased() {
      case "": return nil
      case "birth", "natural", "biological", "genetic": self = .kin(.birth)
      case "adopted", "adoption", "adoptive": self = .kin(.adoptive)
      case "foster", "fostered": self = .kin(.foster)
      case "step", "stepchild", "step-child": self = .kin(.step)
      default: self = .none
      }
    }
  }
}
