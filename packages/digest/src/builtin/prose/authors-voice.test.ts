import { describe, expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { inAuthorsVoice } from "./authors-voice.ts";
import { joinWords } from "./words.ts";

describe("the authors in the third person", () => {
  test.each<[string, string | null]>([
    ["We show that our lamp works.", "the authors show that their lamp works."],
    ["Our lamp works.", "the authors' lamp works."],
    ["What we found shows that our lamp works.", "What the authors found shows that their lamp works."],
    ["Our proposed lamp works.", "the proposed lamp works."],
    ["Using our proposed lamp, we read.", "Using the proposed lamp, the authors read."],
    [
      "We show that by learning maps of halls, we can read.",
      "the authors show that by learning maps of halls, they can read.",
    ],
    [
      "We find that mice freeze when we play tones.",
      "the authors find that mice freeze when the authors play tones.",
    ],
    [
      "We hold that our limited knowledge of lamps grows.",
      "the authors hold that our limited knowledge of lamps grows.",
    ],
    ["In our dynamic world, lamps fail.", "In our dynamic world, lamps fail."],
    ["All of our early memories arise from light.", "All of our early memories arise from light."],
    ["All of our lamps arise from light.", "All of the authors' lamps arise from light."],
    ["We use lamps from our lab.", "the authors use lamps from their lab."],
    ["Our lamps light our lab.", "the authors' lamps light the authors' lab."],
    [
      "The oil is red, and we see clear signs of soot.",
      "The oil is red, and the authors see clear signs of soot.",
    ],
    ["We see the light scattered into our line of sight.", null],
    ["Light is bent into our line of sight.", "Light is bent into the line of sight."],
    ["Lamps enable us to read.", "Lamps enable the authors to read."],
    ["Here, we have measured lamps.", "Here, the authors have measured lamps."],
    ["We say how lamps help us to understand light.", "the authors say how lamps help to understand light."],
    [
      "Halls have the common problem when wind dims our lamps.",
      "Halls have the common problem when wind dims the lamps.",
    ],
    ["This allows us to test lamps.", "This allows the authors to test lamps."],
    ["We're sure that we've seen it.", "the authors are sure that they have seen it."],
    ["We look at our galaxy.", "the authors look at our galaxy."],
    ["We discuss our experience with lamps.", "the authors discuss their experience with lamps."],
    ["We look at our own galaxy.", "the authors look at our own galaxy."],
    ["We compare our own model.", "the authors compare their own model."],
    ["We study insects and our own.", "the authors study insects and our own."],
    ["To our knowledge, lamps are bright.", "To the authors' knowledge, lamps are bright."],
    ["We consider the I=0 channel.", "the authors consider the I=0 channel."],
    ["We investigate lamps, and we analyze oil.", "the authors investigate lamps and analyze oil."],
    [
      "We show that lamps glow, and we analyze oil.",
      "the authors show that lamps glow, and the authors analyze oil.",
    ],
    ["We want to mend this lamp.", "the authors want to mend this lamp."],
    ["We want to sleep in the dark.", null],
    ["We want to be warm.", null],
    ["We want lamps.", null],
    ["Basing ourselves on lamps, we read.", "Basing themselves on lamps, the authors read."],
    ["Fog limits our ability to read.", "Fog limits the ability to read."],
    ["Lamps are bright.", "Lamps are bright."],
    ["Sales in the US rose.", "Sales in the US rose."],
    ["We agree with the authors of the lamp.", null],
    ["I show that lamps work.", null],
    ["We build lamps and compare our lamps to theirs.", null],
    ["We improve our knowledge of lamps.", "the authors improve the knowledge of lamps."],
    ["Our understanding of lamps needs halls in which we can read.", null],
    ["We observe they glow in the dark.", null],
    ["We observe that lamps glow where they hang.", "the authors observe that lamps glow where they hang."],
    ["It is clear what comparison we make.", null],
    ["The way we see lamps is odd.", null],
    ["Let us test lamps.", null],
    [
      "We find lamps that cast rays, which we term lanterns.",
      "the authors find lamps that cast rays, which they term lanterns.",
    ],
    ["Lamps withstand the winds we study.", "Lamps withstand the winds the authors study."],
    [
      "We build lamps that withstand the winds we study.",
      "the authors build lamps that withstand the winds they study.",
    ],
    [
      "We ask patients about the lamps we study.",
      "the authors ask patients about the lamps the authors study.",
    ],
    [
      "We list the lamps of Smith and Jones, which we term lanterns.",
      "the authors list the lamps of Smith and Jones, which the authors term lanterns.",
    ],
    ["In our tests, we find that lamps glow.", "In their tests, the authors find that lamps glow."],
    ["To test our lamp model, we read.", "To test their lamp model, the authors read."],
    ["In halls of our lab, we read.", "In halls of the authors' lab, they read."],
    ["To our knowledge, we are first.", "To the authors' knowledge, they are first."],
    ["Our results show that our lamp glows.", "the results show that the authors' lamp glows."],
    ["Our results show that the lamp glows.", "the authors' results show that the lamp glows."],
    ["Based on our results we propose lamps.", "Based on the authors' results they propose lamps."],
    [
      "We find that lamps glow, leading us to question the oils.",
      "the authors find that lamps glow, leading them to question the oils.",
    ],
    [
      "We and others have shown that our lamps glow.",
      "the authors and others have shown that the authors' lamps glow.",
    ],
    [
      "We, among others, have shown that lamps glow.",
      "the authors, among others, have shown that lamps glow.",
    ],
    [
      "We ask two questions: how can we light halls?",
      "the authors ask two questions: how can we light halls?",
    ],
    [
      "We show that when we look at lamps, they glow.",
      "the authors show that when we look at lamps, they glow.",
    ],
    ["We ask how we can light our halls, and how can we read in our halls.", null],
    [
      "We derive the lamps from our plan, show that they correspond to old lamps and test their light.",
      "the authors derive the lamps from their plan, show that they correspond to old lamps and test their light.",
    ],
    ["We derive the lamps from our plan and show that they use oil.", null],
    ["We derive a lamp from our plan and show that they correspond.", null],
    [
      "It depends on the age of the lamps we plan to use, measured by their oil.",
      "It depends on the age of the lamps the authors plan to use, measured by their oil.",
    ],
    ["In all halls we use their oil.", null],
    ["We argue that we should save oil.", "the authors argue that we should save oil."],
    ["We say which lamps we might prefer.", "the authors say which lamps we might prefer."],
    [
      "We say what is to be done before we can read in halls.",
      "the authors say what is to be done before we can read in halls.",
    ],
    ["We list places in which we can read.", "the authors list places in which we can read."],
    [
      "We light places in which we can outperform lamps.",
      "the authors light places in which the authors can outperform lamps.",
    ],
    ["We ask: can we read without oil?", "the authors ask: can we read without oil?"],
    [
      "Old lamps tell us that in our lab oil is dear.",
      "Old lamps tell us that in the authors' lab oil is dear.",
    ],
    [
      "We say how lamps help us to better understand light.",
      "the authors say how lamps help to better understand light.",
    ],
    ["We hold that lamps tell us much.", "the authors hold that lamps tell us much."],
    [
      "We hold that old lamps could enable us to build halls.",
      "the authors hold that old lamps could enable the authors to build halls.",
    ],
    ["We study eyes that enable us to sense light.", "the authors study eyes that enable us to sense light."],
    ["Our work shows that we can read by oil.", "the work shows that one can read by oil."],
    ["Our work shows that we can outperform oil.", "the work shows that the authors can outperform oil."],
    ["We show that phase I is long.", "the authors show that phase I is long."],
    ["We show what I lit.", null],
    ["We find lamps in our genomes.", "the authors find lamps in our genomes."],
    ["We change our view of lamps.", "the authors change our view of lamps."],
    ["We improve our memory layer.", "the authors improve their memory layer."],
    ["We use our brain imaging data.", "the authors use their brain imaging data."],
    ["Our genome-wide study is new.", "the authors' genome-wide study is new."],
    ["Our inability to read is old.", "the inability to read is old."],
    [
      "We hold that our increased understanding of lamps helps.",
      "the authors hold that the increased understanding of lamps helps.",
    ],
  ])("%s", (source, expected) => {
    const told = inAuthorsVoice(tokensOf(source));
    expect(told === null ? null : joinWords(told)).toBe(expected);
  });
});
