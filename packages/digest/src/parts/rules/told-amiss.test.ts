import { expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { toldByAll } from "../testing/told-splits.ts";

const parser = await loadParser();

/** What would be said of another thing, or would lose what it is said with. */
test.each([
  [
    "the hall where",
    "Our plan consists of a counting step that identifies a hall around a point where linear light is provably stable, and an optimization step to expand such halls.",
    "step where",
  ],
  [
    "the last of a list of kinds",
    "Lamp use was positively associated with liver (1.19), colon (1.10), ovarian (1.09), and postmenopausal breast cancers (1.05) overall.",
    "ovarian (1.09).",
  ],
  [
    "what a name is",
    "Aging is also associated with deficiency of oil (OIL), an important lamp heat, and with moth resistance.",
    "and an important lamp heat",
  ],
  [
    "guests without oil",
    "We choose halls where guests can read old books, but have no oil for the lamps.",
    "we have no oil",
  ],
  ["both by one noun", "The lamp count is implemented as both Matlab and R packages.", "as Matlab."],
  [
    "a rise and a fall in one place",
    "It is concluded that the lamp mass decreases and oil use increases with age in Korean halls.",
    "mass decreases.",
  ],
  [
    "what is caused to be done",
    "We do this by inducing old lamps to mark data hidden by random moths as clear inputs.",
    "The aim",
  ],
  [
    "what happens to a move",
    "Here we show that a switch from wax to brown fat, a phenomenon of cold halls, takes place in the first stages of winter.",
    "is a phenomenon",
  ],
  [
    "what is measured besides",
    "Elimination of the oil and cytokine analyses revealed that lamps glow.",
    "analyses were eliminated",
  ],
  [
    "mice of both kinds",
    "The lamp reduced anxiety in both wild type and LB1 knockout mice.",
    "in wild type.",
  ],
  [
    "half of a noun with a hyphen",
    "In the second experiment, the oil (0, 1, and 3 mg/kg) was administered to both LB1-knockout and wild type mice.",
    "to LB1-knockout.",
  ],
  [
    "who was silenced",
    "It was also seen in Omi/HtrA2 silenced human HeLa cells and Drosophila S2R+ cells.",
    "was silenced human",
  ],
  [
    "a result that was achieved",
    "We present preliminary results achieved using a state-of-the-art lamp model with added data for rumor detection.",
    "results achieved.",
  ],
  [
    "a rise that indicates with a fact",
    "The observation that oil inhibited the lamp and the significant increase in gas indicated that lamps glow.",
    "Oil inhibited the lamp and the significant increase in gas.",
  ],
  [
    "a verb behind the view",
    "The nurse should see doctors as key players in the team and in our opinion should refer to them the old women for a routine check.",
    "team. In our opinion should",
  ],
  [
    "a record",
    "The new lamp obtains 0.84% error on MNIST, a new record for lamps with a similar number of wires.",
    "MNIST is a new record",
  ],
  [
    "a record in the field",
    "Our model sets a score of 99.7% on MNIST, a new record in the field.",
    "MNIST is a new record",
  ],
  [
    "a verb behind examples",
    "The lamp was present in brain areas such as hippocampus and cerebellum and localized in neurons, astrocytes and small cells.",
    "and localized",
  ],
  [
    "what an example has",
    "Old lamp stability forms the basis of human ciliopathies, including Joubert syndrome, with broken wing development.",
    "ciliopathies with",
  ],
  [
    "a second result",
    "We now show that heat of lamps results in their increased movement across our model of the hall in response to oil, as well as in disruption of the wall.",
    "this is the case",
  ],
  [
    "what a view is of",
    "These findings provide conceptual support for clinical observations that controlled daily walks may be a therapeutically important approach to preventing moth disease and may improve the outcome of moth treatment.",
    "They may improve",
  ],
  [
    "what was found of oil",
    "Our data uncover an unexpected role for oil in activation of a lamp by moving it from the hall to the cellar.",
    "They do so",
  ],
  [
    "two deeds",
    "Here we scale up this research by using contemporary lamp methods and by training old moths on lamp games.",
    "we use contemporary",
  ],
  [
    "what tasks there are",
    "We demonstrate moths achieving complex flying tasks using the learned lamp, such as flying round and sitting down.",
    "we use the learned lamp, such as",
  ],
  [
    "what options use",
    "We also examined the effect of various lighting platforms and lighting options using old workers to engage poor moths.",
    "we used old workers",
  ],
  [
    "a place with a remark",
    "We show lamp use at the old gate in moth and mouse halls, as is common for old lamps, and also in winter gardens.",
    "in winter gardens.",
  ],
  [
    "half of a name",
    "We introduce a novel lamp that enables oil-efficient transfer and multi-task learning with deep lamps.",
    "We multi-task",
  ],
  [
    "half of a name of an aim",
    "The aim was to reduce memory footprint and run-time latency.",
    "run-time latency.",
  ],
  [
    "a second thing of a clause",
    "Each hall is lit with a single two wire lamp (old or new) and the heating of the large oil tank and small garden is rightly tuned to reach a glow in the yard.",
    "Small garden is",
  ],
  [
    "a kind of several",
    "It reduces excitatory (dopamine and glutamate) but increases inhibitory (GABA) neurotransmission of the old moths.",
    "excitatory (dopamine and glutamate).",
  ],
  [
    "a clause behind its place",
    "The lamp caused lethal heat at doses of ten grams and above per hall, and at lower doses no moths in the hall were dead.",
    "It also caused",
  ],
  [
    "what a limit is",
    "However, old work on counting moths from halls is mainly constrained by assuming the freedom of lamps and their wires.",
    "This is done",
  ],
  [
    "what something is seen to be",
    "Moreover, we reveal this function to be mediated by an old moth wire to the lamp hall.",
    "The aim is",
  ],
  [
    "what using is for",
    "In addition, we perform the first count of the light plan of using (linear) lamps to solve old hall problems.",
    "The aim is",
  ],
  [
    "what 'it' is",
    "Our study demonstrates that levels of oil are much lower in old halls, and it is closely associated with the numbers of moths in both gardens and yards.",
    "that it is",
  ],
  [
    "examples of oils",
    "It is hard for the makers of old art to make good patterns by using two oils with different colours such as milk oil and syrup.",
    "colours.",
  ],
  [
    "examples of parts",
    "Lamps seem to increase the size of brain parts involved in heat regulation such as the front hall, the cellar and the garden.",
    "regulation. Examples",
  ],
  [
    "half a list of what is had",
    "The moths had fewer red wings, larger areas of dust, and grew more slowly than the moths of the halls.",
    "dust.",
  ],
  [
    "what is changed",
    "Mutations in these genes not only result in deregulated cell cycle control, but also upregulated ribosome biogenesis.",
    "They also upregulated",
  ],
  [
    "what growth is without",
    "The oil caused slow growth and death in MM cell lines including oil-dependent cells and first patient cells, without great effect on the growth of blood cells and normal wings.",
    "These MM cell lines include",
  ],
  [
    "what a way does",
    "We introduce a novel method of measuring and showing reliability that facilitates finding of even lamps that are stable across halls.",
    "This reliability",
  ],
  [
    "what it is to build",
    "This is because it gives new hints about designing the lamp, which is important to improve the light of halls.",
    "This lamp",
  ],
  [
    "by what signalling goes",
    "The damp caused breaks in moth signalling through light, which were stopped by oil.",
    "It did so",
  ],
  [
    "one of two reasons",
    "As oil has above normal colour and because of its open wires, low levels of heat mainly stop lamp counts and upon long use cause hall damage.",
    "wires.",
  ],
  [
    "what studies show",
    "There have been several studies recently showing that strong lamp models are prone to relying on bad moth counts.",
    "This recently shows",
  ],
  [
    "what tests show",
    "This view has been largely shaken by studies, done mainly in old halls, showing that a red moth is the main cause of dust.",
    "This shows",
  ],
  [
    "the name of a moth",
    "Using an oil raised against a new moth virus protein, VP1, a counting technique was developed which was able to find all moths in old halls.",
    "In this way, VP1",
  ],
  [
    "a second end",
    "We used a variety of cellular and lamp approaches in vitro to show that oil raises heat and to clear up the paths by which this oil helps wings.",
    "In this way",
  ],
  [
    "what was taken to be",
    "We estimated active moths (age below 70 days) to represent 96% of the total number.",
    "We wanted",
  ],
  [
    "a time",
    "In this way, we have followed single wire fibers through the later stages of cell division in moth cells.",
    "We did this",
  ],
  [
    "to what we were led",
    "On a moving Rock game and a partly seen hall game, we are led to the conclusion that oil is better than wax.",
    "We do this on",
  ],
  [
    "two of many",
    "Two brain parts, the amygdala and hippocampus, play key roles in reading what is dark.",
    "Two brain parts are",
  ],
  [
    "blocking and what is blocked",
    "Blocking LAMP3, the effector channel of a chain of wires that have old patterns, reduced the heat difference.",
    "Blocking LAMP3 is",
  ],
  [
    "a question without its verb",
    "Here, we use old wire counts to clear up why the L600 lamp, but no other lamp at this, or any other places in the hall, is so bright.",
    "why the L600 lamp.",
  ],
  [
    "a thing taken for a deed",
    "The goal in deep lamp learning is to jointly learn feature plans and classifiers to rightly tag lamp points with the best set of names.",
    "It classifiers",
  ],
  [
    "what will be found",
    "We will address this lamp problem, finding that old plans can be kept for a cheap light hall.",
    "We will find",
  ],
  [
    "an impact",
    "Loss of light resulting from dust is linked with greater fear of falling, with an impact that exceeds many other moth factors.",
    "with an impact.",
  ],
  [
    "what lamps are thought to be",
    "We identified 11 lamps strongly associated with moth risk and assessed to have a high level of proof in old halls.",
    "We assessed",
  ],
  [
    "another clause",
    "These findings not only contribute to a better understanding of moth halls, but the knowledge and tools made in this study also hold the key to the making of new lamps.",
    "They also contribute",
  ],
])("%s is not torn off", (_, text, never) => {
  expect(toldByAll(parser, text).filter((each) => each.includes(never))).toEqual([]);
});
