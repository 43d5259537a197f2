import { Beside } from "~/ui/beside";
import { Part } from "~/ui/part";
import { differentWords as words } from "./different-words";

interface SeenDifferentlyProps {
  readonly lines: readonly {
    readonly link: string;
    readonly question: string;
    readonly name: string;
    /** Anchors between the two; null where one says that there is none here. */
    readonly apart: number | null;
    readonly role: string | null;
    readonly theirs: string;
    readonly yours: string;
    readonly href: string;
  }[];
}

/** Questions that somebody else, asked by a link, sees two anchors or more away from the answer that counts. */
export function SeenDifferently({ lines }: SeenDifferentlyProps) {
  if (lines.length === 0) return null;
  return (
    <Part title={words.title} hint={words.hint}>
      <ul className="mt-5 border-b border-rule">
        {lines.map(({ link, question, name, apart, role, theirs, yours, href }) => (
          <Beside
            key={`${link} ${question}`}
            as="li"
            side={
              <>
                <a className="font-semibold" href={href}>
                  {name}
                </a>
                <p className="text-small text-accent">{words.apart(apart)}</p>
              </>
            }
          >
            <p>
              <span className="font-semibold">{words.counted}:</span> {yours}
            </p>
            <p className="mt-1">
              <span className="font-semibold">{role ?? words.somebody}:</span> {theirs}
            </p>
          </Beside>
        ))}
      </ul>
    </Part>
  );
}
