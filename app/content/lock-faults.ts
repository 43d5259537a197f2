import { place } from "./checks/place";
import type { Edition } from "./edition";
import { type EditionLock, lockOf } from "./edition-lock";
import type { Fault } from "./fault";
import { LOCK_FILE } from "./lock-file";
import { contentFile } from "./read-yaml";

/** Where an edition differs from what it was published with. */
export function lockFaults(edition: Edition, lock: EditionLock | null | "unreadable"): readonly Fault[] {
  const { instrument, folder } = edition;
  const here = (message: string): readonly Fault[] => [
    { file: contentFile(`${folder}/${LOCK_FILE}`), key: "", message },
  ];
  if (lock === null)
    return here(
      "is missing. Put it back, or, if this edition was never published, write it with `npm run content -- --lock`.",
    );
  if (lock === "unreadable") return here("cannot be read. Put it back as it was published.");

  const now = lockOf(instrument);
  const { inPitfall, inQuestion, inAction } = place(edition);
  const changed = (kind: Kind) => (id: string) => lock[kind][id] !== undefined && lock[kind][id] !== now[kind][id];
  const added = (kind: Kind) => (id: string) => lock[kind][id] === undefined;
  const gone = (kind: Kind) => Object.keys(lock[kind]).filter((id) => now[kind][id] === undefined);
  const of = <Item extends { readonly id: string }>(items: readonly Item[], test: (id: string) => boolean) =>
    items.filter(({ id }) => test(id));
  const newEdition = `start a new edition (copy content/${folder} to a folder of its own)`;
  const isNew = `is new, and edition ${folder} is published. Take it out, or ${newEdition}. If this edition was never published, write its lock again with \`npm run content -- --lock\`.`;

  const capsMoved = lock.caps !== undefined && lock.caps !== now.caps;
  return [
    ...(capsMoved
      ? here(
          `has other caps than instrument.yaml. The caps of a published edition never change; put them back or ${newEdition}.`,
        )
      : []),
    ...of(instrument.questions, changed("questions")).map((question) =>
      inQuestion(
        question,
        ["anchors"],
        `are not as published, or the weight or critical mark is not. The anchors of a published edition never change; put them back or ${newEdition}.`,
      ),
    ),
    ...of(instrument.actions, changed("actions")).map((action) =>
      inAction(
        action,
        ["lifts"],
        `are not as published. The lifts of a published edition never change; put them back or ${newEdition}.`,
      ),
    ),
    ...of(instrument.pitfalls, changed("pitfalls")).map(({ id }) =>
      inPitfall(
        id,
        ["core"],
        `is not as published. Core marks of a published edition never change; put it back or ${newEdition}.`,
      ),
    ),
    ...of(instrument.pitfalls, added("pitfalls")).map(({ id }) => inPitfall(id, ["id"], isNew)),
    ...of(instrument.questions, added("questions")).map((question) => inQuestion(question, ["id"], isNew)),
    ...of(instrument.actions, added("actions")).map((action) => inAction(action, ["id"], isNew)),
    ...(["pitfalls", "questions", "actions"] as const).flatMap((kind) =>
      gone(kind).flatMap((id) =>
        here(`names “${id}”, which is no longer among the ${kind}. Put it back, or ${newEdition}.`),
      ),
    ),
  ];
}

type Kind = "pitfalls" | "questions" | "actions";
