import { seriesTrend } from "~/charts/series-trend";
import { ErrorSummary } from "~/ui/error-summary";
import { Figure } from "~/ui/figure/figure";
import { Page } from "~/ui/page";
import { Part } from "~/ui/part";
import type { ComparedView, CompareView } from "~/web/comparing/compare-page";
import { Compared } from "./compared";
import { words } from "./words";

interface ComparePageProps {
  readonly view: CompareView;
  readonly fromFile: ComparedView | null;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Two times side by side, then the series over time, then the way to set a file beside this one. */
export function ComparePage({ view, fromFile, problems }: ComparePageProps) {
  const compared = fromFile ?? view.compared;
  return (
    <Page title={null} wide>
      <ErrorSummary
        title={words.problem}
        problems={problems.map(({ path, message }) => ({
          field: "file",
          message: [path, message].filter(Boolean).join(": "),
        }))}
      />
      <p className="no-print mb-4 flex flex-wrap gap-x-6 text-small">
        <a className="inline-flex min-h-6 items-center" href={view.hrefs.results}>
          {words.results}
        </a>
        <a className="inline-flex min-h-6 items-center" href={view.hrefs.plan}>
          {words.plan}
        </a>
      </p>
      <h1 tabIndex={-1} className="display">
        {words.title}
      </h1>
      <p className="mt-4 text-lead text-ink-2">{compared === null ? words.none : words.lede}</p>
      {view.times.length < 3 ? null : <PickTimes times={view.times} />}
      {compared === null ? null : <Compared compared={compared} />}
      {view.trend.length < 2 ? null : (
        <Part title={words.trend} hint={view.isMixed ? words.trendMixed : null}>
          <Figure
            className="mt-5"
            wide={seriesTrend(view.trend, { width: 720, height: 280, size: 13 })}
            narrow={seriesTrend(view.trend, { width: 328, height: 260, size: 11 })}
          />
        </Part>
      )}
      <section className="no-print part border-t border-rule pt-5">
        <h2 className="text-h3">{words.file}</h2>
        <p className="mt-1 text-ink-2">{words.fileHint}</p>
        <form method="post" encType="multipart/form-data" className="mt-3 flex flex-wrap items-end gap-3">
          <label htmlFor="file" className="grow">
            <span className="block">{words.choose}</span>
            <input
              id="file"
              name="file"
              type="file"
              accept=".json,application/json"
              required
              className="field-input mt-1"
            />
          </label>
          <button type="submit" className="button-quiet">
            {words.compare}
          </button>
        </form>
      </section>
    </Page>
  );
}

/** Any two times that were finished, to be set side by side. */
const PickTimes = ({ times }: { readonly times: CompareView["times"] }) => (
  <form method="get" className="no-print mt-4 flex flex-wrap items-end gap-3">
    {(
      [
        ["with", words.earlier, times.find(({ isEarlier }) => isEarlier)?.key],
        ["of", words.later, times.find(({ isLater }) => isLater)?.key],
      ] as const
    ).map(([name, label, chosen]) => (
      <label key={name}>
        <span className="block text-small">{label}</span>
        <select name={name} key={chosen} defaultValue={chosen} className="field-input mt-1">
          {times.map(({ key, shown, isQuick, isBaseline }) => (
            <option key={key} value={key}>
              {[shown, isQuick ? words.quick : "", isBaseline ? words.baseline : ""].filter(Boolean).join(", ")}
            </option>
          ))}
        </select>
      </label>
    ))}
    <button type="submit" className="button-quiet">
      {words.compare}
    </button>
  </form>
);
