/** The small tile of the shops, CSS px; the wide one is twice as high. */
export const TILE = { width: 440, height: 280 } as const;

/** A tile of the shops: the mark, the name, and what it does, as the extension says it. @param width CSS px */
export function promoTile(icon: string, width: number): string {
  return `<!doctype html>
<meta charset="utf-8">
<style>
body { box-sizing: border-box; width: ${width}px; height: ${TILE.height}px; margin: 0; padding: 44px ${(width - 360) / 2}px; background: #fffefb; color: #1f1d1a; font-family: Charter, Georgia, "Noto Serif", serif }
svg { width: 56px; height: 56px }
h1 { margin: 16px 0 10px; font-size: 40px; line-height: 1.1; letter-spacing: -0.01em }
p { margin: 0; font-size: 21px; line-height: 1.35; color: #625d55 }
u { text-decoration: underline dotted 2px; text-underline-offset: 5px; color: #1f1d1a }
</style>
${icon}
<h1>Kontekst</h1>
<p><u style="text-decoration-color: #9a401c">Who</u> and <u style="text-decoration-color: #1d6a4d">where</u> in the news you read, on your own machine.</p>`;
}

/** Two PNGs as a page of 1024×640 CSS px: the popup where the toolbar opens it, over the page that it is about. */
export function popupOver(page: Uint8Array, popup: Uint8Array): string {
  const source = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  return `<!doctype html>
<style>
body { margin: 0 }
img { display: block; width: 1024px }
img + img { position: absolute; top: 8px; right: 16px; max-width: 740px; zoom: 0.8; border: 1px solid #e4dfd5; border-radius: 8px; box-shadow: 0 8px 28px rgb(0 0 0 / 25%) }
</style>
<img src="${source(page)}"><img src="${source(popup)}">`;
}
