/**
 * Adjectives and adverbs of one degree, and joints of sentences; written like the verbs. Groups of different degree,
 * and opposites, share no line.
 */
export const EQUIVALENT_DESCRIPTIONS = `
new, novel, fresh, recent, innovative, original, unprecedented, first
new, additional, further, another, more
recent, new, modern, last, of late
modern, contemporary, today, present-day, current, recent
contemporary, today, current, modern, present, of our time
current, present, now, today, existing, at present, at the moment, to date, so far
currently, now, at present, today, at the moment, to date, so far, yet
existing, current, present, available, known, previous, earlier, today
previous, earlier, prior, past, before, preceding, old, existing
previously, earlier, before, in the past, already, so far, until now, up to now
future, later, coming, to come, next, further, ahead
early, initial, first, at the beginning, at first, beginning
initial, first, early, starting, at the start, at the beginning, original, preliminary
originally, at first, first, initially, in the beginning
final, last, end, ultimate, at the end, in the end
finally, last, in the end, at last, at the end, eventually
eventually, in the end, finally, later, at some point, ultimately, over time
ultimately, in the end, finally, eventually, at last
subsequent, later, following, next, after, then, further
subsequently, later, then, after that, afterwards, next
simultaneous, at the same time, at once, together, joint, concurrent, parallel
simultaneously, at the same time, at once, together, jointly, in parallel, both
concurrent, simultaneous, at the same time
sequential, one after another, in sequence, step by step, successive, in turn, one by one, in order
successive, one after another, in turn, sequential, consecutive, following
consecutive, successive, one after another, in a row
continuous, constant, steady, without a break, ongoing, uninterrupted, all the time, unbroken
constant, steady, fixed, unchanged, the same, stable, always
ongoing, continuing, current, under way, still, in progress
permanent, lasting, for ever, for good
temporary, for a time, short-lived, brief, passing, transient
transient, brief, short-lived, temporary, passing, for a short time
brief, short, quick
long-term, over a long time, in the long run, lasting, long, in the long term, over the long term, chronic, over many years
long-lasting, lasting, persistent, long
short-term, over a short time, in the short run, brief, short
chronic, long-lasting, lasting, long-term
acute, sudden, short, short-term
longitudinal, over time, long-term, repeated, over many years
instantaneous, immediate, at once
immediate, at once, instant, right away, straight away
prompt, quick, fast, at once
rapid, fast, quick, swift, speedy
rapidly, fast, quickly, swiftly, at high speed, in a short time
fast, quick, rapid, speed, swift
slow, gradual
gradual, slow, step by step, little by little, bit by bit
gradually, slowly, step by step, little by little, bit by bit, over time
sudden, abrupt, all at once, sharp, unexpected
frequent, often, common, many times
frequently, often, many times, commonly, in many cases
often, frequently, commonly, in many cases, many times, regularly
rare, infrequent, seldom, uncommon, not often
rarely, seldom, not often, hardly ever
repeatedly, again and again, over and over, many times, several times
always, at all times, every time, in every case, constantly, all the time, consistently
never, at no time
typical, usual, characteristic, normal, standard
typically, usually, normally, as a rule, in most cases, generally, mostly
usually, normally, as a rule, in most cases, mostly, commonly, typically, generally
generally, in general, usually, mostly, as a rule, broadly, overall, on the whole
common, frequent, widespread, shared, prevalent, often found, popular, joint
commonly, often, usually, frequently, widely
widespread, common, wide, prevalent, found everywhere, broad
prevalent, common, widespread, frequent
popular, widely used, common, well-liked, much used
ubiquitous, everywhere, found everywhere, very common, widespread
widely, broadly, in many places, by many, a lot, commonly, often, much
universal, for all, general, everywhere, of all kinds
general, overall, broad, universal, common, generic, on the whole
generic, general
overall, in general, on the whole, altogether, total, in all, all in all, as a whole
specific, particular, certain, special, given, own
specifically, in particular, particularly, more precisely, namely, to be specific
particular, specific, certain, special, given, one
particularly, especially, in particular, above all, notably, most of all
especially, particularly, above all, most of all, in particular, notably
special, particular, specific, own
specialized, special, specific, particular, dedicated, made for
dedicated, special, own, specialized, made for
unique, one of a kind, special, own, distinctive, alone, only
distinct, different, separate, clear, own, unlike, distinctive
distinctive, special, typical, own, characteristic
different, distinct, various, other, unlike, diverse, separate, not the same, varied
diverse, different, varied, various, many kinds of, of many kinds, wide range, all sorts, mixed
various, different, several, many, diverse, of many kinds, all kinds, a range of, a number of
varied, different, diverse, various
heterogeneous, mixed, diverse, of different kinds, varied, uneven
homogeneous, uniform, even, the same throughout, alike
uniform, even, the same, equal, homogeneous, consistent
similar, alike, like, close, comparable, akin, almost the same, much the same, analogous, related
similarly, likewise, in the same way, in a similar way, alike, in like manner, also, equally
comparable, similar, like, on a par, about equal, about the same, as good
analogous, similar, like, alike
identical, the same, equal, exactly the same
same, identical, equal
equal, the same, identical, even, equivalent, alike
equivalent, equal, the same, the same thing
equally, just as, to the same extent, in the same way, as
related, connected, linked, similar, associated, tied, akin
unrelated, not related, not connected, independent, separate
relevant, related, of interest, that matter > important
irrelevant, not relevant, unimportant, beside the point
appropriate, suitable, right, proper, fitting, apt, correct
suitable, appropriate, right, fit, fitting, good, apt
adequate, sufficient, enough, suitable, good enough, appropriate
sufficient, enough, adequate, large enough
sufficiently, enough, adequately
insufficient, not enough, too little, too few, inadequate
inadequate, not enough, insufficient, not good enough
excessive, too much, too many, too great, too large, too high
necessary, needed, required, essential, must, indispensable
essential, crucial, vital, key, necessary, fundamental, indispensable, very important, basic, critical, central
crucial, essential, vital, key, critical, very important, decisive, important, matter a lot, matter
critical, crucial, essential, vital, key, very important, decisive, important
vital, essential, crucial, very important, key
key, central, main, crucial, essential, important, most important, critical, major, very important, principal
important, key, major, crucial, central, matter, of importance, main, serious
importance, matter, role, value, weight, how important
importantly, what is important, notably, of note
significant, considerable, marked, substantial, major, notable, big
significantly, considerably, markedly, substantially, much, notably, a lot, clearly, to a significant degree
substantial, considerable, large, great, big, significant, marked, a lot, major, sizable, much
substantially, considerably, much, a lot, greatly, markedly, significantly, to a large extent, by a lot, largely, by a large margin
considerable, substantial, large, great, much, a lot, sizable, big, a great deal
considerably, much, a lot, substantially, markedly, greatly, a great deal, far
marked, clear, strong, pronounced, considerable, striking, noticeable, substantial
markedly, clearly, strongly, much, a lot, considerably, noticeably, substantially, greatly, strikingly
dramatic, striking, drastic, strong, very large, huge, sharp, very marked
dramatically, drastically, greatly, sharply, strongly, strikingly, very much, hugely, a lot, massively
drastic, dramatic, severe, very strong, sharp
drastically, dramatically, sharply, greatly, strongly
greatly, much, a lot, very much, strongly, considerably, substantially, a great deal, highly, vastly, to a great extent
highly, very, strongly, greatly, extremely, much, well, very much, to a high degree
very, highly, extremely, really, quite
extremely, very, highly, exceedingly, to an extreme degree, exceptionally, incredibly
extraordinary, exceptional, remarkable, amazing, outstanding, unusual
exceptional, extraordinary, outstanding, unusual, remarkable
remarkable, striking, notable, surprising, amazing, impressive, astonishing, worth noting, noteworthy, extraordinary
remarkably, strikingly, surprisingly, notably, amazingly, astonishingly
striking, remarkable, notable, clear, surprising, dramatic, impressive
strikingly, remarkably, surprisingly, notably
notable, remarkable, striking, worth noting, noteworthy, important
notably, in particular, especially, above all, remarkably, worth noting, particularly
noteworthy, notable, worth noting, remarkable, interesting
interesting, intriguing, of interest, curious, fascinating
interestingly, what is interesting, curiously, intriguingly
intriguing, interesting, fascinating, puzzling
surprising, unexpected, astonishing, striking, not expected
surprisingly, unexpectedly, to their surprise, against expectation, astonishingly, contrary to expectation
unexpected, surprising, not expected, unforeseen, unanticipated
amazing, astonishing, wonderful, surprising
impressive, striking, remarkable, very good, strong
promising, hopeful, encouraging, good, look good
encouraging, promising, hopeful, good
compelling, convincing, strong, persuasive
convincing, compelling, strong, persuasive
strong, powerful, robust, great, high, firm, intense, solid, pronounced
strongly, firmly, greatly, highly, intensely, much, very much, a lot, heavily, closely, powerfully
powerful, strong, mighty, potent
potent, strong, powerful, very effective
intense, strong, severe, great
robust, strong, stable, sturdy, solid, hold up, reliable, resistant, firm, tough
robustly, reliably, strongly, firmly, stably
reliable, dependable, trustworthy, robust, can be trusted, sound, that one can rely on, sure
reliably, dependably, surely, robustly, safely
unreliable, not reliable, untrustworthy, cannot be trusted
stable, steady, constant, firm, unchanging, robust
unstable, not stable, unsteady
solid, firm, strong, sound
weak, slight, faint, feeble, poor, not strong
weakly, slightly, faintly, poorly, not strongly
mild, slight, light, gentle, not severe
moderate, medium, fair, some, middling
moderately, fairly, somewhat, to some degree, modestly
modest, small, slight, moderate, limited
slight, small, minor, little, weak
slightly, a little, a bit, somewhat, by a small amount, a small, marginally
marginally, slightly, a little, just
somewhat, a little, slightly, to some degree, to some extent, a bit, rather
fairly, rather, quite, reasonably
relatively, comparatively, rather, fairly, quite, by comparison
severe, serious, bad, grave, heavy, strong, harsh, acute
severely, seriously, badly, heavily, strongly, gravely
serious, severe, grave, bad, important
heavy, strong, intense, large
heavily, strongly, a lot, much, largely
large, big, great, substantial, huge, extensive, sizable, high, considerable, wide
largely, mostly, mainly, to a large extent, for the most part, in large part, to a great extent
large-scale, on a large scale, large, big, extensive, massive
huge, enormous, vast, very large, massive, immense, giant, tremendous
enormous, huge, vast, very large, immense
vast, huge, very large, enormous, very great, wide
massive, huge, very large, enormous
great, large, big, high, strong, much
extensive, wide, broad, large, thorough, widespread, many, a lot of
extensively, widely, thoroughly, at length, a lot, in depth, much
thorough, careful, complete, detailed, in-depth, comprehensive, full
thoroughly, carefully, completely, in detail, in depth, fully
comprehensive, thorough, complete, full, all-round, wide-ranging, extensive, overall, whole
comprehensively, fully, thoroughly, broadly, in full, completely
in-depth, thorough, detailed, deep
detailed, thorough, in detail, fine, precise, exact, close, in-depth
broad, wide, extensive, general
broadly, widely, in general, generally
wide, broad, large, extensive, vast
small, little, tiny, slight, minor, low, modest
tiny, very small, minute
little, small, not much, hardly any, few
minor, small, slight, unimportant, lesser
minimal, very small, smallest, least, as small as possible, very little
negligible, very small, tiny, can be ignored, so small that, insignificant
limited, small, restricted, few, little, not much, scarce
sparse, few, thin, scarce, scattered, rare
scarce, rare, few, in short supply, hard to find, little, lacking, limited
abundant, plentiful, many, a lot, in large numbers, common, in large amounts
numerous, many, a lot of, a large number of, several, lots of
many, numerous, a lot of, a large number of, multiple, several, lots of, a great number of, a host of, plenty of
multiple, several, many, more than one, a number of, various, different, numerous
several, some, a number of, a few, various, multiple, many
additional, further, extra, more, other, another, added, also
additionally, also, in addition, furthermore, moreover, besides, too, as well, further, on top of that
furthermore, moreover, also, in addition, besides, further, additionally, what is more
moreover, furthermore, also, in addition, besides, what is more, too
further, more, additional, also, furthermore, in addition, other, extra, additionally
extra, additional, more, further, added
main, principal, chief, major, primary, most important, key, central, largest, leading
mainly, mostly, chiefly, primarily, above all, largely, for the most part, principally, in the main, predominantly
major, main, important, large, big, key, great, principal, chief
primary, main, first, principal, chief, most important
primarily, mainly, mostly, chiefly, first of all, above all, principally
principal, main, chief, most important, key
predominant, main, most common, dominant, leading
predominantly, mainly, mostly, chiefly, largely, for the most part
dominant, main, strongest, leading, prevailing, most important, most common
leading, main, top, chief, first
central, key, main, core, most important, at the heart
fundamental, basic, essential, underlying, central, core, deep
fundamentally, basically, in essence, at bottom, deeply
basic, fundamental, simple, elementary, essential, underlying
basically, in essence, at bottom, essentially
essentially, basically, in essence, nearly, mainly
elementary, basic, simple
underlying, basic, behind, that lies behind, at the bottom, hidden
inherent, built-in, natural, by nature, intrinsic, in itself, its own, own, that comes with
inherently, by nature, by its nature, naturally, in itself, intrinsically, by itself
intrinsic, inherent, built-in, own, natural, internal, in itself
intrinsically, by nature, inherently, in itself
natural, by nature, occurring in nature, normal
naturally, by nature, of course, in nature, in a natural way
artificial, man-made, made by people, not natural
complete, full, whole, total, entire, finished
completely, fully, entirely, wholly, totally, in full, altogether, quite, absolutely, all
full, complete, entire, whole, total
fully, completely, entirely, wholly, in full, totally, quite
entire, whole, full, all, complete, total
entirely, completely, fully, wholly, altogether, quite, solely
whole, entire, full, complete, all of
total, whole, complete, full, overall, altogether, in all, entire
partial, incomplete, in part, part, not complete
partially, partly, in part, to some extent, not fully, not completely
partly, in part, partially, to some extent
incomplete, not complete, partial, unfinished
precise, exact, accurate
precisely, exactly, accurately, with precision
exact, precise, accurate
exactly, precisely, just
accurate, precise, exact, correct, right
accurately, precisely, exactly, correctly, with accuracy
inaccurate, not accurate, wrong, imprecise
correct, right, accurate, true, proper
correctly, rightly, properly, accurately, in the right way
incorrect, wrong, false, not correct
wrong, incorrect, false, mistaken, not right
true, real, correct, actual, right
false, wrong, untrue, not true, incorrect
actual, real, true
actually, in fact, really, in reality
real, actual, true, genuine
really, truly, in fact, actually
realistic, true to life, lifelike, like in reality, real
apparent, clear, evident, seeming, visible, obvious
clear, plain, obvious, evident, distinct, apparent, unambiguous
clearly, plainly, obviously, evidently, distinctly
obvious, clear, plain, evident
evident, clear, obvious, plain, apparent
unclear, not clear, unknown, uncertain, not known, not understood, poorly understood, an open question, open, debated, not yet clear, elusive, not well understood
unknown, not known, unclear, not yet known, nobody knows, a mystery, undetermined, elusive, not understood, yet to be found
elusive, unclear, unknown, hard to find, not known, hard to grasp, hard to catch
uncertain, unclear, not certain, unsure, not sure, not known
poorly understood, not well understood, little understood, not understood well, badly understood, little known, not well known, hardly understood, unclear
poorly, badly, not well, little, weakly
well-known, famous, known, familiar, well known, widely known
famous, well-known, renowned
familiar, known, well-known
unfamiliar, unknown, not known
controversial, disputed, debated, contested, a matter of debate, under debate, in dispute
debated, disputed, controversial, under discussion, contested
known, recognized, familiar, established
established, known, recognized, accepted, well-known, proven
well-established, known, well known, recognized, long known, firmly established, established
possible, feasible, can be, conceivable, may
feasible, possible, can be done, practicable, doable, workable
impossible, not possible, cannot be done, infeasible, cannot
infeasible, impossible, not possible, not feasible, cannot be done, impractical
impractical, not practical, infeasible
practical, useful, in practice, usable, real, workable
practically, in practice
theoretical, in theory, of theory, by theory
theoretically, in theory, by theory
empirical, in experiments, experimental, from data, by experiment, based on observation, measured
empirically, in experiments, experimentally, in practice, by experiment, from data, by observation
experimental, in experiments, of the experiment, in tests, by experiment
experimentally, in experiments, by experiment, in the laboratory
useful, helpful, of use, valuable, handy, can be used, good
helpful, useful, of help
valuable, useful, of value, precious
beneficial, helpful, good, useful, advantageous, of benefit
advantageous, beneficial, helpful, favorable, better
harmful, damaging, bad, dangerous, hurtful, detrimental, adverse
detrimental, harmful, damaging, bad
adverse, harmful, bad, negative, unwanted, unfavorable
favorable, good, positive, advantageous
dangerous, risky, hazardous, harmful, not safe
safe, secure, without danger, harmless
effective, work well, successful, good, working, that work
effectively, well, successfully, in an effective way
efficient, fast, economical, good
efficiently, with little effort, well, fast
inefficient, not efficient, wasteful, slow
ineffective, not effective, without effect, useless
successful, effective, succeed, with success, well
successfully, with success, well, effectively, manage to
productive, fruitful
easy, simple, straightforward, not hard, not difficult, effortless
easily, with ease, simply, readily, without effort, without trouble
simple, easy, plain, basic, straightforward
simply, easily, just, in a simple way, merely
straightforward, simple, easy, direct
readily, easily, quickly, without trouble, willingly
difficult, hard, challenging, tough, not easy, tricky, problematic
hard, difficult, challenging, tough, tricky
challenging, difficult, hard, tough, tricky, a challenge
tricky, difficult, hard
demanding, hard, difficult, challenging
complex, complicated, intricate, not simple, sophisticated
complicated, complex, intricate, not simple
intricate, complex, complicated
sophisticated, complex, advanced, refined
advanced, sophisticated, developed
cumbersome, awkward, clumsy, laborious, unwieldy
laborious, hard, time-consuming, that takes much work, tedious
time-consuming, slow, that takes much time, takes long, laborious, take a lot of time
tedious, boring, laborious, tiresome
expensive, costly, dear, cost a lot, high cost
costly, expensive, dear
cheap, inexpensive, low cost, not expensive, affordable
inexpensive, cheap, low cost, not expensive
affordable, cheap, not too expensive, low cost
free, without cost, for nothing, at no cost
available, at hand, to be had, accessible, existing, free to use
unavailable, not available, cannot be had, missing, lacking
accessible, available, open, within reach, easy to reach, easy to get
publicly available, public, open, free, freely available, open to all
open-source, open, free, public
public, open, for all
secret, hidden, private
hidden, secret, unseen, invisible, not visible, latent
visible, seen, can be seen
invisible, not visible, unseen, cannot be seen
transparent, clear, see-through
explicit, clear, stated, direct, in so many words
explicitly, clearly, directly, in so many words
implicit, hidden, indirect, not stated, unspoken
implicitly, indirectly, without saying so
direct, immediate, straight, first-hand
directly, straight, immediately, at once, in a direct way
indirect, not direct, roundabout
indirectly, not directly, in a roundabout way
automatic, by itself, by machine, without people, done by machine
automatically, by itself, by machine, on its own, without human help
manual, by hand, done by hand
manually, by hand
independent, separate, on its own, free, regardless, not dependent, autonomous
independently, on its own, separately, by itself, alone, each on its own, regardless
autonomous, independent, self-governing, on its own, self-driving
separate, different, distinct, apart, own, independent
separately, apart, one by one, each on its own, individually, independently
individual, single, separate, each, one, own, personal
individually, one by one, each, separately, singly
single, one, only one, individual, sole, just one
alone, only, on its own, by itself, just, solely
sole, only, single
solely, only, alone, just, exclusively, purely
exclusively, only, solely, alone, nothing but
purely, only, solely, entirely, wholly
merely, only, just, simply
joint, shared, common, combined, together
jointly, together, in common, at the same time, simultaneously
mutual, shared, joint, each other, common, both ways
mutually, each other, one another, both ways
collective, shared, joint, as a group, together, common
collectively, together, as a group, as a whole, jointly
together, jointly, in combination, combined, with each other, side by side
respective, own, each, corresponding
respectively, in this order, in that order, each
corresponding, matching, respective, that belongs to it, associated, related
personal, own, individual, private
subjective, personal
objective, unbiased, neutral, impartial
biased, one-sided, unfair, skewed
unbiased, fair, without bias, neutral
random, by chance, chance, at random, haphazard, arbitrary
randomly, at random, by chance
arbitrary, any, random, chosen freely, at will
arbitrarily, at will, in any way, as one likes, freely, by any amount
stochastic, random, by chance, chance
deterministic, without chance, not random
systematic, orderly, methodical, by a plan
systematically, in an orderly way, by a plan, step by step, methodically
consistent, in agreement, in line, steady, stable, the same, agree, in accord, compatible, fit
consistently, always, every time, steadily, in every case, in all cases, throughout, reliably
inconsistent, not consistent, contradictory, varying, mixed, not in line
contradictory, conflicting, opposing, at odds, inconsistent
conflicting, contradictory, opposing, at odds, competing
compatible, consistent, in line, that fit, fit
opposite, contrary, reverse, opposing, the other way round
contrary, opposite, against, in contrast, unlike
reversible, can be undone, that can be undone, can be turned back
irreversible, cannot be undone, permanent, cannot be turned back, lasting
internal, inner, inside, within, own
external, outer, outside, from outside
inner, internal, inside
outer, external, outside
central, middle, in the middle, at the center
peripheral, outer, at the edge
local, nearby, of the place, near, in one place
globally, worldwide, all over the world, everywhere, in the whole world
global, worldwide, of the whole world, overall, whole, all over the world
worldwide, global, all over the world, in the whole world, across the world, around the world
nearby, near, close, neighboring, close by, local
distant, far, remote, far away, far off
remote, far, distant, far away
adjacent, next, neighboring, next to, nearby, beside
neighboring, adjacent, next, nearby, near, next to, close
upper, top, higher
lower, bottom, beneath
deep, profound, far down, thorough
deeply, profoundly, strongly
profound, deep, strong, great, far-reaching
far-reaching, wide, broad, profound, sweeping
narrow, thin, limited
thin, narrow, slim, fine
thick, dense, broad
dense, thick, crowded, packed, close
empty, void, vacant
flat, level, even
steep, sharp, sudden
sharp, steep, clear, sudden, marked, abrupt
smooth, even, soft, gentle
rough, approximate, coarse, uneven, crude
roughly, about, approximately, around, more or less, nearly
approximately, about, roughly, around, nearly, close to, some, more or less
approximate, rough, about, near
nearly, almost, close to, about, not quite, virtually, just about
almost, nearly, close to, not quite, virtually, all but
virtually, almost, nearly, practically
potential, possible, may, might, could
potentially, possibly, may, might, could, perhaps
possibly, perhaps, maybe, may, might, could, potentially
probably, likely, presumably, most likely, in all likelihood, probable
likely, probably, probable, apt, most likely
presumably, probably, supposedly, likely, it is thought
putative, supposed, presumed, possible, thought to be, likely, candidate
supposed, presumed, putative
alleged, supposed, claimed
hypothetical, supposed, imagined, assumed
preliminary, first, early, initial, not final
tentative, not final, preliminary, provisional, cautious
optimal, best, ideal, perfect, as good as possible, the best possible
optimally, best, in the best way, ideally
ideal, perfect, best
perfect, ideal, flawless, without fault, without error
perfectly, without fault, exactly, flawlessly
imperfect, not perfect, flawed, faulty
suboptimal, not the best, not optimal, less than ideal, not ideal
superior, better, higher, greater
inferior, worse, lower, poorer
excellent, very good, great, outstanding
good, fine, well, sound, nice
poor, bad, weak, low
bad, poor, evil, harmful
competitive, as good as, on a par, comparable, good
state-of-the-art, best known, best existing, latest, most advanced, the best, leading, best, top
standard, usual, normal, ordinary, conventional, regular
conventional, usual, standard, traditional, ordinary, normal
traditional, conventional, old, customary, classical, classic, usual, standard
classical, classic, traditional, standard
ordinary, usual, normal, everyday
normal, usual, ordinary, regular, healthy, typical
abnormal, unusual, not normal, odd, irregular, aberrant
unusual, uncommon, rare, strange, not usual, odd, abnormal
strange, odd, unusual, curious, peculiar
peculiar, strange, odd, special
regular, usual, normal, even, steady
irregular, uneven, not regular
healthy, well, not ill, in good health, normal
sick, ill, unwell
dead, not alive, lifeless, deceased, no longer alive
alive, living, live
postmortem, after death, dead body
young, of young age, juvenile
old, aged, elderly, ancient, of old age
elderly, old, older, aged
ancient, very old, old
human, of people, people
animal, of animals
social, of society, with others, among people
economic, of the economy, of money
financial, of money, monetary
political, of politics
ethical, moral
legal, of the law, by law
medical, of medicine, in medicine, of doctors, health
clinical, in patients, in the clinic, with patients, of patients, medical
mental, of the mind, psychological, in the mind
cognitive, mental, of thinking, of thought, thinking
emotional, of feelings, of emotion
physical, of the body, bodily
bodily, physical, of the body
sensory, of the senses
visual, seen, of sight, by sight, of seeing, that one sees
auditory, of hearing, heard
verbal, in words, of words, spoken
numerical, in numbers, by computer, of numbers
numerically, by computer, in numbers, with a computer
computational, by computer, of computing, with computers, in computing
computationally, by computer, in computing, to compute
mathematical, of mathematics, in mathematics
statistical, of statistics, by statistics
quantitative, in numbers, measured, in figures
qualitative, in kind, in words, not in numbers
geometric, of geometry, of shape
temporal, in time, of time, over time
spatial, in space, of space
structural, of structure, in structure
functional, working, of function, in function
seasonal, of the season, by season
annual, yearly, each year, every year, per year, a year
daily, each day, every day, per day, a day
frequent, often, common
sustainable, lasting, that can last
flexible, adaptable, can be adapted, supple, versatile
versatile, flexible, many-sided, of many uses
rigid, stiff, fixed, not flexible
fixed, constant, set, unchanged, given, steady
adaptive, that adapts, adapting, flexible
dynamic, changing, that changes
static, fixed, unchanging, not moving, at rest
active, working, busy, turned on, switched on
inactive, not active, turned off, switched off, idle
passive, not active, inactive
sensitive, responsive, that reacts, that responds, easily affected, vulnerable, respond
insensitive, not sensitive, not respond, does not respond, resistant, unresponsive, not react, does not react
resistant, not affected, withstand, insensitive
susceptible, prone, vulnerable, likely to get, easily affected, sensitive
vulnerable, susceptible, prone, weak, easily harmed, open to attack
prone, likely, inclined, susceptible, tend
capable, able, can
unable, cannot, not able, incapable, fail
willing, ready, prepared
ready, prepared, set
scalable, that can grow, can be scaled, works for large, works at large scale
interpretable, understandable, that can be understood, that people can understand, explainable
understandable, clear, comprehensible, can be understood
meaningful, with meaning, that has a meaning, significant, sensible
meaningless, without meaning, senseless
sensible, reasonable, wise
reasonable, sensible, fair, acceptable
reasonably, fairly, sensibly
acceptable, good enough, can be accepted
plausible, believable, credible, likely, reasonable
rational, reasonable, logical
logical, of logic, rational
desirable, wanted, desired, good, wished for
desired, wanted, wished for, intended, aimed at
undesirable, unwanted, not wanted
unwanted, undesired, not wanted, undesirable
spontaneous, by itself, of its own accord, unprompted, on its own
spontaneously, by itself, on its own, of its own accord
dependent, that depends, relying, reliant
conditional, depending, given, under a condition
subject, exposed, open
prior, earlier, before, previous, beforehand
beforehand, in advance, before, earlier
a priori, in advance, beforehand, from the start
vice versa, the other way round, the reverse, the opposite
de novo, new, anew, from scratch, newly
from scratch, from the beginning, anew, from nothing
in vivo, in living animals, in living organisms, in the living body, in the body, in living things
in vitro, in the test tube, in a dish, in the laboratory, outside the body, in the lab
in situ, on the spot, in place, where it is
in silico, by computer, on the computer, in a computer
ex vivo, outside the body
ad hoc, for this purpose, made for the occasion
per se, in itself, as such, by itself, of itself
de facto, in fact, in practice
per capita, per person, a head
however, but, yet, still, though, nevertheless, even so
therefore, so, thus, hence, for this reason, that is why, as a result, consequently, this is why, because of this
thus, so, therefore, hence, in this way, as a result
hence, so, therefore, thus, that is why
consequently, as a result, so, therefore, because of this
nevertheless, still, yet, even so, but, all the same, nonetheless, however
instead, rather, in its place, in place of, but
otherwise, if not, or else, in other respects
meanwhile, at the same time, in the meantime
accordingly, so, in line with this, therefore, as a result
likewise, similarly, in the same way, also
conversely, on the other hand, the other way round, in turn, by contrast
furthermore, also, moreover, too
indeed, in fact, truly, actually
albeit, though, although, even if, but
despite, in spite of, although, even though, though, even with
notwithstanding, despite, in spite of
although, though, even though, while, but, despite the fact
whereas, while, but, in contrast
because, since, as, for, due to the fact, given that, seeing that
`;
