import Vocabulary

/// What a mapping puts together for one saying, before it is one.
indirect enum MappedNode {
  case text(String)
  case whole(Int)
  case list([MappedNode])
  case object([String: MappedNode])
}

/// What stands for a part that no column gives.
protocol AbsentValue { static var absent: Self { get } }

extension Answer: AbsentValue { static var absent: Answer { .notRecorded } }
extension PersonName.Kind: AbsentValue { static var absent: PersonName.Kind { .usual } }
extension Medication.Group: AbsentValue { static var absent: Medication.Group { .notRecorded } }
extension Symptom.Course: AbsentValue { static var absent: Symptom.Course { .notRecorded } }
extension RoutineEnquiry.Interpreter: AbsentValue {
  static var absent: RoutineEnquiry.Interpreter { .notRecorded }
}
extension RiskChecklist.Author: AbsentValue {
  static var absent: RiskChecklist.Author { .notRecorded }
}
extension FamilyGroupConference.PrivateFamilyTime: AbsentValue {
  static var absent: FamilyGroupConference.PrivateFamilyTime { .notRecorded }
}
extension Period: AbsentValue { static var absent: Period { Period() } }
extension Bool: AbsentValue { static var absent: Bool { false } }
extension Array: AbsentValue { static var absent: [Element] { [] } }
extension Dictionary: AbsentValue { static var absent: [Key: Value] { [:] } }
