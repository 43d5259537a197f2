import type { ReactNode } from "react";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import { shownDate } from "~/domain/shown-date";
import type { Book } from "./book";
import { RunningPage } from "./running-page";
import { shortened } from "./shortened";

/** A name has the room that the running head's left side leaves it. */
const NAME_SHOWN = { alone: 50, besideBrand: 34 } as const;
const VIEW_SHOWN = 55;

interface PartPageProps {
  readonly book: Book;
  /** Stands in the running head. */
  readonly name: string;
  readonly children: ReactNode;
}

/** The pages of one part of the report, with whose it is, when it was taken and by whose view around them. */
export function PartPage({ book: { report, paper, branding }, name, children }: PartPageProps) {
  const room = branding.preparedBy === undefined ? NAME_SHOWN.alone : NAME_SHOWN.besideBrand;
  const organisation = shortened(report.organisation ?? paperWords.unnamed, room);
  const view = shortened(report.headline.view, VIEW_SHOWN).replace(/\.$/, "");
  return (
    <RunningPage
      paper={paper}
      branding={branding}
      name={name}
      whoAndWhen={`${organisation} · ${shownDate(report.taken)}`}
      notice={`${words.notice} ${view}.`}
    >
      {children}
    </RunningPage>
  );
}
