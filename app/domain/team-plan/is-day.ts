const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is an ISO date that exists: "2026-02-30" does not. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
