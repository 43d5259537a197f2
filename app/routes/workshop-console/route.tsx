import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { steadyAction, steadyLoader } from "~/ui/sending/steady";
import { useResend } from "~/ui/sending/use-resend";
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

export const clientLoader = steadyLoader();
export const clientAction = steadyAction;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: words.title(data?.view.room.title ?? "") }];

export default function WorkshopConsole() {
  const screen = useLoaderData<typeof loader>() as unknown as WorkshopScreen;
  const outcome = useActionData<typeof action>();
  const { answer: refused, waitsToSend } = useResend(outcome);
  return (
    <ConsolePage
      screen={(refused?.screen as unknown as WorkshopScreen) ?? screen}
      refused={refused}
      waitsToSend={waitsToSend}
    />
  );
}
