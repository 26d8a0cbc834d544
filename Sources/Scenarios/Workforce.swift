public import Vocabulary

extension InventedPartnership {
  /// Lists of posts, courses, policies, opened procedures and leads, as six agencies send them.
  ///
  /// No post has a name. The same day and seed give the same bytes.
  public static func workforce(today: Day, seed: UInt64 = 1) -> [DemoFile] {
    WorkforceBook(today: today, seed: seed).files
  }
}

/// What agencies' own lists of staff say.
struct WorkforceBook {
  private let today: Day
  private var draw: Draw
  /// Draws for courses added later, so that what was drawn before stays as it was.
  private var later: Draw
  private(set) var files: [DemoFile] = []

  private static let agencies: [(id: String, posts: Int, groups: [String])] = [
    ("northmoor-csc", 40, ["Social work", "Social work", "Admin", "Support"]),
    ("mill-lane", 18, ["Clinical", "Admin"]), ("harbour-road", 14, ["Clinical", "Admin"]),
    ("st-brannock", 60, ["Clinical", "Clinical", "Support", "Admin", "Bank"]),
    ("eastvale-mh", 36, ["Clinical", "Clinical", "Admin"]),
    ("northmoor-police", 30, ["Police", "Admin"]),
  ]

  init(today: Day, seed: UInt64) {
    self.today = today
    draw = Draw(seed: seed, stream: 7_001)
    later = Draw(seed: seed, stream: 7_002)
    for agency in WorkforceBook.agencies {
      let posts = writePosts(agency.id, agency.posts, agency.groups)
      writeTraining(agency.id, posts)
      if agency.id == "st-brannock" { writePolicies(agency.id, posts) }
      if agency.groups == ["Clinical", "Admin"] { writeProcedures(agency.id) }
      if agency.id == "northmoor-csc" { writeLead(agency.id) }
    }
  }

  private mutating func add(
    _ agency: String, _ name: String, _ header: [String], _ rows: [[String]]
  ) {
    files.append(
      DemoFile(
        name: "\(agency)/\(name).csv", agency: AgencyID(agency), flow: agency + "-workforce",
        text: CSVText.text(header: header, rows: rows, lineEnd: "\n")))
  }

  private struct Post {
    let ref: String
    let group: String
    let started: Day
    let isTeam: Bool
  }

  private mutating func writePosts(_ agency: String, _ count: Int, _ groups: [String]) -> [Post] {
    let posts = (1...count).map { number in
      Post(
        ref: "POST-\(1000 + number)", group: groups[number % groups.count],
        started: draw.day(20...3_000, before: today),
        isTeam: agency == "st-brannock" && number <= 5)
    }
    let rows = posts.map { post in
      [
        post.ref, WorkforceBook.role(post.group), post.group, team(post, at: agency),
        post.started.description, draw.chance(5) ? draw.day(1...15, before: today).description : "",
        draw.chance(4) ? "Y" : "N", post.isTeam ? "Y" : "N",
      ]
    }
    add(
      agency, "posts",
      [
        "Post Ref", "Post Role", "Staff Group", "Team", "Started", "Ended", "Long Leave",
        "Safeguarding Team",
      ],
      rows)
    return posts
  }

  /// The first twelve of the council's posts are its front door.
  private func team(_ post: Post, at agency: String) -> String {
    if post.isTeam { return "Safeguarding" }
    guard agency == "northmoor-csc" else { return "" }
    return post.ref <= "POST-1012" ? "Front door" : "Family team"
  }

  private static func role(_ group: String) -> String {
    switch group {
    case "Clinical": "clinician"
    case "Admin": "administrator"
    case "Social work": "social worker"
    case "Police": "officer"
    case "Bank": "bank worker"
    default: "support worker"
    }
  }

  private mutating func writeTraining(_ agency: String, _ posts: [Post]) {
    var rows: [[String]] = []
    for post in posts {
      func take(_ course: String, _ percent: Int, _ days: ClosedRange<Int>, passed: String = "Y") {
        guard draw.chance(percent) else { return }
        let day = Swift.max(post.started, draw.day(days, before: today))
        rows.append([post.ref, course, day.description, passed])
      }
      take("child-2026", 92, 5...330)
      take(draw.chance(70) ? "adult-2026" : "adult-old", 80, 5...340)
      take("da-practice", post.group == "Admin" ? 62 : 86, 5...700)
      take(
        draw.chance(75) ? "golden-rules-2024-04" : "golden-rules-2018-07", 85, 5...500,
        passed: draw.chance(90) ? "Y" : "N")
      if post.isTeam { take("da-specialist", 80, 30...900) }
      rows += laterCourses(post)
    }
    if agency == "northmoor-csc" { rows = withKnownAuthors(rows) }
    add(agency, "training", ["Post Ref", "Course", "Completed", "Passed"], rows)
  }

  /// The risk checklist, for those who write one, and a clinician's yearly reflection.
  private mutating func laterCourses(_ post: Post) -> [[String]] {
    var rows: [[String]] = []
    for (course, groups, percent, days) in [
      ("risk-checklist-2026", ["Social work", "Police"], 60, 20...900),
      ("reflection", ["Clinical"], 70, 10...500),
    ] where groups.contains(post.group) && later.chance(percent) {
      let day = Swift.max(post.started, later.day(days, before: today))
      rows.append([post.ref, course, day.description, "Y"])
    }
    return rows
  }

  /// The manager is in date with the risk checklist, and the social worker's two years ended
  /// yesterday: both sign in to the demonstration.
  private func withKnownAuthors(_ rows: [[String]]) -> [[String]] {
    let known = [
      "POST-1001": today.adding(months: -24).adding(days: -1),
      "POST-1008": today.adding(days: -200),
    ]
    return rows.filter { $0[1] != "risk-checklist-2026" || known[$0[0]] == nil }
      + known.sorted { $0.key < $1.key }.map {
        [$0.key, "risk-checklist-2026", $0.value.outsideTheReviewedYear.description, "Y"]
      }
  }

  private mutating func writePolicies(_ agency: String, _ posts: [Post]) {
    func day(_ ago: Int) -> String { today.adding(days: -ago).outsideTheReviewedYear.description }
    let due = today.adding(days: 400).description
    let rows = [
      ["POL-1", "child-safeguarding", "4", "Ratified", day(400), due, "QC 12/3"],
      ["POL-1", "child-safeguarding", "4", "Published", day(395), due, ""],
      ["POL-2", "domestic-abuse", "2", "Ratified", day(300), due, "QC 15/1"],
      ["POL-2", "domestic-abuse", "2", "Published", day(290), due, ""],
      ["POL-3", "adult-safeguarding", "7", "Draft", day(260), "", ""],
      ["POL-3", "adult-safeguarding", "7", "Awaiting ratification", day(120), "", ""],
    ]
    add(
      agency, "policies",
      [
        "Policy Ref", "Policy Subject", "Policy Version", "Policy Step", "Step Date", "Review Due",
        "Minute",
      ],
      rows)
    var readings: [[String]] = []
    for post in posts {
      if draw.chance(92) { readings.append([post.ref, "child-safeguarding", "4", day(200)]) }
      if draw.chance(60) { readings.append([post.ref, "domestic-abuse", "2", day(150)]) }
    }
    add(
      agency, "policy-readings", ["Post Ref", "Policy Read", "Version Read", "Read On"], readings)
  }

  private mutating func writeProcedures(_ agency: String) {
    var rows: [[String]] = []
    for number in 1...10 {
      let station = "WS-\(number)"
      for (set, version, percent) in [("Adult", "10", 70), ("Child", "2025.1", 95)] {
        let isLate = !draw.chance(percent)
        rows.append([
          station, set, version, draw.day(isLate ? 40...200 : 1...25, before: today).description,
          "Y",
        ])
      }
    }
    add(
      agency, "procedures",
      ["Workstation", "Procedure Set", "Procedure Version", "Opened On", "Opened"], rows)
  }

  /// A lead who left, forty days without one, and the one there is now.
  private mutating func writeLead(_ agency: String) {
    func day(_ ago: Int) -> String { today.adding(days: -ago).outsideTheReviewedYear.description }
    add(
      agency, "leads", ["Lead Ref", "Lead Role", "Level", "Lead From", "Lead Until"],
      [
        ["LEAD-1", "Domestic abuse lead", "Operational", day(900), day(200)],
        ["LEAD-2", "Domestic abuse lead", "Operational", day(159), ""],
      ])
    let rows = (1...24).map { number in
      let asked = today.adding(days: -number * 13).outsideTheReviewedYear
      let answered = draw.chance(85) ? asked.adding(days: draw.chance(80) ? 1 : 9).description : ""
      return [
        "Q-\(number)", draw.one(of: ["safety planning", "online access", "court orders"]),
        asked.description, answered,
      ]
    }
    add(agency, "lead-queries", ["Query Ref", "Query Topic", "Asked On", "Answered On"], rows)
  }
}
