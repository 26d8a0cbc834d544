import Vocabulary

/// Everything the agencies hold and say, being written family by family.
struct Books {
  let today: Day
  var northmoor: CouncilBook
  var southmere: CouncilBook
  var police: PoliceBook
  var answers: [FormAnswer] = []
  var numbers = NumberSeries()
  /// What health, school, housing and the domestic abuse service send.
  var partnerFiles: [DemoFile] = []

  init(today: Day, seed: UInt64, families: Int) {
    self.today = today
    northmoor = CouncilBook(.northmoor, today: today)
    southmere = CouncilBook(.southmere, today: today)
    police = PoliceBook(today: today)
    for family in HardFamily.all { family.write(&self) }
    var written: [(writer: FamilyWriter, draw: Draw)] = []
    for number in 0..<families {
      // Each family draws for itself, so that changing one leaves the others as they were.
      var maker = FamilyMaker(today: today, draw: Draw(seed: seed, stream: UInt64(number)))
      let family = maker.family(numbers: &numbers)
      var writer = FamilyWriter(family, draw: maker.draw)
      writer.write(in: &self)
      written.append((writer, Draw(seed: seed, stream: UInt64(number + 1_000_000))))
    }
    writePartners(written)
    Mistakes.write(in: &self)
  }

  subscript(council: Council) -> CouncilBook {
    get {
      switch council {
      case .northmoor: northmoor
      case .southmere: southmere
      }
    }
    // In place: a setter would copy every row of the book for each row written.
    _modify {
      switch council {
      case .northmoor: yield &northmoor
      case .southmere: yield &southmere
      }
    }
  }

  /// Adds an answer unless its day is still to come.
  mutating func answer(_ draft: DraftStatement) {
    guard draft.noted.map({ $0 <= today }) ?? true else { return }
    answers.append(.says(draft))
  }
}
