import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Page } from "~/ui/page";
import { benchAddresses } from "~/web/bench/bench-addresses";
import { openDoor } from "~/web/bench/open-bench";
import { unlockedBench } from "~/web/bench/unlocked-bench";
import { served } from "~/web/served";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => {
  const { bench, locked } = await openDoor(request);
  if (!locked) throw redirect(benchAddresses.bench(bench.id), 303);
  return json(null);
});

export const action = served(async (request) => {
  const outcome = await unlockedBench(request);
  if (outcome.kind === "in") throw redirect(outcome.href, 303);
  if (outcome.kind === "wrong") return json({ problem: words.wrong }, { status: 422 });
  const headers = { "Retry-After": String(outcome.seconds) };
  return json({ problem: words.wait(outcome.seconds) }, { status: 429, headers });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function BenchUnlock() {
  const problem = useActionData<typeof action>()?.problem;
  return (
    <Page title={words.title}>
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post" className="space-y-4">
        <label className="block" htmlFor="passphrase">
          {words.field}
        </label>
        {problem === undefined ? null : (
          <p id="passphrase-problem" role="alert" className="font-semibold text-accent">
            {problem}
          </p>
        )}
        <input
          id="passphrase"
          name="passphrase"
          type="password"
          autoComplete="current-password"
          className="field-input"
          aria-describedby={problem === undefined ? undefined : "passphrase-problem"}
        />
        <button type="submit" className="button">
          {words.button}
        </button>
      </form>
    </Page>
  );
}
