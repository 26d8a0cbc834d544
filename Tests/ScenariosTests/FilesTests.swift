import Scenarios
import Testing
import Vocabulary

@Suite struct FilesTests {
  @Test func `the same seed sends the same bytes`() {
    let (one, other) = (
      InventedPartnership.files(today: Sent.today, seed: 7, families: 40),
      InventedPartnership.files(today: Sent.today, seed: 7, families: 40)
    )
    #expect(one == other)
    #expect(one != InventedPartnership.files(today: Sent.today, seed: 8, families: 40))
    #expect(
      InventedPartnership.forms(today: Sent.today, seed: 7, families: 40)
        == InventedPartnership.forms(today: Sent.today, seed: 7, families: 40))
  }

  @Test func `each agency sends its files by its own flow`() {
    #expect(Sent.files.count == 45)
    #expect(
      Set(Sent.files.map(\.flow)) == [
        "northmoor-csc-safeguarding", "southmere-csc-safeguarding", "northmoor-police-notices",
        "mill-lane-fhir", "harbour-road-fhir", "st-brannock-fhir", "st-brannock-adt",
        "eastvale-mh-extract", "northmoor-housing-extract", "oakfield-school-extract",
        "lantern-extract",
      ])
    #expect(Sent.files.allSatisfy { $0.name.hasPrefix($0.agency.text + "/") })
    #expect(Set(Sent.files.map(\.name)).count == 45)
  }

  @Test func `every row has a cell for each column`() {
    for file in Sent.tables {
      let lines = Sent.cells(file.text)
      #expect(lines.count > 1, "\(file.name)")
      #expect(lines.allSatisfy { $0.count == lines[0].count }, "\(file.name)")
    }
  }

  @Test func `there are about two thousand people`() {
    let people = Sent.rows("ssd_person").count
    #expect((1900...2400).contains(people), "\(people)")
  }

  @Test func `NHS numbers are of the test range and pass their check, but for two`() {
    let columns = [
      ("ssd_person", "pers_common_child_id"), ("domestic_abuse_notices", "nhs_number"),
    ]
    for (file, column) in columns {
      let numbers = Sent.rows(file).compactMap { $0[column] }.filter { !$0.isEmpty }
      #expect(numbers.count > 20)
      #expect(numbers.allSatisfy { $0.hasPrefix("999") })
      let wrong = numbers.filter { NHSNumber.checked($0) == nil }
      #expect(wrong.sorted() == (file == "ssd_person" ? ["9990000019", "9990000023"] : []))
    }
  }

  @Test func `no two people have one NHS number`() {
    var names: [String: Set<Day>] = [:]
    for row in Sent.rows("ssd_person") {
      guard let number = row["pers_common_child_id"], !number.isEmpty,
        let born = row["pers_dob"].flatMap(Sent.day)
      else { continue }
      names[number, default: []].insert(born)
    }
    // A day and month the wrong way round stay in the year.
    #expect(names.values.allSatisfy { Set($0.map(\.ymd.year)).count == 1 })
  }

  @Test func `no postcode is in an area that exists`() {
    let postcodes =
      Sent.rows("ssd_address").compactMap { $0["addr_address_postcode"] }
      + Sent.rows("domestic_abuse_notices").flatMap {
        [$0["postcode"] ?? "", $0["location_postcode"] ?? ""]
      }
    let written = postcodes.filter { !$0.isEmpty }
    #expect(written.count > 3000)
    // The Post Office uses no Q in the first place.
    #expect(written.allSatisfy { $0.hasPrefix("QX") || $0.hasPrefix("QZ") })
  }

  @Test func `nothing is dated after today but expected births and targets`() {
    let ahead: Set = ["pers_expected_dob", "icpc_icpc_target_date"]
    for file in Sent.tables {
      let lines = Sent.cells(file.text)
      for (column, name) in lines[0].enumerated() where !ahead.contains(name) {
        let late = lines.dropFirst().compactMap { Sent.day($0[column]) }.filter { $0 > Sent.today }
        #expect(late.isEmpty, "\(file.name) \(name)")
      }
    }
  }

  @Test func `nothing is taken from the real case`() {
    for file in Sent.tables {
      #expect(!file.text.contains("Harlow") && !file.text.contains("Essex"))
      let days = Sent.cells(file.text).joined().compactMap(Sent.day)
      #expect(!days.contains { $0.ymd.year == 2012 }, "\(file.name)")
    }
  }

  @Test func `each hard family is there, whatever the size`() {
    #expect(InventedPartnership.hardFamilies.count == 14)
    let titles = Set(InventedPartnership.hardFamilies.map(\.title))
    #expect(titles.count == 14)
    #expect(InventedPartnership.hardFamilies.allSatisfy { Sent.records.contains($0.opens) })
    let small = InventedPartnership.files(today: Sent.today, seed: 1, families: 0)
    let people = small.filter { $0.name.hasSuffix("ssd_person.csv") }.map {
      Sent.cells($0.text).count
    }
    // 44 and 21 of the hard families, 5 and 3 of the told one, two rows that cannot wholly enter,
    // and the header.
    #expect(people == [52, 27])
  }

  @Test func `the first family has the ages it is known by`() {
    let rows = Sent.rows("ssd_person")
    let ages = ["P1041", "P1043", "P1044", "S2208", "P1042", "P1045", "S2207"].map { id in
      rows.first { $0["pers_person_id"] == id }
        .flatMap { Sent.day($0["pers_dob"] ?? "") }?.age(on: Sent.today)
    }
    #expect(ages == [12, 9, 3, 15, 36, 41, 44])
    #expect(InventedPartnership.headline.description == "northmoor-csc/P1042")
  }

  @Test func `some alerts are of the last fortnight and some are old`() {
    let days = Sent.rows("domestic_abuse_notices").compactMap { Sent.day($0["received_at"] ?? "") }
    let ages = days.map { Sent.today.days(since: $0) }
    #expect(ages.contains { $0 <= 14 } && ages.contains { $0 > 300 })
    #expect(ages.allSatisfy { (0...366).contains($0) })
  }
}
