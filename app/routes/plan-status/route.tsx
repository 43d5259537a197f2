import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { statusWords } from "~/domain/team-plan/status-words";
import { served } from "~/web/served";
import { type StatusView, statusView } from "~/web/team-plan/status-view";
import { StatusPage } from "./status-page";

export const loader = served(async (request) => json(await statusView(request)));

export const meta: MetaFunction = () => [{ title: `${statusWords.title} · Plumbline` }];

export default function PlanStatus() {
  return <StatusPage view={useLoaderData<typeof loader>() as StatusView} />;
}
