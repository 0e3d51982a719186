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
compute calculate
characterized marked typified
analyze examine
assess evaluate judge
measure quantify
detect spot
discover uncover
happen occur
emerge arise
vanish disappear
stay remain
persist endure
hinder hamper impede
prevent stop
halt stop
block obstruct
trigger spark
provoke prompt
strengthen reinforce bolster
raise lift
fall drop decline
rise climb
send dispatch
carry transport
transmit convey
receive get
preserve retain keep
protect guard shield safeguard
defend guard
design devise
build construct erect
assemble build
produce manufacture
supply provide furnish
give provide offer
introduce present
describe depict portray
outline sketch
summarize recap
discuss debate
mention cite
confirm verify corroborate
check verify
disprove refute
suspect guess
expect anticipate
infer deduce
compare contrast
match correspond
agree concur
contradict conflict
ignore neglect overlook disregard
omit skip
add append
remove delete
extract remove
replace substitute
exchange swap
modify alter change
adjust adapt
transform convert
simplify streamline
improve better enhance
refine polish
optimize improve
guarantee ensure assure
satisfy fulfil meet
fulfil meet
govern control rule
regulate control
direct steer guide
manage handle
cope deal
succeed manage
struggle battle
compete vie
cooperate collaborate
participate engage
recruit enlist
enroll recruit
interview question
monitor observe watch
track trace follow
accompany attend
precede antedate
encounter meet face
suffer endure
recover recuperate
heal cure
survive live
inherit receive
inhabit populate
migrate move
travel move
penetrate pierce
surround encircle enclose
display exhibit show
resemble mimic
imitate mimic copy
contain hold
comprise contain
possess have own
require need demand
deserve merit
afford permit
forbid prohibit ban
restrict limit constrain
confine restrict limit
exceed surpass outdo
outperform beat surpass outdo
accuracy precision exactness
ability capability capacity
advance progress
agreement accord consensus
analysis examination
apparatus device
assumption presumption supposition
attribute trait characteristic
challenge difficulty
chance opportunity
circumstance situation
concept notion idea
connection link
constraint restriction limitation
correlation association
country nation
damage harm
debate controversy
decrease reduction decline
defect flaw fault
demand need
discovery finding
distribution spread
emphasis stress focus
enhancement improvement
expansion growth
explanation account
growth increase
harm damage injury
hint clue
hospital clinic
hunger starvation
impact effect influence
implication consequence
incentive motivation
inflammation swelling
insight understanding
instrument tool device
interval period
investigation study
issue problem
lack absence shortage
length duration
mortality death
motion movement
mystery puzzle riddle
necessity need
obesity overweight
opinion view
outcome result
overview survey review
paper article
phenomenon occurrence
proportion share fraction
pupil student
question issue
relationship relation
remedy cure treatment
risk danger
role part
scenario situation
scheme plan
size extent
solution answer
speed velocity
strategy plan approach
summary overview
support backing
task job
technique method
tendency trend
therapy treatment
tool instrument
toxin poison
trait characteristic feature
trial test
trouble difficulty
type kind
variety diversity
viewpoint perspective standpoint
weakness shortcoming
worker employee
youth adolescence
abundant plentiful
additional further extra
adverse harmful
attractive appealing
basic fundamental elementary
brief short
broad wide
chronic lasting
common frequent
complex complicated intricate
considerable substantial sizeable
constant steady
continuous uninterrupted
correct right
dangerous hazardous risky
deep profound
dense thick
distinct different separate
dramatic striking
durable lasting
effective efficacious
elaborate intricate
entirely wholly
essential indispensable
excellent outstanding
excess surplus
extra additional
faulty defective
feasible possible practicable
final last ultimate
flexible adaptable
genuine real true
gradual slow
great large
ill sick
immense huge
initial first
interesting intriguing
local regional
long lengthy
minor small
narrow thin
nearby neighboring adjacent
odd strange peculiar
optimal best ideal
peculiar strange
perfect ideal flawless
plausible credible
prevalent widespread common
previous earlier prior
promising encouraging
rapid fast swift quick
reliable dependable trustworthy
robust sturdy
severe serious grave
slight small minor
slow sluggish
stable steady
striking remarkable
sudden abrupt
suitable appropriate fitting
typical characteristic
unclear uncertain
unexpected surprising
unique singular
vague unclear
valuable useful
visible apparent
widespread common
tiny minute
`;
