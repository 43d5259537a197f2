import { expect, test } from "vitest";
import { agreementMaps } from "~/charts/agreement-maps";
import type { VotedQuestion } from "~/domain/workshop/voted-question";

const voted = (count: number): VotedQuestion[] =>
  Array.from({ length: count }, (_, index) => ({
    question: `q${index}`,
    first: null,
    last: null,
    change: null,
    gaps: [],
    agreed: null,
  }));

const rowsOf = (count: number) => agreementMaps(voted(count), { questions: [] }).map(({ table }) => table.rows);

test.each([
  [1, [1]],
  [30, [30]],
  [32, [16, 16]],
  [43, [30, 13]],
  [91, [23, 23, 23, 22]],
])("%i questions are drawn in pieces that fit a page", (count, lengths) => {
  expect(rowsOf(count).map(({ length }) => length)).toEqual(lengths);
});

test("every question stands in one drawing, in its order", () => {
  expect(rowsOf(43).flatMap((rows) => rows.map(([name]) => name))).toEqual(voted(43).map(({ question }) => question));
});
