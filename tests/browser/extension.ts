import { afterAll, beforeAll } from "vitest";
import type { BrowserName } from "../../scripts/lib/browser/find.ts";
import { type OpenBrowser, openBrowser } from "../../scripts/lib/browser/open.ts";
import { catchOutsideRequests, type OutsideRequests } from "../../scripts/lib/browser/outside-requests.ts";
import { packagedZip } from "../../scripts/lib/packaged-zip.ts";
import { type Served, serve } from "../../scripts/lib/serve.ts";
import { type Borrowed, borrowBrowser } from "./kept-browsers.ts";

/** A browser with the extension, and pages to read in it. */
export interface Extension {
  readonly open: OpenBrowser;
  /** Of the pages that are served, without a slash at its end. */
  readonly origin: string;
  /** What the browser has asked of other machines. */
  readonly outside: Pick<OutsideRequests, "list">;
  /** Has the extension newly installed and no tab open, as it is before the first test: see `inOrder`. */
  beginAnew(): Promise<void>;
}

export interface ExtensionOptions {
  /** The tests change datasets or the extension itself, so that it is not for those of another file. */
  readonly spoils?: boolean;
  /** A browser that nothing else has been done in: for tests that measure it, or leave in it what cannot be taken back. */
  readonly ownBrowser?: boolean;
  /** Makes what is installed of the packaged zip; else that itself is. */
  readonly change?: (zip: string) => Promise<{ readonly zip: string; remove(): Promise<void> }>;
}

/**
 * Registers for the tests of a `describe` that a browser has the extension, newly installed, before all of them, and
 * has neither it nor any tab after. What needs it goes into hooks and tests that are registered later.
 * @param answer what is served
 */
export function withExtension(
  name: BrowserName,
  answer: Parameters<typeof serve>[0],
  { spoils = false, ownBrowser = false, change }: ExtensionOptions = {},
): Extension {
  let served: Served;
  let changed: Awaited<ReturnType<NonNullable<typeof change>>> | undefined;
  let borrowed: Borrowed | undefined;
  let hasBegun = false;
  const borrow = async () => {
    changed ??= await change?.(packagedZip(name));
    borrowed = await (ownBrowser
      ? ownOne(name, changed?.zip ?? packagedZip(name))
      : borrowBrowser(name, { ...(changed && { zip: changed.zip }), spoils }));
  };
  const giveBack = async () => {
    const used = borrowed;
    borrowed = undefined;
    await used?.giveBack();
  };
  beforeAll(async () => {
    served = await serve(answer);
    await borrow();
  });
  afterAll(async () => {
    await giveBack();
    await changed?.remove();
    await served?.close();
  });
  const there = () => {
    if (!borrowed) throw new Error(`${name} is not open`);
    return borrowed;
  };
  return {
    get open() {
      return there().open;
    },
    get origin() {
      return served.origin;
    },
    get outside() {
      return there().outside;
    },
    async beginAnew() {
      if (hasBegun) {
        await giveBack();
        await borrow();
      }
      hasBegun = true;
    },
  };
}

async function ownOne(name: BrowserName, zip: string): Promise<Borrowed> {
  const outside = await catchOutsideRequests();
  const open = await openBrowser(name, zip, { proxyPort: outside.port });
  return {
    open,
    outside,
    async giveBack() {
      await open.close();
      await outside.close();
    },
  };
}
