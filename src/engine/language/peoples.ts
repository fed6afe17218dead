/**
 * Adjectives and genitives of countries that say whose body «utenriksdepartementet» or «the Foreign Ministry» is:
 * the country's entity id, then stems (a word that begins with one, lower-case) in any language that news is written in.
 */
const stemsByCountry: Readonly<Record<string, string>> = {
  norway: "norsk norske norges noregs norwegian norweg norvég noruego noruega norja norwesk норве",
  "united-states":
    "amerikansk american us-amerikan amerikan américain estadounidense americano americana yhdysval amerykań америк u.s us usas",
  "united-kingdom": "britisk brittisk british britisch britannique británic britannian brytyjsk британ",
  sweden: "svensk swedish schwed suédois suec ruotsin szwedz шведск",
  denmark: "dansk danish dänisch danois danés danes tanskan duńsk датск",
  finland: "finsk finländsk finnish finnisch finlandais finland suomen fińsk финск",
  germany: "tysk tyske german deutsch allemand alemán aleman saksan niemiec немец герман",
  france: "fransk french französ français francés frances ranskan francus француз",
  russia: "russisk rysk russian russisch russe rus ruso rusa venäjän rosyjsk росси русск",
  ukraine: "ukrainsk ukrainian ukrainisch ukrainien ucranian ukrainan ukraińsk украин",
  china: "kinesisk chinese chinesisch chinois chin kiinan chińsk китай",
  japan: "japansk japanese japanisch japonais japon japanin japoń япон",
  india: "indisk indian indisch indien indi intian indyjsk индий",
  pakistan: "pakistansk pakistani pakistanisch pakistanais paquistaní pakistanin pakistań пакистан",
  iran: "iransk iranian iranisch iranien iraní iranin irań иран",
  iraq: "irakisk iraqi irakisch irakien iraquí irakin irack ирак",
  israel: "israelsk israelisk israeli israelisch israélien israelí israelin izrael израил",
  turkey: "tyrkisk turkisk turkish türkisch turc turco turca turkin tureck турец",
  afghanistan: "afghansk afgansk afghan afganistan afghanisch afgano afgana afganistanin afgań афган",
  poland: "polsk polish polnisch polonais polac puolan польск",
  spain: "spansk spanish spanisch espagnol español espanjan hiszpańsk испан",
  italy: "italiensk italian italienisch italien italiano italiana włosk итальян",
  netherlands:
    "nederlandsk holländsk hollandsk nederländsk dutch niederländisch néerlandais neerland holländisch hollannin niderlandz голланд нидерланд",
  brazil: "brasiliansk brazilian brasilianisch brésilien brasileñ brasileir brasiliano",
  argentina: "argentinsk argentinian argentine argentinisch argentin",
  mexico: "meksikansk mexikansk mexican mexikanisch mexicain mexicano mexicana messican",
  canada: "kanadisk kanadensisk canadisk canadian kanadisch canadien canadiens canadese",
  australia: "australsk australisk australian australisch australiano",
  hungary: "ungarsk ungersk hungarian ungarisch hongrois húngaro húngara hongaars węgiersk венгер",
  austria: "østerriksk østrigsk österrikisk austrian österreichisch autrichien austriac austríac oostenrijks",
  switzerland: "sveitsisk schweizisk swiss suisse suizo suiza svizzer zwitsers",
  belgium: "belgisk belgian belgisch belge belga",
  portugal: "portugisisk portugiesisk portuguese portugiesisch portugais portugués portuguesa portoghes",
  greece: "gresk grekisk græsk greek griechisch grecque griego griega grieks",
  ireland: "irsk irländsk irlandsk irish irisch irlandais irlandés irlandes",
  iceland: "islandsk isländsk icelandic isländisch islandais islandés",
  czechia: "tsjekkisk tjekkisk tjeckisk czech tschechisch tchèque checo checa czesk чешск",
  slovakia: "slovakisk slovak slowakisch slovaque eslovac słowack",
  romania: "rumensk rumänsk rumænsk romanian rumänisch roumain rumano rumana rumuńsk",
  bulgaria: "bulgarsk bulgarisk bulgarian bulgarisch bulgare búlgar",
  serbia: "serbisk serbian serbisch serbe serbio",
  croatia: "kroatisk croatian kroatisch croate croata",
  estonia: "estisk estnisk estländsk estonian estnisch estonien estonio virolais",
  latvia: "latvisk lettisk lettländsk latvian lettisch letton letón",
  lithuania: "litauisk lithuanian litauisch lituanien lituano",
  belarus:
    "hviterussisk kviterussisk belarusisk belarusk vitrysk belarusian belarussisch biélorusse bielorrus białorusk белорус",
  georgia: "georgisk georgian georgisch géorgien georgian грузин",
  armenia: "armensk armenisk armenian armenisch arménien armenio армян",
  egypt: "egyptisk egyptian ägyptisch égyptien egipci egizian",
  syria: "syrisk syrian syrisch sirio",
  lebanon: "libanesisk lebanese libanesisch libanais libanés",
  "saudi-arabia": "saudisk saudiarabisk saudi saoudien saudí",
  "south-korea": "sørkoreansk sydkoreansk südkoreanisch sud-coréen surcorean",
  "north-korea": "nordkoreansk nordkoreanisch nord-coréen norcorean",
  "south-africa": "sørafrikansk sydafrikansk südafrikanisch sud-africain sudafrican",
  colombia: "colombiansk colombian kolumbianisch colombien colombiano colombiana",
  cuba: "kubansk cubansk cuban kubanisch cubain cubano cubana",
  venezuela: "venezuelansk venezuelan venezolan vénézuélien",
};

interface Stem {
  readonly stem: string;
  readonly country: string;
}

/** By their first two letters, so that few are compared; the longest decides: «us-amerikan» before «us». */
let stems: ReadonlyMap<string, readonly Stem[]> | undefined;

function allStems(): ReadonlyMap<string, readonly Stem[]> {
  const found = new Map<string, Stem[]>();
  for (const [country, words] of Object.entries(stemsByCountry)) {
    for (const stem of words.split(" ")) {
      const list = found.get(stem.slice(0, 2));
      if (list) list.push({ stem, country });
      else found.set(stem.slice(0, 2), [{ stem, country }]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.stem.length - a.stem.length);
  return found;
}

/** Words that short stems must equal: «us» is not the beginning of «useful». */
const WHOLE_WORD = 4;

/** Entity id of the country whose adjective or genitive `word` (lower-case) is. */
export function countryOfAdjective(word: string): string | undefined {
  stems ??= allStems();
  for (const { stem, country } of stems.get(word.slice(0, 2)) ?? []) {
    if (stem.length < WHOLE_WORD ? word === stem : word.startsWith(stem)) return country;
  }
  return undefined;
}
