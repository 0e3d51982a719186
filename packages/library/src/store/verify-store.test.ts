import { contentHash } from "@engram/digest";
import { expect, test } from "vitest";
import { sql } from "../database/sql.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import { saveDigest } from "./digests.ts";
import { exportLibrary } from "./export-library.ts";
import { savePaper } from "./papers.ts";
import { sampleDigest, sampleRecord } from "./testing/sample-papers.ts";
import { verifyStore } from "./verify-store.ts";

describeEngines("a library as a whole", (engine) => {
  const record = sampleRecord();

  async function fill() {
    await savePaper(engine.database(), {
      record,
      latestVersion: 1,
      lookedAt: new Date("2026-01-05T10:00:00Z"),
    });
    const made = await sampleDigest(record);
    await saveDigest(engine.database(), made);
    return made;
  }

  /** Replaces the stored digest as somebody with a database client would. */
  async function tamper(change: (json: string) => string) {
    const [row] = await engine.database().query(sql`select digest::text as json from digest`);
    await engine.database().query(sql`update digest set digest = ${change(String(row?.json))}::json`);
  }

  const codes = async () => {
    const { problems } = await verifyStore(engine.database());
    return problems.map(({ code }) => code);
  };

  test("a store as it was made has no problems", async () => {
    await fill();
    expect(await verifyStore(engine.database())).toEqual({ papers: 1, digests: 1, problems: [] });
  });

  test("more papers than fit one reading are all looked at", async () => {
    for (let index = 0; index < 250; index += 1) {
      const id = `2401.${String(index).padStart(5, "0")}`;
      await savePaper(engine.database(), {
        record: sampleRecord({ id }),
        latestVersion: 1,
        lookedAt: new Date(0),
      });
    }
    expect((await verifyStore(engine.database())).papers).toBe(250);
  });

  test("a changed sentence is found by the content hash", async () => {
    await fill();
    await tamper((json) => json.replaceAll('"text":"Waves appear."', '"text":"Waves vanish."'));
    expect(await codes()).toEqual(["digest.hash-differs"]);
  });

  test("a changed quote is found by the text it was taken from, even where the hash was made to fit", async () => {
    const { digest } = await fill();
    const forged = JSON.parse(
      JSON.stringify(digest).replaceAll("Waves appear.", "Waves vanish?"),
    ) as typeof digest;
    const hash = contentHash(forged);
    await tamper(() => JSON.stringify(forged).replaceAll(digest.provenance.contentHash, hash));
    await engine.database().query(sql`update digest set content_hash = ${hash}`);
    expect(new Set(await codes())).toEqual(new Set(["digest.span-differs"]));
  });

  test("a changed source text is found", async () => {
    await fill();
    await engine.database().query(sql`
      update source_text set sections = replace(sections::text, 'Waves appear', 'Waves abound')::json`);
    expect(await codes()).toEqual(["digest.source-differs"]);
  });

  test("a digest that is no digest any more is found, and says where", async () => {
    await fill();
    await tamper((json) => json.replace('"kind":"verbatim"', '"kind":"guess"'));
    const { problems } = await verifyStore(engine.database());
    expect(problems[0]).toMatchObject({
      code: "digest.invalid",
      detail: expect.stringMatching(/^tldr\.kind: /),
    });
  });

  test("a digest filed under another paper's version is found", async () => {
    await fill();
    const second = sampleRecord({ version: 2 });
    await savePaper(engine.database(), { record: second, latestVersion: 2, lookedAt: new Date(0) });
    await engine.database().query(sql`update digest set version = 2`);
    expect(await codes()).toEqual(["digest.misfiled"]);
  });

  test("a record without a title, or of another paper, is found", async () => {
    await fill();
    await engine.database().query(sql`update paper_version set record = '{"id": 1}'::json`);
    expect(new Set(await codes())).toEqual(new Set(["paper.invalid"]));
    const other = JSON.stringify(sampleRecord({ id: "2401.99999" }));
    await engine.database().query(sql`update paper_version set record = ${other}::json`);
    expect(await codes()).toEqual(["paper.invalid"]);
  });

  test("a finished run whose digest is missing is found", async () => {
    await engine.database().query(sql`
      insert into run (run_id, key, paper_id, version, language, writer, scope, state, content_hash)
      values (gen_random_uuid(), 'k', '2401.00001', 1, 'en', 'builtin', 'metadata', 'done', 'nowhere')`);
    expect(await codes()).toEqual(["run.digest-missing"]);
  });

  test("an export is one line of JSON for each paper and digest, each digest after its paper", async () => {
    const made = await fill();
    const second = sampleRecord({ id: "2401.00002", title: "Line\nend" });
    await savePaper(engine.database(), { record: second, latestVersion: 3, lookedAt: new Date(0) });
    const lines: string[] = [];
    for await (const line of exportLibrary(engine.database())) lines.push(line);
    expect(lines.some((line) => line.includes("\n"))).toBe(false);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { format: "engram/library@1" },
      { type: "paper", record, latestVersion: 1, lookedAt: "2026-01-05T10:00:00.000Z" },
      { type: "digest", digest: made.digest, source: { sections: made.source.sections } },
      { type: "paper", record: second, latestVersion: 3, lookedAt: "1970-01-01T00:00:00.000Z" },
    ]);
  });
});
