import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const dataset = datasetOf({
  person: {
    "john-kirby": {
      names: ["John Kirby", { text: "Kirby", marks: ["surname"] }],
      kind: "spokesperson",
      cues: ["spokesman", "talsmann"],
      related: ["pentagon"],
    },
    "anna-lind": { names: ["Anna Lind"], kind: "skier" },
    "joe-biden": { names: ["Joe Biden"], kind: "politician", cues: ["president"] },
    "per-hansen": { names: ["Per Hansen"] },
  },
  place: { lind: ["Lind"] },
  organisation: { pentagon: ["Pentagon"] },
});
const mark = marker(dataset);

test.each([
  // What the text says of the bearer does not go with what the dataset knows.
  ["en", "John Kirby, a retired plumber from Leeds, won. Kirby bought a boat."],
  ["en", "The bassist John Kirby led a sextet."],
  ["en", "Joe Biden, 19, a student at the college, came first."],
  ["nb", "Sier Ned og John Kirby (34), snekker på Gjøvik."],
  ["nb", "Popsangeren John Kirby er på turné."],
  ["sv", "John Kirby är rörmokare i Skara."],
  ["de", "Der Schauspieler John Kirby spielt den Kommissar."],
  ["nb", "Statsminister Anna Lind åpnet vegen."],
  ["en", "John Kirby, a bus conductor from Cardiff, laughs."],
  ["nb", "John Kirby (29), apoteker i Bodø, er lei."],
  ["en", "John Kirby wrote it. Kirby, a chef from Hull, sold it."],
  // Who is known by an office is not introduced by age and home, nor plays.
  ["en", "Joe Biden, 34, from Leeds was jailed. Biden had denied it."],
  ["sv", "Joe Biden, 47, från Borlänge hittades i skogen."],
  ["de", "Joe Biden (52) aus Gütersloh hat gewonnen."],
  ["de", "Das Tor des Tages gelang auf Vorarbeit von Joe Biden."],
  ["nb", "Daglig leder Joe Biden jr. er fornøyd."],
  // It goes, it speaks of another time, or it says nothing of an occupation.
  ["en", "[John Kirby|john-kirby], a retired rear admiral, spoke."],
  ["en", "[Joe Biden|joe-biden], a former lifeguard and swimmer, spoke."],
  ["en", "President [Joe Biden|joe-biden], 78, from Delaware, spoke."],
  ["nb", "Skiløperen [Anna Lind|anna-lind] vant."],
  // Something speaks for the listed one: a cue, an employer.
  ["en", "[John Kirby|john-kirby], a keen runner, became [Pentagon|pentagon] press chief."],
  ["nb", "Maratonløperen [John Kirby|john-kirby] er talsmann."],
  // Of a person who is but a name, only a trade says so that nobody is in datasets by, unless an office is said as well.
  ["nb", "Rektor [Per Hansen|per-hansen] er ferdig. [Hansen|per-hansen] er glad."],
  ["nb", "Rørleggeren Per Hansen er ferdig. Hansen er glad."],
  // A town of the name is not meant either.
  ["nb", "Skuespilleren Anna Lind er syk. Lind hviler. Hun bor i [Lind|lind]."],
  ["de", "Per Hansen (54), Klempner aus Halle, lacht."],
  ["nb", "Ordfører [Per Hansen|per-hansen] møtte pressen. Rørleggeren [Per Hansen|per-hansen] er glad."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});

test.each([
  // A surname alone: by the office in any language, or as the name of a term of office
  ["da", "Præsident [Biden|joe-biden] talte."],
  ["de", "Die [Biden|joe-biden]-Regierung schweigt."],
  ["nb", "[Joe Biden|joe-biden] kom med Jill Biden. Biden lo, men president [Biden|joe-biden] gikk."],
  ["nb", "[Biden|joe-biden]-administrasjonen tier, men Biden-fansen roper."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
