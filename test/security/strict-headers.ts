/** What a response lacks of the headers that every response must have, a line each; `secure` where people use https. */
export function missingHeaders(response: Pick<Response, "headers">, { secure = false } = {}): readonly string[] {
  const value = (name: string) => response.headers.get(name) ?? "";
  const policy = new Map(
    value("content-security-policy")
      .split(";")
      .map((directive) => directive.trim().split(/\s+(.*)/s, 2) as [string, string]),
  );
  const faults: string[] = [];
  const wants = (name: string, found: string | undefined, wanted: RegExp) => {
    if (!wanted.test(found ?? "")) faults.push(`${name} is ${JSON.stringify(found ?? "")}`);
  };
  wants("default-src", policy.get("default-src"), /^'none'$/);
  wants("script-src", policy.get("script-src"), /^'self' 'nonce-[\w+/]{22}=='$/);
  for (const source of ["style-src", "img-src", "font-src", "connect-src", "form-action"])
    wants(source, policy.get(source), /^'self'$/);
  wants("base-uri", policy.get("base-uri"), /^'none'$/);
  wants("frame-ancestors", policy.get("frame-ancestors"), /^'none'$/);
  if (/unsafe-|\*|data:|https?:/.test(value("content-security-policy"))) faults.push("the policy has a hole");
  wants("x-content-type-options", value("x-content-type-options"), /^nosniff$/);
  wants("referrer-policy", value("referrer-policy"), /^same-origin$/);
  wants("cross-origin-opener-policy", value("cross-origin-opener-policy"), /^same-origin$/);
  wants("cross-origin-resource-policy", value("cross-origin-resource-policy"), /^same-origin$/);
  wants(
    "permissions-policy",
    value("permissions-policy"),
    /camera=\(\).*microphone=\(\).*publickey-credentials-create=.*publickey-credentials-get=/,
  );
  wants("strict-transport-security", value("strict-transport-security"), secure ? /^max-age=31536000/ : /^$/);
  wants("x-request-id", value("x-request-id"), /^[\da-f-]{36}$/);
  for (const name of ["x-powered-by", "server", "access-control-allow-origin"])
    if (response.headers.has(name)) faults.push(`${name} is told`);
  for (const cookie of response.headers.getSetCookie())
    if (!/; HttpOnly; SameSite=Lax/.test(cookie) || (secure && !/^__Host-.*; Secure/.test(cookie)))
      faults.push(`a cookie is loose: ${cookie.replace(/=[^;]*/, "=…")}`);
  return faults;
}

/** What a page may ask of passkeys, as its response says. */
export const passkeysAllowed = ({ headers }: Pick<Response, "headers">): readonly string[] =>
  [...(headers.get("permissions-policy") ?? "").matchAll(/publickey-credentials-(create|get)=(?!\(\))/g)].map(
    ([, use = ""]) => use,
  );

/** Addresses that say nothing of anybody and may be kept by browsers and proxies. */
const PUBLIC = /^\/(assets\/.+|icon\.svg|openapi\.yaml|api\/instrument|[\w-]+\.(png|svg|ico|txt|webmanifest))$/;

/** Whether a response says how long it may be kept as it should: nobody keeps what is not public, nor any refusal. */
export const isKeptRightly = (path: string, { status, headers }: Pick<Response, "status" | "headers">): boolean =>
  PUBLIC.test(path) && status === 200
    ? /max-age=\d+/.test(headers.get("cache-control") ?? "")
    : /^no-store(, no-transform)?$/.test(headers.get("cache-control") ?? "");
