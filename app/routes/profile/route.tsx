import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keptProfile, profileView } from "~/web/profile-page";
import { served } from "~/web/served";
import { ProfilePage } from "./profile-page";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await profileView(request)));

export const action = served(async (request) => {
  const kept = await keptProfile(request);
  if (!kept.ok) return json(kept, { status: 422 });
  throw redirect(kept.href, 303);
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function Profile() {
  return <ProfilePage view={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
