import type { Bookmark } from "./leaves";

/** An entry of pdfkit's outline; `left` is told from the page's right edge. */
export interface OutlineItem {
  addItem(title: string, options: Record<string, unknown>): OutlineItem;
}

/** Writes the reader's outline: each bookmark under the last one above its depth, leading to the place of its heading. */
export function writeOutline(outline: OutlineItem, bookmarks: readonly Bookmark[], pageWidth: number): void {
  const parents = [outline];
  for (const { title, depth, page, top } of bookmarks) {
    const at = Math.min(depth, parents.length - 1);
    const options = { pageNumber: page, top, left: pageWidth, expanded: at === 0 };
    parents.splice(at + 1, parents.length, (parents[at] ?? outline).addItem(title, options));
  }
}
