/* How news says in a few words what a person does, in the languages that Kontekst knows best. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const ARTICLES = setOf(
  "en ei et ett den det de a an the ein eine einer der die das un une le la el los uno una een het um uma il lo os o",
);
export const INDEFINITE = setOf("en ei et ett a an ein eine un une una een uno um uma");
export const ORIGINS = setOf("from in fra frå från aus i på in de van di da em a");
export const COPULAS = setOf("er är is ist was war var blei vart est es era on is è é foi");
/** An occupation after these says nothing of today: «the former footballer», «a key player». */
export const NOT_NOW = setOf(
  "former onetime one-time ex erstwhile future tidligere tidlegare tidigare forhenværende eks ehemaliger ehemalige ehemaligen früherer frühere früheren ancien ancienne antiguo exfutbolista voormalig voormalige oud entinen " +
    "key major big important leading main central sentral viktig viktige stor store stora central viktig wichtiger zentraler",
);
/** «, 34, from», «(52) aus»: an age, a preposition and a home. */
export const introducedByAge = (): RegExp =>
  /^\s*(?:,\s*(?:de\s)?\d{1,2}(?:\s*(?:år|years old|Jahre alt|Jahre|ans|años|anni|anos))?,|\(\d{1,2}\),?)\s*(\p{Ll}+)\s+(\p{Lu}\p{Ll}{2,})/u;

/** What is said of those who take part in a game, and of nobody who holds an office. */
export const PLAYS =
  /hat-?trick|scored (?:twice|his|her|a (?:goal|brace|penalty|try))|scor(?:et|ede|ade|a) [^.]{0,20}mål|(?:gjorde|gjort|lavede) (?:\S+ )?mål(?!et)|reddet [^.]{0,12}straffe|räddade [^.]{0,12}straff|skytteliga|topp?scorer|på \d+ mål|[Tt]or des [Tt]ages|auf Vorarbeit|traf (?:doppelt|per Kopf|zum \d)|(?:ein|aus)gewechselt|Torschütze|\bwickets?\b|\binnings\b|touchdown|\brebounds\b|marcó [^.]{0,12}gol|a marqué [^.]{0,12}but/u;
