import { z } from "zod";
import type { Profile } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import { line, listOf, NAME_LIMIT, oneOf, truth } from "./fields";
import { strict } from "./strict";

/** More than there are metrics: files of before may name one twice. */
const MOST_METRICS = 20;
const metric = oneOf(["nps", "csat", "ces", "fcr", "handle-time", "retention", "complaints", "other"]);

const fields = ({ sectors, respondentRoles }: Pick<Instrument, "sectors" | "respondentRoles">) => ({
  organisation: line(NAME_LIMIT).exactOptional(),
  sector: oneOf(sectors.map(({ id }) => id)).exactOptional(),
  size: oneOf(["1-49", "50-249", "250-999", "1000-4999", "5000+"]).exactOptional(),
  customers: oneOf(["b2b", "b2c", "both"]).exactOptional(),
  contactCentre: truth.exactOptional(),
  outsourced: oneOf(["none", "partly", "mostly"]).exactOptional(),
  surveys: truth.exactOptional(),
  metrics: listOf(z.array(metric), MOST_METRICS, "Write a list of metrics, in square brackets.").exactOptional(),
  variablePay: oneOf(["yes", "no", "unknown"]).exactOptional(),
  worksCouncil: oneOf(["yes", "no", "unknown"]).exactOptional(),
  respondentRole: oneOf(respondentRoles.map(({ id }) => id)).exactOptional(),
});

/** The fields of a profile, in the order a file has them. */
export const profileFields = Object.keys(fields({ sectors: [], respondentRoles: [] }));

/** A profile; its sector is one of the instrument's. */
export const profileSchema = (instrument: Instrument) =>
  strict("the profile", fields(instrument)) satisfies z.ZodType<Profile>;
