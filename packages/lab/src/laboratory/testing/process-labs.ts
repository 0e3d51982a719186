/** @file A lab for tests with real processes: a module with `labs`, as workers load it. */
import type { Claim, Lab, Part, PartContext, Rows, Settings } from "../../claim.ts";
import { diceLab } from "./dice-lab.ts";

const text = (value: string) => ({ en: value, fr: value });
const STEP_MS = 20;

/** A part of many steps, of which it keeps each in its scratch and goes on after the last one. */
async function count(
  part: Part,
  { settings, random, signal, report, scratch }: PartContext<Settings>,
): Promise<Rows> {
  const steps = Number(settings.steps);
  const kept = await scratch.read("steps");
  const rows = kept === undefined ? [] : (JSON.parse(new TextDecoder().decode(kept)) as number[][]);
  for (let step = rows.length; step < steps; step += 1) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    signal.throwIfAborted();
    rows.push([Number(part.number), step, random.below(step, 1000)]);
    await scratch.write("steps", new TextEncoder().encode(JSON.stringify(rows)));
    report((step + 1) / steps, { steps: rows.slice(-1) });
  }
  return { steps: rows };
}

/** One second after the other without letting go of the thread, deaf to everything. */
async function compute(_part: Part, { report }: PartContext<Settings>): Promise<Rows> {
  report(0.1);
  await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  return { steps: [] };
}

function fillMemory(): Promise<Rows> {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => index + 0.5));
}

function claimOf(id: string, perform: Claim["perform"]): Claim {
  return {
    id,
    statement: text("It counts."),
    where: { version: "v1", place: "Section 1" },
    kind: "identity",
    method: text("It counts."),
    rule: text("Confirmed once it has counted."),
    objection: text("It only counts."),
    settings: {
      parts: { label: text("parts"), unit: "", minimum: 1, maximum: 9, integer: true },
      steps: { label: text("steps"), unit: "", minimum: 1, maximum: 10_000, integer: true },
    },
    presets: {
      quick: { parts: 2, steps: 20 },
      standard: { parts: 2, steps: 100 },
      full: { parts: 2, steps: 1000 },
    },
    predictSeconds: ({ parts, steps }) => Number(parts) * Number(steps) * 0.02,
    tables: [
      {
        name: "steps",
        columns: [
          { name: "part", unit: "" },
          { name: "step", unit: "", axis: true },
          { name: "value", unit: "" },
        ],
      },
    ],
    plots: [{ title: text("Steps"), table: "steps", mark: "line", x: "step", y: ["value"], rules: () => [] }],
    plan: ({ parts }) =>
      Array.from({ length: Number(parts) }, (_, number) => ({ key: `part ${number}`, number })),
    perform,
    judge: () => ({ value: "confirmed", figure: { name: text("steps"), value: 1 }, others: [] }),
  };
}

const claims = {
  counting: claimOf("P1", count),
  failing: claimOf("P2", () => Promise.reject(new RangeError("the claim can not be run"))),
  outOfMemory: claimOf("P3", fillMemory),
  killed: claimOf("P4", () => {
    process.kill(process.pid, "SIGKILL");
    return new Promise(() => undefined);
  }),
  deaf: claimOf("P5", compute),
  leaving: claimOf("P6", () => process.exit(7)),
};

const lab: Lab = {
  paper: "2401.00099",
  title: "On Counting",
  authors: ["A. Author"],
  citation: "A. Author. On Counting. arXiv:2401.00099, 2024.",
  summary: text("How processes count, and how they die."),
  claims: Object.values(claims),
};

/** For tests: the lab, and its claims by what becomes of them. */
export const processLab = { lab, claims };

/** What a worker asks of a module. */
export const labs: readonly Lab[] = [lab, diceLab()];
