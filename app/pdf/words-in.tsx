import { Text } from "@react-pdf/renderer";
import type { ComponentProps, ReactNode } from "react";
import { hasLongWord } from "./long-words";
import { type TypeName, type } from "./type";

/** Breaking inside a word is forbidden, so that a name set in two font subsets stays whole, but for a word that would leave its box. */
const NEVER = 10_000;

type TextProps = Extract<ComponentProps<typeof Text>, { wrap?: boolean }>;
type Style = TextProps["style"];

interface WordsProps extends Omit<TextProps, "style"> {
  readonly as?: TypeName;
  readonly style?: Style;
  /** Makes this an entry of the reader's outline. */
  readonly bookmark?: string;
  readonly children?: ReactNode;
}

/** A paragraph in one of the paper's type styles. */
export function Words({ as = "body", style, children, ...rest }: WordsProps) {
  const styles = style === undefined ? [type[as]] : [type[as], ...(Array.isArray(style) ? style : [style])];
  return (
    <Text {...rest} style={styles} {...(hasLongWord(plain(children)) ? {} : { hyphenationPenalty: NEVER })}>
      {children}
    </Text>
  );
}

function plain(children: ReactNode): string {
  if (typeof children === "string") return children;
  if (Array.isArray(children)) return children.map(plain).join("");
  if (typeof children === "object" && children !== null && "props" in children) return plain(children.props.children);
  return "";
}
