/**
 * Phrases of papers, and the words and phrases with which they are told to everybody.
 * Written like the verbs: what stands behind ">" may be told for the word before it, never the other way round, being
 * plainer, weaker or more general.
 */
export const EVERYDAY_PHRASES = `
step-wise > stepwise, in steps, step by step, one step after another
stepwise > in steps, step by step, step after step, one step after another
long-lived protection > lasting protection, protection for a long time, protection that lasts
driving force behind > what drives, be driven by, be powered by, power, the motor of, what ~ is driven by, be behind
driving force > what drives, motor, power
serve as > be, act as, work as, be used as, function as
act as > be, serve as, work as, function as, play the part of
function as > be, serve as, act as, work as, operate as
play a role > matter, be important, have something to do
play a key role > be crucial, be key, matter greatly, be very important, be central, have a key role
play a central role > be central, be crucial, be very important, be at the center
play a crucial role > be crucial, matter greatly, be very important, be vital, be essential
play a critical role > be crucial, be critical, matter greatly, be very important, be vital
play an essential role > be essential, be vital, be needed, be indispensable
play a major role > be very important, matter greatly, be of great importance, have a large part, have a large share
play an important role > be important, matter, matter greatly, have an important part, have a large part
play a pivotal role > be central, be crucial, be key, be very important
have an impact on > matter for, make a difference to
have an effect on > matter for
have no effect on > not affect, not influence, not change, leave ~ unchanged, make no difference, without effect, do nothing
had no observable effect > did not visibly change, had no effect that could be seen, no visible effect
have the potential to > be able to
have the ability to > be able to, be capable of
has the capacity to > can, be able to
be capable of > have the ability to
be able to > succeed in, have the ability to
be responsible for > be in charge of
be characterized by > have, show, be marked by, be typical
be accompanied by > go with, come with, go along with, together with, and
be associated with > be tied to, be connected with, be related to, go hand in hand
be correlated with > be linked to, go with, go together with, be related to
be related to > be tied to
be involved in > help with, have to do with, have a hand in
be made of > be built of
be comprised of > consist of, be made of, be made up of
be exposed to > come into contact with, be subjected to, meet, be in contact with
be subjected to > undergo, be exposed to, be given, go through, be put through
be subject to > be open to, have to bear
be unaware of > not know, not know about
be aware of > know about
be consistent with > be in agreement with, be compatible with, go with, be what one would expect
be at odds with > contradict, disagree with, conflict with, not agree with
be similar to > look like
be different from > not be like
be identical to > be the same as, be exactly like
be comparable to > be similar to, be like, be about as ~ as, be as good as, be on a par with, match
on par with > as good as, comparable to, as well as, equal to, similar to
on a par with > as good as, comparable to, equal to
close to > not far from
come close to > approach, be near, nearly reach, almost reach, be almost as good as
fall short of > not reach, miss, be less than, not be as good as
take advantage of > profit from
take into account > bear in mind
taking into account > considering, allowing for, including, with ~ in mind
take into consideration > allow for
take ~ into account > consider, allow for, take account of, include
pay attention to > attend to, look at, notice, take note of
focus on > look at, deal with, concern, be about, turn to, be interested in, put ~ at the center
concentrate on > look at, deal with
deal with > focus on
give an overview > summarize, review, survey, outline
shed light on > tell more about, give insight
provide insight > help understand, help to understand, shed light, explain, tell, give insight, teach, make clearer, improve the understanding
provide insights > help understand, help to understand, shed light, explain, tell, give insights, teach, make clearer, improve the understanding
provide mechanistic insight > show how, explain how, help understand how, shed light on how
provide evidence > support, give evidence, speak for, indicate, suggest
provide support > back, speak for
provide a basis > be a basis, form the basis, lay the foundation, help
provide a framework > give a framework, offer a framework, build a frame
lay the foundation > form the basis, prepare the ground, lay the groundwork, provide the basis
form the basis > be the foundation
of great interest > very interesting, very important
of note > notable, noteworthy
in need of > need, require, that need
in search of > looking for, searching for, seeking
in pursuit of > following, seeking, aiming at
in practice > actually, in real life
in principle > basically, theoretically
in reality > in truth
in essence > at heart
in short > briefly, in brief, in a word
in brief > briefly, in short
in summary > to sum up, in short, overall, taken together
in conclusion > to conclude, in the end, overall, to sum up, finally, in summary
taken together > together, overall, as a whole, all in all
all in all > taken together
as a whole > in its entirety, whole, taken together
by and large > mostly, on the whole, in general
to a lesser extent > less, less so
to a certain degree > partly, somewhat, to some extent
to the best of our knowledge > as far as we know, as far as the authors know, as far as is known, so far as we know
to our knowledge > as far as we know, as far as the authors know, as far as is known, to the best of our knowledge
for the first time > newly
over the past decade > in the last ten years, in the past ten years
in recent years > recently, lately, in the last few years, of late
in recent decades > in the last few decades, over the last decades
over the years > with time, in the course of time
over time > in the course of time, as time passes
at the outset > at first, at the beginning, at the start
at the onset > at the beginning, at the start, when ~ begins, when ~ starts
at times > sometimes, now and then, on occasion
at large > as a whole
at hand > in question, present
at risk > threatened, endangered
at high risk > in great danger, very likely to
at the expense of > at the cost of, costing, paying for ~ with, to the detriment of
at the cost of > at the expense of, for the price of
at the heart of > central to, the core of, in the middle of
at the level of > on the level of
at a distance > far away, from afar
at full length > in full, completely
at least partly > at least in part, partly
a range of > a variety of
a wide range of > diverse
a wide variety of > diverse
a variety of > a range of
a series of > many
a lot of > a great deal of
a great deal of > much, a lot of
a large number of > very many
a handful of > few, a few, some
a pair of > two
a couple of > two, a few
a fraction of > part of, some of
a majority of > most, more than half
a minority of > few, less than half
the bulk of > the greater part of
more than half > the majority
not yet > so far not
no longer > not anymore, have stopped, cease
not only ~ but also > both ~ and, as well as, and
neither ~ nor > not ~ and not, no ~ or, not ~ or
apart from > aside from
except for > but not
e.g. > for example, such as, for instance
i.e. > that is, in other words, namely
that is > namely, in other words
in other words > that is, put differently
namely > that is, to wit
including > among other things, also
depending on > by
according to > after
based upon > based on, from, by
so long as > if, as long as
in case > if
in the event of > if, in case of, when
even though > despite the fact that
even if > also when
despite the fact that > although, even though, though
in lieu of > instead of, in place of
in addition to > beyond, not only
on top of > above
in combination with > with
in parallel > alongside
hand in hand > together
in turn > one after the other
in line with > as
in response to > when, after, as an answer to, reacting to, to, because of, upon
upon exposure > when exposed, after contact
upon infection > when infected, after infection, when ~ infects, an infection with
upon binding > when ~ binds, after binding
upon activation > when activated, after activation, once active
upon stimulation > when stimulated, after stimulation
following treatment > after treatment, when treated
during development > while ~ develops, as ~ develops, in development
during training > while ~ trained, in training, as ~ learn
during sleep > while asleep, in sleep
during pregnancy > while pregnant, in pregnancy
at test time > when tested, in testing, in use
at training time > during training, when trained
at room temperature > without heating
at birth > when born
at low cost > cheaply, for little money, inexpensively
at high cost > expensively, for much money
lower cost > cheaper, less expensive, cost less
higher cost > more expensive, cost more
costly > at high cost
cheap > at low cost
cheaper > at lower cost, less expensive
with high fidelity > faithfully, accurately, very accurately, reliably
with high accuracy > accurately, very accurately, precisely
with high precision > precisely, very precisely, accurately
with high probability > most likely, very likely, almost certainly
with the exception of > except, apart from, but not
with the goal of > to, in order to, so as to
with the advent of > since ~ came, when ~ came, thanks to
with increasing age > with age, as ~ grow older, as ~ get older, the older
with age > as ~ grow older, as ~ get older, when ~ old, over the years
age-associated > with age, that come with age, age-related, due to age, linked to age
age-related > with age, that come with age, age-associated, due to age
aging-related > with age, that come with age
disease-causing > that cause disease, pathogenic
disease-related > linked to disease, of disease
stress-induced > caused by stress, due to stress, from stress
drug-induced > caused by drugs, due to the drug
diet-induced > caused by diet, through diet
light-induced > caused by light, triggered by light
self-renewal > renewing themselves, renew themselves, ability to renew, renew itself
self-renewing > that renew themselves, renew itself
self-organized > organizing itself, organize themselves
self-reported > as ~ reported, by their own account, in their own words
well-being > health, welfare, wellness
well-defined > clear, clearly defined, exact
well-established > proven
well-studied > much studied, well known
well-characterized > well known, well studied, well described
well-suited > suitable, fitting, good, apt
well-understood > understood, well known
poorly understood > little is known
poorly known > hardly known, unclear, little is known
poorly characterized > little studied, not well studied, little known
poorly defined > unclear, not clear, not well defined
incompletely understood > not fully understood, only partly understood, not completely understood
not fully understood > only partly understood, unclear, incompletely understood, not completely understood
little is known > poorly understood, not well known, not well understood, unclear, hardly known, people know little, know little
remains unclear > still unclear, not clear, not known, still unknown, open, still open
remains unknown > still unknown, not known, still not known, unclear
remains elusive > still not known, still unknown, not found, still unclear, not understood
remains to be > still has to be, must still be, is not yet, has yet to be, have not yet
remain to be > still have to be, must still be, are not yet, have yet to be, have not yet
has yet to be > not yet, still has to be, so far not
have yet to be > not yet, still have to be, so far not
under investigation > being investigated, being studied, studied, being looked into, under study
under study > being studied, being investigated
under way > going on, being done
under control > controlled, held in check
under the control of > controlled by, governed by
under the influence of > influenced by, affected by
under pressure > pressed, strained
in contact with > touching, meeting, near
in touch with > in contact with, touching
in common > shared, alike, both have
in favor > for, preferring
in keeping with > in line with, consistent with, as expected from
in step with > along with, at the same pace as
in the wild > in nature, in reality, in the real world, outdoors
in the real world > in reality, in practice, in real life, real-world
real-world > in practice, from practice, in the real world, from real life, everyday
real-life > everyday, in real life
real-time > in real time
in real time > at once, as it happens, live, without delay
large-scale > wide, broad, huge
small-scale > small, on a small scale, limited
high-quality > good, very good, of high quality, excellent
low-quality > poor, bad, of low quality
high-level > abstract, general, advanced, coarse
low-level > basic, simple, detailed
high-speed > fast
high-resolution > very sharp, very detailed, finely resolved, sharp, of high resolution
high-risk > dangerous, risky, at high risk, in danger
low-risk > at low risk, safe
high-throughput > fast, large-scale, many at once
high-performance > powerful, fast, very good
state-of-the-art > best available, today's best, most modern, newest, best current
state of the art > best methods, best results so far
cutting-edge > latest, newest, most modern, leading
up-to-date > current, latest, modern, new
long-standing > old, long, that has long existed, long open, for a long time
longstanding > old, long, that has long existed, long open, for a long time
long-term > for a long time, over long periods, of many years
short-term > for a short time, over short periods
long-range > far-reaching, over long distances, distant, far
short-range > near, over short distances, close
one-dimensional > in one dimension, with one dimension
life-threatening > deadly, that threaten life, very dangerous
life-long > for life, all life, whole life
lifelong > for life, whole life, all through life
end-to-end > from start to finish, from beginning to end, in one go, as a whole
off-the-shelf > ready-made, existing, available, ready to use
plug-and-play > ready to use
open-ended > without a fixed end, open
wide-ranging > broad, far-reaching
far-reaching > important
time-dependent > that change with time, depend on time
size-dependent > depending on size, depend on size, with size
dose-dependent > depending on the dose, depend on the dose, with the dose, the higher the dose
dose-dependently > depending on the dose, depend on the dose, with the dose, the higher the dose
in a dose-dependent manner > depending on the dose, the higher the dose, more with higher doses
in a ~ manner > in a ~ way, in a ~ fashion
in a ~ fashion > in a ~ way, in a ~ manner
context-dependent > depending on context, depend on context, depend on the context
time-varying > changing, that change over time, changing with time
non-invasive > without surgery, from outside, without cutting
noninvasive > without surgery, from outside, without cutting
non-trivial > difficult, not easy, not simple, hard
non-existent > missing, absent, not there
so-called > what ~ called, as it is called
known as > which ~ call, by the name of
referred to as > termed
termed > which ~ call
aim to > want to, try to, set out to, seek to, with the aim, in order to
aimed to > wanted to, tried to, set out to, sought to, the aim was
sought to > wanted to, tried to, aimed to, set out to, the aim was to, the goal was to
set out to > wanted to, tried to, aimed to, began to
attempt to > try to, seek to
fail to > be unable, could not
failed to > was not, were not, has not, have not
tend to > generally
begin to > start to
continue to > still, keep, go on, go on to
manage to > succeed in
happen to > by chance
appear to > seem to, apparently
prove to be > be shown to be
turn out to be > be found to be
found to be > turned out to be, proved to be, seen to be
shown to be > proved to be
thought to be > believed to be, seen as, considered, supposed to be
considered to be > seen as, thought to be, regarded as, held to be
known to be > well known
be said to > be called, be held to
gain insight into > understand, learn about, find out about, better understand, learn more about
gain a better understanding > understand better, learn more, better understand
better understand > learn more about, gain insight into, understand better, find out more about
improve our understanding > help understand, help to understand, understand better, teach us more, advance the understanding, know more
increase our understanding > help understand, help to understand, understand better, teach us more, advance the understanding, know more
advance our understanding > help understand, help to understand, understand better, teach us more
our understanding of > what we know of, what we know about, how we understand, what is known about, knowledge of
come at a cost > have a price, be costly, be paid for
come at the cost of > cost, be paid for by, at the expense of
come into play > matter, begin to act, become important
come to light > become known, appear, be found, be discovered
come into contact > touch, meet, encounter
go along with > agree with
go beyond > do more than, be more than, not limited to, extend
go unnoticed > not be seen, be missed, be overlooked
make sense > be reasonable, be plausible
make progress > get on, move forward
make an effort > work
make a difference > matter, be important, have an effect
make a contribution > contribute, add, help
make predictions > predict, forecast
make decisions > decide, choose
make a decision > decide, choose
make mistakes > err, go wrong, be wrong
make errors > err, make mistakes, go wrong, be wrong
decision making > deciding, making decisions, how ~ decide, choice, making choices
problem solving > solving problems
take place > be carried out
take part > join in
take on > undertake
take over > adopt, assume, replace
take up > begin
take the form of > appear as, be
take care of > look after, care for, deal with
care for > look after, take care of, tend
look after > care for, take care of
suffer a loss > lose
gain access > get in, reach, enter
give way > yield, collapse, make room
give up > abandon, stop, quit
set up > install, prepare
set aside > reserve, keep
bring to light > discover, show
bring forward > present
put into practice > use
put in place > set up, establish
point out > indicate
point to > hint at
figure out > understand
rule out > dismiss
account for the fact > explain why, explain that
be due to > because of, owe ~ to
stem from > have its origin in, be left by
derive from > descend from
benefit from > profit from, gain from, be helped by, do better with
suffer from > be troubled by, be harmed by, have the problem
differ from > not be like
consist in > lie in
result in loss of > make ~ lose, lose
lead to loss of > make ~ lose, lose
loss of function > no longer working, stop working, failure
gain of function > new function, working more
knowledge of > what we know about, what is known about, knowing
lack of knowledge > not knowing, ignorance, know little, know too little
lack of data > too little data, few data, missing data
lack of > too little, not enough, have no, there is no, there are no
there is a lack of > are missing, is missing, lack, there are no, there is no, there are not enough, we lack
presence of > there being, existence of, being there
existence of > that there is, that there are, presence of, exist
possibility of > chance of, that ~ can
importance of > how important, how much ~ matter, why ~ matter
need for > that ~ is needed, how much ~ needed, call for
number of ways > several ways, many ways
in many ways > in several ways, variously
in this way > thereby, by this means
in such a way that > so that, such that
by doing so > thus, thereby, in this way
as a means to > in order to, to, so as to
as opposed to > not, rather than
as compared to > compared with, than
as measured by > by, according to, measured by
as evidenced by > as shown by, as seen from, shown by, judging from
as indicated by > as shown by, as seen from, shown by, according to
as shown by > as seen from, according to, shown in
as follows > thus, in this way
as early as > already, even
as soon as > immediately after
as far as > up to, so far as
at odds > in conflict, in disagreement
free of > without, not having
full of > filled with, rich in, with much
rich in > full of, with much, containing much
metal-rich > rich in metals, rich in metal, with many metals, full of metal
information-rich > rich in information, full of information, with much information
resource-rich > rich in resources
rich source > good source
devoid of > without, lacking, free of, having no
lacking > that have no, that has no, not having, with no
lacking in > without, short of
close-packed > closely packed, packed closely, tightly packed, dense
densely packed > closely packed, crowded, tightly packed
tightly coupled > closely linked, closely tied
tightly regulated > closely controlled, strictly controlled, under tight control
tightly linked > closely linked, closely tied
highly conserved > nearly the same, hardly changed, much the same, almost the same
evolutionarily conserved > kept in evolution, unchanged in evolution, preserved in evolution, the same across species
commonly used > much used
frequently used > often used, common, much used
widely studied > well studied
most commonly > mostly, most often, usually
most often > usually, mostly, in most cases
most importantly > above all, most of all
first and foremost > above all, mainly, first of all
of course > certainly
rate of change > how fast ~ change, speed of change
rate of growth > how fast ~ grow, speed of growth, growth rate
growth rate > how fast ~ grow, speed of growth
death rate > how many die, number of deaths
error rate > how many errors, number of errors, how often ~ wrong, share of errors, mistakes
success rate > how often ~ succeed, share of successes, how often ~ work
survival rate > how many survive, share of survivors
heart rate > pulse, how fast the heart beats, heartbeat
body weight > weight, how much ~ weigh
body mass index > BMI, weight for height
blood pressure > pressure of the blood
blood flow > flow of blood, circulation
side effect > unwanted effect, adverse effect, bad effect
side effects > unwanted effects, adverse effects, bad effects
adverse effect > side effect, harmful effect, bad effect
adverse event > side effect, harmful event, complication
risk factor > danger, what raises the risk, cause
quality of life > how well ~ live
life expectancy > how long ~ live, length of life, expected lifetime, lifespan
day-to-day > daily, everyday
case study > test case
proof of concept > first test, demonstration, evidence that ~ works
trade-off > exchange
tradeoff > balance, compromise, trade-off, exchange
rule of thumb > guideline
turning point > change, moment of change
starting point > beginning, start, basis, origin
key player > important factor, important part, main actor
key role > important role, main part, central part
key feature > important feature, main feature, hallmark
key component > important part, main part, essential part
key factor > important factor, main factor
key challenge > main problem, main difficulty, great difficulty, important problem
major challenge > big problem, great difficulty, main difficulty, great challenge, hard problem, big challenge
major cause > main cause, important cause, chief cause, leading cause
leading cause > main cause, most common cause, chief cause, major cause
major role > important role, large part, main part, big role
major concern > great worry, big problem, serious problem
major advance > big step, great progress, important step
major source > main source, important source
main cause > chief cause, leading cause, most important cause
underlying cause > cause, root, cause behind
underlying mechanism > mechanism behind, how ~ works, how ~ comes about, cause, what lies behind, what is behind
underlying mechanisms > mechanisms behind, how ~ works, how ~ come about, causes, what lies behind, what is behind
molecular mechanism > how ~ works, how molecules, how ~ at the level of molecules
molecular mechanisms > how ~ work, how molecules, how ~ at the level of molecules
mechanism of action > how ~ works, how ~ act, way of working
mode of action > how ~ works, how ~ act, way of working
mode of inheritance > how ~ inherited, way of inheritance
up-regulate > raise, increase, raise ~ level, turn up, boost, more
up-regulated > raised, increased, higher, raise ~ level, turned up, more
down-regulate > lower, reduce, decrease, lower ~ level, turn down, less
down-regulated > lowered, reduced, decreased, lower ~ level, turned down, less
direct attention to > draw attention to, point to
attract attention > be noticed, be of interest, interest
performance gains > better performance, improvement, better results, perform better
proposed as an explanation > proposed as the reason
excessive speed > too fast
scale up > make larger, enlarge, make bigger, increase
scaling up > making larger, enlarging, making bigger
open the door for > make possible, make it possible, allow
end-stage > last stage, late stage
late-onset > that begins late, starting late in life, that starts late
early-onset > that begins early, starting early in life, that starts early
time course > course over time, how ~ over time, how ~ change with time
natural history > natural course, how ~ develop naturally, course
multi-task > of many tasks, many tasks, several tasks
multi-step > in several steps, with several steps
multi-layer > with several layers, of many layers
multi-scale > at several scales, of several scales
multi-modal > of several kinds, from several senses
balloon-borne > carried by a balloon, flown on a balloon
airborne > in the air, carried by the air
water-borne > carried by water
human-like > like humans, as humans do
plant-specific > only in plants, specific to plants, found only in plants
tissue-specific > specific to the tissue, of each tissue
task-specific > specific to the task, for one task, of the task
domain-specific > specific to the domain, of the domain, for one field
species-specific > of each species, specific to the species
sex-specific > different in males and females, specific to one sex
cell-type-specific > specific to the type of cell, of each cell type
newly identified > new, newly found
newly discovered > newly found
previously unknown > not known until now
previously unrecognized > new, not known before, overlooked so far
previously undescribed > new, not described before
previously reported > from earlier work
previously described > known, described before, described earlier
previously published > published before, earlier
as previously reported > as earlier work found, as reported before
existing methods > earlier methods, other methods, methods so far, known methods
existing approaches > earlier approaches, other approaches, methods so far, known approaches
prior work > earlier work, earlier research, previous work, work so far
previous studies > studies so far, earlier research
recent studies > recent research
recent advances > recent progress, new advances
extensive experiments > many experiments, a lot of experiments
extensive empirical results > many experiments, many results from experiments
experimental results > experiments, results of experiments, tests, results in experiments
empirical results > experiments, results of experiments, tests
numerical results > results in numbers, calculations
numerical simulations > computer simulations, simulations on the computer
empirical evaluation > tests, experiments
theoretical analysis > analysis in theory, theory
comparative analysis > comparison
comparative study > comparison
comparative studies > comparisons
meta-analysis > analysis of many studies, joint analysis of studies
systematic review > review of all studies
randomized controlled trial > trial in which chance decided
double-blind > in which neither side knew
follow-up > later check, later examination, observation, time of observation
baseline characteristics > features at the start
at baseline > at the start, in the beginning, at the beginning
control group > comparison group, group for comparison
healthy controls > healthy people, healthy people for comparison
cut-off > limit, threshold
cutoff > limit, threshold
take apart > dissect
move out > leave, exit
used to > to
used for > to, for
designed to > meant to, made to, built to, intended to, to
designed for > meant for, made for, built for, intended for, for
intended to > meant to, designed to
required for > needed to, without ~ not
necessary for > without ~ not
critical for > crucial for, needed for, cannot ~ without, vital for, very important for, matter greatly for
crucial for > critical for, very important for, matter greatly for
important for > play a role in
responsible for > the cause of
dependent on > depend on, need, rely on
independent of > without
consistent across > the same for, the same across, equal for, equally ~ for
robust to > hold up under, not disturbed by, stable under, stand up to
robust against > not affected by, hold up against, withstand, stand up to
invariant to > not changed by, does not change with, unaffected by, the same under
invariant under > not changed by, does not change with, unaffected by, the same under
insensitive to > do not react to, does not depend on
resistant to > resist, do not respond to
susceptible to > easily affected by, at risk of, prone to, open to
vulnerable to > easily affected by, at risk of, open to, easily harmed by, easily fooled by
prone to > liable to
incapable of > cannot, not able to, unable to
likely to > will probably, probably, may well
unlikely to > will probably not, probably not
be concerned with > deal with, be about, treat
be devoted to > be about, deal with, treat
be referred to as > be called, be named
be regarded as > be seen as, be thought of as, be held to be
be restricted to > be only in, occur only in, be confined to, be limited to, be found only in
be limited to > be only in, be confined to, be restricted to, apply only to
be confined to > be only in, be limited to, be restricted to
be dominated by > be mostly, consist mostly of
be attributed to > be put down to, be explained by
be ascribed to > be put down to
be based on > come from
be defined as > mean, be
be derived from > come from, be made from, be taken from
be obtained from > come from, be taken from, be got from
be obtained by > come from, result from, be got by
be equipped with > have, carry
be embedded in > lie in, sit in, be part of, be inside
be enriched in > be more common in, occur more in, have more, be plentiful in
be enriched at > be more common at, occur more at
be enriched for > have more, be rich in
be depleted of > have lost, lack, have less
be prevalent > be common, be widespread
be present in > be in, have
be absent from > be missing in, be not in, not occur in, lack
be absent in > be missing in, be not in, not occur in, lack
be located in > lie in, be in, sit in, be found in
be observed in > occur in, be seen in, be found in, have
be detected in > occur in, be found in, be seen in
be identified as > be found to be, turn out to be, be recognized as
be shown to > be found to
be unable to > cannot, not able to, could not
be used as > serve as, act as
be used to > serve to, help to
be applied to > be used for, be used on, work for, hold for
be suited for > be fit for, be good for, be right for, suit
be suitable for > be fit for, be good for, be right for, suit, can be used for
be applicable to > work for, hold for, apply to, can be used for, can be used in, fit
applicable > usable, can be used, fitting, suitable, that applies
pose a challenge > be difficult, be hard, be a problem, cause difficulty
pose a threat > threaten, be a danger, endanger
pose challenges > be difficult, be hard, cause problems, cause difficulty
remain a challenge > be still difficult, be still hard, still be a problem
remains a challenge > is still difficult, is still hard, is still a problem
remains challenging > is still difficult, is still hard, is still not easy
remains difficult > is still hard, is still not easy
provide a means > give a way, make it possible, offer a way
provide a way > make it possible, give a way, offer a way
provide a tool > give a tool, be a tool, offer a tool
provide information > tell, inform, say
provide an example > give an example, show
provide a description > describe
provide an explanation > explain
provide a model > give a model, model
provide protection > protect
provide guarantees > guarantee
give an example > show by an example
offer an explanation > explain, may explain
undergo changes > change, be changed
undergo surgery > be operated on, have surgery, have an operation
undergo treatment > be treated
receive treatment > be treated, get treatment
perform experiments > experiment, do experiments, run experiments, test
perform an analysis > analyze
perform analysis > analyze
conduct experiments > experiment, do experiments, run experiments, test
conduct a study > study, do a study, carry out a study
carry out experiments > experiment, do experiments, test
achieve results > get results, do
achieve good results > do well, perform well, work well
achieve better results > do better, perform better, work better
achieve comparable results > do about as well, perform as well, work about as well, be about as good
achieve high accuracy > be very accurate, be accurate
achieve better performance > do better, perform better, work better
achieve superior performance > do better, perform better, work better, be better
achieve competitive performance > do about as well as others, keep up with
achieve competitive results > do about as well as others, keep up with
achieve strong performance > do well, perform well, work well
achieve state-of-the-art performance > do as well as the best, be as good as the best, reach the best known performance, be among the best, match the best
achieve state-of-the-art results > do as well as the best, be as good as the best, reach the best known results, be among the best, match the best
show improved performance > do better, perform better, work better
show promise > be promising, look good, look promising
hold promise > be promising, look good, raise hopes
hold for > be true for
exhibit behavior > behave
display behavior > behave
exert an effect > act, have an effect, affect
exert effects > act, have effects, affect
exert influence > influence, affect
give birth > bear, have a child
gain weight > grow heavier, become heavier
lose weight > become lighter, grow lighter, slim
weight loss > losing weight, loss of weight
weight gain > gaining weight, becoming heavier
cell growth > how cells grow, growth of cells
cell migration > how cells move, movement of cells, cells moving
cell division > how cells divide, when cells divide, dividing
cell death > death of cells, how cells die, dying cells, cells dying
cell survival > survival of cells, whether cells survive
cell fate > what becomes of a cell, what cells become, what a cell becomes
gene regulation > how genes are controlled, control of genes, how genes are regulated
gene transcription > copying of genes, reading of genes
protein synthesis > making of proteins, how proteins are made, production of proteins
protein folding > how proteins fold
protein interactions > how proteins interact, how proteins act on each other
signal transduction > passing on signals, how signals are passed on
signaling pathway > chain of signals, signal path, signaling route
information processing > how ~ process information, handling information
language processing > how ~ process language
object recognition > recognizing objects, how ~ recognize objects
speech recognition > recognizing speech, understanding speech
image classification > sorting images, classifying images, telling images apart
image recognition > recognizing images
question answering > answering questions
machine translation > translation by computer, automatic translation, translating by machine
feature selection > choosing features, choice of features
model selection > choosing a model, choice of the model
parameter sharing > sharing parameters, when ~ share parameters
weight sharing > sharing weights, when ~ share weights
data collection > collecting data, gathering data, collect, gather
data efficiency > using data efficiently, how efficiently ~ use data, need for few data
sample efficiency > how few samples ~ need, learning from few samples, needing few samples
memory consumption > memory use, memory needed, how much memory, use of memory, need ~ memory
energy consumption > energy use, how much energy, use of energy
computational cost > cost of computing, computing effort, how much computing, cost of computation, computing time
computational costs > cost of computing, computing effort, how much computing, cost of computation
computational load > computing effort, amount of computing, computation
computational loads > computing effort, amount of computing, computation, heavy computation
computational complexity > cost of computing, amount of computing, computing effort
computationally expensive > costly to compute, take a lot of computing, need much computing, slow to compute
computationally efficient > fast to compute, cheap to compute, need little computing
computational resources > computing power, computers
training data > data to learn from, examples to learn from
training dynamics > how ~ behave during training, how ~ training goes, dynamics of training
training time > time for training, how long training takes, time to train
prior knowledge > earlier knowledge, what is already known, knowledge beforehand, what ~ already know
domain knowledge > knowledge of the field
expert knowledge > what experts know, knowledge of experts
pros and cons > advantages and disadvantages, strengths and weaknesses, good and bad sides
commercially available > on sale, sold, that can be bought, to be bought
early on > at an early stage, early, soon, from the start
from the moment > from, since
`;
