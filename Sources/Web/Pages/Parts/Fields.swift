/// The fields of a form: each with its label, its hint, its problem and what was typed before.
struct Fields: Sendable {
  var values: FormValues
  var problems: [FieldProblem]

  init(_ values: FormValues = FormValues(), problems: [FieldProblem] = []) {
    self.values = values
    self.problems = problems
  }

  /// One line of text, or a day when `type` is `date`.
  func line(
    _ name: String, _ words: String, hint: String? = nil, type: String = "text",
    max: String? = nil
  ) -> HTML {
    group(name) {
      label(words, .for(name), .class("k-label"))
      note(name, hint)
      input(
        .type(type), .id(name), .name(name), .value(values[name]), .class("k-input"),
        .max(max), .autocomplete("off"), described(name, hint), invalid(name))
    }
  }

  /// A file to choose, or to drag onto the field: the browser does either without a script.
  func file(_ name: String, _ words: String, hint: String?, isMany: Bool = false) -> HTML {
    div(
      .class("k-drop", "k-field", problems.message(for: name) == nil ? nil : "k-field-wrong")
    ) {
      label(words, .for(name), .class("k-label"))
      note(name, hint)
      input(
        .type("file"), .id(name), .name(name), .multiple(isMany),
        .class("k-input", "k-file"), described(name, hint), invalid(name))
    }
  }

  func area(_ name: String, _ words: String, hint: String? = nil, rows: Int = 4) -> HTML {
    group(name) {
      label(words, .for(name), .class("k-label"))
      note(name, hint)
      // A browser drops one line break after the tag, so one is given up.
      textarea(
        "\n" + (values[name] ?? ""), .id(name), .name(name), .rows(rows), .class("k-input"),
        described(name, hint), invalid(name))
    }
  }

  /// One of several; nothing is chosen beforehand unless `values` says so.
  func radios(
    _ name: String, _ words: String, hint: String? = nil, _ choices: [Choice],
    isInline: Bool = false
  ) -> HTML {
    group(name) {
      fieldset(.class("k-fieldset"), described(name, hint)) {
        legend(words, .class("k-label"))
        note(name, hint)
        div(.class("k-radios", isInline ? "k-radios-inline" : nil)) {
          for (index, choice) in choices.enumerated() { radio(name, choice, index) }
        }
      }
    }
  }

  /// Any number of several.
  func checks(_ name: String, _ words: String, hint: String? = nil, _ choices: [Choice]) -> HTML {
    let chosen = Set(values.fields[name] ?? [])
    return group(name) {
      fieldset(.class("k-fieldset"), described(name, hint)) {
        legend(words, .class("k-label"))
        note(name, hint)
        div(.class("k-radios", "k-radios-inline")) {
          for (index, choice) in choices.enumerated() {
            let id = index == 0 ? name : "\(name)-\(index + 1)"
            div(.class("k-radio")) {
              input(
                .type("checkbox"), .id(id), .name(name), .value(choice.value),
                .checked(chosen.contains(choice.value)))
              label(choice.words, .for(id))
            }
          }
        }
      }
    }
  }

  func menu(_ name: String, _ words: String, hint: String? = nil, _ choices: [Choice]) -> HTML {
    group(name) {
      label(words, .for(name), .class("k-label"))
      note(name, hint)
      select(
        .id(name), .name(name), .class("k-input"), described(name, hint), invalid(name)
      ) {
        for choice in choices {
          option(
            choice.wordsWithCount, .value(choice.value),
            .selected(values[name] == choice.value))
        }
      }
    }
  }

  /// The first takes the field's own name as its id, for the error summary to go to.
  private func radio(_ name: String, _ choice: Choice, _ index: Int) -> HTML {
    let id = index == 0 ? name : "\(name)-\(index + 1)"
    return div(.class("k-radio")) {
      input(
        .type("radio"), .id(id), .name(name), .value(choice.value),
        .checked(values[name] == choice.value),
        .aria(.describedby, choice.hint == nil ? nil : id + "-says"))
      label(choice.words, .for(id))
      if let hint = choice.hint { p(hint, .class("k-hint"), .id(id + "-says")) }
    }
  }

  private func group(_ name: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
    div(.class("k-field", problems.message(for: name) == nil ? nil : "k-field-wrong")) {
      content()
    }
  }

  @HTMLBuilder private func note(_ name: String, _ hint: String?) -> HTML {
    if let hint { p(hint, .class("k-hint"), .id(name + "-hint")) }
    if let message = problems.message(for: name) {
      p(.class("k-error"), .id(name + "-error")) {
        span("Problem: ", .class("k-unseen"))
        message
      }
    }
  }

  private func described(_ name: String, _ hint: String?) -> Attribute {
    let ids = [
      hint == nil ? nil : name + "-hint",
      problems.message(for: name) == nil ? nil : name + "-error",
    ].compactMap { $0 }
    return .aria(.describedby, ids.isEmpty ? nil : ids.joined(separator: " "))
  }

  private func invalid(_ name: String) -> Attribute {
    .aria(.invalid, problems.message(for: name) == nil ? nil : "true")
  }
}
