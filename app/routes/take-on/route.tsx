import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { served } from "~/web/served";
import { type TakeOnView, takeOn, takeOnView } from "~/web/taking-on/take-on-page";
import { TakeOnPage } from "./take-on-page";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await takeOnView(request)));

/** A refusal is drawn by the page itself, which says why. */
export const action = served(async (request) => {
  const outcome = await takeOn(request);
  if (!outcome.ok) return json({ refusal: outcome.refusal }, { status: 409 });
  throw redirect(outcome.href, { status: 303, headers: { "Set-Cookie": outcome.cookie } });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${words.title(data?.to ?? "")} · Plumbline` },
];

export default function TakeOn() {
  return <TakeOnPage view={useLoaderData<typeof loader>() as TakeOnView} />;
}
