import Vocabulary

/// The tables that agencies without a national format send, each by its own columns.
enum StoryTable: String, CaseIterable {
  case people = "caseload"
  case contacts = "contacts"
  case clinical = "clinical_entries"
  case kin = "kin_and_carers"
  case tenancies = "tenancies"
  case concerns = "safeguarding_log"
  case referrals = "referrals"
  case policeForm = "notices"

  var agency: AgencyID {
    switch self {
    case .people, .contacts, .clinical, .kin: "eastvale-mh"
    case .tenancies: "northmoor-housing"
    case .concerns: "oakfield-school"
    case .referrals: "lantern"
    case .policeForm: "northmoor-police"
    }
  }

  var flow: String {
    switch self {
    case .people, .contacts, .clinical, .kin: "eastvale-mh-extract"
    case .tenancies: "northmoor-housing-extract"
    case .concerns: "oakfield-school-extract"
    case .referrals: "lantern-extract"
    case .policeForm: "northmoor-police-notices"
    }
  }

  var header: [String] { columns.split(separator: ",").map(String.init) }

  private var columns: String {
    switch self {
    case .people:
      "Client Ref,NHS No,Forename,Surname,Date Of Birth,Gender,Address,Post Code,Spell Ref,"
        + "Setting,Referral Accepted,Discharged,Discharge Reason"
    case .contacts:
      "Client Ref,NHS No,Contact Ref,Contact Date,Team,Outcome,Accompanied By,Reason"
    case .clinical:
      "Client Ref,NHS No,Entry Ref,Entry Date,Entry Type,Medicine,Change,Was,Now,Finding,Trigger,"
        + "Sources,Changed,Risk To Self,Risk To Others,Plan,Shared With,Other Ref,Words"
    case .kin: "Related Ref,Client Ref,Forename,Surname,Date Of Birth,Relationship"
    case .tenancies:
      "Tenant Ref,Forename,Surname,Date Of Birth,Address,Postcode,Tenancy Start,Tenancy End,"
        + "Note Date,Note"
    case .concerns:
      "Pupil Ref,UPN,Forename,Surname,Date Of Birth,Concern Ref,Concern Date,Concern,"
        + "Collected By Forename,Collected By Surname,Collected By Is"
    case .referrals:
      "Client Ref,Forename,Surname,Date Of Birth,Postcode,Referral Ref,Referral Date,Referred By,"
        + "Step,Reason,Support Note"
    case .policeForm:
      "Notice No,Crime No,When,Sent On,Sent To,Part Played,First Names,Last Name,Born,Nominal,"
        + "Lives At,Post Code,What They Are To The Victim,There,Spoken To,Alone,Own Words,"
        + "Kinds Of Abuse,Grade,What Happened"
    }
  }
}
