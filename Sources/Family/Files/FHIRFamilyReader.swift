enum FHIRFamilyReader {
  static func read(_ file: [UInt8], named name: String, into population: inout Population)
    -> DefectList
  {
    DefectList(file: name)
  }
}
