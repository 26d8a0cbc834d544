/// The bar at the head of a file: whom it is about, what is urgent, protected and missing.
struct FileHeading: Sendable {
  /// `Ashdown and Reyes family`
  var name: String
  /// `2 households`, `7 people`, `known to 6 agencies`.
  var facts: [String]
  var flags: [Flag]
  var tabs: [Tab]

  struct Tab: Sendable {
    var kind: Kind
    var at: LocalPath
    /// How many it holds; nil where that was not counted.
    var count: Int?
  }

  enum Kind: String, Sendable, CaseIterable {
    case family, chronology, pattern, duties, records, forms

    var inWords: String {
      switch self {
      case .family: "Family"
      case .chronology: "Chronology"
      case .pattern: "Pattern over time"
      case .duties: "Duties"
      case .records: "Records and links"
      case .forms: "Forms"
      }
    }
  }

  /// - Parameters:
  ///   - current: the tab the page is under.
  ///   - heading: true when the name is the page's `h1`; else the page has its own.
  func html(current: Kind?, invented: Bool, heading: Bool = true) -> HTML {
    HTML {
      div(.class("k-identity")) {
        if heading {
          h1(bdi(name), .class("k-h1"))
        } else {
          p(bdi(name), .class("k-identity-name"))
        }
        p(
          (facts + (invented ? ["all people here are invented"] : [])).joined(separator: " · "),
          .class("k-muted"))
        flags.html
      }
      if !tabs.isEmpty { navigation(current) }
    }
  }

  private func navigation(_ current: Kind?) -> HTML {
    nav(.class("k-sub"), .aria(.label, "This file")) {
      ul {
        for tab in tabs {
          li {
            a(
              tab.kind.inWords + (tab.count.map { " (\($0))" } ?? ""), .href(tab.at),
              .class(tab.kind == current ? "k-on" : nil),
              .aria(.current, tab.kind == current ? "page" : nil))
          }
        }
      }
    }
  }
}
