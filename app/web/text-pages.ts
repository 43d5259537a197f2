import { marked } from "marked";
import { type markdownPages, readMarkdown } from "~/content/read-page";
import type { Served } from "./served";
import { withCounts } from "./with-counts";

/** A prose page of content/pages: the first heading is its title, the rest its body as HTML. */
export function textPage({ plumbline }: Served, name: (typeof markdownPages)[number]) {
  const markdown = withCounts(readMarkdown(plumbline.contentDirectory, name), plumbline.instrument);
  const [, title = "", body = markdown] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? [];
  return { title, html: marked.parse(body, { async: false }) };
}
