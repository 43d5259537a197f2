import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { chosenReport } from "~/web/report-choice/chosen-report";
import { reportView } from "~/web/report-choice/report-view";
import { served } from "~/web/served";
import { ReportPage } from "./report-page";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await reportView(request)));

export const action = served(async (request) => {
  const chosen = await chosenReport(request);
  if (chosen.ok) throw redirect(chosen.href, 303);
  return json(chosen, { status: 422 });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function Report() {
  const { choice, sections, back } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  return (
    <ReportPage choice={posted?.choice ?? choice} sections={sections} back={back} problems={posted?.problems ?? []} />
  );
}
