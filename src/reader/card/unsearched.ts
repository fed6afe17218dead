/*
 * What keeps the card's text from `window.find`, which looks into closed shadow trees: in Chromium it would tell a page whether
 * there is a word, in Firefox it hands out the node. Both pass by what is within certain elements, see docs/browser-bugs.md;
 * none of these means anything, takes room or is told to assistive technology.
 */

/** Chromium passes by elements that HTML writes without an end tag. */
export const UNSEARCHED_IN_CHROMIUM = "bgsound";

/** Keeps each text within an element from the search in Firefox, now and after each change. */
export function keepFromFirefoxSearch(root: Element): void {
  const observer = new MutationObserver(() => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) wrap(text);
    observer.takeRecords();
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
}

/** Firefox passes by the entries of lists to choose from which are in no such list. */
function wrap(text: Node): void {
  const parent = text.parentElement;
  if (parent === null || parent.closest("option") !== null || text.textContent?.trim() === "") return;
  const drawing = parent.closest("svg");
  const entry = document.createElement("option");
  (drawing ?? text).parentNode?.replaceChild(entry, drawing ?? text);
  if (drawing !== null) entry.append(drawing);
  // The browser's own rules have an entry stand on one line: a second element takes that back.
  else entry.appendChild(document.createElement("i")).append(text);
}
