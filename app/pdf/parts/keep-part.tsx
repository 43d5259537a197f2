import type { PitfallFinding } from "~/domain/report";
import { Beside, PartTitle } from "../blocks";
import type { Book } from "../book";
import { PartPage } from "../part-page";
import { words } from "../words";
import { Words } from "../words-in";

const HIGHEST = 2;

/** What stands at level 5 and how to protect it; where nothing does, what stands highest. */
export function KeepPart({ book }: { readonly book: Book }) {
  const { report } = book;
  if (report.profile.length === 0) return null;
  const kept = report.profile.filter(({ pitfall }) => report.plan?.keep.includes(pitfall.id));
  const shown = kept.length > 0 ? kept : highest(report.profile);
  return (
    <PartPage book={book} name={words.keep.name}>
      <PartTitle title={words.keep.title} lede={kept.length > 0 ? words.keep.lede : words.keep.none} />
      {shown.map(({ pitfall }) => (
        <Beside key={pitfall.id} rule="ink" side={<Words as="heading">{pitfall.title}</Words>}>
          <Words>{pitfall.keep}</Words>
        </Beside>
      ))}
    </PartPage>
  );
}

const highest = (profile: readonly PitfallFinding[]) =>
  profile
    .filter(({ standing }) => standing.score !== null)
    .sort((one, other) => (other.standing.score ?? 0) - (one.standing.score ?? 0))
    .slice(0, HIGHEST);
