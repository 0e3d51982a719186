/**
 * @file The structures that a line of Question-Formation can have. A line is a cell (task, what modifies the subject, what
 * the predicate is), then free choices of number and of words, all uniform. Both sources of data are a distribution over
 * cells: the published grammar and the mix that was released.
 */

/** What follows a noun: nothing, a prepositional phrase, or a relative clause (object, intransitive, transitive subject). */
export type Modifier = "none" | "prepositional" | "objectClause" | "intransitiveClause" | "transitiveClause";

const MODIFIERS = [
  "none",
  "prepositional",
  "objectClause",
  "intransitiveClause",
  "transitiveClause",
] as const satisfies readonly Modifier[];

/** The task: copy the declarative, or front its main auxiliary. */
export type Task = "declarative" | "interrogative";

/** The structure of a line. `object` is what modifies the object; absent in a sentence without one. */
export interface Cell {
  readonly task: Task;
  readonly subject: Modifier;
  readonly object?: Modifier;
}

/** A cell and its probability. */
export interface WeightedCell extends Cell {
  readonly probability: number;
}

/** Which distribution over cells: the grammar's, or that of the released training lines. */
export type Mix = "grammar" | "released";

/**
 * Shares of the released mix: a row a task and subject, in the order of {@link MODIFIERS} for the object and then no object.
 * Counted on 20,000 lines of the format and size of the published training set; they sum to .9991 for rounding.
 */
const RELEASED: readonly (readonly [Task, Modifier, readonly number[]])[] = [
  ["declarative", "none", [0.0718, 0.0702, 0.0226, 0.0495, 0.0238, 0.0526]],
  ["declarative", "prepositional", [0.0293, 0.0288, 0.0099, 0.0198, 0.0092, 0.0265]],
  ["declarative", "objectClause", [0.02, 0.0204, 0.006, 0.013, 0.0078, 0.0205]],
  ["declarative", "intransitiveClause", [0.0102, 0.0106, 0.0029, 0.0063, 0.0034, 0.0091]],
  ["declarative", "transitiveClause", [0.0097, 0.0095, 0.0037, 0.0072, 0.0032, 0.0084]],
  ["interrogative", "none", [0.073, 0.0704, 0.0228, 0.0479, 0.0238, 0.0553]],
  ["interrogative", "prepositional", [0.0271, 0.0291, 0.008, 0.02, 0.0094, 0.0274]],
];

function releasedCells(): readonly WeightedCell[] {
  const cells = RELEASED.flatMap(([task, subject, shares]) =>
    shares.map((probability, place): WeightedCell => {
      const object = MODIFIERS[place];
      return { task, subject, ...(object === undefined ? {} : { object }), probability };
    }),
  );
  const total = cells.reduce((sum, { probability }) => sum + probability, 0);
  return cells.map((cell) => ({ ...cell, probability: cell.probability / total }));
}

/** Of a noun phrase: bare, prepositional phrase and relative clause are equally likely, and so are the three clauses. */
function probabilityOfModifier(modifier: Modifier): number {
  return modifier === "none" || modifier === "prepositional" ? 1 / 3 : 1 / 9;
}

/** The grammar's cells; questions about a subject with a relative clause are withheld, as in the published data. */
function grammarCells(): readonly WeightedCell[] {
  const cells: WeightedCell[] = [];
  for (const task of ["declarative", "interrogative"] as const) {
    for (const subject of MODIFIERS) {
      if (task === "interrogative" && subject.endsWith("Clause")) continue;
      const ofSubject = probabilityOfModifier(subject) / 2;
      for (const object of MODIFIERS) {
        cells.push({ task, subject, object, probability: (ofSubject / 2) * probabilityOfModifier(object) });
      }
      cells.push({ task, subject, probability: ofSubject / 2 });
    }
  }
  const total = cells.reduce((sum, { probability }) => sum + probability, 0);
  return cells.map((cell) => ({ ...cell, probability: cell.probability / total }));
}

/** All cells of a mix with their probabilities, which sum to 1. */
export function cellsOf(mix: Mix): readonly WeightedCell[] {
  return mix === "grammar" ? grammarCells() : releasedCells();
}
