interface NavigationTarget {
  readonly navigation?: EventTarget;
}

/**
 * Calls back when the page has become another one without being loaded: its path or query changed, or a fragment that
 * is a route (`#/…`, `#!…`).
 * The returned function looks for itself: call it where the page changed, for browsers without a Navigation API.
 */
export function watchNavigation(
  window: Window & NavigationTarget,
  signal: AbortSignal,
  onNavigate: () => void,
): () => void {
  const { document, navigation } = window;
  let current = pageAddress(document.URL);
  const look = () => {
    const address = pageAddress(document.URL);
    if (address === current) return;
    current = address;
    onNavigate();
  };
  if (navigation) navigation.addEventListener("currententrychange", look, { signal });
  else for (const type of ["popstate", "hashchange"]) window.addEventListener(type, look, { signal });
  return look;
}

/** The part of an address that says which page it is. */
export function pageAddress(href: string): string {
  const fragment = href.indexOf("#");
  return fragment === -1 || /^#[/!]/.test(href.slice(fragment)) ? href : href.slice(0, fragment);
}
