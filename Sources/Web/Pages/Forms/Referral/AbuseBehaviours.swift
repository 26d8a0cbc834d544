import Vocabulary

extension AbuseGrid.Category {
  /// What people do, by the key a grid keeps and in words.
  var behaviours: [(key: String, words: String)] {
    switch self {
    case .controllingOrCoercive:
      [
        ("monitor_phone", "Checks phone or messages"), ("track_location", "Follows where they are"),
        ("isolate", "Cuts off family or friends"), ("rules_punish", "Rules and punishments"),
        ("control_movement", "Decides where they go"),
        ("gatekeep_medical_care", "Comes between them and care"),
        ("control_medication", "Controls medicines"), ("use_children", "Uses the children"),
        ("immigration_control", "Uses immigration status"), ("jealous_accuse", "Jealous accusing"),
      ]
    case .economic:
      [
        ("money_withheld", "Keeps money from them"), ("job_blocked", "Stops work or study"),
        ("debt_in_name", "Debts in their name"), ("account_control", "Controls accounts"),
        ("housing_threat", "Threatens the home"), ("benefit_taken", "Takes benefits"),
      ]
    case .psychologicalOrEmotional:
      [
        ("belittle", "Belittles"), ("gaslight", "Makes them doubt themselves"), ("blame", "Blames"),
        ("threaten_exposure", "Threatens to expose"), ("honour_pressure", "Pressure of honour"),
        ("faith_or_culture_abuse", "Uses faith or culture"),
        ("forced_marriage", "Forced marriage"),
      ]
    case .violentOrThreatening:
      [
        ("threat_harm", "Threatens harm"), ("threat_kill", "Threatens to kill"),
        ("threat_children", "Threatens the children"),
        ("threat_self_harm_suicide", "Threatens own harm"), ("property_damage", "Breaks things"),
        ("stalking", "Stalks"), ("brandish", "Shows a weapon"),
      ]
    case .physicalOrSexual:
      [
        ("hit", "Hits or kicks"), ("strangle", "Chokes or strangles"),
        ("suffocate", "Suffocates"), ("weapon", "Uses a weapon or object"),
        ("restrain", "Holds down"), ("coerced_sex", "Forces sex"),
        ("image_abuse", "Abuses with images"), ("reproductive_control", "Controls pregnancy"),
      ]
    case .other:
      [
        ("spyware", "Spyware"), ("social_media_abuse", "On social media"),
        ("court_misuse", "Misuses courts"), ("child_contact_abuse", "Through child contact"),
        ("carer_abuse", "By a carer"),
      ]
    }
  }
}
