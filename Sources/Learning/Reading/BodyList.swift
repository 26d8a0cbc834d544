/// Takes a list of bodies apart, and leaves the names that hold an `and` of their own whole.
enum BodyList {
  static func split(_ text: String, isBody: (String) -> Bool) -> [String] {
    var pieces: [(text: String, joint: String)] = []
    for part in parts(of: text) { pieces.append(part) }
    var out: [String] = []
    for piece in pieces {
      let bare = piece.text.trimmed
      guard !bare.isEmpty else { continue }
      if let last = out.last, piece.joint == " and " || piece.joint == " & " || piece.joint == ", "
      {
        let whole = last + piece.joint + bare
        let isKnown = NationalBodies.named[Letters.folded(BodyWords.bare(whole))] != nil
        let endsHead =
          bare.hasSuffix("Citizens Advice")
          || BodyWords.heads.contains(
            BodyWords.trim(String(bare.split(separator: " ").last ?? "")))
        let lastIsWhole = isBody(last)
        let lastEnds = BodyWords.heads.contains(
          BodyWords.trim(String(last.split(separator: " ").last ?? "")))
        let hasArticle = bare.hasPrefix("the ")
        let isJoined =
          isKnown
          || !isBody(bare) && isCapital(bare) && !hasArticle && piece.joint != ", " && lastIsWhole
            && !lastEnds
          || !lastIsWhole && endsHead && isCapital(bare) && !hasArticle && piece.joint != ", "
          || joins(last, bare)
        if isJoined {
          out[out.count - 1] = whole
          continue
        }
      }
      out.append(bare)
    }
    let bodies = out.filter { isBody($0) }
    guard !bodies.isEmpty else { return [] }
    return out.filter { one in
      !one.contains { $0.isNumber } || isBody(one)
    }.filter {
      isBody($0)
        || isCapital($0) && $0.split(separator: " ").count <= 4 && out.count > 1 && !isPerson($0)
    }
  }

  /// Names that end in one half of a pair.
  private static func joins(_ first: String, _ second: String) -> Bool {
    first.hasSuffix("Police") && second.hasPrefix("Crime")
      || first.hasSuffix("Health") && second.hasPrefix("Social Care")
      || first.hasSuffix("Health") && second.hasPrefix("Wellbeing")
      || first.hasSuffix("Courts") && second.hasPrefix("Tribunals")
      || first.hasSuffix("Fire") && second.hasPrefix("Rescue")
      || first.hasSuffix("Prison") && second.hasPrefix("Probation")
  }

  private static func isPerson(_ text: String) -> Bool {
    ["Sir ", "Mr ", "Mrs ", "Ms ", "Dr ", "Lord ", "Lady ", "Dame ", "Miss "].contains {
      text.hasPrefix($0)
    }
  }

  static func isCapital(_ text: String) -> Bool {
    BodyWords.bare(text).first?.isUppercase ?? false
  }

  /// Pieces between commas, `and`, `or` and strokes, each with what stood before it.
  private static func parts(of text: String) -> [(String, String)] {
    let joints = [
      " and/or ", ", and ", ", or ", "; ", " / ", " | ", ", ", " and ", " or ", " & ",
      " together with ", " along with ",
    ]
    var out: [(String, String)] = []
    var rest = text
    var joint = ""
    while true {
      let found = joints.compactMap { joint in rest.firstRange(of: joint).map { ($0, joint) } }
        .min { ($0.0.lowerBound, -$0.1.count) < ($1.0.lowerBound, -$1.1.count) }
      guard let (range, next) = found else { break }
      out.append((String(rest[..<range.lowerBound]), joint))
      rest = String(rest[range.upperBound...])
      joint =
        next.trimmed == "and" || next == ", and " ? (next == ", and " ? ",and" : " and ") : next
      if next == " & " { joint = " & " }
    }
    out.append((rest, joint))
    return out
  }
}
