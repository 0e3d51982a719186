import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { asSentence } from "../prose/words.ts";
import { parseSentence } from "./parse-sentence.ts";
import { plainerPhrases } from "./phrase-edits.ts";
import { tell } from "./telling.ts";

let told: (sentence: string) => string;

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  told = (sentence) => {
    const tree = parseSentence(parser, tag(sentence).tokens);
    return asSentence(tell(tree, [{ start: 0, end: tree.words.length }], plainerPhrases(tree)));
  };
});

test.each([
  ["Lamps are essential for reading.", "Lamps are needed for reading."],
  ["Lamps are essential.", "Lamps are needed."],
  ["We put it within a single lamp.", "We put it within a single lamp."],
  [
    "We used a lamp with a sufficient number of lights.",
    "We used a lamp with a sufficient number of lights.",
  ],
  ["The oil is no more than 20 grams.", "The oil is no more than 20 grams."],
  [
    "Thus, the light is triggered by R loops, initiated by CSB, and carried out by the old northern axis.",
    "Thus, the light is triggered by R loops, initiated by CSB, and done by the old northern axis.",
  ],
  ["Very little is known about lamps.", "Very little is known about lamps."],
  ["It reaches new brightness by a large margin.", "It reaches new brightness by a large margin."],
  ["It outshines candles by a large margin.", "It outshines candles by far."],
  ["The lamps may be originated from the old hall.", "The lamps may be originated from the old hall."],
  ["We tested halls with the use of lamps.", "We tested halls by using lamps."],
  ["The association with the use of lamps is weak.", "The association with the use of lamps is weak."],
  ["The use of lamps has increased.", "The use of lamps has increased."],
  ["We tested the old lamps i.e. those of the hall.", "We tested the old lamps, that is, those of the hall."],
  [
    "We tested the old lamps, i.e. those of the hall.",
    "We tested the old lamps, that is, those of the hall.",
  ],
  [
    "We tested the old lamps (i.e., those of the hall).",
    "We tested the old lamps (that is, those of the hall).",
  ],
  [
    "Such control will require the development of improved vaccines.",
    "Such control will require the development of improved vaccines.",
  ],
  ["It has shown promising results in reading.", "It has shown promising results in reading."],
  [
    "The tests save oil without loss of light nor heat.",
    "The tests save oil without loss of light nor heat.",
  ],
  ["Order can emerge from scratch.", "Order can emerge from scratch."],
  [
    "Forty men, ages 20-30 yr, participated in the march.",
    "Forty men, ages 20-30 yr, took part in the march.",
  ],
  ["The lamp is distinct from candles.", "The lamp differs from candles."],
  [
    "Lamps have been successfully applied to this problem.",
    "Lamps have been successfully used for this problem.",
  ],
  ["We save oil without loss of light.", "We save oil without losing light."],
  ["The colour of the lamps results in bright halls.", "The colour of the lamps leads to bright halls."],
  ["The old lamp was tested with multiple children.", "The old lamp was tested with several children."],
  ["We built lamps capable of finding letters.", "We built lamps able to find letters."],
  ["The lamp glowed following treatment with oil.", "The lamp glowed after treatment with oil."],
  ["The present study is about lamps.", "This study is about lamps."],
  ["The lamps can aid in finding letters.", "The lamps can help to find letters."],
  ["The noise is due to lamps.", "The noise comes from lamps."],
  ["These lamps shed light on reading.", "These lamps shed light on reading."],
  ["The test was aimed to find the old lamps.", "The test was meant to find the old lamps."],
  ["These lamps can shed new light on reading.", "These lamps can help people understand reading."],
  ["A highly sensitive lamp glows.", "A very sensitive lamp glows."],
  ["The school needs lamps associated with reading.", "The school needs lamps linked to reading."],
  ["These results indicate that lamps glow.", "These results are a sign that lamps glow."],
  ["The majority of lamps were red.", "Most lamps were red."],
  ["Although the lamp is old, it glows.", "Even though the lamp is old, it glows."],
  ["It is unclear whether the lamp glows.", "It is not known whether the lamp glows."],
  ["The lamp glows in a steady manner.", "The lamp glows in a steady way."],
  ["The shares were 70 and 76, respectively.", "The shares were 70 and 76, in that order."],
  [
    "We saw the light of lamps of old schools as well as new halls.",
    "We saw the light of lamps of old schools and also new halls.",
  ],
  ["The oil glows in vivo.", "The oil glows in living things (in vivo)."],
  ["Current methods need oil.", "Today's methods need oil."],
  ["Old lamps are tools important for learning.", "Old lamps are tools that are important for learning."],
  ["The tests prove the existence of a green lamp.", "The tests prove that there is a green lamp."],
  ["The lamp glows following heavy rain.", "The lamp glows after heavy rain."],
  ["The oil burns and in turn lights the hall.", "The oil burns and then lights the hall."],
  ["The light is to a large extent determined by oil.", "The light is largely determined by oil."],
  ["They designed a test with a single lamp.", "They designed a test with just one lamp."],
  ["The lamps warmed a large number of rooms.", "The lamps warmed many rooms."],
  ["The oil results in reduced prices.", "The oil lowers prices."],
  [
    "The oil results in reduced prices leading to sales.",
    "The oil leads to reduced prices leading to sales.",
  ],
  ["They identified new lamps.", "They found new lamps."],
  ["Clean oil leads to higher prices.", "Clean oil raises prices."],
  ["The oil allows for long nights.", "The oil allows long nights."],
  ["The lamp failed due to fog.", "The lamp failed because of fog."],
  ["In the case of lamps the light changed.", "For lamps the light changed."],
  ["It is a tool for finding faults.", "It is a tool to find faults."],
])("wordy phrases are told plainly: %s", (sentence, plain) => {
  expect(told(sentence)).toBe(plain);
});

test("a verb put in agrees with the noun before it", () => {
  expect(told("We found a gene involved in sleep.")).toBe("We found a gene that plays a part in sleep.");
  expect(told("We found proteins involved in sleep.")).toBe("We found proteins that play a part in sleep.");
  expect(told("We found two genes involved in sleep.")).toBe("We found two genes that play a part in sleep.");
});

test("a verb put in agrees with what follows, in number and in time", () => {
  expect(told("The lamps are tested in the presence of noise.")).toBe(
    "The lamps are tested when there is noise.",
  );
  expect(told("The school was tested in the presence of children.")).toBe(
    "The school was tested when there were children.",
  );
});

test("the article before a phrase goes with its new first word", () => {
  expect(told("They found an additional 12 lamps.")).toBe("They found another 12 lamps.");
  expect(told("This is an increasingly popular lamp.")).toBe("This is a more and more popular lamp.");
});

test.each([
  "The lamps were studied in the Evaluation of Lamps.",
  "A series of lamps was lit.",
  "These data suggest that lamps help children and support the use of oil.",
  "These results suggest that light is set by lamps, and also implicate the oil.",
  "The lamp uses a sparse prior to encourage reading.",
  "We represent a lamp as a point.",
  "No lamp has previously glowed.",
  "The lamp remains lit as in the case-control group.",
  "The state-of-the-art-like lamp glows.",
  "Since the lamp was found, it has glowed.",
  "The state-of-the-art lamps glow.",
  "The lamp does better than state-of-the-art methods.",
  "The noise is mainly due to lamps.",
  "We show this to be due to lamps.",
  "Reading is the process of finding letters.",
  "The lamp is responsible for the noise.",
  "The lamp has a highly connected wire.",
  "The light depends critically on oil.",
  "The lamp is made of glass.",
  "The lamp is widely used.",
  "The lamp barely glows.",
  "The red and green lamps hum and flicker, respectively.",
  "We use in vivo imaging.",
  "The oil made lamps suitable for reading.",
  "The work consists of having lit lamps.",
  "We trained multiple sclerosis nurses.",
  "We built lamps following the plan of the school.",
  "We compared the various lamps.",
  "It won ten prizes, including making the hall.",
  "The light is related to the oil.",
  "The number of lamps fell in the cold, and this pattern associated with oil.",
  "A number of lamps in the hall is lit to read books.",
  "The light comes from old lamps, which, in turn, is related to the oil.",
  "We choose a lamp such that the wire is long.",
  "There is a minimum of 26 lamps.",
  "It is one of the most time-consuming lamps.",
  "The lamps are at risk for the development of rust.",
  "It can be reached solely relying on lamps.",
  "We give a map of the hall, such that the number of lamps is small.",
  "We saw the diversity in the collection of lamps.",
  "The noise results in part from lamps.",
  "We sort the search results in a new way.",
  "It uses a lamp, which is computationally expensive and unscalable.",
  "This lamp is distinct from other old lamps, but surprisingly similar to candles.",
  "Each pupil belongs to a small number of those schools.",
  "We achieve large savings without loss of.",
  "The school replaces a lamp with a candle in search of a cheaper light.",
  "Lamps come from a limited number of schools.",
  "A large number of the lamps glow.",
  "The red lamps, in turn, lit the hall.",
  "A large number of lamps was lit.",
  "We ran an old test aimed to find the lamps in the halls.",
  "This allows us to find the lamps, and also to weigh the oil.",
  "We list the lamps of the town, specifying the process of measuring light.",
  "The lamps burn over a wide range of oils.",
  "It is a way for quick estimation of the oil in a hall with high accuracy.",
  "We list the lamps kept by the halls, including the old lights of the town.",
  "We train lamps capable of transcribing, composing, and reading letters.",
  "The lamp solves the question to a large extent.",
  "They propose a single lamp that lights all halls.",
  "They train a single lamp.",
  "The lamps failed to be lit.",
  "They identified new lamps, lit by children, as a danger.",
  "Moths play critical roles in reading.",
  "Clean oil leads to higher resolution images.",
  "Clean oil leads to lower order terms.",
  "Clean oil leads to better quality lamps.",
  "The lamps are likely to warm the hall.",
  "The lamps comply with the old ones.",
  "The hall holds only a single lamp.",
  "The oil allows for the first time the use of lamps.",
  "We defined faults as due to old oil.",
  "We saw soot due to oil.",
  "The colours of lamps are unknown as are the shapes of bulbs.",
  "Blue cells give rise to red cells.",
  "The rule holds irrespective of the existence of lamps.",
  "In the case of the putting the lamps on the table the light changed.",
  "It is a tool for finding faults and for making oil.",
  "Lamps are made following Hall & Wick (1990).",
  "The lamps are consistent with being lit at night.",
])("what is a name, agrees otherwise or says something else stays: %s", (sentence) => {
  expect(told(sentence)).toBe(sentence);
});
