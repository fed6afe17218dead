/** Nouns for several bearers of one surname, which stand before it or after it, by language. */
interface KinNouns {
  readonly before?: string;
  readonly after?: string;
}

const kinNouns: Readonly<Record<string, KinNouns>> = {
  scandinavian: {
    before:
      "brødrene brødre brørne brør bröderna bröder søstrene søstre systrene systrer systrarna systrar søsknene søsken søsknena syskena sysken syskonen syskon søskende søskendeparret søskenparet syskonparet tvillingene tvillingane tvillingarna tvillingerne ekteparet ægteparret makarna familien familjen slekta släkten slægten",
    after: "brødrene bröderna søstrene",
  },
  en: { after: "brothers sisters siblings twins couple family clan dynasty household" },
  de: { before: "brüder geschwister schwestern zwillinge ehepaar eheleute familie" },
  fr: { before: "frères sœurs famille" },
  es: { before: "hermanos hermanas familia" },
  it: { before: "fratelli sorelle famiglia" },
  pt: { before: "irmãos família" },
  nl: { before: "broers zussen gezin familie" },
};

const wordsOf = (side: keyof KinNouns): ReadonlySet<string> =>
  new Set(Object.values(kinNouns).flatMap((nouns) => nouns[side]?.split(" ") ?? []));

/** Of all languages: «Brødrene Ingebrigtsen», «familia García». */
export const kinBefore = wordsOf("before");
/** «the Murray brothers» */
export const kinAfter = wordsOf("after");
