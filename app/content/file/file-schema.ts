import { z } from "zod";
import type { Instrument } from "~/domain/instrument";
import { answerTo } from "./answer-schema";
import { listOf, NOTE_LIMIT, oneOf, saying } from "./fields";
import { figuresSchema } from "./figures-schema";
import { FORMATS, newParts } from "./format";
import { mapOf } from "./map-of";
import { notYet } from "./not-yet";
import { profileSchema } from "./profile-schema";
import { strict } from "./strict";
import { tallySchema } from "./tally-schema";

/** Questions a file may pick; more where an edition has more. */
const MOST_QUESTIONS = 60;
const PICKED = "Name at least one question, each once, in square brackets.";

/** An assessment file against one instrument; `editions` are those that may be named. */
export function fileSchema(instrument: Instrument, editions: readonly string[]) {
  const { questions, actions, edition } = instrument;
  const notAQuestion = `There is no such question in edition ${edition}. Check the id, or remove it.`;
  const each = <Value>(items: readonly { readonly id: string }[], schema: z.ZodType<Value>) =>
    new Map(items.map(({ id }) => [id, schema]));
  const ids = new Set(questions.map(({ id }) => id));
  const picked = listOf(
    z
      .array(z.string({ error: notAQuestion }).refine((id) => ids.has(id), { error: notAQuestion }))
      .min(1, { error: PICKED })
      .refine((given) => new Set(given).size === given.length, {
        error: PICKED,
        when: ({ value }) => Array.isArray(value),
      }),
    Math.max(MOST_QUESTIONS, questions.length),
    PICKED,
  );

  return strict("an assessment file", {
    format: oneOf(FORMATS),
    instrument: strict("the instrument", {
      id: oneOf([instrument.id]),
      edition: oneOf(editions, "This edition is not here."),
    }).exactOptional(),
    taken: z.iso
      .date({ error: "Write a date that exists, such as 2026-11-22." })
      .refine((date) => date < "9000", { error: "Write a year before 9000, so that a plan’s dates can follow." })
      .exactOptional(),
    scope: oneOf(["full", "quick", "picked"]),
    questions: picked.exactOptional(),
    profile: profileSchema(instrument).exactOptional(),
    answers: mapOf(new Map(questions.map((question) => [question.id, answerTo(question)])), {
      wrong: "Write the answers as an object, in curly brackets, by question id; {} where there is none.",
      unknown: notAQuestion,
    }),
    figures: figuresSchema.exactOptional(),
    capacity: oneOf(["light", "normal", "strong"]).exactOptional(),
    rejected: mapOf(each(actions, saying(NOTE_LIMIT, "why this action is not wanted")), {
      wrong: "Write the actions left out as an object, in curly brackets, each id with its reason.",
      unknown: `There is no such action in edition ${edition}. Check the id, or remove it.`,
    }).exactOptional(),
    votes: mapOf(each(questions, tallySchema), {
      wrong: "Write the votes as an object, in curly brackets, by question id; {} where there is none.",
      unknown: notAQuestion,
    }).exactOptional(),
    // Read by whoever keeps plans, as a stored one is; who only scores passes it over.
    plan: z.unknown().exactOptional(),
    measurements: notYet("measurements").exactOptional(),
  })
    .refine(({ questions: given }) => given === undefined, {
      path: ["questions"],
      error: "Questions are listed only with the scope “picked”. Remove the list, or write that scope.",
      when: ({ value }) => ["full", "quick"].includes((value as { scope: string } | undefined)?.scope ?? ""),
    })
    .refine(({ format, ...parts }) => format !== FORMATS[0] || newParts(parts).length === 0, {
      path: ["format"],
      error: ({ input }) =>
        `${newParts(input as Parameters<typeof newParts>[0])[0]} came with “${FORMATS[1]}”. Write that format, or take it out.`,
    })
    .refine(({ questions: given }) => given !== undefined, {
      path: ["questions"],
      error: `This is missing, and the scope is “picked”. ${PICKED}`,
      when: ({ value, issues }) =>
        (value as { scope: string } | undefined)?.scope === "picked" &&
        !issues.some(({ path }) => path?.[0] === "questions"),
    });
}
