/**
 * Verbs, and the nouns of their families, that say the same in papers of every field. A line is a group in which each
 * may stand for each other; behind ">" stand those that may only replace what is before it, being more general.
 * "~" stands for up to six words. Terms of a field, directions, hedges and causes of other strength stay apart.
 */
export const EQUIVALENT_VERBS = `
show, demonstrate, reveal, exhibit, illustrate, display, present, evidence
prove, establish, confirm > show, find, see
demonstrate, prove, establish
reveal, uncover, unveil, disclose, bring to light, unearth, lay bare
reveal, uncover, discover, identify > find, learn, see
find, observe, see, notice, note, detect, discover, report, encounter
find, determine, ascertain, identify, establish, work out, find out, figure out, make out
find, turn out, prove
report, describe, present, give, tell, record, document, set out
report, communicate, publish, share
describe, characterize, depict, portray, delineate, sketch, outline, detail, set out
describe, explain, specify, spell out, lay out
discuss, talk about, consider, review, comment, address, debate, go through, cover
discuss, describe, treat
treat, consider, deal with, handle, cover, study, discuss, tackle, look at, take
review, survey, summarize, overview, look back, go over
summarize, sum up, recap, condense, wrap up, outline, review
study, investigate, examine, explore, analyze, research, look at, look into, probe, inspect, inquire, scrutinize, consider, dissect
study, work on, deal with, treat, address, concern
analyze, dissect, break down, evaluate, assess, study
examine, look at, look into, check, inspect, test, screen, see
explore, look into, probe, look for, search, try out, experiment
investigate whether, test whether, ask whether, ask if, examine whether, determine whether, see whether, check whether, explore whether, assess whether
test, check, verify, examine, assess, evaluate, try, try out, probe, experiment
verify, check, confirm, validate, prove, certify, ascertain
confirm, verify, validate, corroborate, support, bear out, back up, substantiate, attest, affirm, show, establish
evaluate, assess, judge, appraise, measure, test, rate, gauge, examine
measure, quantify, gauge, determine, record, assess, estimate, monitor
measure, quantify > find, give
monitor, track, follow, watch, trace, survey, keep track of
record, register, log, note, capture, measure
record, write down, take down
count, enumerate, number, tally, list
calculate, compute, work out, derive, determine, evaluate, figure out, find
compute, calculate, evaluate > work out, get, find, obtain
estimate, gauge, assess, approximate, calculate, infer
predict, forecast, anticipate, foresee, project, foretell
derive, obtain, get, deduce, infer, draw, extract, gain, work out, calculate
derive, come from, originate, stem, arise, take from
deduce, infer, conclude, derive, gather, work out
conclude, infer, end, draw the conclusion, find
argue, contend, claim, maintain, reason, assert, hold
claim, assert, state, say, maintain, declare
state, say, declare, assert, express, formulate, write
say, tell, mention, note, state
note, observe, point out, remark, mention, emphasize, notice
emphasize, stress, underline, underscore, highlight, point out, accentuate, draw attention to, point to, bring out
highlight, show, point out, point to, draw attention to, bring out, underline, reveal
explain, account for, clarify, elucidate, clear up, make clear, shed light on, illuminate, interpret, make sense of
clarify, elucidate, clear up, make clear, resolve, shed light on, throw light on, explain, illuminate
understand, grasp, comprehend, know, make sense of, see, learn about, shed light on, insight
know, understand, recognize, be aware, see
learn, acquire, pick up, master, find out, discover
learn, train, fit, estimate
teach, train, instruct, educate, show
recognize, identify, detect, distinguish, know, tell, spot, acknowledge
recognize, see, realize, acknowledge, understand, accept
identify, find, determine, detect, recognize, pinpoint, spot, discover, single out
detect, find, sense, discover, spot, identify, pick up, notice, discern, see
locate, find, pinpoint, localize, situate, place
search, seek, look for, hunt, scan, explore
seek, look for, search, try to find, try, attempt, aim
choose, select, pick, opt, decide on, elect, single out, prefer
select, pick, filter, choose
propose, suggest, put forward, introduce, present, offer, advance, come up with, develop, set out, describe
propose, put forth, put forward, bring forward, design
introduce, present, bring in, put forward, describe, propose, develop, give, establish
develop, devise, design, create, build, make, construct, work out, invent, come up with, produce, craft, engineer
develop, evolve, grow, mature, progress, arise, form, emerge
design, devise, plan, create, engineer, build, make, conceive
construct, build, assemble, make, create, form, put together, produce, set up, erect
create, make, produce, generate, build, form, give rise to, bring about
generate, produce, create, make, yield, give, form, give rise to
produce, make, yield, give, generate, create, bring about, give rise to, manufacture, synthesize
form, make, create, build, shape, constitute, make up, give rise to, assemble, arise
make, render, turn, get
yield, give, produce, provide, return, deliver, result in, lead to
give, provide, supply, offer, yield, deliver, grant, afford, furnish, confer, present, lend, bring
provide, give, offer, supply, present, deliver, yield, bring, make available, serve, furnish, contain, have
offer, give, provide, present, propose, allow, bring, promise
supply, provide, deliver, feed, furnish
get, obtain, gain, acquire, receive, reach, achieve, have
obtain, get, achieve, reach, find, arrive at, come by, gain, acquire, secure, derive
acquire, get, obtain, gain, collect, gather, take on, pick up, learn
achieve, reach, attain, accomplish, get, obtain, realize, gain, arrive at, manage, bring about
reach, attain, achieve, arrive at, get to, come to, hit
accomplish, achieve, do, perform, carry out, manage, complete
succeed, manage, work, be successful, achieve
complete, finish, end, conclude, fill in, fill out, fill
perform, carry out, do, run, execute, conduct, make, undertake, accomplish, work
perform, do, work, fare, behave, function
conduct, carry out, perform, do, run, undertake, make, hold
execute, run, carry out, perform, do, implement, launch
implement, carry out, put into practice, put in place, realize, execute, apply, introduce, build in, put to work
apply, use, employ, utilize, adopt, put to use, exploit
use, utilize, employ, exploit, apply, make use of, adopt, rely on, harness, take advantage of, leverage, work with, draw on, deploy, rest on, by means of, with the help of, with the aid of
exploit, take advantage of, make use of, harness, leverage, use, benefit
adopt, take, take up, take on, use, assume, follow, embrace, accept
employ, hire, use
try, attempt, seek, strive, endeavor, make an effort, aim, set out
aim, intend, want, try, seek, set out, be meant, wish, hope, plan, strive
want, wish, desire, need, like
hope, wish, expect
need, require, call for, demand, necessitate, take, depend on, want, must
require, need, demand, call for, take, ask for, rely on, depend on, must
warrant, call for, justify, deserve, need, require, merit
enable, allow, let, permit, make it possible, make possible, help, able, can
allow, let, enable, permit, make it possible, make possible, open the way, can
permit, allow, let
facilitate, ease, help, make ~ easier, make ~ easy, simplify, aid, assist, promote, support
help, aid, assist, support, facilitate, contribute, serve, allow
support, back, back up, help, underpin, sustain, uphold, be consistent with, argue for, speak for, favor
contribute, help, add, play a part, play a role, have a part, have a role, be involved, take part, participate, share, have a hand
participate, take part, be involved, join, engage, play a part, play a role
involve, include, implicate, engage, take part, concern, require, entail, imply, contain, mean
involve, play a role, play a part, have a part, have a role, part, role
implicate, involve, link, connect, associate, tie
affect, influence, act on, have an effect on, have an impact on, impact, alter, bear on, shape, change
influence, affect, have an influence on, shape, sway, act on, impact, have a say
impact, effect, influence, affect
change, alter, modify, vary, shift, transform, switch, transition, turn, adjust, adapt, convert
alter, change, modify, affect, adjust
modify, change, alter, adapt, adjust, amend, tweak
convert, turn, transform, change, translate, transfer
transform, turn, convert, change, map, reshape
vary, change, fluctuate, range
fluctuate, vary, swing, go up and down, oscillate
adjust, adapt, tune, change, correct, set, fit
adapt, adjust, fit, suit, change, tailor, customize, accommodate
tailor, adapt, customize, fit, suit
replace, substitute, swap, take the place of, exchange, supplant, stand in for, put in place of
exchange, swap, trade, replace, switch, share
switch, change, turn, shift, go over
move, shift, transfer, transport, travel, migrate, go, displace, carry, bring, transition
transfer, move, carry over, carry, pass on, transport, bring, hand over, pass, shift, transmit
transport, carry, move, bring, ferry, convey, deliver, transfer
deliver, bring, carry, give, provide, supply
transmit, pass on, send, carry, convey, transfer, spread, hand on
send, transmit, pass, deliver, direct, forward
convey, carry, communicate, transmit, express, bring across
pass, go, travel, transmit, move, cross, run
cross, pass, traverse, intersect, meet, go through, go across, cross paths
enter, go into, get into, come into, move into, penetrate, get in, go in
leave, exit, depart, go out, go away
flow, run, stream, move
influx, flow in, flow into, entry, inflow, enter
efflux, flow out, outflow, exit
approach, near, come close, get close, get near, reach, tend to
approximate, come close to, near, estimate, be close to
follow, come after, ensue, obey, track
follow, be a consequence of, result from, be the consequence of, consequence
follow from, consequence, result, implication
obey, follow, satisfy, respect, fulfil, comply, meet
satisfy, meet, fulfil, obey, fit, comply
meet, satisfy, fulfil, match
precede, come before, go before, lead up to
begin, start, commence, initiate, set out, set off, kick off, launch, open
initiate, start, begin, trigger, launch, set off, set in motion, get going, onset, kick off
start, begin, initiate, set off, launch
stop, halt, end, cease, arrest, finish, terminate, quit
end, finish, terminate, stop, conclude, complete, close, halt
terminate, end, stop, halt, finish, come to an end
interrupt, break, stop, disrupt, break off
continue, go on, carry on, keep, persist, last, remain, proceed, still
persist, last, continue, remain, stay, endure, go on, hold
remain, stay, be still, still be, keep, still, continue, persist, be left, rest
maintain, keep, preserve, sustain, retain, hold, uphold, keep up
retain, keep, hold, preserve, maintain, save
preserve, keep, save, conserve, protect, maintain, retain, leave intact
keep, hold, retain, store, maintain, preserve
store, keep, hold, save, retain, archive, deposit, lay down
deposit, put, lay down, place, lay, leave, store
put, place, set, lay, insert, position
place, put, position, set, locate, situate, lay
insert, put in, put into, introduce, add, embed, place in
embed, insert, place in, build into, put into
add, include, append, put in, insert, supplement, incorporate
remove, take out, take away, delete, eliminate, get rid of, extract, clear, strip, subtract, cut out, throw out, discard, lift
eliminate, remove, get rid of, do away with, eradicate, abolish, wipe out, clear
eradicate, wipe out, eliminate, get rid of
discard, throw away, drop, reject, remove
delete, remove, take out, erase, cut out, knock out
exclude, leave out, rule out, omit, shut out, keep out
omit, leave out, skip, drop, exclude
rule out, exclude, eliminate
neglect, ignore, disregard, overlook, leave out, pay no attention
ignore, neglect, disregard, leave aside, take no account of, overlook
avoid, prevent, escape, evade, keep from, bypass, get around, circumvent, do without, steer clear, save
bypass, get around, circumvent, avoid, go around, sidestep
circumvent, get around, bypass, avoid, overcome, sidestep
overcome, solve, get over, get around, deal with, beat, surmount, remove, address, resolve
escape, get away, evade, avoid, get out
prevent, stop, keep from, avoid, block, avert, protect, hold back, inhibit, forestall, preclude, keep ~ from
preclude, prevent, rule out, exclude, keep from
hinder, hamper, impede, hold back, limit, get in the way, obstruct, stand in the way, slow down
block, stop, prevent, obstruct, inhibit, shut off, bar
inhibit, block, suppress, hold back, restrain, curb, slow, reduce, prevent
suppress, inhibit, hold down, repress, hold back, damp, keep down, silence, dampen
silence, shut off, turn off, switch off, shut down, suppress, inactivate, repress
activate, turn on, switch on, trigger, start, set off, stimulate, make active
deactivate, inactivate, turn off, switch off, shut off, shut down
trigger, set off, cause, induce, start, initiate, spark, provoke, bring about, bring on, prompt, elicit
elicit, trigger, provoke, evoke, cause, induce, bring about, draw, produce, give rise to
induce, cause, bring about, trigger, produce, bring on, give rise to, lead to, elicit, prompt, set off
cause, bring about, lead to, give rise to, induce, result in, produce, bring on, be responsible for, be behind, underlie, make, create, be the cause of
lead to, cause, result in, bring about, give rise to, bring, produce, yield, end in, make, entail
result in, lead to, cause, give, produce, yield, bring about, end in, give rise to
result from, come from, arise from, be caused by, stem from, be due to, follow from, be the result of, originate
give rise to, lead to, cause, produce, generate, create, bring about, result in, bring forth
arise, come, emerge, originate, stem, result, appear, occur, develop, come about, happen, come from, spring
emerge, arise, appear, come out, come up, develop, turn out, come about, come into being
emerge as, turn out to be, become, prove to be, prove, show itself
originate, come from, arise, stem, begin, start, derive
occur, happen, take place, arise, appear, be found, come about, exist, be present
happen, occur, take place, come about, go on
appear, emerge, show up, come up, arise, occur, seem, turn up
disappear, vanish, go away, be lost, fade
exist, be, there is, there are, occur, be found, be present, live
underlie, be behind, lie behind, form the basis, be the basis, be at the root, explain, cause, drive, be at the heart
behind, underlie, responsible, responsible for
drive, push, power, propel, force, cause, lead, fuel
mediate, bring about, carry, convey, carry out, act through, be behind, transmit, through, via
regulate, control, govern, modulate, steer, adjust, direct, manage, tune
control, regulate, govern, steer, direct, manage, determine, handle, check, command
modulate, regulate, tune, adjust, influence, change, vary, shape, affect
govern, control, rule, determine, regulate, direct, dictate
determine, decide, set, fix, control, dictate, define, establish, shape
dictate, determine, govern, decide, set
decide, determine, settle, judge, choose
coordinate, organize, synchronize, orchestrate, bring together, work together
orchestrate, coordinate, organize, direct, conduct
cooperate, work together, collaborate, act together
collaborate, work together, cooperate, team up
organize, arrange, order, structure, set up, lay out
arrange, order, organize, lay out, set out, place
align, line up, match, bring into line
guide, direct, lead, steer, inform, instruct
direct, guide, steer, lead, point, control, instruct, tell
instruct, tell, direct, guide, order, teach
inform, tell, guide, feed, let know, shape, advise
manage, handle, control, run, deal with, treat, cope
handle, deal with, treat, cope, manage, process, tackle, work with
cope, deal with, handle, manage
address, tackle, deal with, treat, work on, take on, solve, handle, approach, answer, speak to
solve, resolve, work out, settle, fix, crack, find a solution, address
resolve, solve, settle, clear up, work out, end
fix, repair, mend, set, correct, solve
repair, mend, fix, restore, correct, heal
correct, fix, mend, repair, put right, set right, amend, adjust
restore, bring back, recover, return, reinstate, rebuild, rescue, give back
recover, get back, regain, retrieve, restore, win back, reconstruct
retrieve, get back, recover, fetch, find, recall
rescue, save, restore, recover
save, spare, rescue, economize, preserve
protect, shield, guard, defend, keep safe, safeguard, preserve
defend, protect, guard, fight
attack, assault, strike, fight
fight, combat, battle, counter, struggle
combat, fight, counter, tackle
counteract, oppose, counter, work against, act against, offset, fight
oppose, counteract, act against, work against, resist
compensate, make up for, offset, balance, counterbalance
balance, offset, trade off, weigh
compare, contrast, set against, hold against, weigh against, put next to
differ, be different, vary, diverge, be unlike, disagree
distinguish, tell apart, differentiate, discriminate, separate, tell ~ from, discern, set apart
differentiate, distinguish, tell apart, discriminate, develop
discriminate, distinguish, tell apart, differentiate, separate
separate, divide, split, part, isolate, segregate, tell apart, set apart
divide, split, separate, partition, break up, part, cut
split, divide, break up, separate, cleave, fork
isolate, separate, single out, set apart, extract, purify
combine, join, merge, put together, bring together, unite, integrate, blend, pair, couple, fuse, mix
merge, combine, fuse, join, unite, come together
integrate, combine, bring together, put together, unite, incorporate, join, include
incorporate, include, build in, take in, integrate, add, take up, contain, put in
include, contain, comprise, have, cover, encompass, incorporate, count, take in, be among, involve
comprise, consist of, include, contain, be made up of, be made of, be composed of, make up, encompass, have
consist of, be made up of, be made of, comprise, be composed of, contain, be, have
constitute, make up, form, be, represent, compose
compose, make up, form, make
contain, have, hold, include, carry, comprise, bear
encompass, include, cover, contain, span, take in
cover, span, include, deal with, extend over, treat
span, cover, extend over, stretch over, range, bridge
extend, stretch, expand, broaden, widen, lengthen, spread, reach, go, generalize
expand, extend, grow, enlarge, broaden, widen, spread, stretch
enlarge, expand, make bigger, make larger, extend, magnify
broaden, widen, extend, expand
generalize, extend, carry over, transfer, apply, broaden
spread, distribute, disseminate, scatter, disperse, diffuse, extend, propagate
distribute, spread, share out, scatter, hand out, be found
propagate, spread, travel, pass on, move, transmit, carry
scatter, spread, disperse, distribute
collect, gather, assemble, accumulate, bring together, compile, take
gather, collect, assemble, bring together, come together
accumulate, build up, pile up, collect, gather, gain, amass
assemble, put together, build, gather, collect, come together, form, join
compile, collect, put together, gather, assemble
recruit, bring in, attract, draw, enlist, enroll, bring
enroll, recruit, include, register, sign up, take in
attract, draw, pull, bring
link, connect, associate, relate, tie, couple, join, correlate, go together, go hand in hand
associate, link, connect, relate, correlate, tie, go together, go along, go hand in hand, come with, accompany, be related
relate, link, connect, associate, correlate, tie, concern, go together, have to do
correlate, go together, be associated, be linked, go hand in hand, be related, relate, link, associate
connect, link, join, tie, couple, associate, relate, bridge, wire
couple, link, connect, join, pair, tie
join, connect, link, unite, combine, attach, enter
attach, fix, fasten, bind, stick, join, link
bind, attach, stick, tie, hold, couple
accompany, go with, go along with, come with, go together, be associated with
correspond, match, agree, be equal, fit, be equivalent, map
match, fit, agree, correspond, equal, be equal, pair
agree, match, be consistent, be in agreement, be in accord, be in line, fit, concur, coincide, correspond
coincide, agree, match, happen at the same time, overlap, fall together
conform, agree, fit, follow, comply
fit, match, suit, agree, be consistent, be in line
contradict, conflict, disagree, be at odds, run counter, go against, speak against, challenge
conflict, contradict, disagree, clash, be at odds, compete
challenge, question, call into question, contradict, put into question, test, dispute
question, doubt, challenge, call into question, ask
ask, question, pose, inquire, wonder, request
answer, reply, address
respond, react
react, respond
resemble, be like, look like, look alike, be similar, be close to, mirror, mimic
mimic, imitate, copy, emulate, reproduce, simulate, resemble, look like, recapitulate
imitate, copy, mimic, emulate, follow
simulate, imitate, mimic, model, reproduce
reproduce, repeat, replicate, recreate, copy, regenerate, recapitulate, reconstruct
replicate, copy, reproduce, repeat, duplicate, multiply
repeat, do again, replicate, reproduce, redo, iterate
copy, duplicate, replicate, imitate, reproduce
represent, stand for, depict, be, constitute, encode, express, describe, denote
encode, represent, code, store
denote, mean, stand for, represent, designate, call
mean, denote, stand for, be
imply, mean, entail, involve, have as a consequence
express, show, state, convey, write, make
call, name, term, dub, refer to as, label, designate, known as, coin, title
name, call, term, dub, label
refer to as, call, name, term
define, specify, describe, determine, set, introduce, fix
specify, define, state, set, give, determine, spell out
classify, sort, categorize, group, assign, label, divide into
sort, order, classify, rank, arrange, separate
rank, order, sort, rate, grade
rate, judge, grade, score, assess
score, grade, rate, mark
assign, give, allocate, attribute, allot, label
allocate, assign, distribute, allot, share out
attribute, ascribe, put down, be due, assign, trace back, explain
label, mark, tag, name, annotate
mark, label, tag, flag, show
annotate, label, mark, tag
group, cluster, bundle, collect, put together, sort
think, believe, consider, regard, view, hold, see, suppose
believe, think, hold, consider, assume
consider, regard, see, view, treat, take into account, think of, look at, take, look upon, take into consideration, study
regard, consider, see, view, think of, look upon, treat
view, see, consider, regard, think of, look at
treat as, consider, regard, see as, handle as
assume, suppose, presume, take for granted, posit, think, postulate
hypothesize, suppose, assume, posit, postulate, conjecture, propose, suspect
suspect, suppose, think, believe
expect, anticipate, predict, think, foresee, await
suggest, indicate, hint, point to, propose, point towards, be evidence, signal
indicate, suggest, point to, signal, hint, be a sign, be evidence
hint, suggest, indicate, be a sign
seem, appear, look
focus, concentrate, center, zoom in, be about, pay attention, look
concentrate, focus, center, gather
concern, be about, deal with, regard, relate, have to do with, involve
depend, rely, rest, hinge, be based, be determined, build, vary with, require, need
rely, depend, build, rest, be based, count, lean, use
base, build, rest, ground, rely, rest on
rest, depend, be based, rely, lie
build, base, rest, rely, draw, construct
lack, miss, be without, not have, be missing, have no, be short of, want
miss, lack, fail, lose, overlook, be absent
fail, not be able, not succeed, be unable, not manage, cannot, break down, not work, not
lose, miss, shed
waste, lose, squander
suffer, undergo, experience, have, be affected
suffer from, have, be affected by, face, be hit by
undergo, go through, experience, be subjected, pass through, have, show, suffer
experience, go through, have, undergo, feel, live through, see
face, meet, encounter, confront, be confronted, run into, suffer
encounter, meet, face, come across, run into, find
confront, face, meet
pose, present, create, raise, be, set, give
raise, pose, bring up, ask, lift, increase
increase, rise, grow, go up, climb, raise, get larger, become larger, get bigger, become greater, gain, elevate, boost, heighten
raise, increase, lift, elevate, heighten, push up, boost
enhance, improve, increase, strengthen, boost, raise, heighten, make ~ better, make ~ stronger, reinforce
improve, make ~ better, enhance, better, get better, become better, do better, ameliorate, refine, advance, upgrade, outperform
improvement, better
strengthen, reinforce, make ~ stronger, enhance, fortify, become stronger, consolidate, intensify
reinforce, strengthen, back up, support
boost, increase, raise, enhance, lift, strengthen, push
amplify, enlarge, increase, strengthen, boost, multiply, magnify
intensify, strengthen, become stronger, increase, deepen
accelerate, speed up, quicken, make ~ faster, become faster, hasten, get faster, go faster
speed up, accelerate, make ~ faster, quicken, become faster
decrease, fall, drop, decline, go down, lessen, diminish, reduce, shrink, sink, lower, become smaller, get smaller, become less
reduce, decrease, lower, lessen, cut, bring down, diminish, make ~ smaller, shrink, minimize, trim, curb, cut down
decline, fall, drop, decrease, go down, sink, wane
lower, reduce, decrease, bring down, cut
weaken, become weaker, make ~ weaker, lessen, get weaker, reduce
worsen, get worse, become worse, make ~ worse, deteriorate, aggravate, exacerbate, degrade
exacerbate, worsen, make ~ worse, aggravate
deteriorate, get worse, worsen, degrade, decline
impair, damage, harm, weaken, hurt, worsen, disturb, disrupt, compromise
damage, harm, hurt, injure, impair, destroy
harm, damage, hurt, injure
disrupt, disturb, break, upset, interfere, perturb, destroy, interrupt
disturb, perturb, upset, disrupt, interfere
perturb, disturb, upset, change
interfere, disturb, disrupt, get in the way, meddle
destroy, ruin, wreck, kill, wipe out, break down, demolish
degrade, break down, decompose, destroy, worsen, damage
break down, degrade, decompose, fail, collapse, split, take apart
decompose, break down, split, break up, take apart, degrade, separate, disintegrate
collapse, break down, fall apart, cave in, fall, fail
kill, destroy, cause the death
die, perish, be killed, pass away
survive, live, stay alive, outlive, persist, live on
live, exist, dwell, inhabit, reside, stay alive
inhabit, live in, dwell, occupy, colonize
reside, live, lie, be located, stay
lie, be located, be situated, sit, be, reside, be found
occupy, fill, take up, hold
dominate, prevail, rule, be the most important, outweigh, be strongest
prevail, dominate, win, hold
outweigh, exceed, be greater, be larger
outperform, beat, surpass, exceed, do better, perform better, be better, work better, improve on, outdo, be superior
exceed, surpass, be greater, be larger, be more, go beyond, be higher, outdo, top, be above
surpass, exceed, outperform, beat, go beyond, outdo
win, beat, gain
benefit, profit, gain, take advantage, help, be good
profit, benefit, gain
optimize, make best, make ~ best, improve, tune, maximize, find the best
maximize, make ~ as large as possible, make ~ largest, optimize
minimize, make ~ as small as possible, make ~ smallest, keep low, reduce, keep small
simplify, make ~ simpler, make ~ easier, make simple, streamline, reduce, ease
complicate, make ~ harder, make ~ more complex, make ~ difficult, make ~ complicated
limit, restrict, confine, constrain, bound, hold back, hamper, cap
restrict, limit, confine, constrain, hold to
confine, restrict, limit, enclose, keep within
constrain, limit, restrict, bound, force, hold
bound, limit, constrain
force, make, compel, oblige, drive, push
compel, force, make
impose, force, put, place, set, lay
promote, foster, encourage, further, help, support, favor, boost, aid, stimulate
foster, promote, encourage, support, help
encourage, promote, foster, support, push, urge
favor, prefer, promote, support, help, be in favor, benefit
prefer, favor, like, choose
stimulate, promote, encourage, boost, spur, activate, prompt
motivate, inspire, prompt, drive, encourage, lead
inspire, motivate, be the model for, prompt
prompt, lead, cause, motivate, trigger, make
advance, progress, further, develop, improve, move forward
progress, advance, move on, go on, develop, proceed
proceed, go on, continue, go, move, run, progress, advance
evolve, change, unfold
grow, increase, rise, expand, develop, get larger, get bigger
mature, grow up, develop, ripen
age, grow old, get old, get older
multiply, increase, reproduce, proliferate
proliferate, multiply, grow, spread, divide
shrink, get smaller, become smaller, reduce, contract, decrease
vanish, disappear, go to zero, become zero, be zero
open, start, begin, unlock, make available
close, shut, end
share, have in common, split, divide, exchange, common
own, have, possess, hold
possess, have, own, hold
have, possess, show, hold, carry, own, contain, exhibit, with
bear, carry, have, hold
carry, bear, hold, have, transport, contain, take
harbor, carry, have, contain, hold, host, bear
host, harbor, house, hold
hold, be valid, be true, apply
apply to, hold for, concern, be valid for, be true of, work for
serve, act, work, function, be used, be, help
act, work, serve, function, behave, operate
function, work, act, operate, serve, run, do
operate, work, run, function, act, drive
work, function, operate, act, do
behave, act, work, react, do
interact, act on each other, influence each other, work together, affect each other, communicate
communicate, talk, exchange, convey, pass on
compete, vie, rival, fight
surprise, astonish, amaze, be unexpected
doubt, question, be unsure
accept, take, agree, adopt, recognize
reject, refuse, turn down, discard, rule out, deny
refuse, reject, turn down
admit, allow, have, accept, permit, confess
deny, reject, refuse
guarantee, ensure, make sure, assure, promise, make certain, secure
ensure, make sure, guarantee, secure, assure, see to it, make certain
promise, guarantee, hold out, offer
lend itself, be suited, suit
inherit, get from, take over, receive, pass down
receive, get, obtain, be given, be treated with, undergo, take, accept
administer, give, apply, treat with, dispense
expose, subject, lay open, treat
subject, expose, put through, undergo
eat, consume, feed on, take in, ingest
consume, use, use up, eat, take, spend, drink
spend, use, pay, consume
pay, spend, give
invest, put, spend
cost, be expensive, price, take
earn, gain, make
visit, go to, attend, see
attend, go to, visit, take part, be present
watch, see, look at, view
look, see, appear, search
imagine, picture, think of, visualize, conceive
visualize, picture, show, image, make visible, see, view, display
illustrate, show, exemplify, demonstrate, give an example, picture, make clear
exemplify, illustrate, be an example, show
write, set down, note, compose
read, read out, scan
translate, turn, convert, render, carry over
interpret, read, understand, explain, make sense of
misinterpret, read wrongly, misunderstand, get wrong
misunderstand, get wrong, not understand
underestimate, undervalue, guess too low, rate too low
overestimate, overvalue, guess too high, rate too high
recapitulate, reproduce, repeat, mirror, replay
reflect, mirror, show, express, be a sign of, represent
mirror, reflect, resemble, copy
reconstruct, rebuild, recreate, put together again, piece together, restore
rebuild, reconstruct, restore, build again, make anew
renew, make new, replace, restore
reuse, use again, use anew, recycle
rethink, think again, reconsider, think over
reconsider, think again, rethink, look at again
revisit, look at again, return to, come back to, take up again, reconsider
reexamine, look at again, examine again, check again
reassess, judge anew, assess again, look at again
revise, change, rework, correct, update
update, renew, refresh, bring up to date, change, revise
upgrade, improve, update
refine, improve, sharpen, hone, make finer, polish
sharpen, hone, refine, make sharper
calibrate, adjust, tune, set
train, teach, fit, learn, school
pre-train, train beforehand, train in advance, train first
fine-tune, adapt, adjust, train further
trade, exchange, deal
weigh, balance, measure
trace, follow, track, find, track down
trace back, go back, be due, attribute
track, follow, trace, monitor
shape, form, mold, determine, influence
shed, lose, throw
yoke, tie, couple
entail, involve, mean, imply, lead to, bring with it
necessitate, need, require, make necessary, call for, force
complement, add to, supplement, complete, go with, round out
supplement, add, complement, complete, top up
fill, fill up, occupy, close, complete
bridge, close, link, connect, span
close, bridge, fill
narrow, reduce, make narrower, close
deepen, make deeper, increase
lengthen, extend, make longer, get longer, become longer, prolong, stretch
prolong, extend, lengthen, make longer, draw out, last longer
shorten, make shorter, cut, reduce, get shorter, become shorter, abbreviate
delay, put off, slow, postpone, hold up, hold back
postpone, put off, delay
slow, slow down, delay, hold back, retard
wait, stay
last, take, continue, go on, endure
repeat, recur, come again, come back, happen again
recur, come back, happen again, return, come again, repeat
return, come back, go back, give back, give
oscillate, swing, go back and forth, vary
rotate, turn, spin, revolve
spin, rotate, turn
revolve, go around, circle, orbit, turn
orbit, go around, circle, revolve
collide, crash, bump, hit, run into
hit, strike, meet, reach
strike, hit, beat
emit, give off, send out, release, radiate
release, let go, give off, set free, free, let out, emit
secrete, give off, release, pour out
absorb, take in, soak up, take up
take up, absorb, take in
radiate, send out, give off, emit
illuminate, light, light up, shed light on
burn, be on fire
heat, warm, make hot, make warm
cool, make cold, get colder
melt, become liquid
freeze, become solid
mix, blend, combine, stir
stir, mix
dissolve, melt, break up
extract, take out, draw out, get out, pull out, derive
deplete, use up, empty, exhaust, reduce, remove
exhaust, use up, deplete
empty, clear, drain
enrich, make richer, increase
stabilize, make stable, make ~ stable, steady, keep stable, become stable
destabilize, make unstable, make ~ unstable, upset
normalize, make normal, bring back to normal, become normal
equalize, make equal, even out
synchronize, bring into step, act at the same time, be in step, time
standardize, make uniform, make the same
automate, make automatic, do automatically, do by machine
digitize, make digital
democratize, make available to all, open
popularize, make popular, spread
formalize, make formal, state formally, put into mathematical form
parametrize, describe by parameters, write in terms of
quantify, measure, put a number on, count
characterize, describe, determine, define, mark, be typical of, tell the features
mutate, change, undergo mutation
diagnose, detect, identify, find, recognize
cure, heal, treat
heal, get better, cure, mend
hospitalize, take to hospital, bring to hospital, be in hospital
vaccinate, immunize, inoculate
prescribe, give, order
inject, put into, give, introduce
infect, invade, give a disease
invade, enter, get into, spread into, move into
colonize, settle, occupy, live in
predispose, make ~ susceptible, make ~ prone, make ~ likely
endanger, threaten, put at risk, put in danger
threaten, endanger, put at risk, be a danger
jeopardize, endanger, put at risk, threaten
risk, be in danger, put at risk
confuse, mix up, mistake
mislead, deceive, fool, lead astray
fool, deceive, trick, mislead
deceive, fool, trick, mislead
hide, conceal, mask, obscure, cover
obscure, hide, mask, make unclear
mask, hide, cover, conceal
pretend, act as if, make believe
`;
