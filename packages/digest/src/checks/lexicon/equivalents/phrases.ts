/** Phrases of papers of every field and what says the same; written like the verbs. */
export const EQUIVALENT_PHRASES = `
by a large margin, by a wide margin, by far
in good agreement with, agree well with, match well, consistent with, in line with, fit well with, correspond well
in agreement with, agree with, consistent with, in line with, in accord with, match, fit
in excellent agreement with, agree very well with, match very well
in accordance with, in line with, as required by, in agreement with, according to, by
according to, in the view of, as stated by, based on, by, says, say
in contrast to, unlike, contrary to, as opposed to, differ from, different from, instead of, while, whereas
in contrast, by contrast, on the other hand, while, but, however, whereas, unlike, conversely
on the other hand, however, but, in contrast, while, by contrast
on the contrary, in contrast, but, rather, instead
compared with, compared to, in comparison with, in comparison to, relative to, than, as against, against, versus, when compared
as compared, compared, in comparison, relative, than, when compared
with respect to, regarding, concerning, about, in terms of, with regard to, as to, when it comes to, as regards
with regard to, regarding, concerning, about, with respect to, when it comes to, as for
in terms of, with respect to, regarding, measured by, by, as, when it comes to, concerning
in relation to, compared with, about, regarding, concerning, with respect to, related to
regarding, about, concerning, on, with respect to
concerning, about, regarding, on
in the case of, for, when, with, in case, for the case
in the context of, in, within, in connection with, in the setting of, when it comes to
in the course of, during, while, in, over
in the framework of, within, in, as part of
in the form of, as, shaped as
in the field of, in, within
in the area of, in, within
in the presence of, with, when ~ present, when there is, when there are, where there is
in the absence of, without, when ~ absent, when there is no, when there are no, if there is no
in the near future, soon, before long
in light of, given, considering, because of, in view of
in view of, given, considering, because of, in light of
in spite of, despite, although
in place of, instead of
in favor of, for, preferring
in charge of, responsible for, deal with
in front of, before
in order to, to, so as to, so that, for
so as to, to, in order to, so that
so that, in order that, to, in order to, such that
with the aim of, to, in order to, so as to
for the purpose of, to, for, in order to
for the sake of, for
by means of, by, with, through, using, with the help of, via
by virtue of, because of, through, by
by way of, through, by, via
with the help of, using, by, through, with, thanks to
through the use of, by using, by, with, through, using
on the basis of, based on, from, by, according to
based on, built on, resting on, on the basis of, that rests on, from, that builds on, founded on, that uses, using, which uses, rely on, rest on
because of, due to, owing to, as a result of, thanks to, on account of, through, since
due to, because of, owing to, caused by, as a result of, on account of, since, because
owing to, because of, due to, thanks to, since
thanks to, because of, due to, owing to, through, with the help of
as a result of, because of, due to, through, from, after
as a result, so, therefore, thus, consequently, hence, in consequence
as a consequence, so, therefore, as a result, thus, hence, consequently
as a function of, depending on, with, how ~ depend on, how ~ change with, against, when ~ change
as well as, and, and also, besides, along with, together with, in addition to
along with, together with, and, with, as well as
together with, with, and, along with
in addition to, besides, as well as, on top of, and, along with, apart from
in addition, also, besides, moreover, furthermore, further, too
in conjunction with, together with, along with, with, combined with
in combination with, together with, combined with, along with
in parallel, at the same time, side by side, together, simultaneously
at the same time, simultaneously, meanwhile, while, also, at once
at the level of, in, on the level
at least, no less than, not less than, or more, minimum
at most, no more than, not more than, up to, or less, or fewer, maximum
up to, at most, as much as, as many as, no more than, or less, maximum of
more than, over, above, greater than, in excess of, exceed, beyond
less than, under, below, fewer than, smaller than
more or less, about, roughly, approximately
such as, like, for example, for instance, including, among them, e.g
for example, for instance, such as, e.g, like, as an example
for instance, for example, such as
in particular, especially, particularly, above all, specifically, notably
in general, generally, usually, as a rule, on the whole, mostly
in principle, in theory
in practice, in reality, in use, really
in fact, actually, indeed, really
in turn, then, on its part, next, again
in detail, closely, thoroughly, fully, carefully
in full, fully, completely
in total, altogether, in all, overall, total
in part, partly, partially, to some extent
to some extent, partly, somewhat, to a degree
to a large extent, largely, mostly, greatly
to date, so far, until now, up to now, yet, as yet
so far, to date, until now, up to now, yet, as yet
until now, so far, to date, up to now, as yet
for the first time, first, as the first, never before
for the most part, mostly, mainly, largely
a number of, several, some, many, various
a large number of, many, numerous, lots of, a lot of, a great many
a small number of, few, a few, some
a variety of, various, many different, different, several, many kinds of, all kinds of, many
a wide variety of, many different, various, many kinds of, all kinds of, a wide range of, many
a range of, various, several, a number of, many, different
a wide range of, many different, many, various, a wide variety of, many kinds of, all kinds of, a broad range of
a broad range of, many different, many, a wide range of
a series of, several, a number of, a set of, a row of
a set of, several, a group of, a number of, some
a lot, much, greatly, very much, strongly
a great deal, much, a lot, greatly
a lack of, no, too little, too few, missing, there is no, there are no, not enough
the majority of, most, most of, more than half of
the vast majority of, nearly all, most, by far most, almost all
the bulk of, most, most of, the largest part of
the fact that, that
the possibility that, that ~ may, that ~ might, whether
the way in which, how, the way
the extent to which, how much, how far, how strongly, whether
the degree to which, how much, how far, how strongly
the ability to, can, able to, be able to, capable of, could
have the ability to, can, able to
have the potential to, can, could, may, might
has the potential, can, could, may, might
have been shown to, is known to, are known to, turned out to
has been shown, is known, are known, it is known, was shown, studies have shown
it has been shown that, it is known that, studies have shown that, earlier work showed that
it is known that, we know that, it is well known that, as is known
it is shown that, the authors show that, they show that
it is found that, the authors find that, they find that
it is possible to, one can, can, it can, may
it is important to, one should, it matters, must
it is necessary to, one must, must, need to, has to, have to
it is unclear, it is not clear, it is not known, nobody knows, it remains unclear, unclear, not clear
it is likely that, probably, likely, it is probable that
it is thought that, it is believed, people think, is thought, are thought
is known about, know about, known about
little is known about, not much is known about, hardly anything is known, we know little about, little known
remain unclear, be still unclear, still unclear, not yet clear, not clear yet, still not known, still not clear, unknown, still unknown, not known, not yet known, remain unknown, still open, not yet understood, not understood
remain unknown, still not known, not yet known, still unknown, not known, unknown, unclear, remain unclear, still unclear
remain elusive, still unclear, not yet known, still not known, still not understood, not yet understood, unclear, unknown, not yet found
remain poorly understood, still poorly understood, not well understood, still not well understood, is little understood, not yet well understood, hardly understood
remain to be determined, not yet known, still unclear, still has to be found, still unknown
remain to be elucidated, not yet known, still unclear, still not understood, still unknown
remain controversial, still disputed, still debated, still under debate
remain open, still open, not answered, not yet solved, unsolved, not solved, still unsolved
remain challenging, still hard, still difficult, is still a challenge, remain hard, remain difficult
remain a challenge, still hard, still difficult, still challenging, still a challenge, remain hard, remain difficult
open problem, open question, unsolved problem, not solved, not yet solved, unsolved
play a role in, be involved in, contribute to, take part in, have a part in, matter for, be important for, part
play an important role in, be important for, be important in, matter a lot for, matter for, have an important part in, play an important part in, contribute much to
play a crucial role in, be crucial for, be essential for, be very important for, matter a lot, play a key part, be vital for, be key to, crucial
play a critical role in, be critical for, be crucial for, be essential for, be very important for, matter a lot, be vital for, critical
play a key role in, be key to, be crucial for, be very important for, matter a lot, key
play a major role in, be very important for, matter a lot, be important for, major part
play an essential role in, be essential for, be needed for, be vital for, matter a lot, essential
role in, part in, involved in, contribute to, function in, matter for
be responsible for, cause, bring about, control, do, account for
account for, explain, make up, be responsible for, cause, take into account
take into account, consider, allow for, include, account for, pay attention to, respect, take account of
take account of, consider, take into account, respect
take advantage of, use, make use of, exploit, benefit from
take place, happen, occur, go on
take part in, join, participate in, be involved in
take up, absorb, adopt, take in
take on, adopt, assume, accept
make use of, use, employ, rely on, apply
make up, form, constitute, account for, compose
make sure, ensure, guarantee
make progress, advance, progress, improve
make possible, enable, allow, permit
make it possible, enable, allow, permit, can
give insight into, help to understand, shed light on, explain, help understand
provide insight into, help to understand, shed light on, help understand, show, teach about, give an idea
provide insights into, help to understand, shed light on, help understand, show, teach about, tell about
provide evidence for, support, show, be evidence for, suggest
provide evidence that, show that, find signs that, find that, present evidence that
provide support for, support
give evidence, show, support
shed light on, explain, clarify, help to understand, illuminate, help understand, make clearer
pave the way for, make possible, prepare, open the way to, clear the way, lead to
open the way, make possible, allow, pave the way
lay the foundation for, be the basis for, prepare, make possible
set the stage for, prepare, make possible
be subject to, undergo, be exposed to, face, obey
be composed of, consist of, be made of, be made up of, have, contain
be made up of, consist of, be made of, contain
be based on, rest on, rely on, build on, use, start from
be capable of, can, be able to
be able to, can, be capable of, manage to
be likely to, probably, will probably
be due to, be caused by, come from, result from
be related to, have to do with, be linked to, be connected with
be associated with, be linked to, go with, go together with, accompany, go along with, come with
be consistent with, agree with, fit, support, match, be in line with
be in line with, agree with, fit, be consistent with, match
be equal to, equal, be the same as, is
is equal to, is, be, equals
be similar to, resemble, be like, be close to
be different from, differ from, be unlike
be aware of, know, notice
be of interest, be interesting, interest
be of importance, matter, be important
of importance, important, matter
of interest, interesting
of great importance, very important, matter a lot
there is a need for, we need, is needed, are needed, require
there is, exist, be
there exist, there is, there are, exist
exist in, be found in, live in, be present in, occur in
known as, called, named, the so-called
referred to as, called, named, known as
so-called, known as, called
defined as, is, are, mean
refers to, mean, is, be, denote
consist of, be made up of, be made of, contain, comprise, be
consist in, be
depend on, rely on, be determined by, change with, vary with, rest on
rely on, depend on, use, build on, be based on, need
relate to, concern, have to do with, be about
lead to, cause, result in, bring about, make
result in, lead to, cause, bring about, make
arise from, come from, be caused by, result from, stem from
derive from, come from, be taken from, stem from, take from
originate from, come from, stem from, arise in
stem from, come from, be caused by, arise from
belong to, be part of, be one of, be among, of
carry out, perform, do, conduct, run
set up, build, establish, create, start
set out, aim, start, intend
look at, study, examine, consider
look for, search, seek
deal with, treat, handle, address, be about, concern
cope with, handle, deal with, manage
account of, description of
focus on, concentrate on, center on, pay attention to, look mainly at
aim at, want, try, seek, be meant
aimed at, to, for, meant to
tend to, often, usually, are likely to, mostly
fail to, do not, does not, did not, cannot, are not able to, is not able to, not
failed to, did not, could not, not
lack of, absence of, no, without, missing, shortage of
need to, must, have to, has to, should
have to, must, need to
ought to, should, must
used to, employed to, applied to, serve to, for
able to, can, capable of
known to, can
shown to, turn out to, prove to
thought to, believed to, supposed to, seem to
believed to, thought to, supposed to
supposed to, thought to, meant to
respond to, react to, answer
contribute to, help, play a part in, add to, have a part in, be involved in, help to, play a role in
suffer from, have, be affected by
subjected to, exposed to, put through, treated with
exposed to, subjected to, in contact with
treated with, given, received, that received, who received
diagnosed with, found to have, that have, who have, with
affected by, with, suffering from, hit by
followed by, and then, then, before, after
prior to, before, ahead of
subsequent to, after, following
following, after
upon, after, on, when, once
during, while, in the course of, in, over, throughout, when
throughout, during, all through, across, all over, in all of
across, over, in all, throughout, among, in, between
among, between, in, within, of
within, in, inside, into, less than
via, through, by, by way of, by means of
through, by, via, by means of, thanks to, because of
towards, to, for, against
per, a, each, for each, for every
versus, against, compared with, or
beyond, past, more than, outside, over
regardless of, no matter, whatever, independent of, independently of, whether or not
irrespective of, no matter, regardless of, independent of, whatever
independent of, regardless of, not depend on, does not depend on, do not depend on, no matter, independently of
instead of, rather than, in place of, and not, not
rather than, instead of, and not, not, in place of
other than, except, besides, apart from
apart from, besides, except, other than, in addition to
except for, apart from, other than, but for
even though, although, though, while
even if, although, though
provided that, if, as long as, on condition that
as long as, if, provided that, while
given that, since, because, as, if
assuming that, if, on the assumption that
unless, if not, if ~ not, except if
whenever, when, every time, if, each time
once, when, as soon as, after
as soon as, when, once
whether or not, whether, if
not only, also, both, besides
both, the two, as well as, and
each other, one another, mutually
one another, each other
each of, every, all, each
all of, all, every, each
any of, any
none of, no, not any
neither, not, no, none
one of, among, belong to, a, an
one of the most, among the most, very
some of, part of, several of, certain
most of, the majority of, nearly all
part of, belong to, some of, in
kind of, type of, sort of
order of magnitude, factor of ten, ten times
two orders of magnitude, hundred times, factor of a hundred, 100 times
twofold, twice, two times, double, 2 times
threefold, three times, triple, 3 times
tenfold, ten times, 10 times
double, twice, two times, twofold
half of, half, 50% of
state of the art, best existing, best known, latest, most advanced, leading, best so far
well known, known, famous, familiar
well understood, known, clear, understood well
poorly understood, not well understood, little understood, hardly understood, unclear
poorly known, little known, not well known
widely used, common, popular, often used, used a lot, much used, in wide use
widely studied, much studied, often studied
commonly used, often used, usual, common, popular
recently developed, new, recent
newly developed, new
newly discovered, new, recently found
previously unknown, new, not known before, unknown until now, unknown so far
previously reported, known, reported earlier, reported before, known from earlier work
previous work, earlier work, earlier studies, past work, previous studies
previous studies, earlier work, earlier studies, past studies, previous work
recent years, lately, recently, the last years, the past years
recent work, new work, recent studies, new studies
future work, later work, work to come
large amount of, much, a lot of, lots of, plenty of
large amounts of, much, a lot of, lots of, plenty of, great amounts of
large number of, many, numerous
small number of, few
wide range of, many, many different, various
high level of, much, a lot of, great, strong
high levels of, much, a lot of, many
high degree of, great, much, strong, high
low levels of, little, few
real world, reality, practice, actual
real time, at once, immediately, live, as it happens
real life, reality, practice, everyday life
daily life, everyday life
young people, youth, adolescents, the young
old people, elderly, the old, older people
older adults, elderly, old people, older people
human beings, people, humans
health care, medical care, care, healthcare, medical
quality of life, how well people live, well-being
long term, long time, long run, over time, many years
short term, short time
time period, period, time
period of time, time, period
over time, with time, in time, gradually, as time goes on
point of view, view, perspective, viewpoint
case study, example, single case
case of, for, example of
use of, using, to use, by using, employing
using, by, with, by means of, through, with the help of, via, use
employing, using, with, by
utilizing, using, with, by
leveraging, using, with, by, making use of
allowing, so that, which lets, letting, which allows, can
enabling, so that, which lets, letting, which allows, can
leading to, causing, which causes, so that, bringing about
resulting in, causing, which causes, so that, leading to, bringing about
indicating that, which suggests that, suggesting that
suggesting that, which suggests that, indicating that
including, among them, such as, like, for example, with, in particular
excluding, without, except, apart from
containing, with, that has, that have
involving, with, that involves, in which
concerning, about, on
considering, given, in view of
depending on, according to, with
corresponding to, for, that belong to, matching
resulting from, caused by, due to, from, that comes from
arising from, caused by, due to, from
derived from, from, taken from, that comes from, made from, won from
obtained from, from, taken from, got from
obtained by, found by, got by, from
taken from, from, derived from
made of, from, consist of
located in, in, lie in, found in, situated in
situated in, in, lie in, located in
found in, in, present in, occur in, located in, live in
present in, in, found in, exist in
involved in, part of, take part in, play a part in, play a role in, part in
responsible for, behind, cause, that cause, that control, in charge of
required for, needed for, necessary for, need, must
necessary for, needed for, required for, need
essential for, needed for, necessary for, crucial for, vital for, must, cannot ~ without
important for, matter for, of importance for, play a part
suitable for, fit for, good for, right for
similar to, like, much like, resemble, close to
different from, unlike, not like, other than
equivalent to, equal to, the same as
related to, linked to, connected with, about, tied to, concerning
linked to, associated with, related to, connected with, tied to
associated with, linked to, related to, connected with, tied to, go with, that comes with, of
tied to, linked to, associated with, related to, connected with
specific to, only in, particular to, that belongs to, special to
common in, frequent in, often found in
prone to, likely to, tend to
robust to, not affected by, withstand, stable against
sensitive to, respond to, react to, affected by, depend on
insensitive to, not affected by, not respond to, do not respond to, does not respond to
resistant to, not affected by, withstand, protected against
close to, near, near to, almost, about
next to, beside, near
along the lines of, like, similar to
a case in point, an example
come up with, develop, devise, find, think of, propose
point out, note, show, remark
carry on, continue
keep track of, follow, monitor
put forward, propose, suggest
bring about, cause, produce, lead to
bring together, combine, unite, gather
build on, extend, be based on, develop further, rest on
draw on, use, rely on
stand for, mean, represent
go beyond, exceed, more than, extend past
go through, undergo, pass
get rid of, remove, eliminate
make sense of, understand, interpret
in charge, responsible
on its own, alone, by itself, independently
by itself, alone, on its own
as expected, as predicted, as foreseen
as follows, like this
if necessary, when needed
when necessary, when needed
on average, in the mean, mean, average
on demand, when needed, as needed
on purpose, deliberately, intentionally
at random, randomly, by chance
at risk, in danger
at the beginning, at first, initially, in the beginning
at the end, finally, in the end
at large, in general
at hand, available
by chance, randomly, at random, accidentally
by definition, as defined
by hand, manually
by nature, naturally, inherently
from scratch, from the beginning, from nothing, anew
on the fly, as it goes, while running, in passing
side by side, together, next to each other
step by step, gradually, in steps
trial and error, trying out, by trying
proof of concept, first demonstration, demonstration that it works
rule of thumb, rough rule
trade-off, balance, compromise
state space, space of states
what is more, moreover, also
no longer, not any more, not any longer, stopped
not necessarily, need not, not always
not yet, still not, not so far
`;
