/** What a secret looks like; anything else is wrong without asking the database. */
const SECRET = /^[\w-]{43}$/;

/** The secret in a private link, or pasted alone; null where there is none. */
export function secretIn(pasted: string): string | null {
  const secret = pasted.slice(pasted.lastIndexOf("#") + 1);
  return SECRET.test(secret) ? secret : null;
}
