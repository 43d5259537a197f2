import { parse } from "node-html-parser";

/** A form as it stands on a page. */
export interface FoundForm {
  /** Where it is sent, as a path. */
  readonly action: string;
  readonly isMultipart: boolean;
  /** Names with the value each has; a name may come often. */
  readonly fields: readonly (readonly [string, string])[];
  readonly files: readonly string[];
}

/** The forms on a page that post, with what would be sent if nobody touched them. */
export const formsOf = (page: string, path: string): readonly FoundForm[] =>
  parse(page)
    .querySelectorAll('form[method="post"]')
    .map((form) => {
      const controls = form.querySelectorAll("input, textarea, select, button[name]");
      const named = controls.filter((control) => (control.getAttribute("name") ?? "") !== "");
      const isFile = (control: (typeof named)[number]) => control.getAttribute("type") === "file";
      const nameOf = (control: (typeof named)[number]) => control.getAttribute("name") ?? "";
      return {
        action: new URL(form.getAttribute("action") ?? path, `http://page${path}`).pathname,
        isMultipart: form.getAttribute("enctype") === "multipart/form-data",
        fields: named
          .filter((control) => !isFile(control))
          .map((control) => [nameOf(control), control.getAttribute("value") ?? control.textContent] as const),
        files: named.filter(isFile).map(nameOf),
      };
    });
