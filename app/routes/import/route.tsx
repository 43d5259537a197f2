import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OnceField } from "~/ui/once-field";
import { Page } from "~/ui/page";
import { importFile } from "~/web/importing";
import { newOnce } from "~/web/once";
import { served } from "~/web/served";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(() => json({ once: newOnce() }));

export const action = served(async (request) => {
  const imported = await importFile(request);
  if (!imported.ok) return json({ problems: imported.problems }, { status: 422 });
  throw redirect(imported.started.href, { status: 303, headers: { "Set-Cookie": imported.started.cookie } });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function Import() {
  const { once } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems ?? [];
  return (
    <Page title={words.title}>
      {problems.length === 0 ? null : (
        <div role="alert" className="mb-6 border-2 border-accent px-4 py-3">
          <h2 className="mb-2 text-h3">{words.problem}</h2>
          <table className="data-table table-fixed">
            <thead>
              <tr>
                <th scope="col" className="w-2/5">
                  {words.place}
                </th>
                <th scope="col">{words.wrong}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ path, message }) => (
                <tr key={`${path} ${message}`}>
                  <td className="wrap-anywhere">{path === "" ? words.whole : path}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post" encType="multipart/form-data">
        <OnceField token={once} />
        <label htmlFor="file" className="mb-1 block">
          {words.file}
        </label>
        <input
          id="file"
          name="file"
          type="file"
          accept=".json,.zip,application/json,application/zip"
          required
          className="field-input"
        />
        <button type="submit" className="button mt-4">
          {words.button}
        </button>
      </form>
    </Page>
  );
}
