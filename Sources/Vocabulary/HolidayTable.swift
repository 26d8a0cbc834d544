/// Which days are holidays, one bit a day from the first to the last: counts of working days ask
/// this of every day they pass.
struct HolidayTable: Hashable, Sendable {
  private let first: Int
  private let bits: [UInt64]

  init(_ days: some Collection<Day>) {
    let numbers = days.map(\.number)
    let from = numbers.min() ?? 0
    var marked = [UInt64](repeating: 0, count: ((numbers.max() ?? 0) - from) / 64 + 1)
    for number in numbers { marked[(number - from) / 64] |= 1 << UInt64((number - from) % 64) }
    first = from
    bits = marked
  }

  func contains(_ day: Day) -> Bool {
    let place = day.number - first
    guard place >= 0, place / 64 < bits.count else { return false }
    return bits[place / 64] & (1 << UInt64(place % 64)) != 0
  }
}
