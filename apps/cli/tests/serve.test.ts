import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Digest } from "@engram/digest";
import type { PaperRecord } from "@engram/paper";
import { bundledRecords } from "@engram/paper";
import { type ReplayServer, startReplayServer } from "@engram/paper/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EngramProcess, runEngram } from "./engram-process.ts";

const SLOW = 90_000;
let folder = "";
let arxiv: ReplayServer;
let environment: Record<string, string> = {};

const [bundled] = bundledRecords;
if (bundled === undefined) throw new Error("no record comes with Engram");
const open: PaperRecord = {
  ...bundled,
  id: "2401.00001",
  title: "An open paper of our own",
  abstract: "We study how papers are read. We find that 3 of 4 readers stop after the abstract.",
  licence: "http://creativecommons.org/licenses/by/4.0/",
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "engram-serve-"));
  arxiv = await startReplayServer({
    records: [open],
    handlers: [
      (url, response) => {
        if (!url.href.includes("2402.00002")) return false;
        response
          .writeHead(200, { "content-type": "text/html" })
          .end("<html><h1>Down for maintenance</h1></html>");
        return true;
      },
      (url, response) => {
        if (!url.href.includes("2402.00003")) return false;
        response.writeHead(302, { location: "http://elsewhere.example/" }).end();
        return true;
      },
    ],
  });
  environment = { ENGRAM_HOME: join(folder, "home"), ...arxiv.environment };
});
afterAll(async () => {
  await arxiv.close();
  rmSync(folder, { recursive: true, force: true });
});

test(
  "a server says its address, a reader in the terminal shares its library, a second one needs another port",
  async () => {
    const server = new EngramProcess(["serve", "--port", "0"], environment);
    const [, address = ""] = await server.waitFor(/^Engram is at (http:\/\/127\.0\.0\.1:(\d+))\n/);
    expect((await fetch(`${address}/health`)).status).toBe(200);

    const read = await runEngram(["read", "2401.00001", "--json"], environment);
    expect(read).toMatchObject({ exit: 0, stderr: "" });
    const digest = JSON.parse(read.stdout) as Digest;
    expect(digest.paper.licence?.label).toBe("CC BY 4.0");
    const page = await fetch(`${address}/2401.00001.json`);
    expect(await page.json()).toEqual(digest);

    const doctor = await runEngram(["doctor"], environment);
    expect(doctor.stdout).toMatch(/^ok +library: embedded, in .*, through another program.*; 1 paper$/m);

    const port = new URL(address).port;
    const second = await runEngram(["serve", "--port", port], environment);
    expect([second.exit, second.stdout]).toEqual([3, ""]);
    expect(second.stderr).toMatch(
      new RegExp(`^engram: Port ${port} on 127\\.0\\.0\\.1 is in use\\..*--port`),
    );

    const behindProxy = { ...environment, ENGRAM_TRUSTED_PROXY: "yes" };
    const beside = new EngramProcess(["serve", "--port", "0", "--json"], behindProxy);
    const [line] = await beside.waitFor(/^.*\n/);
    const other = (JSON.parse(line) as { readonly address: string }).address;
    expect(await (await fetch(`${other}/2401.00001.json`)).json()).toEqual(digest);
    expect(await statusUnderName(address, "papers.example.org")).toBe(421);
    expect(await statusUnderName(other, "papers.example.org")).toBe(200);
    beside.child.kill("SIGTERM");
    expect(await beside.ended).toMatchObject({ exit: 0, signal: null });

    server.child.kill("SIGINT");
    expect(await server.ended).toMatchObject({ exit: 130, signal: null });
    expect((await runEngram(["library", "list"], environment)).stdout).toMatch(/^2401\.00001v1\t/);
  },
  SLOW,
);

/** What a server answers under another host name, which `fetch` does not let us set. */
async function statusUnderName(address: string, host: string): Promise<number | undefined> {
  const [response] = (await once(get(`${address}/health`, { headers: { host } }), "response")) as [
    IncomingMessage,
  ];
  response.resume();
  return response.statusCode;
}

test.each([
  ["an error page with status 200", "2402.00002", /cannot be read/],
  ["a redirect to another host", "2402.00003", /elsewhere\.example|another host/],
])(
  "arXiv answers with %s: exit 3 and a sentence",
  async (_title, id, sentence) => {
    const { exit, stdout, stderr } = await runEngram(["read", id], environment);
    expect([exit, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(sentence);
  },
  SLOW,
);

test(
  "a paper that arXiv does not have: exit 2",
  async () => {
    const { exit, stderr } = await runEngram(["read", "2401.99999"], environment);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^engram: arXiv has no paper 2401\.99999\./);
  },
  SLOW,
);

test(
  "a library of a newer version is left alone: exit 2 and a sentence",
  async () => {
    const home = join(folder, "newer");
    cpSync(join(folder, "home"), home, { recursive: true });
    writeFileSync(join(home, "pgdata", "PG_VERSION"), "99\n");
    const { exit, stdout, stderr } = await runEngram(["library", "list"], {
      ...environment,
      ENGRAM_HOME: home,
    });
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^engram: The library in .* was written by a newer version of Engram/);
  },
  SLOW,
);
