/**
 * Nouns of papers of every field, and the words and phrases with which they are told to everybody.
 * Written like the verbs: what stands behind ">" may be told for the word before it, never the other way round, being
 * plainer, weaker or more general.
 */
export const EVERYDAY_NOUNS = `
onset > when ~ begins, when ~ starts, first signs
inception > start, launch
advent > coming, arrival, rise, appearance
emergence > birth, spread
genesis > origin, birth, how ~ arise, formation
root > base
cessation > end, stop, finish
completion > when ~ is finished
culmination > peak, height
aftermath > time after, result
legacy > heritage, what ~ left
duration > length of time
longevity > long life, length of life, how long ~ live, lifespan, life
interval > time between
period > stretch of time
epoch > time, age, round
millennium > thousand years
instant > point in time
timing > time at which
timescale > speed, length of time
pace > tempo
acceleration > speeding up, getting faster
speedup > speed-up, faster, speed gain
frequency > number
prevalence > share of people, rate, how many people have
incidence > new cases
occurrence > case, instance
recurrence > coming back, reappearance, new case
abundance > how much, how common, plenty
scarcity > small number
paucity > lack, shortage, small number, scarcity
dearth > lack, shortage, scarcity
deficit > lack, loss, shortage, problem, weakness
deficiency > shortage, want
absence > when ~ is missing
excess > surplus
surplus > excess, too much
plethora > wealth, a lot
multitude > crowd
myriad > large number, countless
host of > many, large number of
wealth > great deal, plenty
diversity > how varied
heterogeneity > differences, variety, how different, how much ~ differ
homogeneity > sameness, how similar
variability > how different
disparity > difference, gap
inconsistency > disagreement, mismatch
dissimilarity > difference, how different, how unlike
similarity > what ~ have in common
analogy > parallel
equivalence > that ~ are the same
counterpart > match, opposite number, partner, version, fellow
analog > counterpart, equivalent
proximity > being near, how close, how near, neighborhood
vicinity > surroundings, area around
neighborhood > area, surroundings, region around
surroundings > neighborhood, area around, what is around
periphery > edge, outside, border, outer part
margin > gap
boundary > line
interface > border, boundary, surface, meeting point, contact, connection
junction > connection, joint, crossing, meeting point, contact
intersection > meeting point, overlap, where ~ meet
gap > opening, break
cavity > space, hollow
void > hole, gap, empty space
aperture > opening, hole
orifice > opening, mouth
cleft > gap, split, opening
groove > furrow, channel, cut
vessel > tube, container, pipe
conduit > channel, tube, pipe, path
duct > tube, channel, pipe
channel > path, passage, tube, way, opening
passage > way, path, route, channel
route > road, course
avenue > way, path, route, possibility, direction
trajectory > path, course, track, route, way
pathway > course, chain
direction > way, course, path
orientation > alignment, how ~ is turned
location > where ~ is, where ~ are
localization > where ~ lie
site > point
locus > place, site, position, spot, region
spot > point
position > where ~ is
arrangement > how ~ are arranged
layout > plan
configuration > arrangement, setup, form, setting
setup > arrangement, system, setting
constellation > group, pattern, arrangement
topology > shape, structure, form, layout, how ~ connected
makeup > what ~ is made of
composition > what ~ is made of, mix, what ~ consist of, what ~ contain
constituent > ingredient, building block
component > ingredient, building block
ingredient > part, component, element
building block > unit, part, component, element
module > unit, part, block, building block
fragment > piece, part, bit
fraction > some
proportion > how many
segment > part, piece, section, stretch
section > slice
stretch > run, piece, section
slice > cut, section, piece
patch > piece, area, spot
chunk > piece, part, block, bit
particle > grain, bit, piece
grain > seed, bit
speck > spot, grain, bit
cluster > clump, cloud
aggregate > lump
clump > cluster, lump
batch > group, set, lot
bundle > bunch, set
cohort > group of people, group of patients
panel > group, set, board
ensemble > whole
assembly > building, putting together, formation, group, structure, how ~ assemble, how ~ put together, coming together
formation > when ~ form, birth
construction > structure, how ~ built
generation > birth, how ~ made
creation > birth, how ~ made
production > output, how ~ made
synthesis > making, production, building, how ~ made, formation
destruction > breakdown, loss, end
breakdown > failure, collapse, destruction, splitting
degradation > breakdown, decay, loss, how ~ broken down
removal > taking away, loss, getting rid
elimination > loss, getting rid
deletion > loss, taking out, absence
depletion > using up
loss > when ~ is lost, absence
disappearance > loss, when ~ disappear
retention > how ~ keep, how ~ retain, how ~ hold on to
maintenance > upkeep, care, support, how ~ maintained, keep ~ going
protection > shelter, safety, cover
shelter > protection, cover, home
defense > resistance
resistance > defense, tolerance, how ~ resist
tolerance > resistance, how ~ tolerate
susceptibility > risk, how easily, how susceptible, liability
vulnerability > how vulnerable, weak point
predisposition > tendency, risk, inclination, proneness
propensity > inclination, how likely, readiness
tendency > leaning
inclination > slope
trend > movement, course
drift > slow change
transition > going over, how ~ change
conversion > how ~ converted
adaptation > how ~ adapt
perturbation > small change
disturbance > disorder
disruption > breakdown, loss
interference > hindrance
obstacle > what stands in the way
barrier > border
bottleneck > problem, what slows
challenge > hard problem, be difficult, be hard, hurdle
difficulty > trouble, how difficult
complication > problem, trouble
dilemma > problem, difficult choice
puzzle > question, riddle, mystery, problem
riddle > puzzle, mystery, question
enigma > puzzle, mystery, riddle
mystery > puzzle, riddle, question, secret, unknown
paradox > contradiction, puzzle
flaw > mistake
defect > failure, damage, problem, disorder
error > failure
bug > error, fault
failure > breakdown, when ~ fail, that ~ fail, not ~ able
pitfall > danger, trap, problem, risk
caveat > warning, limitation, reservation
strength > strong point
merit > worth, good side
virtue > advantage, merit, good quality
benefit > good effect
advantage > edge
usefulness > benefit, worth
value > worth
worth > value
importance > how much ~ matter
significance > weight, relevance, what ~ means, how important
relevance > significance, how relevant, how important, what ~ mean for
purpose > use
target > mark
incentive > motivation, reason, reward, spur
motivation > reason, why, incentive, ground
rationale > basis, thinking, why, ground
reason > motive
stimulus > signal, cue, impulse
cue > signal, sign, hint, clue, trigger
clue > hint, sign, lead, evidence
hint > clue, tip
hallmark > sign, mark, feature, characteristic, typical feature
trademark > sign, hallmark, typical feature
characteristic > what is typical
peculiarity > feature, special feature, oddity
aspect > question, thing
facet > face
perspective > way of looking, eyes, light
outlook > prospect, forecast
stance > position
attitude > opinion
opinion > attitude
belief > idea, conviction
conviction > belief, opinion
presumption > guess
speculation > theory, guesswork
premise > idea, basis, starting point
prerequisite > condition, requirement, what is needed, must
requirement > what ~ need
demand > wish
burden > strain
load > cargo, amount
cargo > load, freight, what ~ carry
payload > load, cargo
cost > how much ~ costs
budget > means, limit
fund > means
revenue > income, money
income > earnings, money, pay
earnings > income, pay
wage > pay, income
salary > pay, wage
asset > strength, advantage, resource
toolkit > tools, set of tools, collection of tools
toolbox > tools, set of tools, collection of tools
appliance > device, tool, machine
alternative > replacement
selection > how ~ chosen
judgment > view, opinion
appraisal > assessment, judgment
examination > exam
scrutiny > close look, check
search > quest, looking for
quest > search, hunt
pursuit > search, chase, hunt
survey > poll, questionnaire
poll > vote
questionnaire > survey, set of questions, list of questions, form with questions, questions
interview > talk, conversation
conversation > dialogue, discussion
dialogue > conversation, talk
controversy > disagreement
argument > case
interpretation > meaning
account > story
picture > photograph
illustration > drawing
portrait > picture, description
snapshot > picture, image, view
overview > general picture
synopsis > summary, overview
summary > outline
abstract > summary
draft > version, first version
manuscript > text
treatise > book, paper, study
monograph > book, study
book > volume, work
chapter > part
literature > earlier work, research, earlier research, existing work, previous work, past work
body of work > research, literature, studies
research > science
scholar > researcher, scientist, expert
scientist > scholar, expert, team
researcher > scholar, expert
expert > authority
practitioner > professional
clinician > medical professional
physician > medical doctor
surgeon > doctor
nurse > carer
caregiver > carer, nurse
participant > person taking part, people taking part, people who took part
volunteer > person taking part
respondent > person asked, participant, people asked, person who answered, people who answered
individual > single one, single person
human > human being
population > group
inhabitant > person living
resident > people, person living
citizen > people, resident
society > public
public > society
crowd > many people, group, mass
adolescent > teen
teenager > young people, teen
toddler > small child, young child, small children, young children
infant > small child, small children
neonate > newborn baby, newborn babies
newborn > newborn baby, newborn babies, new-born, newly born
baby > small child
child > young
senior > old, older person, older people
spouse > partner, husband, wife
couple > partners
parent > mother, father
sibling > brother, sister
offspring > young, children, descendants, babies
progeny > young, descendants, children
descendant > offspring, child
ancestor > forebear, forefather
kin > relatives, family
relative > kin, family member
family > group, class
dwelling > home, house
habitat > home, living place, environment, where ~ live, place to live
niche > place, habitat, environment, home, role
environment > world around
milieu > surroundings
landscape > country, scene, surface, terrain
terrain > ground, land, landscape
territory > area, land, region
sector > area, branch, field
realm > area, field, world, domain
discipline > science
topic > question
issue > question
matter > question, thing
concern > fear
worry > fear
threat > menace
risk > how likely
chance > luck
opportunity > opening
prospect > chance, outlook, hope, expectation, possibility
expectation > what ~ expect, what is expected
forecast > outlook
prediction > what ~ predict
prognosis > outlook, forecast, outcome, expected course, chance of recovery, how ~ will go
outcome > how ~ end, how ~ go
upshot > result, outcome
yield > output, amount, harvest
output > product, yield
input > what goes in, what ~ is given, contribution, feed
feedback > answer, reply
response > how ~ respond, how ~ react
reaction > how ~ react
remedy > medicine
medication > treatment, pills
pill > tablet, drug
tablet > pill
dosage > dose, amount
intake > amount eaten
uptake > absorption, how ~ take up, taking up, taking in
absorption > uptake, intake
consumption > using up, how much ~ use
usage > how ~ use
application > putting to use
implementation > carrying out, use, putting into practice, putting into effect
execution > carrying out
administration > giving, treatment, use
management > care, administration
supervision > control, oversight, guidance, watch, labels
oversight > supervision, control
proposal > plan
vision > idea
sight > eyes
gaze > look, sight
perception > understanding, how ~ perceive, awareness
awareness > understanding, attention, being aware, consciousness
emphasis > attention
interest > curiosity
curiosity > interest
appeal > charm, interest
popularity > how popular
success > how successful, good performance
achievement > feat, result
accomplishment > feat
milestone > important step, achievement
breakthrough > great advance, big step
advance > step
improvement > how much better
increase > jump
growth > how ~ grow
proliferation > how ~ multiply, how ~ divide
spread > how ~ spread
collapse > breakdown
peak > top, height, high point, maximum, highest point
summit > top, peak
apex > tip, top, point
tip > end, top, point
pinnacle > top, peak
bottom > base, foot, lowest point
baseline > starting point, reference, basis, basic method, comparison method
threshold > limit, level, border, boundary
limit > end
magnitude > amount, how strong
scope > area
reach > distance
width > how wide
breadth > range, how broad
depth > how deep
height > how tall, how high, tallness, peak
thickness > how thick, width
weight > how heavy
mass > amount, bulk
volume > size, space
capacity > size, how much ~ can hold
capability > what ~ can do
ability > that ~ can, be able, how well ~ can
skill > talent
talent > gift, skill, ability
expertise > knowledge, skill, experience
competence > capability
proficiency > skill, ability, competence
performance > how well ~ work, how well ~ do, quality, how well ~ perform, how good, accuracy
efficacy > strength
efficiency > how quickly, how efficiently, speed
productivity > how productive
potency > how strong, effectiveness
robustness > how well ~ withstand, how stable
stability > balance
instability > lack of stability, how unstable, unsteadiness, being unstable
flexibility > how flexible, freedom, ease
plasticity > flexibility, ability to change, adaptability, how ~ change
rigidity > how stiff, how rigid
stiffness > how stiff, hardness
accuracy > how exact, how correct, how well ~ right
precision > how exact
fidelity > faithfulness, exactness, how faithful, how true, how accurate
reliability > trustworthiness
validity > correctness, truth, how valid, soundness, that ~ hold
specificity > how specific, selectivity, being specific
sensitivity > how sensitive
complexity > difficulty, intricacy, cost
ease > how easy
feasibility > how feasible, that ~ can be done, whether ~ possible, that ~ works
viability > survival, ability to live, how viable, feasibility
survival > how long ~ live, how ~ survive
mortality > number of deaths, how many ~ die
death > loss, when ~ die, end
morbidity > disease, sickness
illness > ill health
disorder > disturbance
malady > disease, illness
ailment > illness, disease, complaint
complaint > illness, problem
severity > how severe, seriousness, how serious, how bad
seriousness > severity, how serious
intensity > how strong, how intense, force, brightness
brightness > how bright, intensity
vigor > strength, energy, force
effort > energy
endeavor > work, project
test > exam
exam > test, examination
testimony > evidence, statement, account
witness > sign
observer > viewer, person watching
viewer > observer, audience
audience > readers, viewers, listeners, public
reader > audience, people who read
listener > hearer, audience
speaker > talker, person speaking
creator > maker, author
developer > maker, programmer
designer > maker
user > person using, customer
consumer > customer, buyer
customer > user
buyer > purchaser
seller > vendor, trader
vendor > seller
merchant > trader, seller, shop
shop > store
market > trade
trade > business, commerce
commerce > trade, business
industry > business, companies
company > firm, business
firm > company, business
enterprise > company, business
corporation > company, business
institution > body
organization > body, group, institution
agency > body, organization, office
authority > power, official
policy > course of action
legislation > law, rules
regulation > how ~ controlled, how ~ regulated
guideline > directions
criterion > rule
standard > rule
norm > rule
benchmark > standard, yardstick, standard test, test set
yardstick > measure, standard
metric > yardstick
index > measure, sign
indication > clue
symbol > sign, mark
token > sign, word
terminology > words, terms, names
vocabulary > words, set of words, word list
phrase > words, group of words
sentence > phrase
statement > remark
declaration > statement, announcement
announcement > statement, news
message > information, note
news > information, report
story > account, tale, report
tale > story
narrative > story, account
history > story, record
past > history, earlier time
future > time to come
`;
