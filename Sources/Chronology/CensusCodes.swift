/// Codes of the children in need census in words; a code it does not know is shown as it is.
///
/// Source: Department for Education, children in need census, guide and code sets.
enum CensusCodes {
  static func primaryNeed(_ code: String) -> String {
    switch code {
    case "N1": "abuse or neglect"
    case "N2": "child's disability or illness"
    case "N3": "parental disability or illness"
    case "N4": "family in acute stress"
    case "N5": "family dysfunction"
    case "N6": "socially unacceptable behaviour"
    case "N7": "low income"
    case "N8": "absent parenting"
    case "N9": "cases other than children in need"
    case "N0": "not stated"
    default: "code \(code)"
    }
  }

  static func closeReason(_ code: String) -> String {
    switch code {
    case "RC1": "adopted"
    case "RC2": "died"
    case "RC3": "child arrangements order"
    case "RC4": "special guardianship order"
    case "RC5": "transferred to another council"
    case "RC6": "transferred to adult social care"
    case "RC7": "services ended for another reason"
    case "RC8": "no further action after assessment"
    case "RC9": "early help after assessment"
    default: "code \(code)"
    }
  }

  static func category(_ code: String) -> String {
    switch code {
    case "NEG": "neglect"
    case "PHY": "physical abuse"
    case "SAB": "sexual abuse"
    case "EMO": "emotional abuse"
    case "MUL": "more than one category"
    default: code
    }
  }

  static func factor(_ code: String) -> String {
    switch code {
    case "3A": "domestic abuse of the child (3A)"
    case "3B": "domestic abuse of a parent or carer (3B)"
    case "3C": "domestic abuse of somebody else in the home (3C)"
    default: "factor \(code)"
    }
  }
}
