extension NameGate {
  /// Names the report shows that are no ordinary words: such a word is somebody wherever it
  /// stands with a capital.
  var certainNames: Set<String> {
    Set(
      names.words.keys.filter { word in
        let folded = Letters.folded(word)
        return word.count > 1 && !dictionary.contains(folded) && !names.ordinary.contains(folded)
          && !known.contains(word)
      })
  }

  /// Capitalised words of a text that do not come out of the gate.
  func held(_ text: String) -> [String] {
    let passing = Set(Letters.words(passed(text).text))
    return text.split(separator: " ").map { BodyWords.trim(String($0)) }.filter { word in
      word.first?.isUppercase == true && word.count > 1
        && !Letters.words(word).allSatisfy(passing.contains)
    }
  }
}
