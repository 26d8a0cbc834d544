/// What stands beside the procedures: policies, training and the lead, one click from each other.
enum StaffTabs: CaseIterable, Sendable {
  case procedures, policies, training, ownTraining, lead

  private var words: String {
    switch self {
    case .procedures: "Procedures"
    case .policies: "Policies"
    case .training: "Training of staff"
    case .ownTraining: "My training"
    case .lead: "Domestic abuse lead"
    }
  }

  private var path: LocalPath {
    switch self {
    case .procedures: Route.procedures.path
    case .policies: Route.policies.path
    case .training: Route.training.path
    case .ownTraining: Route.ownTraining.path
    case .lead: Route.lead.path
    }
  }

  var html: HTML {
    nav(.class("k-sub"), .aria(.label, "Procedures and staff")) {
      ul {
        for tab in StaffTabs.allCases {
          li {
            a(
              tab.words, .href(tab.path), .aria(.current, tab == self ? "page" : nil),
              .class(tab == self ? "k-on" : nil))
          }
        }
      }
    }
  }
}
