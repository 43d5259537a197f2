import type { ItemEdit } from "~/domain/team-plan/plan-command";
import type { Clash } from "~/domain/team-plan/plan-outcome";
import type { PlanStatus } from "~/domain/team-plan/team-plan";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { fieldWords } from "~/ui/team-plan/field-words";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words as plan } from "~/ui/team-plan/words";
import type { ChangedItem, ItemPageView } from "~/web/team-plan/item-page";
import { Clashes } from "./clashes";
import { Choice, Group, Line, Lines } from "./fields";
import { words } from "./words";

/** Everything about one action that can be edited, in one plain form; it carries what it was drawn from, so that two people lose nothing. */
export function ItemPage({
  view,
  outcome,
}: {
  readonly view: ItemPageView;
  readonly outcome: ChangedItem | undefined;
}) {
  const { item, roles } = view;
  const { edit, base, clashes, problems } = drawnFrom(item.edit, outcome);
  const { names } = fieldWords;
  return (
    <Page title={null}>
      <ErrorSummary title={words.problem} problems={problems.map((message) => ({ field: "item", message }))} />
      <p className="mb-4 text-small">
        <a className="inline-flex min-h-6 items-center" href={view.backHref}>
          {words.back}
        </a>
      </p>
      <h1 tabIndex={-1} className="mb-6">
        {item.edit.title}
      </h1>
      <form method="post" id="item" key={`${view.revision} ${outcome?.kind}`}>
        <input type="hidden" name="do" value="edit" />
        <input type="hidden" name="base" value={base} />
        <Clashes clashes={clashes} roles={roles} />
        <Group title={words.state}>
          <Choice
            name="status"
            label={plan.status}
            value={edit.state.status}
            choices={Object.entries(plan.statuses) as [PlanStatus, string][]}
          />
          <Line name="dropped-why" label={words.dropWhy} value={edit.state.why} limit={4000} />
        </Group>
        <Group title={words.people}>
          <Line name="owner" label={names.owner} value={edit.owner} />
          <Choice
            name="role"
            label={names.role}
            value={edit.role}
            choices={[["", plan.noRole], ...roles.map(({ id, name }) => [id, name] as const)]}
          />
          <Line name="team" label={names.team} value={edit.team} />
          <Line
            name="due"
            type="date"
            label={names.due}
            value={edit.due ?? ""}
            hint={view.windowDue === null ? words.dueHintLater : words.dueHint(shownDay(view.windowDue))}
          />
        </Group>
        <Group title={words.sign}>
          <Lines name="leadingSign" label={names.leadingSign} value={edit.leadingSign} rows={4} />
          <Choice
            name="sign-seen"
            label={words.signSeen}
            value={seenValue(edit.sign.seen)}
            choices={Object.entries(words.signChoices)}
          />
          <Line name="sign-on" type="date" label={words.signOn} value={edit.sign.on ?? ""} />
          <Lines name="sign-what" label={words.signWhat} value={edit.sign.what} rows={2} />
        </Group>
        <Group title={words.review} id="review">
          <Lines name="failedIf" label={names.failedIf} value={edit.failedIf} rows={4} />
          <Choice
            name="review-found"
            label={words.reviewFound}
            value={edit.review === null ? "" : edit.review.failed ? "failed" : "worked"}
            choices={Object.entries(words.reviewChoices)}
          />
          <Line name="review-on" type="date" label={words.reviewOn} value={edit.review?.on ?? ""} />
          <Lines name="review-what" label={words.reviewWhat} value={edit.review?.what ?? ""} rows={2} />
        </Group>
        <Group title={words.notes}>
          <Lines name="note" label={names.note} value={edit.note} />
          <Line
            wide
            name="evidenceLink"
            type="url"
            limit={2000}
            label={names.evidenceLink}
            value={edit.evidenceLink ?? ""}
            hint={words.evidenceHint}
          />
        </Group>
        <Group title={words.wording}>
          <Line wide name="title" label={names.title} value={edit.title} />
          <Lines name="why" label={names.why} value={edit.why} />
          <Lines name="steps" label={names.steps} value={edit.steps.join("\n")} hint={words.stepsHint} rows={6} />
        </Group>
        {outcome?.kind === "refused" && outcome.asks ? (
          <label className="flex min-h-11 cursor-pointer items-center gap-3 border-t border-rule py-3">
            <input type="checkbox" name="sure" value="yes" className="mark mt-0" />
            {plan.sure}
          </label>
        ) : null}
        <div className="flex flex-wrap items-end gap-4 border-t border-rule pt-5">
          <label htmlFor="who" className="grow">
            <span className="block">{words.who}</span>
            <input
              id="who"
              name="who"
              maxLength={200}
              autoComplete="name"
              defaultValue={outcome === undefined || outcome.kind === "saved" ? view.who : outcome.who}
              className="field-input mt-1"
            />
          </label>
          <button type="submit" className="button">
            {words.save}
          </button>
        </div>
      </form>
    </Page>
  );
}

const seenValue = (seen: boolean | null) => (seen === null ? "" : seen ? "yes" : "no");

interface Drawn {
  readonly edit: Required<ItemEdit>;
  readonly base: string;
  readonly clashes: readonly Clash[];
  readonly problems: readonly string[];
}

/** Refused: all as it was typed, from what it was drawn from. Clashing: what stands now, with yours where both changed the same. */
function drawnFrom(now: Required<ItemEdit>, outcome: ChangedItem | undefined): Drawn {
  if (outcome?.kind === "refused")
    return { edit: { ...now, ...outcome.typed }, base: outcome.base, clashes: [], problems: outcome.problems };
  if (outcome?.kind !== "clashes") return { edit: now, base: JSON.stringify(now), clashes: [], problems: [] };
  const { clashes, typed } = outcome;
  const yours = Object.fromEntries(
    Object.entries(typed).filter(([field]) => clashes.some((clash) => clash.field === field)),
  );
  return { edit: { ...now, ...yours }, base: JSON.stringify(now), clashes, problems: [] };
}
