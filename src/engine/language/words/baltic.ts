import type { LanguageData } from "../language-data.ts";

/** Estonian and the Baltic languages: a place's genitive stands before the noun of an institution. */
export const et: LanguageData = {
  tag: "et",
  locativeEndings: "s st sse",
  grammar:
    "ja ning või aga kuid et kui kes mis millal kus kuidas miks see need ta nad tema me te ma sa ei on oli olid olla oleks ka veel juba ainult väga rohkem kõik iga teine uus pärast enne vastu kohta järgi koos ilma üle all eile täna homme ütles teatas foto allikas",
  roles:
    "president peaminister minister välisminister kaitseminister kantsler kuningas kuninganna prints paavst piiskop kindral kolonel kapten admiral senaator linnapea suursaadik kohtunik advokaat doktor professor härra proua pressiesindaja juht direktor esimees peatreener treener kirjanik laulja näitleja lavastaja ajakirjanik",
  institutions:
    "pank ülikool kool instituut akadeemia haigla muuseum kirik teater ooper klubi liit selts fond erakond hotell sadam vangla",
  smallInstitutionStems:
    "ülikool linnavalitsu linnavolikog haigla muuseum teat kooli lennujaam sadam vangla maakohtu maakon gümnaasium raekoj",
  genitiveNames: true,
  genitiveEndings: "a e i u o",
  and: "ja ning või",
  otherPlace: "põhja lõuna ida lääne uus suur väike vana",
  kinds: {
    province: "provints provintsi provintsis maakond maakonna maakonnas",
    state: "osariik osariigi osariigis",
    country: "riik vabariik kuningriik",
    city: "linn linna linnas pealinn pealinna pealinnas",
    region: "piirkond piirkonna oblast oblasti",
  },
};

export const lv: LanguageData = {
  tag: "lv",
  locativeEndings: "ā ē ī",
  grammar:
    "un vai bet ka kad kur kā kas kurš kura šis šī tas tā tie viņš viņa viņi mēs jūs es tu nav ir bija būs būt arī vēl jau tikai ļoti vairāk visi katrs cits jauns pēc pirms pret par ar bez no uz pie zem līdz starp vakar šodien rīt sacīja paziņoja foto avots",
  roles:
    "prezidents prezidente premjers premjerministrs premjere ministrs ministre kanclers karalis karaliene princis pāvests bīskaps ģenerālis pulkvedis kapteinis admirālis senators deputāts deputāte mērs gubernators vēstnieks tiesnesis advokāts advokāte doktors profesors kungs kundze preses direktors vadītājs treneris rakstnieks dziedātājs aktieris aktrise režisors žurnālists",
  institutions:
    "banka universitāte skola institūts akadēmija slimnīca muzejs baznīca teātris opera klubs savienība partija fonds viesnīca osta satiksme lidosta iela",
  smallInstitutionStems:
    "universitāt slimnīc muzej teātr brīvost lidost centrāltirg iela ielas domē ģimnāzij",
  genitiveNames: true,
  genitiveEndings: "s a u ņ",
  and: "un vai",
  otherPlace: "ziemeļu dienvidu austrumu rietumu jaunā lielā vecā",
  kinds: {
    province: "province provincē novads novadā",
    state: "štats štatā",
    country: "valsts republika karaliste",
    city: "pilsēta pilsētā pilsētas galvaspilsēta galvaspilsētā galvaspilsētas",
    region: "reģions reģionā apgabals",
  },
};

export const lt: LanguageData = {
  tag: "lt",
  inPlace: "į iš",
  locativeEndings: "je",
  grammar:
    "ir bei ar arba bet o kad kai kur kaip kas kuris kuri šis ši tas ta tie jis ji jie mes jūs aš tu ne nėra yra buvo bus būti taip pat dar jau tik labai daugiau visi kiekvienas kitas naujas po prieš už apie su be iš į prie pagal nuo iki tarp vakar šiandien rytoj sakė teigė pranešė nuotrauka šaltinis",
  roles:
    "prezidentas prezidentė premjeras premjerė ministras ministrė kancleris karalius karalienė princas popiežius vyskupas generolas pulkininkas kapitonas admirolas senatorius seimo meras gubernatorius ambasadorius teisėjas advokatas daktaras profesorius ponas ponia direktorius direktorė vadovas lyderis pirmininkas pirmininkė treneris rašytojas dainininkas aktorius aktorė režisierius žurnalistas",
  institutions:
    "bankas universitetas mokykla institutas akademija ligoninė muziejus bažnyčia teatras opera klubas sąjunga partija fondas viešbutis uostas oras gatvė",
  smallInstitutionStems:
    "universitet technikos ligonin muziej teatr savivaldyb licė gimnazij uost arkivyskup apygardos",
  genitiveNames: true,
  genitiveEndings: "s o ų",
  and: "ir bei ar",
  otherPlace: "šiaurės pietų rytų vakarų naujoji didžioji",
  kinds: {
    province: "provincija provincijos provincijoje",
    state: "valstija valstijos valstijoje",
    country: "šalis respublika karalystė",
    city: "miestas miesto mieste sostinė sostinės sostinėje",
    region: "regionas regiono regione rajonas rajono rajone sritis srities srityje",
  },
};
