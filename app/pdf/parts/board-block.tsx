import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
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
  return (
    <View style={{ gap: 2 * scale }}>
      <Words as="heading" style={{ fontSize: 10.5 * scale }}>
        {title}
      </Words>
      {lines.map((line) => (
        <View key={line} style={{ flexDirection: "row" }}>
          {listed ? (
            <Words as="small" style={{ ...small, width: 9 }}>
              –
            </Words>
          ) : null}
          <Words as="small" style={{ ...small, flex: 1, color: listed ? palette.ink : palette["ink-2"] }}>
            {line}
          </Words>
        </View>
      ))}
    </View>
  );
}
