import type { ReactNode } from "react";
import { paperWords } from "~/domain/narration/paper-words";
import { shownDate } from "~/domain/shown-date";
import { filterSaid } from "~/domain/team-plan/filter-said";
import { planPaperWords } from "~/domain/team-plan/plan-paper-words";
import { statusWords } from "~/domain/team-plan/status-words";
import { RunningPage } from "../running-page";
import { shortened } from "../shortened";
import type { PlanBook } from "./plan-book";

const NAME_SHOWN = 54;

interface PlanPageProps {
  readonly book: PlanBook;
  /** Stands in the running head. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Pages of an adopted plan, with whose it is, what part is shown, and the day it stood so, around them. */
export const PlanPage = ({ book: { shown, paper }, name, children }: PlanPageProps) => (
  <RunningPage
    paper={paper}
    name={name}
    whoAndWhen={[
      shortened(shown.organisation ?? filterSaid(shown) ?? paperWords.unnamed, NAME_SHOWN),
      planPaperWords.asOf(shownDate(shown.progress.today)),
    ].join(" · ")}
    notice={statusWords.notice}
  >
    {children}
  </RunningPage>
);
