import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OnceField } from "~/ui/once-field";
import { Page } from "~/ui/page";
import { formOf } from "~/web/form";
import { newOnce, onceOf } from "~/web/once";
import { readingTimes } from "~/web/reading-times";
import { served } from "~/web/served";
import { startAssessment } from "~/web/starting";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(({ plumbline }) =>
  json({
    once: newOnce(),
    ...readingTimes(plumbline.instrument),
    unansweredDays: plumbline.environment.unansweredDays ?? null,
  }),
);

export const action = served(async (request) => {
  const form = await formOf(request.request);
  const scope = form.get("scope") === "quick" ? "quick" : "full";
  const { href, cookie } = await startAssessment(request, scope, onceOf(request, form));
  return redirect(href, { status: 303, headers: { "Set-Cookie": cookie } });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function Start() {
  const { once, quick, full, unansweredDays } = useLoaderData<typeof loader>();
  return (
    <Page title={words.title}>
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post">
        <OnceField token={once} />
        <fieldset>
          <legend className="sr-only">{words.title}</legend>
          {(
            [
              ["full", words.full(full.questions, full.minutes), words.fullHint],
              ["quick", words.quick(quick.questions, quick.minutes), words.quickHint],
            ] as const
          ).map(([scope, name, hint]) => (
            <label key={scope} className="choice">
              <input type="radio" name="scope" value={scope} defaultChecked={scope === "full"} className="mark" />
              <span>
                <span className="font-semibold">{name}</span>
                <span className="block text-ink-2">{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button mt-6">
          {words.begin}
        </button>
        {unansweredDays === null ? null : (
          <p id="unanswered" className="mt-4 text-small text-ink-2">
            {words.unanswered(unansweredDays)}
          </p>
        )}
      </form>
      <section className="mt-12 border-t border-rule pt-6">
        <h2 className="text-h3">
          <a href="/workshops/new">{words.workshop}</a>
        </h2>
        <p className="mt-1 text-ink-2">{words.workshopHint}</p>
      </section>
      <section className="mt-10 border-t border-rule pt-6">
        <h2 className="text-h3">
          <a href="/bench/new">{words.bench}</a>
        </h2>
        <p className="mt-1 text-ink-2">{words.benchHint}</p>
      </section>
      <section className="mt-10 border-t border-rule pt-6">
        <h2 className="text-h3">{words.import}</h2>
        <p className="mt-1 mb-4 text-ink-2">{words.importHint}</p>
        <form method="post" action="/import" encType="multipart/form-data">
          <OnceField token={once} />
          <label htmlFor="file" className="mb-1 block">
            {words.file}
          </label>
          <input id="file" name="file" type="file" accept=".json,application/json" required className="field-input" />
          <button type="submit" className="button-quiet mt-4">
            {words.importButton}
          </button>
        </form>
      </section>
    </Page>
  );
}
