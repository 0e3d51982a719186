import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { parseSentence } from "../low/parse-sentence.ts";
import { type Edit, tell, withoutConflicts } from "../low/telling.ts";
import { asSentence } from "../prose/words.ts";
import { frameEdits } from "./frame-edits.ts";

let told: (sentence: string, ownWork?: boolean) => string;
let editsOf: (sentence: string) => readonly Edit[];

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  editsOf = (sentence) => frameEdits(parseSentence(parser, tag(sentence).tokens), { ownWork: true });
  told = (sentence, ownWork = true) => {
    const tree = parseSentence(parser, tag(sentence).tokens);
    const edits = withoutConflicts(frameEdits(tree, { ownWork }));
    return asSentence(tell(tree, [{ start: 0, end: tree.words.length }], edits));
  };
});

test.each([
  ["The heat of the wires was measured in ten rooms.", "We measured the heat of the wires in ten rooms."],
  ["A list of all old lamps is provided.", "We provide a list of all old lamps."],
  ["The properties of the old lamps are summarized.", "We sum up the properties of the old lamps."],
  ["Ten old houses were selected at random.", "We chose ten old houses at random."],
  ["Unlike the torches, a lamp is proposed.", "Unlike the torches, a lamp is proposed."],
  ["Good light is provided in halls.", "Good light is provided in halls."],
  ["The old lamps are replaced by the teachers.", "The old lamps are replaced by the teachers."],
  [
    "The growth of the plants was inhibited by the cold light.",
    "The cold light inhibited the growth of the plants.",
  ],
  [
    "The cold light is required for the growth of the plants.",
    "The growth of the plants needs the cold light.",
  ],
  ["We study the effect of light on sleep.", "We study how light affects sleep."],
  ["We study the effect of lamps on sleep.", "We study how lamps affect sleep."],
  ["We examine the relationship between light and sleep.", "We examine how light and sleep are related."],
  [
    "These results demonstrate the importance of light.",
    "These results demonstrate that light is important.",
  ],
  ["We discuss the role of lamps in schools.", "We discuss what part lamps play in schools."],
  ["We test the ability of the lamp to glow.", "We test how well the lamp can glow."],
  ["We study the effect of using old lamps on sleep.", "We study how using old lamps affects sleep."],
  ["We study the effect of light in schools.", "We study what effect light has in schools."],
  ["We study the effect of light and noise on sleep.", "We study how light and noise affect sleep."],
  ["We measured the heat using old lamps.", "We measured the heat with the help of old lamps."],
  ["We explain the mechanisms underlying sleep.", "We explain what lies behind sleep."],
  ["We describe its role in sleep.", "We describe what part it plays in sleep."],
  ["We measured the accuracy of the lamps.", "We measured how accurate the lamps are."],
  [
    "The results reveal a key role for light in sleep.",
    "The results reveal that light plays a key part in sleep.",
  ],
  ["The mechanisms of sleep remain largely unknown.", "It is still largely not known how sleep works."],
  ["The role of light in sleep is unclear.", "It is not clear what part light plays in sleep."],
  [
    "These tests give insight into the architecture of the lamps.",
    "These tests give insight into how the lamps are built.",
  ],
  [
    "We saw the light of the lamp and the shape of the lamp.",
    "We saw the light of the lamp and the lamp's shape.",
  ],
  ["Using old lamps, we read the letters.", "With the help of old lamps, we read the letters."],
  [
    "These tests give insight into the structure of the lamps.",
    "These tests give insight into the lamps' structure.",
  ],
  ["We identified the lamps (L1) as a danger.", "We found that the lamps (L1) are a danger."],
  ["We present a method using lamps.", "We present a method that uses lamps."],
  ["Old lamps were used to light the halls.", "We used old lamps to light the halls."],
  ["Here we describe lamps showing these colours.", "Here we describe lamps that show these colours."],
  ["The lamp not only saves oil but also lights the hall.", "The lamp saves oil and also lights the hall."],
  ["Oil plays a part in the growth of plants.", "Oil plays a part in how plants grow."],
  ["Sleep is a state caused by the cold light.", "Sleep is a state that the cold light causes."],
  ["The lamps allow the pupils to read.", "The lamps let the pupils read."],
  ["The lamp enables work at night.", "The lamp makes work at night possible."],
  ["These tools improve the accuracy of old lamps.", "These tools make old lamps more accurate."],
  [
    "The cold light greatly reduces the risk of fire accidents.",
    "The cold light makes fire accidents much less likely.",
  ],
  ["The cold light promotes the growth of young plants.", "The cold light helps young plants grow."],
  ["The cold light prevents the formation of ice.", "The cold light keeps ice from forming."],
  ["The cold light controls the number of lamps.", "The cold light controls how many lamps there are."],
  ["The cold light affects the stability of the lamp.", "The cold light affects how stable the lamp is."],
  ["The tool allows the detection of old lamps.", "The tool makes it possible to detect old lamps."],
  ["Inhibition of the enzyme reduced the light.", "Inhibiting the enzyme reduced the light."],
  ["The heat of the wires was measured by microscopy.", "We measured the heat of the wires by microscopy."],
  ["No effect was found in ten rooms.", "We found no effect in ten rooms."],
  ["We study differences in sleep between schools.", "We study how sleep differs between schools."],
  ["The lamps were shown to warm the halls.", "We showed that the lamps warmed the halls."],
  [
    "This is because the lamps were shown to warm the halls.",
    "This is because the lamps were shown to warm the halls.",
  ],
  ["It is shown that the lamps are safe.", "We show that the lamps are safe."],
  [
    "It has recently been shown that the lamps are safe.",
    "Researchers have recently shown that the lamps are safe.",
  ],
  ["Large tests are used to study the old lamps.", "We use large tests to study the old lamps."],
  ["The aim of this study was to test old lamps.", "We wanted to test old lamps."],
  ["These lamps are blocked by the cold light.", "The cold light blocks these lamps."],
  [
    "The growth of the plants can be inhibited by the cold light.",
    "The cold light can inhibit the growth of the plants.",
  ],
  ["The lamps were not blocked by the cold light.", "The cold light did not block the lamps."],
  ["Adhesion is largely controlled by old genes.", "Old genes largely control adhesion."],
  ["The heat of the lamps is regulated mainly by the oil.", "The oil mainly controls the heat of the lamps."],
  ["The old lamps have been studied by many researchers.", "Many researchers have studied the old lamps."],
  ["A new lamp was designed to light the halls.", "We designed a new lamp to light the halls."],
  [
    "The samples were collected and weighed in ten rooms.",
    "The samples were collected and weighed in ten rooms.",
  ],
  [
    "The samples were collected and analyzed in ten rooms.",
    "We collected and analyzed the samples in ten rooms.",
  ],
  ["The mice were treated with oil for five days.", "We treated the mice with oil for five days."],
  [
    "A strong correlation is found between light and sleep.",
    "We find a strong correlation between light and sleep.",
  ],
  ["An overview of old lamps is given.", "We give an overview of old lamps."],
  ["Amplitudes of old waves are calculated.", "We work out amplitudes of old waves."],
  ["Serum oil was measured in ten rooms.", "We measured serum oil in ten rooms."],
  ["The lamp is trained with old data.", "We train the lamp with old data."],
  ["The method is applied to old lamps.", "We apply the method to old lamps."],
  ["It is also found that the lamps are safe.", "We also find that the lamps are safe."],
  ["Flow of old oil driven by heat is studied.", "We study flow of old oil driven by heat."],
  ["A lamp is proposed which lights the hall.", "We propose a lamp which lights the hall."],
  ["A lamp is proposed, in which oil burns.", "We propose a lamp, in which oil burns."],
  ["The old lamps, built in a hall, were tested.", "We tested the old lamps, built in a hall."],
  [
    "The old lamps, built in a hall, were used to save oil.",
    "We used the old lamps, built in a hall, to save oil.",
  ],
  [
    "The heat of the wires was measured by counting the lamps.",
    "We measured the heat of the wires by counting the lamps.",
  ],
  ["The heat was determined to be 20 K.", "We found the heat to be 20 K."],
  ["The heat was determined in wires from old halls.", "We worked out the heat in wires from old halls."],
  ["The pupils were randomly assigned to ten rooms.", "We randomly assigned the pupils to ten rooms."],
  ["The study was conducted in May 2001.", "We conducted the study in May 2001."],
  ["Examinations were performed every 5 years.", "We performed examinations every 5 years."],
  ["METHODS Ten lamps were tested.", "METHODS we tested ten lamps."],
  [
    "The delays of the lamps were modeled as fixed times.",
    "We modeled the delays of the lamps as fixed times.",
  ],
])("%s", (sentence, plain) => {
  expect(told(sentence)).toBe(plain);
});

test.each([
  "The heat of the wires was not measured.",
  "No lamp was inhibited by the cold light.",
  "The old pairs are formed by the small lamps.",
  "The lamps enable learning to read when it is dark.",
  "It was inhibited by the cold light.",
  "The growth of plants is not required for the light.",
  "The heat of the wires has been measured.",
  "The heat was increased by a fixed amount.",
  "The old lamps were not blocked by a cold light.",
  "The old lamps can be tested by ten nurses and the pupils read.",
  "The patients were treated with oil for five days.",
  "Lamps are found in most schools.",
  "Old lamps are given to the pupils.",
  "This method is applied in schools.",
  "Most lamps are tested with old data.",
  "We ask how the sleep is affected by strong light.",
  "Both the old and the new lamps are trained with old data.",
  "The heat of the wires was measured in 1990.",
  "We study the adverse effect of light on sleep.",
  "The role of light in sleep is not surprising.",
  "The lamps were collected and compared to candles.",
  "The lamp is composed by old wires.",
  "We want to identify lamps as a danger.",
  "We trained a method using old lamps.",
  "We measured the people using old lamps.",
  "We saw the growth of the market for lamps.",
  "We saw the cause of the speed of the lamp.",
  "Using the old green lamps of all our schools, we read the letters.",
  "Old lamps are used to light the halls.",
  "A twofold increased risk of fire was found elsewhere in 1990.",
  "The results reveal a new role for light in sleep.",
  "The results reveal a key role for light in sleep and for heat in growth.",
  "The light promotes the development of new drugs.",
  "Production of the enzyme increased.",
  "The functions of the different assembly lamps in halls and the role of oil in light are not well understood.",
  "Recent studies suggested that lamp signaling can be modulated by oil tension through a red glass pathway.",
  "Lamps are required for their repair.",
  "The light was derived from old lamps.",
  "Old lamps that burn oil were tested in ten halls.",
  "A lamp was proposed which lights the hall.",
  "METHODS Framingham lamps were tested.",
  "The function of lamps in this hall and its link to the school remain unknown.",
  "A survey of the nation was conducted in 2001.",
  "They study the dynamics of lamps as a new tool.",
  "They consider the effect of hard lamps in the old hall to the colour of a room.",
  "In this case, the particular room a set of tests were conducted in gives light.",
])("a frame that does not cover its clause leaves it: %s", (sentence) => {
  expect(told(sentence)).toBe(sentence);
});

test("what is moved and told as a question is so in one edit", () => {
  expect(told("The roles of lamps in sleep are unclear.")).toBe(
    "It is not clear what part lamps play in sleep.",
  );
  expect(editsOf("The roles of lamps in sleep are unclear.")).toHaveLength(1);
});

test("outside the authors' own work, nothing is given to them", () => {
  const sentence = "The heat of the wires was measured in ten rooms.";
  expect(told(sentence, false)).toBe(sentence);
});

test("what a text presents now is its authors' in whatever part it stands", () => {
  expect(told("A new theory of old lamps is presented.", false)).toBe(
    "We present a new theory of old lamps.",
  );
  expect(told("The heat of old lamps is considered.", false)).toBe("We look at the heat of old lamps.");
  expect(told("Old lamps are studied in schools.", false)).toBe("Old lamps are studied in schools.");
  const general = "The heat of old lamps is studied in many schools.";
  expect(told(general, false)).toBe(general);
});
