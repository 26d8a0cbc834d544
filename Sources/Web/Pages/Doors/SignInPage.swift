/// What somebody sees who is not signed in.
struct SignInPage: Page {
  var frame: Frame
  var state: State

  enum State: Sendable {
    case signedOut
    case justSignedOut
    /// A link was opened that had already been used.
    case linkUsed
    case linkExpired
    /// A good link was opened: signing in takes one press, so that no mail scanner uses it up.
    case ready(Ready)
  }

  struct Ready: Sendable {
    var name: String
    var role: String
    var agency: String
    /// Where the press goes, by POST.
    var action: LocalPath
  }

  var title: String { "Sign in" }

  var content: HTML {
    div(.class("k-one", "k-narrow")) {
      notice
      h1("Sign in", .class("k-h1"))
      if case .ready(let ready) = state {
        p {
          "You will sign in as "
          b(bdi(ready.name))
          ", \(ready.role), "
          bdi(ready.agency)
          "."
        }
        form(.method(.post), .action(ready.action), .class("k-form")) {
          token(frame)
          button("Sign in", .type("submit"), .class("k-button"))
        }
      } else {
        how
      }
    }
  }

  @HTMLBuilder private var notice: HTML {
    switch state {
    case .signedOut, .ready: HTML.nothing
    case .justSignedOut:
      p("You have signed out.", .class("k-notice"), .role("status"))
    case .linkUsed:
      p(.class("k-notice", "k-notice-soon"), .role("status")) {
        b("This link has been used already. ")
        "Each link signs in once. If it was not you who used it, tell whoever looks after the hub."
      }
    case .linkExpired:
      p(.class("k-notice", "k-notice-soon"), .role("status")) {
        b("This link has expired. ")
        "A new one is needed."
      }
    }
  }

  private var how: HTML {
    HTML {
      p(
        "Kith shows to each agency what the sharing agreements let it see, "
          + "and records who looked, when and why.")
      h2("How to sign in", .class("k-h2"))
      ol(.class("k-steps-list")) {
        li("Ask whoever looks after the hub for a sign-in link in your role.")
        li {
          "If you started it yourself, the links stand where "
          code("make run")
          " or "
          code("kith demo")
          " printed them, one for each role."
        }
        li("Open the link in this browser. It works once.")
      }
    }
  }
}
