import { agreementMap } from "~/charts/agreement-map";
import { roomSaw } from "~/domain/narration/room-saw";
import { workshopWords } from "~/domain/narration/workshop-words";
import type { Report } from "~/domain/report-types";
import { Beside } from "~/ui/beside";
import { Figure } from "~/ui/figure/figure";
import { Part } from "~/ui/part";
import { GapsBetweenRoles } from "./gaps-between-roles";

interface WorkshopResultsProps {
  readonly report: Pick<Report, "workshop" | "questionsById" | "instrument">;
}

/** What a workshop's votes add to a result: the map of agreement, gaps between roles, where minds changed, what was left open, who took part. */
export function WorkshopResults({ report }: WorkshopResultsProps) {
  const { workshop, instrument } = report;
  const saw = roomSaw(report);
  if (workshop === null || saw === null) return null;
  return (
    <>
      <Part title={workshopWords.map} hint={saw.map}>
        <Figure
          wide={agreementMap(workshop.questions, instrument)}
          narrow={agreementMap(workshop.questions, instrument, { width: 320, names: "above", size: 12 })}
          className="mt-6"
        >
          {`${workshopWords.mapKey} `}
        </Figure>
      </Part>
      <GapsBetweenRoles gaps={saw.gaps} />
      {saw.changed.length === 0 ? null : (
        <Part title={workshopWords.changed} hint={workshopWords.changedHint}>
          <div className="mt-5">
            {saw.changed.map(({ id, name, says }) => (
              <Beside key={id} side={<h3>{name}</h3>}>
                <p>{says}</p>
              </Beside>
            ))}
          </div>
        </Part>
      )}
      {saw.parked.length === 0 ? null : (
        <Part title={workshopWords.parked} hint={workshopWords.parkedHint}>
          <ul className="mt-4 border-b border-rule">
            {saw.parked.map(({ id, name, note }) => (
              <li key={id} className="border-t border-rule py-2.5">
                <span className="font-semibold">{name}</span>
                {note === null ? null : <span className="block text-ink-2">“{note}”</span>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={workshopWords.participation} hint={saw.took}>
        <ul className="num mt-3">
          {saw.groups.map((group) => (
            <li key={group}>{group}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}
