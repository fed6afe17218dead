import type { LanguageData } from "../language-data.ts";

export const nl: LanguageData = {
  tag: "nl",
  grammar:
    "de het een en of maar want dus dat die dit deze wie wat waar wanneer waarom hoe als omdat hoewel terwijl voor na tijdens sinds tot van naar uit in op aan bij met zonder over onder tussen tegen door om te ik jij je hij zij ze wij we jullie u hem haar hen hun mijn jouw zijn ons onze niet geen ook nog al wel dan toen nu hier daar er heel veel meer meest alle alles iets niets elke is was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon moet moeten zal zullen zou wil gaat komt zegt zei volgens gisteren vandaag foto bron",
  roles:
    "president premier minister-president minister koning koningin prins prinses kroonprins paus kardinaal bisschop generaal kolonel kapitein admiraal senator burgemeester gouverneur ambassadeur rechter advocaat dr prof professor meneer mevrouw heer woordvoerder woordvoerster directeur hoofd leider secretaris-generaal trainer coach spits keeper schrijver zanger zangeres acteur actrice regisseur journalist fotograaf",
  institutions:
    "bank universiteit hogeschool school instituut academie ziekenhuis museum kerk kathedraal theater opera orkest club fc ajax vereniging bond federatie unie stichting organisatie raad comité commissie ministerie parlement rechtbank partij beker open festival air airlines luchthaven hotel paleis kasteel toren brug straat plein park station haven groep radio televisie krant",
  kinds: {
    province: "provincie provincies",
    state: "staat deelstaat",
    country: "land republiek koninkrijk",
    city: "stad hoofdstad dorp plaats gemeente",
    district: "district wijk",
    region: "regio gebied",
    party: "partij",
  },
  otherPlace: "noord zuid oost west nieuw groot klein sint san new north south east",
  ties: "van de der den voor",
  whereabouts: "in uit naar bij van tegen tussen door",
  seated: "universiteit verdrag akkoord akkoorden",
  kinship:
    "vrouw echtgenote man echtgenoot partner vriendin vriend verloofde weduwe weduwnaar vader moeder pa ma zoon dochter broer zus zuster tweelingbroer tweelingzus halfbroer halfzus grootvader grootmoeder opa oma kleinzoon kleindochter oom tante neef nicht schoonvader schoonmoeder schoonzoon schoondochter zwager schoonzus stiefvader stiefmoeder ex-vrouw ex-man",
  and: "en of",
  works:
    "film roman boek lied single album band serie opera musical spel paard schip boot fregat veerboot ferry onderzeeër tanker cruiseschip storm orkaan tyfoon restaurant café bar hotel tijdschrift",
};

export const fi: LanguageData = {
  tag: "fi",
  ties: "of de del di da",
  locativeEndings: "ssa ssä sta stä",
  grammar:
    "tämän tätä tässä tästä tällä tältä tälle tähän näin näiden näitä sillä siihen silloin samoin sama varsinkin varsinkaan kuten koska jo jokainen jonka joita joissa lisäksi kuitenkaan näiden niiden niitä noin eräs muun mukana meidän teidän heidän hänen minun sinun ja tai mutta sekä että joka jotka jonka jossa mikä mitä kuka missä milloin miksi miten kun jos koska vaikka kuin niin myös vain vielä jo ei en et emme eivät ole on oli olivat ovat olla ollut hän he minä sinä me te se ne tämä tuo nämä nuo sen sitä siitä siinä siellä täällä nyt sitten aina usein ehkä kuitenkin lisäksi mukaan jälkeen ennen aikana kanssa ilman vastaan välillä yli alle läpi kohti noin hyvin paljon enemmän kaikki kaikkien monet muut toinen ensimmäinen viime uusi suuri kertoo kertoi sanoo sanoi voi pitää täytyy tulee kuva lähde",
  roles:
    "presidentti pääministeri ministeri ulkoministeri puolustusministeri kuningas kuningatar prinssi paavi piispa arkkipiispa kenraali eversti kapteeni majuri amiraali kansanedustaja kaupunginjohtaja kuvernööri suurlähettiläs tuomari asianajaja tohtori professori herra rouva tiedottaja johtaja päällikkö puheenjohtaja pääsihteeri valmentaja hyökkääjä maalivahti kirjailija laulaja näyttelijä ohjaaja toimittaja kuvaaja",
  roleEndings: "ministeri presidentti johtaja päällikkö edustaja puheenjohtaja sihteeri valmentaja tutkija",
  institutions:
    "tour universidad city voice pankki yliopisto koulu instituutti akatemia sairaala museo kirkko tuomiokirkko teatteri ooppera orkesteri kuoro seura liitto unioni säätiö järjestö neuvosto komitea komissio ministeriö eduskunta oikeus puolue cup open festivaali lentoasema hotelli palatsi linna torni silta katu tori puisto asema satama yhtiö oy radio televisio sanomat lehti",
  institutionEndings: "pankki yliopisto koulu museo kirkko teatteri liitto järjestö puolue lehti",
  smallInstitutionStems:
    "yliopisto korkeakoulu ammattikorkeakoulu kauppakorkeakoulu käräjäoikeu hovioikeu hallinto-oikeu keskussairaala sairaala yliopistollinen yliopistollis terveyskesku tuomiokirk seurakun hiippakun linna museo teatteri kesäteatteri kaupunginteatteri ooppera kirjasto kaupunginkirjasto satama lentoasem lentoken akatemia instituut tasaval kansantasaval kuningaskun valtakun keisarikun kaupunginvaltuusto kaupunginhallitu kaupung maalaiskun kunna poliisilaito pelastuslaito jäähalli stadion messukesku biotekn sopimu yhteisö parlamen keskuspank koulukesku koulu lukio unioni puolue kuvaleh",
  adjectiveEndings: "lainen läinen laisen läisen",
  genitiveNames: true,
  genitiveEndings: "n",
  kinds: {
    province: "maakunta maakunnan maakunnassa provinssi provinssin provinssissa provinssista",
    state: "osavaltio osavaltion osavaltiossa",
    country: "maa tasavalta kuningaskunta",
    city: "kaupunki kaupungin kaupungissa kaupungista pääkaupunki pääkaupungin pääkaupungissa kylä kunta",
    district: "piirikunta kaupunginosa",
    region: "alue alueen alueella",
    party: "puolue",
  },
  otherPlace:
    "pohjois etelä itä länsi keski koillis luoteis kaakkois lounais uusi iso san new north south east west",
  and: "ja tai sekä",
  works:
    "elokuva elokuvan romaani kirja kirjan laulu kappale single albumi levy yhtye bändi sarja sarjan ooppera musikaali peli hevonen laiva ravintola ravintolan ravintolassa baari hotelli hotellin hotellissa kahvila kahvilan",
};

export const pl: LanguageData = {
  tag: "pl",
  ties: "of de del di da",
  inPlace: "w we",
  grammar:
    "nasz nasza nasze wasz potem cała cały całe pani pan kiedyś dalej mniej część ten tej tego temu te ci u ku i a o w we z ze na do od po za przed pod nad przez dla bez przy między oraz albo lub ale lecz jednak więc bo gdyż ponieważ że żeby aby jeśli jeżeli gdy kiedy gdzie jak co kto który która które którzy których ten ta to te ci tego tej tych on ona ono oni one jego jej ich się nie tak już jeszcze tylko także też bardzo więcej wszystko wszyscy każdy inny jest są był była było byli będzie być ma mają miał może można powiedział powiedziała mówi według wczoraj dzisiaj fot źródło",
  roles:
    "prezydent premier minister kanclerz król królowa książę księżna papież kardynał arcybiskup biskup ksiądz generał pułkownik kapitan major admirał senator poseł posłanka burmistrz gubernator ambasador sędzia adwokat dr prof profesor pan pani rzecznik rzeczniczka dyrektor szef szefowa przewodniczący przewodnicząca sekretarz trener napastnik bramkarz pisarz pisarka piosenkarz aktor aktorka reżyser dziennikarz lider",
  institutions:
    "tour universidad city voice bank uniwersytet politechnika szkoła instytut akademia szpital muzeum kościół katedra teatr opera orkiestra klub fc legia lech wisła związek stowarzyszenie fundacja organizacja rada komitet komisja ministerstwo parlament sąd partia liga puchar open festiwal lotnisko hotel pałac zamek wieża most ulica plac park dworzec port spółka grupa radio telewizja gazeta kurier dziennik",
  kinds: {
    province: "prowincja prowincji prowincję prowincje",
    state: "stan stanie stanu",
    country: "kraj republika królestwo",
    city: "miasto miasta mieście stolica stolicy stolicę",
    district: "dystrykt dzielnica",
    region: "region regionie województwo obwód",
    party: "partia",
  },
  otherPlace:
    "północna południowa wschodnia zachodnia północny południowy nowy nowa nowe wielka stary san new north south east west",
  and: "i oraz a",
  works:
    "film filmu filmie powieść powieści książka książki piosenka piosenki singiel album zespół serial serialu opera musical gra koń statek statku restauracja restauracji bar hotel hotelu kawiarni ulica ulicy",
};

export const cs: LanguageData = {
  tag: "cs",
  ties: "of de del di da",
  inPlace: "v ve",
  grammar:
    "tato tento toto tyto této tohoto tomto naše náš vaše některé někteří dále potom méně část celý celá celé nový nové s se k ke u a i o v ve z ze na do od po za před pod nad pro bez při mezi nebo ale však tedy protože že aby jestli když kde jak co kdo který která které kteří ten ta to ti toho té těch on ona ono oni jeho její jejich se si ne ano už ještě jen také velmi více vše všichni každý jiný je jsou byl byla bylo byli bude být má mají měl může řekl řekla podle včera dnes foto zdroj",
  roles:
    "prezident prezidentka premiér ministr ministryně kancléř král královna princ papež kardinál biskup generál plukovník kapitán admirál senátor senátorka poslanec starosta guvernér velvyslanec soudce advokát doktor profesor pan paní mluvčí ředitel šéf předseda předsedkyně tajemník trenér útočník brankář spisovatel zpěvák herec herečka režisér novinář",
  institutions:
    "tour universidad city voice banka univerzita univerzity škola institut akademie nemocnice muzeum kostel divadlo opera hotel klub unie svaz strana sparta slavia dukla viktoria",
  works:
    "film filmu román kniha píseň album kapela seriál loď restaurace restauraci kavárna hotel hotelu ulice ulici",
  smallInstitutions: "univerzita univerzity univerzitě banka banky",
  seated: "univerzita univerzity univerzitě univerzitu",
  whereabouts: "v ve na z ze do u",
  and: "a i nebo",
  otherPlace:
    "severní jižní východní západní nový nová nové velký velká starý stará san new north south east west",
  kinds: {
    province: "provincie provincii",
    city: "město města městě hlavní",
    country: "země republika",
    region: "kraj oblast region",
  },
};

export const sk: LanguageData = {
  tag: "sk",
  ties: "of de del di da",
  inPlace: "v vo",
  grammar:
    "táto tento toto tieto títo tejto tohto tomto týmto naša náš naše vaša váš vaše jeho niektoré niektorí ďalej potom menej viac časť celý celá celé nový nové novým máme majú s so k ku u a i aj o v vo z zo na do od po za pred pod nad pre bez pri medzi alebo ale však teda pretože že aby ak keď kde ako čo kto ktorý ktorá ktoré ktorí ten tá to tí toho tej tých on ona ono oni jeho jej ich sa si nie áno už ešte len tiež veľmi viac všetko všetci každý iný je sú bol bola bolo boli bude byť má majú mal môže povedal povedala podľa včera dnes foto zdroj",
  roles:
    "prezident prezidentka premiér premiérka minister ministerka kancelár kráľ kráľovná princ pápež kardinál biskup generál plukovník kapitán admirál senátor senátorka poslanec poslankyňa starosta primátor guvernér veľvyslanec sudca advokát doktor profesor pán pani hovorca hovorkyňa riaditeľ šéf predseda predsedníčka tajomník tréner útočník brankár spisovateľ spevák herec herečka režisér novinár",
  institutions:
    "tour universidad city voice banka univerzita univerzity škola inštitút akadémia nemocnica múzeum kostol divadlo opera hotel klub únia zväz strana slovan spartak",
  works:
    "film filmu román kniha pieseň album kapela seriál loď reštaurácia kaviareň hotel hoteli ulica ulici",
  seated: "univerzita univerzity univerzite univerzitu",
  whereabouts: "v vo na z zo do u pri",
  and: "a i aj alebo",
  otherPlace:
    "severná južná východná západná severný južný východný západný nový nová nové veľký veľká starý stará san new north south east west",
  kinds: {
    province: "provincia provincii provincie",
    city: "mesto mesta meste hlavné",
    country: "krajina republika",
    region: "kraj kraji oblasť región",
  },
};

export const ru: LanguageData = {
  tag: "ru",
  inPlace: "в во из",
  grammar:
    "у и в во на с со к ко о об от до из за у по под над при для без между через или но а же ли бы если когда где как что кто который которая которые этот эта это эти тот та то те он она оно они его её ее их мы вы я ты не ни да нет уже еще ещё только также тоже очень более менее все всё каждый другой был была было были будет быть есть стал может должен сказал сказала заявил заявила сообщил сообщает по-словам вчера сегодня фото источник",
  roles:
    "президент премьер премьер-министр министр канцлер король королева принц принцесса папа патриарх кардинал епископ генерал полковник капитан майор адмирал сенатор депутат мэр губернатор посол судья адвокат доктор профессор господин госпожа пресс-секретарь представитель директор глава лидер председатель секретарь тренер нападающий вратарь писатель певец певица актер актёр актриса режиссер режиссёр журналист",
  institutions:
    "банк университет институт академия школа больница музей церковь собор театр опера оркестр клуб союз ассоциация федерация фонд организация совет комитет комиссия министерство парламент суд партия лига кубок фестиваль аэропорт отель дворец замок башня мост улица площадь парк вокзал порт компания группа радио телевидение газета",
  kinds: {
    province: "провинция провинции провинцию провинцией префектура префектуры префектуре",
    state: "штат штате штата",
    country: "страна республика королевство",
    city: "город города городе городом столица столицы столице столицу",
    district: "район округ",
    region: "область области регион регионе",
    party: "партия",
  },
  otherPlace: "северная южная восточная западная северный южный восточный западный новый новая нью сан",
  and: "и или",
  works:
    "фильм фильма фильме роман книга книги песня песни сингл альбом группа-рок сериал опера мюзикл игра конь корабль теплоход ресторан ресторане кафе бар отель отеле улица улице",
};

export const uk: LanguageData = {
  tag: "uk",
  inPlace: "в у із",
  grammar:
    "і й та в у на з із зі до від по за під над при для без між через або але а ж чи би якщо коли де як що хто який яка яке які цей ця це ці той він вона воно вони його її їх ми ви я ти не ні так вже ще тільки також дуже більше всі все кожен інший був була було були буде бути є може сказав сказала заявив повідомив за-словами вчора сьогодні фото джерело",
  roles:
    "президент прем'єр прем'єр-міністр міністр канцлер король королева принц папа патріарх генерал полковник капітан адмірал сенатор депутат мер губернатор посол суддя адвокат доктор професор пан пані речник речниця директор голова лідер секретар тренер",
  kinds: {
    province: "провінція провінції провінцію",
    state: "штат штаті",
    country: "країна республіка",
    city: "місто міста місті столиця столиці столицю",
    region: "область області регіон",
  },
  institutions:
    "банк університет інститут академія школа лікарня музей церква собор театр опера оркестр клуб союз спілка асоціація федерація фонд організація рада комітет комісія міністерство парламент суд партія ліга кубок фестиваль аеропорт готель палац замок башта міст вулиця площа парк вокзал порт компанія група радіо телебачення газета динамо",
  otherPlace: "північна південна східна західна північний південний східний західний новий нова нове нью сан",
  and: "і й та або",
  works:
    "фільм фільму роман книга пісня серіал корабель ресторан ресторані кафе бар готель готелі вулиця вулиці",
};

export const tr: LanguageData = {
  tag: "tr",
  apostropheSuffixes: true,
  locativeEndings: "da de ta te dan den tan ten",
  grammar:
    "ve ile de da ki ya veya ama fakat ancak çünkü eğer için gibi kadar göre sonra önce beri bir bu şu o bunlar onlar ben sen biz siz ne kim nerede nasıl niçin neden hangi çok daha en az hiç her bütün tüm bazı diğer aynı yeni büyük ilk son iki üç dört beş değil var yok olan olarak oldu olduğu olduğunu dedi söyledi etti eden edilen ettiği edildi dün bugün yarın fotoğraf kaynak",
  roles:
    "cumhurbaşkanı başkan başkanı başbakan başbakanı bakan bakanı şansölyesi belediye kral kralı kraliçe kraliçesi prens papa general albay kaptan yüzbaşı amiral senatör milletvekili vali büyükelçi büyükelçisi yargıç avukat doktor dr prof profesör bay bayan sözcü sözcüsü müdür müdürü lider lideri genel sekreter teknik direktör yazar şarkıcı oyuncu yönetmen gazeteci",
  institutions:
    "bankası üniversitesi koleji lisesi enstitüsü akademisi hastanesi müzesi kilisesi camii tiyatrosu operası orkestrası kulübü spor federasyonu birliği derneği vakfı örgütü konseyi komitesi komisyonu bakanlığı parlamentosu meclisi mahkemesi partisi ligi kupası festivali havalimanı havaalanı oteli sarayı kalesi kulesi köprüsü caddesi sokağı meydanı parkı garı limanı şirketi grubu radyosu televizyonu gazetesi hava yolları",
  kinds: {
    province: "vilayeti vilayetinde eyaleti eyaletinde ili ilinde",
    country: "ülkesi cumhuriyeti krallığı",
    city: "kenti kentinde şehri şehrinde kent başkent başkenti başkentinde",
    district: "ilçesi bölgesi",
  },
  otherPlace: "kuzey güney doğu batı orta yeni büyük san new north south east west",
  homographs:
    "kabul van ordu batman muş ağrı bolu çorum kars uşak sinop tokat mersin izmit gazi deniz barış can umut özgür ay yıldız demir kaya dağ su asya",
  and: "ve ile veya",
};

export const hu: LanguageData = {
  tag: "hu",
  ties: "of de del di da",
  locativeEndings: "ban ben ból ből",
  grammar:
    "s a az és vagy de hogy ha mert mint is nem már még csak egy ez azt ezt aki ami amely ahol amikor után előtt között szerint volt van lesz vannak voltak lehet kell mondta közölte tegnap ma fotó forrás",
  roles:
    "elnök miniszterelnök miniszter király királynő pápa bíboros tábornok ezredes százados szenátor képviselő polgármester nagykövet bíró ügyvéd doktor dr professzor szóvivő igazgató vezető főtitkár edző",
  institutions:
    "tour universidad city voice bank egyetem főiskola iskola intézet akadémia kórház múzeum templom színház opera zenekar klub egyesület szövetség unió alapítvány szervezet tanács bizottság minisztérium párt szálló hotel palota vár torony híd utca tér park pályaudvar kikötő társaság rádió televízió",
  and: "és vagy",
  otherPlace: "észak dél kelet nyugat új nagy kis san new north south east west",
  kinds: {
    province: "tartomány tartományban",
    country: "köztársaság királyság",
    city: "város városban főváros fővárosban",
    region: "megye megyében régió",
  },
};

export const ro: LanguageData = {
  tag: "ro",
  inPlace: "în din",
  grammar:
    "și sau dar că ca care cine ce unde când cum dacă deși pentru din de la în pe cu fără între după înainte prin spre un o unui unei al ai ale a este sunt era erau fost fi are au avea nu da mai foarte tot toți acest această acești el ea ei ele lui lor se își potrivit ieri astăzi foto sursa",
  roles:
    "președinte președintele premier premierul ministru ministrul rege regele regina papa generalul colonelul senatorul deputatul primarul ambasadorul judecătorul avocatul doctor profesor domnul doamna purtătorul directorul șeful liderul antrenorul",
  institutions:
    "banca universitatea universității facultatea școala institutul academia spitalul muzeul biserica catedrala teatrul opera hotelul clubul asociația federația fundația uniunea partidul aeroportul palatul strada piața parcul gara dinamo steaua rapid universitatea",
  ties: "de din",
  whereabouts: "la în din spre către",
  and: "și sau",
  otherPlace: "nord sud est vest noua noul mare mică san new north south east west",
  kinds: {
    province: "provincia provinciei",
    country: "republica regatul statul",
    city: "orașul orașului capitala capitalei municipiul",
    region: "județul județului regiunea regiunii",
  },
};
