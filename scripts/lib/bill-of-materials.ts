import * as v from "valibot";

const LockSchema = v.object({
  name: v.string(),
  version: v.string(),
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      integrity: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      optional: v.optional(v.boolean()),
    }),
  ),
});

/**
 * The bill of materials of a lock file, as CycloneDX 1.5 JSON (https://cyclonedx.org/docs/1.5/json/): what is in the
 * packages (`required`) and what makes them (`excluded`), each with version, licence and hash. The same lock file gives
 * the same bytes.
 *
 * @throws where the lock file is not as npm 7 and later write it
 */
export function billOfMaterials(lockFile: string): string {
  const { name, version, packages } = v.parse(LockSchema, JSON.parse(lockFile));
  const components = Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version: of = "", license, integrity, dev, optional }]) => {
      const part = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      const [algorithm, hash] = integrity?.split("-") ?? [];
      return {
        type: "library",
        name: part,
        version: of,
        scope: dev === true || optional === true ? "excluded" : "required",
        ...(algorithm === "sha512" &&
          hash !== undefined && {
            hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }],
          }),
        licenses: [{ expression: license ?? "NOASSERTION" }],
        purl: `pkg:npm/${part.replace("@", "%40")}@${of}`,
      };
    })
    .toSorted((a, b) => (a.purl < b.purl ? -1 : Number(a.purl > b.purl)))
    .filter(({ purl }, at, all) => all[at - 1]?.purl !== purl);
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name, version, licenses: [{ expression: "MIT" }] } },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
