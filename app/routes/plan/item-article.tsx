import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { ItemView, TeamPlanView } from "~/web/team-plan/plan-view";
import { ItemFacts } from "./item-facts";
import { ItemSteps } from "./item-steps";
import { MoveButtons, MoveHandle } from "./move-item";
import { SignForm } from "./sign-form";
import { useCommands } from "./use-commands";
import type { useDrag } from "./use-drag";

interface ItemArticleProps {
  readonly item: ItemView;
  readonly view: TeamPlanView;
  readonly drag: ReturnType<typeof useDrag>;
}

/** One action of the plan: what, who, when, its steps and its sign; with what may be done to it where the link may. */
export function ItemArticle({ item, view, drag }: ItemArticleProps) {
  const { status } = item.state;
  const isOut = status === "dropped";
  const over = drag.at?.before === item.id ? "drop-before" : "";
  return (
    <li id={item.id} className={`border-t border-rule py-6 ${over}`} {...drag.target(item.window, item.id)}>
      <article className="action">
        <div className="min-w-0">
          <div className="flex items-start gap-2" {...(view.mayEdit ? drag.handle(item.id) : {})}>
            {view.mayEdit ? <MoveHandle item={item} places={view.places} /> : null}
            <h3 className={isOut ? "text-ink-3 line-through" : ""}>{item.title}</h3>
          </div>
          {item.why === "" ? null : <p className="mt-2 text-ink-2">{item.why}</p>}
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
          {isOut && item.state.why !== "" ? (
            <p className="mt-3">
              <span className="font-semibold">{words.droppedWhy}</span> {item.state.why}
            </p>
          ) : null}
          <ItemSteps item={item} mayEdit={view.mayReport && !isOut} />
          {view.mayReport && !view.mayEdit && !isOut ? <SignForm item={item} today={view.today} /> : null}
        </div>
        <ItemFacts item={item} roles={view.roles} />
        {view.mayEdit ? <ItemControls item={item} view={view} /> : null}
      </article>
    </li>
  );
}

function Sign({ item }: { readonly item: ItemView }) {
  const { seen, on, what } = item.sign;
  return (
    <>
      {item.leadingSign === "" ? null : (
        <p className="mt-3">
          <span className="font-semibold">{words.sign}:</span> {item.leadingSign}
        </p>
      )}
      {seen === null || on === null ? null : (
        <p className="mt-1">
          {seen ? (
            <>
              <strong>{words.signSeen(shownDay(on))}</strong> {what}
            </>
          ) : (
            `${words.signNotSeen(shownDay(on))} ${what}`
          )}
        </p>
      )}
      {item.review === null ? null : (
        <p className="mt-1">
          <strong>{words.reviewed(item.review.failed, shownDay(item.review.on))}</strong> {item.review.what}
        </p>
      )}
      {item.evidenceLink === null ? null : (
        <p className="mt-1 break-all">
          <span className="font-semibold">{words.evidence}:</span>{" "}
          <a href={item.evidenceLink} rel="noopener noreferrer" target="_blank">
            {item.evidenceLink}
          </a>
        </p>
      )}
    </>
  );
}

function ItemControls({ item, view }: Pick<ItemArticleProps, "item" | "view">) {
  const { onSubmit } = useCommands();
  const { status } = item.state;
  const others = (["not-started", "doing", "done"] as const).filter((each) => each !== status);
  return (
    <div className="no-print flex flex-wrap items-end gap-x-3 gap-y-2 md:col-span-2">
      {status === "dropped" ? (
        <form method="post" onSubmit={onSubmit}>
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
        <details className="basis-full">
          <summary className="w-fit min-h-6 text-small">
            {words.drop}
            <span className="sr-only">: {item.title}</span>
          </summary>
          <form method="post" onSubmit={onSubmit} className="mt-2 flex flex-wrap items-end gap-3">
            <input type="hidden" name="do" value="drop" />
            <input type="hidden" name="item" value={item.id} />
            <label className="grow">
              <span className="block text-small">{words.dropWhy}</span>
              <input name="reason" required maxLength={4000} className="field-input" />
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
