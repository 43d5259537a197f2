import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { served } from "~/web/served";
import { createdWorkshop } from "~/web/workshop/created";
import { newWorkshopView } from "~/web/workshop/new-workshop-view";
import { CreatedPage } from "./created-page";
import { NewPage } from "./new-page";
import { words } from "./words";

export const loader = served(async (request) => json(await newWorkshopView(request)));

export const action = served(async (request) => {
  const outcome = await createdWorkshop(request);
  if (outcome.kind === "invalid") return json(outcome, { status: 422 });
  const { cookie, ...created } = outcome;
  return json(created, { status: 201, headers: { "Set-Cookie": cookie } });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function WorkshopNew() {
  const view = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  if (outcome?.kind === "created") return <CreatedPage created={outcome} />;
  return <NewPage view={view} refused={outcome} />;
}
