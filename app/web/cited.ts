import type { Question, Source } from "~/domain/instrument";

/** A source as it is cited beside a question. */
export interface Cited {
  readonly id: string;
  readonly text: string;
  readonly address: string | null;
}

/** What a question rests on: "Temkin Group, 2015, as reported by CustomerThink". */
export const cited = (question: Pick<Question, "sources">, sources: readonly Source[]): readonly Cited[] =>
  question.sources.flatMap((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source === undefined ? [] : [citedSource(source)];
  });

/** One source, with whoever reported it where we have it second-hand. */
export function citedSource({ id, author, title, year, reportedBy, address }: Source): Cited {
  const text = [author, title, year, reportedBy && `as reported by ${reportedBy}`].filter(Boolean).join(", ");
  return { id, text, address };
}
