import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Page } from "~/ui/page";
import { unlockView } from "~/web/bench/unlock-view";
import { unlockedBench } from "~/web/bench/unlocked-bench";
import { served } from "~/web/served";
import { PasskeyForm } from "./passkey-form";
import { PassphraseForm } from "./passphrase-form";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await unlockView(request)));

export const action = served(async (request) => {
  const outcome = await unlockedBench(request);
  if (outcome.kind === "in") throw redirect(outcome.href, 303);
  if (outcome.kind === "wrong")
    return json({ what: outcome.what, problem: words.wrong[outcome.what] }, { status: 422 });
  const headers = { "Retry-After": String(outcome.seconds) };
  return json({ what: outcome.what, problem: words.wait(outcome.seconds) }, { status: 429, headers });
});

export const headers: HeadersFunction = ({ actionHeaders }) => {
  const seconds = actionHeaders.get("Retry-After");
  return seconds === null ? {} : { "Retry-After": seconds };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${words.title[data?.asks ?? "either"]} · Plumbline` },
];

export default function BenchUnlock() {
  const { asks, passkeys } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const isBesideField = said?.what === "passphrase" && asks !== "passkey";
  return (
    <Page title={words.title[asks]}>
      <p className="mb-6 text-ink-2">{words.lede[asks]}</p>
      {said === undefined || isBesideField ? null : (
        <p role="alert" className="mb-4 font-semibold text-accent">
          {said.problem}
        </p>
      )}
      {asks === "passphrase" ? null : <PasskeyForm passkeys={passkeys} />}
      {asks === "passkey" ? null : <PassphraseForm problem={isBesideField ? said.problem : undefined} />}
    </Page>
  );
}
