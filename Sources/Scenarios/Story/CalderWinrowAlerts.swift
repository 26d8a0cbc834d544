import Vocabulary

/// Three police notices, each on the force's own form.
struct CalderWinrowAlerts {
  let story: CalderWinrow

  private struct Part {
    var nominal: String
    var played: String
    var person: Individual
    var relation = ""
    var there = ""
    var spokenTo = ""
    var words = ""
  }

  func tell(_ book: inout StoryBook) {
    let adults = [
      Part(nominal: "N9101", played: "victim", person: story.nerys),
      Part(
        nominal: "N9102", played: "alleged_perpetrator", person: story.rhodri, relation: "partner"),
    ]
    let tegan = Part(
      nominal: "N9103", played: "child", person: story.tegan, relation: "daughter", there: "Y",
      spokenTo: "N")
    let osian = Part(
      nominal: "N9104", played: "child", person: story.osian, relation: "son", there: "Y",
      spokenTo: "N")
    let carys = Part(
      nominal: "N9105", played: "child", person: story.carys, relation: "partner's child",
      there: "Y", spokenTo: "Y", words: "I put the little one in the bath and locked the door")
    add(
      &book, "DV9001", on: 50, sent: 51, to: "northmoor-csc; mill-lane; oakfield-school",
      adults + [tegan, osian], grade: "medium", kinds: "psychological_emotional",
      "Neighbour called. Shouting; a door kicked in. Both adults said that it was nothing.")
    add(
      &book, "DV9002", on: 71, sent: 72,
      to: "northmoor-csc; southmere-csc; mill-lane; harbour-road; eastvale-mh",
      adults + [tegan, osian, carys], grade: "high",
      kinds: "physical_sexual; controlling_coercive",
      "Held by the throat, she said, and then that she had not been. Three children in the house.")
    third(&book, adults + [tegan, osian])
  }

  private func third(_ book: inout StoryBook, _ parts: [Part]) {
    add(
      &book, "DV9003", on: Later.thirdIncident, sent: Later.thirdNotice,
      to: "northmoor-csc; southmere-csc; mill-lane; oakfield-school", parts, grade: "high",
      kinds: "controlling_coercive; psychological_emotional",
      "Rang from a neighbour's: he keeps her telephone and the key. Children upstairs.")
  }

  private func add(
    _ book: inout StoryBook, _ reference: String, on day: Int, sent: Int, to agencies: String,
    _ parts: [Part], grade: String, kinds: String, _ what: String
  ) {
    for part in parts {
      let home = part.nominal == "N9105" ? story.carysHome : story.home
      book.row(
        .policeForm, on: story.on(sent),
        [
          "Notice No": reference, "Crime No": "NP/" + reference.dropFirst(2),
          "When": "\(story.on(day))T22:05", "Sent On": story.on(sent).description,
          "Sent To": agencies, "Part Played": part.played, "First Names": part.person.given,
          "Last Name": part.person.family, "Born": part.person.born.description,
          "Nominal": part.nominal, "Lives At": home.line, "Post Code": home.postcode,
          "What They Are To The Victim": part.relation, "There": part.there,
          "Spoken To": part.spokenTo, "Own Words": part.words, "Kinds Of Abuse": kinds,
          "Grade": grade, "What Happened": what,
        ])
    }
  }
}
