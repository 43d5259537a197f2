import { words } from "./words";

/** What an action throws to whoever has to wait so many seconds: a 429 whose page says so. */
export const tooMuch = (seconds: number): Response =>
  new Response(words.seconds(seconds), { status: 429, headers: { "Retry-After": String(seconds) } });
