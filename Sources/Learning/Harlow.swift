/// The 28 recommendation rows of the Harlow review (published June 2023) that Kith serves.
///
/// Number and addressee as printed, the meaning in our words: the project carries no published
/// wording of the review.
public enum Harlow {
  /// Row 1 first, in the order of the published page.
  public static let rows: [RecommendationRow] = printed.enumerated().map { index, printed in
    RecommendationRow(
      row: index + 1, number: printed.number, addressedTo: printed.to.name, key: printed.key,
      meaning: meaning(of: printed.key), role: printed.to.role)
  }

  /// The community safety partnership the page names, by which an imported page is known.
  static let communitySafetyPartnership = "Harlow"

  private enum Addressee {
    case all, council, hospital, lister, elsenham, commissioner, trust

    var name: String {
      switch self {
      case .all: "All Agencies"
      case .council: "Essex County Council (ECC), Children’s Social Care"
      case .hospital: "Princess Alexandra Hospital (PAH)"
      case .lister: "Lister Medical Centre"
      case .elsenham: "The Elsenham Practice"
      case .commissioner: "West Essex CCG"
      case .trust: "NEPFT"
      }
    }

    var role: AddresseeRole {
      switch self {
      case .all: .everyAgency
      case .council: .childrensSocialCare
      case .hospital: .hospital
      case .lister, .elsenham: .generalPractice
      case .commissioner: .commissioner
      case .trust: .mentalHealthTrust
      }
    }
  }

  private static let printed: [(number: String, to: Addressee, key: String)] = [
    ("11.10.1", .all, "D01"), ("11.10.2", .all, "D02"), ("11.10.3", .all, "D03"),
    ("11.10.4", .all, "D04"), ("11.10.5", .all, "D05"),
    ("11.1.1", .council, "D06"), ("11.1.2", .council, "D07"), ("11.1.3", .council, "D08"),
    ("11.1.4", .council, "D09"), ("11.1.5", .council, "D10"),
    ("11.2.1", .hospital, "D11"), ("11.2.2", .hospital, "D12"),
    ("11.4.1", .lister, "D13"), ("11.4.1", .elsenham, "D13"),
    ("11.4.2", .lister, "D14"),
    ("11.4.3", .lister, "D15"), ("11.4.3", .elsenham, "D15"),
    ("11.4.4", .lister, "D16"), ("11.4.4", .elsenham, "D16"),
    ("11.4.5", .lister, "D17"), ("11.4.5", .elsenham, "D17"),
    ("11.4.6", .lister, "D18"), ("11.4.6", .elsenham, "D18"),
    ("11.6.1", .commissioner, "D19"),
    ("11.7.1", .trust, "D20"), ("11.7.2", .trust, "D21"), ("11.7.3", .trust, "D22"),
    ("11.7.4", .trust, "D23"),
  ]

  private static func meaning(of key: String) -> String {
    guard let meaning = meanings[key] else {
      preconditionFailure("every key of the table has a meaning")
    }
    return meaning
  }
}
