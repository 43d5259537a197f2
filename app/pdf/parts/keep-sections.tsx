import { View } from "@react-pdf/renderer";
import { inPlace } from "~/domain/narration/in-place";
import { type Kept, keptPitfalls } from "~/domain/narration/kept-pitfalls";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
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
        {kept.map((each) => (
          <KeptBlock key={each.finding.pitfall.id} kept={each} />
        ))}
      </View>
    </>
  );
}

function KeptBlock({ kept: { finding, sentences } }: { readonly kept: Kept }) {
  const { pitfall } = finding;
  const done = inPlace(finding);
  return (
    <Beside is="section" rule="ink" side={<Heading level={2}>{pitfall.title}</Heading>}>
      {sentences.map((sentence) => (
        <Words key={sentence} as="strong">
          {sentence}
        </Words>
      ))}
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
