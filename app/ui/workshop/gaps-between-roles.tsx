import type { RoomSaw } from "~/domain/narration/room-saw";
import { workshopWords } from "~/domain/narration/workshop-words";
import { Beside } from "~/ui/beside";
import { Part } from "~/ui/part";

type GapsBetweenRolesProps = Pick<RoomSaw, "gaps">;

/** The widest gaps between roles in words, each with both n and Cliff's delta; the others folded away. */
export function GapsBetweenRoles({ gaps: { hint, widest, further } }: GapsBetweenRolesProps) {
  const lines = (gaps: typeof widest) =>
    gaps.map(({ id, name, says, numbers }) => (
      <Beside key={id} side={<h3>{name}</h3>}>
        <p>
          {says} <span className="text-ink-3">({numbers})</span>.
        </p>
      </Beside>
    ));
  return (
    <Part title={workshopWords.gaps} hint={hint}>
      <div className="mt-5">{lines(widest)}</div>
      {further.length === 0 ? null : (
        <details className="border-t border-rule py-4">
          <summary className="w-fit min-h-6">{workshopWords.more(further.length)}</summary>
          <div className="mt-3">{lines(further)}</div>
        </details>
      )}
    </Part>
  );
}
