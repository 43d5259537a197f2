import { View } from "@react-pdf/renderer";
import type { ComponentProps } from "react";
import { tagged } from "../tagged/tag";

interface ListProps extends ComponentProps<typeof View> {
  /** How its items are marked; by nothing unless told. */
  readonly marks?: "Decimal" | "Disc" | "None";
}

/** A list; its children are items. */
export function List({ marks = "None", ...props }: ListProps) {
  return <View {...props} {...tagged({ role: "L", numbering: marks })} />;
}

/** An item of a list: a `Lbl` and an `LBody`, or with `whole` all that is inside as its body. */
export function ListItem({ whole = false, ...props }: ComponentProps<typeof View> & { readonly whole?: boolean }) {
  return <View {...props} {...tagged({ role: "LI", ...(whole ? { holds: { role: "LBody" } } : {}) })} />;
}
