import { isByPerson } from "./by-person.ts";

type Child = Node | string | null | undefined | false;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An HTML element with attributes and children. Strings become text, never markup; `undefined` and `false` set no
 * attribute, `true` an empty one; children that are nothing are left out.
 * @param shape Tag and classes: `p.note`.
 */
export function element(
  shape: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElement {
  return finished(document.createElement(tagOf(shape)), shape, attributes, children);
}

/** An SVG element, made as `element` makes HTML ones. */
export function svg(
  shape: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tagOf(shape));
  return finished(made, shape, attributes, children);
}

function tagOf(shape: string): string {
  return shape.split(".")[0] ?? shape;
}

function finished<E extends Element>(
  made: E,
  shape: string,
  attributes: Attributes,
  children: readonly Child[],
): E {
  const classes = shape.split(".").slice(1).join(" ");
  const all: Attributes = { class: classes || undefined, ...attributes };
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

const ICONS = {
  back: "M10 3 5 8l5 5",
  previous: "M13 10 8 5l-5 5",
  next: "M3 6l5 5 5-5",
  close: "M4 4l8 8M12 4l-8 8",
  pin: "M6 2.5h4M6.5 2.5V7l-2 2.5h7l-2-2.5V2.5M8 9.5V14",
} as const;

/** A line drawing of 16 × 16 px in the text's colour, hidden from assistive technology: its button has a label. */
export function icon(name: keyof typeof ICONS): SVGElement {
  return svg(
    "svg.k-icon",
    { viewBox: "0 0 16 16", "aria-hidden": "true", "data-turns": name === "back" },
    svg("path", { d: ICONS[name] }),
  );
}

interface ButtonOptions {
  readonly class: string;
  /** For buttons whose content does not say what they do. */
  readonly label?: string | undefined;
  readonly content: readonly Child[];
}

/** A button that a person's own click or key presses; clicks that a script makes up are not heard. */
export function button(options: ButtonOptions, press: (button: HTMLElement) => void): HTMLElement {
  const { label, content } = options;
  const made = element(
    `button.k-button.${options.class}`,
    { type: "button", "aria-label": label, title: label },
    ...content,
  );
  return pressable(made, press);
}

/**
 * A button within a sentence, which wraps as its words do; a `<button>` would be one box, and stand on a line of
 * its own.
 */
export function inlineButton(options: ButtonOptions, press: (button: HTMLElement) => void): HTMLElement {
  const { label, content } = options;
  const made = element(
    `span.k-inline.${options.class}`,
    { role: "button", tabindex: "0", "aria-label": label },
    ...content,
  );
  made.addEventListener("keydown", (event) => {
    if (!isByPerson(event) || event.repeat || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    press(made);
  });
  return pressable(made, press);
}

function pressable(made: HTMLElement, press: (button: HTMLElement) => void): HTMLElement {
  made.addEventListener("click", (event) => {
    if (isByPerson(event)) press(made);
  });
  return made;
}

/** A link out of the page, followed in a new tab and only when clicked; plain text where the address is not https. */
export function linkOut(url: string | undefined, text: string): Node {
  if (url === undefined || !/^https:\/\/[^\s/]/i.test(url)) return document.createTextNode(text);
  return element(
    "a.k-link",
    { href: url, target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer" },
    text,
  );
}
