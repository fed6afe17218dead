// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { elementKind } from "./element-kind.ts";

const sentence = "This is what the box says about the matter at hand. ";

function kindOf(html: string): string {
  document.body.innerHTML = html;
  const [element] = document.body.children;
  if (!element) throw new Error("the element is there");
  return elementKind(element, true);
}

test("a fact box is read, however long it is and however many links it ends with", () => {
  expect(kindOf(`<aside>${sentence}<a href="/x">More</a></aside>`)).toBe("box");
  const links = Array.from({ length: 150 }, (_, n) => `<a href="/${n}">${n}: one of its sources</a>`).join(
    " ",
  );
  expect(kindOf(`<aside>${`<p>${sentence}</p>`.repeat(180)}<p>${links}</p></aside>`)).toBe("box");
});

test("a list of other articles is not", () => {
  const items = Array.from(
    { length: 300 },
    (_, n) => `<li>\n  <a href="/${n}">Another article ${n}</a>\n</li>`,
  );
  expect(kindOf(`<aside><h2>Read more</h2><ul>${items.slice(0, 5).join("")}</ul></aside>`)).toBe("wall");
  expect(kindOf(`<aside><h2>Read more</h2><ul>${items.join("")}</ul></aside>`)).toBe("wall");
});
