import { z } from "zod";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { id } from "./id";
import { list } from "./list";
import { prose } from "./prose";

const page = block({
  title: prose("who wrote it and its title"),
  address: z.url({ error: "is missing or not an address. Write it with https://." }),
  year: z.int({ error: "is missing or not a year. Write four digits." }),
});

const source = z.union([id("the id of a source"), page], {
  error: "is neither the id of a source nor a block. Write an id, or title, address and year.",
});

/** samples/samples.yaml; each sample's answers are <id>.json beside it. */
export const sampleList = list(
  block({
    id: id("the name of its file without .json"),
    name: prose("the organisation's name"),
    story: prose("what is the matter there"),
    situation: prose("what really happened"),
    sources: list(source, "the sources of what really happened"),
    "what-is-invented": prose("what is made up"),
  }).transform(camelKeys),
  "the samples",
);
