import { type TabTraining, tabTrainingQuery } from "#lib/training/training-settings.ts";
import { found } from "./found.ts";
import type { Words } from "./words.ts";

/** Shows the trainings that this browser keeps, each as a link to its settings. */
export function showKept(page: HTMLElement, kept: readonly TabTraining[], words: Words): void {
  found(page, "[data-kept]").hidden = kept.length === 0;
  found(page, "[data-kept-list]").replaceChildren(
    ...kept.map((training) => {
      const link = document.createElement("a");
      link.href = `?${tabTrainingQuery(training)}`;
      // A seed is a name, not an amount.
      link.textContent = words("training.live.kept.item", { ...training, seed: String(training.seed) });
      const item = document.createElement("li");
      item.append(link);
      return item;
    }),
  );
}
