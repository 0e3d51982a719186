/** The sentence in a model's reply: in the JSON that was asked for, or the reply itself from a model that cares for no JSON. */
export function readAnswer(reply: string): string {
  const shown = reply.replace(/^\s*<think>[\s\S]*?<\/think>/u, "").trim();
  const unfenced = /^```(?:json)?\s*([\s\S]*?)\s*```$/u.exec(shown)?.[1] ?? shown;
  const sentence = sentenceIn(unfenced) ?? unfenced;
  return unquoted(sentence.trim()).replace(/\s+/gu, " ").trim();
}

function sentenceIn(text: string): string | undefined {
  if (!/^[{"]/u.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Half a JSON, or a quotation: the text is looked at as it stands.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || !("sentence" in value)) return undefined;
  return typeof value.sentence === "string" ? value.sentence : undefined;
}

/** Quotation marks that stand around the whole of it. */
function unquoted(text: string): string {
  const inner = /^(?:"([^"]+)"|“([^”]+)”)$/u.exec(text);
  return inner?.[1] ?? inner?.[2] ?? text;
}
