import type { LanguageData } from "../language-data.ts";
import { inCyrillic } from "../serbian-cyrillic.ts";

const hrGrammar =
  "naime više manje neki neke neka među međutim dakle zatim potom kolika koliki troje dvoje naš naša naše vaš ovaj ove ovi ti te one oni kažu barem čak ipak stoga i a ali u k ka na se da za su od s sa iz o do po pri pod nad bez kroz prema protiv nakon poslije prije tijekom uz kod ili jer ako kad kada gdje kako što šta tko ko koji koja koje ovaj ova ovo taj ta to tim tog on ona ono oni njegov njezin njihov nije ne već još samo također vrlo više sve svi svaki drugi je bio bila bilo bili biti će bi ima može rekao rekla kazao prema jučer danas sutra foto izvor";
const hrRoles =
  "predsjednik predsjednica predsednik predsednica premijer premijerka ministar ministrica kancelar kancelarka kralj kraljica princ papa kardinal biskup general pukovnik kapetan admiral senator zastupnik gradonačelnik guverner veleposlanik ambasador sudac odvjetnik doktor dr prof profesor gospodin gospođa glasnogovornik direktor direktorica ravnatelj šef šefica tajnik trener napadač vratar pisac pjevač pjevačica glumac glumica redatelj novinar čelnik lider";
const hrInstitutions =
  "banka sveučilište univerzitet univerzitetu fakultet hotel klub muzej kazalište pozorište bolnica škola akademija institut aerodrom savez stranka dinamo hajduk lokomotiva partizan";
const hrSmallInstitutions =
  "banka banke banci banku bankom vlada vlade vladi vladu vladom radiotelevizija radiotelevizije radioteleviziji radioteleviziju televizija televizije akademija akademije akademiji vojska vojske vojsci vojsku policija policije policiji policiju pošta pošte poljoprivredna narodna seljačka demokratska gospodarska turistička komora odvjetnička industrija industrije oporba premijerka ministrica predsjednica reprezentacija reprezentacije županija županije biskupija";
const hrSeated =
  "sveučilište sveučilišta sveučilištu univerzitet univerziteta univerzitetu univerza fakultet";

export const hr: LanguageData = {
  tag: "hr",
  inPlace: "u iz",
  grammar: hrGrammar,
  roles: hrRoles,
  institutions: hrInstitutions,
  smallInstitutions: hrSmallInstitutions,
  seated: hrSeated,
  whereabouts: "u na iz kod pri",
  and: "i te ili a",
  otherPlace:
    "sjeverna južna istočna zapadna sjeverni južni istočni zapadni novi nova novo stari stara velika mala donji gornji donja gornja",
  kinds: {
    province: "pokrajina pokrajini pokrajine provincija provinciji županija županiji",
    country: "država republika kraljevina",
    city: "grad gradu grada glavni",
    region: "regija regiji područje",
  },
};

export const bs: LanguageData = { ...hr, tag: "bs" };

const both = (words: string): string => `${words} ${inCyrillic(words)}`;

/** Spelt in both scripts when the language is first read, not whenever a worker starts. */
export const sr: LanguageData = {
  tag: "sr",
  get inPlace() {
    return both("u iz");
  },
  get grammar() {
    return both(`${hrGrammar} posle pre tokom kod gde ko`);
  },
  get roles() {
    return both(`${hrRoles} poslanik sudija advokat portparol sekretar vođa`);
  },
  get institutions() {
    return both(hrInstitutions);
  },
  get smallInstitutions() {
    return both(hrSmallInstitutions);
  },
  get seated() {
    return both(hrSeated);
  },
  get whereabouts() {
    return both("u na iz kod pri");
  },
  get and() {
    return both("i te ili a");
  },
  get otherPlace() {
    return both(
      "severna južna istočna zapadna severni južni istočni zapadni novi nova novo stari stara velika mala donji gornji",
    );
  },
  get kinds() {
    return {
      province: both("pokrajina pokrajini pokrajine provincija provinciji"),
      country: both("država republika kraljevina"),
      city: both("grad gradu grada glavni"),
      region: both("oblast oblasti region regionu"),
    };
  },
};

export const sl: LanguageData = {
  tag: "sl",
  inPlace: "v iz",
  grammar:
    "in a ali ter v k h na se da za so od s z iz o do po pri pod nad brez skozi proti pred med ob zaradi ker če ko kje kako kaj kdo ki kateri ta to ti tega tem on ona ono oni njegov njen njihov ni ne že še samo tudi zelo več vse vsi vsak drug je bil bila bilo bili biti bo bi ima lahko dejal dejala povedal sporočil včeraj danes jutri foto vir",
  roles:
    "predsednik predsednica premier premierka minister ministrica kancler kralj kraljica princ papež kardinal škof general polkovnik kapitan admiral senator poslanec poslanka župan županja guverner veleposlanik sodnik odvetnik doktor dr prof profesor gospod gospa direktor direktorica šef vodja sekretar trener napadalec vratar pisatelj pevec pevka igralec igralka režiser novinar kolesar",
  institutions:
    "banka univerza fakulteta hotel klub muzej gledališče bolnišnica šola akademija inštitut zveza stranka olimpija",
  smallInstitutions:
    "banka banke banki banko vlada vlade vladi vlado vojska vojske vojski policija policije policiji akademija tiskovna narodna nacionalna radiotelevizija univerza univerze univerzi univerzo pošta",
  seated: "univerza univerze univerzi univerzo univerzitetni fakulteta",
  whereabouts: "v na iz pri",
  and: "in ter ali",
  otherPlace:
    "severna južna vzhodna zahodna severni južni vzhodni zahodni novi nova novo stari stara velika mala spodnji zgornji",
  kinds: {
    province: "provinca provinci pokrajina pokrajini",
    country: "država republika kraljevina",
    city: "mesto mestu mesta glavno",
    region: "regija regiji območje",
  },
};

export const bg: LanguageData = {
  tag: "bg",
  inPlace: "в във",
  grammar:
    "и а в във на да се за от са със с по до при под над без през към срещу след преди между или но ако когато където как какво кой която които този тази това тези той тя то те негов не още само също много повече всички всеки друг е беше бяха бъде ще би има може каза заяви според вчера днес снимка източник",
  roles:
    "президент президентът премиер премиерът министър министърът канцлер крал кралица папа патриарх генерал полковник капитан адмирал сенатор депутат кмет кметът губернатор посланик съдия адвокат доктор д-р проф професор господин госпожа говорител директор шеф лидер лидерът председател секретар треньор писател певец певица актьор актриса режисьор журналист",
  institutions:
    "банк банка университет институт академия училище болница музей църква театър опера хотел клуб съюз фондация летище стадион левски цска локомотив спартак динамо",
  smallInstitutions: "област община университет",
  whereabouts: "в във на от към",
  and: "и или",
  otherPlace: "северна южна източна западна нова ново нови стара велико голяма малка",
  kinds: {
    province: "провинция провинцията",
    country: "държава република кралство",
    city: "град града столица столицата",
    region: "област областта регион",
  },
};
