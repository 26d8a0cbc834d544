import Casework
import Foundation
import Learning
import Testing

@Suite struct BodyNamesTests {
  let register: BodyRegister

  init() throws {
    register = try BodyNames.register([
      "NHS Greater Manchester Integrated Care Board", "Department of Health and Social Care",
      "Essex Partnership University NHS Foundation Trust", "Islington Council",
      "HM Prison Elmley", "Barts Health NHS Trust", "Northmoor Glass Limited",
      "Devon and Cornwall Police", "Royal College of Paediatrics and Child Health",
      "Ministry of Justice", "Kent Police", "Kent County Council", "NHS England",
      "South London and Maudsley NHS Foundation Trust", "Cygnet Health Care",
      "Nottinghamshire Healthcare NHS Foundation Trust", "University of Surrey",
    ])
  }

  @Test(arguments: [
    ("NHS Bolton CCG", "NHS Greater Manchester Integrated Care Board"),
    ("Department for Health & Social Care", "Department of Health and Social Care"),
    ("NEPFT", "Essex Partnership University NHS Foundation Trust"),
    ("London Borough of Islington", "Islington Council"), ("HMP Elmley", "HM Prison Elmley"),
    ("Whipps Cross Hospital", "Barts Health NHS Trust"),
    ("Northmoor Glas Ltd", "Northmoor Glass Limited"),
    ("Devon and Cornwall Police Adult Safeguarding Team", "Devon and Cornwall Police"),
    ("Royal College of Paediatricians", "Royal College of Paediatrics and Child Health"),
    ("Minister for Prisons", "Ministry of Justice"), ("Chief Constable of Kent", "Kent Police"),
    ("Kent Highways", "Kent County Council"), ("NHS England South West", "NHS England"),
    ("SLaM", "South London and Maudsley NHS Foundation Trust"),
    ("Notts Healthcare Trust", "Nottinghamshire Healthcare NHS Foundation Trust"),
    ("Cygnet Hospital Anywhere", "Cygnet Health Care"), ("Kent Poilce", "Kent Police"),
  ])
  func `a name in print leads to the body it means`(printed: String, body: String) {
    #expect(register.match(printed)?.name == body)
  }

  @Test func `a name that is in no list is never sure`() {
    for name in ["Waterloo Mill Company", "Oakfield Nursing Home", "XYZ", "Surrey"] {
      #expect((register.match(name)?.confidence ?? 0) < 0.9)
    }
  }

  /// Odd pairs of the list: those of even place were looked at when the rules were made.
  @Test func `of pairs never looked at, four in five are right and few are sure and wrong`() throws
  {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared/data/reviews/truth")
    guard let names = try? Data(contentsOf: folder.appending(path: "agency_canonical_1647.json")),
      let pairs = try? Data(contentsOf: folder.appending(path: "agency_variants.json"))
    else {
      print("NOT RUN: ../shared/data/reviews is not here")
      return
    }
    let register = try BodyNames.register(JSONDecoder().decode([String].self, from: names))
    let all = try JSONDecoder().decode([[String: String]].self, from: pairs)
    var (right, sureAndWrong) = (0, 0)
    let odd = all.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    for pair in odd {
      let match = register.match(pair["variant"] ?? "")
      if match?.name == pair["canonical"] {
        right += 1
      } else if (match?.confidence ?? 0) >= 0.9 {
        sureAndWrong += 1
      }
    }
    print("Of \(odd.count) pairs \(right) are right, \(sureAndWrong) sure and wrong.")
    #expect(right * 5 >= odd.count * 4)
    #expect(sureAndWrong * 100 <= odd.count * 3)
  }
}
