import type { z } from "zod";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { list } from "./list";
import { prose } from "./prose";

const title = prose("the heading");
const items = block({ title, items: list(prose("one thing"), "the things under this heading") });
const paragraph = block({ title, text: prose("the paragraph under this heading") });

/** pages/landing.yaml. */
export const landing = block({
  title: prose("the first line people read"),
  lede: prose("what it is, in two or three sentences"),
  "what-you-get": items,
  "how-long": paragraph,
  "no-account": paragraph,
  "what-it-is-not": items,
  start: prose("what the button says"),
  sample: prose("what the link to the samples says"),
  method: prose("what the link to the method says"),
}).transform(camelKeys);

export type Landing = z.infer<typeof landing>;
