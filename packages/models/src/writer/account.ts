import type { WritingTally } from "@engram/digest";
import type { ChatReply, TokenCounts } from "../chat/chat-model.ts";
import type { RefusalCode } from "./reasons.ts";

/** What became of the statements that a model was asked for. */
export interface WritingAccount {
  readonly asked: number;
  /** At the first try. */
  readonly kept: number;
  /** At the second, with the reasons for which the first was refused. */
  readonly keptAfterRetry: number;
  /** The built-in statement is shown instead. */
  readonly replaced: number;
  /** Kept, but word for word what the built-in writer wrote. */
  readonly unchanged: number;
  /** Replies that did not come: broken off, too large, not in time. */
  readonly faults: number;
  /** How often a reply was refused for what; one reply may have several reasons. */
  readonly refusals: Readonly<Partial<Record<RefusalCode, number>>>;
  readonly replies: number;
  /** Null where the server does not count them. */
  readonly tokens: TokenCounts | null;
  /** Absent where nobody said what tokens cost, or they were not counted. */
  readonly cost?: Cost;
}

export interface Cost {
  readonly amount: number;
  readonly currency: string;
}

/** What a million tokens cost. */
export interface TokenPrice {
  readonly prompt: number;
  readonly completion: number;
  readonly currency: string;
}

export interface AccountKeeperOptions {
  readonly price?: TokenPrice | undefined;
  /** Called whenever a statement is settled or more of them are planned. */
  readonly report?: (tally: WritingTally) => void;
}

/** Counts while a digest is being written. */
export class AccountKeeper {
  readonly #options: AccountKeeperOptions;
  #planned = 0;
  readonly #counts = {
    asked: 0,
    kept: 0,
    keptAfterRetry: 0,
    replaced: 0,
    unchanged: 0,
    faults: 0,
    replies: 0,
  };
  readonly #refusals = new Map<RefusalCode, number>();
  #tokens: TokenCounts | null = { prompt: 0, completion: 0 };
  /** False once a server refused temperature and seed. */
  isSampledAsAsked = true;

  constructor(options: AccountKeeperOptions = {}) {
    this.#options = options;
  }

  /** So many more statements will be asked for: what is left can be told from that. */
  plan(statements: number): void {
    this.#planned += statements;
    this.#report();
  }

  add(what: "asked" | "kept" | "keptAfterRetry" | "replaced" | "unchanged" | "faults"): void {
    this.#counts[what] += 1;
    if (what === "kept" || what === "keptAfterRetry" || what === "replaced") this.#report();
  }

  addReply({ tokens, isSampledAsAsked }: ChatReply): void {
    this.#counts.replies += 1;
    this.isSampledAsAsked &&= isSampledAsAsked;
    // A sum with a gap in it would be a false one.
    this.#tokens =
      this.#tokens === null || tokens === null
        ? null
        : {
            prompt: this.#tokens.prompt + tokens.prompt,
            completion: this.#tokens.completion + tokens.completion,
          };
  }

  addRefusals(codes: readonly RefusalCode[]): void {
    for (const code of new Set(codes)) this.#refusals.set(code, (this.#refusals.get(code) ?? 0) + 1);
  }

  total(): WritingAccount {
    const sorted = [...this.#refusals].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
    return {
      ...this.#counts,
      refusals: Object.fromEntries(sorted),
      tokens: this.#tokens,
      ...costOf(this.#tokens, this.#options.price),
    };
  }

  #report(): void {
    const { kept, keptAfterRetry, replaced } = this.#counts;
    const tokens = this.#tokens;
    const cost = costOf(tokens, this.#options.price);
    const planned = Math.max(this.#planned, kept + keptAfterRetry + replaced);
    this.#options.report?.({ planned, kept, keptAfterRetry, replaced, tokens, ...cost });
  }
}

function costOf(tokens: TokenCounts | null, price: TokenPrice | undefined): { readonly cost?: Cost } {
  if (tokens === null || price === undefined) return {};
  const amount = (tokens.prompt * price.prompt + tokens.completion * price.completion) / 1_000_000;
  return { cost: { amount, currency: price.currency } };
}
