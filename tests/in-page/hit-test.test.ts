import { afterAll, beforeAll, describe, expect, test } from "vitest";
import "./in-page.ts";
import { openRealPage, type RealPage } from "./real-page.ts";

describe.each(["chromium", "firefox"] as const)("the mention at a point, in %s", (name) => {
  let real: RealPage;
  beforeAll(async () => {
    real = await openRealPage(name);
  });
  afterAll(() => real.close());

  async function hits(
    html: string,
  ): Promise<{ tried: number; right: number; beside: (string | undefined)[] }> {
    await real.open(`<!doctype html><html lang="en"><body>${html}`);
    return real.page.evaluate(async () => {
      kontekst.start({ Kabul: "place", "Mazar-e-Sharif": "place", "Ashraf Ghani": "person" });
      await kontekst.until(() => kontekst.names().length > 0);
      const { reader } = kontekst;
      let tried = 0;
      let right = 0;
      const beside: (string | undefined)[] = [];
      for (const mention of reader.mentions()) {
        for (const { left, top, right: end, bottom } of reader.rectsOf(mention)) {
          for (const share of [0.05, 0.5, 0.95]) {
            tried += 1;
            if (reader.mentionAt(left + (end - left) * share, top + (bottom - top) * share) === mention)
              right += 1;
          }
        }
        const rects = reader.rectsOf(mention);
        const left = Math.min(...rects.map((rect) => rect.left));
        const top = Math.min(...rects.map((rect) => rect.top));
        const bottom = Math.max(...rects.map((rect) => rect.bottom));
        beside.push(
          reader.mentionAt(left - 5, top + 5)?.entity,
          reader.mentionAt(left + 5, bottom + 40)?.entity,
        );
      }
      return { tried, right, beside: beside.filter((entity) => entity !== undefined) };
    });
  }

  test.each([
    ["in plain text", "<p>In Kabul, now.</p>", 3],
    ["on each line of a name that wraps", '<p style="width:60px">by Ashraf Ghani now</p>', 6],
    ["across inline elements", "<p>In <b>Mazar</b>-e-<i>Sharif</i>, now.</p>", 9],
    ["within a link", '<p>In <a href="#x">the city of Kabul</a>, now.</p>', 3],
    ["in a shadow tree", '<div><template shadowrootmode="open"><p>In Kabul, now.</p></template></div>', 3],
    [
      "slotted",
      '<div><template shadowrootmode="open"><p><slot></slot></p></template>In Kabul, now.</div>',
      3,
    ],
    [
      "in vertical text",
      '<p style="writing-mode:vertical-rl;height:200px;margin:60px">In Kabul, now.</p>',
      3,
    ],
    ["from right to left", '<p dir="rtl" style="padding:40px">قال Kabul اليوم</p>', 3],
    ["in large letters", '<p style="zoom:3">In Kabul, now.</p>', 3],
  ])("%s", async (_, html, points) => {
    const { tried, right, beside } = await hits(html);
    expect(tried).toBe(points);
    expect(right).toBe(points);
    expect(beside).toEqual([]);
  });

  test("text under something that stands above it is not hit, nor is text that can be edited or is inert", async () => {
    const covered = await hits('<p>In Kabul.</p><div style="position:fixed;inset:0;background:white"></div>');
    expect(covered.right).toBe(0);
    await real.open("<!doctype html><div id=a><p>In Kabul.</p></div>");
    const hit = await real.page.evaluate(async () => {
      kontekst.start({ Kabul: "place" });
      await kontekst.until(() => kontekst.names().length > 0);
      const [mention] = kontekst.reader.mentions();
      const rect = mention && kontekst.reader.rectsOf(mention)[0];
      const around = document.querySelector<HTMLElement>("#a");
      if (!rect || !around) return undefined;
      const isHit = () => kontekst.reader.mentionAt(rect.x + 4, rect.y + 4) !== undefined;
      const before = isHit();
      around.contentEditable = "true";
      const editable = isHit();
      around.contentEditable = "inherit";
      around.style.setProperty("-webkit-user-modify", "read-write");
      const byStyle = CSS.supports("-webkit-user-modify", "read-write") && isHit();
      around.style.removeProperty("-webkit-user-modify");
      const byContext = () => {
        Reflect.set(around, "editContext", Reflect.construct(Reflect.get(globalThis, "EditContext"), []));
        const isHitNow = isHit();
        Reflect.set(around, "editContext", null);
        return isHitNow;
      };
      const inEditContext = "EditContext" in globalThis && byContext();
      around.inert = true;
      const inert = isHit();
      around.inert = false;
      return { before, editable, byStyle, inEditContext, inert, after: isHit() };
    });
    expect(hit).toEqual({
      before: true,
      editable: false,
      byStyle: false,
      inEditContext: false,
      inert: false,
      after: true,
    });
  });

  test("going to a place scrolls to it and marks it for a while", async () => {
    await real.open(
      '<!doctype html><p>Top</p><div style="height:4000px"></div><p>In Kabul.</p><div style="height:4000px"></div>',
    );
    const gone = await real.page.evaluate(async () => {
      kontekst.start({ Kabul: "place" });
      await kontekst.until(() => kontekst.names().length > 0);
      const [place] = kontekst.reader.mentions();
      if (place === undefined) return undefined;
      const found = kontekst.reader.goTo(place);
      const flashed = kontekst.painted()["flash"];
      const top = () => kontekst.reader.rectsOf(place)[0]?.top ?? -1;
      const isInView = () => top() > 0 && top() < innerHeight;
      await kontekst.until(() => isInView() && kontekst.painted()["flash"] === undefined);
      const nowhere = kontekst.reader.goTo({ block: 99, start: 0, end: 1 });
      return {
        found,
        flashed,
        isInView: isInView(),
        after: kontekst.painted()["flash"] ?? [],
        nowhere,
      };
    });
    expect(gone).toEqual({ found: true, flashed: ["Kabul"], isInView: true, after: [], nowhere: false });
  });
});
