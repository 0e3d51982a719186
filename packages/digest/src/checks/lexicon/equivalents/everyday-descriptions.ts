/**
 * Adjectives, adverbs and joints of papers, and the words and phrases with which they are told to everybody.
 * Written like the verbs: what stands behind ">" may be told for the word before it, never the other way round, being
 * plainer, weaker or more general.
 */
export const EVERYDAY_DESCRIPTIONS = `
crucial > of great importance, of crucial importance, matter greatly, play a key role, all-important
vital > needed for life
pivotal > central, decisive, very important
paramount > most important, supreme, of the highest importance
indispensable > cannot do without
imperative > essential, vital, urgent, necessary, must
prominent > leading, well-known, striking, clear
eminent > well-known, leading, famous
famous > celebrated
notorious > well-known, infamous, known
notoriously > known to be, famously
familiar > common
obscure > little known, hidden
cryptic > hidden, secret, puzzling, mysterious, concealed
hidden > concealed
latent > dormant, concealed
covert > hidden, secret
overt > open, clear, visible, plain
explicit > open, plain, spelled out
implicit > implied, unstated
tacit > unspoken, silent, implied
obvious > easy to see
conspicuous > striking, clear, easy to see, noticeable
noticeable > visible, perceptible, can be noticed
discernible > visible, can be seen, perceptible
visible > noticeable, in sight
visibly > so that it can be seen, noticeably, in a way that can be seen
observable > can be seen, can be observed, visible, that could be seen
detectable > can be detected, can be found, can be measured, can be seen, that could be found
undetectable > cannot be detected, could not be detected, not found, not detected, cannot be found, too small to detect, invisible
measurable > can be measured
imperceptible > invisible, cannot be seen, not noticeable, unnoticeable
indistinguishable > cannot be told apart, the same, cannot be distinguished, look the same
distinguishable > can be told apart, can be distinguished
distinct > of its own
dissimilar > unlike, not alike, not similar
disparate > unlike, very different
diverse > many different
heterogeneous > not uniform
homogeneous > all alike
uniform > regular, constant
identical > exactly alike
alike > both
comparable > about as good, of similar, as well
equivalent > the same as, corresponding
corresponding > that belongs to, going with
reciprocal > mutual, inverse, two-way, in both directions
mutual > of each other
shared > in common, same
collectively > taken together
cumulative > total, added up, summed
comprehensive > wide, covering everything
exhaustive > complete, thorough, full
extensive > far-reaching, a great deal of, detailed
extensively > a great deal, in detail
widespread > found widely, far and wide
ubiquitous > all over, omnipresent
ubiquitously > throughout
pervasive > widespread, everywhere, common
predominate > be most common, be the main, be in the majority
prevailing > common, current
secondary > second, less important, minor
minor > less important
negligible > so small, unimportant, hardly any, almost none, almost no, next to nothing
trivial > simple, easy, unimportant, minor, plain
nontrivial > not simple, not easy, difficult, not trivial
insignificant > unimportant, small, not significant
irrelevant > of no importance, has nothing to do with
pertinent > relevant, to the point, important
relevant > to the point
meaningful > useful, that make sense
meaningless > empty, without sense
beneficial > healthy
advantageous > of advantage
adverse > ill
deleterious > bad
devastating > terrible, very harmful, destructive, ruinous
catastrophic > disastrous, terrible, complete, very bad
grave > very bad
dire > terrible, grave, very bad
fatal > causing death, that kill
lethal > that kill
deadly > that kill
perilous > dangerous, risky
risky > unsafe
safe > without risk
benign > harmless, mild, not harmful, not cancerous
innocuous > harmless, safe
moderate > neither high nor low
subtle > slight, small, fine, hard to see, not obvious, delicate
delicate > fine, sensitive, subtle, fragile
fragile > weak, easily broken, delicate, brittle
brittle > fragile, easily broken, breakable
frail > weak, fragile
robust > that hold up
sound > valid
firm > hard, fixed
rigid > hard, inflexible
flexible > that can bend, that can be adapted, elastic
versatile > useful in many ways, can be used for many
adaptable > that can be adapted
amenable > open to, suited, can be, lend itself to
tractable > manageable, can be solved, can be handled, easy to handle, solvable
intractable > hard to solve, cannot be solved, unsolvable, not manageable, too hard, too difficult, cannot be computed, very hard
infeasible > unworkable
impractical > unworkable
viable > workable, living, that work, able to live
plausible > makes sense
credible > trustworthy
reasonable > makes sense
rational > sensible
logical > sensible
intuitive > easy to understand, natural, easily understood, instinctive, by feeling
counterintuitive > surprising, against intuition, not what one would expect, unexpected
counterintuitively > surprisingly, against expectation
paradoxically > surprisingly, oddly, strangely, against expectation
surprising > astounding, not what one would expect, a surprise
surprisingly > to one's surprise, it is surprising, come as a surprise
unforeseen > not foreseen
strikingly > very
extraordinary > special
exceptional > special, very good
outstanding > unsolved
excellent > superb
superb > excellent, very good
impressive > great
tremendous > great
huge > very big
vast > very big
massive > very heavy
gigantic > huge, giant, very large
considerable > a good deal of, quite large
considerably > by far
substantially > by far
significantly > by a significant amount, to a significant extent
dramatic > sudden
drastic > extreme, large, radical
drastically > much, far
radical > drastic, fundamental, extreme, complete
radically > completely, fundamentally, drastically
steep > rapid
vigorous > energetic
intensive > heavy, thorough, demanding, strong
powerful > effective
effective > efficient, useful
effectively > in practice, in effect
efficient > effective, at low cost, saving
efficiently > in an efficient way
inefficient > poor
ineffective > that do not work, does not work
futile > useless, in vain
optimal > best possible, most favorable
suboptimal > worse, less good
perfect > complete
imperfect > incomplete
faulty > wrong, broken, bad
defective > broken, not working properly
abnormal > faulty, unnatural, disturbed
aberrant > faulty, wrong
anomalous > irregular
unusual > special
exotic > unusual, strange, foreign
eccentric > odd, strange
bizarre > strange, odd
atypical > unusual, not typical
ordinary > common, plain
everyday > daily, common
daily > day-to-day, everyday
weekly > every week, each week, once a week
monthly > every month, each month, once a month
annual > once a year
routine > usual, normal, everyday, regular, standard
routinely > usually, as a rule, as a matter of routine
conventional > common, established
canonical > standard, usual, classic, typical
standard > common
customary > common
commonplace > common, usual, ordinary, everyday
novel > newly found, new kind, never seen before
innovative > creative
unprecedented > never seen before, without precedent, never before, unheard of, unparalleled
unparalleled > without equal, unique, unmatched, unprecedented
unmatched > without equal, unique, unequaled
unique > unlike any other, of its own
unseen > new, not seen before, never seen before, unknown, not seen, that ~ has not seen
unknown > mystery
unclear > a puzzle
ambiguous > with more than one meaning, not clear, can be read in more than one way
vague > unclear, not clear, imprecise
elusive > not found, hard to pin down
enigmatic > puzzling, mysterious, not understood, unclear, a puzzle, a mystery
mysterious > not understood, enigmatic, strange, a puzzle
puzzling > hard to understand, strange, a puzzle
unresolved > open, not solved, unsolved, not settled, unanswered, not clear
unsolved > open, unresolved
unanswered > open, not answered, not yet answered
unexplored > not studied, not yet studied, not explored, new, little studied, unstudied
understudied > little studied, not well studied, hardly studied, studied too little
unproven > not proven, not yet proven, not shown
unavailable > not to be had
available > on hand, that exist, can be had, that ~ can use, usable, ready
inaccessible > out of reach, cannot be reached, hard to reach, closed, not accessible
proximal > nearest
surrounding > nearby, neighboring
local > in the area, regional
locally > in one place, on the spot, nearby, in the place
global > general, of the world, of the whole
globally > throughout
universal > common to all
international > of many countries, between countries, across countries
national > of the country, nationwide, state
nationwide > across the country, national
urban > in cities, of cities, town, in towns
rural > country, in the country, of the countryside, in the countryside, in villages
domestic > home, household, tame, at home
foreign > from abroad, from outside, alien, strange, from another
alien > foreign, strange
indigenous > native, local, homegrown
native > natural, original, local, home, inborn
innate > inborn, natural, born with, from birth
inherent > basic
inherently > in themselves
intrinsic > inner, of its own
extrinsic > outer, outside, external, from outside
internal > from within, inward
external > outward
endogenous > own, body's own, natural, from within, internal, from inside, produced in the body, inner
exogenous > from outside, external, foreign, added, added from outside
artificial > made by humans
synthetic > man-made, made, computer-generated
genuine > authentic
authentic > real, true, genuine
actual > existing
actually > in truth
truly > in truth
correct > without error
properly > well, as it should, as they should
inappropriate > wrong, unsuitable, not suitable, not right, unfitting
erroneous > mistaken
fake > false, not real, made-up, forged
spurious > false, not real, fake
bona fide > real, genuine, true
accurate > close to the truth
accurately > well, with high accuracy, closely
approximate > close
crude > simple, raw
fine > small, delicate
fine-grained > detailed, fine, in fine detail
meticulous > careful, thorough, painstaking, very careful
painstaking > careful, thorough, laborious
laborious > much work, a lot of work, takes much work
tedious > long
cumbersome > hard to handle
time-consuming > takes a long time, takes time, takes much time, long, takes a lot of time
labor-intensive > much work, takes a lot of work, needs much work, takes much work, a lot of work
arduous > hard, difficult, tough
difficult > with difficulty
easily > without difficulty
readily > at once, well
effortless > without effort
rudimentary > basic, simple, early
elegant > neat, simple, graceful, clever, beautiful
sophisticated > clever, highly developed
advanced > late, highly developed, far along, modern
elaborate > detailed, complicated, complex
intricate > detailed
complicated > involved
complex > many-sided
multifaceted > many-sided, complex, with many sides
multifactorial > with many causes, due to many factors, has many causes, many factors
countless > many, very many, innumerable, numberless
manifold > many, many kinds of, various
single > lone
solitary > single, alone, lone
lone > single, alone, only
alone > by themselves, on their own
independently > on their own, by themselves
independent > that does not depend on, does not depend on, regardless of, whatever, no matter
autonomous > by itself
autonomously > without help
self-sufficient > independent, needs no help
automatic > without help
automatically > by computer
manual > handmade
spontaneous > without outside cause
spontaneously > by themselves, on their own
deliberate > intended, planned
inadvertently > by accident, without meaning to, by mistake, unintentionally
accidental > by accident, unintended, unplanned
random > without order
randomly > by lot
arbitrary > whatever, of any kind
arbitrarily > as ~ as one likes
systematic > regular
systematically > one after another
orderly > tidy, in order
disordered > chaotic, without order, out of order
chaotic > disordered, without order
irregular > without order
irregularly > in an irregular way
regular > ordered
uneven > unequal, not equal
equally > as much, to the same degree, the same, evenly
evenly > equally
smooth > flat, level
flat > smooth
curved > bent, round
straight > not curved
direct > without detour
immediate > quick
immediately > without delay, right after, as soon as
promptly > without delay, soon
quickly > soon
slow > not fast, sluggish
sluggish > slow
gradually > by degrees
progressively > step by step, gradually, more and more, little by little, bit by bit, with time
progressive > that gets worse
increasingly > more and more, ever more, to a growing extent
steadily > constantly, without a break, evenly, continuously
constantly > steadily
continuously > without stopping, steadily, on and on
continually > again and again, over and over
perpetual > endless, everlasting, lasting, constant
endless > without end, unending, infinite
infinite > endless, without end, unlimited, boundless
finite > limited, not infinite, with an end
unlimited > without limit, endless, boundless
boundless > without limit, endless
narrow > tight
tight > narrow, firm
tightly > strongly, strictly
loose > free, not tight, slack
loosely > not tightly, roughly
strict > firm, stern
strictly > closely, absolutely
stringent > strict, tight, severe, tough
rigorous > thorough, mathematically exact
careful > cautious, with care
cautious > careful, wary
sensitive > that react, delicate, be affected by, depend on
responsive > that respond, that react
susceptible > open, at risk
vulnerable > at risk, easily hurt, exposed, easy to attack, in danger
prone > liable
liable > likely, prone, responsible
resistant > that resist, that withstand, immune, unaffected
immune > resistant, not affected
refractory > resistant, not respond, that does not respond, stubborn, hard to treat
stubborn > persistent, hard to change
persistent > stubborn, that last, constant
lasting > long-lived, for a long time
durable > long-lasting, that last
long-lived > lasting, long-lasting, that live long, for a long time, that last long, long
long-lasting > long-lived, that last, for a long time
short-lived > short, that last only a short time, that do not live long
briefly > in short, for a moment, in brief
momentary > brief, short, for a moment
temporary > for a while, not lasting
temporarily > for a time, for a while, for the time being
provisional > temporary, for the time being
tentative > not certain
definitive > final, clear, certain, conclusive
conclusive > clear, certain, definitive, final, convincing
inconclusive > not clear, unclear, not conclusive, open, without a clear result
convincing > clear
unequivocal > clear, unmistakable, without doubt, definite
unequivocally > beyond doubt
undoubtedly > without doubt, certainly, surely
certainly > surely, without doubt
certain > some
sure > certain
definite > clear, sure
clearly > without doubt, in a clear way
plain > ordinary
generally > by and large
usually > most of the time
sometimes > at times, now and then, in some cases, on occasion
occasionally > now and then, at times, from time to time, once in a while
rare > not common
scarce > not many
sparse > with few, with many zeros
dense > tight
crowded > full
abundant > much
copious > plentiful, much, in large amounts
ample > enough, plenty of, much, sufficient
suffice > be enough, be sufficient, do
adequate > fitting
adequately > well enough, properly
insufficient > lacking, not sufficient
inadequate > poor
excessive > too strong, undue, too fast
excessively > too
overly > too, too much, excessively
unduly > too, too much
greatly > by far
strongly > hard
intimately > closely, tightly
completely > through and through
partial > part of
incomplete > not full, only partly
unfinished > not finished
incompletely > not fully, not completely
poorly > hardly
well > properly
newly > just, for the first time
recently > not long ago, in recent years, in recent times, in the last few years
lately > of late
currently > these days
nowadays > now, these days
hitherto > so far, until now, up to now, before, previously
heretofore > so far, until now, before
thus far > so far, until now, up to now, to date
formerly > before, once, in the past
once > formerly, one time, at one time
beforehand > ahead of time, pre
a priori > before
in advance > ahead of time
thereafter > after that, then, later
shortly > soon, in a short time
soon > shortly, quickly
eventually > in the long run, sooner or later
ultimately > in the long run
initially > to begin with
firstly > to begin with, in the first place
secondly > in the second place
thirdly > third, in the third place
additionally > on top of this
likewise > too
conversely > the other way around
vice versa > the other way around, conversely, in the other direction
otherwise > in other ways
instead > in place of this
regardless > no matter
irrespective > no matter
specifically > that is
apart > aside, away
aside > besides, next to
contemporaneous > at the same time, of the same time
concomitant > at the same time, going along with, with, together
concomitantly > together with this, along with this
respectively > in each case
separately > by themselves
individually > one at a time
manually annotated > labeled by hand, annotated by hand
interchangeable > can be swapped, can be exchanged, can replace each other
compatible > that fit together, that go together, can be used together
incompatible > that do not fit together, cannot go together, not compatible, at odds
consistent > stay the same, equally, alike
consistently > each time, without exception
inconsistent > in conflict, that disagree, do not agree
contradictory > that contradict each other, that disagree
conflicting > that disagree
controversial > not agreed
opposing > against each other
opposite > other
conceptually > in idea, in thought, in concept
technically > in detail, in technical terms
inevitably > always, without fail, it cannot be avoided, necessarily
inevitable > unavoidable, cannot be avoided
necessarily > always, by necessity, of necessity
interestingly > it is interesting
intriguing > exciting, surprising
intriguingly > it is interesting
remarkably > it is remarkable
fortunately > luckily
unfortunately > sadly, it is a pity
importantly > it is important, above all, what matters
promising > that gives hope, full of promise
exciting > interesting, thrilling
popular > liked
widely > far and wide
naturally > of itself
artificially > by humans, not naturally
innately > from birth, by nature
genetically identical > clones, with the same genes
visually > to the eye, by eye, in looks
perceptually > to the senses, to the eye, in how ~ look, to the viewer
structurally > in its structure, in form
functionally > in what ~ do, in how ~ work
functional > that works
nonfunctional > not working, that does not work, broken
dysfunctional > not working properly, faulty, broken
dysfunction > failure, disorder, malfunction, problem, disturbance
malfunction > failure, fault, not work properly
physically > in reality
socially > in society, with others, in groups
social > in groups
behavioral > of behavior, in behavior, in how ~ behave
mechanistic > how ~ works, of the mechanism
mechanistically > in how ~ works
causal > of cause and effect, cause-and-effect
causally > by cause and effect, as a cause
potential > that could be
prospective > future, looking ahead
retrospective > looking back, in hindsight, from records
contiguous > connected, touching, next to each other, unbroken
consecutive > one after the other
intermittent > on and off, now and then, with breaks
transiently > for a while
irreversible > that cannot be undone, cannot be reversed
irreversibly > for good, for ever, so that it cannot be undone
reversible > can be reversed
concise > short, brief, to the point
succinct > short, brief, concise
protracted > long, drawn-out
premature > too early, before its time
belated > late, delayed
overdue > late
timely > at the right time
obsolete > out of date, outdated, old
outdated > out of date, old, no longer current
archaic > old, ancient
primitive > simple, early
primordial > first, original
nascent > new, young, just forming, newly made, early
mature > adult, fully developed, ripe
immature > young, not yet grown, not fully developed, unripe
naive > untrained, simple, inexperienced
experienced > skilled, practiced
skilled > trained, experienced
proficient > good
adept > skilled, good
competitive > as good as others, that keep up, about as good
aggressive > fast-growing, hostile, strong
invasive > spreading, that spread, that need cutting
virulent > dangerous, disease-causing
quiescent > inactive, at rest, sleeping, dormant
dormant > resting, sleeping, inactive
dormancy > resting state
inactive > resting, off, quiet
active > on, at work
inert > inactive, not reacting
passive > without acting
idle > unused
vacant > free
redundant > not needed, superfluous, double
superfluous > not needed, unnecessary
unnecessary > not needed, needless, superfluous
optional > free to choose, not required
mandatory > compulsory
obligatory > compulsory
voluntary > of free will, willing
unintended > not intended, accidental, unwanted, not meant
undesirable > bad
acceptable > tolerable, all right
unacceptable > not good enough, too bad, intolerable
satisfactory > good enough, acceptable
poor > not good
inadequately > not well enough
unreliable > not to be trusted
reliable > can be relied on
reliably > each time, in a way that can be trusted, without fail
stable > that last
stably > lastingly, in a stable way
unstable > shaky, that break down easily
volatile > changeable, unsteady
erratic > irregular, unsteady
predictable > that can be predicted
unpredictable > that cannot be predicted, cannot be foreseen
tunable > that can be set, adjustable, can be tuned
adjustable > that can be set, that can be adjusted
adaptive > adjusting itself
adaptively > as needed, by adapting
selective > specific, picking out, only some
selectively > only, in a targeted way, by choice
merely > no more than
purely > nothing but
nearly > just under
barely > hardly, only just, almost not
hardly > barely, almost not, scarcely
moderately > to a medium degree
comparably > about as, equally
unusually > more than usual
exceptionally > extraordinarily
extraordinarily > very, exceptionally, extremely
abundantly > strongly
scarcely > barely
sparsely > in few places
spatially > in place
inwardly > to the inside
outwardly > to the outside
upstream > before, earlier, further up
downstream > after, later, further down
anterior > at the front
posterior > rear, at the back
dorsal > back, on the back, upper
ventral > belly, on the belly side, lower
lateral > at the side, sideways
medial > middle, toward the middle
distal > far end, away from the center
apical > top, at the tip, at the top
basal > bottom, at the base
superficial > on the surface, shallow
shallow > not deep, flat, thin
rear > back
vertical > upright, up and down
horizontal > level, flat, lying
oblique > slanting, at an angle
diagonal > slanting
circular > in a circle
spherical > round, ball-shaped, like a ball
cylindrical > tube-shaped
elongated > drawn out
slender > thin, slim
bulky > large, big, thick
compact > small, dense, tight
compactly > in a compact way, in little space
voluminous > large, big
lightweight > light, small
ambient > surrounding, of the surroundings
transverse > crosswise
reversed > turned round
parallel > side by side
orthogonal > at right angles, independent
perpendicular > at right angles, upright
tandem > one behind the other, together
paired > in pairs
unpaired > single, not paired
bilateral > on both sides, two-sided
unilateral > on one side, one-sided
bidirectional > in both directions, two-way
unidirectional > in one direction, one-way
binary > yes-or-no
ternary > threefold, of three
discrete > single
continuous > without gaps
composite > made of several parts, mixed, put together
modular > made of modules, built from blocks, in blocks
hierarchical > in levels, in layers, layered, level by level
sequential > in a row, of sequences
nonspecific > not specific, general
formally > in formal terms, exactly
informally > loosely, in simple words
equivalently > in other words, just as
optimally > as well as possible
provably > as can be proved, with proof, it can be proved
asymptotically > in the limit, in the long run
uniformly > equally, everywhere alike
ideally > at best, in the best case
purportedly > allegedly, it is claimed
arguably > perhaps, one may say
`;
