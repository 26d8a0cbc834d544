/// What agencies send of an invented family: Tessa Marlowe, her children Ada and Finn by two
/// fathers, and Wren, whom Finn's father has with somebody else and another council knows. A name
/// and a birthday alone are held for a person, so each source also gives the father's home.
enum Orrell {
  static let northmoor: [(name: String, text: String)] = [
    ("ssd_person.csv", people), ("ssd_mother.csv", mothers), ("ssd_contacts.csv", contacts),
    ("person_relationships.csv", fathers), ("ssd_address.csv", homes),
  ]

  static let people = """
    pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_is_mother
    P1,Tessa,Marlowe,F,1996-04-21,Y
    P2,Ada,Marlowe,F,2021-06-09,N
    P3,Finn,Orrell,M,2026-01-30,N
    P4,Ivo,Marlowe,M,1994-11-02,N
    P5,Jonas,Orrell,M,1992-08-17,N

    """
  static let mothers = """
    moth_table_id,moth_person_id,moth_childs_person_id,moth_childs_dob
    M1,P1,P2,2021-06-09
    M2,P1,P3,2026-01-30

    """
  static let contacts = """
    cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_desc
    C1,P2,2031-02-03,School

    """
  static let fathers = """
    person_id,related_person_id,relationship_type,start_date,end_date,recorded_date
    P4,P2,Father : Child,,,
    P5,P3,Father : Child,,,
    P1,P5,Partner : Partner,2025-01-01,,

    """
  static let homes = """
    addr_table_id,addr_person_id,addr_address_json,addr_address_start_date,addr_address_postcode
    A1,P1,"{""HOUSE"": ""8"", ""STREET"": ""Fennel Row"", ""TOWN"": ""Northmoor""}",2025-01-01,QX7 3PD
    A2,P2,"{""HOUSE"": ""8"", ""STREET"": ""Fennel Row"", ""TOWN"": ""Northmoor""}",2025-01-01,QX7 3PD
    A3,P3,"{""HOUSE"": ""8"", ""STREET"": ""Fennel Row"", ""TOWN"": ""Northmoor""}",2026-01-30,QX7 3PD
    A4,P5,"{""HOUSE"": ""8"", ""STREET"": ""Fennel Row"", ""TOWN"": ""Northmoor""}",2025-01-01,QX7 3PD

    """

  /// Southmere's: Finn's father again, and his daughter Wren with her mother.
  static let southmere: [(name: String, text: String)] = [
    (
      "ssd_person.csv",
      """
      pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_is_mother
      S1,Jonas,Orrell,M,17/08/1992,N
      S2,Wren,Orrell,F,03/10/2019,N
      S3,Lena,Fairlie,F,11/12/1993,Y

      """
    ),
    (
      "ssd_mother.csv",
      """
      moth_table_id,moth_person_id,moth_childs_person_id,moth_childs_dob
      M9,S3,S2,03/10/2019

      """
    ),
    (
      "ssd_address.csv",
      """
      addr_table_id,addr_person_id,addr_address_json,addr_address_start_date,addr_address_postcode
      A8,S1,"{""HOUSE"": ""8"", ""STREET"": ""Fennel Row"", ""TOWN"": ""Northmoor""}",,QX7 3PD

      """
    ),
    (
      "person_relationships.csv",
      """
      person_id,related_person_id,relationship_type,start_date,end_date,recorded_date
      S1,S2,Father : Child,,,

      """
    ),
  ]

  /// Wednesday 5 March's incident, which the police had and sent the day after.
  static let notice: [(name: String, text: String)] = [
    (
      "notices.csv",
      """
      alert_ref,incident_at,received_at,sent_to,person_id,role,given_name,family_name,dob,sex,\
      address,postcode,relationship,circumstances
      DV-77,2031-03-05T22:40,2031-03-06,northmoor-csc; mill-lane,N1,victim,Tessa,Marlowe,\
      1996-04-21,F,"8 Fennel Row, Northmoor",QX7 3PD,,Shouting heard by a neighbour.
      DV-77,,,,N5,alleged_perpetrator,Jonas,Orrell,1992-08-17,M,"8 Fennel Row, Northmoor",QX7 3PD,\
      partner,
      DV-77,,,,N2,child,Ada,Marlowe,2021-06-09,F,"8 Fennel Row, Northmoor",QX7 3PD,daughter,

      """
    )
  ]

  static let northmoorFlow = "northmoor-csc-safeguarding"
  static let southmereFlow = "southmere-csc-safeguarding"
  static let policeFlow = "northmoor-police-notices"
}

extension Desk {
  /// A desk to which all three have sent what they have.
  static func withOrrells() async throws -> Desk {
    let desk = try Desk()
    try await desk.send(Orrell.northmoor, flow: Orrell.northmoorFlow)
    try await desk.send(Orrell.southmere, flow: Orrell.southmereFlow)
    try await desk.send(Orrell.notice, flow: Orrell.policeFlow)
    return desk
  }
}
