/**
 * The commonest nouns of abstracts, and the words and phrases with which they are told to everybody.
 * Written like the verbs: what stands behind ">" may be told for the word before it, never the other way round, being
 * plainer, weaker or more general.
 */
export const COMMON_NOUNS = `
result > outcome, what ~ found, what came out, upshot, what ~ learned, answer
analysis > look, close look, breakdown, study, examination, closer look, review, calculations
performance > how well ~ do, how well ~ perform, how well ~ work, how ~ do, success, how good, showing, scores
development > growth, creation, how ~ develop, coming about, making, building, progress, how ~ grow, course, rise
experiment > try, trial, test
time > period, moment, occasion, while
approach > way, take, line, route, tack
structure > makeup, make-up, build, layout, shape, how ~ built, how ~ structured, construction, arrangement, framework, design
factor > cause, influence, thing, element, reason, driver, part, force
activity > action, how active, working, work, doing, operation, behavior
ability > how well, power, skill, capacity, talent, knack, means
variation > difference, diversity, change, spread, how ~ vary, variety
response > reaction, answer, how ~ respond, how ~ react, reply
role > part, job, task, hand, place
effect > influence, consequence, what ~ do, how ~ affect, outcome, result, difference, what comes of
application > use, practical use, way to use, practice
representation > picture, description, depiction, how ~ represent, portrayal, image, way to represent
level > amount, degree, extent, quantity, how much, stage, height
type > kind, sort, form, variety, class, breed
understanding > grasp, picture, knowledge, insight, how ~ understand, sense, command
task > job, problem, exercise, work, assignment, thing to do
interaction > interplay, contact, how ~ interact, dealings, give and take, exchange, relationship
problem > difficulty, trouble, question, issue, challenge, obstacle, task, puzzle, hurdle
space > room, area
feature > trait, characteristic, property, attribute, aspect, quality, mark
dataset > data, collection of data, set of data, body of data, collection
domain > area, field, region, realm, subject, sphere
sample > specimen, example, piece, selection
distribution > spread, how ~ spread, how ~ distributed, pattern, share, layout, arrangement
sequence > series, order, string, chain, row, succession, run, course
class > group, category, kind, type, family, set, sort
disease > illness, sickness, disorder, condition, ailment, complaint
loss > losing, lack, how ~ lost, being lost, disappearance, without, drop
pathway > route, path, chain, way, line, track, chain of steps
mutation > change, alteration, genetic change, fault, change in the gene
theory > account, idea, theoretical framework, explanation
algorithm > method, procedure, recipe, program, scheme, rule
condition > circumstance, situation, setting, state, environment, case
rate > speed, pace, how fast, how often, tempo, share, frequency, how quickly
accuracy > how accurate, precision, how exact, how right, exactness, correctness, how often ~ right, how correct, how precise
selection > choice, choosing, picking, how ~ choose, how ~ select
behavior > conduct, how ~ behave, way ~ behave, actions, doings, what ~ do, how ~ act
scale > size, extent, magnitude, level, scope
property > trait, characteristic, feature, quality, attribute, nature
range > span, spread, variety, spectrum, series, extent, selection, set, scope, reach, sweep, array
solution > answer, way out, remedy, fix, result, way to solve, cure
order > sequence, arrangement, turn
region > area, part, zone, place, district, section, stretch, spot
patient > people with, people who have, the sick, those with, person, sick people, the ill, sufferer, people
architecture > structure, design, build, layout, makeup, make-up, blueprint
localization > position, place, location, where ~ located, where ~ sit, where ~ found, whereabouts
input > what goes in, what ~ receive, data, information
evidence > proof, sign, support, indication, data, grounds, hint, case, testimony
component > part, element, piece, ingredient, constituent, building block, unit
environment > surroundings, habitat, world, setting, conditions, milieu, around
site > place, location, spot, position, point
value > worth, figure, amount, number, usefulness
population > group, people, inhabitants, community, public
evolution > development, how ~ evolve, change over time, history, course, how ~ change, growth
modulation > change, tuning, adjustment, influence, control
success > how well, good results, luck, how successful
field > area, discipline, subject, branch, realm, line of research, science
setting > case, environment, context, situation, conditions, surroundings, circumstances, place
technique > way, method, procedure, tool, skill, trick
pattern > arrangement, design, form, regularity, way, shape
maintenance > keeping, upkeep, preservation, upholding
strategy > plan, way, tactic, approach, scheme, course
size > how large, how big, extent, how many, dimensions, magnitude, number
progression > course, advance, spread, how ~ progress, how ~ develop, march, worsening
lack > want, shortage, no, without, missing, not enough, there is no, there are no, dearth
frequency > how often, how common, number of times, rate, how frequent, commonness
recognition > knowing, telling, spotting, identifying, how ~ recognize, acceptance
modification > change, alteration, adjustment, adaptation, tweak
objective > goal, aim, purpose, target, end
resolution > detail, sharpness, how sharp, how fine, fineness, level of detail
source > origin, where ~ come from, cause, root, beginning
operator > function, rule
risk > danger, chance, threat, likelihood, odds, hazard, how likely
sensitivity > how sensitive, how strongly ~ respond, responsiveness
context > setting, surroundings, situation, circumstances, background, framework, case
step > stage, move, measure, phase, part
output > product, result, what comes out, what ~ produce, yield
failure > breakdown, fault, fall, collapse, lack of success, when ~ fail, not succeeding
interest > concern, curiosity, attention, appeal
agent > substance, drug, actor, player, program, compound
event > happening, incident, occasion, occurrence, thing that happened
energy > power, force, drive
probability > chance, likelihood, odds, how likely, how probable
kinase > enzyme
transition > change, shift, passage, move, switch, step, crossover
transformation > change, conversion, turn, shift, makeover
memory > what ~ remember, recall, recollection, remembrance
interpretation > reading, explanation, understanding, how ~ interpret, sense, meaning, view
outcome > result, end, consequence, how ~ fare, what happens, product, how ~ turn out, effect
part > piece, portion, share, section, element, component
question > matter, issue, problem, point, puzzle
benchmark > test, standard test, standard, yardstick, comparison, test set, measure
baseline > starting point, standard, reference, basis, simple method, point of comparison
review > survey, overview, summary, look back
quality > how good, standard, grade, goodness, worth, trait
constraint > limit, restriction, limitation, condition, bound, rule, boundary
cluster > group, bunch, clump, knot, collection
program > plan, scheme, software, course
assumption > condition, premise, supposition, belief, what ~ assume, idea, presupposition
interval > gap, time between, how long, length of time, period, time from ~ to, how long it took, stretch, span
expansion > growth, spread, widening, extension, increase, enlargement, how ~ grow, how ~ expand
emergence > rise, appearance, coming, how ~ emerge, birth, arrival, origin, coming about, development
simulation > computer model, imitation, computer experiment, model, calculation
convergence > coming together, meeting, approach, how ~ converge
block > unit, piece, part, section
ratio > proportion, share, relation, quotient
survival > living, staying alive, how long ~ live, life, chance of living, how many ~ survive, living on, how well ~ survive
distance > how far, gap, length, space, remoteness, stretch
defect > fault, flaw, failing, damage, shortcoming, error, weakness, what goes wrong, problem
implication > consequence, what ~ mean, meaning, upshot, significance, bearing
recruitment > drawing in, bringing in, enlistment, calling in, how ~ recruit
death > dying, loss of life, end, when ~ die
unit > piece, part, element, block
organization > arrangement, order, structure, layout, how ~ organized, setup
influence > effect, impact, sway, hold, power, what ~ do, how ~ affect
perturbation > disturbance, change, upset, disruption, small change
issue > problem, question, matter, topic, difficulty, point, concern
concept > idea, notion, thought, view, principle
area > region, part, field, place, zone, surface
conversion > change, turning, transformation, switch
error > mistake, fault, inaccuracy, slip, deviation, how wrong
attention > focus, notice, interest, care, heed
cost > price, expense, outlay, charge, burden, how expensive, how much ~ cost, toll, how costly
procedure > method, process, way, course, operation, steps
exposure > contact, being exposed, how ~ exposed, coming into contact
tool > instrument, means, aid, device, way, method
concentration > amount, level, how much, strength, quantity
benefit > advantage, gain, good, help, use, value, profit, upside, plus
policy > plan, rule, strategy, course, measures, line
advance > progress, step forward, development, move forward, improvement, breakthrough, gain, headway
trial > study, test, experiment, tryout
decision > choice, judgment, ruling, verdict, what ~ decide
view > opinion, idea, sight, perspective, picture, outlook, angle, standpoint
viewpoint > angle, point of view, position, perspective, standpoint, side
goal > aim, target, purpose, objective, end, task, point
profile > outline, picture, description, pattern, shape, portrait
object > thing, item, article, body
capacity > ability, power, room, size, potential, how much ~ hold
participant > person, people, people in the study, subject, volunteer, those who took part, people who took part, those taking part, those in the study, test person, member, patient, person who took part
series > set, run, string, row, number, sequence, chain, succession, group
subset > part, some, portion, group, few, fraction, smaller group, selection, handful
disorder > disease, illness, disturbance, complaint, condition, problem, trouble
absence > lack, without, when ~ missing, where ~ missing, no, there is no, there are no, missing, want, if ~ missing
amount > quantity, how much, level, number, sum, volume
deletion > removal, loss, removing, taking out, when ~ removed, knocking out, taking away
shape > form, outline, figure, contour
subject > person, people, participant, topic, volunteer
reasoning > thinking, logic, argument, how ~ reason, thought
bias > prejudice, leaning, distortion, slant, tendency, preference, skew
culture > growing, dish, tradition
score > mark, points, result, grade, number
advantage > benefit, plus, gain, strong point, edge, upside, strength, better
disruption > disturbance, upset, breaking, break, interruption, breakdown, damage
choice > selection, decision, pick, option, what ~ choose, how ~ choose
period > time, stretch, phase, stage, span, interval
diagnosis > finding, what ~ found, identification, recognizing
degradation > breakdown, decay, loss, wearing down, worsening, destruction, breaking down
principle > rule, law, idea, basis, tenet
perception > sense, seeing, view, how ~ perceive, how ~ see, feeling, awareness
confidence > trust, certainty, how sure, how certain, faith, belief
shift > change, move, swing, switch, displacement
identity > who ~ is, what ~ is, nature, self
degree > extent, level, how much, how far, amount, measure
noise > disturbance, random variation, random fluctuations, interference
fate > future, destiny, what becomes of, what happens to, what ~ become, end, lot
scenario > case, situation, setting, possible case, story, circumstance
force > power, strength, push, might, pressure
idea > thought, notion, concept, view, suggestion
attack > strike, assault, raid, onslaught
recovery > healing, return, getting better, comeback, restoration, how ~ recover
user > people, person, people who use, those who use, anyone who uses
resource > means, supply, asset, material, help, money
damage > harm, injury, hurt, destruction, wear
reward > prize, payoff, return, gain, pay
gap > hole, space, break, difference, opening, distance, divide
phenomenon > thing, effect, event, occurrence, fact, behavior, what happens, process, happening
syndrome > condition, disease, disorder, illness
coverage > how much ~ cover, reach, how well ~ cover, extent
category > group, class, kind, type, sort, heading
prevalence > how common, frequency, how widespread, how many ~ have, spread, share of people with, commonness, rate, how often
agreement > accord, consensus, match, deal, harmony, how well ~ agree, unity, fit
consensus > agreement, accord, general agreement, common view, shared view, one opinion
likelihood > chance, probability, odds, how likely, risk
consumption > use, eating, intake, how much ~ use, how much ~ eat, drinking, how much ~ consume
perspective > view, angle, viewpoint, point of view, side, standpoint, outlook, way of looking, light
purpose > aim, goal, end, use, reason, point, intent
community > group, people, field, society, researchers, public
incidence > how often, rate, frequency, how common, number of cases, how many ~ get, new cases, occurrence, how frequently
mortality > death, death rate, deaths, dying, how many ~ die, how many died, number of deaths
expert > specialist, people who know, authority, professional, those who know
uncertainty > doubt, how uncertain, lack of certainty, how unsure, unsureness, what is not known
notion > idea, concept, thought, view
concern > worry, matter, interest, care, issue
orientation > direction, position, bearing, which way ~ point
criterion > standard, measure, yardstick, test, rule, condition
effort > attempt, work, try, endeavor, exertion, trouble
margin > edge, gap, lead, distance, border
threshold > limit, level, bound, cutoff, point
manner > way, fashion, style
fashion > way, manner, style
opportunity > chance, opening, possibility, occasion, prospect, way
possibility > chance, option, opportunity, prospect, opening, way
potential > promise, possibility, power, prospect, capacity
management > care, treatment, handling, control, running, caring for, dealing with, how ~ managed, how ~ treated
recommendation > advice, suggestion, proposal, what ~ recommend, counsel, tip
age > how old, years, time of life
dysfunction > fault, problem, disorder, breakdown, failure, when ~ not work, trouble, malfunction
tendency > trend, leaning, inclination, habit, how ~ tend
trend > tendency, direction, movement, drift, fashion, development
majority > most, larger part, greater part, more than half, bulk, greater number
insight > understanding, look, knowledge, view, grasp, glimpse, light, what ~ learn, lesson
hypothesis > idea, guess, proposal, supposition, theory, suggestion, thought
intuition > feel, feeling, sense, idea, hunch, grasp, instinct, understanding, gut feeling
knowledge > what ~ know, understanding, learning, what is known, information, insight
literature > papers, what has been written, writing, published work, publications, studies, research, writings, work, body of work, published studies
consequence > result, effect, outcome, upshot, what follows, aftermath, what comes of
discovery > finding, find, detection, finding out, how ~ find, breakthrough
challenge > problem, difficulty, hurdle, test, task, obstacle, what is hard
difficulty > problem, trouble, how hard, hurdle, obstacle, hardship, what is hard
comparison > contrast, set against, compare, side by side, when ~ compared
proportion > share, part, portion, percentage, fraction, how many, how large a share
fraction > part, portion, share, small part, some, piece, percentage
portion > part, share, piece, slice, fraction
addition > adding, extra, plus, supplement
removal > taking away, removing, getting rid of, taking out, when ~ removed
breakdown > break down, collapse, failure, decay, falling apart, destruction
remainder > rest, what is left, others
constituent > part, ingredient, component, element, what ~ is made of
variant > form, version, kind, type, variety
objection > argument against, protest
resection > removal, cutting out, have ~ removed, have ~ resected, operation
expertise > skill, know-how, knowledge, experience
emphasis > stress, focus, weight, accent
extension > widening, stretch, addition, lengthening, generalization
formulation > form, statement, wording, version, way to state
implementation > version, program, code, putting into practice, realization, how ~ implemented
comprehension > understanding, grasp
demand > need, call, want, wish
supply > stock, store, provision
vicinity > near, neighborhood, surroundings, around, nearby, close to
proximity > nearness, closeness, how close, near, close by
density > how dense, how tightly ~ packed, how crowded, thickness
abundance > how many, number, amount, how much, how common, plenty, wealth, how abundant
diversity > variety, range, how diverse, how varied, how different, mix, differences
complexity > how complex, how complicated, intricacy, complication
stability > how stable, steadiness, firmness, how steady, staying power
efficiency > how efficient, how efficiently, how well, economy, how fast, effectiveness
effectiveness > how effective, how well ~ work, success, power, usefulness, efficacy, how well
efficacy > how well ~ work, effectiveness, how effective, power, effect, success, whether ~ work
robustness > how robust, stability, reliability, how reliable, sturdiness, how well ~ hold up
severity > how severe, how serious, how bad, seriousness, gravity, how badly
strength > how strong, power, force, might, how strongly, intensity
intensity > how intense, how strong, strength, force, brightness, power
significance > importance, meaning, weight, what ~ mean, how important, value
importance > how important, significance, weight, how much ~ matter, value, that ~ matter
relevance > importance, bearing, how relevant, use, meaning, significance
availability > how available, supply, access, how much ~ there is, whether ~ available, how easy ~ to get
heterogeneity > diversity, variety, how different, differences, mix, variation, how varied, unevenness
homogeneity > sameness, how alike, evenness, uniformity
similarity > likeness, how similar, resemblance, how alike, what ~ have in common
difference > how ~ differ, distinction, contrast, gap, what sets apart, why ~ differ
occurrence > how often, event, presence, when ~ occur, appearance, happening, where ~ occur
velocity > speed, how fast, pace, rate
magnitude > size, how large, how big, extent, strength, scale
duration > how long, length, time, length of time, span
depth > how deep
width > how wide, breadth
height > how tall, how high
length > how long, extent, duration
temperature > how hot, how warm, warmth, heat, how cold
burden > load, weight, strain, cost, toll
hallmark > typical sign, feature, mark, trademark, sign, characteristic, typical feature
cohort > group, group of people, group of patients
adolescent > teenager, young people, youth, teen
infant > baby, young child, small child, newborn
adult > grown-up, grown person
offspring > young, children, descendants, child
mice > mouse
tissue > body part, flesh
carcinoma > cancer, tumor, tumour
tumor > cancer, growth
therapy > treatment, cure, remedy
medication > drug, medicine, drugs
cognition > thinking, mind, thought
locomotion > movement, moving, walking, how ~ move
motility > movement, moving, ability to move, how ~ move
movement > motion, moving, how ~ move
decade > ten years
lifespan > how long ~ live, length of life, life, years of life, lifetime
morphology > shape, form, how ~ look, appearance, build, structure
paradigm > way of thinking, framework, model, approach, school of thought
trafficking > transport, traffic, how ~ move, moving
affinity > how strongly ~ bind, attraction, how tightly ~ bind, binding strength, liking
homeostasis > balance, steady state, inner balance, stable state
equilibrium > balance, steady state
lesion > damage, wound, injury, sore
intake > how much ~ eat, how much ~ take in, eating, consumption, what ~ eat
uptake > taking up, absorption, how ~ take up, how ~ take in
turnover > renewal, replacement, exchange
dose > amount, quantity
strain > type, kind, variety, line
safety > how safe, security
lattice > grid, mesh
branch > arm, part, offshoot
compartment > part, space, chamber, section
male > man, boy, men
female > woman, girl, women
nutrient > food, nourishment
pathogen > germ, microbe, cause of disease
bacterium > microbe, germ
vaccine > shot, jab
injury > wound, harm, damage, hurt
inflammation > swelling
symptom > sign, complaint, sign of disease
onset > beginning, start, outbreak, when ~ begin, when ~ start
relapse > return of the disease, coming back, return, falling back
remission > getting better, when ~ better
prognosis > outlook, forecast, how ~ likely to turn out
etiology > cause, origin, causes
comorbidity > other disease, other illness, further disease
follow-up > later check, check, later visit, observation
questionnaire > list of questions, survey, form
intervention > treatment, measure, action, program, step
hospitalization > hospital stay, stay in hospital, being taken to hospital, time in hospital
caregiver > carer, people who look after, those who care for
clinician > doctor, physician
practitioner > doctor, professional
workload > amount of work, how much work
income > earnings, pay, how much ~ earn
education > schooling, teaching
household > home, family
neighborhood > area, surroundings
inequality > unfairness, gap, difference
trajectory > path, course, route, track
landscape > terrain, scene, picture
bottleneck > narrow point, obstacle, limit, hold-up
trade-off > balance, compromise, price, give and take
tradeoff > balance, compromise, price, give and take
shortcoming > weakness, fault, drawback, limit, failing
drawback > disadvantage, weakness, problem, downside, shortcoming
caveat > warning, limit, reservation
premise > basis, assumption, idea, starting point
rationale > reason, reasons, grounds, thinking
guideline > rule, advice, recommendation
consideration > thought, account, point
inclusion > including, adding, when ~ included
exclusion > leaving out, shutting out, when ~ excluded
utility > use, usefulness, how useful, value
usage > use, how ~ use
deployment > use, putting to use, rollout
execution > running, carrying out, performance, how ~ carried out
initialization > start, starting values
computation > calculation, computing, calculating, working out
calculation > computation, working out, sum
estimation > estimate, estimating, guess, working out
optimization > improvement, tuning, finding the best
retrieval > search, finding, getting back, recall
segmentation > splitting, division, cutting up, dividing
detection > finding, spotting, discovery, how ~ detect
classification > sorting, grouping, how ~ classify, sorting into classes
verification > checking, check, proof, test
validation > check, checking, confirmation, test
assessment > judgment, evaluation, test, appraisal, how ~ assess
observation > finding, what ~ see, what ~ observe, what was seen
description > account, picture, how ~ describe, portrayal
characterization > description, account, how ~ characterize, study
explanation > account, reason, why, how ~ explain
investigation > study, inquiry, research, look
exploration > search, study, exploring
inspection > look, examination, check
`;
