import type { Chart } from "~/charts/chart";
import { words } from "./words";

/** The numbers of a chart as a table, one key away. */
export function Numbers({ chart: { title, table } }: { readonly chart: Pick<Chart, "title" | "table"> }) {
  return (
    <details className="mt-2">
      <summary className="w-fit min-h-6 text-small">
        {words.table}
        <span className="sr-only">: {title}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone scrolls, by key too */}
      <section className="mt-2 max-w-180 overflow-x-auto" tabIndex={0} aria-label={title}>
        <table className="data-table num text-small">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {table.headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={`${name} ${cells.join()}`}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={table.headers[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
