import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { textOf } from "../../scripts/lib/browser/hands.ts";
import { hover } from "../../scripts/lib/browser/kontekst.ts";
import { withExtension } from "./extension.ts";
import { untilNamed } from "./until-named.ts";

describe.each(["chromium", "firefox"] as const)("the welcome page, in %s", (name) => {
  const extension = withExtension(name, () => undefined);
  let page: Page;

  beforeAll(async () => {
    page = await extension.open.openScreen("welcome.html");
  });

  test("the names of its sample article are underlined, and have cards", async () => {
    await untilNamed(page, "Kandahar");
    expect(await hover(page, await untilNamed(page, "Afghanistan"))).toContain("Kabul");
  });

  // Chrome keeps keys for itself, more with time (Alt+Shift+N and P for tab groups), and then says nothing.
  test("the browser gives each command the keys that we ask for", async () => {
    const keys = await page.evaluate(async () => {
      const { commands } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
      const all: { name: string; shortcut: string }[] = await commands.getAll();
      return Object.fromEntries(all.map((command) => [command.name, command.shortcut]));
    });
    expect(keys).toMatchObject({
      "previous-mention": "Alt+Shift+J",
      "toggle-site": "Alt+Shift+K",
      "next-mention": "Alt+Shift+L",
    });
  });

  test("it tells the keys that go to the next name", async () => {
    await expect.poll(() => textOf(page, ".beside")).toContain("Alt+Shift+L");
  });
});
