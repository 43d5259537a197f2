import { View } from "@react-pdf/renderer";
import { agreementMaps } from "~/charts/agreement-maps";
import { paperWords } from "~/domain/narration/paper-words";
import type { RoomSaw } from "~/domain/narration/room-saw";
import { workshopWords } from "~/domain/narration/workshop-words";
import type { WorkshopFindings } from "~/domain/workshop/workshop-findings";
import { Bullets, PartTitle } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { textRoom } from "../text-room";
import { Words } from "../words-in";
import { GapsOfRoles } from "./gaps-of-roles";
import { ToldSection } from "./told-section";

interface WorkshopPartProps {
  readonly book: Book;
  readonly workshop: WorkshopFindings;
  readonly saw: RoomSaw;
}

/** What the room saw: the map of agreement, gaps between roles, where minds changed, what was left open, and who took part by role. */
export function WorkshopPart({ book: { report, paper }, book, workshop, saw }: WorkshopPartProps) {
  const maps = agreementMaps(workshop.questions, report.instrument, { width: textWidth(paper), row: 17, size: 8.5 });
  return (
    <PartPage book={book} name={paperWords.parts.workshop}>
      <PartTitle title={paperWords.parts.workshop} lede={saw.map} anchor="workshop" />
      {maps.map((map, index) => (
        <View key={map.table.rows[0]?.[0]} wrap={false}>
          <Drawing chart={map} />
          {index < maps.length - 1 ? null : (
            <Words as="label" style={{ marginTop: 4 }}>
              {`${workshopWords.mapKey} ${map.source}.`}
            </Words>
          )}
        </View>
      ))}
      <GapsOfRoles gaps={saw.gaps} />
      {saw.changed.length === 0 ? null : (
        <ToldSection
          title={workshopWords.changed}
          hint={workshopWords.changedHint}
          lines={saw.changed.map(({ id, name, says }) => ({ id, name, text: <Words>{says}</Words> }))}
        />
      )}
      {saw.parked.length === 0 ? null : (
        <ToldSection
          title={workshopWords.parked}
          hint={workshopWords.parkedHint}
          lines={saw.parked.map(({ id, name, note }) => ({
            id,
            name,
            text: note === null ? null : <Words>{`“${note}”`}</Words>,
            long: textRoom(note ?? "") > LONG,
          }))}
        />
      )}
      <ToldSection title={workshopWords.participation} hint={saw.took} lines={[]}>
        <Bullets items={saw.groups} />
      </ToldSection>
    </PartPage>
  );
}

/** A note of more characters than this may be split over two pages. */
const LONG = 700;
