import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { ItemView, TeamPlanView } from "~/web/team-plan/plan-view";

/** Who, in which team, by when, and how it stands. */
export function ItemFacts({ item, roles }: { readonly item: ItemView; readonly roles: TeamPlanView["roles"] }) {
  const role = roles.find(({ id }) => id === item.role)?.name ?? item.role;
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-2 self-start text-small md:grid-cols-1">
      <div>
        <dt className="text-ink-3">{words.owner}</dt>
        <dd>
          <span className="font-semibold">{item.owner === "" ? words.nobody : item.owner}</span>
          {role === "" ? null : <span className="block">{role}</span>}
        </dd>
      </div>
      {item.team === "" ? null : (
        <div>
          <dt className="text-ink-3">{words.team}</dt>
          <dd>{item.team}</dd>
        </div>
      )}
      <div>
        <dt className="text-ink-3">{words.due}</dt>
        <dd className="num">
          {item.dueOn === null ? words.noDue : shownDay(item.dueOn)}
          {item.isOverdue ? <strong className="block text-accent">{words.overdue}</strong> : null}
        </dd>
      </div>
      <div>
        <dt className="text-ink-3">{words.status}</dt>
        <dd>
          <span className="font-semibold">{words.statuses[item.state.status]}</span>
          {item.state.since === null ? null : (
            <span className="num block">{words.since(shownDay(item.state.since))}</span>
          )}
        </dd>
      </div>
      {item.action === null ? <dd className="text-ink-3">{words.own}</dd> : null}
    </dl>
  );
}
