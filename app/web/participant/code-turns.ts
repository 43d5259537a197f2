import { type Turn, turns } from "../limits/turns";

const EVERY_MS = 100;

/**
 * By address, when whoever holds no seat is answered while join codes are being guessed: ten a second over all. So fast is guessing at most,
 * however many ask at once, and a right code waits in the same row, so that waiting tells nothing. A row is kept for each address, so that
 * a stranger's leaves room for the room's own; addresses count for nothing else here. The price: while a stranger guesses, people who join
 * wait up to some seconds, and where a crowd guesses from many addresses, or from the room's own, some have to try again. Who holds a
 * seat, and everybody where few guess, never waits.
 */
export const codeTurns = (): Turn => turns(EVERY_MS);
