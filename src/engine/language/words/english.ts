import type { LanguageData } from "../language-data.ts";

export const en: LanguageData = {
  tag: "en",
  grammar:
    "the a an and or but nor so yet for of in on at by to from with without within into onto upon about above below under over between among against through during before after since until till while when where why how what who whom whose which that this these those there here then than as if unless because although though however also only just even still already never always often perhaps maybe moreover therefore thus nevertheless meanwhile later earlier recently according despite " +
    "is are was were be been being am has have had do does did will would shall should can could may might must not no yes i you he she it we they me him her us them my your his its our their mine yours hers ours theirs all any some many much more most few little other another each every both either neither none one two three four five six seven eight nine ten first second third last next new old big great good bad high low own same such very too quite " +
    "said says say told tells asked added reported reports photo source read watch see follow live breaking update analysis opinion exclusive video inside why how near outside across along around behind beside beyond like off out up down per via amid ahead toward towards throughout yesterday today tomorrow let get got go goes went come comes came make made take took give gave want wants need needs know think thought people man woman men women city country group police government officials official state",
  roles:
    "financial ceo cfo chairperson handout newspaper president presidents vice prime minister ministers foreign defence defense interior finance justice trade health education secretary secretary-general general chief chairman chairwoman chair chancellor king queen prince princess crown duke duchess earl count countess baron lord lady sir dame emperor empress pope cardinal archbishop bishop father sister brother reverend rabbi imam ayatollah sheikh sultan emir mullah maulana " +
    "senator representative congressman congresswoman rep sen gov governor mayor ambassador envoy judge justice attorney prosecutor lawyer sheriff commissioner inspector detective officer captain major colonel lieutenant sergeant corporal admiral commander marshal commodore brigadier gen col lt maj capt sgt adm cmdr brig " +
    "dr doctor prof professor mr mrs ms miss madam press spokesman spokeswoman spokesperson director manager coach head leader boss editor author singer actor actress rapper striker midfielder defender goalkeeper winger skipper captain player champion opposition former ex-president ex-prime deputy acting interim executive managing under-secretary undersecretary candidate nominee host presenter anchor correspondent photographer analyst economist scientist researcher aide adviser advisor mp premier dictator warlord rebel",
  roleEndings: "minister president secretary spokesman spokeswoman spokesperson chairman commander",
  institutions:
    "press force agency women ladies newsroom desk treasury bank university college school academy institute hospital clinic museum gallery library church cathedral abbey mosque temple theatre theater opera orchestra philharmonic symphony choir club fc united city-fc rovers wanderers athletic hotspur villa county albion airways airlines airline air aviation railway railways rail motors motor oil gas petroleum energy electric power steel mining holdings holding group corp corporation co company inc ltd limited plc llc insurance capital partners investment investments securities fund funds trust trustees exchange times post herald tribune journal gazette star news daily weekly magazine review chronicle mirror observer express telegraph guardian sun mail broadcasting television tv radio network channel " +
    "association federation union society foundation organisation organization council committee commission authority agency administration board bureau office department ministry parliament assembly congress senate house court tribunal court-martial party movement front front-line alliance coalition league cup open championship championships grand prix masters classic marathon tour derby games olympics olympic festival awards award prize medal airport hotel hotels inn resort palace castle tower bridge street road avenue square park gardens garden zoo stadium arena hall centre center plaza mall market tunnel canal dam port harbour harbor railway station bay gulf strait straits sea ocean lake river mountains mountain hills hill valley delta desert island islands peninsula coast beach falls basin plateau forest national international agreement accord accords treaty protocol declaration convention pact summit talks conference forum act bill plan war wars battle massacre crisis uprising revolution spring",
  institutionEndings: "",
  kinds: {
    province: "province provinces oblast prefecture governorate canton",
    state: "state states",
    country: "country republic kingdom nation",
    city: "city town village capital",
    district: "district districts neighbourhood neighborhood",
    region: "region area county",
    river: "river",
    party: "party",
  },
  otherPlace:
    "new north south east west northern southern eastern western central upper lower greater great little old north-west northwest northeast southeast southwest mid inner outer san santa saint st st. los las el la le port fort lake mount mt cape gulf river isle republic black white red latin trans equatorial",
  ties: "of for & de del",
  adjectives:
    "afghan african albanian algerian american andorran angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini bangladeshi basque bavarian belarusian belgian bengali bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian catalan catholic caucasian chechen chilean chinese christian colombian congolese corsican croat croatian cuban cypriot czech czechoslovak danish democratic dominican dutch ecuadorean egyptian english eritrean estonian ethiopian european filipino finnish flemish french gambian georgian german ghanaian greek guatemalan guinean haitian hindu hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish islamic islamist israeli italian ivorian jamaican japanese jewish jordanian kashmiri kazakh kenyan korean kosovan kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian malian maltese maoist mauritanian mexican moldovan mongolian montenegrin moroccan mozambican muslim namibian nepalese nicaraguan nigerian nordic norwegian omani ottoman pakistani palestinian panamanian paraguayan persian peruvian philippine polish portuguese protestant qatari republican roman romanian russian rwandan saudi scandinavian scottish senegalese serb serbian shia shiite sicilian singaporean slovak slovene slovenian somali soviet spanish sudanese sunni swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean zionist communist socialist nazi anglo federal",
  credits: "photo photograph text",
  whereabouts:
    "in at from to into near across throughout inside outside around towards toward against between via leaving northern southern eastern western central within over",
  kinship:
    "wife husband spouse partner fiancé fiancée fiance fiancee girlfriend boyfriend widow widower father mother dad mum mom parents son daughter brother sister twin sibling stepfather stepmother stepson stepdaughter half-brother half-sister grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law ex-wife ex-husband",
  and: "and or & versus vs v",
  works:
    "film movie novel song album band duo musical opera sitcom videogame racehorse stallion filly yacht ferry steamer freighter tanker frigate destroyer warship carrier liner trawler brig restaurant cafe pub nightclub magazine podcast documentary exhibition brand perfume character cartoon hurricane storm cyclone typhoon pop-group boyband girlband pop_group k-pop_group rock_group rap_group boy_band girl_group",
  workEndings: "",
  calendar:
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter",
  homographs:
    "total major reading man may march nice bill mark will rob grant drew sue chase hope grace faith joy rose dawn sandy summer autumn spring winter april june august rich carol art pat jack ray lance clip buck king prince queen duke earl baker cook carter smith mason fox wolf bell bull hall hill lake stone wood field park rivers banks west north east south best long short young white black green gray grey gold silver price day page case post star sun mirror express guardian independent observer target gap shell visa meta delta united city inter start little battle deal wells split hull sale bury ash ford polish mobile orange wall street light power home house church",
  phrases: {
    labour: "market markets shortage shortages cost costs law laws force camp camps dispute disputes rights",
  },
  verbEndings: "ed",
  verbs:
    "is was has had will would said says told announced warned denied rejected accused agreed called condemned confirmed refused urged wants plans faces joined won lost beat plays played have are were can could may must itself himself herself",
  titleCase: true,
};
