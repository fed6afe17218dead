import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    person: {
      palme: ["Olof Palme"],
      brandt: ["Willy Brandt"],
      solberg: ["Erna Solberg"],
      murray: ["Andy Murray"],
      dodd: ["Chris Dodd"],
      frank: ["Barney Frank"],
      clausen: ["Hans Peter Clausen"],
      jung: ["Christian Jung"],
      morgan: ["Robert Nesta Morgan"],
    },
  }),
);

test.each([
  // Streets, prizes, airports, schools and ships bear names of persons.
  ["sv", "Han rånades på Olof Palmes gata nära platsen där [Olof Palme|palme] sköts."],
  ["sv", "Olof Palmes Minnesfond ger pengar."],
  ["nb", "Trikken går gjennom Erna Solbergs vei."],
  ["nb", "Flyet landet på Erna Solberg lufthavn."],
  ["nb", "Redningsskøyta «Erna Solberg» dro ut."],
  ["nb", "Fregatten Erna Solberg gikk forbi M/S «Willy Brandt»."],
  ["de", "Die Fähre Willy Brandt und das Schiff «Willy Brandt» fuhren los, sagte [Willy Brandt|brandt]."],
  [
    "sv",
    "[Olof Palme|palme] dog. Olof Palme-priset och Palme-medaljen minner om det, [Palme|palme]-dokumenten om [Palme|palme].",
  ],
  ["de", "Am Flughafen Willy Brandt fielen Flüge aus."],
  // … but not the ways of politicians
  ["nb", "[Erna Solbergs|solberg] vei til makten var lang."],
  ["nb", "Boka om [Erna Solbergs|solberg] vei til makten selger."],
  ["nb", "Boka «[Erna Solberg|solberg] og jeg» selger."],
  // Families
  ["en", "[Andy Murray|murray] won. The Murray brothers lost."],
  ["nb", "[Erna Solberg|solberg] talte. Familien Solberg lyttet, og [Solberg|solberg] lo."],
  // A given name that is a verb too
  ["en", "[Andy Murray|murray] and his son Will Murray came. Will Murray smiled."],
  // Laws
  ["en", "[Chris Dodd|dodd] and [Barney Frank|frank] spoke of the Dodd-Frank Act. Dodd-Frank holds."],
  // Initials must be the person's own.
  ["da", "Det sagde [H. P. Clausen|clausen]."],
  ["sv", "Författaren C. G. Jung dog."],
  ["en", "Mail from Robert D. Morgan came, and from [Robert N. Morgan|morgan]."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
