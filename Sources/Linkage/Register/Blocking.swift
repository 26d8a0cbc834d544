/// All pairs that are worth comparing: those in a block of some key, each once.
struct Blocking: Sendable {
  let keys: [BlockingKey]
  let blocks: [Blocks]
  /// Each record's block under each key, record by record; 0 where it is in none. A pair is taken
  /// under the first key whose block holds both.
  let blockOf: [UInt32]
  /// Keys that were weighed and left out, with the pairs they would have cost.
  let leftOut: [(key: BlockingKey, pairs: Int)]

  /// Pairs within blocks, those in several counted several times.
  var pairs: Int { blocks.reduce(0) { $0 + $1.pairs } }

  /// Takes keys in order of their worth while the budget of pairs lasts. `fixed` keys are taken
  /// whatever they cost.
  init(_ comparer: PairComparer, fixed: [BlockingKey]? = nil, budget: Budget) {
    var codes = KeyCodes(comparer)
    let finer = Blocking.finer(comparer)
    var (kept, all, left): ([BlockingKey], [Blocks], [(BlockingKey, Int)]) = ([], [], [])
    var spent = 0
    for key in fixed ?? CandidateKeys.of(comparer) {
      // What is left would hardly buy anything more.
      guard fixed != nil || spent < budget.pairs / 8 * 7 else { break }
      let own = codes.codes(key)
      let blocks = Blocks(codes: own, limit: budget.block) {
        finer.filter { !key.parts.contains($0) }.map { codes.codes(BlockingKey([$0])) }
      }
      guard blocks.pairs > 0 || fixed != nil else { continue }
      if fixed == nil, spent + blocks.pairs > budget.pairs, spent > 0 {
        left.append((key, blocks.pairs))
        continue
      }
      if fixed == nil, !blocks.isSplit {
        // A wider key finds all that a narrower one does.
        for place in kept.indices.reversed() where kept[place].isNarrower(than: key) {
          spent -= all[place].pairs
          kept.remove(at: place)
          all.remove(at: place)
        }
      }
      spent += blocks.pairs
      kept.append(key)
      all.append(blocks)
    }
    (keys, blocks, leftOut) = (kept, all, left)
    blockOf = Blocking.places(all, records: comparer.count)
  }

  /// Bounds of the work.
  struct Budget: Sendable {
    let pairs: Int
    /// Most records in a block.
    let block: Int

    static func of(records: Int) -> Budget {
      Budget(
        pairs: max(200_000, min(records * 200, max(6_000_000, records * 20))),
        block: records < 20_000 ? 400 : records < 200_000 ? 200 : 100)
    }
  }

  private static func places(_ all: [Blocks], records: Int) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: records * all.count)
    for (key, blocks) in all.enumerated() {
      for block in 0..<(blocks.starts.count - 1) {
        for at in Int(blocks.starts[block])..<Int(blocks.starts[block + 1]) {
          places[Int(blocks.records[at]) * all.count + key] = UInt32(block + 1)
        }
      }
    }
    return places
  }

  /// By what too large blocks are split, most telling first.
  private static func finer(_ comparer: PairComparer) -> [BlockingKey.Part] {
    let wanted: [(FieldKind, BlockingKey.Form)] = [
      (.birthDate, .year), (.familyName, .sound), (.givenName, .root), (.postcode, .value),
      (.birthDate, .value), (.locality, .value), (.address, .value), (.middleName, .value),
      (.phone, .value), (.occupation, .value),
    ]
    return wanted.compactMap { kind, form in
      comparer.fields.first { $0.kind == kind }.map {
        BlockingKey.Part(field: $0.name, form: form)
      }
    }
  }

  /// Work for several hands: stretches of blocks of about as many pairs each, the same whoever
  /// does them.
  func stretches(of pairs: Int) -> [Stretch] {
    var stretches: [Stretch] = []
    for (key, blocks) in blocks.enumerated() {
      var (first, sum) = (0, 0)
      for block in 0..<(blocks.starts.count - 1) {
        let size = Int(blocks.starts[block + 1] - blocks.starts[block])
        sum += size * (size - 1) / 2
        guard sum >= pairs else { continue }
        stretches.append(Stretch(key: key, blocks: first..<(block + 1)))
        (first, sum) = (block + 1, 0)
      }
      if sum > 0 { stretches.append(Stretch(key: key, blocks: first..<(blocks.starts.count - 1))) }
    }
    return stretches
  }

  struct Stretch: Sendable {
    let key: Int
    let blocks: Range<Int>
  }
}
