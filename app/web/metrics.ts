import type { Response } from "express";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** Seconds, from a static file to a PDF of many pages. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What `/metrics` tells. No label ever holds an id: routes are patterns, the rest are words of the code. */
export interface Metrics {
  readonly requests: Counter<"route" | "method" | "status">;
  readonly durations: Histogram<"route" | "method">;
  readonly saves: Counter<"event" | "outcome">;
  /** 1 while words that were erased may still stand in the database's own files, else 0. */
  readonly tracesLeft: Gauge<"of">;
  /** 1 once a page of the database could not be read. */
  readonly damaged: Gauge;
  readonly pdfs: Histogram<"outcome">;
  /** Renders under way or waiting. */
  readonly pdfQueue: Gauge;
  /** Responses that have not ended; streams among them are counted when somebody asks. */
  readonly underWay: Set<Response>;
  /** All of it in Prometheus text. */
  text(): Promise<string>;
}

/** Starts measuring this process: requests, saves, PDFs, event-loop lag, memory and processor time. */
export function openMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  const underWay = new Set<Response>();
  collectDefaultMetrics({ register });
  new Gauge({
    name: "plumbline_open_streams",
    help: "Event streams that are open",
    registers,
    collect() {
      this.set([...underWay].filter(isStream).length);
    },
  });
  return {
    requests: new Counter({
      name: "plumbline_http_requests_total",
      help: "Requests answered, by route pattern, method and status",
      labelNames: ["route", "method", "status"],
      registers,
    }),
    durations: new Histogram({
      name: "plumbline_http_request_duration_seconds",
      help: "From the request's head to the response's end; event streams are left out",
      labelNames: ["route", "method"],
      buckets: BUCKETS,
      registers,
    }),
    saves: new Counter({
      name: "plumbline_saves_total",
      help: "Changes to assessments by kind and outcome: saved, refused, conflict or failed",
      labelNames: ["event", "outcome"],
      registers,
    }),
    tracesLeft: new Gauge({
      name: "plumbline_erased_traces",
      help: "1 while what was erased, or votes of closed rounds, may still stand in the database's files",
      labelNames: ["of"],
      registers,
    }),
    damaged: new Gauge({
      name: "plumbline_database_damaged",
      help: "1 once pages of the database cannot be read",
      registers,
    }),
    pdfs: new Histogram({
      name: "plumbline_pdf_duration_seconds",
      help: "PDFs by outcome (drawn, turned away, failed), waiting included",
      labelNames: ["outcome"],
      buckets: BUCKETS,
      registers,
    }),
    pdfQueue: new Gauge({ name: "plumbline_pdf_queue", help: "PDFs being drawn or waiting", registers }),
    underWay,
    text: () => register.metrics(),
  };
}

/** Whether a response is an event stream, which lasts as long as its reader stays. */
export const isStream = (response: Response) =>
  String(response.getHeader("Content-Type") ?? "").startsWith("text/event-stream");
