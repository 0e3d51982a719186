import type { TextOrigin } from "./licence.ts";
import { parseLicence } from "./licence-table.ts";
import { type FullTextDecision, permitOf } from "./scope.ts";
import type { SourceSection } from "./source-text.ts";

/**
 * The full text of a paper. It exists only where `decideScope` or `decideCallerScope` opened a text of the same
 * origin and licence: the private field keeps other objects from passing as one, the constructor asks for the permit.
 */
export class FullText {
  readonly #sections: readonly SourceSection[];

  constructor(
    decision: FullTextDecision,
    text: {
      readonly origin: TextOrigin;
      /** URI that the text carries itself; null where it carries none. */
      readonly licence: string | null;
      readonly sections: readonly SourceSection[];
    },
  ) {
    const permit = permitOf(decision);
    if (permit === undefined) {
      throw new TypeError(`a full text needs a decision that opens it, got ${decision?.reason}`);
    }
    const licence = parseLicence(text.licence);
    if (permit.origin !== text.origin || permit.licence?.code !== licence?.code) {
      const opened = `${permit.origin}, ${permit.licence?.code ?? "no known licence"}`;
      throw new TypeError(
        `the decision opens (${opened}), got (${text.origin}, ${licence?.code ?? "no known licence"})`,
      );
    }
    this.#sections = text.sections;
  }

  get sections(): readonly SourceSection[] {
    return this.#sections;
  }
}
