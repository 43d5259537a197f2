import { Text } from "@react-pdf/renderer";
import type { ComponentProps, ReactNode } from "react";
import { hasLongWord } from "./long-words";
import { stackFor } from "./stack-for";
import { type Tag, tagged } from "./tagged/tag";
import { type TypeName, type } from "./type";

/** Breaking inside a word is forbidden, so that a name set in two font subsets stays whole, but for a word that would leave its box. */
const NEVER = 10_000;

type TextProps = Extract<ComponentProps<typeof Text>, { wrap?: boolean }>;

export type WordsStyle = NonNullable<TextProps["style"]>;

export interface WordsProps extends Omit<TextProps, "style" | "bookmark" | "id"> {
  readonly as?: TypeName;
  readonly style?: WordsStyle;
  /** What the text is to whoever hears the paper; a paragraph unless told. */
  readonly tag?: Tag;
  readonly children?: ReactNode;
}

/** A text in one of the paper's type styles. */
export function Words({ as = "body", style, tag = { role: "P" }, children, ...rest }: WordsProps) {
  const styles = style === undefined ? [type[as]] : [type[as], ...(Array.isArray(style) ? style : [style])];
  const text = plain(children);
  const stack = styles.flatMap(fontsOf).at(-1) ?? type[as].fontFamily;
  return (
    <Text
      {...rest}
      {...tagged(tag)}
      style={[...styles, { fontFamily: stackFor(stack, text) }]}
      {...(hasLongWord(text) ? {} : { hyphenationPenalty: NEVER })}
    >
      {heldTogether(children)}
    </Text>
  );
}

/** A number stays on the line of its percent sign. */
function heldTogether(children: ReactNode): ReactNode {
  if (typeof children === "string") return children.replace(/(?<=\d) %/g, "\u00a0%");
  return Array.isArray(children) ? children.map(heldTogether) : children;
}

/** The stack a style names, if it names one. */
const fontsOf = (style: unknown): readonly (readonly string[])[] => {
  const { fontFamily } = style as { readonly fontFamily?: readonly string[] };
  return fontFamily === undefined ? [] : [fontFamily];
};

function plain(children: ReactNode): string {
  if (typeof children === "string") return children;
  if (Array.isArray(children)) return children.map(plain).join("");
  if (typeof children === "object" && children !== null && "props" in children) return plain(children.props.children);
  return "";
}
