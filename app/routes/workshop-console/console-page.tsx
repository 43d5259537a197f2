import { useRef } from "react";
import { Page } from "~/ui/page";
import { ConnectionNote } from "~/ui/sending/connection-note";
import { tracesWords } from "~/ui/traces-words";
import { ActionsPanel } from "~/ui/workshop/actions-panel";
import { AgendaList } from "~/ui/workshop/agenda-list";
import { Announced } from "~/ui/workshop/announced";
import { JoinBlock } from "~/ui/workshop/join-block";
import { MoveToken } from "~/ui/workshop/move-form";
import { NextBar } from "~/ui/workshop/next-bar";
import { PeoplePanel } from "~/ui/workshop/people-panel";
import { PhaseHeading } from "~/ui/workshop/phase-heading";
import { TooFew } from "~/ui/workshop/too-few";
import { useLiveView } from "~/ui/workshop/use-live-view";
import { useSceneFocus } from "~/ui/workshop/use-scene-focus";
import type { WorkshopScreen } from "~/web/workshop/view";
import { Links } from "./links";
import { Refused, type RefusedMove } from "./refused";
import { Scene } from "./scene";
import { words } from "./words";

interface ConsolePageProps {
  readonly screen: WorkshopScreen;
  readonly refused: RefusedMove | undefined;
  /** Whether a press did not get there yet. */
  readonly waitsToSend: boolean;
}

const NOTHING = {};

/** The console: where the room is and the one next button at the left, who is in it and what is to come at the right; one column on a phone. */
export function ConsolePage({ screen, refused, waitsToSend }: ConsolePageProps) {
  const { view, line } = useLiveView(screen.view, screen.liveHref);
  const heading = useRef<HTMLHeadingElement>(null);
  useSceneFocus(view.room, heading);
  const typed = refused?.typed ?? NOTHING;
  const { phase } = view.room;
  const isBefore = phase === "lobby" || phase === "pre-work";
  return (
    <Page
      title={null}
      wide
      aside={
        <a className="inline-flex min-h-6 items-center" href={screen.presenterHref} target="_blank" rel="noreferrer">
          {words.presenter}
        </a>
      }
    >
      <Announced room={view.room} />
      <MoveToken value={screen.once}>
        <div className="console">
          <div className="min-w-0">
            <PhaseHeading room={view.room} joined={view.people.joined} heading={heading} line={line} />
            <ConnectionNote waitsToSend={waitsToSend} />
            {refused === undefined ? null : <Refused refused={refused} step={view.room.step} />}
            {screen.traces === null ? null : (
              <p role="status" className="mt-4 text-small text-ink-2">
                {words.forgotten} {tracesWords[screen.traces]}
              </p>
            )}
            <div className="mt-6 space-y-6">
              <TooFew view={view} />
              <Scene view={view} typed={typed} join={screen.join} presenterHref={screen.presenterHref} />
            </div>
            <NextBar view={view} resultsHref={view.room.summary === null ? null : screen.resultsHref} />
          </div>
          <div className="space-y-9">
            {isBefore || phase === "closed" ? null : <JoinBlock join={screen.join} size="side" />}
            <PeoplePanel view={view} />
            {isBefore && view.actions.length === 0 ? null : <ActionsPanel view={view} typed={typed} />}
            <AgendaList view={view} />
            {screen.linksHref === null ? null : <Links href={screen.linksHref} />}
          </div>
        </div>
      </MoveToken>
    </Page>
  );
}
