import Content
import Foundation
import Scenarios
import Testing
import Vocabulary

@Suite struct FormsTests {
  private var drafts: [DraftStatement] {
    Sent.forms.compactMap { answer in
      switch answer {
      case .says(let draft): draft
      case .withdraws: nil
      }
    }
  }

  @Test func `every answer is about records that the files bring`() {
    #expect(drafts.count > 400)
    // A policy is no person: no file brings it.
    let ofPeople = drafts.filter { $0.says.kind != .matter }
    #expect(ofPeople.allSatisfy { Set($0.concerns).isSubset(of: Sent.records) })
  }

  @Test func `each answer has a key of its own`() {
    let keys = drafts.map { $0.saidBy.text + " " + $0.key }
    #expect(Set(keys).count == keys.count)
  }

  @Test func `answers are given by practitioners of the agency that says them`() throws {
    let partnership = try JSONDecoder().decode(
      PartnershipFile.self, from: Data(StarterPack.partnership))
    for draft in drafts {
      let practitioner = partnership.practitioners.first { $0.id == draft.practitioner }
      #expect(practitioner?.agency == draft.saidBy, "\(draft.key)")
      #expect(draft.source.document.hasPrefix("form: "))
    }
  }

  @Test func `nothing was answered after today, and answers come oldest first`() {
    let days = drafts.compactMap(\.noted)
    #expect(days.count == drafts.count)
    #expect(days == days.sorted() && days.allSatisfy { $0 <= Sent.today })
  }

  @Test func `what is taken back was said before`() throws {
    let taken = Sent.forms.compactMap { answer -> FormAnswer.Withdrawal? in
      switch answer {
      case .says: nil
      case .withdraws(let withdrawal): withdrawal
      }
    }
    #expect(taken.count == 1)
    let withdrawal = try #require(taken.first)
    let said = try #require(drafts.first { $0.key == withdrawal.key })
    #expect(said.standing == .alleged && said.about == withdrawal.about)
    #expect(try #require(said.noted) < withdrawal.noted)
  }

  @Test func `most alerts are answered, some late and some never`() {
    var answered: [String: Day] = [:]
    for draft in drafts {
      if case .alertTriage(let triage) = draft.says { answered[triage.alert] = draft.noted }
    }
    var received: [String: Day] = [:]
    for row in Sent.rows("domestic_abuse_notices") {
      if let reference = row["alert_ref"], let day = row["received_at"].flatMap(Sent.day) {
        received[reference] = day
      }
    }
    let delays = received.compactMap { reference, day in answered[reference]?.days(since: day) }
    #expect(delays.allSatisfy { $0 >= 0 })
    #expect(delays.count > received.count * 80 / 100 && delays.count < received.count)
    #expect(delays.contains { $0 > 4 })
  }
}

struct PartnershipFile: Decodable {
  var agencies: [Agency]
  var practitioners: [Practitioner]
}
