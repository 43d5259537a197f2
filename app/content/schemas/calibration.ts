import { z } from "zod";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { id } from "./id";
import { list } from "./list";
import { prose } from "./prose";

const rating = block({
  question: id("the id of the question to rate"),
  key: z.literal([0, 1, 2, 3, 4], { error: "is not an answer's number. Write 0, 1, 2, 3 or 4: the answer that fits." }),
  why: prose("why this answer fits, and not the one above or below it"),
});

const scene = block({
  id: id("a name for the address"),
  title: prose("the heading"),
  scene: list(prose("a paragraph of the scene"), "the scene, a paragraph each"),
  ratings: list(rating, "the questions to rate", 1, 2),
});

/** pages/calibration.yaml: scenes to rate before rating an organisation. */
export const calibration = block({
  title: prose("the heading"),
  lede: prose("what it is for"),
  scenes: list(scene, "the scenes", 3),
}).transform(camelKeys);

export type Calibration = z.infer<typeof calibration>;
