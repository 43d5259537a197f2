import { CopyButton } from "~/ui/links/copy-button";
import { Page } from "~/ui/page";
import { JoinCode } from "~/ui/workshop/join-block";
import { words } from "./words";

/** As much of a new workshop as the page shows. */
interface CreatedPageProps {
  readonly created: {
    readonly title: string;
    readonly code: string;
    readonly joinHref: string;
    readonly consoleHref: string;
    readonly presenterHref: string;
    readonly links: Readonly<Record<"own" | "facilitate" | "present", string>>;
  };
}

const { created: said } = words;

/** Says that the room is open and what to do now; the private links are shown here and nowhere else. */
export function CreatedPage({ created }: CreatedPageProps) {
  return (
    <Page title={said.title}>
      <p className="text-lead">{created.title}</p>
      <p className="text-ink-2">{said.lede}</p>
      <p className="mt-5 text-small text-ink-3">{said.code}</p>
      <JoinCode code={created.code} className="text-display" />
      <p className="mt-6 flex flex-wrap gap-x-4 gap-y-3">
        <a className="button" href={created.consoleHref}>
          {said.console}
        </a>
        <a className="button-quiet" href={created.presenterHref} target="_blank" rel="noreferrer">
          {said.presenter}
        </a>
      </p>
      <section className="mt-10">
        <h2 className="text-h3">{said.how}</h2>
        <ol className="mt-2 list-decimal space-y-2 pl-5">
          {said.steps.map((step) => (
            <li key={step} className="max-w-[60ch]">
              {step}
            </li>
          ))}
        </ol>
      </section>
      <section className="mt-10 border-t border-rule pt-5">
        <h2 className="text-h3">{said.links}</h2>
        <p className="mt-1 text-ink-2">{said.linksHint}</p>
        <dl className="mt-3 space-y-4">
          {(["own", "facilitate", "present"] as const).map((scope) => (
            <div key={scope}>
              <dt>{said[scope]}</dt>
              <dd className="max-w-none">
                <code id={`link-${scope}`} className="break-all">
                  {created.links[scope]}
                </code>
                <CopyButton text={created.links[scope]} what={said[scope]} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{said.joinAt}</dt>
            <dd className="max-w-none">
              <code id="join-address" className="break-all">
                {created.joinHref}
              </code>
              <CopyButton text={created.joinHref} what={said.joinAt} />
            </dd>
          </div>
        </dl>
      </section>
    </Page>
  );
}
