import type { SourceView } from "../../../dataset/view.ts";
import { element, inlineButton, linkOut } from "../../../ui/element.ts";
import type { Kit } from "../content.ts";

/** Word joiner: keeps a mark on the line of the word before it. */
export const GLUE = "\u2060";

/** Numbers the sources of a card in the order in which its facts name them. */
export interface SourceNumbers {
  of(source: SourceView): number;
}

export function sourceNumbers(): SourceNumbers {
  const seen: string[] = [];
  return {
    of({ title, publisher, date, url }) {
      const key = JSON.stringify([title, publisher, date, url]);
      if (!seen.includes(key)) seen.push(key);
      return seen.indexOf(key) + 1;
    },
  };
}

/**
 * The small number after a fact and what it discloses: publisher, title, date, paragraph, and a link where there
 * is one.
 * @param what The fact in a word, for the button's name.
 */
export function sourceMark(
  kit: Kit,
  sources: readonly SourceView[],
  numbers: SourceNumbers,
  what: string,
): readonly [] | readonly [HTMLElement, HTMLElement] {
  if (sources.length === 0) return [];
  const numbered = sources.map((source) => ({ source, number: numbers.of(source) }));
  numbered.sort((a, b) => a.number - b.number);
  const written = numbered.map(({ number }) => number).join(", ");
  const list = element(
    "ul.sources",
    { hidden: true },
    ...numbered.map(({ source, number }) => element("li", {}, `${number}\u2002`, ...cited(kit, source))),
  );
  const label = kit.text("card_source", what, written);
  const mark = inlineButton(
    {
      class: "mark",
      content: [element("span", { "aria-hidden": "true" }, written), element("span.said", {}, label)],
    },
    (made) => {
      list.hidden = !list.hidden;
      made.setAttribute("aria-expanded", String(!list.hidden));
    },
  );
  mark.setAttribute("aria-expanded", "false");
  return [mark, list];
}

function cited(
  kit: Kit,
  { title, publisher, date, url, paragraphs }: SourceView,
): readonly (string | Node)[] {
  const where = paragraphs?.length
    ? kit.count(
        "card_paragraph",
        paragraphs.length,
        new Intl.ListFormat(kit.language).format(paragraphs.map(String)),
      )
    : undefined;
  const after = [publisher === title ? undefined : publisher, date, where].filter(
    (part) => part !== undefined,
  );
  return [linkOut(url, title), ...(after.length > 0 ? [`. ${after.join(", ")}`] : [])];
}
