import type { Instrument } from "~/domain/instrument";
import { deepFrozen } from "./deep-frozen";
import type { Frame } from "./schemas/frame";
import type { PitfallFile } from "./schemas/pitfall";

/** What the files of an edition hold once read. */
export interface EditionFiles extends Pick<Instrument, "patterns" | "levels" | "reliance" | "sources" | "claims"> {
  readonly frame: Frame;
  readonly pitfalls: readonly PitfallFile[];
}

/** One frozen instrument from the files of an edition. */
export function instrumentOf({ frame, pitfalls: files, ...rest }: EditionFiles): Instrument {
  const pitfalls = files.map((file) => ({
    ...file,
    questions: file.questions.map((question) => ({ ...question, pitfall: file.id })),
    actions: file.actions.map((action) => ({ ...action, pitfall: file.id })),
  }));
  const { expects: _expects, pitfalls: _order, ...outer } = frame;
  return deepFrozen({
    ...outer,
    ...rest,
    pitfalls,
    questions: pitfalls.flatMap(({ questions }) => questions),
    actions: pitfalls.flatMap(({ actions }) => actions),
  });
}
