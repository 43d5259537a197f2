import JSZip from "jszip";
import { jsonText } from "~/domain/json-text";
import { fileResponse } from "../files/file-response";
import { planPaper } from "../files/served-file";
import { openToOwn } from "../opening";
import type { Served } from "../served";
import { type AllOf, allOf } from "./all-of";

/** Everything of one assessment in one file, for whoever owns it. The same data give the same bytes, but for the PDF in it. */
export async function archiveZip(served: Served): Promise<Response> {
  const { stored } = await openToOwn(served);
  const { store, editions } = served.plumbline;
  const all = await allOf(stored, store, editions);
  const organisation = stored.assessment.profile.organisation ?? "";
  const name = `Plumbline archive ${organisation} ${stored.assessment.taken}`;
  const files = new Map<string, string | Uint8Array>(Object.entries(filesOf(all)));
  if (stored.stage === "finished") {
    const paper = await planPaper(served);
    files.set("plan.pdf", new Uint8Array(await paper.arrayBuffer()));
  }
  const zip = new JSZip();
  const date = new Date(all.updatedAt);
  for (const [path, content] of files) zip.file(path, content, { date, createFolders: false });
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "UNIX" });
  return fileResponse(bytes, "application/zip", name, "zip");
}

/** The files by their path in the archive; what there is none of is left out. */
function filesOf({ assessment, versions, answersHistory, plan, workshop, handedAnswers, links, ...kept }: AllOf) {
  const parts: [string, unknown][] = [
    ["assessment.json", assessment],
    ["kept.json", kept],
    ["links.json", links],
    ...versions.map((version): [string, unknown] => [`versions/${version.number}.json`, version.assessment]),
  ];
  if (answersHistory.length > 0) parts.push(["answers-history.json", answersHistory]);
  if (plan !== null) {
    const { history, ...adopted } = plan;
    parts.push(["plan.json", adopted], ["plan-history.json", history]);
  }
  if (workshop !== null) parts.push(["workshop.json", workshop]);
  if (handedAnswers.length > 0) parts.push(["handed-answers.json", handedAnswers]);
  return Object.fromEntries(parts.map(([path, content]) => [path, jsonText(content)]));
}
