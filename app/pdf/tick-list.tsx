import { Rect, Svg } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { List, ListItem } from "./tags/list";
import { Words } from "./words-in";

/** A list to tick off by hand: each line behind an empty box. */
export function TickList({ items }: { readonly items: readonly string[] }) {
  return (
    <List>
      {items.map((item) => (
        <ListItem key={item} wrap={false} style={{ flexDirection: "row", gap: 8, marginBottom: 4 }}>
          <Svg width={9} height={9} viewBox="0 0 9 9" style={{ marginTop: 2.5 }}>
            <Rect x={0.5} y={0.5} width={8} height={8} fill="none" stroke={palette["ink-2"]} strokeWidth={0.75} />
          </Svg>
          <Words tag={{ role: "LBody" }} style={{ flex: 1 }}>
            {item}
          </Words>
        </ListItem>
      ))}
    </List>
  );
}
