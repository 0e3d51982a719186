/** @file The settings of the form, the address that says them, and what is known of a training with them. */
import { entropyFloor, lexiconWithDeterminers, memorisationFloor } from "@engram/lab/question-formation";
import { CLAIMED_BOUND, type Levels } from "#lib/training/conclude-training.ts";
import {
  readTabTraining,
  TAB_SETTING_NAMES,
  type TabTraining,
  tabTrainingQuery,
} from "#lib/training/training-settings.ts";

/** The settings of the form; undefined, and told by the browser where, when one can not be. */
export function readForm(form: HTMLFormElement): TabTraining | undefined {
  if (!form.checkValidity()) return undefined;
  return readTabTraining(queryOf(form)).training;
}

function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  // Settings that are locked while they are trained with are not among the form's data.
  for (const name of TAB_SETTING_NAMES) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) query.set(name, field.value);
  }
  return query;
}

/** Puts the settings of a link into the form. */
export function fillForm(form: HTMLFormElement, training: TabTraining): void {
  for (const name of TAB_SETTING_NAMES) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = String(training[name]);
  }
}

/** The address of the page names the settings, so that it can be kept, sent and opened again. */
export function showInAddress(training: TabTraining): void {
  history.replaceState(history.state, "", `?${tabTrainingQuery(training)}`);
}

/** Levels of a training, known before it begins. */
export function levelsOf({ lines, determiners }: Pick<TabTraining, "lines" | "determiners">): Levels {
  const { natsPerToken, tokensPerLine } = entropyFloor("released", lexiconWithDeterminers(determiners));
  return {
    entropy: natsPerToken,
    memorisation: memorisationFloor(lines, tokensPerLine),
    claimed: CLAIMED_BOUND,
  };
}
