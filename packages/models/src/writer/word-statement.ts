import { checkModelText, createStatement, type SplitSource, type Statement } from "@engram/digest";
import {
  type RewordingQuestion,
  rewordingAgainMessages,
  rewordingMessages,
} from "../prompts/reword-statement.ts";
import type { Desk, HowToTell } from "./desk.ts";
import type { Refusal } from "./reasons.ts";
import { refuseForm } from "./refuse-form.ts";
import { tellInTwoTries, withRejected } from "./tell-in-two-tries.ts";

/**
 * A statement of the built-in writer in a model's words: kept, tried once more with the reasons, or left as it was.
 *
 * @throws {OutsideError} where the server can not be asked, or failed several times in a row
 */
export async function wordStatement(
  desk: Desk,
  builtin: Statement,
  { reader, before, isPart = false }: HowToTell,
): Promise<Statement> {
  const passage = builtin.evidence.map(({ quote }) => quote).join(" ");
  const question: RewordingQuestion = { reader, claim: builtin.text, passage, before };
  const { account, split } = desk;
  account.add("asked");
  const { how, text } = await tellInTwoTries(desk, {
    sentence: builtin.text,
    messages: rewordingMessages(question),
    messagesAgain: (refused, reasons) => rewordingAgainMessages(question, refused, reasons),
    // What the others tell of the passage is not told again.
    refuse: (told) => refuse(desk, builtin, isPart ? { ...question, passage: builtin.text } : question, told),
  });
  account.add(how);
  if (how === "replaced") return withRejected(split, builtin, text);
  if (text !== builtin.text) return statementOf(split, builtin, text);
  account.add("unchanged");
  return builtin;
}

/** Every reason why a text can not be shown in the place of a statement. */
async function refuse(
  { memory }: Desk,
  builtin: Statement,
  { claim, passage }: RewordingQuestion,
  text: string,
): Promise<readonly Refusal[]> {
  const form = await refuseForm({ claim, passage, text });
  if (form !== null) return [form];
  const { problems } = checkModelText({ claim, passage, text });
  if (problems.length > 0) return problems;
  const { evidence } = builtin;
  const isElsewhere =
    memory.support({ text: claim, evidence }).supported && !memory.support({ text, evidence }).supported;
  return isElsewhere ? [{ code: "evidence.elsewhere", words: "" }] : [];
}

function statementOf(split: SplitSource, { evidence }: Statement, text: string): Statement {
  const made = createStatement(split, { text, passages: evidence, byModel: true });
  // Its passages are those of a statement that stands already.
  if (!made.ok) throw new Error(`a checked statement was refused: ${made.error.code}`);
  return made.value;
}

/** Whether another of the planned statements rests on the same passage as this one. */
export function isPartOf(planned: readonly Statement[], statement: Statement): boolean {
  const rests = ({ evidence }: Statement): boolean =>
    evidence.some((span) =>
      statement.evidence.some(
        (own) => own.section === span.section && own.start < span.end && span.start < own.end,
      ),
    );
  return planned.some((other) => other !== statement && other.kind !== "glossary" && rests(other));
}
