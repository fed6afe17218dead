import { useEffect, useRef } from "preact/hooks";
import type { StoreWorker } from "../browser/store-worker.ts";
import type { OptionsApi } from "./api.ts";

/**
 * Work on the store that shows where it is, each time with a worker of its own: the worker ends when the work does, when
 * the reader stops it, and with the screen. What is stopped shows nothing more.
 */
export function useStoreWork<State>(api: Pick<OptionsApi, "openStore">, setState: (next: State) => void) {
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  /** @param failed what is shown where `what` throws; what it resolves to is shown, too */
  const work = async (
    failed: State,
    what: (worker: StoreWorker, show: (next: State) => void) => Promise<State>,
  ): Promise<void> => {
    const worker = api.openStore();
    let stopped = false;
    stop.current = () => {
      stopped = true;
      worker.end();
    };
    const show = (next: State) => {
      if (!stopped) setState(next);
    };
    try {
      show(await what(worker, show));
    } catch {
      show(failed);
    } finally {
      worker.end();
    }
  };
  return { work, stop: () => stop.current() };
}
