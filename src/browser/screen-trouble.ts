import { shapeOf } from "./error-shape.ts";
import { sendToHost } from "./messages.ts";

/** Tells the worker of errors that nobody caught in this screen, for the log that the options show. */
export function noteScreenTrouble(): void {
  const note = (error: unknown) => {
    // Where the worker does not answer there is nobody to tell.
    sendToHost("trouble/note", { part: "screen", doing: "uncaught", ...shapeOf(error) }).catch(
      () => undefined,
    );
  };
  addEventListener("error", ({ error }) => note(error));
  addEventListener("unhandledrejection", ({ reason }) => note(reason));
}
