/** @file Votes, corrections and takedowns over HTTP, as programs and forms without JavaScript send them. */
import { parseDigest } from "@engram/digest";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { type StartedPages, startPages } from "./started-pages.ts";

const TOKEN = "a-token-of-the-operator";
const digest = sampleDigest(sampleRecord);
const hash = digest.provenance.contentHash;
const page = `/${sampleRecord.id}`;

let pages: StartedPages;
let root: string;
beforeAll(async () => {
  pages = await startPages(undefined, { trustedProxy: true });
  root = pages.server.address;
});
afterAll(() => pages.server.close());
/** Each test is a client of its own, so that none meets the limits of another. */
let client = 0;
beforeEach(() => {
  client += 1;
  pages.reading.add(sampleRecord, { digest, isStored: true });
  pages.reading.feedback.takedowns.clear();
  pages.reading.feedback.votes.clear();
  pages.reading.feedback.corrections.length = 0;
  pages.reading.feedback.rerun = { state: "closed" };
  forget();
});

/** As the library tells when something changed. */
function forget(): void {
  for (const tell of pages.reading.watchers) tell("");
}

const get = async (path: string): Promise<string> => (await fetch(`${root}${path}`)).text();
const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${root}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": `192.0.2.${client}` },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const sendForm = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${root}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-forwarded-for": `192.0.2.${client}`,
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });
const correction = { statement: "/tldr", name: "Ada Lovelace", text: "It is depth after all." };

test("a vote by a program is counted once for each client, and its last word counts", async () => {
  expect(await (await post(`/api/digests/${hash}/votes`, { vote: "down" })).json()).toEqual({
    vote: "down",
    votes: { up: 0, down: 1 },
  });
  expect(await (await post(`/api/digests/${hash}/votes`, { vote: "up" })).json()).toEqual({
    vote: "up",
    votes: { up: 1, down: 0 },
  });
});

test("a vote by a form leads back to the page, which says what was counted and is the same for everybody", async () => {
  const voted = await sendForm(`/fr${page}?/vote`, { vote: "up", digest: hash });
  expect([voted.status, voted.headers.get("location")]).toEqual([303, `/fr${page}?voted=up#votes`]);
  const html = await get(`/fr${page}?voted=up`);
  expect(html).toContain("Votre vote est compté");
  expect(html).toMatch(/Oui.: 1, non.: 0\./);
  expect(await get(`/fr${page}`)).not.toContain("Votre vote est compté");
});

test.each([
  [`/api/digests/${"0".repeat(64)}/votes`, { vote: "up" }, 404, "digest.not-found"],
  [`/api/digests/${hash}/votes`, { vote: "sideways" }, 400, "request.bad-vote"],
  [`/api/digests/${hash}/votes`, { vote: "up", twice: true }, 400, "request.bad-vote"],
  [`/api/digests/${hash}/votes`, "no json", 400, "request.bad-vote"],
  [`/api/digests/${hash}/corrections`, { ...correction, name: 7 }, 400, "request.bad-correction"],
  [
    `/api/digests/${hash}/corrections`,
    { ...correction, statement: "/x" },
    422,
    "correction.statement-unknown",
  ],
  [`/api/digests/${hash}/corrections`, { ...correction, name: "" }, 422, "correction.name-empty"],
  [
    `/api/digests/${hash}/corrections`,
    { ...correction, text: "x".repeat(1001) },
    422,
    "correction.text-too-long",
  ],
  [`/api/digests/${hash}/corrections`, { ...correction, email: "nobody" }, 422, "correction.bad-email"],
  [`/api/digests/${"0".repeat(64)}/corrections`, correction, 404, "digest.not-found"],
])("POST %s with %.60j is refused with %i %s", async (path, body, status, code) => {
  const response = await post(path, body);
  expect(await response.json()).toMatchObject({ status, code });
  expect(response.headers.get("content-type")).toBe("application/problem+json");
});

test("a correction is seen by nobody before it is approved; then it stands on the page and in the exports, and no hash changes", async () => {
  const sent = await post(`/api/digests/${hash}/corrections`, { ...correction, email: "ada@example.org" });
  expect([sent.status, await sent.json()]).toEqual([202, { number: 1, state: "pending" }]);
  expect(await get(page)).not.toContain(correction.text);
  await pages.reading.decideCorrection(1, "approved");
  forget();
  const html = await get(page);
  expect(html).toMatch(/An author corrects:.*It is depth after all\..*Ada Lovelace, 22 November 2026/s);
  expect(await get(`/fr${page}`)).toMatch(/Un auteur corrige.*Ada Lovelace, 22 novembre 2026/s);
  expect(await get(`${page}.md`)).toMatch(
    /## Corrections by authors\n\n- .*\n {2}- \*\*It is depth after all\.\*\*/,
  );
  const exported: unknown = JSON.parse(await get(`${page}.json`));
  expect(exported).toMatchObject({
    provenance: { contentHash: hash },
    corrections: [{ ...correction, sent: expect.any(String) }],
  });
  expect(parseDigest(exported)).toMatchObject({ ok: true });
  const told = await get(`/api/digests/${hash}/corrections`);
  for (const text of [html, told, JSON.stringify(exported)]) expect(text).not.toContain("ada@example.org");
});

test("the form of a correction names its sentence, shows what was wrong beside the field, and keeps what was typed", async () => {
  const id = /class="statement[^"]*" id="(tldr-[^"]+)"/.exec(await get(page))?.[1] ?? "";
  const form = await get(`${page}?correct=${id}`);
  expect(form).toContain('name="statement" value="/tldr"');
  const fields = { digest: hash, statement: "/tldr", name: "Ada", email: "nobody", text: "It is depth." };
  const refused = await sendForm(`${page}?/correct&correct=${id}`, fields);
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toMatch(
    /id="correct-email"[^>]*aria-invalid="true"[^>]*aria-describedby="correct-email-error correct-email-help"/s,
  );
  expect(html).toContain('value="Ada"');
  expect(html).toContain("It is depth.");
  const sent = await sendForm(`${page}?/correct&correct=${id}`, { ...fields, email: "" });
  expect(sent.headers.get("location")).toBe(`${page}?corrected=sent#correct`);
  expect(await get(`${page}?corrected=sent`)).toContain("Your correction waits for the operator");
});

test.each(["vote", "correct"])("a form of another site cannot %s", async (action) => {
  const fields = { digest: hash, vote: "up", statement: "/tldr", name: "Ada", text: "x" };
  const response = await sendForm(`${page}?/${action}`, fields, { "sec-fetch-site": "cross-site" });
  expect(response.status).toBe(403);
  expect(pages.reading.feedback.corrections).toEqual([]);
});

test.each([
  `<script>alert(1)</script>`,
  `<img src=x onerror=alert(1)>`,
  `"><svg onload=alert(1)>`,
  `javascript:alert(1)`,
  `</textarea><script>alert(1)</script>`,
  `[x](javascript:alert(1)) <b>b</b>`,
  `{@html "<b>"} \${1} {{7*7}}`,
  `<!-- --><iframe srcdoc="<script>alert(1)</script>">`,
])("%s in a correction is shown as what it is, on the page, in the form and in exports", async (hostile) => {
  const fields = { digest: hash, statement: "/tldr", name: hostile, email: "", text: hostile };
  await sendForm(`${page}?/correct`, fields);
  await pages.reading.decideCorrection(1, "approved");
  forget();
  const html = await get(page);
  const id = /class="statement[^"]*" id="(tldr-[^"]+)"/.exec(html)?.[1] ?? "";
  const again = await (await sendForm(`${page}?/correct&correct=${id}`, { ...fields, email: "x" })).text();
  const markdown = await get(`${page}.md`);
  for (const text of [html, again, markdown.replace(/\\/g, "")]) {
    expect(text).not.toMatch(/<script>alert|<img src=x|<svg onload|<iframe|<b>b|href="javascript/);
  }
  expect(JSON.parse(await get(`${page}.json`))).toMatchObject({ corrections: [{ text: hostile }] });
});

test("voted down, Run is open again with the other writer; else the page says that the text would be the same", async () => {
  expect(await get(page)).not.toContain("Readers were not content");
  pages.reading.feedback.rerun = { state: "open", writer: "newer" };
  forget();
  expect(await get(page)).toMatch(/action="\?\/run".*name="writer" value="newer"/s);
  pages.reading.feedback.rerun = { state: "same-text" };
  forget();
  expect(await get(page)).toContain("Run would give the same text");
  const unknown = await sendForm(`${page}?/run`, { writer: "ghost" });
  expect(unknown.status).toBe(422);
});

test("an earlier digest is reached from the page, says that it is one, and takes its own votes", async () => {
  const newer = { ...digest, provenance: { ...digest.provenance, contentHash: "b".repeat(64) } };
  pages.reading.addDigest(sampleRecord.id, newer);
  const html = await get(page);
  expect(html).toContain(`href="${page}?digest=${hash}"`);
  const earlier = await get(`${page}?digest=${hash}`);
  expect(earlier).toContain("This is not the newest digest.");
  expect(earlier).toContain(`action="?/vote&amp;digest=${hash}"`);
  const voted = await sendForm(`${page}?/vote&digest=${hash}`, { vote: "down", digest: hash });
  expect(voted.headers.get("location")).toBe(`${page}?digest=${hash}&voted=down#votes`);
  expect((await fetch(`${root}${page}?digest=${"c".repeat(64)}`)).status).toBe(404);
});

test("a paper that was taken down has a page that says so, and nothing else of it is given", async () => {
  await pages.reading.takeDown(sampleRecord.id, { requestedBy: "the <b>authors</b>", reason: "embargo" });
  forget();
  for (const prefix of ["", "/fr"]) {
    const response = await fetch(`${root}${prefix}${page}`);
    expect(response.status).toBe(410);
    const html = await response.text();
    expect(html).toContain(prefix === "" ? "22 November 2026" : "22 novembre 2026");
    expect(html).toContain("the &lt;b>authors&lt;/b>");
    expect(html).toContain(`href="https://arxiv.org/abs/${sampleRecord.id}"`);
    expect(html).not.toContain(sampleRecord.title);
  }
  for (const path of [
    `${page}.md`,
    `${page}.json`,
    `${page}.bib`,
    `/api/papers${page}`,
    `/api/papers${page}/digest`,
  ]) {
    const response = await fetch(`${root}${path}`);
    expect(await response.json(), path).toMatchObject({ status: 410, code: "paper.taken-down" });
  }
  expect((await sendForm(`${page}?/run`, {})).status).toBe(410);
  await pages.reading.restorePaper(sampleRecord.id);
  forget();
  expect((await fetch(`${root}${page}`)).status).toBe(200);
});

test("a server without a token has no operator's interface", async () => {
  const response = await fetch(`${root}/api/admin/corrections`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  expect([response.status, await response.json()]).toEqual([
    404,
    expect.objectContaining({ code: "admin.none" }),
  ]);
});

test("with the token, and with no other, corrections are listed and decided over HTTP", async () => {
  const own = await startPages(undefined, { adminToken: TOKEN });
  own.reading.add(sampleRecord, { digest, isStored: true });
  await own.reading.submitCorrection({ ...correction, contentHash: hash, email: "ada@example.org" });
  const ask = (path: string, authorization: string | undefined, body?: unknown) =>
    fetch(`${own.server.address}/api/admin${path}`, {
      headers: authorization === undefined ? {} : { authorization },
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
  for (const wrong of [undefined, "Bearer", `Bearer ${TOKEN}x`, TOKEN, `Basic ${TOKEN}`]) {
    const response = await ask("/corrections", wrong);
    expect([response.status, await response.json()]).toEqual([
      401,
      expect.objectContaining({ code: "admin.refused" }),
    ]);
  }
  const right = `Bearer ${TOKEN}`;
  const listed = await ask("/corrections", right);
  expect(listed.headers.get("cache-control")).toBe("no-store");
  expect(await listed.json()).toMatchObject({ corrections: [{ number: 1, email: "ada@example.org" }] });
  expect(await (await ask("/corrections/1", right, { decision: "approve" })).json()).toEqual({
    number: 1,
    state: "approved",
  });
  expect((await own.reading.listCorrections("approved")).length).toBe(1);
  expect((await ask("/corrections/1", right, { decision: "perhaps" })).status).toBe(400);
  expect((await ask("/corrections/2", right, { decision: "reject" })).status).toBe(404);
  expect((await ask("/corrections/x", right, { decision: "reject" })).status).toBe(404);
  await own.server.close();
});
