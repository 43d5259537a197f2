import type { z } from "zod";
import { block } from "./block";
import { list } from "./list";
import { prose } from "./prose";

/** pages/asking-well.yaml: what stands before the first question. */
export const preface = block({
  title: prose("the heading"),
  text: prose("what to answer for"),
  notes: list(block({ title: prose("the heading"), text: prose("the note") }), "the notes"),
  start: prose("what the button says"),
});

export type PrefaceText = z.infer<typeof preface>;
