/// Makes a saying of what a mapping put together, by the names its parts are kept under.
struct MappedDecoder: Decoder {
  let node: MappedNode
  let codingPath: [any CodingKey]
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ node: MappedNode, at path: [any CodingKey] = []) {
    self.node = node
    codingPath = path
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let fields) = node else { throw mismatch("parts") }
    return KeyedDecodingContainer(MappedFields(fields: fields, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    switch node {
    case .list(let elements): return MappedList(elements: elements, codingPath: codingPath)
    case .text, .whole: return MappedList(elements: [node], codingPath: codingPath)
    case .object: throw mismatch("a list")
    }
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    MappedSingle(node: node, codingPath: codingPath)
  }

  func mismatch(_ what: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: codingPath, debugDescription: what))
  }
}

/// One value.
struct MappedSingle: SingleValueDecodingContainer {
  let node: MappedNode
  let codingPath: [any CodingKey]

  private var decoder: MappedDecoder { MappedDecoder(node, at: codingPath) }

  func decodeNil() -> Bool { false }

  func decode(_ type: String.Type) throws -> String {
    switch node {
    case .text(let text): return text
    case .whole(let number): return String(number)
    case .list, .object: throw decoder.mismatch("a word")
    }
  }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch AnswerReading.read(try decode(String.self)) {
    case .yes: return true
    case .no: return false
    case .notRecorded, nil: throw decoder.mismatch("yes or no")
    }
  }

  func decode(_ type: Int.Type) throws -> Int {
    if case .whole(let number) = node { return number }
    guard let number = Int(try decode(String.self)) else { throw decoder.mismatch("a number") }
    return number
  }

  private func whole<Number: FixedWidthInteger>() throws -> Number {
    guard let number = Number(exactly: try decode(Int.self)) else {
      throw decoder.mismatch("a number")
    }
    return number
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard let number = Double(try decode(String.self)) else { throw decoder.mismatch("a number") }
    return number
  }
  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole() }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole() }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole() }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole() }
  func decode(_ type: UInt.Type) throws -> UInt { try whole() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try whole() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try whole() }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: decoder) }
}
