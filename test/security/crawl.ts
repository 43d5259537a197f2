import { parse } from "node-html-parser";
import { type FoundForm, formsOf } from "./forms-of";

/** What somebody with these cookies reaches by following links. */
export interface Crawled {
  /** Paths of pages, as they were linked. */
  readonly pages: readonly string[];
  /** Paths of everything linked that is a file. */
  readonly downloads: readonly string[];
  readonly forms: readonly FoundForm[];
  /** Paths that were answered with an error, and its status. */
  readonly broken: readonly string[];
}

const FILE = /\.(pdf|json|csv|ics|docx|pptx|xlsx|zip|md)$/;

/** Follows the links of pages, breadth first, from `start`; pages of one pattern are taken up to `each` times. */
export async function crawl(origin: string, cookie: string, start: readonly string[], each = 60): Promise<Crawled> {
  const waiting = [...start];
  const seen = new Set(waiting);
  const [pages, downloads, broken]: string[][] = [[], [], []];
  const forms: FoundForm[] = [];
  const counts = new Map<string, number>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { pathname } = new URL(path, origin);
    if (FILE.test(pathname)) {
      downloads?.push(path);
      continue;
    }
    const pattern = pathname.replace(/\/q\/[^/]+/, "/q/*").replace(/\/items\/[^/]+/, "/items/*");
    const count = (counts.get(pattern) ?? 0) + 1;
    counts.set(pattern, count);
    if (count > each) continue;
    const response = await fetch(origin + path, { headers: { Cookie: cookie } });
    const text = await response.text();
    if (response.status >= 400) {
      broken?.push(`${path} is a ${response.status}`);
      continue;
    }
    pages?.push(path);
    forms.push(...formsOf(text, pathname));
    for (const link of parse(text).querySelectorAll("a[href]")) {
      const to = new URL(link.getAttribute("href") ?? "", origin + path);
      const next = to.pathname + to.search;
      if (to.origin !== origin || seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return { pages: pages ?? [], downloads: downloads ?? [], forms, broken: broken ?? [] };
}
