/**
 * Verbs of papers, and the words and phrases with which they are told to everybody.
 * Written like the verbs: what stands behind ">" may be told for the word before it, never the other way round, being
 * plainer, weaker or more general.
 */
export const EVERYDAY_VERBS = `
elucidate > work out, find out
unravel > work out, untangle, make clear, explain, disentangle, tease apart, understand, learn
decipher > work out, make out, crack, understand
pinpoint > find out exactly, show exactly, narrow down
posit > suggest, put forward
postulate > put forward
surmise > guess, infer, suppose, work out
speculate > wonder
ponder > think about, consider, reflect
contemplate > consider, think about, look at
envision > picture, foresee, have in mind
conceive > think up, come up with, invent
devise > think up
invent > think up
pioneer > be the first to, lead the way, break new ground
embark > set out, begin, start
undertake > take on, set about
commence > set in
launch > set up
resume > begin again, start again, take up again, continue, go on again, pick up again
cease > come to an end, no longer
terminate > bring to an end
halt > bring to a stop, come to a stop
finish > be done, bring to an end
abort > break off, stop, stop early, end early
discontinue > give up, end, break off
quit > give up, leave
abandon > give up, leave, drop
suspend > stop, put on hold, hold
postpone > defer, push back
defer > put off, delay, postpone
delay > set back, come later, take longer
linger > stay, remain, last
outlast > last longer than, outlive
outlive > live longer than
survive > live through, come through
perish > die off
succumb > die, fall victim, give in, yield
thrive > do well, grow well, flourish, prosper
flourish > thrive, do well, grow well
wane > fade, weaken, die down, lessen
fade > grow weaker, weaken, wane
vanish > fade away, be gone
disappear > be gone, no longer be there
recur > occur again, appear again, be repeated
relapse > come back, return, fall ill again, fall back
reappear > come back, appear again, return
revert > go back, return, turn back, change back
restore > put right, make good
reinstate > put back
recover > get well, get better
retrieve > bring back, bring up, look up
reclaim > take back, get back, recover
recuperate > recover, get better, get well
heal > close
cure > make well
remedy > fix, put right, correct, mend
rectify > correct, put right, fix, set right, make right
amend > improve
refine > make better, make more precise, fine-tune
fine-tune > tune, refine
tailor > shape, make to measure, cut to fit
calibrate > check
align > arrange, match up
coincide > be at the same time, occur at the same time, be the same, go with
overlap > share a part, have in common, partly cover, be partly the same
converge > come together, meet, approach, move toward, get closer, settle
diverge > move apart, drift apart, split, go apart, separate, part
deviate > depart, stray, move away, be off, turn away, depart from
stray > deviate, wander, depart
wander > stray, roam, drift
roam > wander, move about, move freely
drift > move slowly, shift, wander
migrate > wander
travel > journey
traverse > pass through, move through, travel across, walk through
cross > get through, get across, pass through
penetrate > get through, pass through, reach into, get deeper into
infiltrate > enter, get into, move into, invade, slip into
invade > go into
intrude > enter, get into, break in
permeate > pass through, spread through, get through
pervade > spread through, fill, run through
enter > come in
exit > get out, move out, come out, way out, move ~ out of, come out of, go out of, get out of
depart > go, move away, differ
evade > dodge, hide from, slip past
elude > escape, avoid
escape > flee, break out, break free
flee > run away, escape
circumvent > work around, side-step, get past
bypass > skip, pass by
sidestep > side-step
side-step > sidestep, get around, go around, avoid, bypass, circumvent
avert > ward off, head off
preclude > make impossible
prohibit > forbid, prevent, ban, not allow, rule out
forbid > not allow, prohibit, ban
ban > forbid, prohibit
deter > discourage, keep away, keep from, put off, hold back
discourage > deter, put off, keep from
hinder > get in the way of, stand in the way of, make harder, make difficult
hamper > get in the way of, stand in the way of, make harder, make difficult
impede > get in the way of, stand in the way of, make harder, make difficult
obstruct > get in the way of, stand in the way of, close
thwart > prevent, stop, frustrate, foil
counteract > balance, make up for
oppose > go against, stand against, be against
offset > cancel out, stand against, outweigh
outweigh > be greater than, more than balance, be more important than
withstand > stand up to, stand, endure, hold out, bear, survive
resist > stand up to, hold out, fight
tolerate > bear, stand, withstand, put up with, endure, accept
endure > bear, stand, survive, suffer
encounter > come up against, experience
confront > deal with
face > have to deal with, be up against
tackle > attack
combat > act against, work against, deal with
struggle > have difficulty, have trouble, find it hard, not do well, do poorly, have a hard time
strive > try hard, work hard
pursue > follow, chase, seek, go after, carry on
chase > follow, pursue, hunt
hunt > chase
aspire > aim, want, hope
crave > want, desire
purport > claim, profess, be said
ascribe > put down to, trace to, credit
attribute > put down to, trace back to, explained by, blame on
impute > attribute, fill in, ascribe
blame > hold responsible, put down to, be the cause
underlie > be at the root of, be the basis of, be the reason
underpin > be the basis of, lie behind, be behind, form the basis, hold up
undermine > harm, damage, sap, erode
erode > wear away, weaken, eat away, undermine
threaten > be a threat
compromise > reduce, be worse, less able, cannot ~ well, make worse, make less able, not well
impair > make worse, reduce, be worse
disrupt > break up, interfere with, throw out
disturb > interfere with, trouble
perturb > alter
interfere > step in
intervene > step in, interfere, act
interrupt > break up, pause
disable > turn off, switch off, put out of action, knock out
inactivate > make inactive, disable, knock out, destroy, make useless
activate > set in motion
reactivate > turn on again, switch on again, wake up, activate again, make active again
abolish > end, stop, put an end to, be gone, no longer
eliminate > weed out, end
eradicate > stamp out, root out
eject > throw out, drive out, expel, push out, emit
expel > drive out, push out, throw out, force out, eject
discard > leave out
dispense > do without, give out, hand out
dispose > get rid of, throw away, clear away
excise > cut out, take out
erase > wipe out, rub out
strip > take off
withdraw > take away, pull back, take back, pull out
retract > pull back, draw back, take back, withdraw
deplete > drain, run out, lower
exhaust > run out, tire
drain > use up, draw off
deprive > take away, rob, withhold, strip, starve
lose > no longer have, be without
shed > cast off, give off
forfeit > lose, give up
sacrifice > give up, kill, at the expense of, at the cost of
relinquish > give up, let go
surrender > give up, yield
yield > come out with, give up
confer > endow
bestow > give, confer, grant
endow > provide, confer, lend, allow
impart > give, lend, confer, pass on
grant > allow, award
deliver > hand over
equip > provide, fit out, fit, arm
arm > equip, provide
contribute > have a part in, share in, have a share in, offer, bring, owe ~ to, partly due to, help to make, help make
contribute to > partly explain, be one reason for, be part of the reason
facilitate > make easier, make possible, make it easier, more easily, smooth the way
expedite > speed up, hasten, make faster
hasten > bring on sooner, make faster
accelerate > make faster, hurry
decelerate > slow down, slow, brake
spur > drive, push, urge, trigger
prompt > move, bring ~ to
urge > press, call on, prompt
incite > stir up, provoke, trigger
encourage > make ~ more likely, get ~ to
foster > advance, help ~ grow
nurture > care for, feed, help ~ grow, raise
cultivate > grow, raise, keep, culture
culture > grow, raise, cultivate, keep
rear > raise, bring up, grow
breed > raise, reproduce, multiply
spawn > produce, give rise to, bring forth, bear
reproduce > breed, have offspring, have young, get again, obtain again
germinate > sprout, start to grow, begin to grow
sprout > start to grow, germinate, grow
mature > come of age, become adult, become mature
ripen > grow ripe
age > become older, grow older
evolve > come about
emerge > come to light
originate > have its origin in
stem > grow out of, be due to, be left by, go back to
ensue > result, come about
culminate > lead, result, come to a head, reach its height, finish
entail > need
deserve > be worth
require > have to have
mandate > require, order, demand
impose > put on, place on, force on, enforce, lay on
enforce > force, impose, ensure, make sure, see to it
oblige > require
constrain > narrow down, set limits, tie down
confine > keep, hold in, lock in, hold
restrain > keep back, check
curb > limit, check, rein in
restrict > narrow, keep to, allow only
curtail > cut short, cut, limit, reduce, shorten
truncate > cut short, cut off, shorten, cut, make shorter
shorten > cut short
prolong > make ~ last longer
elongate > stretch, make longer, grow longer, extend
stretch > draw out, pull
widen > make wider, become wider, get wider, open up
broaden > make broader, become broader
narrow > become narrower
thicken > make thicker, become thicker
deepen > become deeper
enlarge > become larger
swell > become larger, grow, puff up, get bigger
inflate > blow up, swell, exaggerate, make larger
shrink > grow smaller, make smaller
contract > tighten, draw together
compress > squeeze, make smaller, press together, shrink, pack
condense > pack, make denser, thicken, make compact
squeeze > press, compress, push
constrict > narrow, tighten, squeeze
tighten > make tighter, make narrower, sharpen, become tighter
loosen > make looser, relax, become looser
relax > loosen, ease, make looser, weaken
alleviate > soften, make less severe, make better, help with, make milder
relieve > free, take away, soothe
ameliorate > make better, lessen, relieve, soften
mitigate > soften, make less severe, limit
lessen > make smaller
soften > ease, make softer, weaken, lessen
aggravate > make worse
exacerbate > make worse, intensify
worsen > make worse
deteriorate > go downhill
degenerate > break down, waste away, get worse, decay, die, die off
decay > break down, fall apart, fade, rot, die away
rot > decay, break down
decompose > split up, divide
disintegrate > fall apart, break apart
crumble > fall apart, break down
collapse > fall in, fall together, give way
rupture > burst, tear, break open
burst > break open, break, explode, pop
shatter > break, smash, break to pieces
fracture > break, crack
crack > break, split
tear > rip, break, pull apart
cleave > cut, cut up
sever > cut, cut off, cut through, break
dissect > take apart, cut up, tease apart
partition > cut up
segregate > keep apart, sort, go separate ways
detach > come off, separate, let go, come loose, take off, break away
dissociate > separate, come apart, let go, come off, split
disentangle > untangle, separate, take apart, tease apart, pull apart, keep apart, tell apart
disengage > let go, come off, release, break away
uncouple > separate, disconnect
decouple > separate, disconnect, make independent
disconnect > separate, cut off, uncouple, break off
isolate > pick out, cut off
omit > miss
skip > pass over, jump over, bypass
overlook > not notice, fail to see, not see, pass over
neglect > pay no attention to, leave out of account
ignore > pay no attention to, not consider
disregard > pay no attention to, leave out of account
dismiss > reject, ignore, rule out, send away
reject > throw out, turn away, dismiss
refuse > decline
refute > disprove, prove wrong, show to be false, show ~ wrong, rule out, show ~ not to be true
disprove > prove wrong, refute, show to be false, show ~ is wrong, show ~ false
contradict > be at odds with, conflict with, disagree with, say the opposite, not agree with, run counter to
challenge > cast doubt on, put in question, defy
dispute > argue about
doubt > not be sure
deny > say no
concede > admit, grant, allow
acknowledge > grant
admit > let in, grant
accept > agree to, take in
embrace > include
adopt > take over
espouse > adopt, support, take up
incorporate > build into, bring in, work in, put into, make part of
integrate > make part of, fit into
merge > become one
unify > bring together, make one, bring under one roof
consolidate > bring together, firm up, make firm
amalgamate > merge, combine, mix, unite
blend > mingle
mingle > mix, blend
intertwine > be woven together, be bound up, be closely linked, be entangled
entangle > tangle, intertwine, bind up
interact > act together, act on one another, come into contact, have to do with
cooperate > help each other
collaborate > join forces
synergize > work together, act together, strengthen each other
coordinate > harmonize, steer, control
orchestrate > control, steer
manipulate > change, control, handle, influence, work on
modulate > turn up or down
modify > make changes to
alter > make different
transform > make over, turn into, make into
convert > turn into, make into, change into
translate > turn into, put into, put, mean
metamorphose > change, turn into, transform
morph > change, turn into
mutate > be altered
differentiate > become, turn into, develop into, specialize, mature
differentiate into > become, turn into, develop into, change into, grow into, give rise to
distinguish > keep apart
discern > make out, recognize, find out
recognize > make out, be aware of
perceive > notice, feel, become aware of, take in
sense > feel
notice > become aware of
witness > see, observe, watch
glimpse > see, catch sight of
behold > see, look at
watch > observe, keep an eye on
glance > look, look at
stare > look, gaze, look at
inspect > look over, view
scrutinize > look closely at, study closely, look hard at
scan > look through, go through, examine
browse > look through, leaf through
survey > look at, study, examine, ask, question, look over
poll > ask, survey
interview > ask, question, talk to, talk with, speak to
inquire > find out
interrogate > question, ask, examine, study, probe, look into
solicit > ask for, seek, request
request > ask for, demand
enlist > call on, take on
recruit > take on, draw in, win
enroll > take on, take part
participate > join in, be part of
partake > take part, share
engage > occupy, bind, take on, hold
implicate > be thought to play a part
constitute > be part of, amount to, add up to, set up
compose > put together, be made of
consist of > be built of
harbor > be home to
accommodate > hold, house, make room for, take in, allow for, adapt to
host > be home to
inhabit > live on, be home to
dwell > stay
occupy > sit in, lie in
populate > live in, fill, occupy, be in, take
settle > come to rest, land, sink, make a home
colonize > move into, take over, spread into
locate > be found
localize > get to, be located, go to, move to, find the place of, be at, be found in
reach > go as far as, go up to
arrive > come, get there, get to
fulfill > carry out, serve, achieve, perform
satisfy > suit
obey > comply with, hold to, keep to
comply > keep to, stick to
conform > obey
adhere > hold, keep, follow, cling, attach, stay true
stick > cling, adhere, hold fast, hold on
cling > stick, hold on, adhere
grasp > hold, grip, seize, catch
grip > hold, grasp, clasp
seize > take, grab, catch
grab > take, seize, catch, get
capture > catch, take, describe, represent, grasp, seize, take in, express, hold
trap > catch, hold, lock in, imprison, capture, get stuck
ensnare > trap, catch
entrap > trap, catch, hold
sequester > bind, hold back, trap, keep away, take away, lock up, hold
withhold > hold back, keep back, not give, keep
retain > hold on to, hang on to, keep hold of, stay
conserve > stay the same
maintain > keep going, hold on to
sustain > keep going, keep alive, hold up, feed
perpetuate > keep going, keep up, continue, maintain, keep alive
safeguard > secure
secure > make safe, fix, fasten
ensure > see that
warn > alert, caution, tell
caution > warn, advise
alert > warn, tell, make aware
inform > let ~ know, notify, make aware
notify > tell, inform, let ~ know
advise > counsel
recommend > say ~ should
endorse > support, approve, back, recommend
approve > allow, accept, license, agree to, pass
authorize > allow, permit, approve
enable > mean that ~ can, open the door
empower > enable, allow, give ~ power, strengthen
entitle > allow, give ~ the right
pave the way > open the door, prepare the way, prepare the ground, lead the way, open up
open the door > open the way, pave the way, make possible, make it possible, open up, allow, enable
open up > make possible, open the way, open the door, create
unlock > open up, release, free, make possible
liberate > free, set free, release
release > give out, set loose
emit > give out, shine
radiate > shine, spread out
secrete > give out
excrete > release, get rid of, pass out, give off
absorb > swallow
ingest > swallow, take up
swallow > take in, eat, engulf
engulf > swallow, surround, take in, eat
devour > eat, consume, swallow
consume > take up
digest > break down, process
inhale > breathe in, take in
exhale > breathe out
breathe > respire, take breath
inject > shoot, put in, give by needle, bring in
administer > provide, deliver
prescribe > set, specify
dose > give, treat
immunize > make immune
inoculate > infect, introduce
infect > enter, attack, get into
contaminate > pollute, spoil, dirty
pollute > contaminate, dirty, foul
poison > harm, make ill
inflict > cause, do, deal
afflict > affect, strike, hit, trouble, suffer from
suffer from > be ill with, live with, be plagued by
plague > trouble, afflict, suffer from
torment > plague, trouble
ail > trouble, be ill
strike > affect
collide > bump into, strike, clash
bump > knock
clash > collide
bombard > hit, shoot at, attack
attack > go after
clear > clean up, sweep up
scavenge > clear, mop up, collect, remove, clean up
cleanse > clean, purify, wash
purify > clean
rinse > wash, clean
filter > sift, strain, screen out, sort out, remove
sift > filter, sort, go through, look through
classify > class, divide, put into classes, tell ~ apart
categorize > divide, put into classes
rank > place, put in order
stratify > divide, group, layer, sort, split
cluster > bunch, gather, crowd, form groups, lie together
group > gather, bring together
bundle > tie together, gather, pack together
aggregate > gather, clump, combine, cluster, add up, pool, sum, stick together, come together
clump > stick together, aggregate, form clumps, bunch
coalesce > come together, merge, join, unite
agglomerate > clump, gather, collect
assemble > combine
erect > put up
fabricate > make, build, produce
forge > make, form, create
sculpt > shape, form, carve
carve > cut, shape, form
shape > give form to
deform > change shape, bend, change its shape, lose shape
distort > bend, twist, change the shape of, falsify, bias
bend > curve, deform, fold
twist > turn, bend, wind, distort
curl > bend, coil, roll up
coil > wind, roll up, curl
fold > bend, wrap, roll
unfold > open, open up, unwrap, take place, happen, unroll, develop
wrap > enclose, cover, surround, fold
envelop > surround, wrap, enclose, cover
enclose > surround, contain, hold in, close in, lock in
encircle > surround, ring, go around
surround > enclose, ring, lie around, be around, encircle
encapsulate > enclose, contain, wrap, capture, sum up
embed > place, set, fix, lay, put, represent
insert > bring in, push in, set in
instill > put into, bring in
implant > put in, place, fix
graft > transplant, attach, join
transplant > move, graft, put into, transfer, give
install > put in, set up, place, fit
deploy > put to use, put into use, put in place, put into operation, bring into use, set up
harness > put to use
exploit > profit from, build on
leverage > build on, profit from
capitalize > take advantage, profit, make use, use
tap > draw on, use, make use of
exert > have, use, bring to bear, put, exercise
exercise > use, apply, work out
wield > use, have, hold
apply > put, hold for
appropriate > take, seize, steal
borrow > take, use, take over
repurpose > reuse, use for another purpose, use for something else, put to new use, adapt, put to another use
reuse > use more than once
replenish > fill up, refill, restore, renew, fill up again
refill > fill up again, replenish
update > make current
revise > rethink
rework > redo
overhaul > rework, revise, renew
revisit > look again, go back to, re-examine, reexamine, look afresh, take a fresh look, take another look, take a new look
reconsider > look again
rethink > look at anew, think afresh
reassess > look again, check again, review, evaluate again
reevaluate > look again, check again, judge anew, evaluate again
reinterpret > explain anew, interpret anew, read anew, see in a new light, understand in a new way
reformulate > rewrite, put differently, restate, recast, state in another way, put in another form, express in a new way
recast > rewrite, put differently, reformulate, turn into
rephrase > put differently, say in other words, reword, reformulate
restate > say again, put differently, repeat
reiterate > repeat, say again, stress again
recapitulate > show again, show the same, show the same features as
mimic > act like, behave like, have the same effect as
imitate > act like
emulate > match
simulate > act out, play through, compute
mirror > match
echo > repeat, reflect, mirror, resemble
resemble > act like, be alike, take after, behave like
evoke > call up, bring out
elicit > call forth, draw out, bring out, give
provoke > stir up
arouse > wake, stir up, stimulate, excite, raise
rouse > wake, stir
excite > stir, activate, arouse
stimulate > encourage ~ to
inspire > move, stimulate, give the idea, give rise to, come from, draw ~ from
motivate > move, give ~ reason, be the reason
drive > move
propel > move forward
power > run
fuel > feed, support
feed > give food
nourish > support
starve > go without food, go hungry, deprive of food
fast > go without food, not eat
provide for > allow, care for
cater > serve, meet, suit
perform well > do well, work well, be good, give good results, show good results
perform poorly > do badly, do poorly, work badly, work poorly, be bad, give poor results
perform comparably > do as well, do about as well, work as well, be as good
conduct > lead
implement > build, write, program, put into effect
realize > make real, build, become aware
enact > carry out, put into effect, pass
practice > do, carry out, exercise, train
rehearse > practice, repeat, go over
train > practice, prepare
educate > inform
guide > show the way, point the way, tell ~ where to go, show ~ where to go
lead > head
direct > aim
accompany > be with, occur with, come along with, follow
escort > lead, go with, accompany
precede > happen before, be earlier than
succeed > follow, come after, do well, win
follow > go after
trail > follow, lag, come after
lag > fall behind, be behind, trail, come later, be slower, come after, be late
outpace > be faster than, overtake, grow faster than, exceed
overtake > pass, get ahead of, catch up
outcompete > win against, do better than, crowd out, beat
outperform > do better than, perform better than, work better than, be better than, give better results than, come out ahead, yield better results than, performance gains over, be superior to, give better results, be ahead of, come out ahead of, top
surpass > do better than, be better than, perform better than, be more than
exceed > be more than, be larger than, be greater than, be higher than, be over
beat > do better than, be better than, win against, perform better than, defeat
excel > do very well, be very good, shine, be outstanding, be excellent, do especially well, be especially good
rival > match, be as good as, compete with, come close to
match > be as good as, do as well as, go with, be the same as, perform as well as, be as ~ as
equal > be as much as
compete > race, contend
contend > compete, fight, struggle
win > earn, come first
earn > get, win
acquire > buy, take up
inherit > get from parents, pass on, be passed on
share > both have, have the same, use together
lack > do not have
miss > fail to find, not see
need > must have
display > have
feature > include, present
boast > have, claim
manifest > come out, show up, express
reveal > make visible, make known, tell
unveil > present
uncover > lay open, dig up, show, find out
expose > reveal, show, lay bare, bring into contact, put in contact
disclose > make known, tell, make public
divulge > reveal, tell, make known
publicize > make known, make public, announce
announce > make known, say, report, tell
proclaim > announce, declare, say
advertise > make known, promote, offer
disseminate > pass on, make known, share
spread > move out, go around
scatter > strew, throw
disperse > break up, spread out
distribute > divide
allocate > set aside, divide
assign > set, name, put into
designate > choose, mark, appoint
denote > mark, be called, refer to, write
connote > mean, suggest
signify > indicate, stand for
mean > amount to
symbolize > stand for, represent
depict > picture, draw
portray > show, picture, present
illustrate > explain
exemplify > serve as an example, be typical of
image > photograph, take pictures, scan, make pictures
photograph > take a picture, take pictures, image
plot > draw, show, chart
draw > sketch, sample
sketch > draw, describe briefly
trace > go back to, find the origin
track > keep track
chart > plot, record, follow
map > plot, assign, find ~ on, locate, send, draw a map
delineate > mark out, define, show
define > say what ~ is, mark out, call
specify > say, lay down
stipulate > state, require, demand, lay down
formulate > put, phrase, set up, work out, write down, set out
formalize > state exactly, make precise, put into formal terms, define exactly, write down formally, give a formal description, describe formally
express > put, produce
articulate > express, state, put into words, say clearly
voice > say, express
mention > name, speak of
cite > name, quote, refer to
quote > cite, repeat, give
refer > point, relate
allude > refer, hint, mention
comment > remark, say, note
converse > talk, speak
talk > speak, converse
communicate > speak, exchange information, share information, exchange messages, send messages, signal
correspond > belong, go together
relate > tell
connect > bring together
pair > go together
fasten > tie, secure
anchor > fix, hold, fasten, attach, tie down
tether > tie, fasten, bind, anchor
bind > dock, latch onto, lock onto, stick to
dock > bind, attach, land
span > reach, extend, cross, go from, go from ~ to, reach from
extend > go beyond, take ~ further
expand > become larger
range > lie between, go from, be between, run from
vary > not be the same, not always be the same, be not the same
fluctuate > rise and fall
oscillate > move back and forth, alternate
alternate > take turns, switch, change, go back and forth, swap
vibrate > shake, swing, tremble, oscillate
shake > tremble, vibrate, disturb
rotate > go around
circulate > flow, move around, go around, travel around, be found in the blood
flow > pass
pour > flow, run
leak > escape, seep, run out, get out
seep > leak, ooze, flow slowly
diffuse > move
transmit > give to others
convey > tell, get across
transfer > get, take
transport > ship, move ~ around
ship > send, transport, carry
haul > pull, carry, drag
drag > pull, draw, haul
pull > drag, tug, take
push > press, shove
press > push, squeeze
shift > slide, push
displace > push out, drive out
relocate > go to a new place
translocate > carry across, get
rearrange > reorder, put in a new order, change the order, reorganize, order anew, arrange differently, move around
reorganize > rearrange, reorder, restructure, rebuild
restructure > rebuild, reorganize, rearrange
remodel > rebuild, reshape, change, restructure
reshape > remodel, change the shape of, form anew
rewire > reconnect, connect anew, change the connections
reprogram > turn, convert, change, turn ~ into, turn back
reset > set back, set anew, restart
restart > start again, begin again
rebuild > build anew, put back together
reconstruct > put together, work out
recreate > make again, create anew
regenerate > grow back, renew, grow again, regrow, restore, rebuild
regrow > grow back, grow again, regenerate
remake > make again, rebuild
fix > hold
patch > mend, repair
upgrade > make better, raise
enhance > make better, make stronger, add to, make ~ more
improve > make better, be better
strengthen > make stronger, grow stronger, get stronger
reinforce > make stronger
fortify > make stronger, enrich
bolster > support, strengthen, back up, boost, help
boost > drive up
intensify > make stronger, become more intense
amplify > make larger, make louder, copy many times
escalate > rise, grow, increase, climb, go up
elevate > be high
raise > put up
lift > take up
lower > make lower, be lower, take down
reduce > make smaller, limit, have less, be less, there be less, need less
decrease > be lower
decline > become lower
diminish > grow less, make smaller
dwindle > shrink, become less, fall, lessen
plummet > fall sharply, drop sharply, fall steeply
descend > go down, come down, fall, sink
ascend > go up, rise, climb, come up
climb > ascend
soar > rise fast, rise sharply, shoot up
surge > rise, rush, rise sharply, burst, go up
peak > reach its highest point, be highest, reach a maximum, reach its maximum, be at its highest, culminate
saturate > fill, level off, reach its limit, stop growing, stop rising, reach a maximum, be full
stabilize > hold steady, make more stable, keep steady
destabilize > weaken, unsettle, make less stable
equilibrate > balance, come to equilibrium, settle
balance > even out, keep in balance
weigh > consider, count
optimize > make the best of, make as good as possible, make best use, choose best
maximize > make as large as possible, make as great as possible, make the most of, get the most, make largest, make as high as possible, as ~ as possible
minimize > make as small as possible, keep as small as possible, reduce as far as possible, make smallest, keep ~ low, make as low as possible, keep to a minimum, as ~ as possible
simplify > make simpler, make easier, become simpler, be simpler
complicate > make difficult, make harder, make more complex, make complicated, hinder
confuse > puzzle, mislead, muddle
confound > confuse, distort, mix up, bias
bias > distort, favor, influence
skew > distort, tilt, shift
favor > be better for, lean toward
prefer > like better, like more, would rather
opt > decide, go for
choose > opt for
select > pick out
elect > vote, decide
decide > make up one's mind
determine > be decided by, depend on
ascertain > make sure
establish > found out, make
found > set up, create
institute > set up, start, establish
generate > make up
form > come about, come into being, turn into
synthesize > build, put together, bring together
prepare > make, get ready, make ready
derive > take, be made from
extract > pull ~ out of, take from, get ~ out of, pull ~ out
infer > find out, guess, read, learn, tell
deduce > find out
reason > think, conclude
suppose > take
think > reason
consider > count, think about, bear in mind
deem > consider, think, regard, judge, hold
judge > consider
gauge > find out
assess > find out, look at, see, weigh, see how well
evaluate > see how well, look at
benchmark > compare, test, measure
compare > put side by side, hold up against, look at ~ side by side
contrast > stand in contrast
juxtapose > put side by side, set beside, compare, place next to each other
differ > not be the same, be not alike
verify > make sure, show that ~ works, show that ~ true
check > make sure
validate > show that ~ works, show ~ is right, confirm that ~ works
confirm > make sure, agree with
corroborate > agree with, speak for
support > speak in favor of, be in favor of
testify > bear witness, say
attest > bear witness
demonstrate > see
indicate > be a sign of, point out, speak for, hint at
suggest > speak for, imply
imply > suggest, indicate, point to, follow
hint > point, give a clue
signal > be a sign of, announce
herald > announce, mark the start of, signal
mark > be a sign of, stand for
stain > color, mark, label
dye > color, stain
highlight > make clear, show how important
underscore > make clear, show how important
underline > make clear, show how important
emphasize > lay weight on, make clear
accentuate > strengthen, heighten
spotlight > highlight, draw attention to, point to
showcase > show, display, present, demonstrate
introduce > start
submit > hand in, send in, propose, present
advocate > support, argue for, speak for, call for, be in favor of, favor
champion > support, fight for, argue for
promote > advance
advance > promote, push forward, help along
further > help along
progress > get worse, make headway, go forward
proceed > go ahead, take place
continue > keep on
persist > keep on, hold on, still be there
wait > hold on, pause
pause > stop, wait, halt, stop for a moment, break, rest
rest > pause
sleep > be asleep
wake > wake up, awake, rouse
awaken > wake, wake up
occur > be seen
transpire > happen, turn out, take place
arise > spring up
exist > be there
appear > be seen
become > get, turn, grow, come to be, turn into
turn into > become, change into, be transformed into, develop into
cause > be the reason for, be to blame for
induce > turn on
result in > end up with, mean
give rise to > be the source of, turn into
trigger > touch off
affect > hit, touch, concern, make a difference to, strike
depend > be determined by, turn on, be governed by
depend on > hinge on, be controlled by, be sensitive to, be set by
hinge > turn
rely on > count on, trust
be sensitive to > depend on, react to, respond to, be affected by, change with
respond > reply
react > answer
resolve > make out, tell apart, determine
overcome > master, get past, break through
master > overcome, control
handle > take care of
manage > get by
cope > deal, get along
treat > care for
process > work through, work on
address > take up, look at, turn to
discuss > go into, take up
debate > argue about, be disputed, be controversial, disagree
argue > say, make the case, think
explore > find out
investigate > ask, find out, see
study > learn about
examine > survey
analyze > work through, go through
probe > ask, find out about
search > look through, go through
seek out > look for, search
find > show
discover > come across
detect > measure
identify > name, pick out
observe > watch, look at
characterize > study, find out about, have
describe > say what, show, write, give an account of
explain > tell why, be the reason for, show why, give the reason for, be why, show how
account for > be the reason for, be due to
interpret > see
understand > find out
recall > bring back, call back
remember > keep in mind, bear in mind
forget > not remember, lose, no longer know
memorize > learn by heart, remember, keep, store
store > put away, lay up
stockpile > store, lay up, pile up
accumulate > grow, add up, heap up, mount up
curate > collect, choose, put together, select, compile by hand
harvest > collect, take, reap, pick
sample > take, draw, test, take samples, pick
draw samples > sample, take samples
obtain samples > take samples, sample
pool > combine, put together, share, join, bring together, gather
combine > use together
add > put, join, give, bring in
append > attach, join
supplement > extend, support
complement > fill out
augment > add to, enlarge, extend, strengthen
enrich > add to, be more common, accumulate
subtract > take off
multiply > grow in number
proliferate > grow in number
separate > keep apart, pull apart
replace > put ~ in the place of, be put in the place of, swap ~ for
exchange > change
swap > change
switch > move
reverse > turn round, undo, turn back, turn around, turn the other way, cancel, flip
invert > turn upside down, turn round, flip, turn over
flip > turn over, turn, reverse
undo > reverse, cancel, take back
cancel > call off, remove, undo
nullify > cancel, undo, make void
neutralize > make harmless, cancel, block, counteract, disarm
block > hold up, get in the way of
inhibit > hinder, check
suppress > stop, put down, check, keep from, weaken, turn down
repress > put down, turn down
prevent > protect against, guard against
avoid > keep away from, stay away from, steer clear of
stop > put an end to
shield > cover
guard > watch over
defend > fight for
rescue > help
spare > leave untouched, do without
reside in > be in, live in, lie in, be found in, be located in
protrude > stick out, jut out
project > stick out, throw, cast
dangle > hang
hang > be suspended
adorn > decorate, cover
coat > cover, paint
conceal > cover up
hide > keep secret
light up > shine on
illuminate > shine on, shed light
glow > shine, light up, give off light
shine > glow, give light
heat > raise the temperature
cool > become cooler, lower the temperature, chill
melt > turn liquid
freeze > turn to ice, fix, keep fixed
evaporate > turn into gas, dry up, turn to vapor
boil > cook, bubble
burn > set on fire
explode > blow up, burst
blow up > explode, become infinite, grow without limit
phenocopy > have the same effect, cause the same, same changes appear, give the same picture, look the same
stunt > hold back, slow, make ~ grow less, keep small, hinder
underestimate > judge ~ too low, judge ~ lower, think ~ too little, take ~ for less, put too low, think too low
overestimate > judge ~ too high, judge ~ higher, think ~ too much, put too high
transition > wake
scale > grow
document > show, prove
depress > reduce, lower, weaken, make less
ablate > destroy, take out
abrogate > stop, remove, end, prevent, do away with
attenuate > soften, make weaker
blunt > weaken, dull, reduce
buffer > cushion, protect, soften
coexist > live together, occur together, exist together, live side by side
cohabit > live together
concur > happen together
conjecture > think
conjugate > join, couple, link
deconstruct > take apart, break down
demarcate > mark off, set apart, separate
desensitize > make less sensitive
devote > give, spend
discretize > divide into steps, cut into pieces, break into small steps
dissipate > scatter, disappear, lose, fade
dominate > be most common
dampen > weaken, reduce, soften
downplay > make little of
elapse > pass, go by
embody > be, represent, contain
emanate > come from, arise, flow
encroach > advance on, push into
engender > cause, bring about, give rise to, produce
entrain > set, bring into step
err > be wrong, make a mistake, go wrong
evacuate > empty, leave, clear out
expound > explain, set out
extrapolate > carry over, extend, estimate beyond
fail > do not succeed, go wrong
falter > weaken, hesitate, stumble
foreshadow > announce, point to
garner > get, collect, gather, win
generalize > apply more widely, work for new cases, hold more widely, apply to new cases
hallucinate > make up, see things
hijack > take over, seize, misuse
hybridize > cross, mix
suspect > guess
ignite > light, start, set off
imbue > fill, give
immerse > put into, dip
impinge > act on, affect, strike
incline > lean
incur > bring on oneself, cause, suffer, have
index > list, number
infuse > pour, inject, give into the blood
initialize > set at the start, set up
innervate > supply with nerves, reach
instantiate > realize, be an example of, create
instigate > start, set off, cause
interleave > mix, alternate
interplay > act together, affect each other
intercept > catch, stop
interpolate > fill in between, estimate between
invoke > call, call on, appeal to, use, bring in
irradiate > expose to radiation, treat with radiation
latch > lock, hold
maneuver > move, steer
mediate > work through, take part in, pass on, help
merit > be worth
negate > deny, cancel, undo, reverse
negotiate > deal with, agree on, get through
obviate > make unnecessary, remove the need, do away with the need, no need, without, spare
occlude > block, cover, hide, close
override > overrule, cancel, win over, beat, outweigh
overshadow > outweigh
parallel > match, resemble, go along with, mirror
permute > reorder, change the order, shuffle
shuffle > mix, reorder, change the order
phosphorylate > add a phosphate, attach a phosphate
plateau > level off, stop rising, stop growing
polarize > divide, split
predate > come before, be older than, eat
precipitate > cause, bring on, trigger, fall out
predispose > make ~ more likely, raise the risk
preferentially > more often, mainly, by preference, most often
prevail > be common
prime > make ready
prune > cut back, cut away, trim, remove, thin out
trim > cut back, cut away, shorten
quantify > express in numbers, give in numbers, find out how much
quench > put out, stop, weaken, cool
quiesce > rest
ramify > branch, spread
ratify > approve
realign > line up again
recede > draw back, go back, pull back
reconcile > bring together, make ~ agree, bring into agreement, settle
redirect > send elsewhere, turn, steer
redistribute > spread anew, share out anew, move
regress > go back, shrink, fall back
regularize > keep ~ simple, smooth
reinvigorate > strengthen again, revive
revive > bring back to life, renew, bring back
remit > get better, lessen
render > give, cause to be, draw
repel > push away, drive away, keep away
replete > full
resonate > swing along, ring
reverberate > echo
sensitize > make sensitive, make more sensitive
sequence > read, read out, read the letters
stall > stop, get stuck, come to a stop, halt, hold up
streamline > make simpler, speed up
subdivide > divide further, split up
submerge > put under water
subside > die down, go down, ease, lessen
subsume > include, contain
supersede > replace, take the place of
supplant > push out
sweep > spread, pass through
synchronize > happen at the same time, time together, keep in step, set to the same time
target > aim at, go for, act on, be directed at, attack, address
tease apart > separate, tell apart, disentangle
topple > overthrow, fall
transact > do, trade
transfect > bring genes into, put DNA into
transcend > go beyond
transpose > swap, move
unearth > find, discover, dig up
unwind > unroll, open up, take apart
usher > lead, bring
ventilate > supply with air, breathe
`;
