import type { z } from "zod";
import type { Assessment } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import { jsonText } from "~/domain/json-text";
import { canonical } from "./file/canonical";
import { fileSchema } from "./file/file-schema";
import { FORMATS } from "./file/format";
import { type FileProblem, problemsOf } from "./file/problems-of";

export type ParsedAssessmentFile =
  | {
      readonly ok: true;
      readonly assessment: Assessment;
      /** A team's plan, unread: whoever keeps plans reads it. */
      readonly plan?: unknown;
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Reads the content of an assessment file, any shipped edition. Strict: every unknown field, unknown id and impossible value comes back
 * at once, one problem a place and a hundred at most. Where the file names no edition, or none that is known, its ids are read against the newest.
 * @param today ISO date an assessment without `taken` gets.
 */
export function parseAssessmentFile(
  content: unknown,
  instruments: readonly Instrument[],
  today: string,
): ParsedAssessmentFile {
  const instrument = instrumentNamed(content, instruments);
  // Run, not parsed: a parse makes words for every problem before anybody can say how many are told.
  const run = schemaFor(instrument, instruments)._zod.run({ value: content, issues: [] }, { async: false });
  const { value, issues } = run as z.core.ParsePayload<z.output<ReturnType<typeof fileSchema>>>;
  if (issues.length > 0) return { ok: false, problems: problemsOf(issues) };
  const { format: _format, plan, ...file } = value;
  return {
    ok: true,
    assessment: {
      ...file,
      instrument: { id: instrument.id, edition: instrument.edition },
      taken: file.taken ?? today,
      profile: file.profile ?? {},
      figures: file.figures ?? {},
      capacity: file.capacity ?? "normal",
      votes: file.votes ?? {},
    },
    ...(plan === undefined ? {} : { plan }),
  };
}

/** An assessment as a file, with the plan adopted of it where one is given. Reading it and writing it again gives the same bytes. */
export function assessmentFile(assessment: Assessment, instrument: Instrument, plan?: object): string {
  const file = canonical(assessment, instrument);
  return jsonText(plan === undefined ? file : { ...file, format: FORMATS[1], plan });
}

function instrumentNamed(content: unknown, instruments: readonly Instrument[]): Instrument {
  const named = (content as { instrument?: { edition?: unknown } } | null | undefined)?.instrument?.edition;
  const newestFirst = [...instruments].sort((one, other) =>
    other.edition.localeCompare(one.edition, "en", { numeric: true }),
  );
  const found = newestFirst.find(({ edition }) => edition === named) ?? newestFirst[0];
  if (found === undefined) throw new Error("there is no instrument to read an assessment file against");
  return found;
}

const schemas = new WeakMap<Instrument, Map<string, z.ZodType<z.infer<ReturnType<typeof fileSchema>>>>>();

/** The schema for one instrument beside the editions that may be named; made once. */
function schemaFor(instrument: Instrument, instruments: readonly Instrument[]) {
  const editions = instruments.map(({ edition }) => edition);
  const known = schemas.get(instrument) ?? new Map();
  schemas.set(instrument, known);
  const schema = known.get(editions.join()) ?? fileSchema(instrument, editions);
  known.set(editions.join(), schema);
  return schema as ReturnType<typeof fileSchema>;
}
