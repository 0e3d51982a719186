import { type Claim, column, type Lab } from "../../claim.ts";
import { spaceOfRows } from "../../space-of-rows.ts";

const text = (value: string) => ({ en: value, fr: `${value} (fr)` });

/** What a test may do while a claim runs. */
export interface DiceHooks {
  readonly performed?: string[];
  readonly onPart?: (key: string) => void;
}

type DiceSettings = { readonly rounds: number; readonly sides: readonly number[] };

/** A lab of two claims: D1 rolls dice at once, D2 asks for the training engine. */
export function diceLab(hooks: DiceHooks = {}): Lab {
  const rolls = dice(hooks);
  const training: Claim<DiceSettings> = {
    ...rolls,
    id: "D2",
    kind: "training-run",
    perform: async (part, context) => {
      await context.runtime();
      return rolls.perform(part, context);
    },
  };
  return {
    paper: "2405.08707",
    title: "On Dice",
    authors: ["A. Author"],
    citation: "A. Author. On Dice. arXiv:2405.08707, 2024.",
    summary: text("What dice do."),
    claims: [rolls, training] as unknown as Lab["claims"],
  };
}

function dice({ performed, onPart }: DiceHooks): Claim<DiceSettings> {
  return {
    id: "D1",
    statement: text("The mean of a die is half of its sides and a half."),
    where: { version: "v1", place: "eq. (1)" },
    kind: "inequality",
    method: text("Dice of n_max sides at most are rolled."),
    rule: text("Confirmed if the mean is within a half."),
    objection: text("Dice were few."),
    settings: {
      rounds: { label: text("rounds"), unit: "", minimum: 1, maximum: 1_000_000, integer: true },
      sides: { label: text("sides"), unit: "", minimum: 2, maximum: 20, integer: true, listOf: 3 },
    },
    presets: {
      quick: { rounds: 3, sides: [6] },
      standard: { rounds: 5, sides: [6] },
      full: { rounds: 1_000_000, sides: [6, 8] },
    },
    predictSeconds: ({ rounds }) => rounds * 10,
    predictSpace: ({ rounds }) => spaceOfRows(rounds * 200, 2),
    tables: [
      {
        name: "rolls",
        columns: [
          { name: "round", unit: "", axis: true },
          { name: "excess", unit: "" },
        ],
      },
    ],
    plots: [
      { title: text("Means"), table: "rolls", mark: "dot", x: "round", y: ["excess"], rules: () => [] },
    ],
    plan: ({ rounds }) => Array.from({ length: rounds }, (_, round) => ({ key: `round ${round}`, round })),
    perform: async (part, { random, settings, report, signal }) => {
      signal.throwIfAborted();
      performed?.push(part.key);
      onPart?.(part.key);
      report(0.5);
      const [sides = 6] = settings.sides;
      let sum = 0;
      for (let roll = 0; roll < 400; roll += 1) sum += 1 + random.below(roll, sides);
      return Promise.resolve({ rolls: [[Number(part.round), sum / 400 - (sides + 1) / 2]] });
    },
    judge: (tables) => {
      const excess = column(tables, "rolls", "excess");
      const value = excess.reduce((sum, one) => sum + one, 0) / excess.length;
      return {
        value: Math.abs(value) < 0.5 ? "confirmed" : "refuted",
        figure: { name: text("mean excess"), value, interval: [value - 0.1, value + 0.1] },
        others: [],
      };
    },
  };
}
