import Vocabulary

/// The words systems and people use for relations, one person's part at a time.
enum RelationshipWords {
  /// What somebody is to the other.
  enum Part: Equatable {
    case parent(Relationship.Kind)
    case childOf(Relationship.Kind)
    case partner(Relationship.Kind)
    case sibling, grandparent, grandchild, otherRelative
    case carer, caredFor
  }

  /// `Step Mother` is `.parent(.stepParent)`; nil for words not in the table.
  static func part(_ words: String) -> Part? { table[folded(words)] }

  /// Lower case, one space between words, no hyphens or apostrophes, and without `of victim` and
  /// its like.
  static func folded(_ words: String) -> String {
    let plain = words.lowercased().replacing("'", with: "").replacing("\u{2019}", with: "")
    var parts = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for ending in [["of", "the", "victim"], ["of", "victim"], ["to", "victim"]]
    where parts.count > ending.count && parts.suffix(ending.count).elementsEqual(ending) {
      parts.removeLast(ending.count)
    }
    for beginning in [["the", "victims"], ["victims"]]
    where parts.count > beginning.count && parts.starts(with: beginning) {
      parts.removeFirst(beginning.count)
    }
    return parts.joined(separator: " ")
  }

  private static let table: [String: Part] = {
    var table: [String: Part] = [:]
    for (part, words) in lists {
      for word in words { table[word] = part }
    }
    return table
  }()

  private static let lists: [(Part, [String])] = [
    (.parent(.birthMother), ["mother", "birth mother", "mum"]),
    (.parent(.birthFather), ["father", "birth father", "dad"]),
    (.parent(.birthParent), ["parent", "birth parent"]),
    (.parent(.adoptiveParent), ["adoptive parent", "adoptive mother", "adoptive father"]),
    (
      .parent(.fosterParent),
      ["foster carer", "foster parent", "foster mother", "foster father"]
    ),
    (.parent(.stepParent), ["step parent", "step mother", "step father", "stepparent"]),
    (.parent(.stepParent), ["stepmother", "stepfather", "stepmum", "stepdad"]),
    (.parent(.guardian), ["guardian", "special guardian", "legal guardian"]),
    (
      .childOf(.birthParent),
      ["child", "son", "daughter", "baby", "unborn child", "unborn baby", "birth child"]
    ),
    (
      .childOf(.stepParent),
      ["step child", "step son", "step daughter", "stepchild", "stepson", "stepdaughter"]
    ),
    (
      .childOf(.adoptiveParent),
      ["adopted child", "adopted son", "adopted daughter", "adoptive child"]
    ),
    (.childOf(.fosterParent), ["foster child", "foster son", "foster daughter"]),
    (.childOf(.guardian), ["ward"]),
    (.partner(.married), ["husband", "wife", "spouse", "married"]),
    (.partner(.civilPartner), ["civil partner"]),
    (.partner(.cohabiting), ["cohabitee", "cohabiting partner", "cohabiting", "cohabitant"]),
    (.partner(.partner), ["partner", "boyfriend", "girlfriend", "fiance", "fiancee"]),
    (
      .partner(.formerPartner),
      [
        "ex partner", "former partner", "ex boyfriend", "ex girlfriend", "ex husband", "ex wife",
        "former husband", "former wife", "ex spouse", "separated", "expartner", "exhusband",
        "exwife", "former spouse", "ex civil partner", "estranged husband", "estranged wife",
      ]
    ),
    (.partner(.divorced), ["divorced", "divorced husband", "divorced wife"]),
    (.sibling, ["sibling", "brother", "sister", "half sibling", "half brother", "half sister"]),
    (.sibling, ["step sibling", "step brother", "step sister", "twin", "twin brother"]),
    (.sibling, ["stepbrother", "stepsister", "twin sister", "foster sibling"]),
    (.grandparent, ["grandparent", "grandmother", "grandfather", "grandma", "grandad", "nan"]),
    (.grandchild, ["grandchild", "grandson", "granddaughter"]),
    (.otherRelative, ["aunt", "uncle", "niece", "nephew", "cousin", "relative"]),
    (.otherRelative, ["other relative", "in law", "mother in law", "father in law"]),
    (.carer, ["carer", "main carer", "unpaid carer", "informal carer"]),
    (.caredFor, ["cared for", "person cared for", "caredfor"]),
  ]
}
