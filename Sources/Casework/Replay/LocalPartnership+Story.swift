import Duties
import Foundation

extension LocalPartnership {
  /// Gives an empty folder the starter pack with some limits set beside those it comes with.
  static func layDown(in folder: DataFolder, setting limits: [String: DutyLimit]) throws {
    _ = try open(in: folder)
    guard !limits.isEmpty else { return }
    let file = URL(fileURLWithPath: folder.partnership + "/settings.json")
    guard
      var settings = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        as? [String: Any], var duties = settings["duties"] as? [String: Any]
    else { throw HubProblem.partnership(["settings.json: holds no duties"]) }
    for (rule, limit) in limits {
      duties[rule] = [
        "value": limit.value, "unit": limit.unit.rawValue, "from": limit.from.description,
        "owner": limit.owner, "source": limit.source,
      ]
    }
    settings["duties"] = duties
    try JSONSerialization.data(withJSONObject: settings, options: [.prettyPrinted, .sortedKeys])
      .write(to: file)
  }
}
