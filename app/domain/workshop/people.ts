import type { Room } from "./room";
import type { Workshop } from "./workshop";

/** How many may vote: seats whose people were told the rule that holds now. */
export const peopleTold = ({ rule }: Pick<Workshop, "rule">, { seats }: Pick<Room, "seats">): number =>
  seats.filter(({ agreedTo }) => agreedTo === rule).length;

/** Whether the room is too small for what anonymity promises; settled when the first vote is opened, not later. */
export const isTooSmallForAnonymity = (workshop: Workshop, room: Pick<Room, "seats">): boolean =>
  workshop.settings.mode === "anonymous" && peopleTold(workshop, room) < workshop.settings.threshold;
