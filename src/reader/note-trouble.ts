import type { SendToHost } from "./send-to-host.ts";

/**
 * Tells the worker's log of an error of this script: its kind and the places in the script itself, nothing of the page.
 * Nothing listens for errors, as those of the page would be heard too; who works for an event or an answer catches its own.
 */
export function troubleTo(send: SendToHost): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Error)) return;
    const at = error.stack?.match(/reader\.js:\d+:\d+/g) ?? [];
    // Where the worker does not answer there is nobody to tell.
    send("trouble/reader", { error: error.name, at }).catch(() => undefined);
  };
}
