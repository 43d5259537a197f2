import type { HeadersFunction, LinksFunction, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { useNonce } from "~/ui/request-context";
import { RootFault } from "./root-fault";
import styles from "./styles.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
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

/** Pages that only show: they need no script and send none. */
const isStill = (handle: unknown) => typeof handle === "object" && handle !== null && "still" in handle;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const still = useMatches().some((match) => isStill(match.handle));
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
