/**
 * What of a language's grammar tells a quantity from other numbers, and where what it counts ends. Words are
 * lower-case.
 */
export interface Grammar {
  /** Whether the comma parts thousands and the stop decimals (English), or the other way round. */
  readonly thousands: "," | ".";
  readonly percent: string;
  /** «about», «more than»: belong to what is said. Two words with a plus. */
  readonly approximate: string;
  /** What one has over something: after these «over» and «under» say no amount. */
  readonly governs: string;
  /** «24 to 48 hours» */
  readonly to: string;
  /** «85 percent of the country» */
  readonly of: string;
  /** Articles and the like between «of» and its noun. */
  readonly determiners: string;
  /** Words that no counted thing starts with: they end what is counted. */
  readonly stops: string;
  /** Ends like an adjective before its noun; the noun comes after. */
  readonly adjective: RegExp;
  /** An adjective after its noun, as in French. */
  readonly adjectiveAfter?: RegExp;
  /** A counted noun for sure. */
  readonly noun: RegExp;
  /** Before a year. */
  readonly beforeYear: string;
  /** Before a number that names and does not count: «number 5», «page 12», «Article 5». */
  readonly labels: string;
  /** Before or after a time of the day. */
  readonly clock: string;
}

const scandinavianStops =
  "å i på av til for fra frå med ved om under over etter før mot mellom mellem gjennom gjennem genom uten utan uden hos innen inden inom langs längs siden sedan og och eller men at att som når når då da hvis om fordi enn än end er var är blir ble blev vart har hadde hade havde skal ska skulle vil ville kan kunne kommer kom får fikk fick fik må måtte måste ikke ikkje inte også òg också så nå no nu der her her här hvor kvar var det den de dei dem han hun hon ho vi jeg eg jag du dere ni sin sitt sine sina seg sig andre andra annen annet dette denne disse desse detta dessa hver hvert varje kvar per bare berre bara tilsynelatende allerede redan allerede sier seier säger siger sa sade sagde mener meiner menar mente oppgir opplyser skriver skriv melder står ligger fortsatt fortsatte fremdeles fortfarande mer flere fleire fler mange många men hjemme heime hemma borte borta ute inne oppe nede dessuten dessutom videre vidare unna";

export const grammars: Readonly<Record<string, Grammar>> = {
  nb: {
    thousands: ".",
    percent: "prosent pst prosentpoeng prosenteiningar % ‰ promille",
    approximate:
      "ca circa cirka rundt omtrent omlag om+lag nesten nær nærmere over under minst inntil opptil opp+til høyst vel drøyt drøye knapt snaut mer+enn meir+enn flere+enn fleire+enn færre+enn mindre+enn bortimot mot godt+over",
    governs: "kontroll kontrollen makt makta makten oversikt herredømme",
    to: "til – - —",
    of: "av",
    determiners: "de det den dei alle hele heile landets sine våre",
    stops: scandinavianStops,
    adjective: /(?:[eå]|[^m]ske|ige)$/u,
    noun: /(?:er|ere|ne|ar|år|skap|folk|barn|liv|hus|dager|menn|land|fly|skip|våpen|prosent|kroner|dollar|euro|pund|kilo|tonn|mil|meter|liter|timer|minutt|millioner)$/u,
    beforeYear:
      "i år fra frå siden sidan til og innen før etter rundt sommeren våren høsten vinteren hausten anno",
    labels:
      "nr nummer side kapittel artikkel paragraf § punkt fase trinn gruppe type versjon avdeling kanal rute sone plass uke veke",
    clock: "kl klokken klokka",
  },
  da: {
    thousands: ".",
    percent: "procent pct procentpoint % ‰ promille",
    approximate:
      "ca cirka omkring omtrent næsten nær over under mindst op+til højst godt knap mere+end flere+end færre+end mindre+end",
    governs: "kontrol kontrollen magt magten herredømme",
    to: "til – - —",
    of: "af",
    determiners: "de det den alle hele",
    stops: `${scandinavianStops} af`,
    adjective: /(?:e)$/u,
    noun: /(?:er|ere|ne|år|folk|børn|mænd|kroner|dollar|euro|pund|kilo|tons|meter|liter|timer|minutter|dage|millioner)$/u,
    beforeYear: "i år fra siden til og inden før efter sommeren",
    labels: "nr nummer side kapitel artikel paragraf § punkt fase gruppe type uge",
    clock: "kl klokken",
  },
  sv: {
    thousands: ".",
    percent: "procent procentenheter % ‰ promille",
    approximate:
      "ca cirka runt omkring ungefär nästan nära över under minst upp+till högst drygt knappt mer+än fler+än färre+än mindre+än",
    governs: "kontroll kontrollen makt makten",
    to: "till – - —",
    of: "av",
    determiners: "de det den alla hela",
    stops: scandinavianStops,
    adjective: /(?:a|e)$/u,
    noun: /(?:er|or|ar|en|na|år|folk|barn|män|hus|kronor|dollar|euro|pund|kilo|ton|mil|meter|liter|timmar|dagar|minuter|miljoner)$/u,
    beforeYear: "i år från sedan till och inom före efter runt sommaren våren hösten",
    labels: "nr nummer sida kapitel artikel paragraf § punkt fas grupp typ vecka",
    clock: "kl klockan",
  },
  en: {
    thousands: ",",
    percent: "percent pct % ‰ per+cent percentage+points",
    approximate:
      "about around approximately roughly some nearly almost over under nearly up+to at+least at+most more+than less+than fewer+than as+many+as an+estimated close+to only just",
    governs: "control power rule authority",
    to: "to – - —",
    of: "of",
    determiners: "the all its their his her our",
    stops:
      "of in on at to for from with by about under over after before against between through without within since until during into and or but that which who whom whose when where while because than as if so is are was were be been being has have had will would can could may might must should do does did not also then now here there it he she they we you i its his her their our this these those other others another each every per said says told according more most many much ago later earlier away out up down off still only",
    adjective:
      /(?:an|ish|ese|ic|al|ern|ary|ive|ous|ful|less|able|ible|ed|ing|new|old|young|small|large|big|local|foreign|british|french|dutch|swiss|greek|iraqi|israeli|pakistani|saudi|afghan|u\.s|us|uk)$/u,
    noun: /(?:[^s](?<!ou)s|people|men|women|children|troops|police|personnel|percent|feet|staff|cattle|sheep)$/u,
    beforeYear: "in since of from by until to and during before after circa year late early mid",
    labels:
      "no number page chapter article section phase group type version channel route highway room flight boeing airbus size resolution point",
    clock: "a.m p.m am pm o'clock",
  },
  de: {
    thousands: ".",
    percent: "prozent prozentpunkte prozentpunkten % ‰ promille",
    approximate:
      "ca circa etwa rund ungefähr fast knapp gut über unter mindestens bis+zu höchstens mehr+als weniger+als nahezu annähernd",
    governs: "kontrolle macht herrschaft",
    to: "bis – - —",
    of: "der des von vom aller",
    determiners: "der des dem den die das aller",
    stops:
      "in an auf aus bei mit nach von vor zu zum zur im am beim vom für gegen ohne um durch über unter zwischen seit bis während wegen und oder aber dass der die das den dem des ein eine einen einem einer ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen will wollen nicht auch so nun hier dort er sie es wir ihr ich andere anderen pro je als wie wenn weil",
    adjective: /^\p{Ll}.*(?:e|en|er|em|es)$/u,
    noun: /^\p{Lu}/u,
    beforeYear: "jahr jahre jahren seit von bis und ab um anno sommer winter herbst frühjahr",
    labels: "nr nummer seite kapitel artikel paragraf § punkt phase gruppe typ absatz platz",
    clock: "uhr",
  },
  fr: {
    thousands: ".",
    percent: "% ‰ pour+cent",
    approximate:
      "environ près+de presque plus+de moins+de au+moins jusqu'à quelque quelques autour+de à+peine",
    governs: "contrôle",
    to: "à – - —",
    of: "de du des d'",
    determiners: "la le les l' tous toutes leur leurs ses",
    stops:
      "de du des d' à au aux en dans sur sous par pour avec sans chez vers entre depuis pendant avant après et ou mais que qui dont où quand comme si est sont était étaient a ont avait avaient sera seront peut peuvent doit ne pas aussi il elle ils elles on nous vous je ce cette ces le la les l' un une autres autre plus moins selon dit",
    adjective:
      /^(?:nouveaux|nouvelles|grands|grandes|petits|petites|jeunes|autres|derniers|dernières|premiers|premières|principaux|principales|vieux|anciens|anciennes)$/u,
    adjectiveAfter:
      /(?:ains|aines|ais|aises|ens|ennes|ques|eux|euses|és|ées|aux|ales|ois|oises|ifs|ives|ires|ans|anes|is|ies)$/u,
    noun: /(?:s|x)$/u,
    beforeYear: "en de depuis an année été hiver printemps automne à et mai juin",
    labels: "n° nº no numéro page chapitre article paragraphe § point phase groupe type",
    clock: "h",
  },
  es: {
    thousands: ".",
    percent: "% ‰ por+ciento",
    approximate: "unos unas cerca+de casi alrededor+de aproximadamente más+de menos+de al+menos hasta",
    governs: "control poder",
    to: "a al – - —",
    of: "de del",
    determiners: "la el los las todos todas su sus",
    stops:
      "de del a al en con por para sin sobre entre desde hasta durante antes después y o u pero que quien cuando donde como si es son era eran fue fueron ha han había habían será serán puede pueden debe no también él ella ellos ellas se lo la los las el un una otros otras otro más menos según dijo",
    adjective:
      /^(?:nuevos|nuevas|grandes|pequeños|pequeñas|jóvenes|últimos|últimas|primeros|primeras|principales)$/u,
    adjectiveAfter:
      /(?:anos|anas|eses|esas|enses|ados|adas|idos|idas|ales|icos|icas|íes|osos|osas|ivos|ivas|ares|arios|arias|entes|antes)$/u,
    noun: /s$/u,
    beforeYear: "en de desde año años hasta y del verano invierno",
    labels: "n.º nº núm número página capítulo artículo párrafo § punto fase grupo tipo",
    clock: "las",
  },
};

/** A grammar whose lists are sets, ready to be asked. */
export interface WordSets {
  readonly percent: ReadonlySet<string>;
  readonly approximate: ReadonlySet<string>;
  readonly governs: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly beforeYear: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly clock: ReadonlySet<string>;
}

const cache = new Map<Grammar, WordSets>();

export function wordSets(grammar: Grammar): WordSets {
  const known = cache.get(grammar);
  if (known) return known;
  const set = (words: string) => new Set(words.split(" "));
  const sets: WordSets = {
    percent: set(grammar.percent),
    approximate: set(grammar.approximate),
    governs: set(grammar.governs),
    to: set(grammar.to),
    of: set(grammar.of),
    determiners: set(grammar.determiners),
    stops: set(grammar.stops),
    beforeYear: set(grammar.beforeYear),
    labels: set(grammar.labels),
    clock: set(grammar.clock),
  };
  cache.set(grammar, sets);
  return sets;
}

/** A base tag for the lists of this folder: Nynorsk and «no» share Bokmål's. */
export function baseLanguage(language: string): string {
  const base = language.toLowerCase().split("-")[0] ?? "";
  return base === "nn" || base === "no" ? "nb" : base;
}
