import Casework
import Family
import Vocabulary

extension FileParts {
  /// Who holds parental responsibility for each child shown, from what the reader may see.
  var responsibility: [FamilyPage.ParentalResponsibilityRow] {
    children.map { child in
      FamilyPage.ParentalResponsibilityRow(
        child: callName(child.person),
        holders: responsibilityLines(of: child.person).map { line in
          FamilyPage.Holder(
            words: words(line),
            isDoubtful: line.state == .notKnown || line.state == .suspended
              || line.state == .restricted)
        })
    }
  }

  /// The same for one person's page, a sentence a line, with the law; nil for an adult.
  var ownResponsibility: [String]? {
    guard children.contains(where: { $0.person == file.focus }) else { return nil }
    return responsibilityLines(of: file.focus).map { line in
      let law = line.rule.map { " [" + $0.citation + "]" } ?? ""
      let agencies = line.saidBy.map { partnership.name(of: $0) }
      return words(line) + (agencies.isEmpty ? "" : "; said by " + listed(agencies)) + law
    }
  }

  private func responsibilityLines(of child: PersonID) -> [ResponsibilityNote.Line] {
    file.graph.responsibility(for: child, on: file.day).lines
  }

  private func words(_ line: ResponsibilityNote.Line) -> String {
    let who = line.person.map { callName($0) } ?? line.authority
    let evidence = line.evidence.map { $0 == .seen ? ", paper seen" : ", stated, paper not seen" }
    let dates = [
      line.from.map { "from " + $0.inWords }, line.to.map { "until " + $0.inWords },
    ].compactMap { $0 }.joined(separator: " ")
    let body = line.says + (dates.isEmpty ? "" : ", " + dates) + (evidence ?? "")
    let state =
      switch line.state {
      case .holds: ""
      case .restricted: "limited: "
      case .suspended: "suspended: "
      case .ended: "no longer: "
      case .notKnown: "not known: "
      case .none: ""
      }
    return (who.map { $0 + ": " } ?? "") + state + body
  }
}
