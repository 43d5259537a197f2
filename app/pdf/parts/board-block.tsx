import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { Heading } from "../tags/heading";
import { List, ListItem } from "../tags/list";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";

interface BoardBlockProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly scale: number;
  /** Lines begin with a dash. */
  readonly listed?: boolean;
}

/** A small heading with its lines, for the board's page. */
export function BoardBlock({ title, lines, scale, listed = false }: BoardBlockProps) {
  const small = { fontSize: 9 * scale, lineHeight: 1.38 };
  const gap = 2 * scale;
  return (
    <Sect style={{ gap }}>
      <Heading level={2} style={{ fontSize: 10.5 * scale }}>
        {title}
      </Heading>
      {listed ? (
        <List marks="Disc" style={{ gap }}>
          {lines.map((line) => (
            <ListItem key={line} style={{ flexDirection: "row" }}>
              <Words as="small" tag={{ role: "Lbl" }} style={{ ...small, width: 9 }}>
                –
              </Words>
              <Words as="small" tag={{ role: "LBody" }} style={{ ...small, flex: 1, color: palette.ink }}>
                {line}
              </Words>
            </ListItem>
          ))}
        </List>
      ) : (
        <View style={{ gap }}>
          {lines.map((line) => (
            <Words key={line} as="small" style={{ ...small, color: palette["ink-2"] }}>
              {line}
            </Words>
          ))}
        </View>
      )}
    </Sect>
  );
}
