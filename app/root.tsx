import sans from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import sansBold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import serif from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";
import type { HeadersFunction, LinksFunction, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { useNonce } from "~/ui/request-context";
import { RootFault } from "./root-fault";
import styles from "./styles.css?url";

/** What every page sets its first lines in is asked for with the styles, so that no line moves when it comes. */
export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  ...[sans, sansBold, serif].map((href) => ({
    rel: "preload" as const,
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
    href,
  })),
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [
  { title: "Plumbline" },
  {
    name: "description",
    content: "Is your customer-experience measurement true, and what to do on Monday if it is not.",
  },
];

export const headers: HeadersFunction = ({ errorHeaders }) => {
  const retry = errorHeaders?.get("Retry-After");
  return { "Cache-Control": "no-store", ...(retry ? { "Retry-After": retry } : {}) };
};

/** Pages that only show need no script and send none: those of a route that says so, or whose data do this once. */
const isStill = ({ handle, data }: { readonly handle: unknown; readonly data: unknown }) =>
  [handle, data].some((said) => typeof said === "object" && said !== null && "still" in said && said.still === true);

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const still = useMatches().some(isStill);
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {still ? null : <ScrollRestoration nonce={nonce} />}
        {still ? null : <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <RootFault />;
}
