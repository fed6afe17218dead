import { plain } from "../../article/plain-node.ts";

/** Milliseconds after which a first reading leaves for later what is not in view: most pages are read by then. */
const WHOLE = 5;

/**
 * What the first reading of a page leaves for later: once it has taken a while, boxes past the viewport as the text
 * runs, which is below it, or beside it in vertical text and columns. What comes before is read with what is in view,
 * so that the first mention of a name is the first one.
 */
export function pastView({ defaultView: view }: Document): (box: Element) => boolean {
  const end = performance.now() + WHOLE;
  const { innerWidth = 0, innerHeight = 0 } = view ?? {};
  return (box) => {
    if (performance.now() < end) return false;
    const { top, left, right } = plain(box).getBoundingClientRect();
    return top > innerHeight || right < 0 || left > innerWidth;
  };
}
