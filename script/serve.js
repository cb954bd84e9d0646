/**
 * Serves build/site/ as a good static host would: index.html for a folder, 404.html
 * for what is not there, and the headers of build/site/_headers.
 *
 *   node script/serve.js [--no-headers] [--base=/some/path/] [folder]
 *
 * --no-headers  leaves _headers out, as many hosts do
 * --base        serves the site under that path, as a project page is served
 *
 * HOST (127.0.0.1) and PORT (8080) come from the environment.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { headersFor, readHeaders } from "./lib/headers.js";

const { values: options, positionals } = parseArgs({
  options: {
    "no-headers": { type: "boolean", default: false },
    base: { type: "string", default: "/" },
  },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? "build/site");
const base = `/${options.base}/`.replaceAll(/\/+/g, "/");
const host = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 8080);

if (!existsSync(join(folder, "index.html"))) {
  stop(`there is no site in ${folder}: run script/build`);
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(`error: ${message}`);
  process.exit(1);
}

/** The rules are read at every request, so that a rebuilt site needs no new server. */
function headerRules() {
  const file = join(folder, "_headers");
  return !options["no-headers"] && existsSync(file) ? readHeaders(readFileSync(file, "utf8")) : [];
}

/** @param {string} path */
const isFolder = (path) =>
  statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false;

const files = sirv(folder, { dev: true });

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function serve(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const [pathname = "/"] = (request.url ?? "/").split(/[?#]/, 1);
  if (!pathname.startsWith(base)) {
    notFound(response);
    return;
  }
  const path = pathname.slice(base.length - 1);
  for (const [name, value] of headersFor(headerRules(), path)) response.setHeader(name, value);
  // Who works on the site wants to see the last build, whatever a host may keep.
  response.setHeader("Cache-Control", "no-store");

  // A page without its last slash would resolve its relative links one level too high.
  if (!path.endsWith("/") && isFolder(path)) {
    response.writeHead(301, { Location: `${pathname}/` }).end();
    return;
  }
  if (path === "/_headers") {
    notFound(response);
    return;
  }
  request.url = path;
  files(request, response, () => notFound(response));
}

/** @param {import("node:http").ServerResponse} response */
function notFound(response) {
  const page = join(folder, "404.html");
  response.writeHead(404, {
    "Content-Type": "text/html;charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(existsSync(page) ? readFileSync(page) : "Not found");
}

const server = createServer(serve);
server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === "EADDRINUSE") stop(`port ${port} is taken: set PORT to another`);
  stop(error.message);
});
server.listen(port, host, () => {
  console.log(`==> Serving on http://${host === "127.0.0.1" ? "localhost" : host}:${port}${base}`);
});
