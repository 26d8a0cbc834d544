import Casework
import Learning
import Vocabulary

extension StoryPage: Page {
  var title: String { story.title }

  var content: HTML {
    div(.class("k-one")) {
      h1(story.title, .class("k-h1"))
      p(story.says)
      p(closing, .class("k-muted"))
      for day in story.days { html(day) }
      if !story.arisen.isEmpty { table }
      if let worth = story.worth { html(worth) }
    }
  }

  private func html(_ worth: PlayedStory.Worth) -> HTML {
    section(.class("k-block"), .id("worth"), .aria(.label, "What the rules left out are worth")) {
      h2("What the rules left out are worth", .class("k-h2"))
      p("As of \(worth.asOf.inWords), " + FallenMeasure.heading(without: worth.rules))
      if worth.fallen.isEmpty { p(FallenMeasure.none) }
      ul {
        for one in worth.fallen {
          li {
            b("\(one.number) \(one.measure)")
            ": \(one.now) " + FallenMeasure.before(leavingOut: worth.rules) + one.was
          }
        }
      }
    }
  }

  private var closing: String {
    guard !story.arisen.isEmpty else { return "Nothing arose." }
    let unmet = story.arisen.count { $0.metOn == nil && $0.fellAwayOn == nil }
    return "\(counted(story.arisen.count, "duty", "duties")) arose, "
      + "\(counted(unmet, "stands", "stand")) unmet at the end."
  }

  private func html(_ day: PlayedDay) -> HTML {
    section(.class("k-block", "k-story-day"), .id("day-\(day.day)"), .aria(.label, day.day.inWords))
    {
      h2(day.day.inWordsWithWeekday, .class("k-h2"))
      if !day.sendings.isEmpty {
        ul {
          for sending in day.sendings {
            li(
              "\(sending.agency) sent \(counted(sending.accepted, "statement", "statements")), as "
                + FlowWords.format(sending.format))
          }
        }
      }
      duties("Arose", day.arose, day: day.day)
      duties("Met", day.met, day: day.day)
      duties("Fell away", day.fellAway, day: day.day)
      knowledge(day)
    }
  }

  private func duties(_ heading: String, _ duties: [ArisenDuty], day: Day) -> HTML {
    guard !duties.isEmpty else { return .nothing }
    return div {
      h3(heading, .class("k-h3"))
      ul {
        for duty in duties {
          li {
            b(duty.name)
            ", for "
            bdi(duty.about.first ?? "nobody named")
            "; owed by \(agencyName(duty.owedBy)) by \(duty.due.inWords)"
            if duty.metOn == day, day > duty.due {
              ", \(counted(day.days(since: duty.due), "day", "days")) late"
            }
            if duty.day == day { causes(duty) }
          }
        }
      }
    }
  }

  private func causes(_ duty: ArisenDuty) -> HTML {
    details(.class("k-details")) {
      summary(
        "because of \(counted(duty.because.count, "statement", "statements")); recommendation "
          + duty.recommendations.joined(separator: ", "))
      p("Under \(duty.citation).")
      ul {
        for cause in duty.because {
          li {
            "\(agencyName(cause.agency)): "
            q(cause.says)
          }
        }
      }
    }
  }

  private func knowledge(_ day: PlayedDay) -> HTML {
    let known = day.knowledge.filter { $0.known > 0 }
    return details(.class("k-details")) {
      summary("Who knew what of the \(counted(day.said, "thing", "things")) told so far")
      ul {
        for one in known { li("\(one.agency): \(one.known)") }
      }
      if !day.untold.isEmpty {
        p("Had happened, and nobody here could know of it yet:")
        ul {
          for one in day.untold {
            li("\(one.agency): \(one.what) Came in on \(one.knownOn.inWords).")
          }
        }
      }
    }
  }

  private var table: HTML {
    div {
      h2("Everything that arose", .class("k-h2"))
      DataTable(
        caption: "Everything that arose",
        columns: ["Arose", "Duty", "For", "Owed by", "Due", "Met"],
        rows: story.arisen.map { duty in
          DataTable.Row([
            dayWords(duty.day), sentence(duty.name), known(duty.about.first, else: "nobody named"),
            known(agencyName(duty.owedBy)), dayWords(duty.due),
            span(
              duty.metOn?.inWords ?? duty.fellAwayOn.map { "fell away \($0.inWords)" }
                ?? "not met"),
          ])
        }
      ).html
    }
  }
}
