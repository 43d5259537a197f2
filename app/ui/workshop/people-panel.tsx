import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { words } from "./console-words";
import { MoveButton } from "./move-form";
import { PeopleList } from "./people-list";
import { words as roomWords } from "./room-words";

/** How many joined, voted, are waited for and are gone; by role; who; and the door. */
export function PeoplePanel({ view: { people, room, moves } }: { readonly view: FacilitatorView }) {
  const said = words.people;
  const counts = [
    { name: said.joined, count: people.joined },
    { name: said.voted, count: people.voted },
    { name: said.waiting, count: people.waitingFor },
    { name: said.gone, count: people.gone },
  ].filter(({ count, name }) => count !== null && !(name === said.gone && count === 0));
  return (
    <section>
      <h2 className="text-h3">{said.title}</h2>
      <dl className="mt-2 flex flex-wrap gap-x-7 gap-y-2">
        {counts.map(({ name, count }) => (
          <div key={name} className="flex flex-col-reverse">
            <dt className="text-small text-ink-3">{name}</dt>
            <dd className="num font-serif text-h1 leading-none font-semibold">{count}</dd>
          </div>
        ))}
      </dl>
      {people.told < people.joined ? (
        <p className="mt-2 text-small text-ink-2">{said.told(people.told, people.joined)}</p>
      ) : null}
      <p className="mt-3 text-small text-ink-2">{roomWords.rule(room.rule.mode, room.rule.threshold)}</p>
      {people.joined === 0 ? null : <PeopleList people={people} roles={room.roles} />}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {moves.includes("door.locked") ? (
          <MoveButton event="door.locked" step={room.step} label={said.lock} look="link-button" />
        ) : null}
        {moves.includes("door.unlocked") ? (
          <MoveButton event="door.unlocked" step={room.step} label={said.unlock} look="link-button" />
        ) : null}
        {moves.includes("mode.changed") ? (
          <MoveButton
            event="mode.changed"
            step={room.step}
            fields={{ mode: room.rule.mode === "open" ? "anonymous" : "open" }}
            label={room.rule.mode === "open" ? words.goAnonymous : words.goOpen}
            look="link-button"
          />
        ) : null}
      </div>
      {room.doorLocked ? (
        <p className="mt-1 text-small font-semibold">{said.locked}</p>
      ) : (
        <p className="mt-2 text-small text-ink-3">{said.seats(people.joined, people.seats)}</p>
      )}
      <p className="mt-2 text-small text-ink-3">{roomWords.headcountLimit}</p>
    </section>
  );
}
