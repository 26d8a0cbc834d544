/// Streets of the invented towns, and addresses drawn on them.
enum Streets {
  private static let names = """
    Alderman Way,Anchor Row,Badger Close,Beacon Hill Road,Bellfield Road,Bluebell Walk,\
    Brickfield Terrace,Calder Drive,Canal Street,Carding Lane,Chapel Fold,Cobbler's Yard,\
    Coppice View,Corn Mill Lane,Cowslip Avenue,Drovers Road,Dyehouse Lane,Elmfield Crescent,\
    Ferry Lane,Fulling Court,Gorse Hill,Granary Road,Hawthorn Rise,Heron Close,Hopyard Street,\
    Jubilee Gardens,Kestrel Drive,Kiln Lane,Lamplighter Road,Larkspur Close,Limekiln Row,\
    Linnet Grove,Loom Street,Maltings Road,Meadowsweet Drive,Millrace Avenue,Moorside Road,\
    Nailmakers Row,Orchard Bank,Osier Close,Packhorse Lane,Paddock Lane,Pinfold Street,\
    Quarry Bank,Ropewalk,Rowan Gardens,Saddlers Close,Saltmarsh Road,Sheepwash Lane,\
    Shuttle Street,Skylark Way,Station Parade,Stonecrop Road,Tannery Lane,Teasel Close,\
    Thimble Row,Tollgate Road,Upper Weir,Victoria Terrace,Viaduct Street,Wagon Lane,\
    Weavers Green,Wharf Road,Willowherb Way,Woolcomber Street,Yarrow Court
    """.split(separator: ",").map { String($0.filter { !$0.isNewline }) }

  static func home(in council: Council, _ draw: inout Draw) -> Home {
    let place = draw.number(0...names.count - 1)
    // A street lies in one town and one sector, so that neighbours share a postcode's beginning.
    let town = council.towns[place % council.towns.count]
    let sector = "\(council.postcodeArea)\(place % 9 + 1) \(place % 7 + 1)"
    let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
    let house = draw.number(1...118)
    let unit = [letters[house * 7 % 20], letters[house % 5 + 3]]
    return Home(
      flat: draw.chance(14) ? "\(draw.number(1...12))" : "", house: "\(house)",
      street: names[place], town: town, postcode: sector + String(unit))
  }
}
