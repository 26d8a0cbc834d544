import Learning
import Vocabulary

/// Both sets of procedures side by side, the action cards, and a search through all of it.
struct ProceduresPage: Page {
  var frame: Frame
  var shelf: ProcedureShelfView
  /// As it was typed; nil before anything was.
  var query: String?
  /// What a search found in each set; empty before anything was asked.
  var found: [(set: ProcedureUse.ProcedureSet, hits: [ProcedureBook.Hit])] = []
  /// How often each set was opened from the reader's agency in the last thirty days.
  var opened: [ProcedureUse.ProcedureSet: Int]

  /// The books and cards, and which of them are copies.
  struct ProcedureShelfView: Sendable {
    var adult: ProcedureBook
    var child: ProcedureBook
    var cards: ActionCards
    var adultIsCopy = false
    var childIsCopy = false
    var cardsAreCopy = false
  }

  var title: String { query.map { "Procedures: \($0)" } ?? "Procedures" }

  var content: HTML {
    HTML {
      StaffTabs.procedures.html
      div(.class("k-one")) {
        h1("Procedures", .class("k-h1"))
        search
        if let query { answer(query) }
        div(.class("k-side")) {
          book(shelf.adult, isCopy: shelf.adultIsCopy)
          book(shelf.child, isCopy: shelf.childIsCopy)
        }
        cards
      }
    }
  }

  private var search: HTML {
    form(.method(.get), .action(Route.procedures.path), .class("k-search"), .role("search")) {
      label("Search both sets of procedures", .for("q"))
      div(.class("k-search-row")) {
        input(
          .type("search"), .id("q"), .name("q"), .value(query), .class("k-input"),
          .autocomplete("off"))
        button("Search", .type("submit"), .class("k-button"))
      }
    }
  }

  private func answer(_ query: String) -> HTML {
    section(.class("k-block")) {
      h2("What was found", .class("k-h2"))
      if found.allSatisfy(\.hits.isEmpty) {
        p(.class("k-empty"), .role("status")) {
          "No chapter holds “"
          bdi(query)
          "”. Try fewer words."
        }
      } else {
        div(.class("k-side")) { for one in found { hits(one.hits, in: one.set) } }
      }
    }
  }

  private func hits(_ hits: [ProcedureBook.Hit], in set: ProcedureUse.ProcedureSet) -> HTML {
    div {
      h3(set.inWords, .class("k-h3"))
      if hits.isEmpty { muted("No chapter here.") }
      ul(.class("k-plain-list")) {
        for hit in hits {
          li {
            a(hit.chapter.title, .href(Route.procedure(set, chapter: hit.chapter.id).path))
            p(hit.excerpt, .class("k-muted"))
          }
        }
      }
    }
  }

  private func book(_ book: ProcedureBook, isCopy: Bool) -> HTML {
    section(.class("k-block", "k-card")) {
      h2(book.set.inWords, .class("k-h2"))
      p(book.title)
      muted(
        "Version \(book.version), published \(book.published.inWords). Compared with its source on "
          + "\(book.checked.inWords). \(counted(opened[book.set] ?? 0, "opening", "openings")) by "
          + "your agency in the last 30 days.")
      if isCopy { KeptCopy.notice }
      ol(.class("k-plain-list")) {
        for chapter in book.chapters {
          li { a(chapter.title, .href(Route.procedure(book.set, chapter: chapter.id).path)) }
        }
      }
    }
  }

  private var cards: HTML {
    section(.class("k-block")) {
      h2("Action cards", .class("k-h2"))
      if shelf.cardsAreCopy { KeptCopy.notice }
      div(.class("k-side")) { for card in shelf.cards.cards { self.card(card) } }
    }
  }

  private func card(_ card: ActionCards.Card) -> HTML {
    article(.class("k-card"), .id("card-" + card.id)) {
      h3(card.title, .class("k-h3"))
      ol(.class("k-steps-list")) { for step in card.steps { li(step) } }
      dl(.class("k-terms")) {
        for contact in card.contacts {
          div {
            dt(contact.who)
            dd(contact.number)
          }
        }
      }
      muted("Kept by \(card.owner). Verified on \(card.verified.inWords).")
      if shelf.cards.isStale(card, on: frame.today) {
        [Flag(tone: .soon, words: "Not verified for \(shelf.cards.verifyEveryDays) days")].html
      }
    }
  }
}

/// Said where the source of something cannot be read.
enum KeptCopy {
  static var notice: HTML {
    p(
      "The source cannot be read now. This is the copy the hub kept when it last could.",
      .class("k-notice", "k-notice-soon"))
  }
}
