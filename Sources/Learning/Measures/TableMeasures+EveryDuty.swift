import Vocabulary

/// Of every duty that answers a recommendation, whichever rule brought it: how many were met by
/// their day. A rule without a measure of its own is seen here.
extension TableMeasure {
  private static let everybody: [Agency.Kind] = Agency.Kind.allCases.filter {
    $0 != .reviews && $0 != .hub
  }

  static let ofEveryDuty: [TableMeasure] = [
    every("D04", "11.10.4", at: [.generalPractice, .hospital, .mentalHealthTrust]),
    every("D05", "11.10.5", at: everybody),
    every("D06", "11.1.1", at: [.childrensServices]),
    every("D07", "11.1.2", at: [.childrensServices]),
    every("D09", "11.1.4", at: everybody),
    every("D10", "11.1.5", at: [.childrensServices]),
    every("D16", "11.4.4", at: [.generalPractice]),
  ]

  private static func every(
    _ key: String, _ number: String, at kinds: [Agency.Kind]
  ) -> TableMeasure {
    var measure = TableMeasure(
      "M" + key.dropFirst() + "v", of: "duty under \(number)", "duties under \(number)",
      so: "met by its day", at: kinds, target: nil
    ) { view, agency in
      view.input.duties.map { duties in
        var tally = Tally()
        for duty in duties where duty.recommendations.contains(number) && duty.owedBy == agency {
          count(duty, in: view, &tally)
        }
        return tally
      }
    }
    measure.needsDuties = true
    return measure
  }
}
