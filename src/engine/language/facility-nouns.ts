/* Nouns for what bears the name of a person, in the languages that Kontekst knows best: streets, schools, airports, prizes, ships. */

const beforeName =
  /^(?:calle|avenida|plaza|paseo|glorieta|colegio|instituto|estadio|aeropuerto|rue|avenue|boulevard|quai|lycée|collège|stade|aéroport|viale|piazza|liceo|stadio|aeroporto|rua|praça|travessa|alameda|escola|estádio|ulica|ulicy|ulicę|улица|улице|улицу|вулиця|вулиці|вулицю|Flughafen|Flughafens|Stadion|Schule|Grundschule|Gesamtschule|Gymnasium|Kaserne|Klinikum|lufthavnen|flyplassen|flygplatsen|flyplass)$/u;
/** «calle», «lycée», «Flughafen»: what is named after a person stands before the name. */
export const isFacilityBefore = (word: string): boolean => beforeName.test(word);

// Made when it is asked for: a pattern of letters takes a starting worker's time.
const afterName = (): RegExp =>
  /^(?:ga(?:te|ta|de|tan)|all[eé]en?|torg|torv|park|bro|bru|(?:\p{L}+)?s[kc](?:ole|ule|ola)|gymnas(?:ium)?|lufthamn|lufthavn|flyplass|flygplats|stadion|arena|(?:minn[ei]s?|minde)?fond|stiftelse|legat|(?:minn[ei]s?|minde)(?:pris|stipend|stipendium)|institutt?|bibliotek|förlag|forlag|katu|tie|puisto)$/iu;
/** «gate», «skole», «stadion»: after it, with the genitive or without it. */
export const isFacilityAfter = (word: string): boolean => afterName().test(word);

const afterHyphen =
  /^(?:(?:minne|minde|æres|heders|freds|litteratur|film|idretts)?(?:pris(?:en|et)?|stipendi?(?:um|et|at)?|medalj[ae]?n?|medaille)|(?:minn[ei]|minde)?fond(?:et|en)?|stiftelsen?|stiftung|legatet|institutt?et|museet|senteret|centret|skol[ae]n|g[ay]mnasiet|gat[ae]n?|vej(?:en)?|vei(?:en)?|vägen|väg|allé|torget?|plassen|pladsen|statuen?)$/u;
/** «Kaj Munk-prisen», «Olof Palme-pris», «Amundsen-medaljen» */
export const isHonour = (word: string): boolean => afterHyphen.test(word);

const prefixes = new Set("ms mv mf ss m/s s/s hms uss knm".split(" "));
const vessels = (): RegExp =>
  /^(?:fregatt(?:en)?|korvett(?:en)?|ferg[ea]n?|ferj[ea]n?|færge[n]?|färjan?|ubåte?n?|fartyget|\p{L}*skøyt[ea]n?|(?:hangar|cruise|hurtigrute|skole|ekspedisjons|polar|forsknings)s(?:kip|kib)(?:et)?|hangarfartyget|kryssningsfartyget|isbryt[ae]r(?:en)?|frigate|destroyer|Schiff|Fähre|Fregatte|Korvette|Kreuzfahrtschiff|Frachter|Forschungsschiff|fregate|frégate|ferry|paquebot|fragata|buque|crucero|navio|fregata|traghetto)$/iu;
/** Ships that nobody owns or boards under their noun alone, and their prefixes: «fregatten Roald Amundsen», «MS Willy Brandt». */
export const isVessel = (word: string): boolean => prefixes.has(word.toLowerCase()) || vessels().test(word);

const figures = /^(?:ve[ij]|veg|väg|pla[st]s|plads)$/u;
/** What is as often a way or a place in a figure of speech as in a town: «Støres vei til makten», «Palmes plats i historien». */
export const isWayOrPlace = (word: string): boolean => figures.test(word.toLowerCase());

const directions =
  /^(?:til|till|i|in|inn|ind|ut|ud|fram|frem|opp|op|upp|ned|tilbake|tilbage|tillbaka|videre|vidare|mot|mod|fra|frå|från|på|som|ble|blev|er|är|var)$/u;
/** What follows such a figure of speech. */
export const isDirection = (word: string): boolean => directions.test(word);
