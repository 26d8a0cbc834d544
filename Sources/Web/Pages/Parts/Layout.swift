import Vocabulary

/// What stands around every page: header, navigation, who reads and why, footer.
struct Layout: Sendable {
  let frame: Frame
  let title: String

  func html(_ content: HTML) -> HTML {
    Web.html(.lang("en-GB"), .class("k-root")) {
      head {
        meta(.charset("utf-8"))
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        meta(.name("referrer"), .content("same-origin"))
        Web.title(title + " – Kith")
        if let vendor = frame.vendorStylesheet { link(.rel("stylesheet"), .href(vendor)) }
        link(.rel("stylesheet"), .href(.stylesheet))
        script("", .src(.script), .defer)
      }
      body(.class("k-body")) {
        a("Skip to the page", .class("k-skip"), .href(LocalPath(here: "main")))
        topBar
        whyLine
        printLine
        main(.id("main"), .class("k-main"), .tabindex(-1)) { content }
        foot
      }
    }
  }

  private var topBar: HTML {
    header(.class("k-top")) {
      div(.class("k-top-in")) {
        a("Kith", .class("k-mark"), .href(frame.reader == nil ? .signIn : .work))
        if let reader = frame.reader {
          navigation
          div(.class("k-who")) {
            span(.class("k-who-line")) {
              bdi(reader.name)
              ", \(reader.role) · "
              bdi(reader.agency)
            }
            div(.class("k-quick")) {
              button(
                "Blank screen (Alt+B)", .type("button"), .class("k-plain"), .id("k-blank"),
                .hidden())
              form(.method(.post), .action(.signOut)) {
                token(frame)
                button("Sign out", .type("submit"), .class("k-plain"))
              }
            }
          }
        } else {
          publicNavigation
        }
      }
    }
  }

  /// What somebody who is not signed in may read.
  private var publicNavigation: HTML {
    nav(.class("k-nav"), .aria(.label, "For everybody")) {
      ul {
        li { a("Recommendations of reviews", .href(.library)) }
        li { a("Actions past their day", .href(Route.overdue.path)) }
        li { a("Sign in", .href(.signIn)) }
      }
    }
  }

  private var navigation: HTML {
    nav(.class("k-nav"), .aria(.label, "Main")) {
      ul {
        for tab in Frame.Tab.allCases {
          li {
            a(
              .href(tab.path), .aria(.current, frame.tab == tab ? "page" : nil),
              .class(frame.tab == tab ? "k-on" : nil)
            ) {
              tab.inWords
              if tab == .work, let overdue = frame.overdue, overdue > 0 {
                " "
                span(.class("k-count")) {
                  "\(overdue)"
                  span(" overdue", .class("k-unseen"))
                }
              }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private var whyLine: HTML {
    if let purpose = frame.purpose {
      section(.class("k-why"), .aria(.label, "Why you are here")) {
        p {
          "You opened this file for "
          b(purpose.purpose)
          if let because = purpose.because { ", because \(because)" }
          ". What you see is recorded. "
          a("Change purpose", .href(purpose.changeAt))
        }
      }
    }
  }

  /// On paper there is no header, so the page itself says who printed it, when and for what.
  @HTMLBuilder private var printLine: HTML {
    if let reader = frame.reader {
      p(.class("k-print-only", "k-print-line")) {
        "Kith · printed on \(frame.today.inWords) by \(reader.name), \(reader.role), "
        "\(reader.agency), as known on \((frame.knownOn ?? frame.today).inWords), for "
        "\(frame.purpose?.purpose ?? "no file (a list)")."
        if frame.purpose != nil { " That it was opened is recorded." }
        if frame.allInvented { " All people and agencies here are invented." }
      }
    }
  }

  private var foot: HTML {
    footer(.class("k-foot")) {
      if frame.allInvented {
        p(.class("k-invented")) {
          "All people and agencies here are invented."
          if frame.reader != nil {
            " "
            a("Watch an invented story, day by day", .href(Route.stories.path))
          }
        }
      }
      p {
        "Kith shows what agencies said. It gives nobody a score, and it calls nobody safe. "
        "What is not recorded here may still be so."
      }
    }
  }
}

extension Frame.Tab {
  fileprivate var inWords: String {
    switch self {
    case .work: "My work"
    case .people: "People"
    case .handedOn: "Handed on"
    case .receive: "Receive"
    case .recommendations: "Recommendations"
    case .reviews: "Reviews"
    case .procedures: "Procedures"
    }
  }

  fileprivate var path: LocalPath {
    switch self {
    case .work: .work
    case .people: .people
    case .handedOn: .handedOn
    case .receive: .receive
    case .recommendations: .recommendations
    case .reviews: .reviews
    case .procedures: Route.procedures.path
    }
  }
}

/// The hidden field every form that changes something carries.
func token(_ frame: Frame) -> HTML {
  input(.type("hidden"), .name("token"), .value(frame.formToken))
}
