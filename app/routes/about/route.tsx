import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextPage } from "~/ui/text-page";
import { served } from "~/web/served";
import { textPage } from "~/web/text-pages";

export const handle = { still: true };

export const loader = served((request) => json(textPage(request, "about")));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Plumbline` }];

export default function Route() {
  return <TextPage {...useLoaderData<typeof loader>()} />;
}
