import { element } from "../../ui/element.ts";
import { hearsFirst } from "../before-page.ts";

/*
 * There are ways of a page to the card's nodes that no script of an extension can close (docs/threat-model.md). So these nodes
 * hold no word: each text, and each map, stands in a closed root of its own, and every way that is known ends at its host.
 *
 * - Events give pages the innermost element under the pointer: the pointer passes through what is in such a root.
 * - Firefox gives them the text there, too, but not of what can only be selected as a whole.
 * - `Selection.modify` goes on into closed roots, but not into what cannot be selected.
 * - `window.find` looks into them, but passes by, in Chromium, what is within an element that HTML writes without an end tag; in
 *   Firefox, an entry of a list to choose from that is in no such list. Neither means anything or is told to assistive technology.
 */
const UNSEARCHED = import.meta.env["FIREFOX"] ? "option" : "bgsound";

/** Above what a page may say of the host, once it has it. What is selected as a whole is so at each click: only where need be. */
const hostRules = () =>
  `:host{user-select:${import.meta.env["FIREFOX"] && !hearsFirst() ? "all" : "none"}!important;pointer-events:auto!important;display:inline!important}`;

/** What the browser's own rules say of the elements around the words is taken back; Firefox insists on the lines of entries. */
const AS_AROUND =
  "all:inherit;display:contents;user-select:none;pointer-events:none;text-wrap-mode:var(--kontekst-wrap,wrap);overflow-wrap:break-word";

/**
 * Seals the texts and maps of a tree that is in no document yet: of one that is, a page could have got hold of them.
 * @returns the tree
 */
export type Seal = <T extends Element>(tree: T) => T;

/** @param rules those of the card, which maps are drawn by */
export function createSeal(rules: string): Seal {
  let forText: AddRules | undefined;
  let forMap: AddRules | undefined;
  return (tree) => {
    forText ??= sheetOf(hostRules());
    for (const map of tree.querySelectorAll(".k-map")) {
      forMap ??= sheetOf(hostRules() + rules.replace(/:host[^{]*\{[^}]*\}/g, ""));
      enclose(map, forMap);
    }
    const texts = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let at = texts.nextNode(); at !== null; at = texts.nextNode())
      if (at instanceof Text && at.data.trim() !== "") found.push(at);
    for (const text of found) enclose(text, forText);
    return tree;
  };
}

function enclose(words: ChildNode, addTo: AddRules): void {
  const host = element("span");
  words.replaceWith(host);
  const inner = element("i", {}, words);
  const outer = element(UNSEARCHED, {}, inner);
  outer.style.cssText = inner.style.cssText = AS_AROUND;
  const root = host.attachShadow({ mode: "closed" });
  root.append(outer);
  addTo(root);
}

type AddRules = (root: ShadowRoot) => void;

/** Constructed sheets pass every Content-Security-Policy; where a browser refuses them to a script, a `<style>` does. */
export function sheetOf(rules: string): AddRules {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return (root) => {
    try {
      root.adoptedStyleSheets = [sheet];
    } catch {
      root.append(element("style", {}, rules));
    }
  };
}
