import type { Answer } from "~/domain/assessment";

/** An answer that came by a link which hands questions over. It stands beside the owner's and changes nothing by itself. */
export interface HandedAnswer {
  readonly linkId: string;
  readonly question: string;
  readonly answer: Answer;
  /** ISO timestamp, UTC. */
  readonly at: string;
}

/** Where answers stand that came back. They end with their link's assessment, and stay when the link is taken back. */
export interface HandedStore {
  /** Keeps answers, all or none; a second one by the same link to the same question takes the first one's place. */
  handAnswers(handed: readonly HandedAnswer[]): Promise<void>;
  /** All that came back for an assessment, oldest first. */
  handedAnswers(assessmentId: string): Promise<readonly HandedAnswer[]>;
}
