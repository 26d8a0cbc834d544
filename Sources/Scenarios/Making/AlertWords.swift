/// What invented officers write. Nobody is named, so that nothing is told of anybody by mistake.
enum AlertWords {
  struct Account {
    let categories: [String]
    let circumstances: String
    var injuries = ""
    var strangulation = false
  }

  static let accounts = [
    Account(
      categories: ["violent_threatening"],
      circumstances: "Neighbour called after shouting and a door being kicked."),
    Account(
      categories: ["physical_sexual"],
      circumstances: "Victim says she was pushed against a wall during an argument about money.",
      injuries: "Bruise to upper arm"),
    Account(
      categories: ["controlling_coercive", "psychological_emotional"],
      circumstances: "Victim says her telephone is checked and she may not see her family."),
    Account(
      categories: ["physical_sexual", "violent_threatening"],
      circumstances: "Victim found outside in the rain; says hands were put round her neck.",
      injuries: "Redness to neck", strangulation: true),
    Account(
      categories: ["economic", "controlling_coercive"],
      circumstances: "Argument about a bank card kept from the victim since the summer."),
    Account(
      categories: ["psychological_emotional"],
      circumstances: "Child rang 999 and said that the grown-ups were fighting again."),
    Account(
      categories: ["violent_threatening"],
      circumstances: "Repeated messages after separation; alleged perpetrator came to the door."),
    Account(
      categories: ["physical_sexual"],
      circumstances: "Called by the victim. Plate thrown; no complaint made.",
      injuries: "Cut to hand, treated at home"),
  ]

  static let ofChildren = [
    "I put my headphones on.", "It is always loud at night.", "I want it to stop.",
    "I stayed with my brother.", "I did not hear anything.", "Can I go to my nan's?",
  ]

  static let outcomes = [
    "Arrested", "No further action: victim does not support", "Voluntary interview arranged",
    "Words of advice given", "Domestic abuse protection notice served",
  ]

  static let views = [
    "", "Does not want to make a statement", "Wants help for them both",
    "Afraid of what comes next",
    "Wants contact with the independent adviser",
  ]

  static let caring = [
    "Says she looks after her partner, who is unwell", "Gives her partner his medicines every day",
    "Told officers that she is his carer",
  ]
}
