import { beforeAll, expect, test } from "vitest";
import { checkStatement } from "../../checks/check-statement.ts";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { draftLow } from "./draft-low.ts";
import { parseSentence } from "./parse-sentence.ts";

let tellings: (sentence: string) => readonly string[];

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  tellings = (sentence) => {
    const drafted = draftLow(parseSentence(parser, tag(sentence).tokens), { known: true, ownWork: true });
    return [...(drafted?.statements[0]?.texts ?? [])];
  };
});

test.each([
  ["Each lamp comprises five wires and a bulb.", "Each lamp is made up of five wires and a bulb."],
  ["The lamp itself comprises a set of wires.", "The lamp itself is made up of a set of wires."],
  ["The old lamp plays a protective role.", "The old lamp plays a protective part."],
  ["Lamps are ubiquitous in schools.", "Lamps are found everywhere in schools."],
  [
    "Rules aimed at reducing smoke in schools help children.",
    "Rules meant to reduce smoke in schools help children.",
  ],
  ["It is also difficult to make lamps burn.", "It is also hard to make lamps burn."],
  ["Building good lamps remains technically challenging.", "Building good lamps is still technically hard."],
  ["It remains questionable whether lamps burn.", "It is still not clear whether lamps burn."],
  ["It is currently unknown whether lamps burn.", "It is not yet known whether lamps burn."],
  ["It has remained unclear whether lamps burn.", "It has so far not been known whether lamps burn."],
  ["These lamps are also capable of finding letters.", "These lamps can also find letters."],
  ["Children keep calm in the face of strong winds.", "Children keep calm when faced with strong winds."],
  [
    "We read old books without the need to clean or light the hall.",
    "The authors read old books without needing to clean or light the hall.",
  ],
  ["Strong heat arises when old lamps burn.", "Strong heat comes about when old lamps burn."],
  ["These lamps are notable for their soft light.", "These lamps stand out for their soft light."],
  ["The old lamps are also of interest.", "The old lamps are also interesting."],
  [
    "This study suggests that lamps help children to read.",
    "From this study, it seems that lamps help children to read.",
  ],
  [
    "Together, these findings suggest that lamps help children.",
    "From these findings, it seems that lamps help children.",
  ],
  [
    "Recent studies suggest that lamps help children to read.",
    "From recent studies, it seems that lamps help children to read.",
  ],
  ["The red lamp is based on the idea of light.", "The red lamp rests on the idea of light."],
  ["It can be concluded that lamps glow.", "One can conclude that lamps glow."],
  ["Strong winds pose a serious threat for lamps.", "Strong winds are a serious threat for lamps."],
  ["Smoke abolished the strong smell of oil.", "Smoke did away with the strong smell of oil."],
  [
    "There is strong evidence regarding the use of lamps.",
    "There is strong evidence about the use of lamps.",
  ],
  ["The plants grow in an autocrine fashion.", "The plants grow in an autocrine way."],
  ["Light is fundamental for the growth of plants.", "Light is very important for the growth of plants."],
  ["They utilize lamps as small tools.", "They use lamps as small tools."],
  ["We study old halls with small lamps.", "The authors look into old halls with small lamps."],
  ["Our results show that lamps need oil.", "What the authors found shows that lamps need oil."],
  ["Our findings reveal how lamps work.", "What the authors found shows how lamps work."],
  [
    "Our experiments in large halls indicate that lamps glow.",
    "The authors' experiments in large halls are a sign that lamps glow.",
  ],
  ["They have previously been shown to be safe.", "Researchers have previously shown that they are safe."],
  [
    "The teachers give small books as well as red pencils.",
    "The teachers give small books and also red pencils.",
  ],
  ["They utilize lamps to light old halls.", "They use lamps to light old halls."],
  ["The lamp facilitates slow reading.", "The lamp makes slow reading easier."],
  [
    "These small lamps were studied in rooms obtained from old schools.",
    "The authors studied these small lamps in rooms that were obtained from old schools.",
  ],
  ["An external lamp was modulated by strong light.", "Strong light modulated an external lamp."],
])("%s can be told as %s, which stands", (sentence, expected) => {
  expect(tellings(sentence)).toContain(expected);
  expect(checkStatement(sentence, expected).supported).toBe(true);
});

test.each([
  // What would have to change with its subject, or is taken up later.
  ["Our results support old views, and indicate new ones.", /what the authors found/iu],
  ["Our results agree with those of others.", /what the authors found/iu],
  // Other tellings of it are plainer.
  ["Our results suggest that lamps burn.", /what the authors found/iu],
  // Who says so is no sign, and "strongly" is more than one.
  ["Recent studies indicate that lamps burn.", /sign/u],
  ["Our data strongly indicate that lamps burn.", /sign/u],
  // What data do besides suggesting is theirs as well; what is looked at is not only a sign.
  ["These data suggest that lamps help children and support the use of oil.", /it seems.*support/u],
  ["Our analyses of halls indicate that lamps burn.", /sign/u],
  // What comprises a thing may have more.
  ["The old hall comprises light.", /made up/u],
  ["We investigate carefully the light of lamps.", /look into carefully/u],
  // What was once suggested need not seem so now.
  ["Previous studies suggested that lamps help children.", /it seems/u],
  // "does better and strength" is no English.
  ["The new lamp yields better performance and strength.", /does better/u],
  // What is done well may be compared.
  ["The small lamps fit the old halls as well as the new ones.", /and also/u],
  // "easier" comes too late, or misses the second thing.
  ["The lamp facilitates slow reading as well as fast writing.", /easier as well/u],
  // Deeds that are joined stay in one form.
  ["The lamps failed after removal of the oil or treatment with water.", /removing/u],
  // What marks something is a thing that happens.
  ["The night is characterized by suppression of light.", /by suppressing/u],
  ["Women comprise half of the class.", /made up/u],
])("what would be misread is not told so: %s", (sentence, wrong) => {
  for (const text of tellings(sentence)) expect(text).not.toMatch(wrong);
});
