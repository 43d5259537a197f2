/** How long a browser may take to sign what it is asked, in milliseconds. */
export const CHALLENGE_MS = 5 * 60 * 1000;

/** When what is asked now ends, as an ISO timestamp; what ends later was asked before the clock was set back. */
export const challengeEnd = (now: Date): string => new Date(now.getTime() + CHALLENGE_MS).toISOString();
