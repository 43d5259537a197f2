import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { type Join, JoinBlock } from "~/ui/workshop/join-block";
import { words } from "./words";

interface LobbyProps {
  readonly view: FacilitatorView;
  readonly join: Join;
  readonly presenterHref: string;
}

/** What to do before anybody votes, in two steps, with the code large enough to read to a room without a projector. */
export function Lobby({ view, join, presenterHref }: LobbyProps) {
  const { joined } = view.people;
  return (
    <>
      <JoinBlock join={join} size="lobby" />
      <ol className="border-b border-rule">
        <li className="lobby-step">
          <span>{words.lobby.present}</span>
          <a className="button-quiet" href={presenterHref} target="_blank" rel="noreferrer">
            {words.presenterLink}
          </a>
        </li>
        <li className="lobby-step">
          <span>{words.lobby.join}</span>
          <span className="num font-semibold">{words.lobby.joined(joined)}</span>
        </li>
      </ol>
    </>
  );
}
