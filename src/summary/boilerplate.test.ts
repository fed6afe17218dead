import { expect, test } from "vitest";
import { isBoilerplate, isCaption } from "./boilerplate.ts";

test.each([
  "Les også: Byen som forsvant.",
  "Les mer om saken her.",
  "Saken oppdateres.",
  "Denne saken ble først publisert i Avisa.",
  "Foto: Kari Nordmann / NTB.",
  "Publisert 12. august 2021 kl. 14.30.",
  "Følg oss på nett.",
  "Läs också: Staden som försvann.",
  "Læs mere om sagen her.",
  "Sign up for our newsletter.",
  "We use cookies to make this site work.",
  "Updated August 12, 2021.",
  "Additional reporting by Jane Doe.",
  "Lesen Sie auch: Die Stadt, die verschwand.",
  "Lire aussi : La ville disparue.",
  "Suscríbete a nuestro boletín.",
  "Читайте также: Пропавший город.",
  "اقرأ أيضا: المدينة المفقودة.",
  "相关阅读：消失的城市。",
  "関連記事：消えた街。",
  "Send tips to news@example.org.",
  "© 2021 The Paper.",
  "© Jane Doe A girl looks at the bridge that fell on Monday, and at the boats that could not pass it for a week.",
  "Follow Newsroom on Instagram, Facebook and elsewhere.",
  "Have a tip?",
  "We may earn a commission if you buy what we write of.",
  "For the latest news from the town, sign up for our newsletter.",
  "Associated Press writer Jane Doe in Kabul contributed to this report.",
  "Reporting by Jane Doe, additional reporting by John Doe in London, writing by Mary Major, editing by Richard Roe.",
  "Register to read on.",
  "An dieser Stelle finden Sie einen Film, den die Redaktion empfiehlt.",
  "Fehler gefunden?",
  "Atenção: Comentários ofensivos não serão aprovados.",
])("the site's: %s", (sentence) => {
  expect(isBoilerplate(sentence)).toBe(true);
});

test.each([
  "Video fra stedet viser at broen falt sammen i løpet av sekunder.",
  "Kilder i politiet sier at broen falt sammen.",
  "Source code was stolen from the company.",
  "Published in 1999, the novel sold two million copies in its first year and was soon read in every school.",
  "Photo identification is needed to vote.",
  "Copyright law was changed last year.",
  "By entering the city, the rebels broke the truce.",
  "Es war ein trauriges Bild: Alle weinten.",
  "Følget kom frem til byen mandag.",
  "Lesere skrev hundrevis av brev.",
  "Leser sendte brev.",
  "Readers sent letters.",
  "Rebels follow the road on foot.",
  "The company may earn a billion from the sale.",
  "He contributed to this report's success for years, said his colleagues.",
  "Register offices were closed on Monday.",
])("the story's: %s", (sentence) => {
  expect(isBoilerplate(sentence)).toBe(false);
});

test("a caption is told by the credit at its end", () => {
  expect(isCaption("Broen ble stengt mandag. Foto: Kari Nordmann / Avisa")).toBe(true);
  expect(isCaption("Broen ble stengt mandag. (Photo by Jane Doe)")).toBe(true);
  expect(isCaption("Broen ble stengt mandag.")).toBe(false);
  expect(isCaption("In this Aug. 12, 2021, file photo, made by the port, a girl looks at the boats.")).toBe(
    true,
  );
  expect(isCaption("In this town, a photo of the bridge hangs in every house and every shop.")).toBe(false);
});

test("a credit within a long paragraph leaves the paragraph alone", () => {
  const story = "Broen over elva ble stengt mandag fordi en bjelke har sprukket. ".repeat(10);
  expect(isCaption(`${story}Foto: Kari Nordmann`)).toBe(false);
});
