/**
 * Words of one field of research, and the words and phrases with which they are told to everybody.
 * Written like the verbs: what stands behind ">" may be told for the word before it, never the other way round, being
 * plainer, weaker or more general.
 */
export const EVERYDAY_TERMS = `
cardiac > of the heart, in the heart
coronary > heart, of the heart
cardiovascular > heart and blood vessel, heart and circulation, of heart and blood vessels, heart
vascular > blood vessel, of blood vessels
vasculature > blood vessels, vessels
artery > blood vessel, vessel
vein > blood vessel, vessel
capillary > small blood vessel, fine vessel, small vessel
renal > of the kidney, of the kidneys
nephropathy > kidney disease
hepatic > of the liver, in the liver
pulmonary > of the lung, of the lungs, in the lungs
respiratory > breathing, airway, of breathing, lung
gastric > of the stomach
gastrointestinal > gut, stomach and bowel, stomach and gut, digestive, of the gut
intestinal > of the gut, in the gut, of the intestine
colon > bowel, large intestine, gut
colorectal > bowel, of the colon and rectum
abdomen > belly
abdominal > belly, of the belly
cerebral > of the brain, in the brain
intracranial > in the skull, inside the skull, in the brain
cranial > skull, of the skull, head
cognitive > of the mind
cognition > mind, mental abilities
psychiatric > mental, of the mind
neural > of nerves, of the brain
neuronal > nerve cell, of nerve cells, of neurons
neuron > brain cell
neurological > nerve, of the nerves, of the nervous system, brain
axon > nerve fiber
motor > movement, of movement, of moving
locomotion > how ~ move, walking
gait > walk, way of walking
dermal > of the skin
cutaneous > in the skin
epidermal > skin, of the skin
subcutaneous > under the skin
ocular > of the eye, in the eye
visual > of vision, eye
retinal > of the retina, eye
auditory > sound
acoustic > sound, of sound
audio > sound
aural > ear, hearing
olfactory > of smell
olfaction > sense of smell
odor > scent
gustatory > of taste
tactile > of touch
sensory > of sense
oral > mouth, of the mouth, in the mouth, by mouth, spoken
orally > by mouth, in speech
nasal > nose, of the nose, in the nose
dental > of the teeth
muscular > of muscles
skeletal > bone, of the skeleton, of bones
osseous > bone
fecal > stool, of the stool, in the stool, faeces
feces > stool, droppings
stool > faeces
urinary > of urine, in urine
blood-borne > in the blood, carried by blood
circulating > in the blood, blood, that circulate
serum > blood, blood serum, in the blood
plasma > blood, blood plasma, in the blood
hematopoietic > blood-forming, blood, that make blood
erythrocyte > red blood cell, red cell
leukocyte > white blood cell, white cell
lymphocyte > white blood cell, immune cell
macrophage > scavenger cell, immune cell
platelet > blood platelet, blood cell
bleeding > loss of blood
thrombus > blood clot, clot
thrombosis > blood clot, clotting, blood clots
coagulation > clotting, blood clotting
ischemia > lack of blood, poor blood supply, too little blood
infarction > heart attack, tissue death
myocardial infarction > heart attack, heart attacks
cardiac arrest > heart stops
stroke > brain attack
hypertension > high blood pressure
hypotension > low blood pressure
hypertensive > with high blood pressure
hypoxia > lack of oxygen, low oxygen, too little oxygen
hypoxic > low in oxygen, with little oxygen, short of oxygen
hyperglycemia > high blood sugar, too much blood sugar
hypoglycemia > low blood sugar, too little blood sugar
glucose > sugar, blood sugar
diabetic > with diabetes, of diabetes, person with diabetes, people with diabetes
obese > very overweight, severely overweight, with obesity
obesity > being very overweight, severe overweight
overweight > too heavy
malnutrition > poor nutrition, poor diet, undernourishment
dietary > in the diet, of the diet, from food, in food
nutrient > food substance
carcinoma > tumor
malignancy > cancer, tumor
oncogenic > cancer-causing, that cause cancer, causes cancer, tumor-causing
carcinogenic > cancer-causing, that cause cancer, causes cancer
carcinogenesis > how cancer arises, formation of cancer, cancer formation, development of cancer
tumorigenesis > tumor formation, formation of tumors, how tumors form, cancer formation, tumor growth, development of tumors
tumorigenic > tumor-forming, that form tumors
tumor > cancer, growth
neoplasm > cancer, growth
metastasis > spread of cancer, secondary tumor, cancer spread
metastatic > that has spread, spread
lesion > wound, sore
wound > cut, sore
trauma > wound, shock
fracture > broken bone
inflammation > swelling
inflammatory > of inflammation, that cause inflammation
edema > swelling
fever > high temperature
pain > hurt
analgesic > painkiller, pain-relieving
anesthesia > narcosis
anesthetized > put to sleep, under anesthesia, narcotized
awake > waking, not asleep
fatigue > tiredness, exhaustion, tired
insomnia > sleeplessness, trouble sleeping
nausea > feeling sick
vomiting > being sick, throwing up
diarrhea > loose stool
seizure > fit
paralysis > being unable to move
deafness > hearing loss, being deaf, loss of hearing
blindness > loss of sight, being blind
ototoxic > damaging to hearing, that damages hearing, that harm hearing
neurotoxic > harmful to nerves, that damage nerves
hepatotoxic > harmful to the liver
cytotoxic > toxic to cells, cell-killing, that kill cells, kills cells
bactericidal > that kill bacteria, kills bacteria, bacteria-killing, kill bacteria
antibacterial > against bacteria, that kill bacteria
antimicrobial > against microbes, against germs, that kill microbes
antiviral > against viruses, against the virus
antifungal > against fungi
antitumor > against tumors, tumor-fighting
anticancer > against cancer, cancer-fighting
antimalarial > malaria, against malaria
antidepressant > against depression
anti-inflammatory > against inflammation, that reduce inflammation
toxic > poisonous
toxicity > how toxic, harmful effects, how poisonous
poison > toxin
venom > poison
microbial > of microbes, of germs
microorganism > tiny organism
microbiota > microbes, bacteria
microbiome > microbes, bacteria
pathogen > cause of disease, disease-causing organism, disease agent
pathogenic > disease-causing, that cause disease, that make ill, causes disease
pathogenesis > how ~ develop, how ~ arise, origin, development of the disease, course of the disease, how the disease develops, emergence
etiology > what causes
pathology > illness
pathological > of disease, abnormal, unhealthy
pathophysiology > how the disease works, disease process, how ~ go wrong
infection > infectious disease
infectious > that spread, catching, contagious
contagious > infectious, catching
epidemic > wave of disease
outbreak > epidemic, sudden spread
asymptomatic > without symptoms, no symptoms, showing no symptoms
symptomatic > with symptoms, showing symptoms
healthy > without disease
diseased > with the disease
patient > sick person
inpatient > in hospital, hospital
outpatient > outside hospital
hospitalization > hospital stay, stay in hospital, admission
hospitalized > in hospital, admitted to hospital
admission > entry, hospital stay, being admitted
clinic > hospital
clinically > medically
preclinical > before trials in people, in animals
therapeutic > of treatment, for treatment, that treat
therapeutically > as a treatment, as treatment
pharmacological > drug, with drugs, by drugs, of drugs
pharmacologically > with a drug
chemotherapy > treatment with drugs, drugs
radiotherapy > radiation, treatment with radiation, irradiation
surgical > by surgery, by operation, of surgery
surgery > operation
operation > surgery
diagnosis > finding out
diagnostic > for diagnosis, of diagnosis, that help to diagnose
prognostic > of the outcome, that foretell
screening > look through, search for
vaccination > shot
immunity > defense
immune system > body's defense, body's defenses, defense system
immune response > body's defense, defense reaction, immune reaction
antibody > defense protein
allergic > of allergy, with an allergy
in vivo > in a living organism, in animals, in living tissue, in life
in vitro > in glass, in culture
ex vivo > in removed tissue
in silico > in the computer, in simulations
in situ > on site
de novo > afresh
prenatal > before birth, unborn
perinatal > around birth
postnatal > after birth
neonatal > of newborns, in newborns
congenital > from birth, inborn, present at birth
hereditary > passed on
heritable > can be inherited, that can be passed on, passed on
heredity > inheritance, genes
inheritance > passing on, how ~ inherited
familial > that run in families, in families, of families
sporadic > occasional, scattered, not inherited
maternal > mother's, of the mother, from the mother, in mothers
mother > woman
paternal > father's, of the father, from the father
gestational > of pregnancy, in pregnancy, during pregnancy
pregnancy > being pregnant
pregnant > expecting, in pregnancy
birth > being born, delivery
fetal > unborn, of the fetus, before birth
fetus > unborn child, unborn baby
embryo > early stage, unborn
embryonic > of the embryo, in the embryo, early
embryogenesis > development of the embryo, how the embryo develops, embryonic development
puberty > sexual maturity
adolescence > teenage years
childhood > being a child, early years, when ~ child
adulthood > being an adult, when ~ adult, grown
menopause > change of life
postmenopausal > after menopause, past menopause
premenopausal > before menopause
fertility > how fertile, being fertile
infertility > being infertile, inability to have children
sterile > infertile, germ-free
fertilization > when ~ fertilized
oocyte > egg cell, egg
spermatozoa > sperm, sperm cells
gamete > germ cell, sex cell
germ cell > sex cell, gamete
mating > pairing, breeding
murine > mouse, of mice, in mice, of the mouse
rodent > mouse, rat
bovine > cattle, cow
porcine > pig
canine > dog
equine > horse
avian > of birds
simian > monkey, ape
insect > bug
drosophila > fruit fly, fly
drosophila melanogaster > fruit fly, fruit flies, flies, the fly
caenorhabditis elegans > worm, roundworm, nematode
arabidopsis > thale cress, plant
zebrafish > fish
yeast > baker's yeast, fungus
saccharomyces cerevisiae > baker's yeast, yeast, budding yeast
schizosaccharomyces pombe > fission yeast
escherichia coli > gut bacterium, bacterium
bacterial > of bacteria, by bacteria
viral > of viruses, by viruses, of the virus
fungal > of fungi
parasitic > of parasites
predator > hunter, animal that hunts
prey > hunted animal
herbivore > plant eater, plant-eating animal
carnivore > meat eater
flora > plants
fauna > animals, animal life
vegetation > plants, plant life
crop > harvest
foliage > leaves
mammal > animal
mammalian > of mammals, in mammals
vertebrate > animal with a backbone, backboned animal
invertebrate > animal without a backbone
aquatic > water, in water, living in water
marine > of the sea, in the sea, ocean
terrestrial > land, on land, earth, of the earth
arboreal > tree-living, in trees
nocturnal > night, at night, active at night
diurnal > day, by day, daily
circadian > daily, day and night, of day and night, 24-hour
seasonal > with the seasons, with season
ecosystem > living community, environment, ecological system
ecological > environmental, of ecology, of the environment
environmental > of the environment, from the environment, in the surroundings
climate > weather
precipitation > rain, rainfall
drought > dry period, lack of water, lack of rain
evolution > how ~ evolved, how ~ developed
evolutionary > of evolution, in evolution
evolutionarily > in evolution, by evolution, over evolution, in the course of evolution
phylogenetic > of descent, family-tree, of evolution
extinct > died out, dead, no longer living
extinction > dying out, when ~ die out
phenotype > appearance, outward trait, observable trait, visible trait, trait
genotype > genetic makeup, gene variant
genome > genetic material, all genes, genetic information, set of genes
genomic > of the genome, in the genome, genome-wide
genetic > of genes, in genes
genetically > by genes, by their genes, in its genes, in their genes
mutation > genetic change, gene change, altered gene, change in the gene
mutant > altered, with the mutation
wild-type > normal, unchanged, natural, unaltered
knockout > without the gene, lacking the gene, in which ~ removed, lacking
knockdown > reduced, lowering, less, depletion, when ~ knocked down
overexpress > make too much, produce too much, more of
overexpression > too much, excess, large amounts, when ~ overexpressed
upregulate > turn up, raise the level, raise its level
upregulation > turning up
downregulate > turn down, lower the level
downregulation > turning down
transcribe > read, copy into RNA
transcription > copying into RNA, gene activity
transcript > RNA, RNA copy
gene expression > gene activity, which genes are active, activity of genes, how active genes are
express > have, turn on
silencing > turning off, switching off, shutting down
chromosomal > of the chromosome
nucleus > cell nucleus, core
nuclear > of the nucleus, in the nucleus
cytoplasm > cell fluid
intracellular > in the cell, inside the cell, inside cells, within cells
extracellular > outside the cell, outside cells
cellular > of cells, in cells, of the cell
unicellular > single-celled, one-celled
multicellular > many-celled, with many cells
membrane > skin, cell skin, wall
molecule > substance, chemical
molecular > of molecules, in molecules
biomolecule > molecule
enzyme > catalyst
catalyze > speed up, drive
catalyst > accelerator
substrate > target, surface, molecule it acts on, what it acts on
ligand > binding partner, molecule that binds, binding molecule
protease > protein-cutting enzyme
proteolysis > breakdown of proteins, protein breakdown
apoptosis > cell death, programmed cell death, death of cells, cell suicide
apoptotic > dying, of cell death
necrosis > cell death, tissue death
autophagy > self-digestion, self-eating
senescence > growing old
proliferation > cell growth, cell division
mitosis > cell division, division
mitotic > dividing, of cell division, during cell division
meiosis > cell division
cytokinesis > cell division
differentiation > specialization, how ~ mature, turning
progenitor > parent cell, precursor, from which ~ arise, cells that become
precursor > forerunner, early form, predecessor, early stage
organelle > part of the cell, cell part
mitochondrion > power plant of the cell
mitochondria > power plants of the cell
metabolism > how ~ use energy, how ~ process food, chemical processes, energy use
metabolic > of metabolism, in metabolism
thermogenesis > heat production, making heat, production of heat, produce heat, make heat, heat
secretion > giving off, output
homeostasis > steady state, stable state
equilibrium > steady state
inhibition > holding back, when ~ inhibited, when ~ blocked
inhibitor > substance that blocks, molecule that blocks
activator > substance that activates
agonist > activator, activating substance
antagonist > blocker, blocking substance
receptor > docking site, sensor, receiver
transporter > carrier
messenger > signal, carrier
neurotransmitter > messenger, signaling molecule, chemical messenger
synapse > connection, contact between nerve cells, junction
synaptic > at the synapse, of synapses
spike > fire, signal
firing > spiking, activity, signaling, when ~ fire
excitability > how excitable, how easily excited
cortex > rind, outer layer
adipose > fat
lipid > fat, fats
lipids > fatty substances
carbohydrate > sugar, starch
saccharide > sugar
adiposity > body fat, fatness
fiber > thread, strand
filament > thread, strand
strand > thread, chain
helix > spiral, coil
spiral > helix, coil
polymer > chain, long molecule
monomer > single unit, unit, building block
dimer > pair, twin molecule, two molecules
crystalline > crystal, in crystals
aqueous > in water
solvent > liquid
solution > fluid
soluble > dissolved, can be dissolved, that dissolve
insoluble > not soluble, cannot be dissolved, that does not dissolve
gaseous > gas, in gas
viscous > thick, sticky
viscosity > thickness, how thick
elastic > stretchy, springy, flexible
elasticity > stretchiness, how elastic
deformable > that can be deformed, soft, can deform, can be deformed
permeable > that let ~ through, leaky
porous > full of holes, with pores
pore > hole, opening, small opening
hydrophobic > water-repelling, that repel water
hydrophilic > water-loving
acidic > sour
thermal > of heat, temperature
temperature > heat, how hot, how warm, how cold
electrical > of electricity
magnetic > of magnets, of magnetism
mechanical > by force
optical > of light
photon > light particle, particle of light
luminous > shining
luminosity > brightness, how bright, light
radiation > rays, light
irradiation > radiation, exposure to radiation
infrared > heat radiation
ultraviolet > UV
wavelength > wave length, color
frequency > pitch
amplitude > strength, size, height
oscillation > vibration, going up and down
momentum > drive, motion
kinetic > of motion, of movement
particle > tiny piece
quantum > smallest unit
celestial > in the sky, of the sky
stellar > of stars, of the star
galactic > galaxy, of the galaxy, of galaxies
solar > of the sun
lunar > of the moon
planetary > of planets
cosmic > of the universe, of space, space
cosmological > of the universe, of cosmology
extragalactic > outside our galaxy, beyond our galaxy
astronomical > of astronomy, sky
seismic > earthquake, of earthquakes
oceanic > of the sea
atmospheric > of the atmosphere, of the air
aerial > air, from the air
computational > of computation, on computers
computationally > in computation
computation > computer time, how much ~ compute
algorithm > program, set of steps
algorithmic > of algorithms
neural network > network
artificial neural network > neural network, network
machine learning > learning by computers, computers that learn
deep learning > learning with deep networks, deep neural networks, deep networks
reinforcement learning > learning by reward, learning from reward
supervised > with labels, labeled, with labeled examples, with labeled data
unsupervised > without labels, without labeled data, without labeled examples
unlabeled > without labels, not labeled
annotated > with labels
corpus > texts, text collection
training data > examples, data for training, data it was trained on
train on > learn from, trained with
hyperparameter > setting, tuning parameter
parameter > quantity
variable > quantity
constant > fixed value, fixed number
coefficient > number, factor
matrix > table, table of numbers
vector > list of numbers, row of numbers
scalar > number, single number
integer > whole number
equation > formula
formula > equation
theorem > mathematical statement, result
lemma > auxiliary result, statement
graph > network, network of nodes
node > point, corner
edge > link, connection, line
vertex > node, corner, point
subset > part, group, smaller set
dimension > direction
dimensionality > number of dimensions
high-dimensional > with many dimensions, of many dimensions, many-dimensional, in many dimensions
low-dimensional > with few dimensions, of few dimensions, in few dimensions
multidimensional > with several dimensions, of several dimensions
two-dimensional > flat, in two dimensions, with two dimensions, 2D
three-dimensional > spatial, in three dimensions, with three dimensions, 3D
spatial > of place
spatially > by place
spatiotemporal > in space and time, of space and time
linear > straight, straight-line
nonlinear > not linear
exponential > ever faster
stationary > standing still, at rest, fixed, that does not move, not moving
static > unmoving, that does not change
dynamic > in motion, that change
dynamically > as needed, on the fly, in the course of time
mobile > able to move, that can move
mobility > ability to move, how mobile
immobile > not moving, fixed, that cannot move, still
robot > machine
robotic > of robots
agent > actor, player, program
visualization > making visible
photograph > picture, photo
photo > photograph
video > film
film > movie, layer
textual > of text, in text
linguistic > of language
speech > spoken language
semantic > of meaning
syntactic > of grammar, grammatical
syntax > grammar
encode > code for, turn into code, carry the code, carry
decode > read, read out, translate
encrypt > encode, lock
query > request, search
retrieval > search, getting back
lookup > search
keyword > search word
web > internet, online
online > on the internet, on the web, in real time, as ~ comes in
offline > not in real time, beforehand
website > web page, site
hardware > machine, device, equipment
server > computer
bug > mistake
attacker > opponent, adversary
adversary > opponent, attacker, enemy
adversarial > hostile, of an opponent, attacking
malicious > hostile, harmful, bad
privacy > secrecy, private data
encryption > coding
noise > random disturbance, errors, randomness
noisy > with noise, full of noise, disturbed
outlier > extreme value, odd one out
average > typical
median > middle value
statistically > in statistics, in statistical terms
correlation > how ~ related
probabilistic > with probabilities, of chance, of probability
numerical > number
numerically > by calculation
quantitative > with numbers
qualitative > in quality
empirical > from observation, practical, in tests, tested
experimentally > in an experiment
theoretically > in principle
analytical > by calculation, mathematical
analytically > with formulas, on paper
mathematically > by mathematics
physical > of physics, material
physically > in body
chemical > of chemistry
synthetically > by artificial means
economic > financial, money
financial > of finance
socioeconomic > social and economic
demographic > of the population, population
employment > job
unemployment > lack of work, being without work, joblessness
occupational > at work, of work, work, job
workplace > at work, place of work, office
occupation > profession
profession > job, occupation
education > learning
educational > of education, for teaching
student > pupil, learner
pupil > student, schoolchild
curriculum > course of study, plan of lessons, order of lessons
academic > scientific, of universities, university
university > college, academic
gender > sex, men and women, male or female
ethnicity > ethnic group, ethnic origin, origin
race > ethnic group
chef > cook
spousal > of couples, married, couple
recipe > instructions, how to make
cuisine > food, cooking
ingredient > what goes in
star > sun
dwarf > small star
debris > rubble, remains, wreckage, dust
planetesimal > small body, rock
rocky > of rock
exoplanet > planet of another star, planet outside the solar system, planet around another star
asteroid > small rock in space
metropolitan > city, in cities
pedestrian > walker, person on foot, people on foot
motorist > driver
vehicle > car
automobile > car
locomotive > train
aircraft > plane, airplane
vessel > ship, boat
currency > money
alcoholic > with alcohol
tobacco > smoking, cigarettes
smoking > cigarettes
smoker > person who smokes, people who smoke
physical activity > moving, being active
sedentary > sitting, inactive, that sit a lot
lifestyle > way of life, habits, how ~ live
habit > custom, what ~ usually do
habituation > getting used to, how ~ get used
acclimatize > get used to, adapt
familiarity > being used to
geriatric > old, of old people
lethality > how deadly
comorbidity > further illness, other illness, other diseases, additional disease
comorbid > with other illnesses, accompanying
remission > recovery, freedom from symptoms, going back
exacerbation > flare-up, getting worse
progression > worsening, how ~ get worse, spread
deterioration > getting worse
impairment > weakness, problem, loss, limitation
disability > handicap, limitation
debilitating > weakening, crippling, severe
incurable > that cannot be cured, not curable
curable > that can be cured
treatable > that can be treated
preventable > that can be prevented, avoidable
avoidable > that can be avoided, preventable
avoidance > staying away, keeping away
adherence > sticking to, how well ~ follow, keeping to
compliance > how well ~ follow, keeping to
placebo > dummy drug, sham treatment, inactive pill
sham > dummy, mock, pretended
dropout > leaving, random switching off
attrition > loss, dropping out
recipient > person who received, one who gets, those who got
donor > giver, person who gave, those who gave
biopsy > tissue sample, sample
specimen > sample, piece
swab > sample
assay > test, measurement
probe > sensor, tool
sensor > measuring device, feeler
detector > measuring device
electrode > wire, contact
recording > what ~ recorded
microscopy > under the microscope, with microscopes, looking through the microscope
microscopic > very small, seen under the microscope
macroscopic > visible to the naked eye
nanoscale > tiny, at the scale of nanometers
nanoparticle > tiny particle, very small particle
chemically > with chemicals, by chemistry
isotope > form, variant
isoform > form, variant, version
homolog > relative, related protein, related gene, counterpart
homologous > related, matching
ortholog > counterpart, same gene in another species
paralog > related gene
allele > variant, version of the gene, gene variant, form of the gene
heterozygous > with one copy, carrying one copy
homozygous > with two copies, carrying two copies
polymorphism > variant, difference
haplotype > set of variants, group of variants
locus > place in the genome
promoter > switch, start region
enhancer > switch, amplifier
repressor > brake, blocker
regulator > control element
regulatory > of control, that control, that regulate
epigenetic > beyond the genes, not written in the genes
methylation > attaching methyl groups, methyl tags, chemical marking
chromatin > packed DNA, DNA and its proteins
histone > DNA-packing protein, packing protein
ribosome > protein factory
proteome > all proteins, set of proteins
transcriptome > all RNA, set of transcripts
metabolite > product of metabolism, small molecule
peptide > short protein, small protein, protein piece
polypeptide > protein chain, protein
residue > building block, unit
motif > pattern, short sequence
scaffold > frame, framework
backbone > frame, main chain, support
cytoskeleton > cell's skeleton, inner frame of the cell
microtubule > tiny tube, protein tube
cilia > tiny hairs, hair-like structures
flagellum > whip, tail
vesicle > bubble, small bubble, sac
lumen > inside, hollow, inner space
epithelium > lining, cover layer, surface layer
epithelial > of the lining, lining
endothelial > lining of vessels, vessel lining
fibroblast > connective tissue cell
myocyte > muscle cell
cardiomyocyte > heart muscle cell, heart cell
hepatocyte > liver cell
adipocyte > fat cell
osteoblast > bone-forming cell, bone cell
osteoclast > bone-eating cell
chondrocyte > cartilage cell
keratinocyte > skin cell
astrocyte > brain cell, support cell
microglia > brain's immune cells, immune cells of the brain
glial > support cell
progenitors > parent cells
pluripotent > that can become any cell, able to become any kind of cell
stem cell > parent cell
stem-like > like stem cells, that resemble stem cells
dendritic > branching
synapses > connections between nerve cells, contacts between nerve cells
cortical > of the cortex, in the cortex
cerebellum > little brain
amnesia > memory loss
dementia > loss of memory
aphasia > loss of speech
depression > low mood
anxiety > worry
anxious > fearful, afraid, worried
schizophrenic > with schizophrenia
autistic > with autism
addiction > dependence, being hooked
addictive > habit-forming
cognitive impairment > memory problems, thinking problems, mental decline
cognitive decline > mental decline, loss of mental abilities
arousal > alertness, being awake
alertness > being awake, attention, wakefulness
valence > pleasant or unpleasant, whether good or bad
aversive > unpleasant, bad
appetite > hunger, wish to eat
satiety > fullness, being full
thirst > being thirsty
olfactory bulb > smell center
taste bud > taste organ
photoreceptor > light sensor, light-sensing cell, light-sensitive cell
visual acuity > sharpness of sight, how well ~ see
eyesight > sight, vision
pitch > tone, height of the tone
tinnitus > ringing in the ears
luminance > light
chromatic > color
monochromatic > of one color, one-colored
opaque > not see-through, not transparent, cloudy
turbid > cloudy
dilute > thin, weak
concentration > how much
gradient > slope, rise, change
adhesion > sticking, attachment, how ~ stick
adhesive > glue
friction > rubbing
shear > sideways force
torque > turning force
tension > pull, strain
buoyancy > floating
turbulence > swirling
vortex > whirl, swirl
convection > flow
conduction > passing on
conductivity > how well ~ conduct
semiconductor > chip material
superconductor > material without resistance
laser > light beam
lens > glass
telescope > instrument
redshift > shift toward red, distance
supernova > exploding star, star explosion
black hole > collapsed star
dark matter > invisible matter
galaxy > star system
cluster > star group
orbit > path, path around
gravitational > of gravity
gravity > gravitation
fusion > joining, merging, melting together
fission > splitting
decay > breakdown, falling apart
collision > impact, when ~ collide
scattering > bouncing
perturbative > by small steps
combinatorial > of counting, counting
identity > equation
conjecture > unproven claim
corollary > consequence
convergence > coming together, how ~ converge
convexity > being convex
polynomial > formula
permutation > change of order, order
symmetry > evenness
asymmetry > unevenness, difference between the sides
asymmetric > unequal, one-sided, not symmetric
symmetric > the same on both sides
invariance > not changing, being unchanged
invariant > that does not change
uniqueness > that there is only one, being the only one
upper bound > upper limit, at most
lower bound > lower limit, at least
estimator > way to estimate
estimation > how ~ estimated
sampling > taking samples
sampler > method for drawing samples
regularization > keeping ~ simple, constraint
overfitting > learning by heart, fitting too closely
generalization > carrying over, how well ~ work on new data, how ~ generalize, doing well on new data
inference > drawing conclusions, prediction
classifier > program that sorts, model that classifies
classification > telling ~ apart, how ~ classified
segmentation > dividing, cutting up, splitting
detection > how ~ detected
recognition > how ~ recognize
optimization > finding the best, making ~ better
optimizer > method for finding the best
initialization > starting values
iteration > step, round
iterative > step by step, in rounds
iteratively > again and again
recursive > that calls itself, repeated
batch > portion
latency > delay, waiting time
throughput > how much ~ handle, speed
bandwidth > capacity
scalability > how well ~ scale, how well ~ grow
scalable > that can be made larger
parallelize > run side by side, do at the same time
interpretability > how well ~ understood, being understandable
interpretable > easy to understand
explainable > that can be explained
fairness > being fair, justice
bias > prejudice, one-sidedness
unbiased > not distorted
benchmarks > test sets, standard tests
chatbot > dialogue program
embedding > list of numbers
representation > how ~ represented
token > piece of a word
transformer > language model
encoder > coding part
decoder > decoding part
`;
