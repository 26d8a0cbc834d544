/// Given names with their short forms and other spellings, as met in Great Britain.
///
/// Our own list, from general knowledge of English naming, as it stood on `asOf`; to be widened
/// from an agency's own reviewed links, never from a whole-population register.
enum NicknameTable {
  /// The day the list was last gone through.
  static let asOf = "2026-11-23"

  /// A line is a group, the formal name first. Folded: lower case, no accents.
  static let lines = """
    abdul abdal abdel
    abdullah abdallah abdulla
    abigail abbie abby abi gail abbey
    abraham abe bram ibrahim ebrahim
    adam addy
    adrian ade
    agnieszka aga
    aidan aiden aden ayden
    ahmed ahmad ahmet
    aisha ayesha aysha aishah
    alan allan allen al
    albert bert bertie al alby
    alexander alex alec sandy xander sasha alexandr aleksander lex
    alexandra alex sandra sasha lexi lexie aleksandra ally
    alfred alf alfie fred
    alison allison ali ally
    amanda mandy manda
    amelia millie milly amy
    amy aimee ami
    andrew andy drew andrzej
    angela angie ange
    ann anne anna annie nancy
    annabel annabelle bella belle
    anthony antony tony ant
    antonia toni
    archibald archie archy
    arthur art artie
    barbara barb babs basia
    barnaby barney
    beatrice bea beatrix trixie
    benjamin ben benny benji
    bernadette bernie
    bernard bernie
    bethany beth
    bradley brad
    bridget bridie biddy brigid
    bryan brian bryn
    caitlin kaitlyn katelyn caitlyn kaitlin
    cameron cam
    caroline carol carrie caro carolyn
    catherine katherine kathryn katharine catharine kate katie kathy cathy kat kitty kath cath
    charles charlie chas chuck charley
    charlotte charlie lottie lotte char
    christina christine kristina chris chrissie tina
    christopher chris kit topher kristopher
    clare claire clara
    connor conor conner
    cynthia cindy
    daniel dan danny daniyal danyal
    danielle dani danni
    david dave davey davie dai dawid
    deborah debra deb debbie
    dennis denis den denny
    diana diane dianne di
    dominic dom dominick
    donald don donnie
    dorothy dot dottie dolly
    douglas doug duggie
    dylan dillon
    edward ed eddie ted teddy ned eduard
    edwin ed eddie
    eleanor ellie nell nellie elle elena elinor ella
    elizabeth elisabeth liz lizzie beth betty bess eliza lisa libby elsie betsy lizzy elspeth
    emily em emmie emilie millie
    emma em emmie
    eric erik rick
    ethan eitan
    eva eve evie
    evelyn evie
    fatima fatimah fatema
    finlay finley fin finn
    florence flo florrie flossie
    frances fran frankie francesca fanny
    francis frank frankie fran
    frederick fred freddie freddy frederic
    gabriel gabe gabi
    gabrielle gabi gabby gaby gabriella
    gareth gaz
    geoffrey geoff jeffrey jeff
    george georgie
    georgina georgia georgie gina
    gerald gerry jerry gerard
    gillian jill gill jilly
    gordon gordy
    grace gracie
    graham graeme grahame
    gregory greg gregor
    gwendoline gwen
    hannah hanna hana
    harold harry hal
    harriet hattie harri
    hassan hasan
    heather hev
    helen ellen nell lena helena
    henry harry hal hank
    herbert bert bertie herb
    hussein hussain husain hossein
    ian iain
    isaac ike zac zak
    isabel isabelle isobel isabella bella izzy issy belle
    jack jackie
    jacob jake jacub jakub
    jacqueline jackie jacqui jacky
    jaden jayden jaiden
    james jim jimmy jamie jem jimmie
    jane janie janey jayne
    janet jan
    jasmine jas jaz yasmin jazmin
    jason jay jase
    jean jeannie jeanie
    jennifer jen jenny jenni jennie
    jeremy jerry jez jeremiah
    jessica jess jessie
    joan joanie jo
    joanne joanna jo joann
    john jon johnny jack jonny jan
    jonathan jon jonny johnathan jonathon johnathon
    jordan jordyn jorden
    joseph joe joey jo youssef yusuf yousef
    josephine jo josie josey
    joshua josh
    judith judy jude
    julia julie jules
    julian jules
    karen kaz karin
    karl carl
    kayleigh kayley kaylee kaley
    keira kiera kira
    kelly kelley kellie
    kenneth ken kenny
    kevin kev
    kimberly kim kimberley
    krzysztof krzys chris
    laura laurie
    lawrence laurence larry laurie lawrie
    leonard len lenny leo
    leah lea
    leslie les lesley
    lewis louis lou louie
    lillian lily lilian lil
    linda lynda lin
    lindsay lindsey lyndsey
    louise lou louisa
    lucas luke luca lukas
    lucy lucie lucinda lu
    lynn lynne lin
    madeleine maddie maddy madeline madelaine madison
    malcolm mal
    malgorzata gosia
    margaret maggie meg peggy marge margie greta rita maisie
    maria mariah ria
    marian marion marianne
    mark marc marcus
    martha marty mattie
    martin martyn marty
    mary molly polly may maria
    maryam mariam miriam mariyam
    mathilda matilda tilly tilda mattie
    matthew mathew matt matty mateusz
    maureen mo
    maurice morris mo
    maxwell max
    maximilian max
    megan meg meghan
    melanie mel
    melissa mel missy lissa
    michael mike mick micky mikey micheal michal mickey
    michelle shell chelle michele
    mildred millie
    mohammed muhammad mohamed mohammad muhammed mohamad mohamud md mo muhammet mehmet
    mustafa mustapha
    nadia nadya
    naomi naomie
    natalie nat nathalie
    natasha tasha nat natalia natalya
    nathan nath nathaniel nate
    neil neal
    nicholas nick nicky nicolas nik nico
    nicola nicky nikki nicole nic
    noah noa
    norman norm
    oliver ollie olly oli
    olivia liv livvy olive
    oluwaseun seun
    omar umar omer
    oscar oskar
    owen owain
    pamela pam
    patricia pat patsy trish tricia patty
    patrick pat paddy
    paul pauly pawel
    paula pauline
    penelope penny
    peter pete piotr
    philip phillip phil pip
    philippa pippa pip
    phoebe phebe
    piotr peter
    rachel rachael rach raquel
    raymond ray
    rebecca becky becca beck rebekah bex
    reginald reg reggie
    rhys reece reese rees
    richard rick ricky dick rich richie ritchie
    robert rob bob bobby robbie bert roberto
    roberta bobbie
    robin robyn
    roderick rod roddy
    rodney rod
    roger rog
    ronald ron ronnie
    rosemary rose rosie
    rose rosie rosa
    rosalind ros
    roxanne roxy
    russell russ
    ryan rian
    sabrina brina
    said saeed sayed syed
    samantha sam sammy
    samuel sam sammy
    sandra sandy
    sarah sara sally sadie
    scarlett scarlet
    sean shaun shawn
    sebastian seb bastian
    sharon shaz
    sheila shelagh sheelagh
    shirley shirl
    sian shan
    simon si
    siobhan shivaun
    sophia sophie sofia sofie zofia
    spencer spence
    stacey stacy
    stanley stan
    stella estelle
    stephanie steph stefanie stevie
    stephen steven steve stevie stephan stefan
    stuart stewart stu
    susan sue susie suzanne suzie susanna susannah
    sydney sidney sid syd
    sylvia silvia sylvie
    tabitha tabby
    tamara tammy tamsin
    terence terry terrence tel
    teresa theresa terry tess tessa tracy
    thomas tom tommy tomasz tomas
    timothy tim timmy
    toby tobias
    tracey tracy
    trevor trev
    tyler ty
    valerie val
    vanessa nessa
    veronica ronnie vera
    victor vic
    victoria vicky vicki tori vic vikki
    vincent vince vinny
    violet vi
    vivienne vivian viv
    walter wally walt
    wendy wend
    wilfred wilf
    william bill billy will willie liam wills
    winifred win winnie freda
    yasmin yasmeen jasmin yasmine
    yusuf yousuf yousef yosef
    yvonne eve
    zachary zach zak zac zack
    zainab zaynab zeinab
    zoe zoey
    """
}
