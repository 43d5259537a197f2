import { randomBytes } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import helmet from "helmet";

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
  const permissions: RequestHandler = (_request, response, next) => {
    response.setHeader(
      "Permissions-Policy",
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
    );
    next();
  };
  return [nonce, headers, permissions];
}

/** The same headers for an answer that is no page and passes no middleware; worked out once, but for the nonce. */
export function strictHeaders(options: Parameters<typeof securityHeaders>[0]): () => Record<string, string> {
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
  const policy = headers["Content-Security-Policy"] ?? "";
  return () => ({
    ...headers,
    "Content-Security-Policy": policy.replace(locals.nonce, randomBytes(16).toString("base64")),
  });
}
