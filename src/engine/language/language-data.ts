/**
 * What the engine knows of a language, as data. Word lists are lower-case and separated by spaces. A list need not be
 * complete: each word in it settles one more case, and a word that is missing leaves the case to the other evidence.
 */
export interface LanguageData {
  /** BCP 47 primary language. */
  readonly tag: string;
  /** Languages whose words are read as well, because their speakers write alike. */
  readonly kin?: readonly string[];
  /** Words of grammar: their capital at a sentence start is no name. */
  readonly grammar: string;
  /** Titles and roles that stand before a name without being part of it: «President Ashraf Ghani». */
  readonly roles?: string;
  /** Endings of such words: «utenriks|minister». */
  readonly roleEndings?: string;
  /** Nouns that make a place's name part of another name: «Kabul Bank», «University of Oslo». */
  readonly institutions?: string;
  readonly institutionEndings?: string;
  /** Nouns that say what kind of place a name is of, by the kind: «provinsen Herat», «Herat province». */
  readonly kinds?: Readonly<Record<string, string>>;
  /** Adjectives that make another place: «New Mexico», «Sør-Korea». */
  readonly otherPlace?: string;
  /** Words that tie a name to an institution or a given name before it: «Bank of England», «Margrethe av Danmark». */
  readonly ties?: string;
  /** Institutions that are named by their place, with a preposition of place: «Universitetet i Bergen». */
  readonly seated?: string;
  readonly seatedEndings?: string;
  /** Nouns, written small, that make another name of a place's name before them: «Bergen kommune», «Uppsala universitet». */
  readonly smallInstitutions?: string;
  readonly smallInstitutionEndings?: string;
  /** The beginnings of such nouns, where their endings change: «Turun yliopistossa», «Oulun käräjäoikeudelle». */
  readonly smallInstitutionStems?: string;
  /** A place's genitive before such a noun is a part of that name: «Stockholms universitet»; otherwise it stands for the place. */
  readonly genitiveNames?: true;
  /** Endings of that genitive, where the language has other cases too: «Turun Sanomat», but «Turussa Matti Virtanen». */
  readonly genitiveEndings?: string;
  /** Endings of adjectives that stand between a place and such a noun: «Uppsala akademiska sjukhus». */
  readonly adjectiveEndings?: string;
  /** Endings of adjectives, which have a capital only in names: «Deutsche Bahn», «Europäische Union». */
  readonly nameAdjectiveEndings?: string;
  /** Words before the name of a photographer or author: «Foto Bent Are Iversen Firda Media». */
  readonly credits?: string;
  /** Adjectives of peoples and countries, where they are written with a capital: «the German Foreign Ministry». */
  readonly adjectives?: string;
  /** Prepositions before a place where something is, comes from or goes to. */
  readonly whereabouts?: string;
  /** Words for relatives, before a name or after it: «his wife Jane Wells», «Jane Wells, hans kone». */
  readonly kinship?: string;
  /** Prepositions that hardly anything but a place follows: «в», «din». */
  readonly inPlace?: string;
  /** Endings that say where, of languages that need no preposition: «Napolissa». */
  readonly locativeEndings?: string;
  /** Words that join equals. */
  readonly and?: string;
  /** What is called by a name of its own: «the film Kabul Express»; two words with `_`: «pop_group». */
  readonly works?: string;
  readonly workEndings?: string;
  /** Days and months that the language writes with a capital. */
  readonly calendar?: string;
  /**
   * Ordinary words that some name equals and that sentences start with, besides those of grammar: «Reading a book». In a
   * language whose nouns have capitals, any such noun.
   */
  readonly homographs?: string;
  /** Words, by those before them, beside which these are no names: «Venstre hånd», «Rødt kjøtt». */
  readonly phrases?: Readonly<Record<string, string>>;
  /** Verbs that often follow the name of one who acts: «Turkey said». */
  readonly verbs?: string;
  readonly verbEndings?: string;
  /** Words after a place's name that make another name of both: «Norge rundt», «Dallas Cowboys», «Oslo S», «Odense Å». */
  readonly titleTails?: string;
  /** All nouns have capitals, so that a capital is no sign of a name. */
  readonly capitalNouns?: true;
  /**
   * Articles, where most places have none, so that one with a place and a noun is another name's: «die Boston Bruins». In a
   * language whose heads come first, one with a place is that of a club: «ficha por el Granada».
   */
  readonly articles?: string;
  /** Places that do have an article: «dass Berlin der Ukraine Waffen gibt». */
  readonly articledPlaces?: string;
  /** What a name is of follows its head: «Federación Hotelera de Baleares». */
  readonly headFirst?: true;
  /** Endings follow an apostrophe: «Ankara'dan», after which another name may come. */
  readonly apostropheSuffixes?: true;
  /** Headlines Give Most Words Capitals. */
  readonly titleCase?: true;
}
