import type { PitfallFinding } from "../report-types";
import { wholeAnchor } from "./whole-anchor";

const DONE = 3;

/** The practices of a pitfall that are in place: the anchors chosen at 3 or 4. */
export const inPlace = ({ answers }: PitfallFinding): readonly string[] =>
  answers.flatMap(({ answer, anchors, counted }) =>
    counted && typeof answer?.answer === "number" && answer.answer >= DONE ? wholeAnchor(anchors, answer.answer) : [],
  );
