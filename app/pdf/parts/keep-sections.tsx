import { View } from "@react-pdf/renderer";
import { words } from "~/domain/narration/words";
import type { PitfallFinding } from "~/domain/report-types";
import { Beside, Bullets, PartTitle } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Words } from "../words-in";

const HIGHEST = 2;
const DONE = 3;

/** What stands at level 5, how to protect it and what is in place; where nothing does, what stands highest. */
export function KeepSections({ book }: { readonly book: Book }) {
  const { report } = book;
  const kept = report.profile.filter(({ pitfall }) => report.plan?.keep.includes(pitfall.id));
  const shown = kept.length > 0 ? kept : highest(report.profile);
  return (
    <>
      <PartTitle title={words.keep.title} lede={kept.length > 0 ? words.keep.lede : words.keep.none} anchor="keep" />
      <View>
        {shown.map((finding) => (
          <Kept key={finding.pitfall.id} finding={finding} />
        ))}
      </View>
    </>
  );
}

function Kept({ finding: { pitfall, answers } }: { readonly finding: PitfallFinding }) {
  const inPlace = answers.flatMap(({ answer, anchors, counted }) =>
    counted && typeof answer?.answer === "number" && answer.answer >= DONE ? (anchors[answer.answer] ?? []) : [],
  );
  return (
    <Beside is="section" rule="ink" side={<Heading level={2}>{pitfall.title}</Heading>}>
      <Words as="strong">{pitfall.keep}</Words>
      {inPlace.length === 0 ? null : (
        <View style={{ marginTop: 5 }}>
          <Words as="label" style={{ marginBottom: 1 }}>
            {words.keep.inPlace}
          </Words>
          <Bullets as="small" gap={1.5} items={inPlace} />
        </View>
      )}
    </Beside>
  );
}

const highest = (profile: readonly PitfallFinding[]) =>
  profile
    .filter(({ standing }) => standing.score !== null)
    .sort((one, other) => (other.standing.score ?? 0) - (one.standing.score ?? 0))
    .slice(0, HIGHEST);
