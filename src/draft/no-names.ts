/** Capitals that stand in every language's news and name no one: hours, offices, technics. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "GMT UTC CET CEST BST EST EDT CST CDT MST MDT PST PDT MSK AM PM TV IT AI KI IA PDF FAQ RSS SMS MMS CD DVD GPS VPN URL HTML API IP ID OK " +
    "PR HR CEO CFO COO CTO CV DNA RNA HIV AIDS GDP BNP BIP PIB VAT NB PS Internet Email E-mail E-post Mail Web Covid"
  ).split(" "),
);

/** Headings of lists beside the story, which no heading's mark-up tells from names: whole, in small letters. */
export const HEADINGS: ReadonlySet<string> = new Set(
  (
    "related topics|related stories|related articles|top stories|top news|latest news|breaking news|most read|most popular|read more|more on this story|" +
    "around the bbc|editors' picks|sign up|about|share|follow us|siste nytt|les også|mest lest|mehr zum thema|lire aussi|à lire aussi|más información"
  ).split("|"),
);
