/// Names as they go together in the invented partnership's communities.
struct Community {
  let women, men, families: [String]

  init(women: String, men: String, families: String) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.women = words(women)
    self.men = words(men)
    self.families = words(families).map { name in
      name.split(separator: "_").joined(separator: " ")
    }
  }

  /// Each with how often it is drawn, in a hundred.
  static let all: [(Int, Community)] = [
    (56, english), (10, celtic), (9, southAsian), (5, sikhAndHindu), (6, westAfrican),
    (4, caribbean), (6, centralEuropean), (3, middleEastern), (1, chinese),
  ]

  private static let english = Community(
    women: """
      Abigail Alice Amber Amy Anna Beth Bethany Caitlin Carly Charlotte Chelsea Chloe Daisy \
      Danielle Eleanor Elizabeth Ella Ellie Emily Emma Erin Evie Faith Florence Freya Gemma \
      Georgia Grace Hannah Harriet Heather Hollie Imogen Isabelle Ivy Jade Jasmine Jennifer \
      Jessica Jodie Katherine Katie Kayleigh Kelly Kirsty Laura Lauren Leah Lily Louise Lucy \
      Lydia Maisie Martha Matilda Megan Millie Molly Natalie Nicola Olivia Paige Phoebe Poppy \
      Rachel Rebecca Rosie Ruby Samantha Sarah Scarlett Shannon Sophie Stacey Stephanie Summer \
      Susan Victoria Willow Zara Zoë
      """,
    men: """
      Aaron Adam Adrian Alexander Alfie Andrew Anthony Archie Arthur Ashley Ben Benjamin \
      Bradley Callum Charlie Christopher Connor Craig Daniel Darren David Dean Dominic Dylan \
      Edward Elliot Ethan Finley Frederick Gareth George Harrison Harry Harvey Henry Isaac \
      Jack Jacob Jake James Jamie Jason Joel John Jonathan Jordan Joseph Joshua Jude Karl \
      Kieran Kyle Lee Leo Lewis Liam Logan Louis Lucas Luke Marcus Mark Martin Mason Matthew \
      Max Michael Nathan Nicholas Noah Oliver Oscar Paul Peter Philip Reece Reuben Richard \
      Robert Ryan Samuel Scott Shane Simon Stephen Stuart Thomas Timothy Toby Tyler William
      """,
    families: """
      Abbott Alder Ames Aspinall Atkins Barlow Barratt Baxter Beckwith Bickley Birch Blythe \
      Booker Bramley Brearley Brock Buckley Burdett Calloway Carver Chadwick Chivers Clegg \
      Colley Cooper Cotton Crabtree Crane Dalby Dawson Denby Dobson Draycott Dunford Eastwood \
      Ellery Fairclough Farrow Fielding Finch Fletcher Garside Gibson Gilroy Goddard Greenhalgh \
      Hallam Harding Hargreave Haywood Heath Hebden Hollins Holroyd Hopwood Horton Ingham \
      Jarrett Kemp Kershaw Kirkby Langley Latham Ledger Lomas Lowry Marsden Mayhew Mellor \
      Midgley Mortimer Naylor Newbold Norris Oakley Ogden Orton Palmer Parrish Peel Penrose \
      Pickles Pollard Prescott Quarmby Radford Ramsden Redfern Ridley Rowley Rudge Sallow \
      Selby Shelton Skelton Slater Stanway Stokes Sugden Sutcliffe Tattersall Thorley Tindall \
      Tomlin Underhill Varley Wadsworth Walton Wardle Weston Whitaker Wilding Winstanley \
      Woodhead Yardley Yates
      """)

  private static let celtic = Community(
    women: """
      Aisling Angharad Aoife Bronwen Bridget Carys Catriona Ceri Ciara Deirdre Eilidh Eimear \
      Ffion Fiona Gwen Isla Kirsten Lowri Mairi Maeve Morag Nerys Niamh Nia Orla Rhiannon \
      Roisin Shona Sinead Siân Siobhan
      """,
    men: """
      Aidan Alasdair Brendan Callan Cian Conor Declan Dewi Eoin Euan Evan Fergus Finlay \
      Gethin Hamish Huw Iain Idris Ieuan Kieran Lachlan Malcolm Niall Oisin Owain Padraig Rhys \
      Rory Ruaridh Seán Sion
      """,
    families: """
      Bevan Buchan Callaghan Cassidy Donnelly Drummond Duffy Evans Farrelly Gallacher Geraghty \
      Gillespie Griffiths Gwynne Hegarty Howells Keane Kilbride Lachlan Lennon Llewellyn \
      MacInnes Maguire McAllister McBride McCloud McGrath McKechnie Meredith Mulligan O'Dowd \
      O'Hara O'Rourke Parry Penhale Powell Pritchard Rafferty Sinclair Tremayne Vaughan
      """)

  private static let southAsian = Community(
    women: """
      Aaliyah Aisha Amina Ayesha Fahmida Farzana Fatima Hafsa Humaira Iqra Khadija Mariam \
      Maryam Nadia Nasreen Nazia Noor Rabia Rukhsana Sadia Safiya Saima Samina Shabnam Shazia \
      Sumaya Tahira Yasmin Zainab
      """,
    men: """
      Abdul Adil Ahmed Ali Amir Arif Asif Bilal Faisal Farhan Hamza Haroon Hassan Ibrahim \
      Imran Iqbal Irfan Kamran Khalid Mohammed Muhammad Nasir Omar Rashid Rizwan Shahid Tariq \
      Usman Waqas Yusuf Zubair
      """,
    families: """
      Ahmed Akhtar Ali Aslam Aziz Begum Bibi Chowdhury Hussain Iqbal Islam Karim Khan Khatun \
      Mahmood Malik Miah Mirza Qureshi Rahman Rashid Saleem Shah Siddiqui Uddin Zaman
      """)

  private static let sikhAndHindu = Community(
    women: """
      Amrit Anjali Bhavna Deepa Gurpreet Harpreet Jasleen Kavita Kiran Manpreet Meera Neha \
      Nisha Parminder Pooja Priya Rajvinder Roopa Simran Sunita
      """,
    men: """
      Amarjit Arjun Baljit Dev Dilip Gurdeep Harjit Hitesh Jagdeep Jaspal Kishan Manjit Nikhil \
      Pardeep Rajesh Ravi Rohan Sandeep Sanjay Sukhdev Vikram
      """,
    families: """
      Bains Bhatt Chauhan Desai Dhaliwal Gill Grewal Joshi Kaur Mehta Mistry Nair Parmar Patel \
      Rai Sandhu Sharma Sidhu Singh Solanki
      """)

  private static let westAfrican = Community(
    women: """
      Abena Adaeze Adwoa Afia Akosua Ama Blessing Chiamaka Chioma Comfort Ebele Efua Esther \
      Folake Funmi Ifeoma Mercy Ngozi Nkechi Patience Sade Temitope Yetunde
      """,
    men: """
      Abiola Adebayo Akwasi Babatunde Chidi Chinedu Ebenezer Emeka Femi Godwin Ikenna Kofi \
      Kojo Kwabena Kwame Nnamdi Obinna Olu Segun Tunde Uche Yaw
      """,
    families: """
      Abara Acheampong Adeyemi Adjei Afolabi Agyeman Akinola Amoah Asante Balogun Boateng \
      Danso Eze Mensah Nwosu Obi Ofori Okafor Okonkwo Oladipo Osei Owusu Sarpong Uzoma
      """)

  private static let caribbean = Community(
    women: """
      Alecia Andrea Cherelle Claudette Denise Jerilee Keisha Latoya Marcia Monique Nadine \
      Renée Shanice Sonia Tamara Tanisha Yvonne
      """,
    men: """
      Andre Delroy Desmond Devon Dwayne Errol Everton Jermaine Kemar Leon Lloyd Marlon Neville \
      Omari Rohan Tyrone Winston
      """,
    families: """
      Anderson Bailey Barrett Blackwood Brathwaite Campbell Clarke Dacosta Edwards Francis \
      Gordon Grant Hylton Lindo Morgan Nembhard Pinnock Reid Samuels Thompson Walters
      """)

  private static let centralEuropean = Community(
    women: """
      Agnieszka Alexandra Aleksandra Andreea Anna Beata Daniela Dorota Elena Ewa Gabriela \
      Ioana Joanna Justyna Katarzyna Kinga Magdalena Malgorzata Maria Mihaela Monika Natalia \
      Oksana Olena Weronika Zuzanna
      """,
    men: """
      Adam Alexandru Andrei Andrzej Bogdan Cristian Dariusz Filip Florin Grzegorz Ionut Jakub \
      Jan Kacper Krzysztof Lukasz Marcin Marek Mateusz Mihai Mykola Pawel Piotr Radu Szymon \
      Tomasz Vasile Wojciech
      """,
    families: """
      Bondar Constantin Dobre Dumitru Grabowski Ionescu Jankowski Kaminski Kovalenko Kowalczyk \
      Lewandowski Lupu Marinescu Mazur Nowak Pavlenko Pop Popescu Rusu Sadowski Stan Szymanski \
      Wilk Wisniewski Wojcik Zielinski
      """)

  private static let middleEastern = Community(
    women:
      "Amal Dilan Elif Farah Hanan Hatice Layla Leila Lina Mona Nour Rania Sahar Shirin Zeynep",
    men: "Ahmad Baran Emre Hamid Hussein Karim Mahmoud Mehmet Mustafa Navid Omid Reza Sami Yousef",
    families: """
      Aydin Al-Hadi Aziz Demir El-Sayed Farouk Ghorbani Haddad Hosseini Kaya Khalil Mansour \
      Nazari Nasser Ozturk Rahimi Saleh Yilmaz
      """)

  private static let chinese = Community(
    women: "Hui Jing Li Ling Mei Min Wen Xiu Yan Ying", men: "Bo Chen Hao Jian Jun Ming Tao Wei Yi",
    families: "Chan Cheung Fong Ho Lam Lau Leung Lin Tang Wong Zhang")
}
