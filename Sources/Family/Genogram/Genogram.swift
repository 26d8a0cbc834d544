public import Vocabulary

/// A family drawn: who is whose, who lives together, and who is alleged to harm whom.
///
/// Conventions: square he, circle she, diamond not recorded; crossed out dead; triangle unborn;
/// eldest left; one slash parted, two divorced; adopted dashed, fostered dotted; double outline
/// the child in focus; dotted outline one household. Source: McGoldrick, Gerson and Petry,
/// "Genograms: Assessment and Intervention". The same family gives the same bytes.
public struct Genogram: Sendable {
  /// The drawing as SVG, without style sheets or scripts.
  public let svg: String
  /// The same in words, for the table beside it.
  public let rows: [FamilyRow]
  /// Who is drawn.
  public let people: [PersonID]
  /// Sentences about what could not be drawn.
  public let notes: [String]

  let geometry: GenogramGeometry
  let layout: GenogramLayout

  /// `day` is the day as at which the family is known: it decides ages and who lives together.
  /// `showing` (nil: the scope around `focus`) must hold the focus to outline it. `link` gives
  /// the address each person's symbol leads to; nil leaves a symbol without one.
  /// `isOnPaper` gives the picture a white ground of its own.
  public init(
    graph: FamilyGraph, focus: PersonID, asKnownOn day: Day, showing: Set<PersonID>? = nil,
    agencies: [Agency] = [], isOnPaper: Bool = false,
    link: (PersonID) -> String? = { _ in nil }
  ) {
    let shown = showing ?? graph.scope(around: focus, on: day)
    let members = graph.members.map(\.person).filter { shown.contains($0) }
    let plan = GenogramPlanner(graph: graph, focus: focus, shown: members, day: day).plan()
    let household = graph.household(of: focus, on: day)
    let book = TieBook(graph)
    let labels = NodeLabels(
      graph: graph, plan: plan, focus: focus, household: Set(household), day: day, book: book)
    layout = Genogram.layout(
      graph, plan, focus, Set(household), plan.nodes.indices.map(labels.label))
    geometry = GeometryBuilder(layout: layout).geometry()
    people = members
    notes = plan.notes
    rows = graph.rows(around: focus, among: shown, on: day, agencies: agencies, book: book)
    let title = "Family of " + (graph.member(focus)?.displayName ?? Member.noName)
    svg = GenogramDrawing(
      geometry: geometry, layout: layout, graph: graph, title: title, day: day, notes: plan.notes,
      links: Dictionary(
        uniqueKeysWithValues: members.compactMap { person in link(person).map { (person, $0) } }),
      isOnPaper: isOnPaper
    ).svg()
  }

  private static func layout(
    _ graph: FamilyGraph, _ plan: GenogramPlan, _ focus: PersonID, _ household: Set<PersonID>,
    _ labels: [NodeLabel]
  ) -> GenogramLayout {
    let home = Set(household.compactMap { plan.nodeOfPerson[$0] })
    let harms = GenogramHarm.all(graph, plan)
    let twins = twins(graph, plan)
    let women = Set(
      plan.nodeOfPerson.filter { graph.member($0.key)?.sex == .female }.values)
    let widths = plan.nodes.indices.map { node in
      plan.nodes[node].content == .passage ? 10 : Int(max(44, labels[node].width) / 2) + 14
    }
    let cost = OrderCost(
      plan: plan, halfWidths: widths, household: home, harms: harms.map { ($0.by, $0.to) },
      women: women, twins: twins.flatMap { zip($0, $0.dropFirst()).map { ($0, $1) } })
    let centre = plan.nodeOfPerson[focus]
    let rows = RowOrder(plan: plan, cost: cost, focus: centre).rows()
    return GenogramLayout(
      plan: plan, labels: labels, rows: rows, household: home, harms: harms, focus: centre,
      shapes: plan.nodes.indices.map { shape(graph, plan, $0) }, twins: twins)
  }

  private static func shape(_ graph: FamilyGraph, _ plan: GenogramPlan, _ node: Int)
    -> GenogramGeometry.Shape
  {
    guard let person = plan.person(node) else { return .smallDiamond }
    if graph.member(person)?.isUnborn == true { return .triangle }
    return switch graph.member(person)?.sex ?? .unknown {
    case .female: .circle
    case .male: .square
    case .unknown: .diamond
    }
  }

  /// Children of one union who were surely born on one day.
  private static func twins(_ graph: FamilyGraph, _ plan: GenogramPlan) -> [[Int]] {
    plan.unions.flatMap { union in
      let born = Dictionary(
        grouping: union.children.filter { $0.entry == $0.child && $0.kind == .birth }
      ) {
        line -> Day? in
        plan.person(line.child).flatMap { graph.member($0) }.flatMap {
          $0.isUnborn ? nil : $0.born?.day
        }
      }
      return born.filter { $0.key != nil && $0.value.count > 1 }.values
        .map { plan.inBirthOrder($0).map(\.child) }.sorted { $0[0] < $1[0] }
    }
  }
}
