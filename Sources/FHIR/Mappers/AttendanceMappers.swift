import Vocabulary

extension ResourceMapper {
  /// A stay, or a spell still open, is a care episode; a finished consultation is an appointment
  /// that was kept.
  static let encounter = ResourceMapper(
    subject: .element("subject"),
    used: [
      "status", "class", "subject", "period", "type", "serviceType", "serviceProvider",
      "reasonCode", "hospitalization", "participant",
    ],
    read: { resource, context in
      let period = resource["period"]?.period ?? Period()
      let service =
        resource["serviceType"]?.words ?? resource.words("type")
        ?? context.name(resource["serviceProvider"])
      let status = resource.entry.node["status"]?.string ?? ""
      let setting = EncounterSetting.of(resource["class"]?["code"]?.string)
      if status == "planned" || status == "cancelled" || (status == "finished" && setting.isVisit) {
        let outcome: Appointment.Outcome = status == "finished" ? .attended : .notRecorded
        let visit = Appointment(
          id: resource.id, with: service, outcome: outcome,
          reason: resource.words("reasonCode"))
        return [
          resource.draft(
            .appointment(visit), standing: .observed, occurred: period.from,
            noted: period.from?.day)
        ]
      }
      let discharge = resource["hospitalization"]?["dischargeDisposition"]?.words
      let episode = CareEpisode(
        id: resource.id, setting: setting.setting,
        ended: period.to, endReason: period.to == nil ? nil : discharge)
      return [
        resource.draft(
          .careEpisode(episode), standing: .observed, occurred: period.from,
          noted: period.from?.day)
      ]
    })

  static let appointment = ResourceMapper(
    subject: .participant,
    used: [
      "status", "participant", "start", "serviceType", "specialty", "appointmentType",
      "cancelationReason", "reasonCode", "created",
    ],
    read: { resource, context in
      let service =
        (resource.all("serviceType") + resource.all("specialty")).lazy.compactMap(\.words).first
        ?? resource.all("participant").lazy.compactMap { context.name($0["actor"]) }.first
      let start = resource["start"]?.date
      let made = Appointment(
        id: resource.id, with: service, outcome: AppointmentStatus.outcome(resource),
        reason: resource["cancelationReason"]?.words
          ?? resource.words("reasonCode"))
      return [
        resource.draft(
          .appointment(made), standing: .observed, occurred: start,
          noted: made.outcome == .notRecorded
            ? resource["created"]?.date?.day ?? start?.day : start?.day)
      ]
    })
}

/// Encounter classes of v3 ActCode.
enum EncounterSetting {
  case ward, emergency, community

  static func of(_ code: String?) -> EncounterSetting {
    switch code {
    case "IMP", "ACUTE", "NONAC", "SS", "OBSENC", "PRENC": .ward
    case "EMER": .emergency
    default: .community
    }
  }

  var isVisit: Bool { self == .community }

  var setting: CareEpisode.Setting {
    switch self {
    case .ward: .ward
    case .emergency: .other
    case .community: .community
    }
  }
}

/// What became of an Appointment, by its status.
enum AppointmentStatus {
  static func outcome(_ resource: MappedResource) -> Appointment.Outcome {
    switch resource.entry.node["status"]?.string {
    case "noshow": .didNotAttend
    case "fulfilled", "arrived", "checked-in": .attended
    case "cancelled":
      resource["cancelationReason"]?.codes.contains { $0.code.hasPrefix("pat") } == true
        ? .cancelledByPerson
        : resource["cancelationReason"]?.codes.contains { $0.code.hasPrefix("prov") } == true
          ? .cancelledByService : .notRecorded
    default: .notRecorded
    }
  }
}
