import { agreementMap } from "~/charts/agreement-map";
import type { Report } from "~/domain/report-types";
import { Beside } from "~/ui/beside";
import { Figure } from "~/ui/figure/figure";
import { Part } from "~/ui/part";
import { GapsBetweenRoles } from "./gaps-between-roles";
import { words } from "./results-words";
import { words as reveal } from "./reveal-words";
import { spokenRolesFirst } from "./role-words";

interface WorkshopResultsProps {
  readonly report: Pick<Report, "workshop" | "questionsById" | "instrument">;
}

const CHANGED_AT_MOST = 5;

/** What a workshop's votes add to a result: the map of agreement, gaps between roles, where minds changed, what was left open, who took part. */
export function WorkshopResults({ report: { workshop, questionsById, instrument } }: WorkshopResultsProps) {
  if (workshop === null) return null;
  const { questions, mindsChanged, parked, participation } = workshop;
  const nameOf = (id: string) => questionsById[id]?.question.name ?? id;
  const shown = questions.filter(({ last }) => last !== null);
  const apart = shown.filter(({ last }) => last?.reading !== "agreement").length;
  return (
    <>
      <Part title={words.map} hint={words.mapHint(apart, shown.length)}>
        <Figure
          wide={agreementMap(questions, instrument)}
          narrow={agreementMap(questions, instrument, { width: 320, names: "above", size: 12 })}
          className="mt-6"
        >
          {words.mapKey}
        </Figure>
      </Part>
      <GapsBetweenRoles workshop={workshop} nameOf={nameOf} />
      {mindsChanged.length === 0 ? null : (
        <Part title={words.changed} hint={words.changedHint}>
          <div className="mt-5">
            {mindsChanged.slice(0, CHANGED_AT_MOST).map(({ question, change }) =>
              change === null ? null : (
                <Beside key={question} side={<h3>{nameOf(question)}</h3>}>
                  <p>{reveal.change(change)}</p>
                </Beside>
              ),
            )}
          </div>
        </Part>
      )}
      {parked.length === 0 ? null : (
        <Part title={words.parked} hint={words.parkedHint}>
          <ul className="mt-4 border-b border-rule">
            {parked.map(({ question, note }) => (
              <li key={question} className="border-t border-rule py-2.5">
                <span className="font-semibold">{nameOf(question)}</span>
                {note === null ? null : <span className="block text-ink-2">“{note}”</span>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={words.participation} hint={words.took(workshop)}>
        <ul className="num mt-3">
          {participation.groups.map(({ roles, voters }) => (
            <li key={roles.join()}>{words.group(spokenRolesFirst(roles, []), voters)}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}
