import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    person: { holm: { names: ["Peter Holm", { text: "Peter", marks: ["surname"] }] } },
    place: {
      oslo: ["Oslo"],
      odense: ["Odense"],
      denver: ["Denver"],
      lyon: ["Lyon"],
      georgia: ["Georgia"],
      hull: ["Hull"],
      nancy: ["Nancy"],
      france: ["France", "Frankrike"],
      cameroon: ["Camerún"],
      utrecht: ["Utrecht"],
    },
    organisation: { cnn: ["CNN"] },
  }),
);

test.each([
  ["nb", "Toget stod på Oslo S, ikke i [Oslo|oslo]."],
  ["nb", "Ifølge TV-kanalen France 24 og TV-kanalen [CNN|cnn] streiker [Frankrike|france]."],
  ["da", "Hunden sprang i Odense Å i [Odense|odense]."],
  ["es", "La Selección de fútbol de Camerún viajó a [Lyon|lyon]."],
  ["es", "El FC. Lyon ganó a Denver 55ers; el entrenador de Denver Nubes se fue de [Denver|denver]."],
  ["fr", "L’Équipe de France de curling joue à [Lyon|lyon]."],
  ["en", "Denver Broncos @ Lyon Pacers"],
  [
    "en",
    "He taught at Denver University’s School of Law and at the Lyon Defence Force in [Utrecht|utrecht].",
  ],
  ["en", "Denver Chaoyang Hospital in [Utrecht|utrecht], [France|france]"],
  ["en", "Meyer, Nancy (2011). Denver, Barry J.; Utrecht, Ann K.; she lives in [Denver|denver]."],
  ["en", "Fulham 0 [Hull|hull] 1 Crewe 2. Hull damage sank the boat."],
  ["en", "PKV Utrecht 3 Hapoel Lyon 2. The coaches met in [Utrecht|utrecht]."],
  [
    "de",
    "Sie lehrt an der Goethe-Universität zu Utrecht in [Utrecht|utrecht]; der FC Karl Seiss Utrecht spielt.",
  ],
  ["sv", "Utrecht Nya Tidning skriver om [Utrecht|utrecht]."],
  ["en", "The Utrecht Press fell silent; Athens, Georgia, is a town, [Georgia|georgia] a country."],
  ["fr", "La Cour suprême de France siège à [Lyon|lyon]."],
  ["es", "El buque Denver zarpó de [Lyon|lyon]."],
  ["da", "Borgmester i [Odense|odense] Peter Rahbæk kom; [Peter Holm|holm] blev."],
])("teams, channels, stations and rivers have names of their own, in %s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
