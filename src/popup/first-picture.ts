const PAINT = "paint";
const WITH_CONTENT = "first-contentful-paint";

/** Milliseconds after which a first picture is no longer waited for: a screen that nobody sees has none. */
const LIMIT = 250;

/**
 * Waits until the reader sees something of this document, which the browser tells some frames after it was drawn. What the
 * worker and the browser do for us meanwhile takes the processor from making the picture.
 */
export function firstPicture(): Promise<void> {
  if (!PerformanceObserver.supportedEntryTypes.includes(PAINT)) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(WITH_CONTENT).length > 0) done();
    });
    const done = () => {
      clearTimeout(limit);
      observer.disconnect();
      resolve();
    };
    const limit = setTimeout(done, LIMIT);
    observer.observe({ type: PAINT, buffered: true });
  });
}
