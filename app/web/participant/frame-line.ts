import type { ParticipantView } from "~/domain/workshop/participant-view";
import type { RoomView } from "~/domain/workshop/room-view";
import { words } from "./words";

/** The line above the screen: whose workshop, which question, and what this person is. */
export function topLine({ room, role }: ParticipantView): readonly [string, string] {
  const { client, title, question, roles } = room;
  const whose = client === "" ? title : client;
  const place = question === null ? "" : ` · ${words.place(question.place, question.of)}`;
  return [whose + place, words.you(roles.find(({ id }) => id === role)?.name.toLowerCase() ?? role)];
}

/** The line below it, the only part that changes while people vote: the rule, how many have voted, and the time that is left. */
export function footLine({ rule, voting, joined, phase }: RoomView): string {
  const said = rule.mode === "open" ? words.ruleShort.open : words.ruleShort.anonymous(rule.threshold);
  const count = voting === null ? words.joined(joined) : words.voting.voted(voting.voted, joined);
  return phase === "closed" ? "" : `${said} ${count}`;
}

/** What a screen reader hears when this differs from before. */
export const sayOf = ({ phase, isPaused, question }: RoomView): string =>
  isPaused ? words.say.paused : `${words.say[phase]}${question === null ? "" : ` ${question.text}`}`;
