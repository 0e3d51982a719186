import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryLaboratory } from "@engram/lab/testing";
import { bundledRecords } from "@engram/paper";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { FakeReading } from "./fake-reading.ts";
import { type GatedLab, gatedLab } from "./gated-lab.ts";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

const ROUTES = join(import.meta.dirname, "..", "src", "routes");

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>
  >;
}

let pages: StartedPages;
let root: string;
let described: Described;
let gate: GatedLab;
let laboratory: ReturnType<typeof memoryLaboratory>;

beforeAll(async () => {
  gate = gatedLab();
  laboratory = memoryLaboratory({ labs: [gate.lab] });
  pages = await startPages(new FakeReading(), { laboratory });
  root = pages.server.address;
  for (const record of bundledRecords) pages.reading.add(record);
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord), isStored: true });
  described = (await (await fetch(`${root}/openapi.json`)).json()) as Described;
});

afterAll(async () => {
  await pages.server.close();
  await laboratory[Symbol.asyncDispose]();
});

/** `GET /api/runs/{runId}` for every handler in the folder of the API. */
const handlers = (): string[] =>
  globSync("api/**/+server.ts", { cwd: ROUTES }).flatMap((file) => {
    const path = `/${file.replace(/\/\+server\.ts$/, "").replaceAll(/\[(?:\.\.\.)?(\w+)(?:=\w+)?\]/g, "{$1}")}`;
    const source = readFileSync(join(ROUTES, file), "utf8");
    return [...source.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
      ([, method]) => `${method} ${path}`,
    );
  });

/** The schema as one that stands alone, so that what it refers to is found. */
function schemaOf(schema: object): z.ZodType {
  const alone = { ...schema, $defs: described.components.schemas };
  return z.fromJSONSchema(
    JSON.parse(
      JSON.stringify(alone).replaceAll("#/components/schemas/", "#/$defs/"),
    ) as z.core.JSONSchema.JSONSchema,
  );
}

async function assertDescribed(path: string, method: string, response: Response): Promise<void> {
  const responses: Operation["responses"] = described.paths[path]?.[method]?.responses ?? {};
  const answer = responses[String(response.status)] ?? responses.default;
  const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
  const schema = answer?.content?.[type]?.schema;
  if (schema === undefined)
    throw new Error(`${method} ${path} answers ${response.status} ${type}, undescribed`);
  const parsed = schemaOf(schema).safeParse(await response.json());
  expect(parsed.error?.issues ?? [], `${method} ${path}`).toEqual([]);
}

test("every handler of the API is described, and nothing that is not there", () => {
  const told = Object.entries(described.paths)
    .filter(([path]) => path.startsWith("/api/"))
    .flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
  expect(handlers().length).toBeGreaterThanOrEqual(6);
  expect(told.sort()).toEqual(handlers().sort());
});

test("the description is OpenAPI 3.1, its operations have names of their own, its references lead somewhere", () => {
  expect(described.openapi).toMatch(/^3\.1\./);
  const operations = Object.values(described.paths).flatMap((methods) => Object.values(methods));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  const names = new Set(Object.keys(described.components.schemas));
  const references = [...JSON.stringify(described).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(10);
  for (const [, name = ""] of references) expect(names).toContain(name);
  for (const [path, methods] of Object.entries(described.paths)) {
    const parameters = JSON.stringify(methods);
    for (const [, name] of path.matchAll(/\{(\w+)\}/g))
      expect(parameters).toContain(`"name":"${name}","in":"path"`);
  }
});

test.each([
  ["/api/papers/{paper}", "/api/papers/2405.08707"],
  ["/api/papers/{paper}", "/api/papers/2401.00042?lang=fr"],
  ["/api/papers/{paper}", "/api/papers/2413.08707"],
  ["/api/papers/{paper}", "/api/papers/2405.99999?lang=fr"],
  ["/api/papers/{paper}/digest", "/api/papers/2401.00042/digest"],
  ["/api/papers/{paper}/digest", "/api/papers/2405.08707/digest?lang=de"],
  ["/api/runs/{runId}", "/api/runs/unheard-of"],
  ["/api/runs/{runId}/events", "/api/runs/unheard-of/events"],
  ["/api/labs", "/api/labs"],
  ["/api/labs", "/api/labs?lang=de"],
  ["/api/labs/{paper}", "/api/labs/2405.08707?lang=fr"],
  ["/api/labs/{paper}", "/api/labs/2401.00042"],
  ["/api/experiments/{experimentId}", "/api/experiments/unheard-of"],
  ["/api/experiments/{experimentId}/events", "/api/experiments/unheard-of/events"],
  ["/api/experiments/{experimentId}/{table}.csv", "/api/experiments/unheard-of/rolls.csv"],
  ["/health", "/health"],
])("what %s answers at %s is as described", async (path, address) => {
  await assertDescribed(path, "get", await fetch(root + address));
});

test("a run, its start and its end are as described", async () => {
  pages.reading.add({ ...sampleRecord, id: "2401.00043" }, { digest: sampleDigest(sampleRecord) });
  const start = (body: string) =>
    fetch(`${root}/api/papers/2401.00043/digests`, {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
  await assertDescribed("/api/papers/{paper}/digests", "post", await start('{"lang":"de"}'));
  const started = await start('{"lang":"fr"}');
  const { runId } = (await started.clone().json()) as { readonly runId: string };
  await assertDescribed("/api/papers/{paper}/digests", "post", started);
  await assertDescribed("/api/runs/{runId}", "get", await fetch(`${root}/api/runs/${runId}`));
  const cancel = () => fetch(`${root}/api/runs/${runId}`, { method: "DELETE" });
  expect((await cancel()).status).toBe(204);
  await assertDescribed("/api/runs/{runId}", "delete", await cancel());
  await assertDescribed("/api/runs/{runId}", "get", await fetch(`${root}/api/runs/${runId}`));
});

test("votes and corrections are as described", async () => {
  const { contentHash } = sampleDigest(sampleRecord).provenance;
  const send = (path: string, body: unknown) =>
    fetch(`${root}/api/digests/${contentHash}${path}`, { method: "POST", body: JSON.stringify(body) });
  const votes = "/api/digests/{hash}/votes";
  await assertDescribed(votes, "post", await send("/votes", { vote: "up" }));
  await assertDescribed(votes, "post", await send("/votes", {}));
  const correction = { statement: "/tldr", name: "Ada", text: "It is depth." };
  const corrections = "/api/digests/{hash}/corrections";
  await assertDescribed(corrections, "post", await send("/corrections", correction));
  await assertDescribed(corrections, "post", await send("/corrections", { ...correction, text: "" }));
  await pages.reading.decideCorrection(1, "approved");
  await assertDescribed(corrections, "get", await fetch(`${root}/api/digests/${contentHash}/corrections`));
  const admin = await fetch(`${root}/api/admin/corrections`);
  await assertDescribed("/api/admin/corrections", "get", admin);
});

test("experiments, from their start to their numbers, and labs that hold them are as described", async () => {
  const [post, experiment] = ["/api/labs/{paper}/{claim}/experiments", "/api/experiments/{experimentId}"];
  const start = (claim: string, body: object) =>
    fetch(`${root}/api/labs/2405.08707/${claim}/experiments`, {
      method: "POST",
      body: JSON.stringify(body),
    });
  const state = (id: string) => fetch(`${root}/api/experiments/${id}`);
  const idOf = async (response: Response): Promise<string> =>
    ((await response.json()) as { readonly experimentId: string }).experimentId;
  const follow = (id: string) => fetch(`${root}/api/experiments/${id}/events`);

  await assertDescribed(post, "post", await start("D1", { settings: { rounds: -1 } }));
  const started = await start("D1", { seed: 1 });
  await assertDescribed(post, "post", started.clone());
  const id = await idOf(started);
  const queued = await idOf(await start("D1", { seed: 2 }));
  const failing = await idOf(await start("D2", { seed: 1 }));
  await assertDescribed(experiment, "get", await state(id));
  await assertDescribed(experiment, "get", await state(queued));
  await assertDescribed("/api/labs/{paper}", "get", await fetch(`${root}/api/labs/2405.08707`));
  gate.open(6);
  for (const one of [id, queued, failing]) await (await follow(one)).text();
  await assertDescribed(experiment, "get", await state(id));
  await assertDescribed(experiment, "get", await state(failing));
  await assertDescribed(post, "post", await start("D1", { seed: 1 }));
  const cancelled = await idOf(await start("D1", { seed: 3 }));
  await fetch(`${root}/api/experiments/${cancelled}`, { method: "DELETE" });
  await (await follow(cancelled)).text();
  await assertDescribed(experiment, "get", await state(cancelled));
  const again = await fetch(`${root}/api/experiments/${cancelled}`, { method: "DELETE" });
  await assertDescribed(experiment, "delete", again);
  await assertDescribed("/api/labs/{paper}", "get", await fetch(`${root}/api/labs/2405.08707`));
});

test("a description that is wrong would be noticed: an answer without a member that it names is refused", () => {
  const paper = described.components.schemas.paper ?? {};
  expect(schemaOf(paper).safeParse({ abstract: "" }).success).toBe(false);
});
