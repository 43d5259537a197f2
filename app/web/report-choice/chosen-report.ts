import type { RenderOptions } from "~/pdf/render-options";
import { addresses } from "../addresses";
import { trendFor } from "../comparing/series";
import { drawnReport } from "../drawn-report";
import { fileKey } from "../files/file-key";
import { unlessBusy } from "../files/unless-busy";
import type { FieldProblem } from "../form";
import { isMultipart, multipartForm } from "../multipart-form";
import { openFinished } from "../opening";
import type { Served } from "../served";
import { chosenMakers } from "./chosen-makers";
import { REPORT_FORM_LIMIT } from "./form-limit";
import { choiceProblems, optionsOf, type ReportChoice, readChoice } from "./read-choice";
import { words } from "./words";

const LOGO_LIMIT = 1024 * 1024;

export type ChosenReport =
  | { readonly ok: true; readonly href: string }
  | { readonly ok: false; readonly choice: ReportChoice; readonly problems: readonly FieldProblem[] };

/** Makes the file that was chosen and leads to it. It is kept in memory for a while, under the hash of all that made it; what was typed is kept nowhere. */
export async function chosenReport(served: Served): Promise<ChosenReport> {
  const opened = await openFinished(served);
  const { stored, instrument, adopted } = opened;
  const { pdf, office, made } = served.plumbline;
  const form = await multipart(served.request);
  const choice = readChoice(form);
  const logo = await uploadedLogo(served, form.get("logo"));
  const problems = [
    ...choiceProblems(choice),
    ...("message" in logo ? [{ field: "logo", message: logo.message }] : []),
  ];
  if (problems.length > 0 || "message" in logo) return { ok: false, choice, problems };
  const trend = await trendFor(served.plumbline, opened);
  const options = { ...optionsOf(choice, logo.logo), ...(trend === undefined ? {} : { trend }) };
  const { assessment, id } = stored;
  const { format } = choice;
  const key = fileKey({
    owner: id,
    assessment,
    edition: instrument.edition,
    file: `chosen.${format}`,
    options: { ...options, adopted },
  });
  const name = `chosen-${key}.${format}`;
  const make = () =>
    chosenMakers[format](drawnReport(assessment, instrument, adopted), options, { pdf: pdf.of(id), office });
  await unlessBusy(made.get(name, id, make));
  const query = opened.shown.kind === "earlier" ? `?version=${opened.shown.number}` : "";
  return { ok: true, href: `${addresses.assessment(id)}/files/${name}${query}` };
}

async function multipart(request: Request): Promise<FormData> {
  if (!isMultipart(request)) throw new Response("Send this as a form.", { status: 415 });
  const form = await multipartForm(request, REPORT_FORM_LIMIT, () => new Response(words.logo.heavy, { status: 413 }));
  if (form === null) throw new Response("This form cannot be read. Go back and send it again.", { status: 400 });
  return form;
}

type Logo = { readonly logo: NonNullable<RenderOptions["branding"]>["logo"] } | { readonly message: string };

async function uploadedLogo({ plumbline }: Served, given: FormDataEntryValue | null): Promise<Logo> {
  if (!(given instanceof File) || given.size === 0) return { logo: undefined };
  if (given.size > LOGO_LIMIT) return { message: words.logo.heavy };
  const outcome = await unlessBusy(plumbline.pdf.logo(new Uint8Array(await given.arrayBuffer())));
  return outcome.ok ? { logo: outcome.logo } : { message: words.logo[outcome.fault] };
}
