/**
 * Words that carry no meaning of their own and make up a good part of any text in their language. Of related languages
 * the list holds above all the words that tell them apart. Written by hand for this purpose; a declared language that stands
 * not here is believed. «-erne» stands for all words that end so.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  ar: "في من على إلى أن عن التي الذي مع هذا كان بعد ما لا هذه أنه لم قال كما بين كل حول ضد قبل منذ أو عام إن بن لن قد هو هي",
  bg: "и на в да се за от е не че са по като с това след също към която който който бе беше има може ще ли си срещу според обаче",
  cs: "a v se na je že s z do o i ve pro za by jsou jako ale podle jsem také aby když má při není mezi který která které proti už řekl od byl byla bude",
  da: "og i er det at en til af på den der ikke med for som de har fra sig ved efter også blev været kan siger nu mod skal ud om sagde mellem havde blevet meget nogle nogen gennem op uge hvis bare mens igen end flere kommer dem dette men så mange fik ifølge gør hjem tog hun han hvor når alle to skulle blive bliver uden mand hvad ligger -ede -erne -tion -tionen -tioner -hed -heden -igt -ej -øj jeg min mig dig sin din vi os jer ham hende deres vores hvem hvilken kun noget ingen altid aldrig måske fordi under over være vil ville kunne må måtte tage tager giver gav gå går gik lige få får sådan således imidlertid desuden foruden alene andet andre første ny nye god gode hele side siden år gang tid dag penge uger mennesker børn kvinder tre fire syv et sidste samt blandt hos omkring nok vej sagen ind lader spørgsmål gjort -ik -ab -skab -skaber -lse -ndt -ets -ige gøre komme lave bruge vore vort dine mine hendes selv sidder står ser enkelt vor samme",
  de: "der die und in den von zu das mit sich des auf für ist im nicht ein eine als auch dass sie er es wird hat haben nach bei aus an dem werden sind wie oder noch nur vor über einen einer einem eines um war ich wir sein seine ihre mehr kann wurde wurden sei aber zum zur am bis durch",
  en: "the of and to in a is that for it was on as with he be by at from are were has have had not but this they you we his her their said will would been who which there about after more than or one all can if when what so no up out its also into over new my your she",
  es: "de la que el en y a los del se las por un con una su es para más",
  et: "ja on ei et oli ka mis see kui aga oma ning või nad pärast ta tema tuleb oleks kas ainult siis kuni alates juba üle vastu sõnul olla selle",
  fa: "و در به از که این را با است برای آن شد های یک",
  fi: "ja on ei se että oli hän mutta ovat myös ole joka mukaan kuin sen hänen kanssa sekä vielä kun voi jo tai mitä olla jälkeen kertoi tämä eivät",
  fr: "de la le et les des en un une du que est pour qui dans par sur au pas",
  hr: "i u je na se da za su od što s koji ne će iz ali kako nakon bi kada te jer nisu prema bio bila biti ima do po protiv",
  hu: "a az és hogy is nem egy ez meg volt de van csak szerint",
  id: "yang dan di dengan untuk dari ini pada itu dalam tidak akan telah oleh",
  is: "og að í á sem er var ekki til við um en hann það fyrir með af frá",
  it: "di e il la che in un per non una del è con si da dei della al",
  lt: "ir kad į yra su iš bet tai apie buvo kaip jo dėl ne jis ji iki po prie tik jau gali nuo pat bus kurie",
  lv: "un ir no ka ar par kas uz bet arī lai pēc tika viņš viņa bija nav būs līdz jau tikai kā pie šo tas vai ko",
  nb: "og i er det å en til av på den ikke med for som de har fra seg ved etter også ble vært kan sier nå mot skal ut om at sa mellom hadde blitt mye noen gjennom opp uke hvis bare mens slik igjen enn flere kommer dem dette men så mange fikk ifølge gjør hjem tok hun han der hvor når alle to skulle -nn -kk -pp -gg -tt -sjon -sjonen -sjoner -het -heten -ei -eie -skj jeg min meg deg sin din vi oss dere ham henne deres våre hva hvem hvilken noe ingen alltid aldri kanskje fordi under over blir være vil ville kunne må måtte ta tar ga gå går gikk få får slike dessuten alene annet andre første ny nye god gode hele side siden år gang tid dag penger uker mennesker barn kvinner mann tre fire sju syv et siste samt blant hos rundt nok vei saken inn spørsmål gjort -skap -ikk -lse -ets -ige gjøre komme lage bruke selv sitter står ser enkelt samme dine mine hennes",
  nl: "de het een van en in is dat op te zijn met voor niet die aan er om",
  nn: "og i er det å ein til av på den ikkje med for som dei har frå seg ved etter også vart vore kan seier no mot skal ut om at blei eit sa mellom hadde blitt mykje nokon gjennom opp veke berre medan slik igjen enn fleire kjem dette men så mange fekk ifølgje gjer heim ho han kva der kvar når alle to vil skulle eg -nn -kk -pp -gg -tt -sjon -sjonen -sjonar -heit -heita -ane -inga -ei -leg min meg deg sin din vi oss de dykk henne deira våre kven kvifor noko ingen alltid aldri kanskje fordi under over blir vere vert ville kunne må måtte ta tar gå går gjekk får slike sånn dessutan åleine anna andre første ny nye god gode heile side sidan år gong tid dag pengar veker menneske barn kvinner mann tre fire sju siste samt blant hos rundt nok veg saka inn spørsmål gjort -skap -ikk -lege -ige gjere kome lage bruke sjølv sit står ser enkelt same",
  pl: "w i na z się że do nie o jest to jak po od przez dla oraz który która które był była ale tym już przed przy tylko go są ma",
  ps: "د په چې او له ته کې دی سره يې یې هم دا څخه",
  pt: "de a o que e do da em um para com não uma os no se na por mais",
  ro: "și de în a la cu pe că nu o din un este pentru care mai să au fi lui al ale sau dar fost între prin după le își",
  ru: "и в не на что с по как это он из за но его от о был также к для же бы все уже только если во при после когда она они были",
  sk: "a v sa na je že s z do o aj vo pre za by sú ako ale podľa som tiež aby keď má pri nie medzi ktorý ktorá ktoré proti už povedal od bol bola budú",
  sl: "in je na za v se da so ki ne tudi bo od po pa ter bi iz s z ni pri kot še že bil bila med",
  az: "və bu bir ki də da ilə üçün olan sonra kimi daha çox deyib isə edib olub",
  so: "oo ka ku iyo ee in u waa ay uu ah la si ayaa",
  sr: "и у је на се да за су од што са који не ће из али како након би када те јер нису према био била бити има до по против",
  sv: "och i är det att en till av på den inte med för som de har från sig vid efter också blev varit kan säger nu mot ska ut om ett sade mellan hade blivit mycket några genom upp vecka bara medan igen än fler kommer dem detta men så många fick enligt gör hem tog hon han där var när alla två skulle bli blir utan hur -tt -ck -pp -gg -tion -tionen -tioner -het -heten -arna -orna -erna -igt -ade jag min mig dig vi oss er deras vår vad vem någon något inget alltid aldrig kanske eftersom under över vara vill ville kunde måste ta går gick får då sådan dessutom annat andra första ny nya god goda hela sidan år gång tid dag människor barn kvinnor man tre fyra samt bland hos runt nog väg in",
  tr: "ve bir bu da de için ile olarak çok daha ne gibi kadar sonra var olan en ki her oldu dedi ise göre kendi ancak hem o",
  uk: "і в не на що з та до як у це за він від його але про також із зі й проти вже щоб цього був було були після коли",
  ur: "کے میں کی ہے کو سے کا اور نے پر کہ ہیں",
  vi: "và của là các có cho được trong không với những một người đã",
};

/**
 * Letters within a word that one of two kindred languages writes and the other does not, as regular expressions, for words that
 * are not among those above: «læse» and «vej» are Danish, «skje» and «øye» Norwegian, «hestar» and «vanleg» Nynorsk. The first
 * that fits counts.
 */
export const TELLING_LETTERS: readonly (readonly [languages: readonly string[], letters: string])[] = [
  [
    ["nn"],
    "\\p{L}{3}(?<!sv|dr|kl|ein|gn|st)(?:ar|aren|arane|asta|leg|legare)$|^ei[gk]|[dl]øy[dp]|kv[ao]|[ghk]jen[dg]|følgj|tenkj|byggj|sjølv",
  ],
  [["da"], "æ[bdfgklmnpstv]|[eø]j|[aeiouyæøå]b$|[aouyæøå]d(?:en|e|et)?$|[aeouyæøå]g(?:e|en|er|et)$"],
  [
    ["nb", "nn"],
    "[^s]kj|skj|gj(?!or)|øy|au|[a-zæøå](?:tt|kk|pp|mm|nn|gg|ss)$|[aeiouyæøå][pk](?:e|er|en|t|te)?$|[aouyøå]t(?:e|er)?$",
  ],
];

/** Languages that a script stands for on its own. */
export const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  Hangul: "ko",
  Hiragana: "ja",
  Katakana: "ja",
  Han: "zh",
  Thai: "th",
  Hebrew: "he",
  Greek: "el",
  Georgian: "ka",
  Armenian: "hy",
  Devanagari: "hi",
  Bengali: "bn",
  Tamil: "ta",
};
