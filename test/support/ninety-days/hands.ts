import { type HTMLElement, parse } from "node-html-parser";
import { type Visited, Visitor } from "../visitor";

/** A page as somebody sees it: what it says is without scripts. */
export interface Seen {
  readonly status: number;
  readonly path: string;
  readonly html: HTMLElement;
  readonly text: string;
}

/** A button by its field, where a form has several. */
export interface Button {
  readonly name: string;
  readonly value: string;
}

export interface Got {
  readonly status: number;
  readonly body: Buffer;
}

/** What somebody does in a browser. A page stays as it was drawn until its person goes elsewhere or sends a form. */
export interface Hands {
  go(path: string): Promise<Seen>;
  /** Comes by a private link. */
  comesBy(secret: string): Promise<Seen>;
  /** Fills in the form of the page as it was drawn and presses a button of it. */
  send(form: string, fields?: Readonly<Record<string, string>>, button?: Button): Promise<Seen>;
  /** Answers the question of the page and goes on. */
  answers(fields: Readonly<Record<string, string>>): Promise<Seen>;
  /** What stands in a field as the page is drawn now. */
  typed(field: string): Promise<string>;
  file(path: string): Promise<Got>;
  /** Opens a file of assessment or archive. */
  brings(bytes: Uint8Array, name: string): Promise<Seen>;
  close(): Promise<void>;
}

/** What a page says. */
export function seen(status: number, path: string, markup: string): Seen {
  const html = parse(markup);
  for (const silent of html.querySelectorAll("script, style, noscript")) silent.remove();
  const text = (html.querySelector("body") ?? html).textContent.replace(/\s+/g, " ").trim();
  return { status, path, html, text };
}

/** The form of a question. */
export const QUESTION = "form:has(input[name=answer])";

/** A browser without script. */
export function plainHands(origin: string): Hands {
  const visitor = new Visitor(origin);
  let drawn: Visited | undefined;
  const shown = (page: Visited): Seen => {
    drawn = page;
    return seen(page.status, page.path, page.body.toString("utf8"));
  };
  const page = () => {
    if (drawn === undefined) throw new Error("no page is open");
    return drawn;
  };
  const send: Hands["send"] = async (form, fields = {}, button) => {
    const pressed = button ?? buttonOf(page().html.querySelector(`${form} button[type="submit"]`));
    return shown(await visitor.submit(page(), { ...fields, ...pressedField(pressed) }, form));
  };
  return {
    go: async (path) => shown(await visitor.open(path)),
    comesBy: async (secret) => shown(await visitor.post("/open", { secret })),
    send,
    answers: (fields) => send(QUESTION, fields),
    typed: async (field) => page().html.querySelector(field)?.getAttribute("value") ?? "",
    file: async (path) => {
      const { status, body } = await visitor.open(path);
      return { status, body };
    },
    brings: async (bytes, name) => {
      const form = new FormData();
      form.append("file", new File([bytes as BlobPart], name));
      return shown(await visitor.post("/import", form));
    },
    close: async () => {},
  };
}

const buttonOf = (button: HTMLElement | null): Button => ({
  name: button?.getAttribute("name") ?? "",
  value: button?.getAttribute("value") ?? "",
});

const pressedField = ({ name, value }: Button) => (name === "" ? {} : { [name]: value });
