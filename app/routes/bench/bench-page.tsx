import { OnceField } from "~/ui/once-field";
import { Page } from "~/ui/page";
import { tracesWords } from "~/ui/traces-words";
import type { BenchView } from "~/web/bench/bench-view";
import type { ChangedBench } from "~/web/bench/changed-bench";
import { Access } from "./access";
import { FilterForm } from "./filter-form";
import { ItemRow } from "./item-row";
import { PutForm } from "./put-form";
import { words } from "./words";

interface BenchPageProps {
  readonly view: BenchView;
  readonly outcome: Exclude<ChangedBench, { kind: "go" }> | undefined;
}

/** A bench: what was just done, what may be started, the list, and who may come in. */
export function BenchPage({ view, outcome }: BenchPageProps) {
  return (
    <Page title={view.name}>
      <p className="eyebrow -mt-3 mb-4">{words.eyebrow}</p>
      <Said outcome={outcome} />
      <form id="start" method="post" className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        <input type="hidden" name="do" value="start" />
        <OnceField token={view.once} />
        <button type="submit" name="scope" value="full" className="button">
          {words.full}
        </button>
        <button type="submit" name="scope" value="quick" className="button-quiet">
          {words.quick}
        </button>
        <a className="inline-flex min-h-11 items-center" href={view.hrefs.workshop}>
          {words.workshop}
        </a>
      </form>
      <h2 className="mb-2 text-h3">{words.list}</h2>
      <FilterForm view={view} />
      <p className="num text-small text-ink-2">{view.total === 0 ? words.none : words.total(view.total)}</p>
      <ul id="items" className="border-b border-rule">
        {view.items.map((item) => (
          <ItemRow key={item.id} item={item} once={view.once} />
        ))}
      </ul>
      <Pages view={view} />
      <PutForm toPut={view.toPut} />
      <section className="mt-10 border-t border-rule pt-5">
        <p>
          <a href={view.hrefs.calibration}>{words.calibration}</a>{" "}
          <span className="text-ink-2">{words.calibrationHint}</span>
        </p>
        <p className="mt-3">
          <a href={view.hrefs.archive} download>
            {words.export}
          </a>{" "}
          <span className="text-ink-2">{words.exportHint}</span>
        </p>
      </section>
      <Access view={view} />
    </Page>
  );
}

function Said({ outcome }: Pick<BenchPageProps, "outcome">) {
  if (outcome === undefined) return null;
  if (outcome.kind === "refused")
    return (
      // biome-ignore lint/a11y/noAutofocus: it answers what was just sent
      <p role="alert" tabIndex={-1} autoFocus className="mb-8 border-2 border-accent px-4 py-3 outline-none">
        {words.refused[outcome.why]}
      </p>
    );
  return (
    <div role="status" className="mb-8 border-l-[3px] border-ink bg-sheet px-4 py-3">
      {outcome.kind === "done" ? (
        <p>{words.done[outcome.what]}</p>
      ) : outcome.kind === "erased" ? (
        <p>
          {words.erased} {outcome.traces === null ? null : tracesWords[outcome.traces]}
        </p>
      ) : (
        <>
          <h2 className="text-h3">{words.madeTitle}</h2>
          <p className="mt-1">{words.made}</p>
          <p className="mt-3 max-w-none break-all">
            <code id="private-link">{outcome.link}</code>
          </p>
        </>
      )}
    </div>
  );
}

function Pages({ view: { page, pages, filter } }: Pick<BenchPageProps, "view">) {
  if (pages === 1) return null;
  const href = (to: number) =>
    `?${new URLSearchParams({
      text: filter.text,
      state: filter.state ?? "",
      ...(filter.archived ? { archived: "yes" } : {}),
      page: String(to),
    })}`;
  return (
    <p className="mt-4 flex flex-wrap gap-x-6">
      <span className="num">{words.page(page, pages)}</span>
      {page > 1 ? <a href={href(page - 1)}>{words.earlier}</a> : null}
      {page < pages ? <a href={href(page + 1)}>{words.later}</a> : null}
    </p>
  );
}
