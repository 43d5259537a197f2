import { View } from "@react-pdf/renderer";
import type { ComponentProps } from "react";
import { tagged } from "../tagged/tag";
import { Words, type WordsProps } from "../words-in";

type ViewProps = ComponentProps<typeof View>;

/** A table; its children are rows. */
export const Table = (props: ViewProps) => <View {...props} {...tagged({ role: "Table" })} />;

/** A row of cells. */
export const Row = (props: ViewProps) => <View {...props} {...tagged({ role: "TR" })} />;

/** A cell that names its column, or its row. */
export const HeaderCell = ({ scope, ...props }: WordsProps & { readonly scope: "Column" | "Row" }) => (
  <Words {...props} tag={{ role: "TH", scope }} />
);

/** A cell of one text. */
export const Cell = (props: WordsProps) => <Words {...props} tag={{ role: "TD" }} />;

/** A cell of several texts; with `scope` it names its row. */
export const WideCell = ({ scope, ...props }: ViewProps & { readonly scope?: "Row" }) => (
  <View {...props} {...tagged(scope === undefined ? { role: "TD" } : { role: "TH", scope })} />
);
