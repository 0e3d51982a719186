/** Who writes: the choice, what each wrote, what it took. */
export const enWriters = {
  "writer.choose": "Who writes it?",
  "writer.builtin": "Built-in writer",
  "writer.builtin.expect":
    "Picks and lightly rewrites the authors’ own sentences. No model; ready in seconds.",
  "writer.remote.expect":
    "A language model at {host}: the paper’s public text is sent there. Takes minutes. What the checks cannot confirm is not shown.",
  "writer.local.expect":
    "A language model on this server: the text goes nowhere. Takes minutes. What the checks cannot confirm is not shown.",
  "writer.switch": "Written by",
  "writer.again": "Have it written again, or by another writer",
  "writer.again.text": "The digests that are here stay.",
  "writer.elsewhere": "Another digest of this article is being made.",
  "writer.elsewhere.watch": "Watch it",
  "writer.byModel": "{kind}, worded by the model",
  "writer.passage.byModel": "{passage}, sentence worded by the model",
  "writer.note": "Who worded what",
  "writer.legend":
    "Worded by {model} and checked against the passage: the sentences with a dotted line under them, {worded} of {total}.",
  "writer.legend.others": "The built-in writer worded the others.",
  "writer.legend.none":
    "Nothing that {model} said in other words passed the checks: the built-in writer worded all that stand here.",
  "writer.refused.one": "{count} sentence of the model was not shown",
  "writer.refused.other": "{count} sentences of the model were not shown",
  "writer.refused.text":
    "The checks could not confirm them, so they may be wrong. The built-in writer’s sentence stands in the place of each.",
  "writer.refused.wrote": "The model wrote:",
  "writer.refused.shown": "Shown instead:",
  "digest.writer.model": "Model writer {version}",
  "digest.prompt.read": "read the prompts",
  "tally.done": "{done} of {planned} sentences",
  "tally.kept": "{kept} kept, {again} kept at the second try, {replaced} left to the built-in writer",
  "tally.tokens": "{prompt} tokens read, {completion} written",
  "tally.cost": "about {amount} {currency}",
  "tally.left.soon": "less than a minute left",
  "tally.left.one": "about {count} minute left",
  "tally.left.other": "about {count} minutes left",
  "prompts.title": "Prompts",
  "prompts.lead":
    "This is all that a language model is told. It is asked for one sentence at a time; what it answers is checked before it is shown.",
  "prompts.version": "Version {version}",
  "prompts.braces": "What stands in braces differs from sentence to sentence.",
  "prompts.role.system": "Instruction",
  "prompts.role.user": "Asked",
  "prompts.role.assistant": "Answered",
  "problem.run.writer-gone":
    "The writer that this run asked for is not on this server. Press Run to choose another.",
} as const;
