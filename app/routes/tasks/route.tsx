import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { served } from "~/web/served";
import { tasksView, widened } from "~/web/tasks-page";
import { TasksPage } from "./tasks-page";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await tasksView(request)));

export const action = served(async (request) => redirect(await widened(request), 303));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${words.title(data?.organisation ?? null)} · Plumbline` },
];

export default function Tasks() {
  return <TasksPage view={useLoaderData<typeof loader>()} />;
}
