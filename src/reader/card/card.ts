import type { EntityLink } from "../../dataset/view.ts";
import { element } from "../../ui/element.ts";
import type { Messages } from "../../ui/message.ts";
import type { Box } from "../intent/motion.ts";
import type { Mode } from "../intent/reducer.ts";
import { createAnnouncer, spoken } from "./announce.ts";
import { type Anchor, type CardCallbacks, type CardContent, createKit, elementOf } from "./content.ts";
import { createHost, type Host } from "./host.ts";
import { face } from "./parts/face.ts";
import { createPosition, type Position } from "./position.ts";
import { createSeal } from "./sealed.ts";
import { keepTabOrder, stopBeside } from "./tab-order.ts";

export interface Card {
  /** Shows an entity at its mention, instead of what was shown. */
  open(content: CardContent, anchor: Anchor, mode: Mode): void;
  setMode(mode: Mode): void;
  /** @param restoreFocus gives the focus back to where it was before the card was entered. */
  close(restoreFocus: boolean): void;
  /** Puts the focus into the card. */
  enter(): void;
  /** Where the card is, in CSS px of the viewport; null where none is shown. */
  box(): Box | null;
  /** Whether an event happened in the card. */
  owns(event: Event): boolean;
}

/** How often an open card is put over what the page shows over it: a page may answer each time with the same. */
const MOST_RAISED = 20;

/** Languages of an interface that would run from right to left, by ISO 639. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ps|ur)\b/;

/**
 * The hover card. It adds nothing to the page until the first card opens, and takes everything back when `signal`
 * ends.
 * @param messages Those with keys `card_…`, in `language` (BCP 47).
 * @param styles `cardStyles` of `styles.ts`, which the background sends.
 */
export function createCard(options: {
  readonly document: Document;
  readonly messages: Messages;
  readonly language: string;
  readonly styles: string;
  readonly signal: AbortSignal;
  readonly callbacks: CardCallbacks;
}): Card {
  const { document, messages, language, styles, signal, callbacks } = options;
  const seal = createSeal(styles);
  const kit = createKit(messages, language, seal);
  let made: Parts | null = null;
  let open: Open | null = null;
  let returnTo: Element | null = null;

  /** Made when the first card opens. */
  function parts(): Parts {
    made ??= build();
    return made;
  }

  function build(): Parts {
    const host = createHost(styles, () => callbacks.close());
    const announcer = createAnnouncer(signal, seal);
    const dir = RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr";
    const root = element("div.kontekst.card", {
      role: "dialog",
      "aria-labelledby": "name",
      tabindex: "-1",
      lang: language,
      dir,
    });
    host.shadow.append(root, announcer.region);
    root.addEventListener("focusin", (event) => {
      const from = event.relatedTarget;
      if (from instanceof Node && root.contains(from)) return;
      returnTo = from instanceof Element ? from : null;
      if (host.shadow.activeElement?.matches(":focus-visible")) callbacks.enter();
    });
    keepTabOrder(root, host.shadow, leave);
    const position = createPosition(host.element, root, signal);
    // What opens later in the top layer would cover the card; a modal dialog may, it makes the card inert anyway.
    for (const type of ["toggle", "fullscreenchange"]) {
      document.addEventListener(
        type,
        ({ target }) => {
          if (open === null || target === host.element || !(target instanceof Element)) return;
          if (target.matches(":popover-open, :fullscreen") && open.raised++ < MOST_RAISED)
            host.raise(elementOf(open.anchor.node));
        },
        { capture: true, signal },
      );
    }
    return { host, root, announcer, position };
  }

  /** From where nothing had the focus, the Tab key goes on at the place of the mention. */
  function leave(direction: 1 | -1): boolean {
    const beside = returnTo === null && open !== null && stopBeside(open.anchor.node, direction);
    if (beside) beside.focus();
    else giveFocusBack();
    // Forward from what had the focus, the browser itself knows the way.
    return !beside && direction === 1;
  }

  function giveFocusBack(): void {
    const focused = made?.host.shadow.activeElement;
    if (focused == null) return;
    if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus({ preventScroll: true });
    // Of the host, Firefox takes no `blur` while the focus is within it.
    else if (focused instanceof HTMLElement) focused.blur();
  }

  /** Shows the last of the trail. */
  function render(current: Open): void {
    const { host, root, position } = parts();
    const content = current.trail.at(-1);
    if (content === undefined) return;
    const focused = host.shadow.activeElement;
    // What is focused goes; the focus must not leave the card meanwhile.
    if (focused !== null) root.focus({ preventScroll: true });
    root.replaceChildren(
      ...face(kit, content, {
        mode: current.mode,
        backTo: current.trail.at(-2)?.view.name,
        name: current.anchor.name,
        callbacks,
        back() {
          current.trail.pop();
          render(current);
        },
        follow: (link) => void follow(current, link),
      }).map(seal),
    );
    root.setAttribute("data-type", content.view.type);
    root.setAttribute("data-mode", current.mode);
    const stepper = focused?.closest(".in-page > button");
    if (stepper) root.querySelector<HTMLElement>(`.in-page > .${stepper.classList[2]}`)?.focus();
    position.contentChanged();
  }

  /** Opens a related entity in the same card. An answer that comes after the card moved on is not heard. */
  async function follow(current: Open, link: EntityLink): Promise<void> {
    const { root, announcer } = parts();
    const asked = ++current.asked;
    root.ariaBusy = "true";
    const content = await callbacks.view(link).catch(() => null);
    if (open !== current || current.asked !== asked) return;
    root.ariaBusy = "false";
    if (content === null) {
      announcer.say(kit.text("card_missing", link.name));
      return;
    }
    current.trail.push(content);
    render(current);
    announcer.say(spoken(kit, content));
  }

  signal.addEventListener("abort", () => {
    open = null;
    made?.position.stop();
    made?.host.remove();
  });

  return {
    open(content, anchor, mode) {
      if (signal.aborted) return;
      const { host, announcer, position, root } = parts();
      open = { trail: [content], anchor, mode, asked: 0, raised: 0 };
      root.ariaBusy = "false";
      host.show(elementOf(anchor.node));
      position.start(anchor, mode === "sheet");
      render(open);
      announcer.say(mode === "hover" ? "" : spoken(kit, content));
    },
    setMode(mode) {
      if (open === null) return;
      open.mode = mode;
      parts().root.setAttribute("data-mode", mode);
      parts()
        .root.querySelector(".pin")
        ?.setAttribute("aria-pressed", String(mode === "pinned"));
    },
    close(restoreFocus) {
      if (open === null || made === null) return;
      open = null;
      if (restoreFocus) giveFocusBack();
      made.position.stop();
      made.host.hide();
      made.root.replaceChildren();
    },
    enter() {
      if (open !== null) made?.root.focus({ preventScroll: true });
    },
    box: () => (open === null || made === null ? null : made.root.getBoundingClientRect()),
    owns: (event) => made !== null && event.composedPath().includes(made.host.element),
  };
}

interface Parts {
  readonly host: Host;
  readonly root: HTMLElement;
  readonly announcer: ReturnType<typeof createAnnouncer>;
  readonly position: Position;
}

interface Open {
  /** The entity of the mention, then those that were followed from it. */
  readonly trail: CardContent[];
  readonly anchor: Anchor;
  mode: Mode;
  /** Counts the questions, so that only the last one is answered. */
  asked: number;
  raised: number;
}
