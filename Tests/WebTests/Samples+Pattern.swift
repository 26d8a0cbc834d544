import Vocabulary

@testable import Web

extension Samples {
  var patternPage: PatternPage {
    PatternPage(
      frame: frame(.people, isOpen: true), file: file, asKnown: asKnown,
      pairs: repeated([patternPair(alleged: say("Colin Vane"))]))
  }

  func patternPair(alleged: String?) -> PatternPage.Pair {
    let told = [PatternPage.Told(words: say("Disclosed, 2 March 2031"), at: at("s1"))]
    return PatternPage.Pair(
      harmed: say("Mara Ashdown"), alleged: alleged, drawing: patternDrawing,
      rows: repeated([
        .period(
          words: say("March 2031"),
          kinds: AbuseGrid.Category.allCases.map { $0 == .economic ? told : [] },
          beside: repeated(told)),
        .quiet(words: say("Nothing told from 1 April 2031 to 31 May 2031.")),
      ]),
      stages: [
        PatternPage.Stage(
          name: say("5 More often"),
          told: [
            PatternPage.Prompt(
              words: say("2 alerts in the six months to 2 March 2031"),
              because: [at("s1"), at("s2")])
          ]),
        PatternPage.Stage(name: say("6 Talk of a last chance"), told: []),
      ])
  }

  /// Every shape once.
  private var patternDrawing: PatternDrawing {
    func spot(_ shape: PatternDrawing.Shape, _ on: String) -> PatternDrawing.Spot {
      PatternDrawing.Spot(
        shape: shape, on: UncertainDate(edtf: on)!,
        over: Period(from: UncertainDate(edtf: "2029"), to: UncertainDate(edtf: "2031-03")))
    }
    return PatternDrawing(lanes: [
      PatternDrawing.Lane(
        name: say("Economic abuse"),
        spots: [
          spot(.known, "2031-03-02"), spot(.reported, "2030-01"), spot(.suspected, "2030-02-03"),
          spot(.asked, "2030-03-04"), spot(.notAsked, "2030-04-05"),
        ]),
      PatternDrawing.Lane(name: say("Separation"), spots: [spot(.separation, "2031-02-03")]),
    ])
  }
}
