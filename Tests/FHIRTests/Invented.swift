import FHIR
import Vocabulary

/// A practice's flow for invented families: people the hub holds, and those tied to them.
let practiceFlow = Flow(
  id: "mill-lane-fhir", from: "mill-lane", format: "fhir", purpose: .directCare,
  basis: LawfulBasis(article6: "e"), subjects: [.heldAlready, .parentOrCarer, .householdMember],
  items: ["fhir.*"])

/// The hub holds these numbers and no record of this practice.
let held = Admitted(
  record: { _ in false },
  nhsNumber: { ["9990000018", "9990000026", "9990000034"].contains($0) })

let receivedDay = Day("2031-06-01") ?? Day(number: 0)

func read(
  _ text: String, flow: Flow = practiceFlow, admitted: Admitted = held
) -> FHIRReading {
  FHIRDoor.read(
    [(name: "bundle.json", bytes: Array(text.utf8))], flow: flow, admitted: admitted,
    received: receivedDay)
}

/// A Bundle of these resources, each as JSON.
func bundle(_ resources: String...) -> String {
  let entries = resources.map { #"{"resource": \#($0)}"# }.joined(separator: ",\n")
  return #"{"resourceType": "Bundle", "type": "collection", "entry": [\#n\#(entries)]}"#
}

/// Ivo Marlow, aged 9, whose number the hub holds; `more` begins with a comma.
func patient(
  _ id: String = "p1", number: String = "9990000018", _ more: String = ""
) -> String {
  #"""
  {"resourceType": "Patient", "id": "\#(id)",
   "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "\#(number)"}],
   "name": [{"use": "official", "family": "Marlow", "given": ["Ivo", "Ash"]}],
   "gender": "male", "birthDate": "2022-03-04"\#(more)}
  """#
}

/// Places and problems, as the tests compare them.
func told(_ reading: FHIRReading) -> [String] {
  reading.rejections.map { "\($0.field ?? "-"): \($0.problem)" }
}

/// Keys and kinds of what entered.
func entered(_ reading: FHIRReading) -> [String] {
  reading.drafts.map { "\($0.key) \($0.says.kind.rawValue)" }
}
