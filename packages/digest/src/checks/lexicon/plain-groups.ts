/**
 * Words that say the same in papers of every field, the bookish beside the plain; one group a line. Any word of the
 * same family counts as the word. What is in two groups joins neither of them to the other.
 */
export const PLAIN_GROUPS = `
focus concentrate center aim
instruct tell teach direct order
pathogenesis develop disease
etiology cause origin
independent depend regardless alone
cross intersect meet
endow give equip let
leave imprint
imprint mark
thank oblige acknowledge grateful
grateful thank
scratch novo new
cover fund
mediate carry through via
rely trust
behave act do behavior
mention say
know aware familiar
aware know
compound substance chemical
substance compound material
material substance matter
drug compound
molecule compound
microbe bacterium microorganism germ
germ microbe bacterium pathogen
bacterium microbe
pathogen germ
physics physical
quick rapid prompt fast
prompt rapid
strange unusual odd anomalous abnormal
abnormal aberrant unusual
aberrant abnormal
unusual rare uncommon abnormal
scarce limited
plentiful abundant
cheap efficient
huge enormous large vast massive giant
giant large huge
tiny small micro nano minute
microscopic tiny
visible seen
correspond match
agreement match fit
crowd many
fail break
failure break
hinder hamper impede block
hamper hinder impede limit
impede hinder hamper slow
hurt harm
safe secure safety
secure safe
tendency tend
tend prone likely incline
prone susceptible vulnerable likely
susceptible prone vulnerable sensitive
vulnerable susceptible prone
sensitive respond susceptible
react respond
respond react
answer reply
ask query question inquire
query ask question
quarrel conflict
conflict contradict disagree
contradict conflict disagree against
disagree contradict conflict
resemble like similar
mimic imitate copy emulate resemble
imitate mimic copy
copy mimic
emulate mimic
expose subject
subject undergo
vital life
life live
mortality death
survive live survival
sequence order
rank order
sort rank order
grade rank degree
score rate mark
judge rate
rate judge
pick select
favour prefer
favor prefer promote support
hence so
mostly main most
largely main most
chiefly main most
rather instead
instead rather alternative
alternative other instead option
option choice alternative
way option
simultaneous together same time concurrent
concurrent simultaneous same
parallel same together simultaneous
constantly always
always constant all
never
occasional sometimes
sometimes occasional
regular usual
daily day
annual year yearly
yearly annual
weekly week
monthly month
nightly night
decade year ten
century hundred
duration long length time
length long
width wide
height high
depth deep
weight heavy
heavy weight massive
mass weight heavy
age old
era age time period
period time span phase
span period
moment time
prevail dominate
dominate prevail lead
surround around
neighbor near nearby adjacent
adjacent near neighbor next
distance far
proximity close near
gradual slow step
sudden abrupt
abrupt sudden
immediate instant
instant immediate
final last end
last final
initial first early start
first initial early primary
primary first
earliest first
ultimate final
eventual final
use utilize employ apply exploit leverage harness deploy adopt via utility
show demonstrate reveal exhibit display illustrate present depict visualize manifest appear
establish show demonstrate
find discover identify detect observe uncover see notice recognize reveal determine obtain
find determine ascertain elucidate establish learn
study investigate examine explore analyze research inspect probe scrutinize consider look
test evaluate assess examine validate check
explain elucidate clarify account interpret interpretation understand
describe characterize delineate depict outline detail report present tell
propose suggest present introduce offer put
introduce present give
give provide yield offer supply afford confer grant deliver produce
get obtain acquire gain derive yield
build construct create make develop assemble form design
make produce generate create form yield synthesize cause render turn
develop create design devise invent
start begin initiate commence trigger onset launch originate early
end terminate finish stop cease complete
stop halt prevent block inhibit cease arrest
block inhibit prevent suppress
prevent avoid protect hinder avert
suppress inhibit repress reduce silence
repress silence
help facilitate assist aid support enable promote contribute
help improve enhance
easy facilitate simple straightforward ease
promote boost enhance stimulate encourage increase foster drive
increase raise rise grow growth elevate augment boost enhance upregulate climb high up expand gain greater more
increase enhance strengthen amplify intensify
enhance improve boost strengthen
reduce decrease lower lessen diminish decline drop fall attenuate mitigate downregulate low shrink weaken down cut less minimize
reduce alleviate mitigate ease relieve lessen
improve better enhance ameliorate good
worsen aggravate exacerbate worse impair deteriorate
harm damage impair injure hurt detrimental deleterious toxic
change alter modify modulate vary shift transform adjust convert adapt
convert turn transform change
evolve change
affect influence impact effect alter act depend
control regulate govern modulate determine direct manage
regulate modulate tune
keep maintain retain preserve sustain hold store
store hold keep
hold contain carry bear include
carry transport bear contain have convey harbor
contain include comprise hold have consist
consist comprise compose make
part component section element piece member subunit
part role contribute involve participate
share fraction proportion percentage part rate
include contain comprise encompass incorporate involve cover integrate add
have possess own contain carry bear exhibit feature show harbor
need require demand necessary necessitate must essential indispensable call warrant
essential vital crucial critical necessary key pivotal fundamental indispensable needed
important major key central main fundamental matter considerable prominent
main primary principal major chief key central predominant leading dominant mainly primarily
large big great major substantial considerable huge vast extensive high massive wide
small little minor tiny slight minimal low few
small short
much considerable substantial significant great greatly strong strongly marked markedly dramatic far large sharply very highly substantially considerably
strong powerful potent robust intense great profound
weak feeble poor faint low mild
complete full whole entire total thorough comprehensive all
fully completely entirely totally
partly partial part incompletely
exact precise strict
precise accurate specific
right correct accurate true
wrong incorrect false error mistake erroneous
error mistake fault
common frequent widespread prevalent often ubiquitous typical prevalence
rare infrequent uncommon scarce seldom
scarce few rare little lack
usual typical normal conventional standard classical classic traditional ordinary
typical characteristic representative
often frequent frequently commonly many
new novel recent innovative
recent last
old previous earlier former existing past prior
previous earlier before prior past already
early premature soon
existing current present available
current present now today
later subsequent subsequently after then following next
following after subsequent below
next following subsequent then
before prior ahead preceding previous pre
after post following upon
during while throughout
fast rapid quick speed swift accelerate
accelerate speed fast hasten
slow delay gradual late retard
late delayed
hard difficult challenging tough complicated difficulty challenge laborious
problem challenge issue difficulty obstacle task
task problem job
question ask
solve address tackle resolve overcome
address tackle deal handle
overcome circumvent bypass avoid beat
aim goal purpose objective target seek intend intent want attempt
want seek wish aim need
try attempt seek strive aim endeavor effort
way manner method approach mode means fashion route path pathway strategy mechanism
method approach technique procedure algorithm strategy scheme protocol tool process
idea concept notion principle insight
insight understanding knowledge understand
understand comprehend grasp insight know
know understand recognize learn
unknown unclear elusive uncertain undetermined
unclear elusive obscure uncertain unknown ambiguous understand
think believe consider assume regard
assume suppose presume hypothesize posit postulate
hypothesize suppose propose assume suggest
suggest indicate propose hint
argue claim contend maintain assert reason
say state claim report tell mention
call name term refer denote dub known
mean imply denote refer
link connect associate relate couple correlate tie join bridge
connect link relate couple join
relate associate correlate link connect concern
join combine merge unite fuse connect
combine merge integrate unify together joint fuse mix
together jointly combine collectively conjunction
separate distinct divide split isolate different discrete apart distinguish
distinguish discriminate differentiate separate tell discern
different distinct diverse differ various varied alternative unlike other separate
diverse various varied different multiple several wide variety
various several many multiple numerous diverse different array variety range plethora
many numerous multiple several various abundant
several multiple many various number array
variety range diversity array kind type
kind type sort class form variety category
group set cluster collection ensemble team cohort
set collection group suite array series
cluster group
series sequence string chain
order sequence
place site location position locate region spot localize where
site place location position
lie locate reside situate
region area zone domain part
area field domain region
field area discipline
near close proximity proximal nearby vicinity adjacent around local
close near tight proximity nearby
far distant remote long away
inside within internal intra interior inner intracellular
outside external extra exterior outer
between inter
through via across
move migrate travel shift displace transport motion translocate traffic locomotion relocate
transport carry move traffic
go travel proceed
enter penetrate invade
leave exit depart
break disrupt cleave fragment degrade rupture
break degrade catabolize catabolism decompose dissolve
disrupt disturb interrupt break perturb destroy
destroy eliminate ruin damage
remove eliminate delete deplete clear ablate excise discard
lack absence deficient deficiency missing devoid without miss
loss lack deplete depletion
lose loss
add supplement append additional include
additional further extra more other another
also additionally furthermore moreover too besides
repair restore fix recover
restore recover rescue repair reinstate rebuild reconstruct
rebuild reconstruct restore
heal recover cure
treat treatment therapy therapeutic cure
treatment therapy drug medicine
doctor physician clinician
drug medicine medication compound agent
illness disease disorder sickness
disease disorder illness
ill sick patient
patient person
child infant pediatric childhood
baby infant neonate newborn neonatal
person individual human people subject participant man
human people person man
woman female women
man male men
people population public
adult grown
old elderly age aged
young juvenile youth adolescent
mammal mammalian
animal organism
living alive biological
die death mortality lethal kill fatal perish dead
kill die destroy lethal
born birth
grow proliferate multiply develop expand growth
multiply proliferate
divide split proliferate
produce secrete release
release secrete emit discharge
send transmit emit
receive get accept
pass transmit transfer
transfer pass
take assume adopt require need
eat consume feed diet ingest food intake
drink liquid beverage fluid
consume use eat
cost expense expensive price
cheap inexpensive low
expensive costly cost
money fund cost financial
pay spend
spend consume use
happen occur arise take appear emerge
occur happen arise appear take
arise emerge originate come appear stem
emerge arise appear
come originate derive arise stem
cause induce lead produce trigger elicit drive provoke bring evoke generate underlie result
trigger induce elicit initiate activate provoke evoke
induce trigger bring
activate trigger switch turn induce stimulate
result outcome consequence finding effect lead
effect consequence influence outcome impact
reason basis explanation why
because due owing since account
lead result cause
depend rely dependent dependence contingent rest based hinge
rely depend
independent regardless irrespective
base rest build found rely
basis foundation base ground
support back evidence confirm strengthen corroborate uphold
confirm verify validate corroborate
evidence sign proof support
sign signal mark indicate indicator hint
mark signature label tag imprint trace
match agree fit correspond consistent conform
agree consistent concur accord agreement match
consistent agree compatible fit line
fit match suit
fitting suitable appropriate
suitable appropriate fit apt proper
enough sufficient adequate suffice
allow enable permit let make possible
enable allow let make possible able
possible potential can able feasible
able capable can ability capacity
ability capability capacity power capable potential
fail unable
predict forecast anticipate expect foresee
expect anticipate predict
measure quantify gauge determine estimate assess
estimate approximate calculate measure
calculate compute estimate determine work
compute calculate
count number enumerate
number amount count quantity
amount quantity level concentration number degree dose volume
level amount concentration degree degree
degree extent level
size magnitude scale
scale size
shape form morphology morphological structure geometry
form shape structure
structure architecture organization arrangement
arrange organize order
organize arrange structure coordinate
coordinate synchronize organize
work function operate act
work effort
role function part
act behave function serve operate
serve act function
behave act
behavior conduct
compare contrast versus relative against
relative compared compare
similar alike like same comparable analogous resemble equal similarly
same equal identical equivalent similar
equal same equivalent
identical same
like such as similar resemble akin
unlike contrary contrast different
contrast contrary opposite unlike
opposite contrary reverse inverse
reverse invert opposite
best optimal optimum top state ideal
optimal best ideal
exceed surpass outperform over beat better
outperform surpass better exceed beat superior perform
superior better
worse inferior poor
inferior worse
benefit advantage gain help
advantage benefit
disadvantage drawback limitation weakness
limit restrict constrain bound confine
limitation constraint limit
threat danger risk hazard
risk danger hazard chance
chance probability likelihood likely odds
likely probable
surprising unexpected striking remarkable unanticipated
striking remarkable impressive notable
interesting intriguing
clear evident obvious apparent
hide mask obscure conceal
cover span
reach attain achieve arrive get
achieve attain accomplish reach obtain get
succeed success successful achieve
run perform execute
perform conduct carry do run execute undertake implement
do perform conduct carry
implement realize execute
realize implement
receive undergo get
undergo experience go
experience undergo suffer
suffer experience
choose select pick opt prefer
select choose pick
prefer favor
look search seek
search seek look screen scan hunt
collect gather accumulate assemble compile
gather collect accumulate
accumulate build gather collect
train teach learn instruct
learn train acquire
teach train instruct
represent encode stand depict
encode code represent
write code
split divide separate
spread distribute disseminate propagate diffuse
distribute spread
extend expand lengthen prolong stretch broaden generalize
long prolong extended lengthy
last persist continue remain endure
persist continue remain last
continue persist proceed keep
remain stay still persist continue
stay remain
stable steady constant robust
constant fixed stable unchanged
invariant unchanged
fixed set constant
steady stationary
vary change fluctuate
random chance stochastic
rich abundant
abundant plentiful rich
poor low
simple basic plain elementary
basic fundamental elementary
complex complicated intricate sophisticated
detailed thorough depth
deep profound
rough approximate coarse
approximate rough near about
nearly almost virtually
almost nearly
quite fairly rather
very highly extremely strongly
extremely very
only solely exclusively just merely
unique single only
single one individual sole
both two dual double either
two double pair twin dual binary
three triple
half
each every individual
every all each any
general broad universal
broad wide general
wide broad extensive
narrow limited
specific particular certain special
particular specific certain special
special particular specialized
individual single each
whole entire
main mainly
mainly mostly primarily largely predominantly chiefly
quantity amount
speed velocity rate pace
rate speed frequency
force power
power strength
energy power
hot warm
cold cool
heat warm thermal
wet moist
dry
light illuminate optical photo
dark black
bright luminous
color hue
picture image
image picture imaging visual
see view visual
view see perspective consider
watch monitor
follow track trace
track follow monitor trace
target aim
attack assault
defend protect defense
protect guard shield defend
guide direct lead
drive push propel
push drive
pull draw
attract draw
touch contact
contact touch interact
bind attach associate tie
attach bind link connect
detach release
free release
open
close shut
turn rotate convert spin
rotate turn spin
fall drop
rise increase climb
wind
wave oscillate
rhythm oscillation
cycle
network circuit web
circuit network
nerve neuron neural
brain neural cerebral
body organism
tissue
wall
layer sheet
surface
edge border boundary
boundary edge border limit
core center
center middle core
middle mid center intermediate
top upper
bottom lower
front anterior
back posterior
side lateral
half
space room
gap lack
hole gap cavity
path route way
step stage phase
stage phase step
phase stage
state condition
condition circumstance state situation
situation circumstance
case instance example situation
example instance case
context setting
environment surroundings
nature natural
natural
artificial synthetic man
synthetic artificial
real actual true realistic
actual real
true real correct
main
author writer we
result show
review survey overview summarize
summarize review outline overview
overview review
discuss consider debate treat address
consider treat discuss account
paper article work study report publication manuscript
publish report print
report describe publish present
literature publication paper
data information
information data
resource tool source
source origin
origin source
machine computer device
computer computational
device apparatus machine
tool instrument
program software
software program
rule law
law rule
theory theoretical
model simulate represent
simulate model
test trial experiment
trial experiment study
experiment experimental test
practice practical
theory
teach
school education
country nation
city urban
village rural
rich
job work
young
heir inherit
inherit pass
ancestor ancestral
descend derive
gene genetic
mutate mutation mutant
copy duplicate replicate
repeat again
replicate copy reproduce
reproduce replicate
delete remove
insert add
exchange swap replace
replace substitute swap exchange
substitute replace
switch change turn shift toggle
balance homeostasis equilibrium
equilibrium balance
imbalance
stress strain
damage harm injury lesion impair
injury damage wound
wound injury
pain ache
fear anxiety afraid
memory remember
remember recall memory
forget
attention attend
attend attention
sense detect perceive
perceive sense see
hear auditory
taste gustatory
smell olfactory odor
touch tactile
sight visual
sleep
wake
`;
