import { canTake } from "~/domain/take";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { AnsweredBefore } from "~/ui/said/answered-before";
import { SavedAt } from "~/ui/saved-at";
import { ConnectionNote } from "~/ui/sending/connection-note";
import type { Answered } from "~/web/answering";
import type { QuestionView } from "~/web/question-view";
import { AnchorRows, OtherRows } from "./anchor-rows";
import { Beside } from "./beside-answer";
import { Conflict } from "./conflict";
import { MoreFields } from "./more-fields";
import { Preface } from "./preface";
import { useAnswerForm } from "./use-answer-form";
import { WhyWeAsk } from "./why-we-ask";
import { words } from "./words";

interface QuestionPageProps {
  readonly view: QuestionView;
  readonly outcome: Answered | undefined;
}

/** One question, five anchors, then what is not an anchor, then what may be added. Works as a plain form; saves by itself where script runs. */
export function QuestionPage({ view, outcome }: QuestionPageProps) {
  const form = useAnswerForm(view, outcome);
  const { question, position } = view;
  const mayNotApply = canTake("answering", view.rules.assessment, view.rules.questions, {
    type: "answer.given",
    question: question.id,
    answer: { answer: "not-applicable", reason: "-" },
  });
  const offersNone = canTake("answering", view.rules.assessment, view.rules.questions, {
    type: "answer.given",
    question: question.id,
    answer: { answer: "none" },
  });
  const describedBy = [question.hint && "hint", question.choose && "choose"].filter(Boolean).join(" ");
  const problemOf = (field: string) => form.problems.find((problem) => problem.field === field)?.message;
  return (
    <Page title={null} aside={<SavedAt at={form.savedAt} failed={form.failed} words={words} />}>
      <nav
        aria-label={words.where}
        className="mb-5 flex flex-wrap justify-between gap-x-4 gap-y-1 text-small text-ink-3"
      >
        <span className="flex gap-4">
          <a className="inline-flex min-h-6 items-center" href={view.previousHref}>
            ‹ {words.back}
          </a>
          <a className="inline-flex min-h-6 items-center" href={view.tasksHref}>
            {words.backToTasks}
          </a>
        </span>
        <span className="num">
          {words.position(position.section, position.sections, position.title, position.number, position.of)}
        </span>
      </nav>
      <ConnectionNote />
      <ErrorSummary title={words.problem} problems={form.problems} />
      {view.preface ? <Preface {...view.preface} /> : null}
      <form
        method="post"
        noValidate
        ref={form.formRef}
        onSubmit={form.onSubmit}
        onChange={form.onChange}
        onKeyDown={form.onKeyDown}
      >
        <h1 id="question" ref={form.headingRef} tabIndex={-1} className="mb-3">
          {question.text}
        </h1>
        {question.hint ? (
          <p id="hint" className={question.choose ? "mb-2 text-ink-2" : "mb-5 text-ink-2"}>
            {question.hint}
          </p>
        ) : null}
        {question.choose ? (
          <p id="choose" className="mb-5 text-small text-ink-2">
            {question.choose}
          </p>
        ) : null}
        {question.none?.isContradicted ? (
          <p className="mb-5 border-l-[3px] border-accent pl-3">{words.contradicted(question.none.text)}</p>
        ) : null}
        {view.counted ? null : (
          <p className="mb-5 border-l-[3px] border-rule-strong pl-3 text-ink-2">
            {words.retired} <a href={view.profileHref}>{words.retiredLink}</a>
          </p>
        )}
        {view.beside.before === null ? null : (
          <div className="mb-5 border-l-[3px] border-rule-strong pl-3">
            <AnsweredBefore {...view.beside.before} />
          </div>
        )}
        <input type="hidden" name="based-on" value={form.basedOn} />
        {form.conflict ? <Conflict conflict={form.conflict} question={question} onTake={form.takeAnswer} /> : null}
        <fieldset
          key={form.drawing}
          aria-labelledby="question"
          aria-describedby={describedBy === "" ? undefined : describedBy}
          aria-invalid={problemOf("answer") ? true : undefined}
        >
          <legend className="sr-only">{words.legend}</legend>
          {problemOf("answer") ? <p className="mb-2 font-semibold text-accent">{problemOf("answer")}</p> : null}
          <AnchorRows
            anchors={question.anchors}
            none={offersNone ? (question.none?.text ?? null) : null}
            chosen={form.typed.answer}
          />
          <OtherRows typed={form.typed} mayNotApply={mayNotApply} problemOf={problemOf} />
        </fieldset>
        <MoreFields key={`more ${form.drawing}`} typed={form.typed} problem={problemOf("note")} />
        <WhyWeAsk question={question} open={form.answeredNow} />
        <Beside beside={view.beside} />
        {form.failed ? (
          <p aria-hidden className="mt-6 font-semibold text-accent">
            {words.notSaved}
          </p>
        ) : null}
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          <button type="submit" className="button" aria-disabled={form.busy || undefined}>
            {form.busy ? words.saving : view.isDetour ? words.goBack : words.continue}
          </button>
          <a className="inline-flex min-h-11 items-center" href={view.leaveHref}>
            {words.leave}
          </a>
          {view.handOverHref === null ? null : (
            <a className="inline-flex min-h-11 items-center" href={view.handOverHref}>
              {words.handOver}
            </a>
          )}
        </div>
      </form>
    </Page>
  );
}
