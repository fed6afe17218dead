/** The one element that Kontekst adds to a page. */
export const OWN_HOST = "kontekst-card";
