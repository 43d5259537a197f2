import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { served } from "~/web/served";
import { movedWorkshop } from "~/web/workshop/moved";
import { type WorkshopScreen, workshopView } from "~/web/workshop/view";
import { ConsolePage } from "./console-page";
import { words } from "./words";

export const loader = served(async (request) => json(await workshopView(request)));

export const action = served(async (request) => {
  const outcome = await movedWorkshop(request);
  if (outcome.kind === "moved") throw redirect(outcome.href, 303);
  return json(outcome, { status: outcome.status });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: words.title(data?.view.room.title ?? "") }];

export default function WorkshopConsole() {
  const screen = useLoaderData<typeof loader>() as unknown as WorkshopScreen;
  const refused = useActionData<typeof action>();
  return <ConsolePage screen={(refused?.screen as unknown as WorkshopScreen) ?? screen} refused={refused} />;
}
