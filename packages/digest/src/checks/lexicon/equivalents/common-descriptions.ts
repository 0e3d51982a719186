/**
 * The commonest adjectives and adverbs of abstracts, and the words and phrases with which they are told to everybody.
 * Written like the verbs: what stands behind ">" may be told for the word before it, never the other way round, being
 * plainer, weaker or more general.
 */
export const COMMON_DESCRIPTIONS = `
specific > particular, certain, of its own, given, special, of their own, individual, definite
different > various, distinct, unlike, not the same, separate, other, varied, of more than one kind
complex > complicated, intricate, elaborate, not simple, tangled, involved
dependent > rely on, hinge on, according to, vary with, need, tied to, bound to
significant > marked, considerable, notable, meaningful, large, clear, substantial, real, of importance, sizeable, weighty
significantly > considerably, markedly, clearly, notably, substantially, much, far, a good deal, a great deal, greatly
important > key, of importance, matter, count, weighty, significant, central, vital, big, of great weight
novel > new, fresh, not seen before, not known before, new kind of, original, unheard of
recent > new, late, of late, latest, in recent years, past few years, lately, from the last few years
recently > of late, lately, in recent years, not long ago, in the last few years, newly, in recent times
large > big, great, vast, sizeable, substantial, wide, considerable, high, bulky, broad
deep > profound, far down
long > lengthy, lasting, extended, drawn-out
limited > small, restricted, few, narrow, scarce, little, modest, only so much, not enough, finite
extensive > wide, broad, large, thorough, far-reaching, a great deal of, much, wide-ranging, large-scale, in-depth
single > one, lone, individual, sole, on its own
efficient > fast, economical, effective, without waste, with little effort, quick, sparing, cheap
efficiently > fast, effectively, quickly, well, with little effort, cheaply
effective > successful, powerful, good, work well, do the job, able, useful
effectively > well, successfully, in effect, with success
similar > alike, like, close, akin, much the same, comparable, in the same way, of the same kind, nearly the same, look like, not unlike
similarly > likewise, in the same way, in much the same way, also, in like manner, just so
small > little, tiny, minor, slight, modest, low, short
various > different, many, several, all kinds of, a number of, a range of, diverse, varied
strong > powerful, firm, marked, great, solid, forceful, hard, potent, intense, robust, high
strongly > firmly, heavily, powerfully, greatly, highly, markedly, to a great extent, closely
optimal > best, ideal, best possible, as good as possible, perfect, most favorable
simple > easy, plain, straightforward, basic, uncomplicated, clear
natural > in nature, occurring in nature, normal, of nature, inborn
rapid > fast, quick, swift, speedy, brisk
rapidly > fast, quickly, swiftly, at speed, at a fast rate, in no time, at high speed
wide > broad, large, extensive, great, big, far-reaching, many different
widely > broadly, far and wide, extensively, by many, commonly, often, in many places, much
particular > certain, given, special, specific, individual
particularly > especially, above all, notably, in particular, very, most of all
low > small, little, reduced, weak, poor, slight, modest, few
general > broad, overall, usual, common, wide, typical, all-round, universal
generally > usually, broadly, in most cases, as a rule, on the whole, in the main, by and large, mostly
initial > first, early, beginning, starting, at the start, at first, opening
current > today, present, existing, of today, now, at present, these days, in use, present-day
currently > now, today, at present, at the moment, these days, right now, so far, to date
challenging > hard, difficult, tough, demanding, tricky, not easy, a challenge, testing
common > frequent, often, usual, shared, widely, popular, standard, ordinary, regular, general, everyday, prevalent
commonly > often, frequently, widely, usually, generally, in common use, as a rule, regularly
critical > vital, key, decisive, essential, very important, central
normal > ordinary, usual, typical, regular, standard, natural
central > main, key, core, middle, at the heart, in the middle, at the center
independent > on its own, separate, not depend, apart, free, irrespective, on their own, whatever, alone, unrelated
independently > on its own, on their own, separately, regardless, without regard, whatever, each by itself, apart from
major > main, chief, big, important, large, leading, great, principal
stable > steady, constant, lasting, firm, not change, secure, unchanging, settled
essential > vital, needed, key, crucial, necessary, indispensable, must have
real > actual, true, genuine, real-life
useful > helpful, of use, valuable, handy, of value, practical, worthwhile, good for, be of help, serve
distinct > different, separate, clear, individual, own, apart, unlike, distinguishable, of its own
primary > main, first, chief, principal, most important, leading, prime
early > first, initial, soon, at an early stage, young, in the beginning
respectively > in that order, in turn
successful > work, do well, with success, manage, effective
successfully > with success, well, manage, in the right way
adaptive > able to adapt, adjustable, flexible, that adapts, changing
consistent > in line, agree, match, fit, steady, in keeping, square with, uniform, regular, in agreement, hold up, bear out
consistently > always, every time, steadily, again and again, each time, without exception, reliably, regularly
clinical > medical, in the clinic, in patients, of patients, at the bedside, in hospitals
unknown > not known, unclear, not understood, a mystery, open, yet to be found, still to be found, nobody knows, no one knows
robust > reliable, sturdy, hold up, solid, dependable, resilient, strong, steady, stable, not easily upset
original > first, initial, earliest, starting
standard > usual, conventional, normal, ordinary, common, regular, established, customary, traditional
available > at hand, on hand, to be had, in existence, exist, there is, there are, accessible, can be had, can be used, can be got, ready
poorly > badly, not well, hardly, little, not very well, ill
diverse > varied, different, various, many different, of many kinds, mixed, all kinds of, wide-ranging
continuous > without a break, unbroken, steady, constant, ongoing, nonstop, uninterrupted, without interruption
multiple > several, many, more than one, a number of, various, numerous, a few, different
visual > of sight, seeing, sight, of the eye, optical
relative > compared, in proportion, in relation, comparative
local > nearby, near, in one place, close by, neighboring
empirical > in practice, based on experiments, by experiment, in experiments, observed, by observation, from experience, based on data, in tests
empirically > in practice, by experiment, in experiments, in tests, by observation, through experiments, from experience
prior > earlier, previous, before, past, beforehand, in advance, preceding
previous > earlier, past, before, former, prior, older
previously > earlier, before, in the past, until now, so far, already, up to now, in earlier work, once
biological > living, of life, of living things, in living things
background > setting, context
unclear > not clear, not known, unknown, open, an open question, not understood, uncertain, nobody knows, no one knows, still a question
difficult > hard, tough, tricky, not easy, challenging, demanding, a challenge, a struggle
relevant > that matter, important, of importance, related, that count, of interest, fitting, matter, to do with
positive > good, favorable, helpful
negative > bad, unfavorable, adverse
practical > in practice, useful, real-life, workable, in use
physical > bodily, of the body, material
minimal > smallest, least, very small, very little, hardly any, lowest, as small as possible, slight
near > close, nearly, almost, around, next to, by
nearly > almost, close to, just about, virtually, well-nigh
complete > full, whole, total, entire, all of, finished, thorough
completely > fully, wholly, totally, entirely, in full, altogether, quite
alternative > other, another, different, another way, option
sufficient > enough, adequate, ample, plenty, do
sufficiently > enough, adequately, well enough
separate > different, distinct, apart, own, individual, split
separately > apart, on their own, one by one, each on its own, individually, by themselves
crucial > key, vital, decisive, very important, essential, critical
necessary > needed, required, essential, have to, must, called for, vital
substantial > large, considerable, big, great, sizeable, marked, significant, real, major, sizable
substantially > much, greatly, considerably, far, markedly, a great deal, a lot, by a lot, to a large extent
easily > with ease, readily, without difficulty, without trouble, simply, easy, without effort
readily > easily, with ease, quickly, without difficulty, willingly, easy
correct > right, true, accurate, without error, proper
correctly > rightly, in the right way, properly, accurately, right, without error
precise > exact, accurate, close, fine
precisely > exactly, accurately, just, to the point
fundamental > basic, central, deep, key, underlying, at the root, elementary, essential
fully > completely, entirely, wholly, in full, totally, thoroughly, all the way
average > mean, typical, ordinary
traditional > usual, conventional, classic, long-used, long-standing, established, old, older, customary, standard
conventional > usual, traditional, standard, ordinary, common, classic, established, customary
overall > in all, on the whole, general, altogether, all in all, total, as a whole, taken together, in general
severe > serious, bad, grave, harsh, heavy, strong, hard, grievous
severely > badly, seriously, heavily, gravely, strongly, a great deal
detailed > in detail, thorough, close, fine, full, in depth, careful, minute, down to the details
entire > whole, full, complete, all of, total
simultaneous > at the same time, at once, together, joint
simultaneously > at the same time, at once, together, jointly, in parallel, all at once
explicit > clear, open, plain, stated, spelled out, in so many words, express
explicitly > clearly, openly, in so many words, expressly, outright, plainly, directly, on purpose, in clear terms
suitable > fitting, right, appropriate, apt, good, fit, proper, well suited
appropriate > fitting, right, suitable, proper, apt, fit, good
proper > right, correct, fitting, suitable, real
properly > rightly, correctly, well, in the right way, as it should
promising > hopeful, encouraging, likely to succeed, that shows promise, hold promise, bright, show promise
partially > partly, in part, to some extent, not fully, not completely, to a degree, somewhat
especially > above all, in particular, most of all, particularly, notably
abundant > plentiful, common, ample, rich, in large numbers, in large amounts, in plenty
flexible > adaptable, adjustable, pliable, versatile, easily changed
mature > grown, adult, fully grown, full-grown, ripe
automatic > without human help, by itself, on its own, by machine
automatically > by itself, on its own, without human help, by machine, of itself, by themselves, on their own
novelty > newness
fast > quick, rapid, swift, speedy, at speed, high-speed
slow > sluggish, gradual, unhurried
slowly > gradually, little by little, at a slow pace, bit by bit
acute > sudden, sharp, severe, short-lived
chronic > long-term, long-lasting, lasting, persistent, ongoing, lingering
sparse > thin, scarce, thinly spread, few, scattered, meager
dominant > leading, main, prevailing, strongest, ruling, chief
comprehensive > complete, full, thorough, broad, wide-ranging, all-round, covering everything, detailed, extensive, exhaustive
remarkably > strikingly, surprisingly, notably, unusually, astonishingly
remarkable > striking, surprising, notable, unusual, astonishing, worth noting
surprisingly > unexpectedly, to our surprise, strangely, it was a surprise, remarkably, oddly, to their surprise
strikingly > remarkably, notably, markedly, surprisingly, clearly
capable > able, can, in a position, up to
exact > precise, accurate, very
exactly > precisely, just, accurately, to the letter
extremely > very, highly, exceedingly, most, hugely, exceptionally, enormously, terribly
exceptionally > extremely, very, unusually, remarkably, highly, uncommonly
highly > very, strongly, greatly, much, extremely, most, to a high degree
popular > common, widely used, well-liked, often used, in wide use, much used, favorite
universal > general, common, everywhere, worldwide, found everywhere, that holds everywhere
equivalent > same, equal, the like, like, amount to, as good as, comparable
compact > small, dense, tight, space-saving
transient > short-lived, passing, temporary, brief, fleeting, for a short time, for a while
transiently > briefly, for a short time, for a while, temporarily, in passing
favorable > good, advantageous, helpful, positive, promising
abnormal > unusual, not normal, odd, irregular, out of the ordinary, atypical
considerable > large, great, much, substantial, big, a good deal of, sizeable, a lot of, quite some
considerably > much, a good deal, greatly, a lot, far, substantially, by a lot, markedly
adverse > harmful, bad, unwanted, unfavorable, negative, damaging, undesirable
deleterious > harmful, damaging, bad, injurious, destructive
detrimental > harmful, damaging, bad, injurious
beneficial > helpful, good, useful, of benefit, favorable, do good, of use
usual > common, normal, ordinary, typical, regular, customary
usually > as a rule, normally, in most cases, mostly, most often, commonly, more often than not
hard > difficult, tough, tricky, not easy, demanding
rare > uncommon, seldom, infrequent, unusual, scarce, few
rarely > seldom, not often, hardly ever, on few occasions, infrequently, almost never
scarce > rare, few, in short supply, hard to find, hard to come by, little
additional > more, extra, further, another, added, other, one more, new
further > more, additional, extra, beyond, also, another
furthermore > also, in addition, what is more, besides, on top of that, moreover, too, as well, beyond that
moreover > also, in addition, what is more, besides, on top of that, furthermore, too, as well, beyond that
however > but, yet, still, though, even so, all the same, nevertheless
unlike > in contrast, as opposed, not like, different from, while
artificial > man-made, made by people, synthetic, not natural
intuitive > easy to grasp, easy to understand, by feel, natural
notable > worth noting, striking, remarkable, considerable, important
notably > above all, in particular, especially, remarkably, strikingly
hidden > concealed, out of sight, unseen, not visible, buried
true > real, actual, right, correct
tight > close, firm, narrow, snug
tightly > closely, firmly, strongly
modern > today, present-day, up to date, new, recent, contemporary, current, of today
autonomous > self-driving, independent, on its own, self-governing
desired > wanted, wished for, sought, hoped for, intended
excessive > too much, too great, too many, more than needed, undue, too high
apparent > clear, seeming, visible, evident, plain, obvious
attractive > appealing, inviting, tempting, interesting
appealing > attractive, inviting, tempting, interesting
actual > real, true, existing
adjacent > next, neighboring, nearby, beside, next to, bordering
coherent > consistent, orderly, clear, hang together
widespread > common, far and wide, found in many places, general, prevalent, broad
aberrant > abnormal, unusual, wrong, faulty, odd
typical > usual, normal, common, ordinary, characteristic
equal > same, even, the same, as much, like
equally > just as, as, in the same way, alike, to the same degree
inherent > built-in, inborn, natural, in the nature of, innate
overlapping > shared, in common, partly the same
rational > sensible, reasonable, logical
compatible > in line, fit, consistent, go with, work with, agree
noisy > disturbed, full of noise
moderate > modest, medium, middling, fair, not too strong
virtually > nearly, almost, practically, as good as, in effect
feasible > possible, doable, practicable, workable, can be done
excellent > very good, outstanding, first-rate, superb
prominent > striking, leading, well-known, clear, marked, important
mental > of the mind, in the mind, psychological
formal > strict, in formal terms, official
premature > early, too early, too soon, before time, ahead of time
prematurely > too early, too soon, early, before time, ahead of time
immediate > direct, at once, instant, prompt, straight
immediately > at once, right away, straight away, instantly, directly, promptly
naive > simple, untrained, inexperienced
profound > deep, great, far-reaching, strong
trivial > easy, simple, unimportant, obvious, of no importance, small
upcoming > ahead, coming, future, that lie ahead, to come, next, soon to come
consequential > matter, important, weighty, of consequence, of importance
cumbersome > clumsy, a burden, awkward, hard to handle, laborious, tiresome, unwieldy, heavy, troublesome
costly > expensive, dear, at a high price, an expense, at high cost
expensive > costly, dear, cost a lot, at a high price
intact > leave ~ alone, whole, unharmed, as it is, unbroken, undamaged, untouched, complete, as they are
adequate > good enough, enough, sufficient, fitting, proper, suitable
inadequate > not good enough, not enough, insufficient, too little, poor
notorious > well-known, infamous
arbitrary > any, random, chosen at will, whatever
near-complete > almost complete, nearly complete, almost completely, nearly full
genome-wide > across the genome, across the whole genome, over the whole genome, in the whole genome, throughout the genome
large-scale > big, on a large scale, large, on a grand scale, massive, extensive
high-quality > good, of high quality, of good quality, very good
long-term > lasting, over a long time, in the long run, long-lasting, over the long run, for a long time
short-term > for a short time, brief, over a short time, in the short run
long-standing > old, that has stood for long, lasting, longstanding
well-known > famous, familiar, known, widely known, popular
so-called > known as, called, what is called, named
anti-inflammatory > against inflammation, fight inflammation, calm inflammation, reduce inflammation, that fights inflammation
life-threatening > deadly, dangerous, that can kill, that threatens life
time-consuming > slow, take time, take a lot of time, take long, lengthy
labor-intensive > laborious, take a lot of work, hard work
cost-effective > cheap, economical, good value, worth the money, affordable
state-of-the-art > best, latest, most advanced, leading, best available, the best there is, today's best, best so far, cutting-edge
cutting-edge > latest, most advanced, newest
real-time > live, at once, as it happens, while it happens
real-world > real, in practice, in the real world, everyday, of the real world, real-life
end-to-end > from start to finish, from beginning to end, as a whole, in one piece, in one go
directional > in one direction, one-way, in a directional way
evolutionarily > in evolutionary terms, in evolution, over evolution, through evolution
genetically > in their genes, in genetic terms, by their genes, by genes
structurally > in structure, in their structure, in structural terms, in how ~ built
functionally > in function, in their function, in functional terms, in how ~ work
clinically > in the clinic, in clinical terms, in patients, medically
theoretically > in theory, in theoretical terms, on paper, on theoretical grounds
statistically > in statistical terms, by statistics
computationally > in computation, in computing terms, to compute, in computing time
economically > in money, in economic terms
biologically > in biology, in biological terms
mathematically > in mathematical terms, in mathematics, with mathematics
experimentally > in experiments, by experiment, in the lab, through experiments, with experiments, in tests
in detail > closely, at length, thoroughly, at some length, in depth
in some detail > at some length, rather closely, in depth, at length, closely
the case > so, true, met
be the case > be met, be true, be so, hold, happen
as opposed to > unlike, rather than, in contrast to, instead of
accelerated > faster than usual, faster than normal, quicker than usual, speeded up
elevated > higher than usual, higher than normal, too high
prematurely > earlier than usual, sooner than usual
newly > only just, just, recently, for the first time
in question > under study, concerned
inappropriate > wrong, unsuitable, not right, out of place, unfitting
insufficient > not enough, too little, too few, inadequate
incomplete > not complete, partial, unfinished, not whole, not full
inconsistent > at odds, contradictory, not in line, do not agree, not agree
ineffective > useless, of no use, not work, without effect, do not work
inefficient > wasteful, slow, poor
inaccurate > wrong, not exact, off
unstable > not stable, shaky, not steady
unable > not able, cannot, could not, not in a position
untouched > leave ~ alone, as it is, unharmed, not touched, as they are
unaffected > not changed, not affected, the same, unchanged, untouched
unchanged > the same, not changed, as before, as it was
unrelated > not related, have nothing to do with, not linked, nothing to do with
unexpected > surprising, not expected, unforeseen, a surprise
unprecedented > never seen before, new, unheard of, without precedent, not seen before
unexplored > not studied, not yet studied, not looked at, little studied
unresolved > not settled, open, unsettled, not solved, unanswered
unsolved > open, not solved, without an answer
undesirable > unwanted, bad, not wanted
unseen > not seen before, new, not seen, hidden
irrelevant > not matter, beside the point, of no importance, unimportant
irreversible > permanent, cannot be undone, cannot be reversed, for good
invasive > that spreads, spreading, that enters the body
noninvasive > without surgery, without entering the body, without cutting
persistent > lasting, stubborn, long-lasting, ongoing, that lasts, that stays
permanent > lasting, for good, for ever
temporary > passing, for a while, for a time, brief
intermediate > in between, middle, halfway
preliminary > first, early, initial, not yet final
definitive > final, clear, sure, conclusive, last
conclusive > final, clear, certain, decisive
tentative > not certain, cautious
qualitative > in kind, in quality
quantitative > in numbers, measured, in figures, numerical
binary > two-way, yes-or-no, two-valued
discrete > separate, distinct, in steps
finite > limited, bounded
infinite > endless, without end, unlimited, unbounded
random > chance, by chance, at random, accidental, haphazard
randomly > by chance, at random, by lot, haphazardly
stochastic > random, chance, governed by chance
stochastically > at random, by chance, randomly
deterministic > without chance, fixed, not random
spontaneous > on its own, by itself, unprompted
spontaneously > on its own, by itself, on their own, by themselves, of its own accord
endogenous > the body's own, the cell's own, from within, natural, its own, internal
exogenous > from outside, added from outside, external
systemic > of the whole body, throughout the body, body-wide
peripheral > outer, at the edge, outside
bilateral > on both sides, two-sided
unilateral > on one side, one-sided
anterior > front, at the front, in front
posterior > back, rear, at the back
lateral > side, at the side, sideways
adolescent > teenage, young
elderly > old, older, aged
healthy > well, fit, sound, in good health
pregnant > expecting, expecting a child
obese > very overweight, severely overweight
fatal > deadly, lethal, that kills, causing death
lethal > deadly, fatal, that kills
benign > harmless, not cancerous
malignant > cancerous
infectious > catching, contagious, that spreads
congenital > from birth, present at birth, inborn
hereditary > inherited, passed on, that runs in families
neonatal > newborn, of newborns, just after birth
maternal > of the mother, mother's, from the mother
prenatal > before birth
postnatal > after birth
nocturnal > at night, active at night
diurnal > daily, by day, active by day
annual > yearly, every year, each year
daily > every day, each day, a day
global > worldwide, whole, overall, across the world, of the whole world, all over the world
worldwide > across the world, all over the world, around the world, in the whole world
urban > city, in cities, of cities
rural > in the country, country
marine > sea, of the sea, in the sea
terrestrial > on land, land, of the earth
aquatic > water, in water
interpersonal > between people
interdisciplinary > across fields, across subjects
multimodal > of several kinds, in several modalities
multidimensional > with many dimensions, in many dimensions
low-dimensional > with few dimensions, of few dimensions, in few dimensions
high-dimensional > with many dimensions, of many dimensions, in many dimensions
large-sized > big
pre-trained > trained beforehand, trained in advance, already trained, trained earlier
hand-crafted > made by hand, designed by hand, hand-made
human-like > like a human, like people
data-driven > based on data, driven by data, from data
task-specific > for each task, for the task, for one task, made for the task, specific to a task
domain-specific > for one field, for the field, for one domain, specific to a domain
context-dependent > depend on the context, vary with the context
age-related > that come with age, linked to age, of old age, that goes with age
dose-dependent > that depends on the dose, depending on the dose, growing with the dose
time-dependent > that changes with time, changing over time, that depends on time
double-blind > in which neither ~ knew
placebo-controlled > compared with a placebo, against a placebo
bacterial > of bacteria, in bacteria, by bacteria
physiological > of the body, bodily, in the body
anatomical > of the body, of body structure
biochemical > chemical
nonlinear > not linear
unlabeled > not labeled, without labels
exponential > ever faster
exponentially > ever faster, faster and faster
contextual > of the context, from context
thereby > in this way, so, and so, thus, in doing so, by this
whereby > by which, in which
via > through, by way of, by means of
upon > on, when, after
prior to > before, ahead of
subsequent to > after, following
owing to > because of, due to, thanks to
in spite of > despite, even with, for all
regardless of > no matter, whatever, irrespective of
apart from > except for, besides, other than
in terms of > by, as to, as regards
in light of > given, in view of, because of
in view of > given, because of, in light of
in the long run > over time, in the end, eventually
to a large extent > largely, mostly, for the most part
to some extent > partly, in part, somewhat, to a degree
for the most part > mostly, mainly, largely
at the same time > also, meanwhile, together
on average > in the mean, typically
in particular > especially, above all, notably, particularly
in general > as a rule, generally, on the whole, overall
in practice > in real use, in real life, really
in principle > in theory, as a rule
in turn > then, in their turn, for its part
as a whole > overall, all together, altogether
as well as > and, and also, along with, together with
`;
