import { marked } from "marked";
import { type markdownPages, readMarkdown } from "~/content/read-page";
import type { Served } from "./served";

/** A prose page of content/pages: the first heading is its title, the rest its body as HTML. */
export function textPage({ plumbline }: Served, name: (typeof markdownPages)[number]) {
  const markdown = readMarkdown(plumbline.contentDirectory, name);
  const [, title = "", body = markdown] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? [];
  return { title, html: marked.parse(body, { async: false }) };
}
