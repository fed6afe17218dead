/** Nouns for bodies that every country has, in the languages of the news. */
const BODY_NOUN =
  /departement|ministeri|ministr|ministère|ambassad|embassy|embajad|botschaft|regjering|regering|regierung|government|gouvernement|gobierno|parlament|parliament|министерств|посольств/i;

/** Whether a name is a noun for a body that several countries have: «utenriksdepartementet». */
export const isBodyNoun = (name: string): boolean => BODY_NOUN.test(name);
