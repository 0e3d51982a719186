/**
 * Words of which each says what the other says even where nothing else of a sentence differs, and though it may be the
 * longer one; one group a line. Words that have another sense in papers stand in none.
 */
export const EVEN_GROUPS = `
focus concentrate center
rely rest depend hinge
extremely exceptionally exceedingly enormously highly
named termed called dubbed
show demonstrate reveal
big large
utilize use employ
examine investigate study explore
help aid assist
quickly rapidly fast swiftly speedily
begin start commence
end finish
completed filled
nearly almost practically
often frequently commonly
mainly mostly chiefly primarily largely
usually typically normally generally
clear evident obvious apparent
difficult hard challenging tough
simple easy straightforward
unusual uncommon
rare scarce uncommon
harmful deleterious detrimental damaging injurious
helpful useful beneficial
costly expensive
cheap inexpensive
recently lately
previously earlier formerly
notably particularly especially
remarkably strikingly notably
surprisingly unexpectedly
unfortunately sadly regrettably
purpose aim goal objective
gather collect assemble
vary differ
deal address tackle
explain elucidate clarify
propose suggest
seek try attempt
avoid circumvent
forecast predict
choose select pick
obtain get gain acquire
necessary needed required
sufficient enough adequate
lacking missing absent
numerous many
various diverse different
comparable similar alike
identical same
exact precise accurate
whole entire complete full
major main principal chief
crucial critical vital essential
novel new
ancient old
modern contemporary current
prominent notable
thorough comprehensive exhaustive
fully completely entirely wholly totally
partly partially
quite fairly rather
equally alike
solely only exclusively
merely only just simply
sustain maintain
allow enable permit let
encourage foster promote
harm damage injure hurt
heighten boost enhance
worsen aggravate exacerbate
ease alleviate relieve
speed accelerate hasten quicken
slow decelerate
shrink contract
grow expand
spread disseminate
split divide partition separate
join merge unite combine
mix blend
link connect tie
attach fasten
destroy ruin
repair mend fix
reconstruct rebuild
recreate reproduce
reconstitute recreate rebuild
illness disease sickness
physician doctor
medication medicine drug
teenager adolescent
elderly aged
infant baby
woman female
man male
pregnant expectant
participant subject volunteer
questionnaire survey
researcher scientist investigator
hypothesis conjecture
error mistake
benefit advantage
drawback disadvantage shortcoming
obstacle hurdle barrier
possibility option
likelihood probability chance
resemblance similarity likeness
consequence result outcome
reason cause
origin source
location place position site
surroundings environment
area region zone
amount quantity
portion part fraction
sort kind type
way manner fashion
answer response reply
thought idea notion
belief conviction
feeling emotion
speech talk
route path
trip journey
vast huge enormous
tiny minute
`;
