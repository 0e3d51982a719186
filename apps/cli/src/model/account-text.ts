import { onOneLine } from "@engram/digest";
import type { WritingAccount } from "@engram/models";
import type { Progress } from "../progress.ts";
import type { OpenedWriter } from "./open-writer.ts";

/** Tells at the end what a model wrote. */
export function noteAccount({ writer, accounts }: OpenedWriter, progress: Pick<Progress, "note">): void {
  const words = accountInWords(accounts, writer.model ?? "");
  if (words !== undefined) progress.note(words);
}

/** What a model wrote and what that took, in a line; undefined where no model was asked. */
export function accountInWords(accounts: readonly WritingAccount[], model: string): string | undefined {
  if (accounts.length === 0) return undefined;
  const sum = (what: "asked" | "kept" | "keptAfterRetry" | "replaced" | "unchanged" | "faults"): number =>
    accounts.reduce((total, account) => total + account[what], 0);
  const parts = [
    `${sum("kept")} kept`,
    `${sum("keptAfterRetry")} kept after a second try`,
    `${sum("replaced")} replaced by the built-in writer's`,
  ];
  const unchanged =
    sum("unchanged") === 0 ? "" : ` ${sum("unchanged")} of the kept ones say it as the built-in writer does.`;
  const faults = sum("faults") === 0 ? "" : ` ${sum("faults")} replies did not come.`;
  return `${onOneLine(model)}: of ${sum("asked")} statements ${parts.join(", ")}.${unchanged}${faults} ${tokensInWords(accounts)}`;
}

function tokensInWords(accounts: readonly WritingAccount[]): string {
  let prompt = 0;
  let completion = 0;
  let amount = 0;
  for (const { tokens, cost } of accounts) {
    if (tokens === null) return "The server does not count tokens.";
    prompt += tokens.prompt;
    completion += tokens.completion;
    amount += cost?.amount ?? 0;
  }
  const currency = accounts.find(({ cost }) => cost !== undefined)?.cost?.currency;
  const cost = currency === undefined ? "" : ` Cost: about ${amountInWords(amount)} ${currency}.`;
  return `Tokens: ${prompt} read, ${completion} written.${cost}`;
}

/** Two digits that say something, however little it was: 0.0021, 0.35, 12. */
function amountInWords(amount: number): string {
  return amount.toLocaleString("en", { maximumSignificantDigits: 2, useGrouping: false });
}
