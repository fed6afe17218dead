// Classes of words, as the bits that `Language.classOf` answers with. `LanguageData` says what each list is for.

/** A word of grammar. */
export const GRAMMAR = 1 << 0;
/** A title or role. */
export const ROLE = 1 << 1;
/** Makes a bigger name of a place. */
export const INSTITUTION = 1 << 2;
/** Says what kind of place a name is of. */
export const KIND = 1 << 3;
/** Makes another place of a place. */
export const OTHER_PLACE = 1 << 4;
/** Ties a name to an institution before it. */
export const TIE = 1 << 5;
/** A preposition of place. */
export const WHEREABOUTS = 1 << 6;
/** Joins equals. */
export const AND = 1 << 7;
/** Has a name of its own: a film, a band. */
export const WORK = 1 << 8;
/** A day or month with a capital. */
export const CALENDAR = 1 << 9;
/** An ordinary word that some name equals. */
export const HOMOGRAPH = 1 << 10;
/** Makes a title of a place before it. */
export const TITLE_TAIL = 1 << 11;
/** A given name. */
export const FIRST_NAME = 1 << 12;
/** An institution that is named by its place. */
export const SEATED = 1 << 13;
/** An institution, written small after its place. */
export const SMALL_INSTITUTION = 1 << 14;
/** An adjective of a people, with a capital. */
export const ADJECTIVE = 1 << 15;
/** An adjective that has a capital only in names. */
export const NAME_ADJECTIVE = 1 << 16;
/** Stands before a photographer or author. */
export const CREDIT = 1 << 17;
/** A verb of one who acts. */
export const VERB = 1 << 18;
/** An institution by its last part: «Fernsehsender». */
export const COMPOUND_INSTITUTION = 1 << 20;
/** An adjective, written small. */
export const SMALL_ADJECTIVE = 1 << 21;
/** An article. */
export const ARTICLE = 1 << 22;
/** A place that has an article. */
export const ARTICLED = 1 << 23;
/** A word for a relative. */
export const KINSHIP = 1 << 24;
/** Ends a phrase of two words that `WORK` is said of. */
export const WORK_TAIL = 1 << 19;
/** A preposition that only places follow. */
export const IN_PLACE = 1 << 25;
