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
  forEachAgreement(left, right) { level in
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

/// The match weight `compare` comes to, and nothing else: to pass over those not worth a sentence.
func weight(_ a: Profile, _ b: Profile, under model: LinkageModel) -> Double {
  let (left, right) = a.record < b.record ? (a, b) : (b, a)
  var weight = model.priorWeight
  var household = model.householdPriorWeight
  forEachAgreement(left, right) { level in
    let figures = model[level]
    weight += figures.weight
    household += figures.householdWeight
  }
  return weight - log2(1 + exp2(household))
}

/// The level of each field both records have, in the order a reviewer reads them.
private func forEachAgreement(
  _ a: Profile, _ b: Profile, _ take: (AgreementLevel) -> Void
) {
  if let level = NumberAgreement.nhsNumber(a, b) { take(level) }
  if let level = NumberAgreement.national(a, b) { take(level) }
  if let level = NumberAgreement.agency(a, b) { take(level) }
  if let level = NameAgreement.given(a, b) { take(level) }
  if let level = NameAgreement.middle(a, b) { take(level) }
  if let level = NameAgreement.family(a, b) { take(level) }
  if let level = DateAgreement.birth(a, b) { take(level) }
  if let left = a.sex, let right = b.sex { take(left == right ? .sexSame : .sexDiffers) }
  if let level = PlaceAgreement.address(a, b) { take(level) }
  if let level = NumberAgreement.telephone(a, b) { take(level) }
  if let level = DateAgreement.death(a, b) { take(level) }
}
