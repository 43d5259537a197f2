import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Page } from "~/ui/page";
import { calibrationView, ratedScene } from "~/web/bench/calibration-view";
import { postedFields } from "~/web/form";
import { served } from "~/web/served";
import { Scene } from "./scene";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await calibrationView(request)));

export const action = served(async (request) => {
  const isRated = await ratedScene(request);
  const scene = postedFields(request.request).find(([name]) => name === "scene")?.[1] ?? "";
  if (isRated) throw redirect(`${new URL(request.request.url).pathname}#${scene}`, 303);
  return json({ missing: scene }, { status: 422 });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Plumbline` }];

export default function Calibration() {
  const { bench, title, lede, scenes } = useLoaderData<typeof loader>();
  const missing = useActionData<typeof action>()?.missing;
  return (
    <Page title={title}>
      <p className="text-ink-2">{lede}</p>
      {scenes.map((scene) => (
        <Scene key={scene.id} scene={scene} isMissing={missing === scene.id} />
      ))}
      <p className="mt-12">
        <a href={bench.href}>{words.back(bench.name)}</a>
      </p>
    </Page>
  );
}
