import { expect, test } from "vitest";
import type { Session } from "./database.ts";
import { assertVersion, openServer, serverFacts } from "./open-server.ts";
import { sql } from "./sql.ts";
import { describeServer } from "./testing/describe-engines.ts";

test.each([
  ["postgresql://user:secret@db.example:6543/engram", { host: "db.example:6543", database: "engram" }],
  ["postgres://db.example/a%20b?sslmode=require", { host: "db.example", database: "a b" }],
  ["postgresql://u@localhost/d?host=/var/run/postgresql", { host: "/var/run/postgresql", database: "d" }],
  ["not an address: secret", { host: "an address that can not be read" }],
])("of %s only host and database are ever told", (url, facts) => {
  expect(serverFacts(url)).toEqual(facts);
});

test.each([
  [140_012, false],
  [150_000, true],
  [180_006, true],
])("a server that says it is version %d is accepted: %s", async (number, isAccepted) => {
  const session: Session = {
    query: () => Promise.resolve([{ number }]),
    runScript: () => Promise.resolve([]),
  };
  const checking = assertVersion(session, { host: "h" });
  if (isAccepted) await expect(checking).resolves.toBeUndefined();
  else {
    await expect(checking).rejects.toMatchObject({
      code: "store.failed",
      retryable: false,
      facts: { host: "h", reason: "server-too-old", version: 14, needed: 15 },
    });
  }
});

test("a server that is not there is unreachable, and nothing tells the password", async () => {
  const opening = openServer("postgresql://user:very-secret@127.0.0.1:9/engram");
  await expect(opening).rejects.toMatchObject({
    code: "store.unreachable",
    retryable: true,
    facts: { host: "127.0.0.1:9", database: "engram", reason: "ECONNREFUSED" },
  });
  const error = await opening.catch((reason: unknown) => reason);
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("very-secret");
});

test("an address that can not be read is unreachable, not a crash", async () => {
  await expect(openServer("nonsense")).rejects.toMatchObject({ code: "store.unreachable" });
});

describeServer("opening a server", (engine) => {
  test("a store of a newer program is told with the server that it is on", async () => {
    const target = engine.target();
    if (!("url" in target)) throw new Error("this test is for a server");
    await engine.database().query(sql`insert into migration (number, name) values (9999, 'later')`);
    const opening = openServer(target.url);
    await expect(opening).rejects.toMatchObject({
      code: "store.newer",
      facts: { stored: 9999, host: serverFacts(target.url).host },
    });
    await engine.database().query(sql`delete from migration where number = 9999`);
  });

  test.each([
    ["a user that it does not know", "nobody-we-know:secret", undefined, /^28/],
    ["a database that it does not have", undefined, "no-such-database", /^3D000$/],
  ])(
    "with %s is refused as not worth a retry, with host and reason",
    async (_title, user, database, reason) => {
      const target = engine.target();
      if (!("url" in target)) throw new Error("this test is for a server");
      const url = new URL(target.url);
      if (user !== undefined) [url.username, url.password] = user.split(":") as [string, string];
      if (database !== undefined) url.pathname = `/${database}`;
      const opening = openServer(url.href);
      await expect(opening).rejects.toMatchObject({
        code: "store.unreachable",
        retryable: false,
        facts: { host: serverFacts(target.url).host, reason: expect.stringMatching(reason) },
      });
    },
  );
});
