import type { Page } from "puppeteer-core";

/** A name as a picture of the page shows it. */
export interface InkedName {
  readonly text: string;
  /** The first box of the name that is in view, CSS px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether pixels at it have the hue of its type. */
  readonly inked: boolean;
}

export interface Ink {
  /** Names in view that have a range in a connected node. */
  readonly names: readonly InkedName[];
  /** Coloured pixels that belong to no name. */
  readonly stray: number;
}

/**
 * What the viewport shows of our underlines, told from the pixels of a screenshot: what the registry of highlights
 * holds may not be painted, and what it no longer holds may be painted still. The page itself must be black, white and grey.
 */
export async function underlineInk(page: Page): Promise<Ink> {
  const picture = await page.screenshot({ encoding: "base64" });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const scale = width / innerWidth;
    // Orange, green and violet of entrypoints/reader.content/highlights.css: each is told by its strongest channel.
    const TINT = 10;
    const ink = new Uint8Array(width * height);
    for (let at = 0; at < ink.length; at += 1) {
      const rgb = [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0];
      const most = Math.max(...rgb);
      if (most - Math.min(...rgb) > TINT) ink[at] = rgb.indexOf(most) + 1;
    }

    const names: InkedName[] = [];
    for (const [kind, type] of (["person", "place", "organisation"] as const).entries()) {
      const all = [`kontekst-${type}`, `kontekst-${type}-upright`].flatMap((name) => [
        ...(CSS.highlights.get(name) ?? []),
      ]);
      for (const painted of all) {
        if (!painted.startContainer.isConnected) continue;
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        const boxes = [...range.getClientRects()].filter(
          ({ left, right, top, bottom }) =>
            right > Math.max(0, left) && left < innerWidth && bottom > 0 && top < innerHeight,
        );
        const [first] = boxes;
        if (!first) continue;
        let pixels = 0;
        // An underline stands off its name, at most by half its height.
        const off = Math.ceil(Math.min(first.width, first.height) / 2);
        for (const box of boxes) {
          const [left, right] = [(box.left - off) * scale, (box.right + off) * scale].map(Math.round);
          const [top, bottom] = [(box.top - off) * scale, (box.bottom + off) * scale].map(Math.round);
          for (let y = Math.max(0, top ?? 0); y < Math.min(height, bottom ?? 0); y += 1) {
            for (let x = Math.max(0, left ?? 0); x < Math.min(width, right ?? 0); x += 1) {
              if (ink[y * width + x] !== kind + 1) continue;
              pixels += 1;
              ink[y * width + x] = 0;
            }
          }
        }
        const { x, y, width: wide, height: high } = first;
        const length = boxes.reduce((sum, box) => sum + Math.max(box.width, box.height), 0) * scale;
        // Dots are half of the line, at least one pixel thick, and fade where pixels are larger than they.
        const inked = pixels >= length / 8;
        names.push({ text: range.toString(), x, y, width: wide, height: high, inked });
      }
    }
    return { names, stray: ink.filter((kind) => kind > 0).length };
  }, picture);
}
