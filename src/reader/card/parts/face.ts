import { element } from "../../../ui/element.ts";
import type { CardContent, FaceOptions, Kit } from "../content.ts";
import { body } from "./body.ts";
import { header } from "./header.ts";
import { trust } from "./trust.ts";

/** All that a card shows of one entity: head, body, and for the entity of the mention itself the foot. */
export function face(kit: Kit, content: CardContent, options: FaceOptions): readonly HTMLElement[] {
  const { view } = content;
  const { backTo, name, callbacks, follow } = options;
  const head = header(kit, view, options);
  const said = body(kit, content, {
    occurrences: callbacks.occurrences(view),
    follow,
    step: (direction) => callbacks.step(view, direction),
  });
  const scroller = element("div.body", {}, element("div.contents", {}, ...said));
  if (backTo !== undefined) return [head, scroller];
  const foot = trust(kit, content, name, callbacks);
  return [head, scroller, element("footer", {}, ...foot)];
}
