import Learning
import Testing
import Vocabulary

@Suite struct AssuranceJSONTests {
  private func json() -> String {
    var desk = Desk()
    for (reference, day) in [("A1", "2031-03-04"), ("A2", "2031-03-04"), ("A3", "2031-03-06")] {
      let sending = PoliceAlert.Sending(to: "mill-lane", on: Desk.day("2031-03-03"))
      desk.say(
        .policeAlert(PoliceAlert(reference: reference, sentTo: [sending])),
        about: "northmoor-police/A", on: "2031-03-03")
      desk.say(
        .alertTriage(AlertTriage(alert: reference, outcome: "seen")),
        about: "northmoor-police/A", on: day, by: "mill-lane")
    }
    return Assurance(of: desk.input(asOf: "2031-06-30")).json
  }

  @Test func `the JSON begins with the day and the first row`() {
    #expect(
      json().hasPrefix(
        """
        {
          "as_of": "2031-06-30",
          "rows": [
            {
              "row": 1,
              "number": "11.10.1",
              "addressed_to": "All Agencies",
              "key": "D01",
              "meaning": "\(Harlow.rows[0].meaning)",
              "text": null,
              "measures": [
                {
                  "id": "M01a",
                  "says": "Not measured yet: how many staff were in date for safeguarding adults.",
                  "measured_on": {
                    "agency": null,
                    "invented": true
                  },
                  "numerator": null,
                  "denominator": null,
                  "excluded": null,
                  "missing": null,
                  "value": null,
                  "target": 0.9,
                  "better": "higher",
                  "status": "not_measured",
                  "evidence": "declared"
                },
        """))
  }

  @Test func `a measured entry and one without data have every key`() {
    let json = json()
    #expect(
      json.contains(
        """
                {
                  "id": "M18a",
                  "says": "2 of 3 police alerts were triaged within 1 working day at Mill Lane \
        Surgery (invented data).",
                  "measured_on": {
                    "agency": "Mill Lane Surgery",
                    "invented": true
                  },
                  "numerator": 2,
                  "denominator": 3,
                  "excluded": 0,
                  "missing": 0,
                  "value": 0.6667,
                  "target": 1,
                  "better": "higher",
                  "status": "missed",
                  "evidence": "data_measured"
                },
        """))
    #expect(
      json.contains(
        """
                  "numerator": 0,
                  "denominator": 0,
                  "excluded": 0,
                  "missing": 0,
                  "value": null,
                  "target": 1,
                  "better": "higher",
                  "status": "no_data",
                  "evidence": "data_measured"
        """))
    #expect(json.ranges(of: "\"row\": ").count == 28)
  }
}
