import type { Settings } from "~/domain/workshop/settings";

/** What came back of a form that could not be kept. */
export interface RefusedSettings {
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  readonly typed: Readonly<Record<string, readonly string[]>>;
}

/** What the form is filled with: as typed where it was refused, else the defaults. */
export interface TypedSettings {
  all(field: string): readonly string[];
  first(field: string): string;
  problemOf(field: string): string | undefined;
  /** Whether any of these fields is at fault, so that what is folded away opens. */
  hasProblem(...fields: readonly string[]): boolean;
}

/** The form of a new workshop as it is drawn. */
export function typedSettings(defaults: Settings, refused: RefusedSettings | undefined): TypedSettings {
  const fields: RefusedSettings["typed"] = refused?.typed ?? {
    scope: [defaults.scope],
    mode: [defaults.mode],
    roles: defaults.roles.map(({ id }) => id),
    threshold: [String(defaults.threshold)],
    seats: [String(defaults.seats)],
  };
  const all = (field: string) => fields[field] ?? [];
  const problemOf = (field: string) => refused?.problems.find((problem) => problem.field === field)?.message;
  return {
    all,
    first: (field) => all(field)[0] ?? "",
    problemOf,
    hasProblem: (...names) => names.some((name) => problemOf(name) !== undefined),
  };
}
