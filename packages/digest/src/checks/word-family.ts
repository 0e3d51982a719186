/**
 * Words of one family ("regulate", "regulation", "regulatory") have one key here: spelling made American, irregular
 * forms brought to their base, endings of inflection and derivation taken off.
 */
export function familyOf(lower: string): string {
  const before = known.get(lower);
  if (before !== undefined) return before;
  const found = findFamily(lower);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(lower, found);
  return found;
}

const known = new Map<string, string>();
const MOST_KNOWN = 100_000;

function findFamily(lower: string): string {
  if (!/^\p{L}+$/u.test(lower)) return lower;
  const root = IRREGULAR.get(lower);
  if (root !== undefined) return root;
  if (lower.length < 4) return lower;
  const own = withoutInflection(americanSpelling(lower));
  const inflected = IRREGULAR.get(own);
  if (inflected !== undefined) return inflected;
  const stem = withoutDerivation(own);
  return BY_STEM.get(stem) ?? stem;
}

function americanSpelling(word: string): string {
  return word
    .replace(/is(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)/u, "iz")
    .replace(/ys(?=(?:e|es|ed|er|ers|ing)$)/u, "yz")
    .replace(/(?<=\p{L}{2})our(?=(?:s|ed|ing|al|able|less|ful|ed)?$)/u, "or")
    .replace(/(?<=t|b)re(?=s?$)/u, "er")
    .replace(/ae|oe/gu, "e")
    .replace(/ogue(?=s?$)/u, "og")
    .replace(/amme(?=s?$)/u, "am");
}

const INFLECTIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})(?:ies|ied)$/u, "y"],
  [/(?<=ss|sh|ch|x|z)es$/u, ""],
  [/(?<=\p{L}{2}[^aious])s$/u, ""],
  [/(?<=[aeiouy]\p{L}*\p{L})(?:ing|(?<!e)ed)$/u, ""],
];

function withoutInflection(word: string): string {
  for (const [ending, replacement] of INFLECTIONS) {
    const next = word.replace(ending, replacement);
    if (next !== word && next.length >= 3) return next;
  }
  return word;
}

const DERIVATIONS =
  /(?:wards|ward|istry|istic|izational|ization|ational|atively|ability|ibility|ically|iveness|fulness|ousness|ivity|ation|ative|atory|ator|ition|itive|ately|ingly|edly|ably|ibly|ally|ical|ance|ence|anc|enc|ancy|ency|able|ible|ment|ness|ious|eous|ially|ial|ism|ist|ity|ize|iz|ive|ion|ory|ary|ure|ous|ful|ate|at|ant|ent|age|al|ic|er|or|ly|th|ed|y|e)$/u;

function withoutDerivation(word: string): string {
  let current = word;
  for (let round = 0; round < 4; round += 1) {
    const next = current.replace(DERIVATIONS, "");
    const least = /(?:ation|ational|ative|ator|ate|at|ant)$/u.test(current) ? 3 : 4;
    if (next === current || next.length < least || !/[aeiouy]/u.test(next)) break;
    current = next;
  }
  // mapping, map; analysis, analytic; reduce, reduction; describe, description.
  return current
    .replace(/(\p{L})\1$/u, "$1")
    .replace(/(?:ys|yt|yz)$/u, "y")
    .replace(/uct$/u, "uc")
    .replace(/ript$/u, "rib")
    .replace(/(?<=\p{L}{3})e$/u, "");
}

/** Irregular forms, and nouns, adjectives and verbs of one root that differ in it: the first of a line is the base. */
const ROOTS = `
mouse mice
area areas
idea ideas
scenario scenarios
carcinoma carcinomas
video videos
add adds added adding
record recording recordings
average averaged averaging averages
leverage leveraged leveraging leverages
encourage encouraged encouraging encourages
culture cultured culturing cultures
terminate terminated terminating terminates termination
person people persons
child children
analyze analysis analyses analytic analytical analytically analyzer
hypothesize hypothesis hypotheses hypothetical
synapse synapses synaptic
phenomenon phenomena
criterion criteria
datum data
axis axes
genus genera
bacterium bacteria bacterial
nucleus nuclei nuclear
mitochondrion mitochondria mitochondrial
vertex vertices
matrix matrices
index indices indexes
locus loci
stimulus stimuli stimulate stimulation
hippocampus hippocampal hippocampi
formula formulae formulas
long length lengthy longer longest lengthen
wide width widely wider widest widen
deep depth deeply deeper deepest
high height highly higher highest
strong strength strongly stronger strongest strengthen
broad breadth broadly broader broadest
warm warmth
grow growth grew grown growing grows
die death dead died dies dying deaths
live life alive lives lived living lifetime
move motion movement motions movements moved moving moves mobile mobility motile motility
consume consumption consumes consumed consuming consumer consumers
deposit deposition deposited deposits depositing
knockdown knock knocked knocking
traffic trafficking trafficked
assume assumption assumes assumed assuming assumptions
presume presumption presumed
reveal revelation
receive receiver
isolate isolation isolates isolated
obey obedience
oblige obligation
redundant redundancy
frequent frequency frequencies frequently
efficient inefficiency
occur occurrence occurrences occurs occurred occurring
recur recurrent recurrence
differ differing
refer reference references referred refers
prefer preference preferences preferred preferential preferentially
infer inferring
transfer transferred transfers transferring
confer confers conferred
persist persistent persistence persists persisted
resist resistance resistant resists
exist existence existent exists existed existing
sparse sparsity sparsely
scarce scarcity
rare rarely rarity
ready readily readiness
easy ease easily easier
hard harder hardest
heavy heavily heavier
early earlier earliest
late later latest
close closely closer closeness
open opening
wide wideness
narrow narrowly
soft softly
smooth smoothness smoothly smoothed smoothing
rough roughness roughly
rich richness richer
long-lasting
necessary necessity necessarily necessitate necessitates
constrain constraint constraints constrained
restrain restraint
complain complaint
attain attainment
explain explanation explanations explanatory explains explained explaining
maintain
contain containing contained contains content
tend tendency tends tended
pretend
defend defense defence defensive defends
offend offense offensive
respond
extend
expend expenditure expense
suspend suspension
comprehend comprehension
apprehend
depend dependence dependency dependent depends depended dependencies
independent independence independently
attend attention attentional attentive
intend
distort distortion distorted
insert insertion inserted insertions
revert reversion
convert conversion converted converts converting
invert inversion inverted inverse
reverse reversal reversed reversible
diverge divergence divergent diverges diverged
converge convergence convergent converges converged
merge merger merging
verge
emerge
submerge
advise advice
advance advances advanced advancement
arrange arrangement arranged
change changes changed changing
exchange exchanges exchanged exchanging
challenge challenges challenging
store storage stored storing stores
use usage uses used using user users
pass
remain remains remained remaining remainder
clinic clinical clinically
surgery surgical surgically surgeon
infant infancy
disease diseases diseased
ill illness
sick sickness
healthy health
wound wounds wounding wounded
prune pruning pruned
diagnose diagnosis diagnoses diagnostic diagnosed
choose choice chose chosen choosing chooses choices
lose loss lost loses losing losses
think thought thinks thoughts thinking
know knowledge knew known knows knowing
prove proof proves proved proven proving proofs
believe belief beliefs believed believes
give gave given gives giving gift
take took taken takes taking
make made makes making
find found finds finding findings
show showed shown shows showing
bind bound binds binding
build built builds building
bring brought brings bringing
keep kept keeps keeping
lead led leads leading
hold held holds holding
mean meant means meaning
see saw seen sees seeing sight
speak spoke spoken speech
speed sped speeds
spread spreads spreading
rise rose risen rises rising
drive drove driven drives driving driver drivers
let lets letting
letter letters
fall fell fallen falls falling
break broke broken breaks breaking
begin began begun begins beginning
become became becomes becoming
come came comes coming
run ran runs running
write wrote written writes writing
draw drew drawn draws drawing
seek sought seeks seeking
teach taught teaches teaching
feed fed feeds feeding food
eat ate eaten eats eating
sell sold sells
buy bought buys
sleep slept sleeps sleeping asleep
swim swam swims swimming
sing sang sung song
tell told tells telling
meet met meets meeting
get got gets getting gotten
go went gone goes going
do did done does doing
say said says saying
send sent sends sending
set sets setting
split splits splitting
cut cuts cutting
undergo underwent undergone undergoes undergoing
understand understood understands understanding
underlie underlay underlain underlies underlying
arise arose arisen arises arising
destroy destruction destructive destroyed destroys
decide decision decisions decided decides deciding
divide division divisions divided divides dividing
collide collision collisions collided
explode explosion explosive
exclude exclusion excluded excludes exclusive
include inclusion included includes including inclusive
conclude conclusion conclusions concluded concludes
invade invasion invasive invaded
extend extent extension extensive extends extended extensions extensively
expand expansion expands expanded expanding
respond response responses responds responded responding responsive responder
receive reception received receives recipient
perceive perception perceived perceptual
conceive concept conception conceptual
deceive deception
solve solution solutions solved solves solving solvable
resolve resolution resolved resolves
evolve evolution evolved evolves evolving evolutionary
involve involvement involved involves
absorb absorption absorbed absorbs
adsorb adsorption adsorbed
describe description descriptions described describes descriptive
transcribe transcription transcribed transcriptional transcript transcripts
inhibit inhibition inhibitor inhibitors inhibitory inhibited inhibits
suppress suppression suppressor suppressive suppressed suppresses
compress compression compressed
express expression expressions expressed expresses expressing
depress depression depressed depressive
transmit transmission transmitted transmits transmissible
emit emission emissions emitted emits
permit permission permits permitted
submit submission
detect detection detected detects detector detectable
select selection selective selected selects selectively
predict prediction predictions predictive predicted predicts predictor predictable
reflect reflection reflected reflects
infect infection infections infected infects infectious
inject injection injected injects
compete competition competitive competing competes competitor
repeat repetition repeats repeated repetitive repeatedly
vary variation variations varies varied varying variability variable variables variant variants
various variety varieties
imply implication implies implied
apply application applications applied applies applying applicable
multiply multiplication multiplied
identify identification identified identifies identifying identifiable
classify classification classified classifies classifier
quantify quantification quantified quantitative quantity
modify modification modified modifies modifications
verify verification verified verifies verifying
rely reliance relies relied
comply compliance
maintain maintenance maintained maintains maintaining
retain retention retained retains
sustain sustained sustainable
acquire acquisition acquired acquires acquiring
require requirement required requires requiring requirements
behave behavior behaviors behavioral behaves behaved behaviour behaviours behavioural
able ability abilities enable enables enabled enabling
unable inability
poor poverty poorly
hot heat heated heating
cold cool cooling cooled
ice icy
grand grandeur
free freedom freely
wise wisdom
young youth youths
old age aged older elderly aging ageing ages
near nearby nearly
far farther further
many more most
much
good better best well
bad worse worst badly
little less least
few fewer fewest
fast faster fastest quick quickly quicker rapid rapidly
flow flows flowing flowed
fly flew flight
stable stability stably stabilize stabilization stabilizes stabilized stabilizing stabilise
possible possibility possibilities possibly
probable probability probably probabilities
mother maternal maternally mothers
father paternal
brain cerebral
heart cardiac hearts
liver hepatic
kidney renal
lung pulmonary lungs
blood
skin dermal cutaneous
eye ocular eyes
tooth dental teeth
star stellar stars
sun solar
moon lunar
water aqueous watery
time temporal temporally times
space spatial spatially
mammal mammalian mammals
ovary ovarian ovaries
embryo embryonic embryos
axon axonal axons
neuron neuronal neurons neural
virus viral viruses virally
fungus fungal fungi
plant plants
gene genetic genetically genes
genome genomic genomes
tumor tumors tumour tumours
membrane membranes
vessel vascular vessels
muscle muscular muscles
nerve nervous nerves
world global worldwide globally
environment environmental environments environmentally
cause causes caused causing causal causally causation
different difference differences differently differ differs differed differing
differential differentially
differentiate differentiates differentiated differentiation
dense density densities densely
intense intensity intensities intensely
diverse diversity diversely diversify
similar similarity similarities similarly
simple simplify simplifies simplified simplicity simply
complex complexity complexities
clear clarify clarifies clarified clearly clarity
effective effectiveness effectively efficacy efficacious
efficient efficiency efficiently
accurate accuracy accurately
precise precision precisely
robust robustness robustly
useful usefulness usefully utility
important importance importantly
significant significance significantly
new novel novelty newly
deny denial
arrive arrival arrivals
survive survival survived survives survivor survivors
remove removal removed removes removing
renew renewal
propose proposal proposed proposes
try tries tried trial trials
weigh weight weights weighs
high heights
serve service services serves served
treat treatment treatments treated treats
measure measurement measurements measured measures
develop development developmental develops developed developing developments
improve improvement improvements improves improved improving
argue argument arguments argues argued
judge judgment
compare comparison comparisons compared compares comparing comparative comparable comparatively
correlate correlation correlations correlated correlates
associate association associations associated associates
relate relation relations related relating relates relationship relationships
localize localization localized localizes location local locally locate located localise
activate activation activates activated activating activator
active activity activities actively
act action actions acts acted acting
react reaction reactions reacts reactive
interact interaction interactions interacts interacting interactive
react reactivity
contribute contribution contributions contributes contributed contributor contributing
construct construction constructions constructs constructed constructing
produce production produces produced producing product products productive
reduce reduction reductions reduces reduced reducing
introduce introduction introduces introduced
induce induction induces induced inducing inducer inducible
deduce deduction
conduct conducts conducted conduction
initiate initiation initiates initiated initial initially
generalize generalization generalizing generalizes generalized generalised generalise generalizes
general generally generality
generate generation generates generated generating generator generators generative
generic generically
universe universes universal universally
university universities
experience experiences experienced
experiment experiments experimental experimentally
organ organs
organic
organize organization organizes organized organizing organisation
organism organisms
relative relatively
import imports imported
special specially specialize specialized
specific specifically specificity
species
particular particularly
particle particles
partial partially partly
party parties
community communities
communicate communication communicates
process processes processed processing
procedure procedures procedural
state states stated stating
static statically
statistic statistics statistical statistically
status
station stations stationary
nation nations national
native natively
nature natural naturally natures
motor motors
contract contracts contraction contracts
contrast contrasts contrasting
mechanism mechanisms mechanistic mechanistically
mechanical mechanics mechanically
compute computes computed computing computation computational computer computers
positive positively
position positions positioned
negative negatively
object objects
objective objectives
subject subjects subjected
material materials
matter matters
intensive intensively
information
infer inference infers inferred inferring
inferior
real really realistic reality
realize realizes realized realization
second seconds
secondary
section sections
minute minutes
minor minority
major majority
model models modeled modeling modelled modelling
mode modes
modern
number numbers
numerical numerically numeric
numerous
principle principles
principal principally
commit commitment
comment comments
reason reasons reasoning reasoned
signal signals signaling signalling signaled
sign signs
simulate simulation simulations simulates simulated simulator
single singly
singular singularity singularities
structure structures structural structurally structured
capital
capacity capacities
capture captures captured capturing
adapt adaptation adapts adapted adaptive adapting adaptations
adopt adoption adopts adopted adopting
adult adults
agent agents
alter alters altered alteration alterations
alternate alternates alternating
alternative alternatives alternatively
element elements
elementary
event events
eventual eventually
evident evidently
evidence
evaluate evaluation evaluates evaluated evaluating evaluations
popular popularity
population populations
potential potentially potentials
potent potency
power powers powerful powered
practice practices practical practically
prime priming primes primed
primary primarily
private privacy
profile profiles profiling
progress progression progressive progressively
project projects projected projection
proper properly
property properties
promote promotes promoted promoting promotion
promoter promoters
recent recently
receptor receptors
regular regularly regularity
regularize regularization regularized
region regions regional
result results resulted resulting
represent representation representations represents represented representing representative
repress repression repressed represses repressor
term terms termed
terminal terminals
terminate termination terminates terminated
test tests tested testing
testosterone
theory theories theoretical theoretically
therapy therapies therapeutic
translate translation translates translated translational
transport transports transported transporter transporters
version versions
vision visual visually visualize visualization
virtual virtually
human humans humanity
commerce commercial
temper
temperature temperatures
internal internally
international internationally
interval intervals
interpret interpretation interprets interpreted interpretable interpretations
interest interests interested interesting interestingly
member members
memory memories
metal metals metallic
method methods methodology methodological
metric metrics
molecule molecules molecular molecularly
moral
mortality mortal
cell cells cellular
color colors colored
polar polarity polarize polarized polarization
center centers central centrally centered centre centres
condition conditions conditional conditioned
consist consists consisted consisting
consistent consistently consistency
constant constants constantly
consider considers considered considering consideration considerations
considerable considerably
direct directs directed directly direction directions directional
director
discrete discretely
discover discovery discovers discovered discoveries
distinct distinctly distinction
distinguish distinguishes distinguished
derive derives derived derivation
derivative derivatives
design designs designed designing
determine determines determined determining determination determinant determinants
embed embeds embedded embedding embeddings
emerge emerges emerged emerging emergence emergent
emergency
effect effects
effort efforts
communal
author authors
authority
late later
latent latently
latter
lateral laterally
rate rates
ratio ratios
rational
ration
order orders ordered ordering
ordinary ordinarily
part parts
patient patients
patience
pattern patterns patterned
past
paste
pass passes passed passing passage
passive passively
point points pointed
port
portion portions
phase phases
physical physically physics physicist
physician physicians
physiology physiological physiologically
past
logic logical
logarithm logarithmic
local locality
base based bases basis basic basically basal
basin
line lines linear linearly
lineage lineages
liner
sense senses sensing sensory
sensitive sensitivity sensitivities
sensor sensors
sentence sentences
sequence sequences sequential sequentially sequenced sequencing
sequester
serial series
serious seriously
server
set
setting settings
settle
sever
severe severely severity
several
test
tense tension
tensor tensors
intent intention intentional
intense intensely intensity intensities
regulate regulation regulates regulated regulating regulator regulators regulatory
function functions functional functionally functioning functioned
form formation forms formed forming
inform information informs informed informative
perform performance performs performed performing
transform transformation transforms transformed transformer
previous previously
prevent prevents prevented preventing prevention preventive
prevalent prevalence
boundary boundaries
indicate indicates indicated indicating indication indicator indicators indicative
survey surveys surveyed
implement implements implemented implementing implementation implementations
implicate implicates implicated implicating
ablate ablation ablated
fate fates
partition partitions partitioned partitioning
duration durations
during
unstable instability
instance instances
pressure pressures
critical critically
student students
tree trees
fit fits fitted fitting fitness
optical optics optic optically
formal formally
factorize factorization factorizations
`;
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  ROOTS.trim()
    .split("\n")
    .flatMap((line) => {
      const forms = line.split(" ");
      return forms.map((form) => [form, forms[0] ?? ""] as const);
    }),
);

/** What is left of the listed words without their endings, where it is left of one line alone. */
const BY_STEM: ReadonlyMap<string, string> = stemsOfRoots();

function stemsOfRoots(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const unclear = new Set<string>();
  for (const [form, base] of IRREGULAR) {
    const stem = withoutDerivation(withoutInflection(form));
    if ((found.get(stem) ?? base) !== base) unclear.add(stem);
    found.set(stem, base);
  }
  for (const stem of unclear) found.delete(stem);
  return found;
}
