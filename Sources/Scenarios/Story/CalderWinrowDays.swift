/// The days of the story's second chapter, counted from its first Monday, 14 January 2030; beside
/// each the day it is when the story is told from there.
///
/// The demonstration is told from a Monday at most 136 days ago, so that all of these lie ahead of it.
enum Later {
  // The third notice, and what the front door makes of it.
  static let thirdIncident = 141  // Tuesday 4 June 2030
  static let thirdNotice = 142  // Wednesday 5 June
  static let nothingDecided = 143  // Thursday 6 June
  static let managerOverrules = 144  // Friday 7 June
  static let managerIsLate = 147  // Monday 10 June
  static let referrerTold = 148  // Tuesday 11 June
  static let recommendationDone = 155  // Tuesday 18 June
  static let referrerToldLate = 156  // Wednesday 19 June

  // Enquiries, and who is seen.
  static let enquiry = 147  // Monday 10 June
  static let mothersRefusal = 148  // Tuesday 11 June
  static let teganSeen = 150  // Thursday 13 June
  static let carysEnquiry = 150  // Thursday 13 June
  static let carysRefused = 157  // Thursday 20 June
  static let carysSeen = 162  // Tuesday 25 June

  // What the practice asks, and who is referred.
  static let unsafeToAsk = 143  // Thursday 6 June
  static let checklist = 149  // Wednesday 12 June
  static let checklistSigned = 150  // Thursday 13 June
  static let oldDisclosureAnswered = 155  // Tuesday 18 June
  static let disclosure = 157  // Thursday 20 June
  static let lanternTold = 158  // Friday 21 June

  // Conferences and plans.
  static let conference = 164  // Thursday 27 June
  static let conferenceTarget = 168  // Monday 1 July
  static let carysConferenceTarget = 171  // Thursday 4 July
  static let coreGroup = 177  // Wednesday 10 July
  static let carysConference = 178  // Thursday 11 July
  static let carysCoreGroup = 198  // Wednesday 31 July
  static let teganReview = 253  // Tuesday 24 September
  static let carysReview = 267  // Tuesday 8 October
  static let carysNextReview = 330  // Tuesday 10 December
  /// 9 and 23 July, 13 and 27 August, 25 September, 8 October.
  static let visitsToTegan = [176, 190, 211, 225, 254, 267]
  /// 9 and 23 July, 6 August.
  static let visitsToOsian = [176, 190, 204]
  /// 24 July, 21 August, 5 and 19 September, 5 and 19 December.
  static let visitsToCarys = [191, 219, 234, 248, 325, 339]

  // The family's own plan, and the letters.
  static let teganOffered = 149  // Wednesday 12 June
  static let convened = 162  // Tuesday 25 June
  static let carysNotOffered = 169  // Tuesday 2 July
  static let familyMeeting = 183  // Tuesday 16 July
  static let lawSet = 168  // Monday 1 July
  static let letters = 196  // Monday 29 July
  static let familyPlanReviewed = 273  // Monday 14 October
  static let familyPlanReviewDue = 274  // Tuesday 15 October
  static let otherPlanReviewed = 282  // Wednesday 23 October

  // Osian is looked after: with his mother, then with carers.
  static let order = 210  // Monday 12 August
  static let firstReview = 235  // Friday 6 September
  static let incident = 276  // Thursday 17 October
  static let incidentNotified = 281  // Tuesday 22 October
  static let rapidReview = 301  // Monday 11 November
  static let secondReview = 318  // Thursday 28 November
  static let thirdReview = 360  // Thursday 9 January 2031
  /// 16 and 23 August, 3 September, 1 and 28 October, 4 December.
  static let visitsToPlacedOsian = [214, 221, 232, 260, visitToNewCarers, 324]
  static let visitToNewCarers = 287

  // Ffion has been placed until 18 since 4 September 2028.
  static let ffionPlaced = -497
  static let ffionFound = 150  // Thursday 13 June
  /// 3 April, 2 July, 9 October.
  static let visitsToFfion = [79, 169, 268]

  // Tegan moves to her father, in the other council.
  static let move = 287  // Monday 28 October
  static let moveDecided = 288  // Tuesday 29 October
  static let transfer = 304  // Thursday 14 November
  static let visitToTeganInNeed = 330  // Tuesday 10 December

  static let end = 364  // Monday 13 January 2031
}
