import { expect, test } from "vitest";
import { datasetOf, finder, marker, unmarked } from "../../../tests/lib/marked.ts";

const dataset = datasetOf({
  person: {
    "eirik-kristoffersen": ["Eirik Kristoffersen"],
    "john-kirby": {
      names: ["John Kirby", { text: "Kirby", marks: ["surname"] }],
      related: ["pentagon"],
      cues: ["talsmann"],
    },
    "hillary-clinton": ["Hillary Clinton"],
    "bill-clinton": ["Bill Clinton"],
    "ursula-von-der-leyen": ["Ursula von der Leyen"],
    "donald-trump": ["Donald Trump", "Trump"],
    "per-hansen": ["Per Hansen"],
    "vladimir-putin": ["Владимир Путин"],
  },
  place: { jordan: ["Jordan"], chelsea: ["Chelsea"], iran: ["Iran"] },
  organisation: { pentagon: ["Pentagon"] },
});
const mark = marker(dataset);

test.each([
  // A surname counts after the full name, and before it too: headlines name people so.
  [
    "nb",
    "[Eirik Kristoffersen|eirik-kristoffersen] talte. Ifølge [Kristoffersen|eirik-kristoffersen] er alt vel.",
  ],
  [
    "nb",
    "[Kristoffersen|eirik-kristoffersen] advarer\nForsvarssjef [Eirik Kristoffersen|eirik-kristoffersen] advarer.",
  ],
  ["nb", "Kristoffersen vant slalåmen."],
  // Another given name makes another person of the surname, from there on.
  ["nb", "Henrik Kristoffersen vant. Kristoffersen jublet."],
  [
    "nb",
    "[Eirik Kristoffersen|eirik-kristoffersen] talte. Skiløperen Henrik Kristoffersen lo, og Kristoffersen gikk.",
  ],
  // Whom a text calls by the surname alone keeps it when the listed one comes later.
  [
    "nb",
    "Lege Rita Kristoffersen smiler. Kristoffersen møtte [Eirik Kristoffersen|eirik-kristoffersen]. Kristoffersen gikk.",
  ],
  ["nb", "Statsråd Per Arne Hansen møtte [Per Hansen|per-hansen]. [Hansens|per-hansen] svar var kort."],
  [
    "en",
    "[Bill Clinton|bill-clinton] left. [Clinton|bill-clinton] smiled. [Hillary Clinton|hillary-clinton] came. [Clinton|hillary-clinton] waved.",
  ],
  ["en", "Chelsea Clinton met [Hillary Clinton|hillary-clinton] near the Clinton Foundation."],
  // Middle names and initials that the dataset does not list
  ["en", "[John F. Kirby|john-kirby] spoke. Adm. [Kirby|john-kirby] and [J. Kirby|john-kirby] are one."],
  // A cue or the employer vouches for a surname without the full name.
  ["nb", "Kirby, talsmann".replace("Kirby", "[Kirby|john-kirby]")],
  ["nb", "Kirby er en Nintendo-figur."],
  // The last word is a surname though the dataset does not say so.
  ["en", "Trump Tower is tall. Melania Trump and Ivanka Trump walked."],
  ["en", "President [Donald Trump|donald-trump] walked. [Trump|donald-trump]'s car waited."],
  [
    "de",
    "[Ursula von der Leyen|ursula-von-der-leyen] kam. Kommissionschefin [von der Leyen|ursula-von-der-leyen] blieb.",
  ],
  ["ru", "[Владимир Путин|vladimir-putin] прибыл. У [Путина|vladimir-putin] спросили."],
  // A place that is one more often than somebody's surname, and a place that is somebody's surname in this text
  ["en", "In [Jordan|jordan] and from [Jordan|jordan]. [Jordan|jordan] won. Ann Jordan left."],
  ["en", "Michael Jordan scored. Jordan was happy in [Jordan|jordan] and [Iran|iran]."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});

test("evidence of a surname is the full name as the text has it", () => {
  const [, surname] = finder(dataset)("John F. Kirby came. Kirby left.", "en");
  expect(surname?.evidence.reason).toEqual({ kind: "full-name", text: "John F. Kirby" });
  expect(surname?.confidence).toBeGreaterThan(0.9);
});
