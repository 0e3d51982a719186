/** @file Lets the reader ask the model that was trained. */
import type { QuestionKind } from "@engram/lab/question-formation";
import { found } from "./found.ts";
import type { QuestionsAnswer, QuestionsRequest } from "./training-request.ts";
import type { Words } from "./words.ts";

const AT_ONCE = 5;

/** The panel, as the page has to tell it what state the training is in. */
export interface QuestionPanel {
  /** Whether there is a model; while it trains it is not asked. */
  show(has: "no-model" | "training" | "model"): void;
  /** Another training: its questions begin at the first. */
  reset(): void;
}

export function createQuestionPanel(
  page: HTMLElement,
  words: Words,
  ask: (request: QuestionsRequest) => Promise<QuestionsAnswer>,
): QuestionPanel {
  const section = found(page, "[data-ask]");
  const form = found<HTMLFormElement>(section, "[data-ask-form]");
  const button = found<HTMLButtonElement>(section, "[data-ask-button]");
  const score = found(section, "[data-ask-score]");
  const list = found(section, "[data-answers]");
  const asked = new Map<QuestionKind, { first: number; right: number }>();

  const askSome = async (): Promise<void> => {
    const kind = new FormData(form).get("kind") as QuestionKind;
    const tally = asked.get(kind) ?? { first: 0, right: 0 };
    button.disabled = true;
    score.textContent = words("training.live.ask.asking");
    try {
      const answers = await ask({ kind, first: tally.first, count: AT_ONCE });
      list.replaceChildren(...answers.map((answer) => answerItem(answer, words)));
      tally.first += answers.length;
      tally.right += answers.filter(({ verdict }) => verdict === "right").length;
      asked.set(kind, tally);
      score.textContent =
        answers.length === 0
          ? words("training.live.ask.empty")
          : words("training.live.ask.score", { right: tally.right, count: tally.first });
    } catch (error) {
      score.textContent = words("training.live.failed", { reason: String(error) });
    }
    button.disabled = false;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void askSome();
  });
  return {
    show(has) {
      section.hidden = has === "no-model";
      button.disabled = has === "training";
      if (has === "training") score.textContent = words("training.live.ask.pause");
      else if (score.textContent === words("training.live.ask.pause")) score.textContent = "";
    },
    reset() {
      asked.clear();
      list.replaceChildren();
      score.textContent = "";
    },
  };
}

/** The words are English in every language of the page. */
function answerItem(
  { declarative, given, right, verdict }: QuestionsAnswer[number],
  words: Words,
): HTMLElement {
  const item = document.createElement("li");
  item.className = verdict === "right" ? "right" : "wrong";
  item.append(
    line("asked", declarative.join(" "), "en"),
    line("given", given.join(" "), "en"),
    line("verdict", `${verdict === "right" ? "✓" : "✗"} ${words(`training.live.ask.${verdict}`)}`),
  );
  if (verdict !== "right") item.append(line("asked", right.join(" "), "en"));
  return item;
}

function line(kind: string, text: string, language?: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = kind;
  paragraph.textContent = text;
  if (language !== undefined) paragraph.lang = language;
  return paragraph;
}
