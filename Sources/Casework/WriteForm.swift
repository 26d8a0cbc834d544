public import Vocabulary

/// One thing a form of ours says, before a record is named.
public struct FormLine: Sendable {
  public let about: PersonID
  public let says: Saying
  public let standing: Standing
  public let day: Day
  /// Names it among the form's lines; said again under the same name it is a correction.
  public let name: String
  /// Who says it, where somebody else signs and sends it; nil for the reader.
  public let author: String?

  public init(
    about: PersonID, says: Saying, standing: Standing = .observed, day: Day, name: String,
    author: String? = nil
  ) {
    self.author = author
    self.about = about
    self.says = says
    self.standing = standing
    self.day = day
    self.name = name
  }
}

extension Hub {
  /// Writes down what a form says, as statements of the practitioner's agency.
  ///
  /// The same form sent twice is one; sent again with something changed, it corrects what it said
  /// before. Refuses a day that has not come and whatever the form's gate refuses, all at once.
  ///
  /// - Parameters:
  ///   - form: which form: `conversation`.
  ///   - reference: which filling-in of it, made when it was opened.
  @discardableResult
  public func write(
    _ lines: [FormLine], form: String, reference: String, as reader: Reader
  ) throws -> Receipt {
    let agency = reader.practitioner.agency
    var refusals = lines.flatMap { FormGate.refusals($0.says) }
    if lines.contains(where: { $0.day > today }) { refusals.append("the day has not come") }
    guard refusals.isEmpty else {
      throw HubProblem.refused(
        refusals.map { Rejection(file: "form", field: form, problem: $0, expected: "a whole form") }
      )
    }
    let drafts = try lines.map { line in
      DraftStatement(
        about: try recordToWriteOn(person: line.about, agency: agency), says: line.says,
        standing: line.standing, occurred: UncertainDate(line.day), noted: today,
        saidBy: agency, practitioner: line.author ?? reader.practitioner.id,
        source: SourcePlace(document: "form: " + form),
        key: FormKey.of(form, reference, line.name))
    }
    return try receive(form: drafts, from: agency)
  }
}

/// The key under which a form's line is said.
public enum FormKey {
  public static func of(_ form: String, _ reference: String, _ name: String) -> String {
    "form/\(form)/\(reference)/\(name)"
  }

  /// Sixteen hexadecimal digits: what a page may send back as the reference of a filling-in.
  public static func isReference(_ text: String) -> Bool {
    text.count == 16 && text.allSatisfy { $0.isASCII && $0.isHexDigit && !$0.isUppercase }
  }
}
