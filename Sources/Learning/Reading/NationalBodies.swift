/// Bodies of the state that reports call by short or older names, and the name each has.
enum NationalBodies {
  private static let table: [(String, [String])] = [
    ("Home Office", ["home secretary"]),
    (
      "Department of Health and Social Care",
      [
        "dhsc", "department of health", "department for health", "doh",
        "department for health and social care", "health secretary",
      ]
    ),
    ("Department for Education", ["dfe", "education secretary", "department of education"]),
    ("Ministry of Justice", ["moj", "justice secretary", "lord chancellor"]),
    ("Ministry of Defence", ["mod"]),
    ("Crown Prosecution Service", ["cps"]),
    (
      "NHS England",
      [
        "nhse", "nhsei", "nhs england and nhs improvement", "nhs improvement",
        "nhs england and improvement",
      ]
    ),
    ("Care Quality Commission", ["cqc", "quality care commission"]),
    ("College of Policing", ["cop"]),
    (
      "National Police Chiefs’ Council",
      ["npcc", "national police chiefs council", "acpo", "association of chief police officers"]
    ),
    (
      "HM Prison and Probation Service",
      [
        "hmpps", "hm prison probation service", "noms", "national offender management service",
        "his majestys prison and probation service", "her majestys prison and probation service",
      ]
    ),
    ("His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services", ["hmicfrs"]),
    ("Cabinet Office", []),
    ("HM Treasury", ["treasury", "his majestys treasury", "hmt"]),
    ("HM Government", ["his majestys government", "her majestys government", "hmg"]),
    (
      "UK Government",
      [
        "government", "the government", "uk government", "central government",
        "national government",
      ]
    ),
    ("Scottish Government", []), ("Welsh Government", []),
    ("Northern Ireland Executive", []),
    ("Department for Work and Pensions", ["dwp", "department of work and pensions"]),
    (
      "Ministry of Housing, Communities and Local Government",
      [
        "mhclg", "dluhc", "department for levelling up housing and communities",
        "department for communities and local government", "dclg",
      ]
    ),
    (
      "Department for Culture, Media and Sport",
      ["dcms", "department for digital culture media and sport"]
    ),
    ("Department for Transport", ["dft", "department of transport"]),
    (
      "Department for Business and Trade",
      [
        "dbt", "department of business and trade",
        "department for business energy and industrial strategy", "beis",
      ]
    ),
    ("Department for Science, Innovation and Technology", ["dsit"]),
    ("Department for Environment, Food and Rural Affairs", ["defra"]),
    ("Foreign, Commonwealth and Development Office", ["fcdo", "foreign office"]),
    ("UK Health Security Agency", ["ukhsa", "public health england"]),
    (
      "National Institute for Health and Care Excellence",
      [
        "nice", "national institute for clinical excellence",
        "national institute for health and clinical excellence",
      ]
    ),
    ("Medicines and Healthcare products Regulatory Agency", ["mhra"]),
    ("General Medical Council", ["gmc"]), ("Nursing and Midwifery Council", ["nmc"]),
    ("Health and Care Professions Council", ["hcpc"]), ("Social Work England", []),
    ("General Pharmaceutical Council", ["gphc"]),
    ("Royal College of General Practitioners", ["rcgp"]), ("Royal College of Nursing", ["rcn"]),
    ("Royal College of Psychiatrists", ["rcpsych"]), ("British Medical Association", ["bma"]),
    ("Royal College of Paediatrics and Child Health", ["rcpch"]),
    ("Royal College of Emergency Medicine", ["rcem"]), ("Royal College of Physicians", ["rcp"]),
    ("Independent Office for Police Conduct", ["iopc", "ipcc"]),
    ("Office for Standards in Education, Children’s Services and Skills", ["ofsted"]),
    ("Ofcom", []), ("Health and Safety Executive", ["hse"]),
    ("Driver and Vehicle Licensing Agency", ["dvla"]),
    ("Office for Product Safety and Standards", ["opss"]),
    ("Association of Ambulance Chief Executives", ["aace"]),
    ("Joint Royal Colleges Ambulance Liaison Committee", ["jrcalc"]),
    ("Association of Police and Crime Commissioners", ["apcc"]),
    ("Local Government Association", ["lga"]),
    ("Association of Directors of Children’s Services", ["adcs"]),
    ("Association of Directors of Adult Social Services", ["adass"]),
    ("Children and Family Court Advisory and Support Service", ["cafcass"]),
    ("Network Rail", []), ("National Highways", ["highways england", "highways agency"]),
    ("Maritime and Coastguard Agency", ["mca"]), ("Environment Agency", []),
    ("Health Education England", ["hee"]), ("NHS Digital", []), ("NHS Resolution", []),
    ("Health Services Safety Investigations Body", ["hssib", "hsib"]),
    ("National Crime Agency", ["nca"]),
    ("Probation Service", ["national probation service", "nps"]),
    ("Prisons and Probation Ombudsman", ["ppo"]), ("Youth Justice Board", ["yjb"]),
    ("Metropolitan Police Service", ["mps", "metropolitan police", "met police"]),
    ("British Transport Police", ["btp"]), ("Domestic Abuse Commissioner", []),
    ("Post Office", ["post office limited", "post office ltd"]),
    ("HM Courts and Tribunals Service", ["hmcts", "his majestys courts and tribunals service"]),
    ("HM Revenue and Customs", ["hmrc"]), ("Charity Commission", []),
    ("Competition and Markets Authority", ["cma"]), ("Gambling Commission", []),
    ("Royal Mail", []), ("Victim Support", []), ("Women’s Aid", []), ("SafeLives", []),
    ("Refuge", []),
    ("Mind", []), ("Age UK", []),
    ("NSPCC", ["national society for the prevention of cruelty to children"]),
    ("Barnardo’s", []), ("Relate", []), ("Samaritans", []),
    ("Citizens Advice", ["citizens advice bureau"]),
    ("Turning Point", []), ("Change Grow Live", ["cgl"]), ("Shelter", []), ("Crimestoppers", []),
    ("Respect", []),
    ("Galop", []), ("Karma Nirvana", []), ("Southall Black Sisters", []), ("Hourglass", []),
    ("Suzy Lamplugh Trust", []), ("Charity Commission for England and Wales", []),
  ]

  /// Every name and short name, folded, and the name the body has.
  static let named: [String: String] = {
    var out: [String: String] = [:]
    for (name, others) in table {
      out[Letters.folded(name)] = name
      for other in others { out[other] = name }
    }
    return out
  }()
}
