import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionsView } from "~/web/questions-page";
import { served } from "~/web/served";
import { QuestionsPage } from "./questions-page";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(({ plumbline }) => json(questionsView(plumbline.instrument)));

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function Route() {
  return <QuestionsPage view={useLoaderData<typeof loader>()} />;
}
