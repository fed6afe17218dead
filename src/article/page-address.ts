/** UTF-16 units of an address that are kept. */
const LONGEST = 2_000;

/** The address without query and fragment, and its host as the per-site setting has it: without `www.` and port. */
export function addressOf(url: string): { readonly address: string; readonly site: string } {
  const [address = url, scheme, site = ""] =
    /^([a-z][a-z0-9+.-]*:)(?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#]*?)(?::\d*)?(?=[/?#]|$))?[^?#]*/.exec(url) ??
    [];
  return {
    address: (scheme === "data:" ? scheme : address).slice(0, LONGEST),
    site: site.toLowerCase().slice(0, LONGEST),
  };
}
