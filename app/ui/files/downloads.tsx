import { Part } from "~/ui/part";
import { type OfferedFile, words } from "./words";

export interface DownloadsProps {
  readonly files: readonly { readonly file: OfferedFile; readonly href: string; readonly laterHref?: string }[];
  /** Where a report is put together by choice; null where nobody may. */
  readonly choose: string | null;
}

const GROUPS = {
  read: /\.pdf$/,
  edit: /\.(docx|pptx|md)$/,
  work: /\.(csv|ics|json)$/,
} as const;

/** All files of a report in one place: what each is, how large, and what it is for. */
export function Downloads({ files, choose }: DownloadsProps) {
  return (
    <div className="no-print">
      <Part id="files" title={words.title} hint={words.hint}>
        <div className="mt-5 grid gap-x-12 gap-y-8 lg:grid-cols-3">
          {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
            <section key={group}>
              <h3 className="font-sans text-body tracking-normal">{words.groups[group]}</h3>
              <ul className="mt-2 border-b border-rule">
                {files
                  .filter(({ file }) => GROUPS[group].test(file))
                  .map(({ file, href, laterHref }) => (
                    <li key={file} className="border-t border-rule py-2">
                      <a className="inline-flex min-h-6 items-center" href={href}>
                        {words.files[file].name}
                      </a>
                      <span className="num text-small text-ink-3"> {words.files[file].kind}</span>
                      <span className="block text-small text-ink-2">
                        {words.files[file].use}
                        {laterHref === undefined ? null : (
                          <>
                            {" "}
                            <a href={laterHref}>
                              {words.withLater}
                              <span className="sr-only">: {words.files[file].name}</span>
                            </a>
                          </>
                        )}
                      </span>
                    </li>
                  ))}
              </ul>
              {group === "work" ? <p className="mt-2 text-small text-ink-2">{words.assignee}</p> : null}
              {group === "read" && choose !== null ? (
                <p className="mt-2 text-small">
                  <a className="inline-flex min-h-6 items-center" href={choose}>
                    {words.choose}
                  </a>
                </p>
              ) : null}
            </section>
          ))}
        </div>
      </Part>
    </div>
  );
}
