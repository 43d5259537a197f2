import type { ReactNode } from "react";
import { voteRow } from "~/charts/vote-row";
import type { Reveal } from "~/domain/workshop/reveal";
import type { WorkshopRole } from "~/domain/workshop/settings";
import type { ShownQuestion } from "~/domain/workshop/shown-question";
import { votersOf } from "~/domain/workshop/tally";
import { Drawing } from "~/ui/figure/drawing";
import { Numbers } from "~/ui/figure/numbers";
import { DistributionKey } from "./distribution-key";
import { words } from "./reveal-words";
import { countAt, longestRow, markedGroups, votesAt } from "./votes-at";

interface DistributionProps {
  readonly reveal: Reveal;
  readonly question: ShownQuestion;
  readonly roles: readonly WorkshopRole[];
  /** Whether the numbers as a table stand below, one key away; the wall has no keys. */
  readonly table: boolean;
}

const LEVELS = [0, 1, 2, 3, 4] as const;

/** The five descriptions, weakest first, each with how many chose it: a dot a person. */
export function Distribution({ reveal, question, roles, table }: DistributionProps) {
  const { total, before, agreement } = reveal;
  if (total === null) return null;
  const marked = markedGroups(reveal, roles);
  const [most, all] = [longestRow(reveal), votersOf(total)];
  const drawing = (where: (typeof LEVELS)[number] | "none" | "dont-know") => {
    const was = before === null ? null : countAt(before, where);
    return voteRow({ segments: votesAt(marked, where), before: was, all, most });
  };
  const isMiddle = (level: number) => agreement?.reading === "agreement" && agreement.median === level;
  const beside = (where: "none" | "dont-know") => [
    String(countAt(total, where)),
    ...(before === null ? [] : [String(countAt(before, where))]),
  ];
  const noneText = question.none ?? words.none;
  const hasNone = question.none !== null || countAt(total, "none") + (before?.none ?? 0) > 0;
  const rows = question.anchors.map((anchor, level) => [
    anchor,
    String(total.levels[level] ?? 0),
    ...(before === null ? [] : [String(before.levels[level] ?? 0)]),
  ]);
  return (
    <div>
      <ol className="border-b border-rule">
        {LEVELS.map((level) => (
          <VoteRow key={level} count={total.levels[level]} drawing={drawing(level)}>
            <span className={isMiddle(level) ? "font-semibold text-ink" : ""}>{question.anchors[level]}</span>
          </VoteRow>
        ))}
        {hasNone ? (
          <VoteRow count={countAt(total, "none")} drawing={drawing("none")}>
            {noneText}
          </VoteRow>
        ) : null}
        {total.dontKnow === 0 && (before?.dontKnow ?? 0) === 0 ? null : (
          <VoteRow count={total.dontKnow} drawing={drawing("dont-know")}>
            <em>{words.dontKnow}</em>
          </VoteRow>
        )}
      </ol>
      <DistributionKey marked={marked} hasBefore={before !== null} />
      {table ? (
        <Numbers
          chart={{
            title: words.title,
            table: {
              headers: ["Description", "Votes", ...(before === null ? [] : ["Vote before"])],
              rows: [
                ...rows,
                ...(hasNone ? [[noneText, ...beside("none")]] : []),
                [words.dontKnow, ...beside("dont-know")],
              ],
            },
          }}
        />
      ) : null}
    </div>
  );
}

function VoteRow({
  count,
  drawing,
  children,
}: {
  readonly count: number;
  readonly drawing: ReturnType<typeof voteRow>;
  readonly children: ReactNode;
}) {
  return (
    <li className="vote-row border-t border-rule">
      <span className="num text-right font-serif text-[1.75rem] leading-none font-semibold">
        {count}
        <span className="sr-only"> {words.votes}</span>
      </span>
      <span className="text-ink-2">{children}</span>
      {drawing.height === 0 ? null : (
        <span className="col-start-2">
          <Drawing chart={drawing} className="max-w-140" />
        </span>
      )}
    </li>
  );
}
