import Family
import Vocabulary

/// Families written by hand; everybody in them is invented.
enum InventedFamilies {
  static let day = Day(year: 2031, month: 3, day: 14)!

  static let agencies = [
    Agency(
      id: "northmoor-csc", name: "Northmoor Children's Services", kind: .childrensServices,
      invented: true),
    Agency(id: "northmoor-police", name: "Northmoor Police", kind: .police, invented: true),
  ]

  static let all: [(name: String, script: FamilyScript, focus: String)] = [
    ("ashdown", ashdown, "isla"), ("three-partners", threePartners, "poppy"),
    ("two-women", twoWomen, "kit"), ("twins", twins, "ruby"), ("unborn", unborn, "leo"),
    ("adoption", adoption, "noor"), ("grandparents", grandparents, "alfie"),
    ("two-fathers", twoFathers, "theo"), ("long-names", longNames, "a"),
    ("lodger", lodger, "ivy"), ("son-harms", sonHarms, "jude"), ("cousins", cousins, "bo"),
  ]

  static var ashdown: FamilyScript {
    var f = FamilyScript()
    f.person("mara", "Mara Ashdown", .female, born: "1994-06-02")
    f.person("daniel", "Daniel Reyes", .male, born: "1989-11-20")
    f.person("colin", "Colin Vane", .male, born: "1986-04-11")
    f.person("isla", "Isla Reyes", .female, born: "2018-05-09")
    f.person("theo", "Theo Ashdown", .male, born: "2021-08-30")
    f.person("robin", "Robin Vane", .male, born: "2027-12-01")
    f.person("skye", "Skye Vane", .female, born: "2015-09-17")
    for child in ["isla", "theo", "robin"] { f.tie("mara", .birthMother, child) }
    f.tie("daniel", .birthFather, "isla")
    f.tie("colin", .birthFather, "robin")
    f.tie("colin", .birthFather, "skye")
    f.tie("daniel", .divorced, "mara", from: "2016", to: "2020-02")
    f.tie("colin", .cohabiting, "mara", from: "2027-06")
    f.lives(["daniel"], "4 Hill Row", from: "2020-02-10")
    f.lives(
      ["mara", "isla", "theo", "robin", "colin", "skye"], "12 Quay Street", from: "2027-06-05")
    f.agency = "northmoor-police"
    f.tie("mara", .birthMother, "robin")
    f.tie("mara", .birthMother, "isla")
    f.alert(by: "colin", to: "mara", on: "2031-03-02")
    return f
  }

  static var threePartners: FamilyScript {
    var f = FamilyScript()
    f.person("gran", "Edith Larkin", .female, born: "1965", died: "2029-01-04")
    f.person("jo", "Josephine Larkin", .female, born: "1993-02-01")
    f.person("abe", "Abel Stone", .male, born: "1990")
    f.person("ben", "Benedict Moss", .male, born: "1988-03-03")
    f.person("cal", "Callum Frost", .male, born: "1995-07-07")
    f.person("poppy", "Poppy Stone", .female, born: "2016-01-20")
    f.person("max", "Max Stone", .male, born: "2018-04-11")
    f.person("erin", "Erin Moss", .female, born: "2022-06-15")
    f.person("finn", "Finn Frost", .male, born: "2030-09-02")
    f.tie("gran", .birthMother, "jo")
    for child in ["poppy", "max", "erin", "finn"] { f.tie("jo", .birthMother, child) }
    f.tie("abe", .birthFather, "poppy")
    f.tie("abe", .birthFather, "max")
    f.tie("ben", .birthFather, "erin")
    f.tie("cal", .birthFather, "finn")
    f.tie("abe", .divorced, "jo", from: "2014", to: "2019")
    f.tie("ben", .formerPartner, "jo", from: "2020", to: "2024")
    f.tie("cal", .cohabiting, "jo", from: "2028")
    f.lives(["jo", "cal", "poppy", "max", "erin", "finn"], "3 Mill Bank", from: "2028-02-01")
    f.alert(by: "ben", to: "jo", on: "2023-10-05")
    f.alert(by: "ben", to: "jo", on: "2024-01-05")
    f.alert(by: "cal", to: "jo", on: "2031-02-27")
    return f
  }

  static var twoWomen: FamilyScript {
    var f = FamilyScript()
    f.person("sam", "Samuel Hart", .male, born: "1987-05-05")
    f.person("ana", "Ana Prior", .female, born: "1988-05-05")
    f.person("bea", "Beatrice Lunn", .female, born: "1992-05-05")
    f.person("old", "Owen Lunn", .male, born: "1991")
    f.person("kit", "Kit Hart", .male, born: "2017-03-01")
    f.person("lou", "Louisa Hart", .female, born: "2019-03-01")
    f.person("mia", "Mia Lunn", .female, born: "2016-10-01")
    f.person("ned", "Ned Hart", .male, born: "2026-03-01")
    f.tie("sam", .birthFather, "kit")
    f.tie("sam", .birthFather, "lou")
    f.tie("sam", .birthFather, "ned")
    f.tie("ana", .birthMother, "kit")
    f.tie("ana", .birthMother, "lou")
    f.tie("bea", .birthMother, "mia")
    f.tie("bea", .birthMother, "ned")
    f.tie("old", .birthFather, "mia")
    f.tie("sam", .formerPartner, "ana", from: "2015", to: "2022")
    f.tie("sam", .married, "bea", from: "2025-08-01")
    f.tie("old", .formerPartner, "bea")
    f.lives(["sam", "bea", "kit", "mia", "ned"], "8 Orchard Way", from: "2025-09-01")
    f.lives(["ana", "lou"], "15 Station Road", from: "2022-06-01")
    return f
  }

  static var twins: FamilyScript {
    var f = FamilyScript()
    f.person("una", "Una Brook", .female, born: "1995")
    f.person("tom", "Tom Brook", .male, born: "1994")
    f.person("ruby", "Ruby Brook", .female, born: "2024-02-02")
    f.person("rhys", "Rhys Brook", .male, born: "2024-02-02")
    f.person("pip", "Pip Brook", .unknown, born: "2020-01-01")
    f.person("baby", "Wren Brook", .female, born: "2030-10-20")
    for child in ["ruby", "rhys", "pip", "baby"] {
      f.tie("una", .birthMother, child)
      f.tie("tom", .birthFather, child)
    }
    f.tie("tom", .married, "una", from: "2019-06-01")
    f.lives(["una", "tom", "ruby", "rhys", "pip", "baby"], "1 The Green", from: "2019-07-01")
    return f
  }

  static var unborn: FamilyScript {
    var f = FamilyScript()
    f.person("zoe", "Zoe Marsh", .female, born: "2008-09-01")
    f.person("kai", "Kai Dunn", .male, born: "2005-04")
    f.person("leo", "Leo Marsh", .male, born: "2028-11-11")
    f.person("bump", nil, .unknown, born: "2031-06", expected: true)
    f.tie("zoe", .birthMother, "leo")
    f.tie("zoe", .birthMother, "bump")
    f.standing = .alleged
    f.tie("kai", .birthFather, "bump")
    f.standing = .reported
    f.tie("kai", .partner, "zoe")
    f.lives(["zoe", "leo"], "Flat 2, 9 Ferry Lane", from: "2029-01-01")
    return f
  }

  static var adoption: FamilyScript {
    var f = FamilyScript()
    f.person("ruth", "Ruth Adeyemi", .female, born: "1985")
    f.person("paul", "Paul Adeyemi", .male, born: "1983")
    f.person("bm", "Carly Voss", .female, born: "2001")
    f.person("noor", "Noor Adeyemi", .female, born: "2022-05-01")
    f.person("seth", "Seth Adeyemi", .male, born: "2015-05-01")
    f.person("jay", "Jay Voss", .male, born: "2024-05-01")
    f.person("fin", "Finley Crane", .male, born: "2021-12-01")
    f.tie("ruth", .adoptiveParent, "noor", from: "2024-09-01")
    f.tie("paul", .adoptiveParent, "noor", from: "2024-09-01")
    f.tie("ruth", .birthMother, "seth")
    f.tie("paul", .birthFather, "seth")
    f.tie("bm", .birthMother, "noor")
    f.tie("bm", .birthMother, "jay")
    f.tie("ruth", .fosterParent, "fin", from: "2030-01-01")
    f.tie("paul", .fosterParent, "fin", from: "2030-01-01")
    f.tie("paul", .married, "ruth", from: "2012")
    f.lives(["ruth", "paul", "noor", "seth", "fin"], "22 Beech Close", from: "2019-01-01")
    return f
  }

  static var grandparents: FamilyScript {
    var f = FamilyScript()
    f.person("gm", "Moira Quill", .female, born: "1962")
    f.person("gf", "Desmond Quill", .male, born: "1960", died: "2020-11")
    f.person("pm", "Iris Tan", .female, born: "1964")
    f.person("pf", "Victor Tan", .male, born: "1959")
    f.person("hana", "Hana Quill", .female, born: "1991-08-01")
    f.person("joel", "Joel Tan", .male, born: "1990-08-01")
    f.person("rae", "Rae Quill", .female, born: "1994-08-01")
    f.person("alfie", "Alfie Tan", .male, born: "2019-02-14")
    f.person("edie", "Edie Tan", .female, born: "2023-02-14")
    f.person("new", "Greg Sable", .male, born: "1989")
    f.person("cleo", "Cleo Sable", .female, born: "2017-12-24")
    f.person("dot", "Dorothy Sable", .female, born: "2029-12-24")
    for child in ["hana", "rae"] {
      f.tie("gm", .birthMother, child)
      f.tie("gf", .birthFather, child)
    }
    f.tie("gm", .married, "gf", from: "1988")
    f.tie("pm", .birthMother, "joel")
    f.tie("pf", .birthFather, "joel")
    f.tie("pm", .divorced, "pf", from: "1987", to: "2001")
    for child in ["alfie", "edie"] {
      f.tie("hana", .birthMother, child)
      f.tie("joel", .birthFather, child)
    }
    f.tie("hana", .divorced, "joel", from: "2016", to: "2026")
    f.tie("new", .married, "hana", from: "2028-05-05")
    f.tie("new", .birthFather, "cleo")
    f.tie("new", .birthFather, "dot")
    f.tie("hana", .birthMother, "dot")
    f.lives(
      ["hana", "new", "alfie", "edie", "dot", "cleo", "gm"], "5 Tower Street", from: "2028-06-01")
    f.lives(["joel", "pm"], "71 Long Lane", from: "2026-06-01")
    f.alert(by: "joel", to: "hana", on: "2025-12-31")
    return f
  }

  static var twoFathers: FamilyScript {
    var f = FamilyScript()
    f.person("mara", "Mara Finch", .female, born: "1994")
    f.person("colin", "Colin Dent", .male, born: "1990")
    f.person("paul", "Paul Wray", .male, born: "1991")
    f.person("theo", "Theo Finch", .male, born: "2021-08-30")
    f.person("amy", "Amy Dent", .female, born: "2024-08-30")
    f.tie("mara", .birthMother, "theo")
    f.tie("mara", .birthMother, "amy")
    f.tie("colin", .birthFather, "amy")
    f.tie("colin", .birthFather, "theo")
    f.agency = "northmoor-police"
    f.tie("paul", .birthFather, "theo")
    f.agency = "northmoor-csc"
    f.tie("colin", .cohabiting, "mara", from: "2022")
    f.lives(["mara", "theo", "amy", "colin"], "30 Canal Side", from: "2022-01-01")
    return f
  }

  static var longNames: FamilyScript {
    var f = FamilyScript()
    f.person(
      "m", "Anastasia-Wilhelmina Featherstonehaugh-Cholmondeley of Northmoor", .female, born: "1990"
    )
    f.person("f", "Bartholomew Maximilian Featherstonehaugh", .male, born: "1988")
    f.person(
      "a", "Persephone-Alexandrina Featherstonehaugh-Cholmondeley", .female, born: "2020-01-01")
    f.person("b", "Christopher & <Kit> \"O'Neil\"", .male, born: "2022/2023")
    f.person("c", "Li", .female)
    for child in ["a", "b", "c"] {
      f.tie("m", .birthMother, child)
      f.tie("f", .birthFather, child)
    }
    return f
  }

  static var lodger: FamilyScript {
    var f = FamilyScript()
    f.person("wanda", "Wanda Hale", .female, born: "1990")
    f.person("ivy", "Ivy Hale", .female, born: "2022-01-01")
    f.person("ron", "Ron Speight", .male, born: "1978")
    f.tie("wanda", .birthMother, "ivy")
    f.lives(["wanda", "ivy", "ron"], "6 Abbey Court", from: "2025-01-01")
    return f
  }

  static var sonHarms: FamilyScript {
    var f = FamilyScript()
    f.person("vera", "Vera Poole", .female, born: "1984")
    f.person("hugh", "Hugh Poole", .male, born: "1980")
    f.person("nate", "Nathan Poole", .male, born: "2011-01-01")
    f.person("jude", "Jude Poole", .male, born: "2019-01-01")
    f.person("tess", "Tess Orme", .female, born: "2011-05-01")
    f.person("gem", "Gemma Poole", .female, born: "2030-12-20")
    for child in ["nate", "jude"] {
      f.tie("vera", .birthMother, child)
      f.tie("hugh", .birthFather, child)
    }
    f.tie("hugh", .married, "vera", from: "2009")
    f.tie("nate", .partner, "tess")
    f.tie("tess", .birthMother, "gem")
    f.tie("nate", .birthFather, "gem")
    f.lives(["vera", "hugh", "nate", "jude"], "19 Park Road", from: "2015-01-01")
    f.alert(by: "nate", to: "vera", on: "2031-01-15")
    f.alert(by: "hugh", to: "jude", on: "2031-02-15")
    f.alert(by: "nate", to: "tess", on: "2031-02-20")
    return f
  }

  static var cousins: FamilyScript {
    var f = FamilyScript()
    f.person("ga", "Ada Rook", .female, born: "1960")
    f.person("gb", "Bert Rook", .male, born: "1958")
    f.person("una", "Una Rook", .female, born: "1985")
    f.person("vic", "Vic Rook", .male, born: "1988")
    f.person("wil", "Wilma Rook", .female, born: "1990")
    f.person("xan", "Xander Pike", .male, born: "1984")
    f.person("yas", "Yasmin Rook", .female, born: "1991")
    f.person("bo", "Bo Pike", .male, born: "2012")
    f.person("cy", "Cy Rook", .male, born: "2014")
    f.person("di", "Di Rook", .female, born: "2016")
    for child in ["una", "vic", "wil"] {
      f.tie("ga", .birthMother, child)
      f.tie("gb", .birthFather, child)
    }
    f.tie("una", .birthMother, "bo")
    f.tie("xan", .birthFather, "bo")
    f.tie("xan", .married, "una", from: "2010")
    f.tie("xan", .birthFather, "di")
    f.tie("wil", .birthMother, "di")
    f.tie("vic", .birthFather, "cy")
    f.tie("yas", .birthMother, "cy")
    f.tie("vic", .married, "yas", from: "2013")
    f.tie("ga", .married, "gb")
    return f
  }
}
