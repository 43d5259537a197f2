import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { officeFaults } from "#test/exports/office-faults";
import { startServer } from "#test/support/running-server";
import type { Programme } from "./programme";

const SAMPLES = ["showroom-group", "careful-mutual", "tax-helpline"];

/** What stands in the file as LibreOffice read it: a sentence of the plan, and the notice. */
const SAID = ["Not for anybody’s pay, bonus or ranking", "each with an owner"];

export const office: Programme = {
  title: "Word documents and slides pass Microsoft’s own library, open in LibreOffice and read back whole",
  tools: [
    { program: "soffice", debian: "libreoffice-writer-nogui libreoffice-impress-nogui" },
    { program: "pdftotext", debian: "poppler-utils" },
    { program: "pdfinfo", debian: "poppler-utils" },
  ],
  run: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), "plumbline-office-"));
    const server = await startServer();
    const faults: string[] = [];
    try {
      for (const sample of SAMPLES)
        for (const [file, fewest] of [["report.docx", 25] as const, ["board.pptx", 4] as const]) {
          const name = `${sample}, ${file}`;
          const response = await fetch(`${server.origin}/sample/${sample}/files/${file}`);
          const given = join(folder, file);
          const bytes = Buffer.from(await response.arrayBuffer());
          writeFileSync(given, bytes);
          const found = await officeFaults(bytes, file.endsWith("docx") ? "docx" : "pptx");
          faults.push(...found.map((fault) => `${name}: ${fault}`));
          const converted = given.replace(/\.\w+$/, ".pdf");
          rmSync(converted, { force: true });
          const told = soffice(folder, given);
          if (!existsSync(converted)) {
            faults.push(`${name}: LibreOffice made nothing of it: ${told}`);
            continue;
          }
          const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [converted], { encoding: "utf8" }))?.[1]);
          const text = execFileSync("pdftotext", [converted, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
          say(`${name}: ${pages} pages`);
          if (pages < fewest) faults.push(`${name}: only ${pages} pages`);
          for (const said of SAID) if (!text.includes(said)) faults.push(`${name}: does not say “${said}”`);
        }
      return faults;
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Converts to PDF beside the file, under a profile of its own; what LibreOffice said. */
const soffice = (folder: string, file: string): string =>
  execFileSync(
    "soffice",
    [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, file],
    { encoding: "utf8", stdio: "pipe", timeout: 180_000 },
  );
