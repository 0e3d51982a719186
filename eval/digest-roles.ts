/**
 * @file How sentences get their roles: structured abstracts (SciFact) whose named parts are taken away, and our own
 * labels. Rows are what authors or we say, columns what the writer says. Only halves that nothing was learned from.
 * Usage: `npm run eval -- digest-roles [tuning]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { assignRoles } from "../packages/digest/src/builtin/roles/assign-roles.ts";
import { SENTENCE_ROLES, type SentenceRole } from "../packages/digest/src/builtin/roles/role-cues.ts";
import { type Half, labelledSentences, structuredAbstracts } from "./digest-roles-data.ts";

/** Authors name parts, not roles. */
const PART: Partial<Record<SentenceRole, SentenceRole>> = {
  problem: "background",
  limitation: "finding",
  resource: "finding",
};
type Table = Map<SentenceRole, Map<SentenceRole, number>>;
const half: Half = process.argv[2] === "tuning" ? "tuning" : "measuring";

const structured: Table = new Map();
for (const { sentences, parts } of await structuredAbstracts(half)) {
  for (const [index, { role }] of assignRoles(sentences).entries()) count(structured, parts[index], role);
}
print("structured abstracts", structured);
const merged: Table = new Map();
for (const [own, row] of structured)
  for (const [role, number] of row) count(merged, own, PART[role] ?? role, number);
print("the same, problem as background, limitation and resource as finding", merged);

const labelled: Table = new Map();
for (const { sentence, all, role } of await labelledSentences(half))
  count(labelled, role, assignRoles(all)[sentence.index]?.role ?? "background");
print("our own labels", labelled);

function count(table: Table, own: SentenceRole | null | undefined, role: SentenceRole, by = 1): void {
  if (own === null || own === undefined) return;
  const row = table.get(own) ?? new Map<SentenceRole, number>();
  row.set(role, (row.get(role) ?? 0) + by);
  table.set(own, row);
}

function print(name: string, table: Table): void {
  let right = 0;
  let total = 0;
  for (const [own, row] of table) {
    right += row.get(own) ?? 0;
    for (const number of row.values()) total += number;
  }
  console.log(`\n${name}: ${((100 * right) / total).toFixed(1)} % of ${total} right`);
  console.log(["".padEnd(12), ...SENTENCE_ROLES.map((role) => role.padStart(11))].join(""));
  for (const own of SENTENCE_ROLES) {
    const row = table.get(own);
    if (row !== undefined)
      console.log(
        [own.padEnd(12), ...SENTENCE_ROLES.map((role) => String(row.get(role) ?? 0).padStart(11))].join(""),
      );
  }
  const precision = SENTENCE_ROLES.map((role) => {
    let said = 0;
    for (const row of table.values()) said += row.get(role) ?? 0;
    return said === 0 ? "-" : `${((100 * (table.get(role)?.get(role) ?? 0)) / said).toFixed(0)} %`;
  });
  console.log(["precision".padEnd(12), ...precision.map((value) => value.padStart(11))].join(""));
}
