extension LinkPage {
  @HTMLBuilder var answer: HTML {
    if let decision = link.decision {
      section(.class("k-block")) {
        h2("The decision", .class("k-h2"))
        p(sentence(decision))
      }
    }
    switch asking {
    case .open: question(nil)
    case .secondPerson(let first): question(first)
    case .waiting(let first): waiting(first)
    case .decided(let mayTakeBack):
      if mayTakeBack {
        section(.class("k-block")) { takeBack }
      } else {
        muted("Only the agency that decided can take it back.")
      }
    }
  }

  private func waiting(_ first: String) -> HTML {
    section(.class("k-block")) {
      h2("What you decided", .class("k-h2"))
      p(sentence(first))
      p(
        "It has no effect yet: it would join the records of somebody harmed with those of somebody "
          + "alleged to have harmed, and another person of your agency must decide the same.")
      takeBack
    }
  }

  private var takeBack: HTML {
    form(.method(.post), .action(action), .class("k-form"), .noValidation) {
      token(frame)
      input(.type("hidden"), .name("answer"), .value("take-back"))
      Fields(values, problems: problems).area("reason", "Why is it taken back?", rows: 2)
      button("Take the decision back", .type("submit"), .class("k-button"))
    }
  }

  private func question(_ first: String?) -> HTML {
    let fields = Fields(values, problems: problems)
    return section(.class("k-block")) {
      h2("Your answer", .class("k-h2"))
      if let first {
        p(sentence(first))
        p("It has no effect until you, as a second person, decide the same.")
      } else if needsSecond {
        p(
          "“The same person” would join the records of somebody harmed with those of somebody "
            + "alleged to have harmed. It has no effect until a second person decides the same.")
      }
      form(.method(.post), .action(action), .class("k-form"), .noValidation) {
        token(frame)
        fields.radios("answer", "Are these records of one person?", LinkPage.answers)
        fields.area("reason", "Why?", hint: "What you saw or were told that decides it.")
        muted(
          "It is written down as decided by you for your agency, outranks the machine, and can be "
            + "taken back.")
        button("Save", .type("submit"), .class("k-button"))
      }
    }
  }
}
