import { lineField } from "../form";
import type { FormNotes } from "./number-field";
import { readingWords as words } from "./reading-words";

const NAME_LIMIT = 200;

/** One of a few values; undefined where it is left open, or is none of them, which is noted. */
export function choiceField<const T extends string>(
  form: URLSearchParams,
  field: string,
  offered: readonly T[],
  { problems }: FormNotes,
): T | undefined {
  const value = lineField(form, field);
  const chosen = offered.find((candidate) => candidate === value);
  if (value !== undefined && chosen === undefined) problems.push({ field, message: words.notOffered });
  return chosen;
}

/** A name of at most 200 characters; a longer one is noted. */
export function nameField(form: URLSearchParams, field: string, { problems }: FormNotes): string | undefined {
  const value = lineField(form, field);
  if (value !== undefined && value.length > NAME_LIMIT)
    problems.push({ field, message: words.tooLong(NAME_LIMIT, value.length) });
  return value;
}

type Present<Record> = { [Key in keyof Record as undefined extends Record[Key] ? never : Key]: Record[Key] } & {
  [Key in keyof Record as undefined extends Record[Key] ? Key : never]?: Exclude<Record[Key], undefined>;
};

/** The same without what is undefined. */
export const present = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
