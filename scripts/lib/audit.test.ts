import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { audit } from "./audit.ts";

/** A registry that says of all packages what `answer` says; it is asked for their names and versions. */
async function withRegistry<T>(
  answer: { readonly status: number; readonly body: object },
  work: (registry: string, asked: () => string) => Promise<T>,
): Promise<T> {
  let asked = "";
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const sent = Buffer.concat(chunks);
      if (request.url?.endsWith("/advisories/bulk"))
        asked = (request.headers["content-encoding"] === "gzip" ? gunzipSync(sent) : sent).toString();
      response.writeHead(request.method === "POST" ? answer.status : 404, {
        "content-type": "application/json",
      });
      response.end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  try {
    return await work(`http://127.0.0.1:${address.port}/`, () => asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const advisory = (severity: string) => ({
  id: 1,
  url: "https://example.org/advisory",
  title: "made up",
  severity,
  vulnerable_versions: "*",
  cwe: [],
  cvss: { score: 5, vectorString: null },
});

test("a registry that knows nothing bad: it was asked of what ships", async () => {
  await withRegistry({ status: 200, body: {} }, async (registry, asked) => {
    expect(await audit(registry)).toMatchObject({ state: "known", faults: [] });
    for (const name of ["preact", "valibot", "idb", "fuse.js", "webextension-polyfill"])
      expect(Object.keys(JSON.parse(asked()))).toContain(name);
  });
}, 60_000);

test("a fault of moderate severity in a package that ships is a fault", async () => {
  await withRegistry({ status: 200, body: { idb: [advisory("moderate")] } }, async (registry) => {
    expect(await audit(registry)).toMatchObject({ state: "known", faults: ["idb"] });
  });
}, 60_000);

test("a registry that answers no audits says nothing, and that is not called clean", async () => {
  await withRegistry({ status: 405, body: {} }, async (registry) => {
    expect(await audit(registry)).toMatchObject({ state: "unknown" });
  });
}, 60_000);
