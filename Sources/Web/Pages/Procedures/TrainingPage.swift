import Learning
import Vocabulary

/// How much of what they have to learn an agency's staff have learned, the worst group first.
struct TrainingPage: Page {
  var frame: Frame
  var agency: String
  /// Nil where the agency sent no list of posts, or the reader may not see it.
  var coverage: TrainingCoverage?

  var title: String { "Training of staff" }

  var content: HTML {
    HTML {
      StaffTabs.training.html
      div(.class("k-one")) {
        h1("Training of staff", .class("k-h1"))
        p(.class("k-muted")) {
          "At "
          bdi(agency)
          ". Figures of groups, never of a person: none where fewer than five need it."
        }
        if let coverage {
          headline(coverage)
          parity(coverage)
          groups(coverage)
          rules(coverage)
          authors(coverage)
        } else {
          p(
            "No list of posts of your agency is in the hub. It comes as a table by the agency's "
              + "workforce flow; see Receive.", .class("k-empty"))
        }
      }
    }
  }

  private func headline(_ coverage: TrainingCoverage) -> HTML {
    section(.class("k-block")) {
      h2("The group furthest behind", .class("k-h2"))
      ul(.class("k-plain-list")) {
        for subject in coverage.subjects {
          if let worst = coverage.worst(subject), let group = worst.group,
            let index = coverage.subjects.firstIndex(of: subject)
          {
            li {
              b(StaffWords.subject(subject))
              ": \(group.inWords), \(StaffWords.share(worst.shares[index])) in date"
            }
          }
        }
      }
    }
  }

  /// Adults and children side by side, each as large as the other.
  private func parity(_ coverage: TrainingCoverage) -> HTML {
    section(.class("k-block")) {
      h2("Adults and children side by side", .class("k-h2"))
      div(.class("k-side")) {
        for subject in ["adult_safeguarding", "child_safeguarding"] {
          div(.class("k-card")) {
            h3(StaffWords.subject(subject), .class("k-h3"))
            p(.class("k-lead")) {
              coverage.share(subject).map(StaffWords.share) ?? "nobody needs it"
            }
          }
        }
      }
      if let gap = coverage.gap {
        p {
          let points = Int((gap * 100).rounded())
          Flag(
            tone: points > 5 ? .urgent : .good,
            words: "They differ by \(counted(points, "point", "points"))"
          ).html
          " The difference is to be 5 points or less."
        }
      }
    }
  }

  private func groups(_ coverage: TrainingCoverage) -> HTML {
    section(.class("k-block")) {
      h2("By group and team", .class("k-h2"))
      DataTable(
        caption: "Staff in date, by group and team",
        columns: ["Staff", "Posts"] + coverage.subjects.map(StaffWords.subject),
        rows: ([coverage.whole] + coverage.groups + coverage.teams).map(row), firstIsHeader: true
      ).html
      if coverage.onLongLeave > 0 {
        muted(
          "\(counted(coverage.onLongLeave, "post", "posts")) left out: on leave for over ninety "
            + "days.")
      }
    }
  }

  private func row(_ line: TrainingCoverage.Line) -> DataTable.Row {
    let name = line.group?.inWords ?? line.team.map { "Team: \($0)" } ?? "Everybody"
    return DataTable.Row(
      [HTML { bdi(name) }, HTML { "\(line.posts)" }]
        + line.shares.map { share in HTML { StaffWords.share(share) } })
  }

  private func rules(_ coverage: TrainingCoverage) -> HTML {
    section(.class("k-block")) {
      h2("What is asked", .class("k-h2"))
      DataTable(
        caption: "Rules on training",
        columns: ["Subject", "Rule", "Met by", "Runs out within 60 days", "Set by"],
        rows: coverage.rules.map { rule in
          DataTable.Row([
            HTML { StaffWords.subject(rule.requirement.subject) },
            HTML { sentence(StaffWords.rule(rule.requirement.rule)) },
            HTML {
              StaffWords.share(rule.share)
              if let new = rule.stillInTime, new > 0 { muted("\(new) new and still in time") }
            },
            HTML { rule.lapsing.map(String.init) ?? StaffWords.withheld },
            sentence(rule.requirement.source),
          ])
        }, firstIsHeader: true
      ).html
    }
  }

  /// The gap where it bites: who may write a risk checklist alone.
  private func authors(_ coverage: TrainingCoverage) -> HTML {
    section(.class("k-block")) {
      h2("What it opens and closes", .class("k-h2"))
      if coverage.checklistAuthors.of > 0 {
        p {
          b("Risk checklists: ")
          "\(coverage.checklistAuthors.met) of \(coverage.checklistAuthors.of) posts that write "
          "them are in date and may write one alone. The others draft, and somebody in date signs "
          "too."
        }
      }
      if !coverage.goldenRules.isWithheld {
        p {
          b("Golden rules of sharing: ")
          "\(coverage.goldenRules.met) of \(coverage.goldenRules.of) posts acknowledged the "
          "edition that holds and passed its scenario."
        }
      }
    }
  }
}
