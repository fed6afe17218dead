/** Capitals that stand in every language's news and name no one: hours, offices, technics. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "GMT UTC CET CEST BST EST EDT CST CDT MST MDT PST PDT MSK AM PM TV IT AI KI IA PDF FAQ RSS SMS MMS CD DVD GPS VPN URL HTML API IP ID OK " +
    "PR HR CEO CFO COO CTO CV DNA RNA HIV AIDS GDP BNP BIP PIB VAT NB PS Internet Email E-mail E-post Mail Web Covid EM VM OL SM NM DM VIP ABS DOS KB MB GB TB CV OPA PDG DG DT JO JJ.OO ONG NGO USS HMS SNS OBS"
  ).split(" "),
);

/** Headings of lists beside the story, which no heading's mark-up tells from names: whole, in small letters. */
export const HEADINGS: ReadonlySet<string> = new Set(
  (
    "related topics|related stories|related articles|top stories|top news|latest news|breaking news|most read|most popular|read more|more on this story|" +
    "around the bbc|editors' picks|sign up|about|share|follow us|siste nytt|les også|mest lest|mehr zum thema|lire aussi|à lire aussi|más información"
  ).split("|"),
);

/** Nouns of contests, feasts, laws and prizes, which are no person, place or organisation: «World Cup», «Copa América». */
const EVENT =
  /^(?:cup|open|series|games|prix|day|championships?|olympics|marathon|awards?|prize|medal|act|treaty|war|wars|bowl|trophy|copa|mundial|mundiales|juegos|guerra|ley|premio|premios|campeonato|torneo|tratado|coupe|jeux|guerre|bataille|traité|championnat|tournoi|loi|coppa|campionato|legge|trattato|taça|jogos|lei|prêmio|torneio|lov|loven|pokal|preis|krieg|weltkrieg|spiele|meisterschaft|gesetz|kupa|kupu|kup|rat|rata)$|(?:prisen|priset|pokalen|krigen|kriget|loven|lagen|mesterskapet|mesterskabet|mästerskapet|ligaen|traktaten|avtalen|aftalen|avtalet|konvensjonen|preis|krieg|pokal|gesetz|meisterschaft)s?$/iu;

/** Whether a word names an event, a law or a prize. */
export const isEventNoun = (word: string): boolean => EVENT.test(word);

/** Words of time, and a preposition that is a given name elsewhere, among the nouns of German: «Anfang Dezember», «Per E-Mail». */
export const GERMAN_NOUNS: ReadonlySet<string> = new Set(
  "Anfang Mitte Ende Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Per Via".split(
    " ",
  ),
);

/** How American news shortens its states: «La Crosse, Wis.» */
export const STATES: ReadonlySet<string> = new Set(
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo".split(
    " ",
  ),
);
