import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { landingView } from "~/web/landing-page";
import { served } from "~/web/served";
import { LandingPage } from "./landing-page";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await landingView(request)));

export const meta: MetaFunction = () => [{ title: words.title }];

export default function Landing() {
  return <LandingPage view={useLoaderData<typeof loader>()} />;
}
