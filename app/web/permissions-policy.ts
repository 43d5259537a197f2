const NEVER = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()";
const BENCH = /^\/bench\/(?!new\/?$)[^/]+\/?$/i;
const UNLOCK = /^\/bench\/[^/]+\/unlock\/?$/i;

/** What a page at this path may ask the browser for: passkeys are made on a bench's own page and used on the one that lets in, nowhere else. */
export function permissionsPolicy(path: string): string {
  const allowed = (where: RegExp) => (where.test(path) ? "(self)" : "()");
  return `${NEVER}, publickey-credentials-create=${allowed(BENCH)}, publickey-credentials-get=${allowed(UNLOCK)}`;
}
