/** What news of ball games speaks of, in the languages whose clubs have articles. */
export const BALL_GAMES = new RegExp(
  [
    "f[uú]tbol|futebol|football|calci[oa]|baloncesto|basquete|basket|canasta",
    "\\b(?:ligas?|ligue|serie [abc]|copas?|copp[ae]|coupe|final[ei]?|derb[iy])\\b|campeonat|campionat|championnat",
    "\\b(?:gol(?:es|os|s)?|partidos?|partit[ae]|matchs?|\\d ?[-–:] ?\\d)\\b|empat|paregg|\\bjueg[ao]|\\bjug[aáoóu]|\\bjog(?:o|a|ou|ador)|gioca|\\bjou(?:e|é|eur|er)s?\\b",
    "\\bvinc[eo]|\\bvence|derrot|battut|sconfi|\\bgan[aó]\\b|\\bfich[aóo]|\\bascens",
    "squadr[ae]|equipos?\\b|[ée]quipe\\b|\\btimes?\\b|\\bclub(?:e?s)?\\b|clube|entrenador|allena|treinador|entraîneur|técnico",
    "delanter|attaccant|atacante|attaquant|centrocamp|portero|portiere|goleiro|zagueiro",
  ].join("|"),
  "iu",
);
