import { z } from "zod";
import type { Source } from "~/domain/instrument";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { id } from "./id";
import { list } from "./list";
import { prose } from "./prose";

const NULL = "or null where there is none";

/** sources.yaml. */
export const sources = list(
  block({
    id: id("a short name of its own, such as campbell"),
    author: prose("who wrote it"),
    title: prose("its title"),
    year: z.int({ error: `is missing or not a year. Write four digits, ${NULL}.` }).nullable(),
    address: z.url({ error: `is missing or not an address. Write it with https://, ${NULL}.` }).nullable(),
    "reported-by": prose(`who reported it, ${NULL}`).nullable(),
    fact: prose(`the fact it is cited for, in your own words, ${NULL}`).nullable(),
  }).transform(camelKeys),
  "the sources",
) satisfies z.ZodType<readonly Source[]>;
