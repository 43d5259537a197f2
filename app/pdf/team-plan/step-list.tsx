import { Path, Rect, Svg, View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { statusWords } from "~/domain/team-plan/status-words";
import type { Step } from "~/domain/team-plan/team-plan";
import { tagged } from "../tagged/tag";
import { List, ListItem } from "../tags/list";
import { isParted } from "../text-room";
import { Words } from "../words-in";

const SIDE = 9;

/** The steps of an action, each behind a box that is ticked where it is done. */
export const StepList = ({ steps }: { readonly steps: readonly Step[] }) => (
  <List>
    {steps.map(({ text, done }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same
      <ListItem key={index} wrap={isParted(text)} style={{ flexDirection: "row", gap: 8, marginBottom: 3 }}>
        <View style={{ width: SIDE, marginTop: 2.5 }} {...tagged({ role: "Lbl" })}>
          <Svg
            width={SIDE}
            height={SIDE}
            viewBox="0 0 9 9"
            {...tagged({ role: "Figure", alt: done ? statusWords.done : statusWords.open })}
          >
            <Rect x={0.5} y={0.5} width={8} height={8} fill="none" stroke={palette["ink-2"]} strokeWidth={0.75} />
            {done ? <Path d="M2 4.8L4 6.8L7.2 2.4" fill="none" stroke={palette.ink} strokeWidth={1.2} /> : null}
          </Svg>
        </View>
        <Words tag={{ role: "LBody" }} style={{ flex: 1 }}>
          {text}
        </Words>
      </ListItem>
    ))}
  </List>
);
