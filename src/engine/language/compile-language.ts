import { firstNames } from "./first-names.ts";
import type { LanguageData } from "./language-data.ts";
import {
  ADJECTIVE,
  AND,
  ARTICLE,
  ARTICLED,
  CALENDAR,
  COMPOUND_INSTITUTION,
  CREDIT,
  FIRST_NAME,
  GRAMMAR,
  HOMOGRAPH,
  IN_PLACE,
  INSTITUTION,
  KIND,
  KINSHIP,
  NAME_ADJECTIVE,
  OTHER_PLACE,
  ROLE,
  SEATED,
  SMALL_ADJECTIVE,
  SMALL_INSTITUTION,
  TIE,
  TITLE_TAIL,
  VERB,
  WHEREABOUTS,
  WORK,
  WORK_TAIL,
} from "./word-classes.ts";

/** Words whose classes are remembered, per language: the worker lives as long as pages are read. */
const MOST_REMEMBERED = 20_000;

/** A language's data, made ready for looking words up. */
export interface Language {
  readonly tag: string;
  readonly capitalNouns: boolean;
  readonly titleCase: boolean;
  readonly headFirst: boolean;
  readonly genitiveNames: boolean;
  readonly apostropheSuffixes: boolean;
  /** Whether a form of a place's name may begin the name of an institution: «Turun» of «Turun Sanomat». */
  isGenitive(form: string): boolean;
  /** The ending of a form that says where something is; undefined where it says nothing of the kind. */
  locativeEnding(form: string): string | undefined;
  /** Class bits of a word, lower-case. */
  classOf(word: string): number;
  /** Whether two words, lower-case, make an ordinary phrase though the first equals a name: «venstre hånd». */
  isPhrase(first: string, second: string): boolean;
  /** The kind of place that a noun names: `province` for «provinsen». */
  kindOf(word: string): string | undefined;
}

const LISTS = [
  ["grammar", GRAMMAR],
  ["roles", ROLE],
  ["institutions", INSTITUTION],
  ["otherPlace", OTHER_PLACE],
  ["ties", TIE],
  ["whereabouts", WHEREABOUTS],
  ["inPlace", IN_PLACE],
  ["and", AND],
  ["works", WORK],
  ["calendar", CALENDAR],
  ["homographs", HOMOGRAPH],
  ["titleTails", TITLE_TAIL],
  ["seated", SEATED],
  ["smallInstitutions", SMALL_INSTITUTION],
  ["adjectives", ADJECTIVE],
  ["credits", CREDIT],
  ["articles", ARTICLE],
  ["articledPlaces", ARTICLED],
  ["verbs", VERB],
  ["kinship", KINSHIP],
] as const;

/** The words of a list, which are parted by one space each: a test holds the data to it. */
const split = (words: string | undefined): string[] => (words ? words.split(" ") : []);

/** Endings by their last letter, so that few are compared. */
type Endings = ReadonlyMap<string, readonly { readonly ending: string; readonly bit: number }[]>;

function compileEndings(data: LanguageData): Endings {
  const endings = new Map<string, { ending: string; bit: number }[]>();
  const lists = [
    [data.roleEndings, ROLE],
    [data.institutionEndings, INSTITUTION | COMPOUND_INSTITUTION],
    [data.workEndings, WORK],
    [data.smallInstitutionEndings, SMALL_INSTITUTION],
    [data.adjectiveEndings, SMALL_ADJECTIVE],
    [data.seatedEndings, SEATED],
    [data.verbEndings, VERB],
    [data.nameAdjectiveEndings, NAME_ADJECTIVE],
  ] as const;
  for (const [list, bit] of lists) {
    for (const ending of split(list)) {
      const last = ending.slice(-1);
      const bucket = endings.get(last);
      if (bucket) bucket.push({ ending, bit });
      else endings.set(last, [{ ending, bit }]);
    }
  }
  return endings;
}

/** Words of names that the texts of all languages quote: «Bank of England». */
const INTERNATIONAL: LanguageData = {
  tag: "",
  grammar: "",
  ties: "of",
  titleTails:
    "cowboys lakers celtics bulls warriors raptors knicks nuggets mavericks clippers pacers pistons hornets grizzlies timberwolves pelicans patriots steelers packers seahawks broncos chiefs ravens bears colts texans titans jaguars browns bengals dolphins eagles buccaneers panthers falcons vikings dodgers yankees mets phillies cubs brewers padres mariners astros orioles braves marlins bruins canadiens canucks flames oilers senators sabres penguins flyers islanders blackhawks predators canes avalanche 76ers 49ers",
  works: "ms mv mf ss hms uss knm rms",
  institutions:
    "hapoel maccabi makkabi betar beitar feyenoord ajax werder psv shakhtar schachtar metalist stade league cup championship award fc fk ifk afc demirspor calcio rovers wanderers hotspur albion atlético atletico dynamo dinamo cska zska spartak olympique lokomotiv partizan society tower river state states court school international united borough supreme canal convention review telecom county island islands airport college league business street avenue square bridge hill hills beach bay valley creek times post journal herald tribune symphony philharmonic heights house bank university universität université universidad institute church battle",
};

/** The words of a list that are of one class. */
type WordClass = readonly [words: ReadonlySet<string>, bit: number];

/** Classes of the words that a language lists. A set of each list is made at once; to go through words takes far longer. */
function wordClasses(data: LanguageData): WordClass[] {
  return LISTS.flatMap(([list, bit]): WordClass[] => {
    const words = data[list];
    return words ? [[new Set(words.split(" ")), bit]] : [];
  });
}

let international: readonly WordClass[] | undefined;

/**
 * Makes a language ready.
 * @param kin data of the languages that it says are its kin
 */
export function compileLanguage(data: LanguageData, kin: readonly LanguageData[]): Language {
  international ??= wordClasses(INTERNATIONAL);
  const classes = wordClasses(data).concat(international);
  for (const { grammar } of kin) classes.push([new Set(grammar.split(" ")), GRAMMAR]);
  const workTails = split(data.works).flatMap((word) =>
    word.includes("_") ? word.slice(word.indexOf("_") + 1) : [],
  );
  classes.push([new Set(workTails), WORK_TAIL]);
  const kinds = Object.entries(data.kinds ?? {}).map(
    ([kind, words]) => [kind, new Set(split(words))] as const,
  );
  const kindOf = (word: string): string | undefined => kinds.findLast(([, words]) => words.has(word))?.[0];
  const phrases = Object.entries(data.phrases ?? {}).map(
    ([firsts, seconds]) => [new Set(split(firsts)), new Set(split(seconds))] as const,
  );
  const endings = compileEndings(data);
  const stems = split(data.smallInstitutionStems);
  const locativeEndings = split(data.locativeEndings);
  const genitiveEndings = split(data.genitiveEndings);
  const remembered = new Map<string, number>();

  function compute(word: string): number {
    if (word === "") return 0;
    let bits = 0;
    for (const [words, bit] of classes) if (words.has(word)) bits |= bit;
    if (kindOf(word) !== undefined) bits |= KIND;
    if (firstNames.has(word)) bits |= FIRST_NAME;
    for (const { ending, bit } of endings.get(word.slice(-1)) ?? []) {
      // At least two letters before the ending: «sbank» is no compound of «bank».
      if (word.length > ending.length + 1 && word.endsWith(ending)) bits |= bit;
    }
    if (stems.some((stem) => word.startsWith(stem))) bits |= SMALL_INSTITUTION;
    return bits;
  }

  return {
    tag: data.tag,
    capitalNouns: data.capitalNouns === true,
    titleCase: data.titleCase === true,
    headFirst: data.headFirst === true,
    genitiveNames: data.genitiveNames === true,
    apostropheSuffixes: data.apostropheSuffixes === true,
    isGenitive: (form) =>
      genitiveEndings.length === 0 || genitiveEndings.some((ending) => form.endsWith(ending)),
    locativeEnding: (form) => locativeEndings.find((ending) => form.endsWith(ending)),
    classOf(word) {
      const known = remembered.get(word);
      if (known !== undefined) return known;
      const bits = compute(word);
      if (remembered.size > MOST_REMEMBERED) remembered.clear();
      remembered.set(word, bits);
      return bits;
    },
    isPhrase: (first, second) =>
      phrases.some(([firsts, seconds]) => firsts.has(first) && seconds.has(second)),
    kindOf,
  };
}
