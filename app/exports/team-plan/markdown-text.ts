import { plainText } from "~/domain/plain-text";

/** A person's text as Markdown that shows it as it was typed, on one line: nothing in it becomes a link, an image, a heading or markup. */
export const markdownText = (text: string): string =>
  plainText(text)
    .replace(/[\\`*_[\]<|~]|&(?=#?\w+;)/g, "\\$&")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^([-+=#>]|\d+[.)])/, "\\$1");
