import { OnceField } from "~/ui/once-field";
import { useRedrawn } from "~/ui/sending/use-redrawn";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { ItemView, TeamPlanView } from "~/web/team-plan/plan-view";
import { ItemSteps } from "./item-steps";
import { MoveButtons } from "./move-item";
import { SignForm } from "./sign-form";
import { Sure } from "./sure";
import { useCommands } from "./use-commands";

interface OpenItemProps {
  readonly item: ItemView;
  readonly view: TeamPlanView;
}

/** All of one action in its place in the list: who and when to be changed at once, why, its steps and its sign, and what may be done to it. */
export function OpenItem({ item, view }: OpenItemProps) {
  const { status, since, why } = item.state;
  const role = view.roles.find(({ id }) => id === item.role)?.name ?? "";
  const isOut = status === "dropped";
  return (
    <article className="list-open">
      {view.mayEdit ? <WhoAndWhen key={item.id} item={item} /> : null}
      <p className="text-small text-ink-3">
        {[
          role,
          item.team,
          `${words.statuses[status]}${since === null ? "" : ` ${words.since(shownDay(since))}`}`,
          item.action === null ? words.own : "",
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {item.why === "" ? null : <p className="mt-2">{item.why}</p>}
      {item.waitsFor.length === 0 ? null : (
        <p className="mt-2 font-semibold text-accent">
          {words.waitsFor(item.waitsFor.map((title) => `“${title}”`).join(", "))}
        </p>
      )}
      <Sign item={item} />
      {item.toReview ? (
        <div className="mt-3 border-l-[3px] border-accent bg-accent-wash px-4 py-3">
          <p className="font-semibold">{words.failedAsk}</p>
          <p>{item.failedIf}</p>
          {view.mayEdit ? (
            <p className="mt-1">
              <a href={`${view.hrefs.item}${item.id}#review`}>{words.openTitle(item.title)}</a>
            </p>
          ) : null}
        </div>
      ) : null}
      {item.note === "" ? null : (
        <p className="mt-3 whitespace-pre-line">
          <span className="font-semibold">{words.note}:</span> {item.note}
        </p>
      )}
      {isOut && why !== "" ? (
        <p className="mt-3">
          <span className="font-semibold">{words.droppedWhy}</span> {why}
        </p>
      ) : null}
      <ItemSteps item={item} mayEdit={view.mayReport && !isOut} />
      {view.mayReport && !view.mayEdit && !isOut ? <SignForm item={item} today={view.today} /> : null}
      {view.mayEdit ? <Controls item={item} view={view} /> : null}
    </article>
  );
}

/** The two fields a meeting changes, with what they were drawn from: two people lose nothing. */
function WhoAndWhen({ item }: Pick<OpenItemProps, "item">) {
  const { onSubmit, typedIn } = useCommands();
  const form = { do: "edit", about: item.id };
  const typed = typedIn(form);
  return (
    <form
      method="post"
      onSubmit={onSubmit}
      ref={useRedrawn(item.whoAndWhen)}
      className="no-print mb-3 flex flex-wrap items-end gap-x-3 gap-y-2"
    >
      <input type="hidden" name="do" value="edit" />
      <input type="hidden" name="item" value={item.id} />
      <input type="hidden" name="base" value={item.whoAndWhen} />
      <label className="min-w-40 grow basis-40">
        <span className="block text-small text-ink-3">{words.owner}</span>
        <input
          name="owner"
          list="people"
          maxLength={200}
          autoComplete="off"
          defaultValue={typed("owner") ?? item.owner}
          className="field-input"
        />
      </label>
      <label className="basis-40">
        <span className="block text-small text-ink-3">{words.due}</span>
        <input type="date" name="due" defaultValue={typed("due") ?? item.due ?? ""} className="field-input" />
      </label>
      <Sure form={form} />
      <button type="submit" id={`save-${item.id}`} className="button-quiet">
        {words.save}
        <span className="sr-only">: {item.title}</span>
      </button>
    </form>
  );
}

function Sign({ item }: { readonly item: ItemView }) {
  const { seen, on, what } = item.sign;
  return (
    <>
      {item.leadingSign === "" ? null : (
        <p className="mt-3">
          <span className="font-semibold">{words.sign}:</span> {item.leadingSign}
          {item.signBy === null ? null : <span className="text-ink-2"> {words.signBy(shownDay(item.signBy))}</span>}
        </p>
      )}
      {seen === null || on === null ? null : (
        <p className="mt-1">
          {seen ? (
            <>
              <strong>{words.signSeen(shownDay(on), what)}</strong> {what}
            </>
          ) : (
            `${words.signNotSeen(shownDay(on))} ${what}`
          )}
        </p>
      )}
      {item.review === null ? null : (
        <p className="mt-1">
          <strong>{words.reviewed(item.review.failed, shownDay(item.review.on), item.review.what)}</strong>{" "}
          {item.review.what}
        </p>
      )}
      {item.evidenceLink === null ? null : (
        <p className="mt-1 break-words">
          <span className="font-semibold">{words.evidence}:</span>{" "}
          <a href={item.evidenceLink} rel="noopener noreferrer" target="_blank">
            {item.evidenceLink}
          </a>
        </p>
      )}
    </>
  );
}

function Controls({ item, view }: OpenItemProps) {
  const { once, onSubmit, typedIn } = useCommands();
  const { status } = item.state;
  const others = (["not-started", "doing", "done"] as const).filter((each) => each !== status);
  const reason = typedIn({ do: "drop", about: item.id })("reason");
  return (
    <div className="no-print mt-4 flex flex-wrap items-end gap-x-3 gap-y-2">
      {status === "dropped" ? (
        <form method="post" onSubmit={onSubmit}>
          <OnceField token={once} />
          <input type="hidden" name="item" value={item.id} />
          <button type="submit" name="do" value="restore" className="button-small">
            {words.restore}
            <span className="sr-only">: {item.title}</span>
          </button>
        </form>
      ) : (
        <form method="post" onSubmit={onSubmit} className="flex flex-wrap gap-3">
          <input type="hidden" name="do" value="status" />
          <input type="hidden" name="item" value={item.id} />
          <input type="hidden" name="base" value={item.stateBase} />
          {others.map((each) => (
            <button key={each} type="submit" name="status" value={each} className="button-small">
              {words.marks[each]}
              <span className="sr-only">: {item.title}</span>
            </button>
          ))}
        </form>
      )}
      <MoveButtons item={item} places={view.places} />
      <a className="inline-flex min-h-9 items-center text-small" href={`${view.hrefs.item}${item.id}`}>
        {words.open}
        <span className="sr-only">: {item.title}</span>
      </a>
      {status === "dropped" ? null : (
        <details className="basis-full" open={reason !== undefined}>
          <summary className="w-fit min-h-6 text-small">
            {words.drop}
            <span className="sr-only">: {item.title}</span>
          </summary>
          <form method="post" onSubmit={onSubmit} className="mt-2 flex flex-wrap items-end gap-3">
            <input type="hidden" name="do" value="drop" />
            <input type="hidden" name="item" value={item.id} />
            <input type="hidden" name="base" value={item.stateBase} />
            <label className="grow">
              <span className="block text-small">{words.dropWhy}</span>
              <input name="reason" required maxLength={4000} defaultValue={reason} className="field-input" />
            </label>
            <button type="submit" className="button-quiet">
              {words.drop}
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
