import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { served } from "~/web/served";
import { type WorkshopScreen, workshopView } from "~/web/workshop/view";
import { Wall } from "./wall";
import { words } from "./words";

export const loader = served(async (request) => json(await workshopView(request, "presenter")));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: words.title(data?.view.room.title ?? "") }];

export default function WorkshopPresent() {
  return <Wall screen={useLoaderData<typeof loader>() as unknown as WorkshopScreen<"presenter">} />;
}
