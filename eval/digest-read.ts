/**
 * @file Prints digests to be read aloud: abstract, one-line summary, Medium, Low, key points, keywords.
 * Usage: `npm run eval -- digest-read <corpus> [from] [count] [step]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { builtinWriter } from "@engram/digest";
import { CORPORA } from "./digest-data.ts";

const [corpus = "arxiv", from = "0", count = "5", step = "1"] = process.argv.slice(2);
const read = CORPORA[corpus as keyof typeof CORPORA];
if (read === undefined) throw new Error(`no corpus ${corpus}; there are ${Object.keys(CORPORA).join(", ")}`);
const abstracts = read();
for (let index = Number(from), left = Number(count); left > 0; index += Number(step), left -= 1) {
  const abstract = abstracts[index];
  if (abstract === undefined) break;
  const sections = [
    { id: "title", text: abstract.title },
    { id: "abstract", text: abstract.text },
  ];
  const { content } = await builtinWriter.write({ sections }, { language: "en" });
  const { tldr, levels, keyPoints, keywords } = content;
  console.log(`\n${index} ${abstract.id} ${abstract.title}\n${abstract.text}`);
  console.log(`TLDR    ${tldr?.text ?? "-"}`);
  console.log(`MEDIUM  ${levels.medium.statements.map(({ text }) => text).join(" ")}`);
  for (const { kind, text } of levels.low.statements) console.log(`LOW     ${kind.padEnd(9)} ${text}`);
  for (const { role, statement } of keyPoints) console.log(`POINT   ${role.padEnd(10)} ${statement.text}`);
  for (const { term, statement } of keywords)
    console.log(`KEYWORD ${term}${statement === null ? "" : `: ${statement.text}`}`);
}
