import validate, { type Format } from "@ooxml-tools/validate";
import JSZip from "jszip";

/** What Microsoft's Open XML SDK finds wrong in an Office file and in the workbooks inside it, against the schemas of Office 2007 (ISO/IEC 29500 transitional) and today's. */
export async function officeFaults(file: Uint8Array, format: Format): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const version of ["Office2007", "Microsoft365"] as const)
    for (const { id, path, description } of await validate(file, format, version))
      faults.push(`${version}: ${path.partUri} ${path.xpath}: ${id} ${description}`);
  const zip = await JSZip.loadAsync(file);
  for (const path of Object.keys(zip.files).filter((each) => each.endsWith(".xlsx"))) {
    const workbook = await zip.files[path]?.async("uint8array");
    if (workbook !== undefined)
      faults.push(...(await officeFaults(workbook, "xlsx")).map((each) => `${path}: ${each}`));
  }
  return faults;
}
