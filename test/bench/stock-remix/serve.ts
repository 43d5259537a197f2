import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";

/** Serves a built Remix app as its own server does: compression, static files, pages. Run as a process of its own: `serve.ts BUILD`. */
const directory = process.argv[2] ?? "";
const build = (await import(`file://${directory}/server/index.js`)) as ServerBuild;
const app = express();
app.disable("x-powered-by");
app.use(compression());
app.use(express.static(`${directory}/client`));
app.all("*", createRequestHandler({ build, mode: "production" }));
const server = app.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" ? address?.port : ""}\n`);
});
