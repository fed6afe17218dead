const vouched = /* @__PURE__ */ new WeakSet<Event>();

/** Whether a person made an event: clicks and keys that a page's script makes up are not heard. */
export function isByPerson(event: Event): boolean {
  return event.isTrusted || (import.meta.env["FIREFOX"] && vouched.has(event));
}

/** Tells what a person did by an event of our own making, which counts as theirs. */
export function vouchFor(event: Event): void {
  vouched.add(event);
}
