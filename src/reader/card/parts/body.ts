import type { EntityLink, EntityView } from "../../../dataset/view.ts";
import { button, element, linkOut } from "../../../ui/element.ts";
import type { CardContent, Kit, Occurrences } from "../content.ts";
import { factList, folded } from "./facts.ts";
import { inPage } from "./in-page.ts";
import { placeFigure } from "./place-figure.ts";
import { sourceNumbers } from "./sources.ts";
import { timeline } from "./timeline.ts";

export interface BodyActions {
  readonly occurrences: Occurrences;
  follow(link: EntityLink): void;
  step(direction: 1 | -1): void;
}

/**
 * What the card says: where it is, what held on the page's date, what has changed since, what had ended, what it
 * belongs to, what happened, where else the page names it, where to read more. What is empty leaves no heading.
 */
export function body(kit: Kit, { view, map }: CardContent, actions: BodyActions): readonly Node[] {
  const numbers = sourceNumbers();
  const parts = { numbers, date: view.date, follow: actions.follow };
  const held = view.date === undefined ? kit.text("card_facts") : kit.text("card_on_date", view.date);
  return [
    map && placeFigure(kit, view, map),
    section("held", held, [
      ...factList(kit, view.held, parts),
      ...factList(kit, view.before, parts).map((list) => folded(kit.text("card_before"), list)),
    ]),
    section("since", kit.text("card_since"), factList(kit, view.since, parts)),
    section("relatives", kit.text(`card_${view.related}`), relatives(view, actions.follow)),
    section("timeline", kit.text("card_timeline"), timeline(kit, view.events, numbers)),
    inPage(kit, actions.occurrences, actions.step),
    section("links", kit.text("card_links"), links(view)),
  ].filter((node) => node !== null && node !== undefined);
}

function section(name: string, title: string, content: readonly Node[]): Node | null {
  if (content.length === 0) return null;
  const heading = element("h3.k-heading", {}, title);
  return element("section", { class: name }, heading, ...content);
}

function relatives(view: EntityView, follow: (link: EntityLink) => void): readonly Node[] {
  if (view.relatives.length === 0) return [];
  const chips = view.relatives.map((link) =>
    button(
      {
        class: "k-chip",
        content: [element("span.k-mark", { "data-type": link.type }), link.name],
      },
      () => follow(link),
    ),
  );
  return [element("div.chips", {}, ...chips)];
}

function links(view: EntityView): readonly Node[] {
  if (view.links.length === 0) return [];
  const items = view.links.map(({ url, title }) => element("li", {}, linkOut(url, title)));
  return [element("ul.out", {}, ...items)];
}
