/**
 * Kinds of occupation that seldom go together in one person: who is known as a minister is hardly meant by «the plumber».
 * `public` is all that makes people known in politics, war, law, science, business and the press; these go together.
 */
export type Occupation = "sport" | "stage" | "craft" | "public";

/** Words by language of the text, lower-case; «|» before a word says that compounds end in it: «fotball|spiller». */
interface Words {
  readonly stage: string;
  readonly sport: string;
  /** Trades that hardly anybody whom a dataset lists is in the news by. */
  readonly trade: string;
  /** All that private people do besides; known people are or were some of it as well: students, teachers, farmers, cooks. */
  readonly craft: string;
}

const scandinavian: Words = {
  stage:
    "|skuespiller |skuespilleren |skodespelar |skodespelaren skuespillerinne skuespillerinnen skuespillerinde |skådespelare |skådespelaren skådespelerska " +
    "skådespelerskan |sanger |sangeren sangerinne sangerinde songar songaren |sångare |sångaren |sångerska |sångerskan |musiker |musikeren |musikern " +
    "|musikar |musikaren |komiker |komikeren |komikern rapper rapperen rappare rapparen |gitarist |gitaristen trommeslager trommeslageren |trummis bassist " +
    "bassisten basist pianist pianisten fiolinist fiolinisten violinist komponist komponisten dirigent dirigenten |danser |danseren |dansare |dansaren " +
    "popstjerne popstjernen rockestjerne popstjärnan filmstjerne filmstjernen regissør regissøren regissör regissören trollkarlen tegneserieskaper " +
    "tegneserieskaperen serietegner serietegneren |kunstner |kunstneren |konstnär |konstnären |forfatter |forfatteren |forfattar |forfattaren |dikter " +
    "|dikteren |diktar |diktaren |författare |författaren |poet |poeten |novellist |novellisten |skribent |skribenten |modell |modellen |artist |artisten " +
    "|koreograf |koreografen |illustratør |illustratøren |illustratör |illustratören |designer |designeren |blogger |bloggeren |influencer |influenceren " +
    "|youtuber |youtuberen |skald |skalden |dramatiker |dramatikeren lyriker lyrikeren lyrikern lyrikar lyrikaren maleren malaren bloggare bloggaren " +
    "programvert billedhugger skulptør skulptören",
  sport:
    "|spiller |spilleren |spelare |spelaren |spelar |løper |løperen |løpar |løparen |løber |løberen |åkare |åkaren |kjører |kjøreren |køyrar |hopper " +
    "|hopperen |hoppare |hopparen alpinist alpinisten skirenner keeper keeperen målvakt målvakten målvakta målmann målmand målmanden spiss spissen " +
    "anfallare anfallaren angriber angriberen angriper angriperen angripar angriparen |trener |treneren |trenar |trenaren |tränare |tränaren |træner |træneren bokser bokseren boksar boxare boxaren syklist syklisten " +
    "cyklist cyklisten cykelrytter cykelrytteren |svømmer |svømmeren symjar symjaren simmare simmaren elitsimmare sprinter sprinteren sprintern skiskytter " +
    "skiskytteren skidskytt fotballproff fotbollsproff fodboldprofessionel friidrettsutøver idrettsutøver idrottare bryter bryteren brottare seiler " +
    "seileren golfer golferen rytter rytteren ryttare jockey midtstopper ving backen midtbane |stormester |stormesteren |stormästare idrettsmann " +
    "idrettsmannen idrottsman idrottsmannen skytter skytteren skytte roer roeren roddare fektar turner turneren gymnast gymnasten orienterer vektløfter " +
    "vektløfteren håndballmålvakt linjemann",
  trade:
    "renholdere |renholderen rengjører rengjøreren städare städaren städerska städerskan busschauffør buschauffør taxichauffør lastbilschaufför taxichaufför rørlegger rørleggeren røyrleggjar røyrleggjaren rörmokare rörmokaren |snekker |snekkeren |snekkar |snekkaren |snickare " +
    "|snickaren tømrer tømreren tømrar |bagare |bagaren |bager |bageren |frisør |frisøren |frisör |frisören |elektriker |elektrikeren " +
    "|elektrikar |elektrikern |mekaniker |mekanikeren |mekanikar |mekanikern |sjåfør |sjåføren postbud postbudet brevbärare " +
    "|vaktmester |vaktmesteren |vaktmästare |vaktmästaren |sjukepleiar |sjukepleiaren |sjuksköterska |sjuksköterskan |sygeplejerske " +
    "|sygeplejersken |servitør |servitøren servitrise servitör |slakter |slakteren |slaktar |slagter |slagteren |slaktare renholder " +
    "|städare |städaren undersköterska undersköterskan vårdbiträde lokalvårdare lokalvårdaren hjelpepleier hjelpepleieren " +
    "omsorgsarbeider helsefagarbeider sosu-hjælper sosu-assistent rengøringsassistent rengøringsassistenten",
  craft:
    "skipsreder skipsrederen skipsreiar skipsreiaren skibsreder skibsrederen skeppsredare skeppsredaren kyrkoherden togfører togføreren trikkefører trikkeføreren kranfører kranføreren maskinfører maskinføreren lokförare lokföraren tågförare " +
    "tågföraren spårvagnsförare spårvagnsföraren bussförare bussföraren togførar togføraren lokomotivfører lokomotivføreren " +
    "|assistent |assistenten |pleier |pleieren |pleiar |pleiaren |plejer |plejeren |montør |montøren |montör |montören |tekniker " +
    "|teknikeren |teknikern |teknikar |teknikaren |arbeider |arbeideren |arbeidar |arbeidaren |arbetare |arbetaren |arbejder " +
    "|arbejderen |sköterska |sköterskan |skötare |skötaren |biträde |biträdet |pedagog |pedagogen |pædagog |pædagogen |resepsjonist " +
    "|resepsjonisten |receptionist |receptionisten |reparatør |reparatøren |reparatör |reparatören |installatør |installatøren " +
    "|installatör |installatören |operatør |operatøren |operatör |operatören |konduktør |konduktøren |konduktör |konduktören " +
    "|bibliotekar |bibliotekaren |bibliotekarie |bibliotekarien dagmamma dagmamman |hjelper |hjelperen |hjelpar |hjelparen |hjælper " +
    "|hjælperen |kontrollør |kontrolløren |kontrollör |kontrollören barista baristaen baristan buntmaker buntmakeren urmaker " +
    "urmakeren urmakare urmakaren urmager urmageren blikkenslager blikkenslageren vvs-montør |bonde |bonden |bøndene gårdbruker " +
    "gårdbrukeren gardbrukar gardbrukaren gårdmand |lantbrukare |lantbrukaren landmand landmanden |baker |bakeren |bakar |bakaren " +
    "|kokk |kokken |kock |kocken |fisker |fiskeren |fiskar |fiskaren |fiskare |chaufför |chauffören |chauffør |chaufføren |murer " +
    "|mureren |murar kjøpmann kjøpmannen |student |studenten |studerande |studerende elev eleven skoleelev |pensjonist |pensjonisten " +
    "|pensionär |pensionären |pensionist |pensionisten |lærer |læreren |lærar |læraren |lärare |läraren kelner skomaker skomakar " +
    "skomakare |gartner |gartneren |gartnar trädgårdsmästare |smed |smeden vekter vekteren vektar tannlegen birøkter lokfører " +
    "vaskehjelp ekspeditrise butikkmedarbeider |byggeren |byggaren |florist |floristen |arkitekt |arkitekten |farmasøyt |farmasøyten " +
    "|farmaceut |farmaceuten |optiker |optikeren |terapeut |terapeuten |veterinær |veterinæren |veterinär |veterinären |tannlege " +
    "|tandlæge |prest |presten |diakon |diakonen |munk |munken |agronom |agronomen |hovmester |hovmesteren |murmester |murmesteren " +
    "|murmästare |byggmester |byggmesteren |byggmästare |verkmester |verkmesteren |kontorist |kontoristen |maskinist |maskinisten " +
    "|rektor |rektoren |turist |turisten |bilist |bilisten |syklist |syklisten |pasient |pasienten |patient |patienten |doktorand " +
    "|doktoranden |revisor |revisoren |kurator |kuratoren |kassör |kassören |kassereren |blomsterhandler |blomsterhandleren " +
    "|blomsterhandlar |bokhandler |bokhandleren |bokhandlar |kjøttvarehandler |kjøttvarehandleren |kjøttvarehandlar |handlaren " +
    "|selgeren |selgaren |programmereren |programmeraren |utvikleren |utviklaren |oppdretter |oppdretteren |oppdrettar |oppdrettaren " +
    "|megler |megleren |meglar |meglaren |skogsarbeider |skogsarbeideren |skogsarbeidar |skogsarbeidaren |industriarbeider " +
    "|industriarbeideren |industriarbeidar |industriarbeidaren |fabrikkarbeider |fabrikkarbeideren |fabrikkarbeidar " +
    "|fabrikkarbeidaren |dykkeren |dykkaren |bryggeren |bryggaren |hundefører |hundeføreren |hundeførar |hundeføraren |kirketjener " +
    "|kirketjeneren |kirketjenar |kirketjenaren |bartender |bartenderen |bartendar |bartendaren |handlare |försäljare |försäljaren " +
    "|utvecklare |utvecklaren |mäklare |mäklaren |dykare |dykaren |bryggare |tillverkare |tillverkaren |odlare |odlaren |optikare " +
    "|optikaren |uppfödare |uppfödaren tandläkare tandläkaren präst prästen jordmor jordmora jordmoren barnmorska barnmorskan " +
    "jordemoder |ejer |ejeren |eier |eieren |eigar |eigaren |ägare |ägaren |kone husmor hemmafru nabo naboen granne grannen skomager " +
    "bedemand sælger sælgeren tømmerhugger gjeter turgåer turgåeren friluftsmann friluftsmannen flygeren sjømann sjømannen sjöman " +
    "sømand sømanden kyrkoherde gjestgiver krovært krovärd vognmand vognmann bygdebokforfatter møbelhandler rådgivende-ingeniør",
};

const english: Words = {
  stage:
    "actor actress musician guitarist drummer bassist pianist violinist cellist saxophonist trumpeter rapper comedian composer dancer ballerina cartoonist " +
    "sculptor illustrator magician filmmaker playwright entertainer bandleader vocalist dj author novelist poet model designer blogger influencer youtuber " +
    "presenter choreographer potter puppeteer busker soprano tenor baritone |singer |writer |artist",
  sport:
    "footballer striker quarterback linebacker swimmer sprinter boxer wrestler golfer cyclist jockey coach athlete runner cricketer batsman bowler pitcher " +
    "midfielder winger gymnast skater surfer rower biathlete goalie shortstop outfielder olympian fullback full-back grandmaster referee umpire decathlete " +
    "marathoner triathlete hurdler fencer archer weightlifter bodybuilder mountaineer climber |player |keeper |racer |skier |boarder |jumper",
  trade:
    "|hairdresser plumber carpenter electrician butcher mechanic bricklayer janitor waiter waitress nurse welder roofer joiner " +
    "postman cashier caretaker |cleaner",
  craft:
    "|porter |attendant |labourer |laborer |technician |carer |childminder |receptionist |decorator |locksmith |seamstress |milkman " +
    "|binman |fishmonger |greengrocer |newsagent |gamekeeper |groundsman |bookkeeper |typist |beautician |masseur |housewife " +
    "|watchmaker baker barber trucker builder barista bartender student pensioner pupil schoolboy schoolgirl shopkeeper gardener " +
    "painter fisherman mailman firefighter chef cook tailor dentist beekeeper grocer handyman florist architect vet veterinarian " +
    "optician pharmacist midwife jeweller jeweler clerk salesman saleswoman accountant programmer miner headmaster vicar priest monk " +
    "curate landlord publican hotelier restaurateur brewer retiree widower hunter hiker tourist neighbour neighbor passenger patient " +
    "diver forester logger shepherd mason stonemason plasterer glazier potter paramedic lifeguard librarian realtor undertaker " +
    "upholsterer roadie courier |teacher |worker |smith |maker |monger |dresser |driver |seller |breeder |grower |owner |farmer",
};

const german: Words = {
  stage:
    "|schauspieler |sänger |musiker |rapper |gitarrist schlagzeuger |pianist |bassist komiker kabarettist |komponist |tänzer |regisseur |zeichner |künstler " +
    "geiger dirigent popstar rockstar entertainer zauberer |autor |schriftsteller |dichter lyriker |maler |bildhauer |model |designer blogger influencer " +
    "|choreograf |moderator |illustrator |fotomodell",
  sport:
    "|fußballer |fussballer |spieler |torwart |torhüter |stürmer |trainer |läufer |rennfahrer |skifahrer |schwimmer |boxer radprofi tennisprofi " +
    "fußballprofi |handballer |leichtathlet |ringer |biathlet |rodler sprinter |sportler |meister |reiter |kletterer |bergsteiger |schiedsrichter |ruderer " +
    "|fechter |schütze |radler",
  trade:
    "klempner |putzfrau |busfahrer |taxifahrer |schreiner |tischler |bäcker bäckermeister bäckermeisterin metzgermeister malermeister schreinermeister tischlermeister elektromeister |metzger |friseur |elektriker krankenschwester |kellner |maurer dachdecker |hausmeister " +
    "|pfleger |kassierer",
  craft:
    "lokführer lokomotivführer kranführer zugführer straßenbahnführer |assistent |techniker |monteur |arbeiter |helfer |betreuer " +
    "|pädagoge |pädagogin |therapeut |drucker |buchbinder |glaser |laborant |zusteller |kontrolleur |schaffner |rezeptionist " +
    "|bibliothekar |reiniger |lackierer |uhrmacher |fliesenleger installateur zimmermann zimmerer |bauer |fleischer |mechaniker " +
    "|fahrer |lehrer |student |schüler |rentner |koch |gärtner |imker |schlosser |winzer |fischer postbote |verkäufer |zahnarzt " +
    "|tierarzt |architekt |apotheker |optiker |florist |händler |züchter |wirt |macher |schneider |schuster |schmied |besitzer " +
    "|makler |pfarrer |priester |mönch |hebamme |förster |jäger |wanderer |tourist |nachbar |patient |witwer |pensionär " +
    "|programmierer |buchhalter |juwelier |brauer |steinmetz |maler |putzkraft |erzieher |angestellter |sanitäter |feuerwehrmann",
};

const byLanguage: Readonly<Record<string, Words>> = {
  nb: scandinavian,
  nn: scandinavian,
  sv: scandinavian,
  da: scandinavian,
  en: english,
  de: german,
  fr: {
    stage:
      "acteur actrice chanteur chanteuse musicien musicienne guitariste pianiste humoriste compositeur danseur rappeur comédien comédienne",
    sport:
      "footballeur footballeuse joueur joueuse skieur skieuse nageur nageuse boxeur cycliste athlète entraîneur gardien attaquant",
    trade:
      "boulanger-pâtissier serveur serveuse routier plombier menuisier électricien boulanger boulangère boucher coiffeur infirmier " +
      "infirmière",
    craft:
      "pâtissier pâtissière vendeur vendeuse caissier caissière facteur factrice couvreur plâtrier carreleur serrurier soudeur " +
      "mécanicien mécanicienne garagiste éboueur ambulancier ambulancière aide-soignant aide-soignante sage-femme dentiste pharmacien " +
      "pharmacienne opticien bibliothécaire libraire fleuriste cordonnier horloger bijoutier tailleur couturier couturière berger " +
      "bergère apiculteur apicultrice vigneron vigneronne pêcheur ouvrier ouvrière concierge instituteur institutrice professeur " +
      "écolier écolière lycéen lycéenne agriculteur agricultrice chauffeur étudiant étudiante retraité retraitée enseignant enseignante " +
      "cuisinier jardinier maçon",
  },
  es: {
    stage: "actor actriz cantante músico guitarrista pianista humorista compositor bailarín rapero cómico",
    sport:
      "futbolista jugador jugadora esquiador esquiadora nadador nadadora boxeador ciclista atleta entrenador portero delantero tenista",
    trade:
      "camarero camarera conserje fontanero electricista panadero carnicero peluquero camionero enfermero enfermera albañil",
    craft:
      "pastelero pastelera dependiente dependienta cajero cajera cartero cartera tejador yesero cerrajero soldador mecánico mecánica " +
      "basurero ambulanciero auxiliar matrona comadrona dentista farmacéutico farmacéutica óptico bibliotecario bibliotecaria librero " +
      "librera florista zapatero relojero joyero sastre modista pastor pastora apicultor apicultora viticultor pescador obrero obrera " +
      "profesor profesora alumno alumna ganadero ganadera conductor conductora carpintero agricultor taxista estudiante jubilado " +
      "jubilada maestro maestra cocinero jardinero",
  },
  nl: {
    stage: "acteur actrice zanger zangeres muzikant gitarist pianist cabaretier componist danser rapper",
    sport: "voetballer speler keeper spits schaatser zwemmer bokser wielrenner atleet trainer tennisser",
    trade:
      "kassier kassière buschauffeur vrachtwagenchauffeur elektricien loodgieter timmerman slager kapper metselaar dakdekker stukadoor slotenmaker lasser postbode schoonmaker schoonmaakster serveerster verpleegkundige verpleger conciërge",
    craft:
      "banketbakker ober verkoper verkoopster monteur vuilnisman " +
      "verloskundige tandarts apotheker opticien bibliothecaris bloemist schoenmaker horlogemaker " +
      "juwelier kleermaker herder imker visser arbeider onderwijzer onderwijzeres leerling machinist " +
      "elektromonteur boer bakker chauffeur student studente leraar lerares " +
      "kok tuinman ",
  },
  it: {
    stage:
      "attore attrice cantante musicista chitarrista pianista comico compositore ballerino ballerina rapper regista",
    sport:
      "calciatore calciatrice giocatore giocatrice sciatore sciatrice nuotatore nuotatrice pugile ciclista atleta allenatore portiere attaccante tennista",
    trade:
      "idraulico falegname elettricista panettiere macellaio parrucchiere parrucchiera camionista tassista infermiere infermiera muratore cameriere cameriera postino bidello bidella meccanico saldatore",
    craft:
      "contadino contadina fornaio pasticcere pasticciere " +
      "autista studente studentessa pensionato pensionata maestro maestra cuoco " +
      "cuoca giardiniere commesso commessa fabbro barista " +
      "operaio operaia pescatore pastore apicoltore viticoltore farmacista dentista veterinario fioraio fioraia calzolaio orologiaio " +
      "sarto sarta casalinga",
  },
  pt: {
    stage:
      "ator atriz cantor cantora músico guitarrista pianista humorista compositor bailarino rapper cineasta",
    sport:
      "futebolista jogador jogadora esquiador nadador nadadora pugilista ciclista atleta treinador goleiro guarda-redes avançado atacante tenista",
    trade:
      "canalizador encanador carpinteiro eletricista padeiro padeira talhante açougueiro cabeleireiro cabeleireira camionista caminhoneiro taxista enfermeiro enfermeira pedreiro empregada carteiro mecânico soldador faxineira porteiro",
    craft:
      "agricultor agricultora pasteleiro " +
      "motorista estudante reformado reformada aposentado aposentada " +
      "cozinheiro cozinheira jardineiro serralheiro barbeiro operário operária pescador " +
      "pescadora pastor apicultor farmacêutico dentista veterinário florista sapateiro relojoeiro alfaiate costureira " +
      "",
  },
  fi: {
    stage: "näyttelijä laulaja muusikko kitaristi pianisti koomikko säveltäjä tanssija räppäri",
    sport:
      "jalkapalloilija jääkiekkoilija pelaaja hiihtäjä uimari nyrkkeilijä pyöräilijä urheilija valmentaja maalivahti hyökkääjä",
    trade: "putkimies kirvesmies sähkömies leipuri kampaaja sairaanhoitaja",
    craft: "maanviljelijä kuljettaja opiskelija eläkeläinen opettaja kokki " + "puutarhuri",
  },
  pl: {
    stage:
      "aktor aktorka piosenkarz piosenkarka muzyk gitarzysta gitarzystka pianista pianistka komik kompozytor tancerz tancerka raper reżyser malarz pisarz pisarka poeta poetka",
    sport:
      "piłkarz piłkarka bramkarz napastnik obrońca pomocnik siatkarz siatkarka narciarz narciarka skoczek pływak pływaczka bokser kolarz lekkoatleta biegacz biegaczka tenisista tenisistka trener koszykarz hokeista żużlowiec",
    trade:
      "hydraulik stolarz elektryk cieśla murarz dekarz spawacz mechanik fryzjer fryzjerka pielęgniarka pielęgniarz kelner kelnerka listonosz listonoszka sprzątaczka rzeźnik piekarz taksówkarz kasjer kasjerka",
    craft:
      "rolnik nauczyciel nauczycielka student studentka uczeń uczennica emeryt emerytka kucharz kucharka ogrodnik kierowca rybak sprzedawca sprzedawczyni aptekarz dentysta weterynarz pszczelarz górnik szewc krawiec krawcowa zegarmistrz bibliotekarz bibliotekarka",
  },
  ru: {
    stage:
      "актёр актер актриса певец певица музыкант гитарист пианист комик композитор танцор балерина рэпер режиссёр режиссер художник писатель поэт",
    sport:
      "футболист футболистка хоккеист вратарь нападающий защитник полузащитник лыжник лыжница пловец боксёр боксер велосипедист легкоатлет теннисист теннисистка тренер фигурист фигуристка гимнаст гимнастка",
    trade:
      "сантехник плотник столяр электрик каменщик кровельщик сварщик механик слесарь парикмахер медсестра санитар официант официантка почтальон уборщица мясник пекарь таксист кассир кассирша",
    craft:
      "фермер учитель учительница студент студентка школьник школьница пенсионер пенсионерка повар садовник водитель рыбак продавец продавщица аптекарь стоматолог ветеринар пчеловод шахтёр шахтер сапожник портной швея часовщик библиотекарь",
  },
  uk: {
    stage:
      "актор акторка співак співачка музикант гітарист піаніст комік композитор танцюрист балерина репер режисер художник письменник письменниця поет",
    sport:
      "футболіст футболістка хокеїст воротар нападник захисник півзахисник лижник лижниця плавець боксер велосипедист легкоатлет тенісист тенісистка тренер гімнаст гімнастка",
    trade:
      "сантехнік тесля столяр електрик муляр покрівельник зварювальник механік слюсар перукар перукарка медсестра офіціант офіціантка листоноша прибиральниця різник пекар таксист касир касирка",
    craft:
      "фермер вчитель вчителька учитель учителька студент студентка школяр школярка пенсіонер пенсіонерка кухар садівник водій рибалка продавець продавчиня аптекар стоматолог ветеринар бджоляр шахтар швець кравець годинникар бібліотекар",
  },
  tr: {
    stage:
      "oyuncu aktör aktris şarkıcı müzisyen gitarist piyanist komedyen besteci dansçı rapçi yönetmen ressam yazar şair",
    sport:
      "futbolcu kaleci forvet stoper basketbolcu voleybolcu yüzücü boksör bisikletçi atlet tenisçi antrenör güreşçi halterci kayakçı",
    trade:
      "tesisatçı marangoz elektrikçi duvarcı çatıcı kaynakçı tamirci kuaför berber hemşire garson postacı temizlikçi kasap fırıncı taksici kasiyer",
    craft:
      "çiftçi öğretmen öğrenci emekli aşçı bahçıvan şoför balıkçı satıcı eczacı diş-hekimi veteriner arıcı madenci ayakkabıcı terzi saatçi kütüphaneci",
  },
};

/** What the kinds and cues of datasets call offices of public life, in any language: the beginning or the whole of a word. */
const PUBLIC =
  /(?:president|præsident|präsident|président|prezydent|prezident|президент|minist|senator|general|admiral|offi[sc]er|oberst|colonel|talsm|talesm|talspers|talespers|talskv|spokes|sprecher|porte-parole|portavoz|pressese|pressetal|politi[ckq]|diplomat|ambass|guvern|gouvern|govern|sjef|chef|warlord|krigsherre|militi|journalis|fotograf|photograph|lawyer|advokat|judge|dommer|professor|econom|økonom|ökonom|chancellor|kansler|kanzler|secretary|sekretær|sekreterare|sekretär|king|konge|kung|queen|dronning|drottning|mayor|ordfører|borgm|bürgermeister|activist|aktivist|leader|leder|executive|businessman|scientist|historian|bishop|biskop|pope|secrétaire|secretario|jefe|analyst|strateg|advis|rådgiv|berater|lawmaker|negotiator|veteran|soldier|soldat|academic|olog|scholar|banker|investor|negotiator|forhandler|förhandlare|unterhändler|envoy|utsending|unterhändl|fredsmegl|peacekeep|peacemak|policymak|dealmak|kingmak|speechwrit|überläuf|overløp|avhopp|gegenspiel|(?:mot|med|nøkkel|nyckel)sp[ei]l)/i;

type Lookup = readonly (WordList & { readonly kind: Occupation })[];

/** Words that are told as they stand, and by what compounds end in. */
interface WordList {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
}

function wordList(text: string): WordList {
  const list = text.split(" ").filter((word) => word !== "");
  return {
    words: new Set(list.map((word) => word.replace("|", ""))),
    endings: list.filter((word) => word.startsWith("|")).map((word) => word.slice(1)),
  };
}

const compiled = new Map<Words, Lookup>();

function lookupOf(words: Words): Lookup {
  const known = compiled.get(words);
  if (known) return known;
  // The stage comes first: «skuespiller» ends in «spiller».
  const lookup = [
    { kind: "stage" as const, ...wordList(words.stage) },
    { kind: "sport" as const, ...wordList(words.sport) },
    { kind: "craft" as const, ...wordList(`${words.trade} ${words.craft}`) },
  ];
  compiled.set(words, lookup);
  return lookup;
}

/** Letters that a compound has before its ending, at least: «pop|sanger». */
const LEAST_BEFORE_ENDING = 2;

/** The kind of occupation that a word of a language names, lower-case; undefined where it is none that is known. */
export function occupationOf(word: string, language: string): Occupation | undefined {
  const words = byLanguage[language];
  // «Sängerin», «Lehrerin»
  const masculine = language === "de" && word.length > 5 && word.endsWith("in") ? word.slice(0, -2) : word;
  const lookup = words ? lookupOf(words) : [];
  const exact = lookup.find(({ words: list }) => list.has(masculine));
  if (exact) return exact.kind;
  // «Bürgermeister» is no champion, «Unterhändler» no dealer.
  if (PUBLIC.test(word)) return "public";
  return lookup.find(({ endings }) => endings.some((ending) => endsCompound(masculine, ending)))?.kind;
}

let trades: WordList | undefined;

/** Whether a word, in small letters, is for somebody with a trade of private people, in any language: «rørleggeren», «Klempner». */
export function isTrade(word: string): boolean {
  trades ??= wordList(
    Object.values(byLanguage)
      .map(({ trade }) => trade)
      .join(" "),
  );
  const { words, endings } = trades;
  // «Friseurin»
  const forms = word.endsWith("in") ? [word, word.slice(0, -2)] : [word];
  return forms.some((form) => words.has(form) || endings.some((ending) => endsCompound(form, ending)));
}

const endsCompound = (word: string, ending: string): boolean =>
  word.length >= ending.length + LEAST_BEFORE_ENDING && word.endsWith(ending);

/** The kinds of occupation that a dataset's kind and cues of a person speak of; empty where it tells nothing of them. */
export function occupationsOf(descriptions: readonly string[]): ReadonlySet<Occupation> {
  const found = new Set<Occupation>();
  for (const description of descriptions) {
    const word = description.toLowerCase();
    const languages = Object.keys(byLanguage);
    const kinds = languages
      .map((language) => occupationOf(word, language))
      .filter((kind) => kind !== undefined);
    const [first] = kinds;
    if (first !== undefined) found.add(kinds.find((kind) => kind !== "public") ?? first);
  }
  return found;
}
