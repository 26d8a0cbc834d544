extension Register {
  /// Why a model cannot be used on this register; nil when it can.
  public func lacks(_ model: LinkModel) -> String? {
    let missing = model.fields.map(\.name).filter { name in
      !fields.contains { $0.name == name }
    }
    if !missing.isEmpty {
      return "the model compares \(missing.joined(separator: ", ")), which no file has: name the "
        + "columns with --map, or leave out --model"
    }
    let own = SourceGroups(sources).names
    guard own == model.groups else {
      return "the model is for the sources \(model.groups.joined(separator: ", ")); the files have "
        + "\(own.joined(separator: ", ")): use files of the same sources, or leave out --model"
    }
    return nil
  }
}
