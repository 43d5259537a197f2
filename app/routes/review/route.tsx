import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { finished, reviewView } from "~/web/review-page";
import { served } from "~/web/served";
import { ReviewPage } from "./review-page";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await reviewView(request)));

export const action = served(async (request) => {
  const outcome = await finished(request);
  if (!outcome.ok) return json({ refused: true }, { status: 409 });
  throw redirect(outcome.href, 303);
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function Review() {
  return (
    <ReviewPage view={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused ?? false} />
  );
}
