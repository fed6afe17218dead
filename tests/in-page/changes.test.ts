import { afterAll, beforeAll, describe, expect, test } from "vitest";
import "./in-page.ts";
import { openRealPage, type RealPage } from "./real-page.ts";

/** Names in page order; `painted` by the alphabet. */
interface Found {
  readonly soon: readonly string[];
  readonly later: readonly string[];
  readonly painted: readonly string[];
  readonly asked: readonly string[];
}

/** After a reading that took a millisecond the reader rests, and on a loaded machine any may take one: see `PageVisit`. */
const BY_THE_FRAME = { retry: 4 };

const article = (inner: string) =>
  `<!doctype html><html lang="en"><title>Test</title><body><article>${inner}</article>`;

describe.each(["chromium", "firefox"] as const)("a page that changes, in %s", (name) => {
  let real: RealPage;
  beforeAll(async () => {
    real = await openRealPage(name);
  });
  afterAll(() => real.close());

  /** Opens a page, reads it, and waits until the host has answered. */
  async function read(inner: string): Promise<void> {
    await real.open(article(inner));
    await real.page.evaluate(async () => {
      kontekst.start({ Kabul: "place", Ghazni: "place", "John Kirby": "person" });
      await kontekst.until(() => kontekst.asked().length > 0);
      await kontekst.pause(150);
      kontekst.asked();
    });
  }

  /**
   * Changes the page, and sees what is found two frames later, and when the host has answered: after a while, or as
   * much later as a loaded machine needs.
   */
  async function change(script: string, expected: Partial<Found>): Promise<void> {
    await real.page.evaluate(script);
    const found = await real.page.evaluate(async (wanted) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const soon = kontekst.names();
      await kontekst.pause(300);
      const asked: string[] = [];
      const look = () => {
        asked.push(...kontekst.asked());
        const painted = Object.values(kontekst.painted())
          .flat()
          .sort((a, b) => a.localeCompare(b));
        return { soon, later: kontekst.names(), painted, asked };
      };
      const isLike = (found: object) =>
        Object.entries(wanted).every(
          ([key, value]) => key === "soon" || String(Reflect.get(found, key)) === String(value),
        );
      await kontekst.until(() => isLike(look()));
      return look();
    }, expected);
    expect(found).toMatchObject(expected);
  }

  test("names follow their text before the host has answered", BY_THE_FRAME, async () => {
    await read("<p id=a>In Kabul and Ghazni.</p>");
    await change("a.firstChild.data = 'Today in Kabul and Ghazni.'", {
      soon: ["Kabul", "Ghazni"],
      later: ["Kabul", "Ghazni"],
      asked: ["page/changed +1 -0"],
    });
  });

  test("a name that is overwritten is gone at once", BY_THE_FRAME, async () => {
    await read("<p id=a>In Kabul now.</p>");
    await change("a.firstChild.data = 'In Herat now.'", { soon: [], painted: [] });
  });

  test("the same text in new nodes keeps its names and asks nothing", BY_THE_FRAME, async () => {
    await read("<p id=a>In Kabul.</p><p>John Kirby.</p>");
    await change("a.outerHTML = '<p id=a>In <b>Kab</b>ul.</p>'", {
      soon: ["Kabul", "John Kirby"],
      painted: ["John Kirby", "Kabul"],
      asked: [],
    });
  });

  test("what is added is read, what is taken away is forgotten, what is moved stays known", async () => {
    await read("<p>Kabul</p><section id=s><div><p>Ghazni</p></div></section>");
    await change("s.insertAdjacentHTML('beforeend', '<p>John Kirby</p>')", {
      later: ["Kabul", "Ghazni", "John Kirby"],
      asked: ["page/changed +1 -0"],
    });
    await change("s.parentNode.prepend(s)", { later: ["Ghazni", "John Kirby", "Kabul"], asked: [] });
    await change("globalThis.kept = s; s.remove()", { later: ["Kabul"], asked: ["page/changed +0 -2"] });
    await change("document.querySelector('article').append(kept)", {
      later: ["Kabul", "Ghazni", "John Kirby"],
    });
  });

  test("what becomes visible is read then", async () => {
    await read(`<p id=none style="display:none">Kabul</p><details id=fold><summary>More</summary><p>Ghazni</p></details>
      <div id=veil style="visibility:hidden;transition:opacity .01s;opacity:.5">John Kirby</div>`);
    await change("none.style.display = 'block'", { later: ["Kabul"] });
    await change("fold.open = true", { later: ["Kabul", "Ghazni"] });
    await change("veil.style.visibility = 'visible'; veil.style.opacity = 1", {
      later: ["Kabul", "Ghazni", "John Kirby"],
    });
  });

  test("a text that becomes editable after it was read is not read on, and is forgotten, until that ends", async () => {
    await read("<div id=a><p id=b>Kabul</p></div><p id=c>Ghazni</p>");
    const write = "b.append(' and John Kirby')";
    await change(`a.contentEditable = 'true'; ${write}`, {
      later: ["Ghazni"],
      asked: ["page/changed +0 -1"],
    });
    await change(`a.contentEditable = 'false'; ${write}`, {
      later: ["Kabul", "John Kirby", "John Kirby", "Ghazni"],
    });
    await change(
      `globalThis.EditContext ? a.editContext = new EditContext() : a.contentEditable = true; ${write}`,
      {
        later: ["Ghazni"],
      },
    );
    await change(`a.editContext = null; a.contentEditable = false; ${write}`, {
      later: ["Kabul", "John Kirby", "John Kirby", "John Kirby", "John Kirby", "Ghazni"],
    });
    await change("document.designMode = 'on'; c.append(' and Kabul')", {
      later: ["Kabul", "John Kirby", "John Kirby", "John Kirby", "John Kirby"],
    });
  });

  test("a text whose element loses its box, and stands in that around it: it is read on, and stays underlined", async () => {
    await read("<div><p id=a>Kabul</p></div><p id=b>Ghazni</p>");
    await change("a.style.display = 'contents'; b.append(' and John Kirby')", {
      painted: ["Ghazni", "John Kirby", "Kabul"],
    });
    await change("a.append(' and Ghazni'); b.remove()", { painted: ["Ghazni", "Kabul"] });
    await change("a.parentNode.style.display = 'none'; a.append('.')", { painted: [] });
  });

  test("open shadow trees are watched, those that come late too", async () => {
    await read("<div id=host></div><x-late id=late></x-late>");
    const shadow =
      "host.attachShadow({ mode: 'open' }).innerHTML = '<p>Kabul <slot></slot></p>'; host.append('and Ghazni')";
    await change(shadow, { later: ["Kabul", "Ghazni"] });
    const inner = "host.shadowRoot.querySelector('p').firstChild.data = 'John Kirby '";
    await change(inner, { later: ["John Kirby", "Ghazni"] });
    const scrolled = "document.dispatchEvent(new Event('scrollend'))";
    const upgrade = `late.attachShadow({ mode: 'open' }).innerHTML = '<p>Kabul</p>'; ${scrolled}`;
    await change(upgrade, { later: ["John Kirby", "Ghazni", "Kabul"] });
  });

  test("highlights that the page clears come back, and nothing is left at the end", async () => {
    await read("<p>Kabul</p><p id=b>Ghazni</p>");
    await change("CSS.highlights.clear(); b.append('!')", { painted: ["Ghazni", "Kabul"] });
    const left = await real.page.evaluate(() => {
      kontekst.stop();
      return CSS.highlights.size;
    });
    expect(left).toBe(0);
  });

  test("a host that has forgotten is told everything, one that fails is asked again", async () => {
    await read("<p id=a>Kabul</p><p>Ghazni</p>");
    await change("kontekst.forget(); a.append(' and John Kirby')", {
      later: ["Kabul", "John Kirby", "Ghazni"],
      asked: ["page/changed +1 -0", "page/read +2"],
    });
    await change("kontekst.fail(true); a.append(' in Kabul')", { later: ["Kabul", "John Kirby", "Ghazni"] });
    const found = await real.page.evaluate(async () => {
      kontekst.fail(false);
      await kontekst.until(() => kontekst.names().length === 4);
      return kontekst.names();
    });
    expect(found).toEqual(["Kabul", "John Kirby", "Kabul", "Ghazni"]);
  });

  test("a client-side navigation is another page", async () => {
    await read("<h1>Kabul</h1><p>Kabul</p>");
    const after = await real.page.evaluate(async () => {
      history.pushState({}, "", "/2021/08/13/ghazni?a=1");
      document.body.innerHTML = "<article><h1>Ghazni</h1><p>Ghazni has fallen</p></article>";
      const asked: string[] = [];
      await kontekst.until(() => asked.push(...kontekst.asked()) > 1 && kontekst.names().length === 2);
      const { url, headline } = kontekst.reader.page();
      return { url: new URL(url).pathname, headline, names: kontekst.names(), asked };
    });
    expect(after).toMatchObject({ url: "/2021/08/13/ghazni", names: ["Ghazni", "Ghazni"] });
    expect(after.asked.slice(-2)).toEqual(["page/gone", "page/read +2"]);
  });

  test("only the first mention of an entity in the article is underlined, all are known", async () => {
    await real.open(
      `<!doctype html><div>Kabul</div>${"<main><h1>Quiet in Ghazni</h1><p>Kabul, Ghazni, Kabul</p></main>"}`,
    );
    const { painted, names } = await real.page.evaluate(async () => {
      kontekst.start({ Kabul: "place", Ghazni: "place" }, { underline: "first" });
      await kontekst.until(() => kontekst.names().length === 5);
      const ranges = [...(CSS.highlights.get("kontekst-place") ?? [])];
      const within = ranges.map(({ startContainer }) => startContainer.parentElement?.localName ?? "");
      return { painted: within.sort((a, b) => a.localeCompare(b)), names: kontekst.names() };
    });
    expect(painted).toEqual(["h1", "p"]);
    expect(names).toEqual(["Kabul", "Ghazni", "Kabul", "Ghazni", "Kabul"]);
  });

  // Both browsers crash by themselves where they lay out much more than this.
  test.each([
    ["10,000 levels of nesting that are not shown", 10_000, "none", []],
    ["2,000 levels of nesting that are shown", 2_000, "block", ["Ghazni"]],
  ] as const)("%s are no harm", async (_, levels, display, names) => {
    await read("<p>Kabul</p>");
    const found = await real.page.evaluate(
      async (depth, style, count) => {
        const outermost = document.createElement("p");
        outermost.style.display = style;
        let inner: HTMLElement = outermost;
        for (let level = 0; level < depth; level += 1)
          inner = inner.appendChild(document.createElement("span"));
        inner.append("Ghazni");
        document.body.append(outermost);
        await kontekst.pause(1_000);
        await kontekst.until(() => kontekst.names().length === count);
        return kontekst.names();
      },
      levels,
      display,
      1 + names.length,
    );
    expect(found).toEqual(["Kabul", ...names]);
  });

  test("a text of 50 million characters is read up to a limit", async () => {
    await read("<p>Kabul</p>");
    const { names, asked } = await real.page.evaluate(async () => {
      const far = document.createElement("div");
      far.style.cssText = "content-visibility: auto; margin-top: 9000px";
      far.append("x ".repeat(25_000_000));
      document.body.append(far);
      await kontekst.pause(1_000);
      const asked: string[] = [];
      await kontekst.until(() => asked.push(...kontekst.asked()) > 0);
      return { names: kontekst.names(), asked };
    });
    expect(names).toEqual(["Kabul"]);
    expect(asked).toEqual(["page/changed +50 -0"]);
  });

  test("a page that renders itself anew 300 times keeps its names", BY_THE_FRAME, async () => {
    await read("<p id=a>Kabul</p>");
    const { lost, asked } = await real.page.evaluate(async () => {
      let missing = 0;
      for (let n = 0; n < 300; n += 1) {
        const paragraph = document.querySelector("#a");
        if (paragraph !== null) paragraph.outerHTML = "<p id=a>Kabul</p>";
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (kontekst.names().join() !== "Kabul") missing += 1;
      }
      return { lost: missing, asked: kontekst.asked() };
    });
    expect(lost).toBe(0);
    expect(asked).toEqual([]);
  });
});
