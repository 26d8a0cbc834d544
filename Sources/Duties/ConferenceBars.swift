public import Vocabulary

/// What must not happen at a family group conference where there is domestic abuse.
///
/// Harlow review recommendation 11.1.5. A form refuses a step that has any; one told by a file is
/// taken in and noted.
public enum ConferenceBars {
  /// Why a step may not be taken, each in words; empty where it may.
  public static func bars(to step: FamilyGroupConference) -> [String] {
    var bars: [String] = []
    if step.step == .convened || step.step == .held {
      guard let screen = step.screen else {
        return ["nobody is convened before the safety screen is complete"]
      }
      bars += screen.missing.map {
        "nobody is convened before the safety screen is complete: \($0)"
      }
      if screen.arrangement == .doNotHold {
        bars.append("the safety screen says not to hold one")
      }
    }
    if step.screen?.forbidsPrivateFamilyTime == true,
      step.privateFamilyTime == .full || step.privateFamilyTime == .changed
    {
      bars.append("no private family time while an order or bail forbids contact")
    }
    return bars
  }
}
