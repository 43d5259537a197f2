import { View } from "@react-pdf/renderer";
import { paperWords } from "~/domain/narration/paper-words";
import type { GapLine, RoomSaw } from "~/domain/narration/room-saw";
import { workshopWords } from "~/domain/narration/workshop-words";
import { Bullets } from "../blocks";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";
import { ToldSection } from "./told-section";

/** Further gaps that paper names; the files people edit have all of them. */
const NAMED = 20;

/** The widest gaps between roles in words with the numbers behind them, and the next ones in a list. */
export function GapsOfRoles({ gaps: { hint, widest, further } }: Pick<RoomSaw, "gaps">) {
  const unnamed = further.length - NAMED;
  return (
    <>
      <ToldSection
        title={workshopWords.gaps}
        hint={hint}
        lines={widest.map((gap) => ({ id: gap.id, name: gap.name, text: <Words>{said(gap)}</Words> }))}
      />
      {further.length === 0 ? null : (
        <Sect>
          <View wrap={false} minPresenceAhead={40}>
            <Heading level={3} style={{ marginBottom: 4 }}>
              {workshopWords.more(further.length)}
            </Heading>
          </View>
          <Bullets as="small" gap={1.5} items={further.slice(0, NAMED).map((gap) => `${gap.name}: ${said(gap)}`)} />
          {unnamed <= 0 ? null : (
            <Words as="small" style={{ marginTop: 4 }}>
              {paperWords.board.andMore(unnamed)}
            </Words>
          )}
        </Sect>
      )}
    </>
  );
}

const said = ({ says, numbers }: GapLine) => `${says} (${numbers}).`;
