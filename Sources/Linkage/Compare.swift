import Glibc

/// Weighs whether two records are one person's, and says why.
///
/// Symmetric: the lesser reference is taken as the left whichever comes first. The weight is that
/// of the same person against strangers, less what a relative in the same home would share as
/// well, so that a family name, an address and a telephone never link two people by themselves.
/// Source: Fellegi and Sunter 1969, "A Theory for Record Linkage", with a third class of pairs.
public func compare(_ a: Profile, _ b: Profile, under model: LinkageModel) -> PairScore {
  let (left, right) = a.record < b.record ? (a, b) : (b, a)
  let conflicts = Contradictions.between(left, right)
  var reasons = [
    Reason(
      field: .start, level: "Two records picked blindly are seldom one person",
      weight: model.priorWeight)
  ]
  var household = model.householdPriorWeight
  for level in agreement(left, right) {
    reasons.append(
      Reason(field: level.field, level: level.inWords, weight: model[level].weight))
    household += model[level].householdWeight
  }
  reasons.append(
    Reason(
      field: .household, level: "What another person of the same household would share as well",
      weight: -log2(1 + exp2(household))))
  let weight = reasons.reduce(0) { $0 + $1.weight }
  return PairScore(
    left: left.record, right: right.record, matchWeight: weight,
    matchProbability: 1 / (1 + exp2(-weight)), reasons: reasons, conflicts: conflicts,
    standing: Contradictions.areKeptApart(left, right)
      ? .no : model.standing(matchWeight: weight, conflicts: conflicts), model: model.version)
}

/// The level of each field both records have, in the order a reviewer reads them.
private func agreement(_ a: Profile, _ b: Profile) -> [AgreementLevel] {
  var levels: [AgreementLevel] = []
  levels.reserveCapacity(10)
  func add(_ level: AgreementLevel?) { if let level { levels.append(level) } }
  add(NumberAgreement.nhsNumber(a, b))
  add(NumberAgreement.national(a, b))
  add(NumberAgreement.agency(a, b))
  add(NameAgreement.given(a, b))
  add(NameAgreement.middle(a, b))
  add(NameAgreement.family(a, b))
  add(DateAgreement.birth(a, b))
  if let left = a.sex, let right = b.sex { add(left == right ? .sexSame : .sexDiffers) }
  add(PlaceAgreement.address(a, b))
  add(NumberAgreement.telephone(a, b))
  add(DateAgreement.death(a, b))
  return levels
}
