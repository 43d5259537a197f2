import { readFileSync } from "node:fs";
import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Chart } from "~/charts/chart";
import { Figure } from "~/ui/figure/figure";

const chart: Chart = {
  width: 100,
  height: 50,
  title: "A bar",
  desc: "One bar of 40.",
  axis: "Score",
  unit: "points of 100",
  source: "the answers given",
  table: { headers: ["Pitfall", "Score"], rows: [["The first", "40"]] },
  shapes: [
    { kind: "rect", x: 0, y: 0, width: 40, height: 10, fill: "level-3", stroke: "ink-2", strokeWidth: 1 },
    { kind: "path", d: "M0 0L9 9", fill: null, stroke: "rule", strokeWidth: 1, dash: [2, 1] },
    { kind: "circle", cx: 4, cy: 4, r: 2, fill: "accent", stroke: null, strokeWidth: 1 },
    { kind: "text", x: 0, y: 20, text: "40", size: 9, anchor: "end", weight: 600, colour: "ink", family: "serif" },
  ],
};

const drawn = (narrow: Chart = chart) => parse(renderToStaticMarkup(<Figure wide={chart} narrow={narrow} />));

test("each drawing is one image named by its title and described by its description", () => {
  const images = drawn().querySelectorAll("svg[role=img]");
  expect(images).toHaveLength(2);
  for (const image of images) {
    const [title, desc] = (image.getAttribute("aria-labelledby") ?? "").split(" ");
    expect(image.querySelector("title")?.id).toBe(title);
    expect(image.querySelector("desc")?.id).toBe(desc);
    expect(image.querySelector("title")?.textContent).toBe("A bar");
    expect(image.querySelector("desc")?.textContent).toBe("One bar of 40.");
  }
  const ids = drawn()
    .querySelectorAll("[id]")
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("of the two drawings one is displayed at any width: the narrow one below 640 px, the wide one from there", () => {
  const [narrow, wide] = drawn({ ...chart, width: 50 }).querySelectorAll("svg");
  expect(narrow?.getAttribute("viewBox")).toBe("0 0 50 50");
  expect(narrow?.parentNode?.getAttribute("class")).toBe("sm:hidden");
  expect(wide?.getAttribute("viewBox")).toBe("0 0 100 50");
  expect(wide?.parentNode?.getAttribute("class")).toBe("hidden sm:block");
});

test("colours are tokens the style sheet gives in light and in dark, and nothing is a style attribute", () => {
  const html = drawn();
  expect(html.querySelectorAll("[style]")).toHaveLength(0);
  const used = html.outerHTML.match(/var\(--[\w-]+\)/g) ?? [];
  expect(new Set(used)).toEqual(
    new Set(["var(--level-3)", "var(--ink-2)", "var(--rule)", "var(--accent)", "var(--ink)"]),
  );
  const styles = readFileSync(new URL("../../../app/styles.css", import.meta.url), "utf8");
  for (const token of used) expect(styles.split(`  ${token.slice(4, -1)}: #`).length).toBeGreaterThan(2);
});

test("the caption says axis, unit and source, and the numbers stand in a table with row and column headers", () => {
  const html = drawn();
  expect(html.querySelector("figcaption")?.textContent).toBe("Axis: Score (points of 100). Source: the answers given.");
  const table = html.querySelector("details table");
  expect(table?.querySelectorAll("th[scope=col]").map(({ textContent }) => textContent)).toEqual(["Pitfall", "Score"]);
  expect(table?.querySelector("th[scope=row]")?.textContent).toBe("The first");
  expect(table?.querySelector("td")?.textContent).toBe("40");
});
