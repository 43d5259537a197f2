import type { Report } from "~/domain/report-types";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import type { PdfPool } from "~/pdf/pool";
import type { BrandingGiven, RenderOptions } from "~/pdf/render-options";
import type { TeamPlanOptions } from "~/pdf/team-plan/render-team-plan";
import type { PaperJob } from "~/storage/paper-queue";

type Drawing = Pick<PaperJob, "kind" | "body">;

/** A report to be drawn, as it travels to another process. */
export function reportJob(report: Report, { branding = {}, ...options }: RenderOptions): Drawing {
  const { logo, ...rest } = branding;
  const packed = logo && { ...logo, bytes: Buffer.from(logo.bytes).toString("base64") };
  return { kind: "report", body: JSON.stringify({ report, options, branding: { ...rest, logo: packed } }) };
}

/** The shown part of an adopted plan, likewise. */
export const teamPlanJob = (part: PlanPart, options: TeamPlanOptions): Drawing => ({
  kind: "team-plan",
  body: JSON.stringify({ part, options }),
});

type Logo = NonNullable<BrandingGiven["logo"]>;

interface ReportBody {
  readonly report: Report;
  readonly options: RenderOptions;
  readonly branding: Omit<BrandingGiven, "logo"> & { readonly logo?: Omit<Logo, "bytes"> & { readonly bytes: string } };
}

interface TeamPlanBody {
  readonly part: PlanPart;
  readonly options: TeamPlanOptions;
}

/** Draws what travelled, as the process that asked would have. Rejects for a kind that only a newer Plumbline knows. */
export async function drawJob(
  pool: Pick<PdfPool, "render" | "teamPlan">,
  { kind, body }: Drawing,
): Promise<Uint8Array> {
  if (kind === "team-plan") {
    const { part, options } = JSON.parse(body) as TeamPlanBody;
    return pool.teamPlan(part, options);
  }
  if (kind !== "report") throw new Error(`No paper of the kind ${kind} is known here.`);
  const { report, options, branding } = JSON.parse(body) as ReportBody;
  const { logo, ...rest } = branding;
  const unpacked = logo && { ...logo, bytes: new Uint8Array(Buffer.from(logo.bytes, "base64")) };
  return pool.render(report, {
    ...options,
    branding: { ...rest, ...(unpacked === undefined ? {} : { logo: unpacked }) },
  });
}
