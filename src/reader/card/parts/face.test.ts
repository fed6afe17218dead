// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import english from "../../../../public/_locales/en/messages.json" with { type: "json" };
import type { EntityView, EventView, FactView, SourceView } from "../../../dataset/view.ts";
import { type CardCallbacks, createKit } from "../content.ts";
import { face } from "./face.ts";

const messages = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
const kit = createKit(messages, "en");

const source: SourceView = {
  title: "Report",
  publisher: "Agency",
  date: "12 August 2021",
  paragraphs: [3, 4],
};
const empty: EntityView = {
  dataset: "d",
  datasetTitle: "The dataset",
  entity: "ghazni",
  type: "place",
  name: "Ghazni",
  held: [],
  since: [],
  before: [],
  relatives: [],
  related: "part_of",
  events: [],
  links: [],
};
const callbacks: CardCallbacks = {
  view: async () => null,
  occurrences: () => ({ count: 0, current: null }),
  step() {},
  correct: async () => undefined,
  pin() {},
  close() {},
  enter() {},
};

function shown(
  view: Partial<EntityView>,
  more: { backTo?: string; count?: number; current?: number | null; correct?: CardCallbacks["correct"] } = {},
) {
  const card = document.createElement("div");
  const { backTo, count = 0, current = null, correct = callbacks.correct } = more;
  card.append(
    ...face(
      kit,
      { view: { ...empty, ...view }, why: "It means nothing else." },
      {
        mode: "hover",
        backTo,
        name: "Ghazni",
        callbacks: { ...callbacks, correct, occurrences: () => ({ count, current }) },
        back() {},
        follow() {},
      },
    ),
  );
  return card;
}
const fact = (value: string, more: Partial<FactView> = {}): FactView => ({
  label: "Control",
  value,
  sources: [],
  ...more,
});
const event = (date: string, relation: EventView["relation"]): EventView => ({
  id: date,
  date,
  when: date,
  title: `On ${date}`,
  entities: [],
  sources: [],
  relation,
});
const texts = (card: Element, selector: string) =>
  [...card.querySelectorAll(selector)].map((one) => one.textContent);

test("an entity of which nothing is known has its name and its kind, and no empty headings", () => {
  const card = shown({});
  expect(card.querySelector("h2")?.textContent).toBe("Ghazni");
  expect(card.querySelector(".kind")?.textContent).toBe("Place");
  expect(texts(card, "h3")).toEqual([]);
});

test("the kind is said in words where it has some", () => {
  expect(shown({ kind: "news-agency" }).querySelector(".kind")?.textContent).toBe("News agency");
  expect(shown({ kind: "lighthouse" }).querySelector(".kind")?.textContent).toBe("Place");
});

test("the name in its own script says its language and direction", () => {
  const native = shown({ nativeName: { text: "غزني", lang: "ps", dir: "rtl" } }).querySelector(".native");
  expect(native?.getAttribute("lang")).toBe("ps");
  expect(native?.getAttribute("dir")).toBe("rtl");
});

test("what held on the day stands under the day, what came later apart", () => {
  const card = shown({ date: "12 August 2021", held: [fact("government")], since: [fact("Taliban")] });
  expect(texts(card, "h3")).toEqual(["On 12 August 2021", "Since then"]);
  expect(card.querySelector(".held")?.textContent).not.toContain("Taliban");
  expect(card.querySelector(".since .value")?.textContent).toBe("Taliban");
});

test("a fact of the very day does not say the day again, one since the day does", () => {
  const date = "12 August 2021";
  const held = [fact("a", { period: date }), fact("b", { period: `since ${date}` })];
  expect(texts(shown({ date, held }), ".period")).toEqual([`since ${date}`]);
});

test("without a day the facts do not pretend to be of one", () => {
  expect(texts(shown({ held: [fact("government", { period: "until 2021" })] }), "h3")).toEqual(["Facts"]);
});

test("what had ended is folded away", () => {
  const folded = shown({ before: [fact("Soviet Union", { period: "until 1989" })] }).querySelector("details");
  expect(folded?.open).toBe(false);
  expect(folded?.textContent).toContain("Soviet Union");
});

test("a label that comes twice in a row is written once", () => {
  const card = shown({ held: [fact("a"), fact("b"), fact("c", { label: "Area" })] });
  expect(texts(card, "dt")).toEqual(["Control", "Area"]);
  expect(texts(card, "dd .value")).toEqual(["A", "B", "C"]);
});

test("a claim says who claims it", () => {
  const card = shown({ held: [fact("85 per cent", { claimedBy: "Taliban" })] });
  expect(card.querySelector(".claim")?.textContent).toBe("Claimed by: Taliban");
});

test("sources are numbered as they come, and hidden until asked for", () => {
  const other: SourceView = { title: "Other", url: "https://example.org/" };
  const card = shown({
    held: [fact("a", { sources: [source] }), fact("b", { sources: [other, source] }), fact("c")],
  });
  expect(texts(card, ".mark > [aria-hidden]")).toEqual(["1", "1, 2"]);
  expect(texts(card, ".mark > .said")[0]).toBe("Source 1 for Control");
  expect([...card.querySelectorAll(".sources")].every((list) => list.hasAttribute("hidden"))).toBe(true);
  expect(card.querySelector(".sources")?.textContent).toBe(
    "1\u2002Report. Agency, 12 August 2021, paragraphs 3 and 4",
  );
});

test("links lead out by https only", () => {
  const card = shown({
    links: [
      { url: "https://example.org/a", title: "Good" },
      { url: "javascript:alert(1)", title: "Bad" },
      { url: "http://example.org/", title: "Plain" },
    ],
  });
  expect(texts(card, "a")).toEqual(["Good"]);
  expect(card.querySelector("a")?.getAttribute("rel")).toBe("noopener noreferrer");
  expect(texts(card, ".out li")).toEqual(["Good", "Bad", "Plain"]);
});

test("what it is part of says what that is to it", () => {
  const norway = { dataset: "d", entity: "norway", type: "place", name: "Norway" } as const;
  const heading = (related: EntityView["related"]) =>
    texts(shown({ relatives: [norway], related }), "h3").join();
  expect(heading("part_of")).toBe("Part of");
  expect(heading("kind_country")).toBe("Country");
  expect(heading("see_also")).toBe("See also");
});

test("what looks like markup is text", () => {
  const card = shown({ name: "<img src=x onerror=alert(1)>", held: [fact("<b>bold</b>")] });
  expect(card.querySelector("img, b")).toBeNull();
  expect(card.querySelector("h2")?.textContent).toBe("<img src=x onerror=alert(1)>");
});

test("where a value names its entity, the name alone is the button", () => {
  const link = { dataset: "d", entity: "taliban", type: "organisation", name: "Taliban" } as const;
  const card = shown({
    held: [fact("taken by Taliban in August", { link, named: [9, 16] }), fact("the movement", { link })],
  });
  expect(texts(card, ".entity")).toEqual(["Taliban", "The movement"]);
  expect(texts(card, ".value")).toEqual(["Taken by Taliban in August", "The movement"]);
});

test("many facts are folded, one more than fits is not", () => {
  const facts = (count: number) =>
    Array.from({ length: count }, (_, i) => fact(String(i), { label: `L${i}` }));
  expect(shown({ held: facts(8) }).querySelector("details")).toBeNull();
  expect(shown({ held: facts(9) }).querySelector("summary")?.textContent).toBe("2 more facts");
});

test("the timeline opens around the day: two before, the day, two after", () => {
  const days = ["01", "02", "03", "04"].map((day) => event(`2021-08-${day}`, "before"));
  const later = ["15", "16", "17", "18"].map((day) => event(`2021-08-${day}`, "after"));
  const card = shown({ events: [...later, event("2021-08-12", "that-day"), ...days] });
  const open = texts(card, ".timeline > .events > li > time, .later > .events > li > time");
  expect(open).toEqual(["2021-08-03", "2021-08-04", "2021-08-12", "2021-08-15", "2021-08-16"]);
  expect(texts(card, ".timeline summary")).toEqual(["2 more events", "2 more events"]);
  expect(card.querySelector(".later h4")?.textContent).toBe("Since then");
});

test("an event tells more where there is more, as text", () => {
  const card = shown({
    events: [{ ...event("2021", "undated"), text: "<i>More</i>", claimedBy: "Taliban" }],
  });
  expect(texts(card, ".events .text")).toEqual(["<i>More</i>"]);
  expect(texts(card, ".events .claim")).toEqual(["Claimed by: Taliban"]);
});

test("numbers are counted and written in Nynorsk also where the browser does not know it", () => {
  expect(createKit({ n_one: "ein", n_other: "$1 stader" }, "nn").count("n", 1)).toBe("ein");
  expect(createKit({ n_other: "$1 stader" }, "nn").count("n", 12_000)).toBe("12\u00a0000 stader");
});

test("events of an undated page are not split", () => {
  const card = shown({ events: [event("2020", "undated"), event("2021", "undated")] });
  expect(card.querySelector(".later")).toBeNull();
  expect(texts(card, "time")).toEqual(["2020", "2021"]);
});

test("how often the page names it, with a way to the others", () => {
  expect(shown({}, { count: 1, current: 1 }).querySelector(".in-page")?.textContent).toBe(
    "Once on this page",
  );
  const many = shown({}, { count: 7, current: 3 });
  expect(many.querySelector(".in-page")?.textContent).toBe("3 of 7 on this page");
  expect(many.querySelectorAll(".in-page button")).toHaveLength(2);
  expect(shown({}, { count: 2 }).querySelector(".in-page span")?.textContent).toBe("2 times on this page");
});

test("only the mention's own entity can be asked why and be refused", () => {
  expect(texts(shown({}), "footer button")).toEqual(["Why this?", "Not this one"]);
  expect(shown({}).querySelector(".why")?.textContent).toBe(
    "It means nothing else. From the dataset “The dataset”.",
  );
  const followed = shown({}, { backTo: "Kabul" });
  expect(followed.querySelector("footer")).toBeNull();
  expect(followed.querySelector(".back")?.textContent).toBe("Back to Kabul");
});

const says = "“Ghazni” will no longer be read as Ghazni on this site.";
const isFull = "It could not be stored: the disk may be full. Nothing has changed.";

/** As a person does. */
async function press(card: Element, text: string): Promise<void> {
  const pressed = [...card.querySelectorAll("footer button")].find((each) => each.textContent === text);
  const click = new MouseEvent("click", { bubbles: true });
  Object.defineProperty(click, "isTrusted", { value: true });
  pressed?.dispatchEvent(click);
  await Promise.resolve();
}

const offered = (card: Element) => texts(card, "footer .refusal > *, footer .trust :not([hidden])");

test("a refusal that cannot be stored is not said to hold, and can be tried again", async () => {
  const correct = vi.fn(async () => undefined).mockRejectedValueOnce(new Error("the disk is full"));
  const card = shown({}, { correct });
  await press(card, "Not this one");
  expect(offered(card)).toEqual([isFull, "Why this?", "Not this one"]);
  await press(card, "Not this one");
  expect(offered(card)).toEqual([says, "Everywhere", "Undo", "Why this?"]);
  expect(correct.mock.calls).toEqual([["site"], ["site"]]);
});

test("a refusal that cannot be taken back is not said to be", async () => {
  const correct = vi.fn(async () => undefined);
  const card = shown({}, { correct });
  await press(card, "Not this one");
  correct.mockRejectedValueOnce(new Error("the disk is full"));
  await press(card, "Undo");
  expect(offered(card)).toEqual([isFull, "Why this?", "Not this one"]);
});
