/// Which slots stand under which key: one chain a key, all links in one array, so that a million
/// profiles do not need a million small arrays.
struct Postings: Sendable {
  private var firstByKey: [UInt64: Int32] = [:]
  private var links: [Link] = []
  private var free: Int32 = -1

  private struct Link {
    var slot: Int32
    /// The next of the chain; below nought at its end.
    var next: Int32
  }

  mutating func add(_ slot: Int32, under key: UInt64) {
    let link = Link(slot: slot, next: firstByKey[key] ?? -1)
    if free >= 0 {
      let place = free
      free = links[Int(place)].next
      links[Int(place)] = link
      firstByKey[key] = place
    } else {
      firstByKey[key] = Int32(links.count)
      links.append(link)
    }
  }

  mutating func remove(_ slot: Int32, under key: UInt64) {
    var before: Int32 = -1
    var place = firstByKey[key] ?? -1
    while place >= 0, links[Int(place)].slot != slot {
      before = place
      place = links[Int(place)].next
    }
    guard place >= 0 else { return }
    let next = links[Int(place)].next
    if before >= 0 {
      links[Int(before)].next = next
    } else {
      firstByKey[key] = next >= 0 ? next : nil
    }
    links[Int(place)].next = free
    free = place
  }

  func append(under key: UInt64, to found: inout [Int32]) {
    var place = firstByKey[key] ?? -1
    while place >= 0 {
      let link = links[Int(place)]
      found.append(link.slot)
      place = link.next
    }
  }
}
