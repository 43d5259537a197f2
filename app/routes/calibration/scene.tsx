import type { CalibrationView } from "~/web/bench/calibration-view";
import { words } from "./words";

type Shown = CalibrationView["scenes"][number];

/** One scene: what is written, then its questions to rate, and beside them key and colleagues once it is rated. */
export function Scene({ scene, isMissing }: { readonly scene: Shown; readonly isMissing: boolean }) {
  const isRated = scene.questions.every(({ compared }) => compared !== null);
  return (
    <section id={scene.id} className="mt-12 border-t border-rule pt-5">
      <h2>{scene.title}</h2>
      {scene.scene.map((paragraph) => (
        <p key={paragraph} className="mt-3 max-w-[68ch]">
          {paragraph}
        </p>
      ))}
      <form method="post" action={`#${scene.id}`} className="mt-6 space-y-8">
        <input type="hidden" name="scene" value={scene.id} />
        {isMissing ? (
          <p role="alert" className="border-2 border-accent px-4 py-3">
            {words.missing}
          </p>
        ) : null}
        {scene.questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
        <button type="submit" className={isRated ? "button-quiet" : "button"}>
          {isRated ? words.again : words.compare}
        </button>
      </form>
    </section>
  );
}

function Question({ question }: { readonly question: Shown["questions"][number] }) {
  const { id, text, hint, anchors, yours, compared } = question;
  return (
    <fieldset>
      <legend className="font-semibold">{text}</legend>
      {hint === null ? null : <p className="text-small text-ink-3">{hint}</p>}
      {anchors.map((anchor, level) => (
        <label key={anchor} className="choice">
          <input type="radio" name={id} value={level} defaultChecked={yours === level} className="mark" />
          <span>
            {anchor}
            <Marks level={level} yours={yours} compared={compared} />
          </span>
        </label>
      ))}
      {compared === null ? null : <Compared yours={yours ?? 0} compared={compared} />}
    </fieldset>
  );
}

type Compared = NonNullable<Shown["questions"][number]["compared"]>;

function Marks({ level, yours, compared }: { level: number; yours: number | null; compared: Compared | null }) {
  if (compared === null) return null;
  const others = compared.others[level] ?? 0;
  const marks = [
    ...(compared.key === level ? [words.key] : []),
    ...(yours === level ? [words.yours] : []),
    ...(others > 0 ? [words.others(others)] : []),
  ];
  return marks.length === 0 ? null : (
    <span className="block text-small font-semibold text-ink-2">{marks.join(" · ")}</span>
  );
}

function Compared({ yours, compared: { key, why, others } }: { yours: number; compared: Compared }) {
  const apart = Math.abs(yours - key);
  const count = others.reduce((sum, each) => sum + each, 0);
  return (
    <div className="compared mt-3 border-l-[3px] border-ink bg-sheet px-4 py-3">
      <p className="font-semibold">{apart === 0 ? words.same : words.apart(apart)}</p>
      <p className="mt-1">{why}</p>
      {count === 0 ? <p className="mt-1 text-small text-ink-3">{words.nobody}</p> : null}
    </div>
  );
}
