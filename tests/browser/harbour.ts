import { articlePage } from "../../scripts/lib/article-page.ts";

/** A news page whose first paragraph, in view, alone names somebody or something. */
export function harbourNews(first: string): string {
  return articlePage({
    title: "Havna er solgt",
    date: "2024-05-02",
    language: "nb",
    paragraphs: [
      first,
      ...Array.from(
        { length: 8 },
        () =>
          "Kommunen har solgt havna etter en lang strid, skriver avisa, og mange er glade for det, andre ikke.",
      ),
    ],
  });
}

/** A dataset of places that tests the size: two names each, no two alike; the first is called Kvitsund too. */
export function manyNames(entities: number): string {
  const list = Array.from({ length: entities }, (_, at) => ({
    id: `e-${at}`,
    type: "place",
    names: [`Sted${at} Vik`, `Gard${at}`],
    description: "place that the test has made",
    location: { lat: (at % 170) - 85, lon: (at % 350) - 175 },
  }));
  list[0]?.names.push("Kvitsund");
  return JSON.stringify({ id: "many", title: "Many", entities: list });
}
