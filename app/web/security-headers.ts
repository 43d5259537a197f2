import { randomBytes } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import helmet from "helmet";
import { permissionsPolicy } from "./permissions-policy";

/** Strict headers for every response; pages get a fresh nonce in `response.locals.nonce`. */
export function securityHeaders({ https, development }: { https: boolean; development: boolean }): RequestHandler[] {
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    next();
  };
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [
          "'self'",
          (_request, response) => `'nonce-${(response as Response).locals.nonce}'`,
          ...(development ? ["'unsafe-inline'"] : []),
        ],
        styleSrc: ["'self'", ...(development ? ["'unsafe-inline'"] : [])],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...(development ? ["ws:"] : [])],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  const permissions: RequestHandler = ({ path = "" }, response, next) => {
    response.setHeader("Permissions-Policy", permissionsPolicy(path));
    next();
  };
  return [nonce, headers, permissions];
}

/** The same headers, name after value, for an answer that is no page and passes no middleware; worked out once, but for the nonce. */
export function strictHeaders(options: Parameters<typeof securityHeaders>[0]): () => string[] {
  const headers: Record<string, string> = {};
  const locals = { nonce: "" };
  const response = {
    locals,
    setHeader: (name: string, value: string) => {
      headers[name] = value;
    },
    removeHeader: () => {},
  } as unknown as Response;
  for (const handler of securityHeaders(options)) handler({} as Request, response, () => {});
  const { "Content-Security-Policy": policy = "", ...others } = headers;
  const [before = "", after = ""] = policy.split(locals.nonce);
  const same = Object.entries(others).flat();
  const nonce = nonces();
  return () => [...same, "Content-Security-Policy", before + nonce() + after];
}

const NONCE_BYTES = 16;
const NONCES_AT_ONCE = 256;

/** Nonces of 16 random bytes each, asked of the system many at a time. */
function nonces(): () => string {
  let bytes = Buffer.alloc(0);
  let at = 0;
  return () => {
    if (at >= bytes.length) {
      bytes = randomBytes(NONCE_BYTES * NONCES_AT_ONCE);
      at = 0;
    }
    at += NONCE_BYTES;
    return bytes.toString("base64", at - NONCE_BYTES, at);
  };
}
