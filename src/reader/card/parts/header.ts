import type { EntityView } from "../../../dataset/view.ts";
import { button, element, icon } from "../../../ui/element.ts";
import { capitalized, type FaceOptions, type Kit } from "../content.ts";

/** What it is, its name in the reader's language and in its own, a phrase of description; back, pin and close. */
export function header(kit: Kit, view: EntityView, options: FaceOptions): HTMLElement {
  const { mode, backTo, back, callbacks } = options;
  return element(
    "header.head",
    { "data-type": view.type },
    backTo !== undefined &&
      button(
        {
          class: "tool.back",
          content: [icon("back"), element("span.said", {}, kit.text("card_back", backTo))],
        },
        () => back(),
      ),
    element("p.kind", {}, element("span.k-mark", { "data-type": view.type }), kindOf(kit, view)),
    element(
      "div.tools",
      {},
      // Sheets are not pinned: they stay anyway.
      mode !== "sheet" &&
        pressedIf(
          mode === "pinned",
          button({ class: "tool.pin", label: kit.text("card_pin"), content: [icon("pin")] }, (made) =>
            callbacks.pin(made.getAttribute("aria-pressed") !== "true"),
          ),
        ),
      button({ class: "tool.close", label: kit.text("card_close"), content: [icon("close")] }, () =>
        callbacks.close(),
      ),
    ),
    element(
      "div.title",
      {},
      element(
        "div.names",
        {},
        element("h2.name", { id: "name" }, view.name),
        view.nativeName &&
          element("p.native", { lang: view.nativeName.lang, dir: view.nativeName.dir }, view.nativeName.text),
      ),
      view.description && element("p.description", {}, capitalized(kit, view.description)),
    ),
  );
}

/** The kind in words where there is one, else the type. */
export function kindOf(kit: Kit, view: EntityView): string {
  const key = `card_kind_${view.kind?.replaceAll("-", "_")}`;
  return kit.text(key in kit.messages ? key : `card_type_${view.type}`);
}

function pressedIf(pressed: boolean, made: HTMLElement): HTMLElement {
  made.setAttribute("aria-pressed", String(pressed));
  return made;
}
