/** Up to the year 8999: a plan counts on from its days, and theirs have four digits, too. */
const DAY = /^[0-8]\d{3}-\d{2}-\d{2}$/;

/** Whether a text is an ISO date that exists: "2026-02-30" does not, and "9999-12-31" leaves no room to count on from. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is an ISO date but for a year from 9000 on. */
export const isFarOff = (text: string): boolean => /^(9\d{3}|\d{5,6})-\d{2}-\d{2}$/.test(text);
