/// Who is to act, who with them, and who is only to be asked.
struct Addressees {
  var owners: [String] = []
  var partners: [String] = []
  var consulted: [String] = []
  /// Where the answer came from.
  var reason = "no body is named as the one to act"
  /// How sure, 0 to 1.
  var confidence = 0.85
}
