/**
 * Stems of trades that hardly anybody whom a dataset lists is in the news by, in the languages of the news. Not among them:
 * what known people are or were as well, such as students, teachers, farmers and cooks, nor words for drivers that are those of races too.
 */
const TRADE =
  /plumber|carpent|joiner|bricklay|elektri[ck]|électrici|electrici|mechanic$|mekanik|nurse$|hairdress|cleaner$|postman|janitor|caretaker|cashier|waiter|waitress|butcher$|roofer|welder|r[øö]y?r(?:legg|mok)|sn[ei][ck]k[ae]r|tømr[ae]r|s[jy]u?k(?:ep|sk)|sygep|fris(?:[øö]r|eur)|sjåf|bus+chau|(?:bus|taxi)fahr|(?:taxi|lastbils?)chau|^bag[ae]r|renhold|rengør|städ(?:ar|ersk)|postbud|brevb|vaktm|servit|sla[kg]t[ae]r|klempn|tischl|schrein|maurer|dachd|krankens|pfleger|bäcker|putzfrau|hausmeist|kassier|kellner|metzger|plombi|menuisi|infirmi|coiff|routier|boulang|boucher$|serveu|fontaner|albañil|enfermer|peluquer|camione|panader|camarer|carnicer|conserje/u;

/** Whether a word, in small letters, is for somebody with such a trade: «rørleggeren», «Klempner». */
export const isTrade = (word: string): boolean => TRADE.test(word);
