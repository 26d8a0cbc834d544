import Vocabulary

/// A police domestic abuse notice being written: one incident and everybody in it.
struct Notice {
  var reference: String
  var on: Day
  var time = "21:14"
  var received: Day
  var sentTo: [AgencyID]
  var place: Home?
  var parties: [Party]
  var form = "DV1"
  var categories = ["psychological_emotional"]
  var injuries = ""
  /// Answers as the form has them: `Y`, `N`, or empty where nobody asked.
  var strangulation = "N"
  var weapon = "N"
  var pregnancy = ""
  var riskTool = "DARA"
  var riskGrade = "medium"
  var previous = 0
  var outcome = "No further action: victim does not support"
  var orders = ""
  var victimView = ""
  var safeContact = ""
  /// Agencies it is kept from, or `place protected`.
  var restrictions: [String] = []
  var circumstances = ""
  var carerNote = ""

  init(
    _ reference: String, on day: Day, received: Day? = nil, sentTo: [AgencyID], place: Home?,
    parties: [Party]
  ) {
    self.reference = reference
    on = day
    self.received = received ?? day
    self.sentTo = sentTo
    self.place = place
    self.parties = parties
  }

  var victim: Party? { parties.first { $0.role == .victim } }
}

/// One person's part in a notice, under the number the police know them by.
struct Party {
  enum Role: String { case victim, alleged_perpetrator, child, witness }

  var id: String
  var role: Role
  var entry: Entry
  var home: Home?
  /// To the victim: `partner`, `daughter`.
  var relationship = ""
  var relationshipToPerpetrator = ""
  var present = ""
  var whereabouts = ""
  var spokenTo = ""
  var seenAlone = ""
  var words = ""

  init(_ id: String, _ role: Role, _ entry: Entry, home: Home?, relationship: String = "") {
    self.id = id
    self.role = role
    self.entry = entry
    self.home = home
    self.relationship = relationship
  }
}
