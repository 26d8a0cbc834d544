import Scenarios
import Testing
import Vocabulary

@Suite("Invented stories") struct StoryTests {
  @Test func `there are three stories, and each sends the same every time`() {
    #expect(ReplayScript.all.map(\.name) == ["harlow", "quiet", "wrong-link"])
    for script in ReplayScript.all {
      let (one, other) = (script.sent, script.sent)
      #expect(one.map(\.files) == other.map(\.files))
      #expect(one.map(\.forms) == other.map(\.forms))
    }
  }

  @Test func `the family is told by ten agencies in five formats`() {
    let files = ReplayScript.all[0].sent.flatMap(\.files)
    #expect(
      Set(files.map(\.agency.text)) == [
        "northmoor-csc", "southmere-csc", "northmoor-police", "mill-lane", "harbour-road",
        "st-brannock", "eastvale-mh", "northmoor-housing", "oakfield-school", "lantern",
      ])
    let endings = Set(files.compactMap { $0.name.split(separator: ".").last.map(String.init) })
    #expect(endings == ["csv", "json", "hl7"])
  }

  @Test func `nothing is sent of a day that has not come`() {
    for script in ReplayScript.all {
      for sent in script.sent {
        #expect(sent.forms.allSatisfy { $0.noted.map { $0 <= sent.day } ?? false })
        for file in sent.files where file.name.hasSuffix("contacts.csv") {
          let later = Sent.cells(file.text).joined().compactMap(Sent.day).filter { $0 > sent.day }
          #expect(later.isEmpty, "\(script.name) \(file.name)")
        }
      }
    }
  }

  @Test func `a file sent again holds what it held before, and more`() {
    for script in ReplayScript.all {
      var held: [String: Int] = [:]
      for file in script.sent.flatMap(\.files) where file.name.hasSuffix(".csv") {
        let lines = Sent.cells(file.text).count
        #expect(lines >= held[file.name] ?? 0, "\(script.name) \(file.name)")
        held[file.name] = lines
      }
    }
  }

  @Test func `the days and people of the stories are nobody's`() {
    for file in ReplayScript.all.flatMap(\.sent).flatMap(\.files) {
      #expect(!file.text.contains("Harlow") && !file.text.contains("Essex"))
      #expect(!file.text.contains("2012"))
    }
  }
}
