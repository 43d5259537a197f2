import type { Workshop } from "~/domain/workshop/workshop";
import { html } from "./html";
import { type PageFiles, page } from "./page";
import { ruleTold, words } from "./words";

/** The page with a field for the code; `problem` stands above it. */
export const codePage = (files: PageFiles, problem: string | null, typed = ""): string =>
  page(
    files,
    words.join.title,
    html`<main><h1>${words.join.title}</h1>${
      problem && html`<p class="alert" role="alert">${problem}</p>`
    }<form action="/join"><label for="code">${words.join.code}</label><input class="code" id="code" name="code" value="${typed}" required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="300"><button class="go">${
      words.join.go
    }</button></form></main>`,
  );

/** The page a QR leads to: what the room is, its rule, and a button a role; the tap lets a person in. */
export function rolesPage(files: PageFiles, { settings, rule }: Workshop, problem: string | null, name = ""): string {
  const { title, client, roles, mode, threshold } = settings;
  // The first button is what Enter in the name field presses: it must be none of the roles.
  return page(
    files,
    title,
    html`<main><h1>${title}</h1>${client !== "" && html`<p class="quiet">${client}</p>`}<p class="note">${ruleTold({ mode, threshold, number: rule })}</p>${
      problem && html`<p class="alert" role="alert">${problem}</p>`
    }<form method="post" class="roles"><button class="vh" name="role" value="" tabindex="-1" aria-hidden="true"></button><h2>${
      words.join.choose
    }</h2>${roles.map(
      (role) => html`<button class="go" name="role" value="${role.id}">${role.name}</button>`,
    )}<details${mode === "open" || name !== "" ? html` open` : null}><summary>${words.join.name}</summary><label for="name">${
      words.join.nameLabel
    }</label><p class="quiet" id="name-hint">${words.join.nameHint[mode]}</p><input id="name" name="name" maxlength="200" autocomplete="name" aria-describedby="name-hint" value="${name}"></details></form></main>`,
  );
}

/** A page that says why there is no way in, and perhaps where to go. */
export const noEntryPage = (files: PageFiles, title: string, body: string, link?: readonly [string, string]): string =>
  page(
    files,
    title,
    html`<main><h1>${title}</h1><p>${body}</p>${link && html`<p><a href="${link[0]}">${link[1]}</a></p>`}</main>`,
  );
