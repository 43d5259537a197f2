import type { z } from "zod";
import type { LevelDescription } from "~/domain/instrument";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { choice } from "./choice";
import { list } from "./list";
import { prose } from "./prose";

const text = {
  "looks-like": prose("what somebody walking through the building would see"),
  "feels-like": prose("what customers and staff feel"),
  "next-step": prose("the next step from here"),
};

/** levels.yaml. */
export const levels = list(
  block({
    level: choice([1, 2, 3, 4, 5]),
    name: prose("the level's name"),
    "where-absent": prose("its name for a pitfall that stands here because there is none of it")
      .nullable()
      .default(null),
    ...text,
    "without-number": block(text).transform(camelKeys).nullable().default(null),
  }).transform(camelKeys),
  "the five levels",
) satisfies z.ZodType<readonly LevelDescription[]>;
