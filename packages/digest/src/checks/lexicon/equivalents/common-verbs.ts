/**
 * The commonest verbs of abstracts, and the words and phrases with which they are told to everybody.
 * Written like the verbs: what stands behind ">" may be told for the word before it, never the other way round, being
 * plainer, weaker or more general.
 */
export const COMMON_VERBS = `
show > make clear, point to, bear out, tell us, make plain, establish, bring out, set out, turn up, testify to
demonstrate > make clear, bear out, make plain, lay out, testify to, go to show
propose > put forward, come up with, offer, set out, lay out, bring forward, introduce, present, develop, advance, put on the table
present > set out, lay out, offer, put forward, bring, introduce, describe, give, provide, come up with
provide > supply, offer, deliver, lend, furnish, bring, make available, yield, equip, hand, afford, serve up, come with
form > take shape, make up, create, build, arise, shape, come together, turn into, give rise to, set up
develop > build, create, design, work out, come up with, draw up, grow, devise, take shape, arise, put together, make, produce, unfold
require > call for, take, demand, depend on, cannot ~ without, not ~ without, have to have, rely on, hinge on, ask for, must have
train > teach, coach, school, fit
generate > produce, make, create, give rise to, bring about, yield, turn out, spawn, form, build, come up with, bring forth
identify > pick out, spot, single out, recognize, name, pinpoint, point to, track down, work out, come across, make out, establish, locate, tell
regulate > steer, govern, keep in check, adjust, manage, set, tune, direct, guide, run, keep under control
include > take in, cover, count, as well as, along with, comprise, among them, range from, such as, feature, be one of, take the form of, span
associate > tie, bind up with, go with, go together, go along with, come with, go hand in hand, connect, accompany, be seen with
compare > set against, set beside, contrast, weigh against, put side by side, measure against, match against, set side by side, hold against, pit against, place side by side
depend > hinge, rest, vary with, turn, hang, be down to, be tied to
induce > bring on, prompt, set off, bring about, give rise to, start, provoke, make
observe > notice, watch, note, spot, witness, detect, look at, come across, encounter
vary > differ, change, fluctuate, shift, be different, range
control > steer, govern, manage, rule, command, be in charge, run, direct, keep in check, keep under control, handle
respond > react, answer, reply
know > be aware, recognize, be familiar, understand, have found, learn
apply > put to use, put to work, make use of, bring to bear, turn to, employ, hold for, put into practice
improve > lift, get better, refine, advance, polish, sharpen, upgrade, do better, step up
understand > grasp, make sense of, see, get to know, get to grips, comprehend, follow, work out
reduce > lower, cut, lessen, bring down, shrink, diminish, ease, trim, scale back, cut down, cut back, curb, bring ~ down, keep down
signal > send a message, pass on, tell
bind > attach, stick, latch onto, hold on to, fasten, grip, dock, cling, lock onto, tie, link up with, latch on to
target > aim at, act on, go after, direct at, be directed at, home in on, single out, set their sights, take aim at, focus on
lead > bring about, guide, end in, give rise to, bring, head, make for
reveal > make clear, lay open, bring out, point to, turn up, expose, tell us, bring into view, make visible
interact > work together, act on each other, meet, play together, come into contact, make contact, deal with, influence each other, come together, engage, work with
predict > forecast, foretell, say in advance, tell in advance, foresee, anticipate, project
achieve > reach, get, attain, accomplish, arrive at, manage, deliver, gain, succeed, bring off, pull off, realize, score, hit, come to
determine > decide, settle, fix, set, govern, establish, work out, dictate, shape, control, learn, tell
limit > restrict, constrain, hold back, hamper, confine, cap, keep small, set bounds, narrow, curb, restrain, hinder
remain > still, stay, be left, continue, keep, persist, go on, be yet to be, linger
characterize > typify, be typical, profile, mark, define, set apart, distinguish, lay out, portray, study
combine > join, merge, pool, unite, put together, pair, mix, fuse, couple, bring together, blend, link, marry, tie together, join together, work together
inhibit > hold back, curb, restrain, dampen, stop, hinder, keep down, hamper, keep from, check, put a brake on, slow, damp
investigate > look into, probe, ask, go into, inquire into, take a look at, turn to, look at, set out to learn, dig into
measure > gauge, quantify, record, assess, take readings, take the measure, clock, track, read
change > shift, alter, become different, turn, differ, transform, modify, remodel, move, adjust, switch
cause > bring about, lead to, make, produce, give rise to, be behind, be responsible, bring on, account for, drive
sample > draw, take samples, pick
allow > let, make possible, permit, make it possible, give the chance, open the way, pave the way, so that ~ can, mean that ~ can, be able, make room for, leave room for, free
mediate > work through, pass on, by way of, carry, bring about, act through, go through, carry out, be behind, transmit, run through, come about through
involve > take part, play a part, have a hand, be part of, participate, engage, have to do with, entail, mean, call for, include, at work, feature, draw in, come with, bring in
distribute > spread, scatter, share out, hand out, disperse, be found
introduce > bring in, put forward, offer, bring, add, set out, come up with, lay out, unveil, describe, usher in, launch
indicate > point to, be a sign, be evidence, tell us, bear out, hint
conclude > end, close, find, come to the conclusion, infer, judge, sum up, decide
evaluate > judge, rate, gauge, weigh, weigh up, try out, see how well, put to the test, appraise, look at, measure, review
define > set out, specify, lay down, pin down, spell out, say what, mark out, fix, describe, lay out, give, delimit, shape
contribute > add, help, play a part, have a part, help bring about, share in, feed into, give, be partly responsible, go some way, bring, be part of, play into
design > plan, devise, construct, work out, draw up, build, create, make, come up with, engineer, shape, develop
consider > look at, take into account, think about, deal with, turn to, take up, weigh, regard, see, view, take a look at, allow for, take on, bear in mind, focus on
obtain > get, gain, receive, derive, reach, acquire, arrive at, come by, collect, secure, take, find, come from, win
treat > care for, handle, give treatment, deal with, tend, medicate, give
behave > act, conduct itself, work, do
derive > get, come from, stem from, deduce, take from, originate, infer, draw from, arise from, grow out of, trace back, spring from, reach, arrive at, build, make
enhance > lift, heighten, make stronger, make better, intensify, add to, step up, sharpen, make more
grow > increase, expand, get bigger, get larger, develop, rise, swell
estimate > reckon, gauge, work out, put at, judge, calculate, determine, measure
occur > happen, take place, arise, come about, turn up, exist, emerge, come up, go on, crop up, show up, be seen, come into being, set in, unfold, be there, strike
establish > set up, found, put in place, build, create, form, lay down, settle, work out, make, bring about, confirm, fix, institute
encode > code for, carry the instructions, store, write, hold the instructions, carry the code, represent, spell out
correlate > go together, go hand in hand, match, go along with, move together, tie, go with, relate, track, be in step, line up, keep pace with
detect > spot, pick up, sense, catch, register, recognize, notice, make out, tell, find, come across, track down, identify
promote > encourage, further, foster, aid, push, speed, favor, help along, advance, support, stimulate, fuel, nurture, bring on, drive
prove > show, establish, confirm, make certain, demonstrate, give a proof
evolve > change over time, develop, change, come about, arise, grow, unfold, shift over time
adapt > adjust, fit, suit, change to fit, change, modify, tailor, get used to
modulate > adjust, tune, alter, shape, fine-tune, tweak, affect, change, influence, set
succeed > do well, work, manage, be successful, work out
support > back, hold up, bear out, back up, underpin, lend weight, sustain, aid, confirm, bolster, point to, carry, prop up, speak for, fit
integrate > bring together, join, unite, build in, put together, weave, blend, pool, unify, take in, fold in, mix, work into, bring in, merge, tie together, combine
maintain > keep up, keep going, uphold, sustain, hold, preserve, look after, continue, stay, keep, keep in place, keep alive
discuss > talk about, go over, go into, debate, talk over, look at, address, explain, comment on, set out, lay out, talk through
link > tie, join, connect, bind, relate, tie together, chain, point to a connection
affect > act on, have an effect, have an impact, touch, hit, bear on, make a difference, shape, change, alter, play on, act upon, strike, weigh on
stimulate > spur, prompt, encourage, excite, arouse, drive, rouse, provoke, set going, fire up, kindle
connect > tie, join, link, bridge, hook up, wire, relate, tie together, bind
progress > advance, develop, move forward, go on, proceed, move on, come along, get ahead
drive > power, push, fuel, propel, be behind, spur, steer, force, move, run, bring about, lead, guide, shape, underlie, give rise to
approximate > come close, be close to, estimate, roughly give, imitate
explore > look into, probe, search, try out, look at, survey, venture into, go into, consider, roam, map out
recognize > know, spot, tell, pick out, make out, identify, notice, see, accept
explain > account for, make clear, say why, give a reason, shed light on, be why, be behind, set out, tell us why, clear up, make sense of, be the reason
address > deal with, tackle, take on, take up, turn to, look at, handle, treat, solve, answer, come to grips with, consider, focus on, work on, meet, see to, attend to
decrease > go down, drop, fall, sink, shrink, get smaller, come down, lessen, dwindle, become less, become fewer
continue > go on, keep on, carry on, persist, stay, last, keep going, still
exhibit > have, display, show, bear, put on show, present, give
map > chart, lay out, trace, plot, turn into, work out
call > name, term, label, dub, refer to, know as
rely > rest, build, hinge, trust, lean, count, turn, hang, need, draw
outperform > do better than, beat, be better than, work better than, come out ahead, surpass, top, outdo, be ahead, leave behind
suppress > hold back, keep down, put down, curb, stifle, quell, dampen, check, tamp down, silence, keep in check, damp
prevent > stop, keep from, block, avoid, ward off, stand in the way, rule out, guard against, hold back, keep ~ from, get in the way, bar, head off, avert
operate > work, run, act, function, be at work, be in operation
assess > judge, gauge, weigh, rate, size up, check, test, look at, weigh up, measure, review, find out, see, determine, put to the test
conserve > keep, preserve, save, be the same, stay the same, be shared
output > give out, produce, return, put out, give
focus > center, concentrate, zoom in, home in, look closely, turn, be about, look at, deal with, narrow down, direct their attention
fail > not succeed, fall short, not manage, break down, go wrong, not work, not be able, cannot, miss
infect > attack, make ill, invade, enter, catch
infer > work out, deduce, conclude, read off, derive, tell, draw the conclusion
construct > build, put together, make, set up, create, assemble, design, form, piece together, erect
transfer > carry over, move, pass on, hand over, shift, pass, bring over, bring across
discover > find, come across, learn, uncover, spot, see, turn up, come upon, hit upon, detect, notice
alter > change, shift, modify, be different, make different, disturb, transform, reshape, tweak
reinforce > strengthen, back up, support, make stronger, firm up, shore up, bolster
transform > turn into, change, convert, make over, reshape, turn, remake, become
make > produce, create, build, render, form, turn out
interpret > read, explain, make sense of, understand, see, take, construe, understand as
label > tag, mark, name, annotate, put labels on, put a label on, attach labels
expand > grow, widen, broaden, spread, extend, enlarge, stretch, get bigger, get larger, swell, add to, build on
share > have in common, hold in common, split, be common to, divide, both have
appear > turn up, show up, come up, emerge, arise, be seen, look, come into view, be found, crop up
compete > rival, vie, fight, contend, go up against, be rivals
emerge > come up, arise, appear, turn up, come out, come about, be born, surface, come forth, take shape, spring up
create > make, build, bring about, produce, set up, form, open up, generate, give rise to, bring into being, put together, come up with, cause
collect > gather, bring together, assemble, put together, take, pick up, compile, pull together
simulate > imitate, mimic, model, play through, recreate, run through, calculate
facilitate > make easier, ease, help, aid, smooth, simplify, make it easier, pave the way, speed, make possible, let, assist, help along
accumulate > build up, gather, pile up, collect, gain, mount up, increase, amass, pool
proliferate > multiply, grow, spread, increase, divide
survive > live, live on, stay alive, come through, last, outlive, pull through, make it
restrict > limit, confine, hold back, keep, narrow, constrain, be found only
implement > put into practice, carry out, put in place, put to work, build, realize, bring in, run, set up, apply, put into effect
resist > withstand, hold out, stand up to, fight off, fight, not respond
release > let go, set free, give off, free, let out, give out, send out, put out, make public, publish, shed, make available
search > look for, seek, hunt, go through, look through, comb through
extract > pull out, take out, draw out, get, take, obtain, pull, draw, pick out, mine
trigger > set off, start, spark, bring on, kick off, prompt, give rise to, activate, touch off, cause, lead to
recruit > bring in, draw in, attract, enlist, enrol, call in, draw, bring, pull in, take on, sign up
validate > confirm, check, prove, test, verify, bear out, back up, show to be right
conduct > carry out, run, do, perform, hold, make, undertake
cross > go across, pass, get across, pass through, step over
calculate > work out, compute, find, reckon, determine, figure out, get
die > lose their lives, perish, not survive
capture > catch, grasp, take in, record, represent, reflect, get hold of, pick up, describe, hold, contain
hypothesize > suspect, suppose, put forward the idea, think, wonder whether, guess
perturb > disturb, upset, unsettle, disrupt, change, knock
transport > carry, move, bring, take, ship, ferry, shuttle
match > fit, equal, agree with, go with, be as good as, line up with, pair, rival, be on a par, keep up with, correspond
attend > pay attention, look at, go to, be present
transmit > pass on, send, carry, hand on, spread, relay, convey
expose > bring into contact, subject, lay open, lay bare, put in contact, reveal, put under, come into contact
confirm > bear out, back up, prove, make sure, show again, corroborate, bring further proof, agree, support
stress > strain, emphasize, put under pressure, point out, underline
assemble > put together, build, come together, gather, piece together, join together, make, form
benefit > gain, profit, help, do good, be of use, be better off, serve, take advantage
impair > harm, damage, weaken, hurt, make worse, suffer, worsen, disturb, hamper, hinder, spoil, do damage, break down, get worse, upset
serve > act, work, be used, function, be
impact > affect, influence, have an effect, hit, touch, make a difference, bear on, change
receive > get, be given, obtain, take in, take, be handed, gain, undergo, have
expect > think, look for, foresee, count on, await, believe, suppose
undergo > go through, have, experience, pass through, be put through, suffer, be subject to
disrupt > upset, disturb, break up, interrupt, break, throw off, throw out of order, derail, unsettle, interfere with, damage, throw out of balance
choose > pick, select, opt for, decide on, settle on
incorporate > build in, take in, bring in, build into, include, fold in, add, work in, work into, integrate, contain, draw on
exploit > make use of, take advantage of, use, tap, make the most of, draw on, put to use
project > throw, cast, forecast, map, stick out
adjust > tune, change, fit, correct, adapt, shift, allow for, set, tweak, take into account
leverage > make use of, take advantage of, draw on, tap, use, harness, build on, put to use, make the most of
accelerate > speed up, quicken, hasten, make faster, hurry along, go faster, get faster
fit > suit, match, agree, be right for
acquire > get, gain, obtain, pick up, learn, come by, take on, collect
guide > steer, lead, direct, show the way, inform, point the way
offer > give, provide, put forward, have, hold out, bring, present, make available
arise > come about, come up, grow out of, appear, stem from, spring from, come from, emerge, result from, crop up, originate
restore > bring back, put back, give back, repair, return, make ~ normal again, rebuild, bring ~ back, renew
reflect > mirror, show, be a sign, express, show up
display > show, have, put on show, present, exhibit
isolate > separate, cut off, single out, set apart, keep apart, take, obtain
record > write down, note, take down, register, measure, log, tape, set down, document
implicate > point to, link, tie, involve, play a part, connect
deplete > use up, run down, empty, drain, exhaust, run out, remove, take away
avoid > get around, keep away, steer clear, escape, keep from, do without, sidestep, get away, prevent, stay away, dodge
persist > last, go on, continue, stay, remain, keep going, hold on, linger
discriminate > tell apart, distinguish, tell the difference, separate
plan > set out, intend, lay out, work out in advance, map out
employ > use, make use of, put to use, work with, draw on, turn to, with, apply
recover > get back, get better, win back, come back, regain, heal, retrieve
remove > take away, take out, get rid of, strip away, cut out, clear away, leave out, drop, take off, clear
enrich > make richer, rich, add to, have more, concentrate, be common
reconstruct > rebuild, piece together, put back together, recreate, build again, work out, restore, put together again
ensure > make sure, guarantee, see to it, make certain, secure
preserve > keep, save, keep intact, hold, maintain, protect, conserve, keep up, leave ~ as it is
adopt > take up, take on, take over, choose, use, pick up, go over to
propagate > spread, pass on, travel, carry forward, send
elevate > raise, lift, heighten, higher, push up, increase
retain > keep, still have, hold, hold on to, could still, can still, save, not lose
inspire > take ideas from, borrow from, prompt, motivate, give the idea, suggested by, model on, draw on, be the idea behind
store > keep, hold, save, put away, lay up
attribute > put down to, ascribe, assign, trace back to, be due, credit, blame, explain by
repair > mend, fix, restore, heal, put right
align > line up, bring into line, match up, arrange, straighten, match
illustrate > show, make clear, give an example, picture, demonstrate, bring out
hold > be true, apply, keep, contain, be valid
comprise > be made up of, consist of, contain, include, have, be made of, take in, form, make up
eliminate > get rid of, remove, do away with, take away, wipe out, rule out, clear, abolish, put an end to
communicate > talk, pass on, tell, exchange information, get across, speak, send messages
rise > go up, climb, increase, grow, get higher, come up
migrate > move, travel, wander, move about, go
attempt > try, set out, seek, make an effort, strive
overcome > get over, solve, beat, get around, deal with, get past, defeat, master, conquer, remove, get rid of
constitute > make up, form, be, amount to, represent, account for
attenuate > weaken, lessen, make weaker, reduce, soften, dampen, tone down, lower
manipulate > handle, change, control, work with, tamper with, play with
monitor > watch, keep an eye on, follow, track, keep track of, check, observe, look at
elucidate > make clear, explain, shed light on, clear up, throw light on, understand, find out, learn
cooperate > work together, help each other, join forces, collaborate, team up, pull together
inject > put in, give, shoot
exchange > swap, trade, give and take, switch
synthesize > make, build, put together, produce, create
assign > give, allot, hand out, place, set, put, allocate, sort
verify > check, confirm, make sure, test, prove, see whether
accompany > go with, come with, go along with, go together, go hand in hand
suffer > have, be hit by, undergo, be troubled by
silence > switch off, turn off, shut down, shut off, quiet
track > follow, trace, keep track of, watch, keep an eye on
flux > flow, stream
decay > fall apart, rot, break down, fade, die away, weaken
distinguish > tell apart, separate, set apart, tell the difference, differ, tell ~ from, make out, discern
encourage > spur, support, urge, push, help, foster
amplify > make stronger, strengthen, boost, magnify, increase, make larger
trace > follow, track, find, go back
attract > draw, pull in, appeal to, draw in, bring in
confer > give, bring, grant, provide, lend
impose > put on, force on, set, place on, lay on
document > record, describe, show, report, write down
coincide > happen at the same time, fall together, occur at the same time, match, go together
diminish > lessen, shrink, go down, make smaller, drop, fall, weaken
tackle > take on, deal with, address, handle, solve, go at, approach, face, try to solve, work on
harbor > have, hold, carry, contain, be home to, house
realize > achieve, bring about, carry out, put into practice, reach, understand
enforce > make sure, force, ensure, impose, see to it
mitigate > lessen, ease, soften, reduce, make less severe, relieve, counter, limit
satisfy > meet, fulfil, obey, hold, fill
demand > call for, need, ask for, require, take
publish > bring out, put out, print, report, make public
refine > improve, polish, sharpen, fine-tune, make better, hone
dissect > take apart, tease apart, break down, analyze, pick apart, examine, cut up
alleviate > ease, relieve, lessen, soften, reduce, soothe, make ~ better
recapitulate > reproduce, repeat, copy, show again, mirror, mimic
encounter > meet, come across, run into, face, come up against
summarize > sum up, give a summary, put together, go over, recap
terminate > end, stop, finish, break off, cut short
postulate > put forward the idea, suppose, assume, think, propose, put forward
antagonize > work against, oppose, act against, counter, go against, block, counteract, be hostile to
antagonist > blocker, opponent, drug that blocks
circumvent > get around, avoid, bypass, sidestep, go around, work around, get past
reconstitute > rebuild, recreate, put together again, build again, restore, put back together
fine-tune > train further, adjust, adapt, polish
albeit > though, although, even if, but
echo > be like, mirror, match
utilize > make use of, put to use, use, work with, employ
complete > fill in, fill out, finish, answer, go through, finish off
embed > set into, place inside, become part of, put inside, sit in, build in, fix in
penetrate > push into, get into, enter, go into, pass into, work their way into, break into
burn > combust, go up in flames
combust > burn, burning
admit > have, allow, let in, permit, take in
seek > look for, try, want, search, hunt, aim
approach > come near, come close to, get close to, come close to matching, get near
suffice > be enough, be sufficient, do
partition > split, divide, cut up, separate, part
mimic > imitate, copy, behave like, act like, be like, resemble
necessitate > call for, need, require, make necessary, make ~ needed
execute > carry out, run, do, perform
formalize > put into formal terms, give a formal form, cast in formal terms, put in formal form, state formally, cast as
formulate > put into words, state, set out, cast, express, write, frame, put
cast > put, turn into, frame, set, write
advance > move forward, bring forward, further, move ~ forward, push forward, take further, move along, make progress
assume > suppose, take for granted, take it that, take on
let > suppose, say, be given, take
pose > put, ask, raise, present, set, be
raise > bring up, lift, put forward, ask, increase
intervene > step in, act, come between
evoke > call up, bring about, bring out, call forth, produce, set off
disseminate > spread, pass on, share, scatter
transit > pass, go through, cross
gain > win, get, reach, pick up, obtain
fuel > feed, drive, power, feed into
hamper > hold back, hinder, get in the way, slow, make difficult, stand in the way, make harder
hinder > hold back, get in the way, hamper, stand in the way, make difficult, slow, block, make harder
underlie > be behind, lie behind, be at the root, be the basis, be the cause, explain, drive
govern > rule, control, steer, decide, set, run, determine
neglect > leave out, ignore, not consider, overlook, leave aside, pass over
overlook > miss, neglect, not notice, pass over, ignore
outline > sketch, set out, describe, lay out, give an overview, summarize
yield > give, bring, produce, lead to, provide, deliver, result in, make
possess > have, own, hold
depict > show, picture, describe, portray
converge > come together, meet, settle, run together, approach
diverge > part, move apart, go apart, drift apart, go separate ways, differ
fluctuate > go up and down, vary, change, swing
oscillate > swing, go back and forth, go up and down, vibrate
rotate > turn, spin, go around, turn around
rearrange > reorder, put in a new order, shuffle, move around
reorient > turn, turn around, swing around, point another way, change direction
reposition > move, move to new positions, put in another place, shift
anti > against, fight, combat, oppose
enlarge > get larger, make larger, get bigger, make bigger, grow, widen
shorten > get shorter, make shorter, cut
lengthen > get longer, make longer, draw out
widen > get wider, make wider, broaden
narrow > get narrower, make narrower, tighten
strengthen > get stronger, make stronger, firm up
weaken > get weaker, make weaker, sap
compute > calculate, work out, find, figure out
hydrolyze > break down, split, break
modulate > act on, have an effect
create > offer, present, open
exhaust > tire out, use up, run down
carry out > do, perform, run
reprogram > turn into, change into, rewrite, convert
supplement > add to, top up, complete
discriminate between > tell apart, tell ~ from
rank > order, sort, rate, place
sort > order, arrange, rank
merge > join, bring together, blend, unite
scan > search, go over, look over
screen > test, check, look through, search, go through
probe > look into, test, examine, search
tag > mark, label
annotate > label, mark, add notes
weigh > count, be heavy, consider
question > ask, doubt, interview, call into question
challenge > put to the test, call into question, question, dispute
dispute > argue, call into question, question
refute > show to be wrong, disprove, prove wrong
falsify > show to be wrong, disprove
justify > give reasons, back up, warrant, give good reason
motivate > give a reason, drive, prompt, inspire
inform > tell, guide, let know, help
warrant > call for, justify, deserve, merit
advocate > speak for, argue for, call for, recommend
caution > warn, advise care
highlight > point out, bring out, stress, underline, draw attention, point to, show up, call attention, shine a light
emphasize > stress, underline, point out, bring out
underscore > underline, stress, bring out, point out, show
outnumber > be more than, be more numerous
depart > leave, differ, go away
deviate > differ, stray, depart, turn away, be different
resemble > look like, be like, take after, be similar
differ > be different, not be the same, vary, stand apart
originate > come from, begin, start, arise, stem, have its roots
descend > come down, come from, stem
inherit > get from parents, be passed on, be handed down, receive
transmit > be handed down, pass from ~ to
invade > get into, enter, attack, push into, spread into
colonize > settle, live in, take over
replicate > copy, repeat, reproduce, make copies, double
duplicate > copy, double, repeat
divide > split, part, separate, cut
fuse > join, merge, melt together, bring together
cleave > cut, split, cut up
degrade > break down, wear down, destroy, get worse, make worse, take apart
dissolve > break up, melt away
assist > help, aid, support
participate > take part, join in, be part of, have a part
collaborate > work together, team up, cooperate
enroll > sign up, take in, include, bring in, take on, take part
randomize > assign at random, assign by chance, place at random, divide at random, split at random
assign > decide which, place in, put in
administer > give, hand out, run
undertake > carry out, do, take on, begin
complete > fill in, fill out, finish
fulfil > meet, satisfy, carry out
surpass > beat, go beyond, do better, outdo, exceed
exceed > go beyond, be more than, be larger than, be greater than, be higher than, top, be above
accomplish > do, achieve, manage, carry out, bring off
alternate > take turns, switch, swap
coordinate > bring together, work together, organize, steer together, bring into line
organize > arrange, order, set up, put in order
initiate > start, begin, set off, launch, set in motion, get ~ going
culminate > end, reach its peak, peak, come to a head
precede > come before, go before, happen before, come first
follow > come after, come next, come from, go after, obey, pursue, track
surround > be around, lie around, enclose, ring
contact > touch, meet, reach
localize > find, place, be found in, sit, be located, settle, pin down
reside > live, sit, be found, lie, stay
anchor > fix, hold in place, fasten, tie, tether
tether > tie, fix, anchor, hold in place, fasten
encapsulate > enclose, wrap, contain
disentangle > separate, untangle, tease apart, keep apart
decouple > separate, part, cut loose
compensate > make up for, balance, offset, counter
offset > make up for, balance, cancel, counter
counteract > work against, act against, oppose, fight, counter, offset, make up for
oppose > work against, be against, resist, stand against
favor > prefer, support, lean toward, like better, help
prefer > like better, favor, would rather, choose
tolerate > bear, put up with, stand, endure
forget > lose, not remember, not keep
remember > keep in mind, recall, store
imagine > picture, think of
guarantee > make sure, ensure, promise, be sure
generalize > carry over, extend, apply more widely, cover ~ in more general form, hold more widely, work on, broaden
specialize > focus on, be made for
interpolate > fill in, fill the gaps
extrapolate > extend, carry further, go beyond
converge > settle down, come to rest
iterate > repeat, go over again, do again and again, loop
sample > try, take
parse > break down, take apart, read
decode > read, read out, make out, work out, decipher
optimize > make ~ as good as possible, fine-tune, make the best of, find the best, improve, tune, get the best out of
prune > cut away, trim, cut back, thin out, remove
initialize > set up, start
reuse > use again, use once more
deploy > use, put to use, put in place, bring in, roll out, put to work
scale > grow, grow with, work for large, extend
incorporate > build ~ in, bring ~ in, take ~ in, work ~ in, fold ~ in, make ~ part of
integrate > build ~ in, bring ~ in, work ~ in, bring ~ together, put ~ together
introduce > bring ~ in, set ~ out, put ~ forward, bring ~ up
propose > put ~ forward, lay ~ out, set ~ out
formalize > cast ~ in formal terms, put ~ in formal terms, write ~ in formal terms, give ~ a formal form
blowup > blow ~ up
open up new possibilities > open new doors, offer new chances, make new things possible, create new chances, give new ways
open up > make possible, create, offer, unlock
lead to > follow when, follow if, follow from, follow
replace > take ~ place, take the place of, stand in for, step in for, swap for, give way to
target > send, direct, steer
encode > capture, capture in encoded form, carry
compare > set ~ side by side, put ~ side by side, set ~ against, hold ~ against, place ~ side by side, put ~ next to
account for > allow for, explain, take into account, make up, consider, reckon with, make allowance for
maximize > make ~ as ~ as it can, make ~ as ~ as they can, get as much ~ as possible, as ~ as it can
minimize > make ~ as ~ as it can, keep ~ as ~ as possible, keep ~ to a minimum
similarly > as in, as with, just as, echo, mirror
rely on > lean on, build on, make use of, draw on, work with
result from > come from, be caused by, be due to, arise from, stem from, spring from, follow from
result in > lead to, bring about, end in, give, cause, produce, mean, end up
consist of > be made up of, be made of, be built from, contain, include, be built of
suffer from > have, struggle with, be hurt by, be troubled by
give rise to > cause, lead to, bring about, produce, create, start
take place > happen, occur, go on, be held
take advantage of > use, make use of, exploit, draw on, benefit from
deal with > handle, tackle, address, treat, face, be about
focus on > look at, deal with, be about, concentrate on, be centered on, zoom in on, turn to, pay attention to
aim to > want to, set out to, try to, seek to, be meant to
tend to > usually, often, as a rule, mostly
fail to > do not, did not, cannot, could not, not manage to
differ from > be different from, not be like, be unlike, be not the same as
be associated with > go with, go along with, come with, be tied to, go hand in hand with, be linked to, be connected to
be responsible for > cause, be behind, bring about, be the reason for, look after
be involved in > take part in, play a part in, have a hand in, help with, have to do with, be part of
be subject to > undergo, be exposed to, be open to, have
be capable of > can, be able to, have the power to, manage to
be required for > be needed for, cannot ~ without, be necessary for, be a must for
be consistent with > fit, agree with, match, be in line with, support, square with, tally with, be in keeping with
be based on > rest on, build on, use, start from, come from, draw on, be built on
be characterized by > have, be marked by, show, be known for, feature, stand out by
be composed of > be made up of, be made of, consist of, contain, be built from
be due to > come from, be caused by, be because of, stem from, be down to, be the result of
be similar to > be like, resemble, look like, be much like, be close to, be akin to
be equivalent to > be the same as, amount to, be equal to, come to the same as
be independent of > not depend on, have nothing to do with, stay the same whatever
`;
