/// Names of places that stand in reports without being anybody's.
enum PlaceWords {
  private static let names: Set<String> = [
    "England", "Wales", "Scotland", "Ireland", "Britain", "Kingdom", "London", "Europe", "Essex",
    "Kent", "Surrey", "Sussex", "Norfolk", "Suffolk", "Devon", "Cornwall", "Dorset", "Somerset",
    "Hampshire", "Berkshire", "Wiltshire", "Yorkshire", "Lancashire", "Cumbria", "Durham",
    "Northumbria", "Northumberland", "Cheshire", "Derbyshire", "Nottinghamshire", "Lincolnshire",
    "Leicestershire", "Rutland", "Staffordshire", "Shropshire", "Worcestershire", "Herefordshire",
    "Gloucestershire", "Warwickshire", "Northamptonshire", "Cambridgeshire", "Bedfordshire",
    "Hertfordshire", "Buckinghamshire", "Oxfordshire", "Avon", "Cleveland", "Merseyside",
    "Manchester", "Birmingham", "Leeds", "Sheffield", "Bradford", "Liverpool", "Bristol",
    "Newcastle", "Sunderland", "Nottingham", "Derby", "Leicester", "Coventry", "Wolverhampton",
    "Cardiff", "Swansea", "Newport", "Plymouth", "Exeter", "Southampton", "Portsmouth", "Brighton",
    "Oxford", "Cambridge", "Norwich", "Ipswich", "Peterborough", "Southend", "Thurrock", "Medway",
    "Humberside", "Tyne", "Wear", "Midlands", "Mersey", "Thames", "Gwent", "Dyfed", "Powys",
    "Clyde", "Belfast", "Dublin", "Westminster", "Whitehall", "Hackney", "Islington", "Camden",
    "Croydon", "Hull", "York", "Salford", "Bolton", "Oldham", "Rochdale", "Stockport", "Wigan",
    "Tees", "Teesside", "Gateshead",
  ]

  static func isPlace(_ word: String) -> Bool { names.contains(word) }
}
