/** Nouns of papers of every field and plain words for them; written like the verbs. */
export const EQUIVALENT_NOUNS = `
approach, method, way, strategy, technique, procedure, means, path, route
method, technique, procedure, approach, way, tool, means, process
technique, method, procedure, way, tool
procedure, method, process, way, steps, course, operation
strategy, plan, approach, way, method, tactic
scheme, plan, method, way, arrangement
protocol, procedure, rules, plan
methodology, method, methods, approach, way of working
framework, structure, frame, basis, structure for
tool, instrument, device, aid, means, program
instrument, tool, device, apparatus
device, apparatus, tool, instrument, machine, gadget
apparatus, device, machinery, equipment
machinery, machines, apparatus, equipment, system
equipment, devices, gear, tools
software, program, programs, code
package, program, software, library
platform, system, base, tool
pipeline, chain, process, sequence of steps, procedure
workflow, process, sequence of steps, way of working, course of work
mechanism, how it works, way, process, means, how
mechanism by which, how, way in which, the way
mechanism underlying, mechanism behind, how, what is behind
dynamics, how it changes, behavior, change over time, motion, course, how ~ change
kinetics, speed, rate, course
process, procedure, course, operation, sequence, event
principle, rule, basis, idea, law
rule, law, principle, regulation
law, rule, principle
concept, idea, notion, thought
notion, idea, concept
idea, notion, concept, thought, view, insight
theory, idea, explanation
hypothesis, idea, guess, assumption, supposition, proposal
assumption, supposition, premise, hypothesis, assume
conjecture, guess, supposition, hypothesis
insight, understanding, knowledge, idea, view, see, learn, light
understanding, knowledge, grasp, insight, comprehension
knowledge, understanding, what is known
information, data, facts, details
data, information, measurements, figures, observations, results
dataset, data set, collection of data, set of data, data, collection
database, collection of data, data set
corpus, collection, body, collection of texts
collection, set, group, body, series
evidence, proof, sign, signs, support, indication, data, hint
indication, sign, hint, evidence
sign, mark, indication, signal, evidence
proof, evidence, demonstration
finding, result, discovery, observation, outcome
result, finding, outcome, consequence
outcome, result, end, consequence, effect, how ~ turn out, course
consequence, result, outcome, effect, implication
implication, consequence, meaning, what follows, significance
effect, result, consequence, influence, impact
impact, effect, influence, consequence
influence, effect, impact, role
observation, finding, measurement, what ~ see, record
discovery, finding, find
conclusion, result, what follows, end, finding
explanation, reason, account, interpretation
reason, cause, explanation, grounds, why
cause, origin, source, why
origin, source, beginning, cause, root, where ~ come from, birth, how ~ arise
source, origin, cause, where ~ come from, supply
root, origin, source, cause
basis, base, foundation, footing, reason
foundation, basis, base
role, part, function, task, job, contribution
part, portion, piece, section
component, part, element, piece, constituent
element, part, component, piece
constituent, part, component
portion, part, share, fraction, piece
fraction, share, part, proportion, portion, percentage
proportion, share, fraction, part, percentage, ratio
percentage, share, proportion, fraction, percent
ratio, proportion, share
majority, most, more than half, larger part, greater part, most of
minority, less than half, smaller part
half, 50%, 50 percent
amount, quantity, level, number, volume, how much
quantity, amount, number
number, amount, count, quantity, how many, abundance
abundance, number, amount, quantity, how many, wealth
level, amount, degree, concentration, extent, quantity, height
degree, extent, level, amount
extent, degree, amount, how far, range, size, how much, scope
magnitude, size, extent, strength, how large
size, magnitude, extent, how large, how big, dimension, scale
scale, size, extent, level, range
dimension, size, measure
range, variety, number, spread, extent, array, series, spectrum, scope
array, range, number, series, variety, set
spectrum, range, variety
variety, range, diversity, many kinds, array, many
diversity, variety, range, how diverse, how different
multitude, large number, many, host, great number
plethora, large number, many, abundance, host
wealth, large amount, abundance, a lot, rich
lack, absence, shortage, want, missing, there is no, there are no, without, not have, no
absence, lack, without, missing, not there, not present
shortage, lack, scarcity
scarcity, shortage, lack, how little, rarity
presence, existence, being there, in the presence of, with, there
existence, presence, that there is, being, there is, exist
availability, supply, access, how much ~ available
access, entry, use, reach
prevalence, how common, frequency, spread, how widespread, how many
incidence, number of new cases, how often, frequency, rate, occurrence
frequency, how often, number of times, rate
rate, speed, how fast, pace, frequency, how often, share
speed, rate, how fast, pace, velocity, fast
pace, speed, rate
velocity, speed, how fast
duration, length, time, how long, period
period, time, span, phase, stretch, interval
phase, stage, period, step, part
stage, phase, step, period, point
step, stage, phase, move
interval, period, time, gap, span
timescale, time, time scale, period, span of time, how fast, within
time course, how ~ change over time, development over time, course
course, development, path, progress, run
moment, time, point, instant
era, age, time, period
decade, ten years
century, hundred years
lifetime, life, how long ~ last, span of life
lifespan, length of life, how long ~ live
onset, start, beginning, outbreak, when ~ begin
beginning, start, onset, outset
end, finish, close, conclusion, ending
goal, aim, purpose, objective, target, end, task
aim, goal, purpose, objective, target
objective, aim, goal, purpose, target
purpose, aim, goal, objective, reason
target, goal, aim, object
task, job, problem, work, exercise, duty
problem, issue, difficulty, challenge, task
issue, problem, matter, topic, difficulty, concern
challenge, problem, difficulty, difficult task, hard task, issue, task, difficult, hard
difficulty, problem, challenge, how hard, obstacle
obstacle, hurdle, barrier, problem, difficulty, hindrance
barrier, obstacle, hurdle, wall
bottleneck, narrow point, obstacle, limiting factor, limit
limitation, limit, weakness, restriction, drawback, shortcoming
drawback, disadvantage, weakness, limitation, shortcoming, downside, problem
shortcoming, weakness, fault, flaw, drawback, limitation, lack
weakness, flaw, fault, drawback, weak point
disadvantage, drawback, weakness, downside, minus
advantage, benefit, merit, strength, plus, gain, upside
benefit, advantage, gain, good, help, profit
merit, advantage, value, strength
gain, increase, benefit, improvement, advantage
loss, decrease, reduction, decline, lose
flaw, fault, error, weakness, defect
error, mistake, fault, inaccuracy
mistake, error, fault
gap, hole, space, difference, lack, open question
need, requirement, demand, necessity
requirement, need, demand, condition, what is needed
demand, need, requirement, call
condition, circumstance, state, situation, requirement
circumstance, condition, situation, case
situation, case, state, condition, position, setting, circumstances
setting, situation, context, condition, conditions
context, setting, situation, background, surroundings, frame, circumstances
scenario, case, situation, setting, course of events
case, instance, example, situation
instance, case, example
example, instance, case, illustration
environment, surroundings, conditions, world
surroundings, environment, area
state, condition, status, situation, form
status, state, condition, position
property, feature, characteristic, quality, trait, attribute
feature, property, characteristic, trait, attribute, mark, aspect, part
characteristic, feature, property, trait, quality, mark
trait, feature, characteristic, property
attribute, property, feature, characteristic, quality
aspect, side, part, feature, point, facet
facet, side, aspect
factor, cause, element, influence, thing
criterion, standard, measure, condition, test
standard, norm, criterion, measure, level
parameter, value, setting, variable
value, number, amount, quantity
variable, factor
measure, measurement, quantity, step, action
measurement, measure, reading, value
metric, measure, score, standard
indicator, sign, measure, mark, pointer
marker, sign, indicator, mark
signature, mark, sign, pattern, trace
trace, sign, mark, track
pattern, arrangement, structure, regularity, form
trend, tendency, development, direction
tendency, trend, inclination, tend
behavior, conduct, what ~ do, how ~ behave, acts
activity, work, what ~ do, how active, active
action, act, deed, step
performance, how well, results, work, success, how ~ perform, output
success, achievement, good result, how well
achievement, success, what ~ achieve, accomplishment
accuracy, precision, correctness, how accurate, exactness
precision, accuracy, exactness, how precise
quality, how good, goodness, standard
efficiency, how efficient, economy, how well
effectiveness, how well ~ work, effect, success, how effective
efficacy, effect, how well ~ work, effectiveness
robustness, strength, how robust, stability
stability, steadiness, how stable
reliability, how reliable, dependability
complexity, how complex, complicatedness, how complicated
simplicity, how simple
similarity, likeness, resemblance, how similar, how alike, in common
difference, distinction, contrast, how ~ differ, gap, discrepancy
discrepancy, difference, disagreement, gap, mismatch
disagreement, conflict, dispute
agreement, accord, match, consistency, fit
correspondence, match, agreement
relationship, relation, link, connection, association, tie
relation, relationship, link, connection, association
association, link, connection, relation, relationship
connection, link, relation, tie, relationship
link, connection, tie, relation, relationship, association, bond
interaction, interplay, effect on each other, how ~ interact, contact
interplay, interaction, how ~ work together, working together
contact, touch, link, interaction
dependence, reliance, how ~ depend
comparison, contrast, compare
contrast, difference, comparison
change, alteration, shift, modification, switch
alteration, change, modification
modification, change, alteration, adjustment
variation, variety, how ~ vary, fluctuation
variability, how much ~ vary, variation, how variable
fluctuation, variation, change, swing, ups and downs
shift, change, move
transition, change, passage, shift, switch, step
conversion, change, transformation
transformation, change, conversion
increase, rise, growth, gain, more, higher
rise, increase, growth
growth, increase, rise, development, grow
reduction, decrease, drop, fall, cut, lowering, less, fewer
decrease, reduction, drop, fall, decline
decline, decrease, fall, drop, reduction
drop, fall, decrease, reduction
improvement, gain, advance, progress, better, better results
advance, progress, improvement, step forward, development
progress, advance, advances, development, headway
development, growth, progress, evolution, making, creation, how ~ develop
evolution, development, how ~ evolve, change over time
formation, making, forming, creation, how ~ form, emergence
creation, making, formation
production, making, generation, manufacture
generation, making, production, creation
construction, building, making
emergence, appearance, rise, how ~ arise, origin
appearance, look, emergence, how ~ look
occurrence, appearance, event, presence, how often ~ occur
event, happening, incident, occurrence
incident, event
phenomenon, event, effect, thing, what ~ see
movement, motion, move, how ~ move
motion, movement, move
location, place, position, site, where, spot
position, place, location, where, spot
site, place, location, spot
place, location, site, spot, position
region, area, part, zone, place
area, region, field, zone, part, domain
zone, area, region
domain, area, field, region
field, area, domain, subject, discipline
discipline, field, subject, area
topic, subject, theme, issue
subject, topic, theme, matter
literature, papers, published work, publications, studies
publication, paper, article
review, survey, overview, article
overview, survey, summary, review
summary, overview, short account
study, investigation, research, work, paper, examination, analysis
investigation, study, research, examination, inquiry
research, study, work, studies, investigation
experiment, test, trial, study
trial, test, experiment, study
analysis, study, examination, investigation, evaluation
examination, study, test, check, analysis, investigation
evaluation, assessment, test, judgment
assessment, evaluation, judgment, measurement, estimate
estimate, approximation, guess, value
approximation, estimate, near value, rough value
prediction, forecast, expectation
calculation, computation, estimate
computation, calculation, computing
simulation, computer model, imitation, computer experiment
model, picture, description, copy
description, account, picture, report
representation, picture, description, image, form
picture, image, view, idea
image, picture, photo
view, opinion, picture, perspective, look, idea
perspective, view, point of view, viewpoint, outlook, angle
viewpoint, view, point of view, perspective, angle, standpoint
opinion, view, belief
attitude, view, stance
claim, statement, assertion
statement, claim, sentence
question, query
answer, reply, solution
solution, answer, way out, remedy
remedy, cure, solution, treatment
choice, selection, option, decision
option, choice, possibility, alternative
alternative, other way, option, another way, other possibility, choice, other, substitute
possibility, chance, option, way, opportunity
opportunity, chance, possibility
chance, opportunity, possibility, probability, likelihood
probability, chance, likelihood, odds, how likely
likelihood, chance, probability, odds, how likely, likely
risk, danger, chance, hazard
danger, risk, hazard, threat
threat, danger, risk
potential, possibility, capacity, power, promise, ability, possible, can
capability, ability, capacity, power, can, able
ability, capacity, power, skill, capability, can, able
capacity, ability, power, room, capability, can
skill, ability, competence
power, strength, force, ability
strength, power, force, how strong
force, power, strength
pressure, force, stress
stress, strain, pressure
burden, load, weight, cost
load, burden, weight
cost, price, expense, what ~ cost
price, cost
expense, cost, price
budget, money, funds
resource, means, supply, money
supply, store, stock, provision
effort, work, attempt, labor, trouble
attempt, try, effort
work, effort, labor, study, job
application, use, usage, employment
use, usage, application, employment, utilization
usage, use, application
utility, use, usefulness, value, how useful
usefulness, use, value, utility, how useful
value, use, importance
importance, role, weight, value
relevance, importance, bearing, meaning
meaning, sense
sense, meaning
scope, range, extent, reach
focus, center, main point, emphasis
emphasis, stress, focus, weight
attention, interest, notice, focus, care
interest, attention, concern
concern, worry, matter
debate, discussion, dispute, controversy, argument
controversy, dispute, debate, argument
discussion, debate, talk
agreement, consent, deal
consensus, agreement, common view
network, net, web
structure, build, form, makeup, organization, architecture, how ~ built
architecture, structure, design, build, layout
organization, structure, arrangement, order
arrangement, order, layout, structure, pattern
composition, makeup, what ~ made of, mixture, structure
makeup, composition, structure
combination, mix, mixture, union, joining, together
mixture, mix, blend, combination
integration, joining, combination
unit, part, piece, element
layer, level, coat, sheet
surface, outside, top, face
boundary, border, edge, limit
border, boundary, edge, margin, flank
edge, border, boundary, side, margin
flank, side, edge, border
center, middle, heart, core
core, center, heart, middle
interior, inside
exterior, outside
shape, form, figure
form, shape, kind, type, version
type, kind, sort, form, class, category
kind, type, sort, form, class
class, kind, type, group, category
category, class, group, kind, type
version, form, variant, edition
variant, version, form, kind
group, set, class, team, cluster, cohort
cohort, group
set, group, collection, series
series, sequence, chain, set, row, number
sequence, series, order, chain, succession
chain, series, sequence
list, series, enumeration
pair, couple, two
couple, pair, two, some
individual, person, people, human, animal, each
person, individual, human, people, man
people, persons, individuals, humans, population, community, public
human, person, people, man
population, people, inhabitants
community, group, society, people
society, community, people
public, people, everyone
participant, person, subject, people, volunteer, patient, person who took part
volunteer, participant
subject, participant, person, patient, people
patient, person, people, sick people, people with, case
sufferer, patient, person with
adult, grown-up, grown person
child, young person, kid, boy, girl
infant, baby, young child
adolescent, teenager, young person, youth
teenager, adolescent, young person
youth, young people, young, adolescent
woman, female
man, male
expert, specialist, professional
specialist, expert
practitioner, doctor, expert, user, person who works
clinician, doctor, physician
physician, doctor
researcher, scientist, investigator, author
scientist, researcher
user, person who uses, people who use
customer, client, buyer
worker, employee
animal, creature, beast, organism
organism, living thing, creature, living being, animal
creature, animal, living thing
species, kind of animal, kind, type
plant, crop, herb
disease, illness, disorder, sickness, condition
illness, disease, sickness
disorder, disease, illness, condition
symptom, sign, complaint
condition, disease, illness, disorder
infection, illness, disease
injury, damage, wound, harm
damage, harm, injury, destruction
death, dying, mortality, die
mortality, death, deaths, dying, die, death rate
survival, living on, staying alive, survive
therapy, treatment, cure
treatment, therapy, cure, care, treat
medication, drug, medicine
drug, medicine, medication, substance
medicine, drug, medication
substance, material, compound, chemical, matter, agent
agent, substance, drug
care, treatment, help
diet, food, what ~ eat
food, diet, nourishment
nutrition, food, diet, nourishment
intake, eating, consumption, how much ~ eat, how much ~ take, consume
expenditure, use, spending, cost, consumption
consumption, use, eating, intake
exercise, physical activity, sport, training
sleep, rest, slumber
home, house, household
school, class, classroom
government, state, authorities
policy, rule, plan, strategy
intervention, measure, treatment, step, action
recommendation, advice, suggestion
guideline, rule, recommendation, advice, guidance
guidance, advice, help, direction
advice, guidance, recommendation
feedback, response, reaction
response, reaction
reaction, response
signal, sign, message
message, signal, news
language, tongue
word, term, expression
term, word, expression, name
expression, term, phrase
text, writing, words, document
document, text, paper
sentence, statement
letter, character
picture, image
figure, picture, number, diagram
diagram, figure, picture, drawing
map, chart, plan
code, program, software
program, code, software, plan
machine, device, engine, computer
computer, machine
memory, storage, store
storage, store, memory, keeping
energy, power, force
heat, warmth
light, brightness
sound, noise
noise, disturbance, random variation
matter, material, substance, stuff
material, substance, matter, stuff
liquid, fluid
fluid, liquid
air, atmosphere
sky, heaven
ground, earth, soil, floor, land
sea, ocean
rock, stone
world, earth, globe, planet
universe, cosmos, world
`;
