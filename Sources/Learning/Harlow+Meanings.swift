extension Harlow {
  /// What each of the 23 distinct recommendations asks for, in our own words.
  static let meanings: [String: String] = [
    "D01":
      "Every agency trains its staff to safeguard adults as seriously as it trains them to "
      + "safeguard children, and teaches about domestic abuse in that course.",
    "D02":
      "Agencies agree in writing how they share what they know, so that neither separate "
      + "computers nor worry about the law keeps it from those who need it.",
    "D03":
      "Everybody on every agency's staff knows the government's seven golden rules for sharing "
      + "and works by them.",
    "D04":
      "Clinicians and practice staff have four or five plain questions about domestic abuse, and "
      + "know where to send whoever answers yes.",
    "D05":
      "Referrals record and weigh every kind of abuse, control and emotional harm included, "
      + "instead of violence alone.",
    "D06": "Each child is seen and spoken with, and what the child says shapes what is done.",
    "D07":
      "The team that takes a referral in and the social workers who follow stay joined up, so "
      + "that what the first asked for is known and done.",
    "D08":
      "Brothers and sisters of every kind, step and half included, are linked with one another, "
      + "and each child's record opens onto one chronology of the whole family.",
    "D09":
      "Everybody who may complete a DASH risk checklist is trained in it, the front-door team "
      + "first and without delay.",
    "D10":
      "Soon after domestic abuse the wider family is brought together in a family group "
      + "conference, wherever that is safe.",
    "D11":
      "The hospital's adult safeguarding policy, long unsigned, is approved, published and in "
      + "force.",
    "D12":
      "The hospital's safeguarding team is trained in domestic abuse as specialists, and "
      + "everybody else has basic training that covers it.",
    "D13":
      "General practitioners can open the joint procedures for safeguarding adults as quickly as "
      + "those for children.",
    "D14":
      "The practice's records link the members of a family to each other and note who holds "
      + "parental responsibility for each child.",
    "D15":
      "All practice staff, reception included, take a course on domestic abuse in its own right.",
    "D16":
      "General practitioners ask everyone a few routine questions that can bring domestic abuse "
      + "to light.",
    "D17":
      "General practice takes part in MARAC: it is asked, it answers, and it hears what was "
      + "decided.",
    "D18":
      "Each domestic abuse alert from the police is talked over when the practice meets, and "
      + "something is learned or done.",
    "D19":
      "The commissioner of local health services appoints a lead for domestic abuse, who brings "
      + "training to practices and whom they can ask.",
    "D20":
      "When somebody has been in treatment for over a year with several services, those services "
      + "meet and agree one set of goals.",
    "D21":
      "Risk assessments are looked at again whenever something changes, and what they find is "
      + "shared, with the GP too.",
    "D22":
      "Whoever looks after somebody is recognised as a carer and really is offered a carer's "
      + "assessment, as policy already requires.",
    "D23":
      "Whether a medicine is taken is established from tests, observation or dispensing records, "
      + "most carefully when someone avoids services.",
  ]
}
