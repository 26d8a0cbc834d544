import Sharing
import Testing
import Vocabulary

/// Nobody but those who answer for an adoption sees that two records are one child's.
@Suite struct AdoptionTests {
  private static let after = RecordReference(Northmoor.csc, "C2")
  private static let adopter = RecordReference(Northmoor.csc, "A1")

  /// The child C1 of the mother M1, fostered and then adopted by A1 as C2.
  private func family() -> Northmoor {
    var world = Northmoor()
    world.agreements[0].grants = [Northmoor.csc, Northmoor.police].map {
      Northmoor.grant(to: $0, roles: [.socialWorker, .caldicottGuardian, .hubAdministrator])
    }
    let (before, after) = (Northmoor.child, AdoptionTests.after)
    func tie(_ kind: Relationship.Kind, to child: RecordReference) -> Saying {
      .relationship(Relationship(kind: kind, to: child))
    }
    world.add(tie(.birthMother, to: before), about: Northmoor.mother)
    world.add(tie(.adoptiveParent, to: after), about: AdoptionTests.adopter)
    world.add(tie(.fosterParent, to: before), about: AdoptionTests.adopter)
    world.add(tie(.birthMother, to: after), about: Northmoor.mother)
    world.add(
      .linkDecision(LinkDecision(other: before, samePerson: true, reason: "-")), about: after)
    world.add(.lives(Residence(place: Northmoor.home)), about: AdoptionTests.adopter)
    world.add(.lives(Residence(place: Northmoor.home)), about: before)
    world.add(.note("seen at school"), about: after)
    world.add(.note("seen at nursery"), about: before)
    return world
  }

  private func locked() -> Northmoor {
    var world = family()
    world.add(
      .restriction(.adoption(before: Northmoor.child, reason: "adopted")),
      about: AdoptionTests.after)
    return world
  }

  @Test func `what joins the two is kept from everybody, its own agency among them`() {
    #expect(family().shown(as: Northmoor.csc) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(locked().shown(as: Northmoor.csc) == [1, 2, 6, 8, 9])
    #expect(locked().shown(as: Northmoor.police) == [1, 2, 6, 8, 9])
  }

  @Test func `who answers for the adoption sees both, and the lock`() {
    #expect(
      locked().shown(as: Northmoor.csc, .caldicottGuardian) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(locked().shown(as: Northmoor.csc, .hubAdministrator) == [1, 2, 6, 8, 9])
  }

  @Test func `only the agency that set the lock can lift it`() {
    var lifted = locked()
    lifted.add(.withdrawal(of: 10, reason: "-"), about: AdoptionTests.after, by: Northmoor.police)
    #expect(lifted.shown(as: Northmoor.csc) == [1, 2, 6, 8, 9])
    lifted.add(.withdrawal(of: 10, reason: "-"), about: AdoptionTests.after)
    #expect(Set(lifted.shown(as: Northmoor.csc)).isSuperset(of: [1, 2, 3, 4, 5, 6, 7, 8, 9]))
  }

  @Test func `the adopters' home is theirs however it is written`() {
    var world = locked()
    let squeezed = (Northmoor.home.postcode ?? "").filter { $0 != " " }.lowercased()
    world.add(
      .lives(Residence(place: Place(address: nil, postcode: squeezed, uprn: nil))),
      about: Northmoor.child)
    #expect(world.shown(as: Northmoor.csc) == [1, 2, 6, 8, 9])
  }

  @Test func `a seal that was lifted stays hidden while another stands`() {
    var world = locked()
    world.add(.withdrawal(of: 10, reason: "-"), about: AdoptionTests.after)
    world.add(
      .restriction(.adoption(before: Northmoor.child, reason: "sealed again")),
      about: AdoptionTests.after)
    let shown = world.shown(as: Northmoor.csc)
    #expect(!shown.contains(10))
    #expect(!shown.contains(12))
    #expect(shown == [1, 2, 6, 8, 9])
  }

  @Test func `taking back what joins them is not shown either`() {
    var world = locked()
    world.add(.withdrawal(of: 3, reason: "-"), about: AdoptionTests.adopter)
    #expect(world.shown(as: Northmoor.csc) == [1, 2, 6, 8, 9])
  }
}
