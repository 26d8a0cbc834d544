/// Numbers grouped by a key, in two arrays: the ones of key `k` lie from `starts[k]` on.
struct Grouped {
  let starts: [Int32]
  let values: [Int32]

  /// Groups `values` (nil: the row numbers) by `keys`, keeping the order of the rows.
  init(keys: [Int32], values: [Int32]? = nil, count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    let grouped = [Int32](unsafeUninitializedCapacity: keys.count) { buffer, filled in
      for row in keys.indices {
        let key = Int(keys[row])
        buffer[Int(next[key])] = values?[row] ?? Int32(row)
        next[key] += 1
      }
      filled = keys.count
    }
    self.starts = starts
    self.values = grouped
  }

  @inline(__always)
  func range(_ key: Int32) -> Range<Int> { Int(starts[Int(key)])..<Int(starts[Int(key) + 1]) }
}
