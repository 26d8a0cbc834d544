/// An invented page in the layout of the public index: no review, death or body in it is real.
///
/// It has what pages of that layout have: curly quotes, several bodies in one cell, a number
/// printed for two bodies, one number used for two texts, no number, an order sorted as text,
/// a closing row with too many strokes and no line feed at the end.
let inventedPage = """
  About this page. This page is invented for tests, in the layout of a published one.
  Source · Domestic Homicide Review
  Northmoor review
  CSP: Northmoor
  Published: March 2031
  Year of death: 2029
  Extracted: 8 recs
  An invented sentence on the law that such a page repeats.
  View full report (PDF) ↗
  Source: Invented Library
  Summary
  The review identifies gaps between the victim's practice and the school. It asks for “one” plan.
  Extracted recommendations
  | # | Recommendation | Addressed to |
  |---|---|---|
  | 7.10.1 | All agencies shall keep the partnership’s telephone list up to date. | All Agencies |
  | 7.1.1 | The school needs to say who its “safeguarding lead” is. | Oakfield School |
  | 7.1.1 | The school needs to say who its “safeguarding lead” is. | Lantern Service |
  | 7.1.2 | Share the rota; either/or is not enough. | Mill Lane Surgery | Harbour Road Practice |
  | 7.2.1 | To review letters, see paragraph 3|4. | Northmoor Police |
  | 7.2.1 | To review telephone calls. | Northmoor Police |
  | | A recommendation without a number. | St Brannock Hospital |
  | 7.9.1 | Nobody is named for this one. | |
  | Recommendations extracted from the published report. Source: Invented Library. ↗ | ||
  """
