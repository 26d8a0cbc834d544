import Content
import Foundation
import Learning

/// What a partnership asks of its agencies' staff and policies.
enum TrainingPack {
  /// The partnership's own file, or the starter pack's in a folder laid down before there was one.
  static func rules(in folder: DataFolder) throws -> TrainingRules {
    let own = FileManager.default.contents(atPath: folder.partnership + "/training.json")
    do {
      return try JSONDecoder().decode(TrainingRules.self, from: own ?? Data(StarterPack.training))
    } catch {
      throw HubProblem.partnership([
        "training.json does not hold what the hub's own example holds; compare them"
      ])
    }
  }

  /// The golden rules with their scenario: the partnership's own file, or the starter pack's.
  static func goldenRules(in folder: DataFolder) throws -> GoldenRulesLesson {
    let own = FileManager.default.contents(atPath: folder.partnership + "/golden-rules.json")
    do {
      return try JSONDecoder().decode(
        GoldenRulesLesson.self, from: own ?? Data(StarterPack.goldenRules))
    } catch {
      throw HubProblem.partnership([
        "golden-rules.json does not hold what the hub's own example holds; compare them"
      ])
    }
  }
}
