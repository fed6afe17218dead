import { afterAll, beforeAll } from "vitest";
import type { BrowserName } from "../../scripts/lib/browser/find.ts";
import { type OpenBrowser, type OpenOptions, openBrowser } from "../../scripts/lib/browser/open.ts";
import { catchOutsideRequests, type OutsideRequests } from "../../scripts/lib/browser/outside-requests.ts";
import { type Served, serve } from "../../scripts/lib/serve.ts";
import { packagedZip } from "./zips.ts";

/** A browser with the extension, and pages to read in it. */
export interface Extension {
  readonly open: OpenBrowser;
  /** Of the pages that are served, without a slash at its end. */
  readonly origin: string;
  /** What the browser has asked of other machines. */
  readonly outside: OutsideRequests;
}

/**
 * Registers for the tests of a `describe` that a browser is opened before all of them and closed after. What needs it
 * goes into hooks and tests that are registered later.
 * @param answer what is served
 */
export function withExtension(
  name: BrowserName,
  answer: Parameters<typeof serve>[0],
  options: Pick<OpenOptions, "viewport"> = {},
): Extension {
  let served: Served;
  let outside: OutsideRequests;
  let open: OpenBrowser;
  beforeAll(async () => {
    served = await serve(answer);
    outside = await catchOutsideRequests();
    open = await openBrowser(name, packagedZip(name), { ...options, proxyPort: outside.port });
  });
  afterAll(async () => {
    await open?.close();
    await served?.close();
    await outside?.close();
  });
  return {
    get open() {
      return open;
    },
    get origin() {
      return served.origin;
    },
    get outside() {
      return outside;
    },
  };
}
