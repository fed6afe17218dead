import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    place: {
      man: ["Man"],
      turkey: ["Turkey"],
      reading: ["Reading"],
      kabul: ["Kabul"],
      essen: ["Essen"],
      norway: ["Norge", "NORGE"],
      rome: ["Rom"],
      vienna: ["Wien"],
    },
    person: { may: ["Theresa May"], mann: ["Thomas Mann"] },
    organisation: {
      sap: ["SAP"],
      un: ["UN"],
      ap: ["AP"],
      fsk: ["FSK"],
      nato: ["NATO"],
      owls: ["Wednesday"],
      police: ["Polisen"],
      firda: ["firda.no", "Firda"],
      brann: ["Brann"],
      venstre: ["Venstre"],
    },
  }),
);

test.each([
  ["nb", "Man må vente. Øya [Man|man] ligger i sjøen."],
  ["nb", "Man må vente."],
  ["nb", "Ap går fram, skriver [AP|ap]."],
  ["en", "Reading a book helps. The mayor of [Reading|reading] agrees."],
  ["en", "[Turkey|turkey] said no to [NATO|nato]."],
  ["en", "Turkey is best roasted with gravy and stuffing."],
  ["es", "UN NIÑO PERDIDO EN LA FERIA"],
  ["fr", "UN HOMME ARRÊTÉ"],
  ["en", "[UN|un] CHIEF LEAVES [KABUL|kabul]"],
  ["tr", "Kabul edilen tasarı yürürlüğe giriyor."],
  ["tr", "[Kabul|kabul]'de patlama oldu."],
  ["en", "They met on Wednesday; Wednesday's talks failed."],
  ["sv", "[Polisen|police] söker en man."],
  ["de", "Auf CD-ROM über Prag und [Wien|vienna] nach [Rom|rome]."],
  ["de", "Essen und Trinken. Er wohnt in [Essen|essen]."],
  ["de", "Der Film ist ab FSK 16 freigegeben."],
  ["nb", "Brann i lagerbygg. [Brann|brann]-treneren svarte."],
  ["de", "[Firda|firda] verlor 2 Prozent, [SAP|sap] 1,1 Prozent."],
  ["de", "Am Abend war [SAP|sap] 12 Prozent höher."],
  ["de", "[Thomas Mann|mann] schrieb. Ein Mann las [Mann|mann]."],
  ["en", "[Theresa May|may] left in May. They are furious with [May|may]."],
  ["nb", "Venstre hånd er brukket. [Venstre|venstre] vil senke avgiften. Hva mener [Venstre|venstre]?"],
  ["en", "It costs NATO$ 5, says https://example.com/un/nato/news."],
  ["nb", "Send til redaksjon@firda.no eller tips@Firda.no."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
