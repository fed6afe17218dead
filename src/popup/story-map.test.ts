// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";
import { fakeApi, putAway, report, settled, show } from "../../tests/lib/shown-popup.ts";
import type { StoryMapView } from "../ui/map/story-map-view.ts";

afterEach(putAway);

const drawn: StoryMapView = {
  map: {
    width: 348,
    height: 188,
    areas: [{ role: "country", path: "M0 0L10 0L10 10Z" }],
    dots: [{ key: "d/ghazni", x: 50, y: 60, radius: 4, holder: 0 }],
    labels: [{ role: "name", text: "Ghazni", x: 60, y: 64, anchor: "start", key: "d/ghazni" }],
    scale: { x: 8, y: 180, length: 60, km: 200 },
    countries: ["Afghanistan"],
    beyond: [],
  },
  holdings: {
    label: "Controlled by",
    date: "12 August 2021",
    holders: [{ dataset: "d", entity: "taliban", name: "Taliban" }],
    places: [{ dataset: "d", entity: "ghazni", name: "Ghazni", holder: 0, since: "since 12 August 2021" }],
  },
};

test("a place on the map opens its card", async () => {
  const body = await show(fakeApi({ storyMap: async () => drawn }));
  expect(body.querySelector(".story-map svg")?.getAttribute("aria-label")).toContain("Afghanistan");
  expect(body.querySelector(".legend")?.textContent).toContain(
    "Controlled by, as of 12 August 2021:Taliban (1)",
  );
  const dot = body.querySelector(".story-map [data-key]");
  await act(() => void dot?.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  await settled();
  expect(document.querySelector(".card h2")?.textContent).toBe("Ghazni");
});

test("the map in words: each place, its mentions and who held it", async () => {
  const body = await show(fakeApi({ storyMap: async () => drawn }));
  const list = body.querySelector<HTMLDetailsElement>(".place-list");
  await act(() => {
    if (list) list.open = true;
    list?.dispatchEvent(new Event("toggle"));
  });
  expect(list?.querySelector("li")?.textContent).toBe(
    "Ghazni named 2 times; Controlled by: Taliban, since 12 August 2021",
  );
});

test("map, background and draft come all at once, so that none of them pushes another", async () => {
  let draw = (_: StoryMapView | null) => {};
  const map = new Promise<StoryMapView | null>((resolve) => {
    draw = resolve;
  });
  const background = { title: "The war", paragraphs: ["It began."], events: [] };
  const entities = report.entities.flatMap((place) =>
    ["ghazni", "kabul", "herat"].map((entity) => ({ ...place, entity })),
  );
  const body = await show(
    fakeApi({
      report: async () => ({ ...report, entities }),
      storyMap: () => map,
      background: async () => background,
    }),
  );
  expect(body.querySelector(".summary")).not.toBeNull();
  expect(body.querySelector(".background, .make-draft")).toBeNull();
  draw(drawn);
  await settled();
  expect(body.querySelectorAll(".background, .make-draft, .story-map")).toHaveLength(3);
});
