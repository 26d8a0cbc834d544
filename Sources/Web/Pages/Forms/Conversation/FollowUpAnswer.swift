import Vocabulary

/// Reads what was said to the offer of a service.
enum FollowUpAnswer {
  static let replies = [
    Choice("sent", "Yes: refer now"), Choice("offered", "Will think about it"),
    Choice("declined", "No, which is respected"),
  ]

  struct Reply: Sendable {
    /// The service's id in the directory.
    var service: String
    var step: ServiceReferral.Step
    var reason: String?
  }

  static func read(
    _ values: FormValues, services: [Choice], today: Day
  ) -> (Reply?, [FieldProblem]) {
    var reading = AnswerReading(values, today: today)
    let service = values["service"].flatMap { value in services.first { $0.value == value } }
    if service == nil { reading.problem("service", "Choose a service of the list") }
    let reply = values["reply"].flatMap { value in replies.first { $0.value == value } }
    if reply == nil { reading.problem("reply", "Say what the person said to it") }
    guard let service, let reply, let step = ServiceReferral.Step(rawValue: reply.value) else {
      return (nil, reading.problems)
    }
    return (Reply(service: service.value, step: step, reason: reading.words("reason")), [])
  }
}
