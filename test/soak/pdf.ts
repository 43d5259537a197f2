import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "#test/support/running-server";
import type { Programme } from "./programme";
import { structureOf } from "./structure";

const SAMPLES = ["showroom-group", "careful-mutual", "tax-helpline"];

export const pdf: Programme = {
  title: "PDFs are read without complaint by poppler and qpdf, and say what each part is",
  tools: [
    { program: "pdfinfo", debian: "poppler-utils" },
    { program: "pdffonts", debian: "poppler-utils" },
    { program: "qpdf", debian: "qpdf" },
  ],
  run: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), "plumbline-pdf-"));
    const server = await startServer();
    const faults: string[] = [];
    try {
      for (const sample of SAMPLES)
        for (const paper of ["a4", "letter"]) {
          const name = `${sample}, ${paper}`;
          const response = await fetch(`${server.origin}/sample/${sample}/plan.pdf?paper=${paper}`);
          const file = join(folder, "plan.pdf");
          writeFileSync(file, Buffer.from(await response.arrayBuffer()));
          const info = said("pdfinfo", [file]);
          const checked = said("qpdf", ["--check", file]);
          const fonts = said("pdffonts", [file]).split("\n").slice(2).filter(Boolean);
          if (response.status !== 200) faults.push(`${name}: status ${response.status}`);
          const { headings, tables, figures, faults: untold } = structureOf(file);
          say(
            `${name}: ${/Pages:\s+(\d+)/.exec(info)?.[1]} pages, ${fonts.length} fonts, ${headings} headings, ${tables} tables, ${figures} figures with words`,
          );
          faults.push(...untold.map((fault) => `${name}: ${fault}`));
          if (!/^Title:\s+\S/m.test(info)) faults.push(`${name}: no title`);
          if (!new RegExp(`Page size:\\s+${paper === "a4" ? "595" : "612"}`).test(info))
            faults.push(`${name}: not ${paper}`);
          if (/error|warning/i.test(info) || !checked.includes("No syntax or stream encoding errors found"))
            faults.push(`${name}: ${info} ${checked}`);
          for (const font of fonts)
            if (!/ yes (yes|no) +(yes|no) /.test(font)) faults.push(`${name}: not embedded: ${font}`);
        }
      return faults;
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Both streams of a program, whatever its exit code. */
function said(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, [...args], { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
}
