import { View } from "@react-pdf/renderer";
import { inPlace } from "~/domain/narration/in-place";
import { keptPitfalls } from "~/domain/narration/kept-pitfalls";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { PitfallFinding } from "~/domain/report-types";
import { Beside, Bullets, PartTitle } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Words } from "../words-in";

/** What stands at level 5, how to protect it and what is in place; where nothing does, what stands highest. */
export function KeepSections({ book }: { readonly book: Book }) {
  const { kept, lede } = keptPitfalls(book.report);
  return (
    <>
      <PartTitle title={words.keep.title} lede={lede} anchor="keep" />
      <View>
        {kept.map((finding) => (
          <Kept key={finding.pitfall.id} finding={finding} />
        ))}
      </View>
    </>
  );
}

function Kept({ finding }: { readonly finding: PitfallFinding }) {
  const { pitfall } = finding;
  const done = inPlace(finding);
  return (
    <Beside is="section" rule="ink" side={<Heading level={2}>{pitfall.title}</Heading>}>
      <Words as="strong">{pitfall.keep}</Words>
      {done.length === 0 ? null : (
        <View style={{ marginTop: 5 }}>
          <Words as="label" style={{ marginBottom: 1 }}>
            {paperWords.keep.inPlace}
          </Words>
          <Bullets as="small" gap={1.5} items={done} />
        </View>
      )}
    </Beside>
  );
}
