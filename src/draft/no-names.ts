/** Capitals that stand in every language's news and name no one: hours, offices, technics. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "GMT UTC CET CEST BST EST EDT CST CDT MST MDT PST PDT MSK AM PM TV IT AI KI IA PDF FAQ RSS SMS MMS CD DVD GPS VPN URL HTML API IP ID OK " +
    "PR HR CEO CFO COO CTO CV DNA RNA HIV AIDS GDP BNP BIP PIB VAT NB PS Internet Email E-mail E-post Mail Web Covid"
  ).split(" "),
);
