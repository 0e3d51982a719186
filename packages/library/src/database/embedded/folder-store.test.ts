import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TestChild } from "../testing/child-process.ts";
import { askBroker, makeFolder } from "../testing/describe-engines.ts";

let folder: Awaited<ReturnType<typeof makeFolder>>;
let template: string;
const children: TestChild[] = [];

beforeEach(async () => {
  folder = await makeFolder();
  template = await askBroker("template");
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  await folder.remove();
});

function spawnChild(): TestChild {
  const child = new TestChild("store-child.ts", [folder.target.folder, template]);
  children.push(child);
  return child;
}

async function startChild(): Promise<TestChild> {
  const child = spawnChild();
  expect(await child.hear()).toBe("ready");
  return child;
}

async function ask(child: TestChild, order: string): Promise<string | undefined> {
  child.say(order);
  return child.hear();
}

const numbers = (line: string | undefined) => (line ?? "").split(" ").filter(Boolean).map(Number);

test("whatever was acknowledged is there after kill -9 at a random moment, five times over", async () => {
  const acknowledged: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const child = await startChild();
    const stored = new Set(numbers(await ask(child, "ids")));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    // One that was committed when the process died, but not yet acknowledged, may be there too.
    expect(stored.size - acknowledged.length).toBeLessThanOrEqual(round);
    acknowledged.splice(0, acknowledged.length, ...stored);
    child.say(`flood ${round * 1_000_000}`);
    acknowledged.push(Number((await child.hear())?.split(" ")[1]));
    await sleep(Math.random() * 500);
    child.process.kill("SIGKILL");
    for (const line of await child.hearAll()) acknowledged.push(Number(line.split(" ")[1]));
  }
  expect(acknowledged.length).toBeGreaterThan(50);
}, 120_000);

test("ten processes on one folder: one owner at a time, a killed one is replaced, no row is lost", async () => {
  const members = Array.from({ length: 10 }, spawnChild);
  for (const member of members) expect(await member.hear()).toBe("ready");
  const expected: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    const kinds = await Promise.all(members.map((member) => ask(member, "kind")));
    expect(kinds.filter((kind) => kind === "embedded")).toHaveLength(1);
    await members.splice(kinds.indexOf("embedded"), 1)[0]?.kill();
    const ids = members.map((_member, index) => round * 100 + index);
    const answers = await Promise.all(members.map((member, index) => ask(member, `insert ${ids[index]}`)));
    expect(answers).toEqual(ids.map((id) => `acknowledged ${id}`));
    expected.push(...ids);
  }
  const [first] = members;
  expect(first && numbers(await ask(first, "ids"))).toEqual(expected);
}, 120_000);

test("a client killed inside its transaction leaves nothing of it and holds nobody up", async () => {
  const owner = await startChild();
  const client = await startChild();
  expect(await ask(client, "kind")).toBe("door");
  expect(await ask(client, "hold 1")).toBe("holding");
  owner.say("insert 2");
  await sleep(200);
  await client.kill();
  expect(await owner.hear()).toBe("acknowledged 2");
  expect(await ask(owner, "ids")).toBe("2");
}, 60_000);

test("when the owner closes the store, a client goes on as if nothing had happened, and owns it then", async () => {
  const owner = await startChild();
  const client = await startChild();
  expect(await ask(owner, "insert 1")).toBe("acknowledged 1");
  expect(await ask(client, "insert 2")).toBe("acknowledged 2");
  client.say("flood 10");
  await client.hear();
  expect(await ask(owner, "close")).toBe("closed");
  for (let count = 0; count < 20; count += 1) expect(await client.hear()).toMatch(/^acknowledged /);
}, 60_000);

test("when the owner is killed under a statement, that one fails as worth a retry, and the next succeeds", async () => {
  const owner = await startChild();
  const client = await startChild();
  client.say("sleep");
  await sleep(300);
  await owner.kill();
  expect(await client.hear()).toMatch(/^store\.unreachable true /);
  expect(await ask(client, "insert 1")).toBe("acknowledged 1");
  expect(await ask(client, "kind")).toBe("embedded");
}, 60_000);
