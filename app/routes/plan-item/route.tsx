import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { served } from "~/web/served";
import { type ChangedItem, changedItem, type ItemPageView, itemPageView } from "~/web/team-plan/item-page";
import { savedHref } from "~/web/team-plan/saved-note";
import { ItemPage } from "./item-page";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await itemPageView(request)));

export const action = served(async (request) => {
  const { changed, headers } = await changedItem(request);
  if (changed.kind === "saved") {
    const back = new URL((await itemPageView(request)).backHref, request.request.url);
    throw redirect(savedHref(back.href, changed.note), { status: 303, headers });
  }
  return json(changed, { status: changed.kind === "clashes" ? 409 : 422, headers });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function PlanItemRoute() {
  const view = useLoaderData<typeof loader>() as ItemPageView;
  return <ItemPage view={view} outcome={useActionData<typeof action>() as ChangedItem | undefined} />;
}
