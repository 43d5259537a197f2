import type { ReactNode } from "react";
import type { TypeName } from "../type";
import { Words, type WordsStyle } from "../words-in";

interface HeadingProps {
  /** 1 opens a part; no level is skipped on the way down. */
  readonly level: 1 | 2 | 3;
  readonly as?: TypeName;
  readonly style?: WordsStyle;
  /** Its entry in the reader's outline, under the entry one level up. */
  readonly bookmark?: string;
  readonly children: ReactNode;
}

/** A heading, to the eye by its type style and to the ear by its level. */
export function Heading({ level, as = "heading", style, bookmark, children }: HeadingProps) {
  const entry = bookmark === undefined ? {} : { bookmark: { title: bookmark, depth: level - 1 } };
  return (
    <Words as={as} tag={{ role: `H${level}`, ...entry }} {...(style === undefined ? {} : { style })}>
      {children}
    </Words>
  );
}
