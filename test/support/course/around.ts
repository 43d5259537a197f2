import type { Dice } from "#test/security/dice";
import type { ServedRooms, WorkshopRoom } from "../workshop-room";
import type { Book } from "./book";
import type { Wire } from "./wire";

/** What everybody in a course has in hands. */
export interface Around {
  readonly rooms: ServedRooms;
  readonly room: WorkshopRoom;
  readonly book: Book;
  readonly chance: Dice;
  readonly wire: Wire;
}
