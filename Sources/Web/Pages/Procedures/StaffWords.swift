import Learning
import Vocabulary

/// Subjects, groups and rules of training as people say them.
enum StaffWords {
  /// `adult_safeguarding` → `Safeguarding adults`.
  static func subject(_ id: String) -> String {
    switch id {
    case "adult_safeguarding": "Safeguarding adults"
    case "child_safeguarding": "Safeguarding children"
    case "domestic_abuse": "Domestic abuse"
    case "domestic_abuse_specialist": "Domestic abuse, specialist"
    case "risk_checklist": "Risk checklist"
    case "reflection": "Reflection"
    default: capitalised(id)
    }
  }

  /// `adult-safeguarding` → `Adult safeguarding`.
  static func capitalised(_ id: String) -> String {
    let words = id.replacing("_", with: " ").replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  static func rule(_ rule: TrainingRules.Rule) -> String {
    switch rule {
    case .hoursOverRollingPeriod(let hours, let months):
      "\(counted(hours, "hour", "hours")) in any \(months) months"
    case .eventEveryMonths(let months): "a course every \(months) months"
    case .inductionWithinDays(let days): "an induction within \(days) days of starting"
    case .reflectionEveryMonths(let months): "a reflection every \(months) months"
    case .topicIncluded(let topic, let months):
      "a course in \(months) months that teaches about \(topic.replacing("_", with: " "))"
    }
  }

  /// Where a figure would tell of a person.
  static let withheld = "too few to say"

  static func share(_ share: TrainingCoverage.Share) -> String {
    if share.isWithheld { return withheld }
    guard let value = share.value else { return "nobody needs it" }
    return "\(share.met) of \(share.of) (\(Int((value * 100).rounded())) of 100)"
  }
}

extension StaffPost.Group {
  var inWords: String {
    switch self {
    case .clinical: "Clinical staff"
    case .administrative: "Administrative staff"
    case .socialWork: "Social work"
    case .policing: "Police officers"
    case .support: "Support staff"
    case .bankOrAgency: "Bank and agency staff"
    }
  }
}

extension ProcedureUse.ProcedureSet {
  /// `Adults`, as a heading.
  var inWords: String {
    switch self {
    case .adult: "Adults"
    case .child: "Children"
    }
  }
}
