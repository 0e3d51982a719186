/**
 * One weight for each of `FEATURE_NAMES`, in their order. Learned on the training part of SciTLDR-A (Apache-2.0) by
 * `npm run eval -- digest-salience-train`, which says how.
 */
export const NUMBER_WEIGHTS: readonly number[] = [
  0.0339, // first
  0.0028, // second
  0.0039, // third
  0.002, // fourth
  0.0042, // last
  -0.0519, // place
  0.035, // placeSquared
  0, // sentences
  -0.0009, // finding
  0.0032, // method
  -0.0013, // problem
  0.0005, // limitation
  -0.006, // resource
  -0.0082, // background
  0.0117, // weSubject
  0.0109, // weIntroduce
  0.0082, // weShow
  0.0048, // thisPaper
  0.0283, // firstIntroduction
  0.0567, // firstOfAuthors
  -0.007, // authorsBefore
  0.1691, // centrality
  0.0117, // anaphoric
  0.005, // leavesOpen
  -0.0117, // pointsBack
  -0.0001, // hasNumber
  0.0016, // brackets
  0.0138, // contrastOpening
  0.0031, // resultsOpening
  0.0143, // address
  -0.0398, // length
  0.001, // lengthSquared
  -0.0311, // under8
  -0.0182, // under12
  -0.0113, // under16
  0, // under24
  -0.016, // over32
  0.0097, // kept
  -0.0268, // meanFrequency
  0.1522, // meanSentences
  0.0611, // mass
  -0.0667, // stopWords
  0.0037, // capitals
  -0.0119, // commas
  -0.0144, // colon
  -0.0062, // firstPerson
  0.0096, // authorsOpen
  0.0027, // authorsNamed
  0.0024, // afterOpening
  -0.0046, // cutRelative
  0.0029, // cutParticiple
  -0.0107, // cutCoordination
  0.0019, // cutClause
  -0.0053, // cutList
];

/** Weights of runs of one and two words, in parts of `GRAM_UNIT`, a line each. */
export const GRAM_WEIGHTS = `
# -32
# # -27
# ^ -26
# an -12
# d 54
# dataset -13
# datasets 19
# f1 14
# higher -15
# is 12
# k -18
# of 19
# respectively -17
# the 22
# times -16
# to -30
# when -15
# which -24
$n$ 20
's -33
^ # 54
^ a 28
^ an 37
^ based -61
^ bayesian -13
^ building -18
^ by -34
^ code 11
^ convolutional -11
^ currently -22
^ deep -24
^ despite -21
^ due -15
^ each -16
^ empirically 21
^ experimentally -13
^ experiments 18
^ federated -24
^ first -14
^ for 29
^ from -22
^ further 14
^ furthermore -11
^ generating -24
^ generative -20
^ graph -25
^ hierarchical -11
^ human -12
^ i 27
^ ii 11
^ in 49
^ inspired -42
^ instead 19
^ its -13
^ large -17
^ learning -26
^ machine 17
^ model -15
^ most -23
^ neural -16
^ on 22
^ once -15
^ one -16
^ predicting 14
^ previous -25
^ rather -26
^ second -22
^ self 14
^ since 14
^ some 11
^ state 11
^ such 14
^ the -19
^ their -11
^ then -19
^ theoretically -12
^ therefore 23
^ they -11
^ this 109
^ to 84
^ traditional -13
^ training -44
^ two -18
^ under -13
^ understanding 11
^ unfortunately 11
^ unlike 41
^ using 70
^ variational -20
^ we 66
^ while -17
^ with -23
a 237
a # -35
a bayesian -28
a better 12
a broad 14
a central -13
a certain -17
a challenge 12
a challenging -16
a classification -22
a classifier 12
a cnn 20
a collection 40
a common -12
a comprehensive -13
a computationally 29
a conditional -14
a consequence -14
a considerable -15
a continuous 21
a convolutional 25
a core -19
a data -17
a decision -13
a decoder -15
a deep 74
a different -57
a differentiable -14
a discrete 21
a distribution -11
a diverse 15
a dnn 31
a domain -29
a dynamic -15
a fast -16
a few 18
a finite -31
a first 17
a fixed -16
a fraction 13
a fully -35
a gan 37
a gaussian 17
a general -23
a generalization -19
a generator -26
a generic 12
a given 52
a global -16
a gradient 21
a graph 27
a great -14
a hierarchical -11
a high 30
a highly 12
a language -12
a large -66
a larger -32
a latent -28
a learned -14
a learning -18
a lightweight 22
a linear -23
a local -15
a long -43
a lot -11
a low 16
a major 16
a memory 12
a minimal -11
a mixture -21
a model 16
a modular 13
a much -17
a multi-agent 12
a multi-scale 16
a negligible 15
a neural 32
a noisy -13
a nonlinear 17
a novel 129
a number -25
a particular -35
a popular -16
a powerful 17
a preliminary 19
a pretrained 28
a principled 45
a problem 17
a property -17
a quantum -12
a question -14
a real -15
a recent -14
a recently 12
a recurrent -21
a regularized -18
a reinforcement 41
a representation 23
a result 42
a second 14
a self -26
a semi-supervised 43
a sentence 20
a sequence -41
a series -16
a significant -17
a similar -13
a simple 57
a small -24
a smooth -17
a solution -16
a source -19
a sparse -19
a specific -20
a stable -19
a state -20
a step 13
a stochastic -29
a student -17
a subset -14
a suite -12
a supervised -23
a system 15
a task -21
a technique -33
a temporal -15
a test -22
a time -13
a typical 16
a unified 12
a universal 56
a useful 25
a vae 21
a variant -25
a variational 30
a variety 29
a very -17
a viable -15
a way -13
a well -17
a widely 19
a word -16
ability 28
ability of 30
ability to -27
ablation -12
able 54
able to 51
about the 16
about their 15
above -21
absence 30
absence of 30
absolute -18
abstraction 31
abstractive -22
abstractive summarization -14
abundant -11
accelerate 37
accelerate the 20
acceleration 41
access -29
access to -29
accommodate 11
according 13
according to 13
account -20
accounts -18
accounts for -12
accuracy -25
accuracy ^ -50
accuracy and 56
accuracy compared 17
accuracy for -12
accuracy in -15
accuracy of 20
accuracy on -31
accuracy than -13
accurate 13
accurate and 11
achieve -33
achieve # 12
achieve a -21
achieve better 12
achieve high -14
achieve state -34
achieve this 17
achieved -16
achieved by 16
achieved great -13
achieved state -14
achieves 25
achieves a -29
achieves better -14
achieves state 49
achieving 22
acquire 29
acquisition 15
across -86
across a -34
across tasks -12
action 19
action sequences 29
actions 17
activations -34
active 35
active learning 16
active research -13
acts -14
acts as -16
actually -19
ad -22
ad hoc -14
adam 24
adam ^ -13
adapt -45
adapt the -13
adapt to -20
adaptation 49
adaptive 17
adapts 12
added -19
added to -21
addition to -16
additionally -37
additive 16
address -19
address the 13
address these 11
address this -47
addressed 14
addressing -21
addressing the -16
adds -11
adequately 18
adjacent 23
adjustment 23
adopt -14
adoption -16
advance 11
advances -16
advantage 18
advantages 62
advantages of 57
advantages over -18
adversarial 119
adversarial attacks 27
adversarial examples 32
adversarial images -19
adversarial imitation -17
adversarial learning 31
adversarial nets -13
adversarial networks -11
adversarial perturbations 18
adversarial samples 16
adversarial training 78
adversarially 15
adversaries -11
adversary -21
affect -14
affect the -14
affecting -13
affects 21
after -44
after the 13
against -86
against a -19
against adversarial -13
against the -13
agent 25
agent that 40
agent with 23
agents -62
agents ^ 18
agents that -28
agents to -54
agents with 19
aggregation -15
agnostic -14
agnostic meta -18
aim 26
aim of 16
aim to -12
aimed -26
aimed at -26
aims -12
aims to -16
al # -13
alexnet 18
algorithm 42
algorithm ^ 25
algorithm achieves 24
algorithm based 37
algorithm for 44
algorithm is 17
algorithm on 25
algorithm to 19
algorithm with -11
algorithms 15
algorithms and 20
algorithms have 15
algorithms in -29
algorithms on 13
algorithms such -12
algorithms to 28
algorithms which 18
alignment 22
all existing 12
all of 14
all the -11
alleviate -15
alleviating 13
allow for 19
allows a 24
allows for -18
allows to 11
along -13
already -16
also -71
also been 16
also introduce -47
also reduces 14
alternating -23
alternative -32
alternatives -28
always -31
amenable -16
amenable to -15
among 40
among the 11
amount -42
amount of -46
an 58
an accuracy -25
an active 37
an adaptive 27
an additional -17
an adversarial 28
an adversary -16
an agent -18
an alternative 20
an appropriate 20
an approximation 23
an arbitrary 22
an architecture 22
an attention 29
an average -23
an effective -16
an efficient 18
an end -27
an energy 27
an environment 13
an explanation -12
an explicit 18
an extension -12
an extensive -11
an external 15
an extremely 11
an image -26
an important -28
an improved -14
an inference -14
an information 12
an initial -20
an input -29
an lstm -13
an online 11
an open 21
an optimal 11
an order -17
an rl 19
an upper -17
analogous 12
analogous to 19
analyses -22
analysis ^ 20
analysis and -18
analysis of -36
analysis to -14
analytic -16
analytically -13
analyze 25
analyze a 23
analyzing 15
and 118
and # -29
and ^ 20
and a -68
and accuracy 19
and achieve 12
and action 12
and activations -22
and adam -11
and adversarial -18
and algorithms -11
and an -37
and analyze 13
and are 15
and backward 13
and biases 23
and by -28
and can -12
and challenging 16
and class -16
and compare 41
and compared 26
and competitive 13
and computational 15
and consequently -13
and continuous -13
and control -21
and datasets -12
and demonstrate 25
and develop 33
and discrete -11
and discuss -27
and diversity -17
and do 11
and dynamic -13
and effective 28
and efficient 17
and empirical 22
and empirically -17
and evaluate -14
and few 23
and flexible -19
and for -14
and general -20
and generate 13
and generating -17
and generation 25
and graph -12
and hence 19
and hierarchical 13
and high -14
and human -12
and identify -11
and improving 11
and in 19
and inference 23
and interpret 12
and introduce -11
and is -21
and it 17
and its 65
and language -25
and learn 17
and learning 20
and many -18
and may -11
and memory 26
and model 31
and more 15
and natural -14
and neural 17
and non-linear -17
and object -11
and on 16
and one 21
and perform 11
and performance 16
and policy -14
and predict 11
and prediction 20
and random -12
and real -36
and recurrent -11
and reinforcement 17
and related -16
and requires -13
and robust 14
and robustness 11
and scalable -13
and semantic 92
and show -84
and speech -13
and standard -22
and state -19
and stochastic 16
and study 21
and synthetic 11
and task 12
and text -13
and that -34
and the -98
and their 44
and there -22
and they -15
and time -12
and train 29
and trained 19
and transfer 11
and two -15
and use -71
and uses -21
and using -27
and variational -12
and when -13
annotated -14
annotation 20
annotations -17
anomaly 15
another 72
answer 11
answering ^ -16
any 78
apart 23
apart from 24
appears 19
applicability -11
applicable 11
applicable to 18
application -34
application of -43
applications -55
applications ^ -21
applications of -13
applied 20
applied in 12
applied to 25
applies to 24
apply 38
apply the -30
apply their -16
apply this 25
applying the 11
approach ^ 15
approach by -14
approach called -13
approach in -31
approach is -15
approach on -13
approach the -11
approach to 126
approach which 27
approaches -39
approaches ^ 16
approaches for 31
approaches in -19
approaches to -25
appropriate 23
approximate 50
approximate bayesian 44
approximating 22
approximating the 22
approximation -28
approximation ^ 25
approximation of 26
approximations -27
approximators 14
arbitrarily 22
arbitrary 56
architectural 17
architecture 107
architecture ^ -27
architecture and 12
architecture for 82
architecture is 29
architecture that 19
architecture to 59
architecture which -15
architecture with 11
architectures 20
architectures ^ 12
architectures for 18
architectures have -15
architectures on -14
are a -39
are able 46
are also 29
are biased -19
are capable 15
are combined -14
are designed -12
are difficult 22
are highly -17
are indeed 18
are known 25
are less 16
are more -12
are not 57
are presented -11
are the -11
are trained 52
are two 14
are used -15
are usually -11
are vulnerable -15
area 11
area ^ 11
areas 35
argue -13
argument 13
arise in 12
arising -19
arising from -12
arithmetic 13
around -38
art algorithms -25
art for 23
art in 19
art models -17
art neural -15
art on 62
art performance -15
art performances 15
art results 49
as -19
as a 13
as compared 12
as image 18
as images 23
as is 25
as learning 15
as measured -14
as neural -14
as on 21
as one -14
as opposed -20
as the 20
as to 32
as training 18
as variational -15
as we 30
aspect -27
aspects -12
assessment 12
assign -15
assignment 24
associated -17
associated with 19
assumption -14
assumption ^ -22
assumptions ^ 35
asynchronous -11
at -28
at each -19
at learning -15
at training -15
atari -28
atari # 12
attached 30
attack 24
attacker -18
attacks 55
attacks ^ 55
attacks on 17
attempt 24
attempt to 11
attempts -27
attempts to -14
attention 83
attention ^ 17
attention and -22
attention in -20
attention mechanism 27
attention to -33
attentive 26
attractive 12
attribute -23
attributes of 25
audio 16
augments 17
authors 46
authors achieve 13
authors algorithm 31
authors also -58
authors analysis 17
authors apply 37
authors approach -38
authors argue -11
authors best 28
authors build 12
authors call 24
authors can 14
authors combine -18
authors compare -12
authors consider -40
authors construct -20
authors contributions 15
authors demonstrate -11
authors derive 29
authors describe -13
authors design 28
authors develop -33
authors devise 13
authors discuss -19
authors empirical -13
authors empirically -28
authors employ 23
authors establish 16
authors evaluate -69
authors examine 21
authors experimentally 20
authors experiments -12
authors explore 63
authors extend 38
authors find -15
authors first -25
authors focus 53
authors formalize 11
authors formulate -12
authors further -18
authors generate 28
authors give 20
authors hypothesize -21
authors identify 19
authors illustrate -30
authors implement -13
authors introduce 21
authors investigate -29
authors make 13
authors new 16
authors observe -33
authors propose 42
authors proposed 13
authors prove -11
authors replace 11
authors results 29
authors revisit -33
authors seek 12
authors show 60
authors study -14
authors suggest -17
authors tackle 15
authors technique -17
authors test -19
authors therefore 12
authors to 28
authors train -21
authors utilize 18
authors validate -34
authors will 26
authors work -36
auto -23
auto encoder 11
auto encoders -18
autoencoder ^ 31
autoencoders 65
autoencoders and 36
autoencoding 40
automated -14
automatic 20
automatic speech 23
autonomous -19
autonomous driving -11
autoregressive models -12
auxiliary 27
available -23
average -93
average ^ -14
averaged -17
averaging -31
avoid -19
avoiding -15
avoiding the -14
avoids 16
away -17
away from -16
backbone -11
background 43
backpropagation -35
backpropagation through -20
backward 41
bag of 11
balanced 12
bandit 15
bandwidth -11
base 60
based 131
based and 44
based approaches 14
based meta 31
based methods 24
based models -12
based optimization -38
based reinforcement -19
baseline -30
baseline ^ -24
baseline methods -18
baseline model -17
baselines -45
baselines ^ -24
batch -17
batch normalization -19
batch size 23
bayes 22
bayesian 51
bayesian inference 48
be 23
be able -11
be as -12
be computed -11
be easily -37
be effective -20
be effectively -18
be efficiently 21
be extended -15
be found 21
be learned 15
be leveraged 22
be made 15
be more 17
be much 14
be solved 12
be the -21
be trained 22
be useful -15
be very 26
be viewed 23
because -14
become a 14
becomes -23
becoming -13
been 16
been a -24
been developed 23
been explored -11
been proposed 21
been used -29
before -11
begin -13
behave 25
behavior 57
behavior ^ 20
behavior of 13
behavioral -13
behaviors 32
behaviors ^ 21
behind -13
being -80
being trained -17
belong 12
belong to 12
benchmark 17
benchmark datasets -14
benchmark for 13
benchmarks 14
benchmarks demonstrate 14
beneficial 18
benefit 20
benefits -27
bert 40
best 45
best model 25
best performing -19
better -36
better generalization 25
better results -23
better than -23
between 35
between different 11
between tasks 25
between them 12
between two 18
beyond -49
bias 25
bias ^ -13
bias and -13
bias of 38
biased -33
biased towards -20
biases 12
biases ^ -11
bidirectional -26
bilingual -48
binary 77
biological -26
biologically 33
biologically plausible 13
bit -15
bits -21
black 15
black box 27
block -25
blocks 11
blocks ^ -15
bn -27
body 42
boost -17
boosting 17
both 34
both simulated -14
both synthetic -16
both the 57
both theoretically -12
bound -32
bound on -30
bound the -13
boundary -22
bounded -23
bounds are -12
box 22
box attacks 28
boxes -18
brain 36
brain ^ 15
branch 24
bridge -13
bridge the -12
bridges 12
bring -11
budget -13
build -16
build a -17
building 22
building a -23
building blocks 11
building on -15
built 20
but -70
but also -32
but are 28
but is -13
but not 13
but that 16
but the 42
but with -45
by 29
by # -33
by analyzing 26
by applying 11
by combining -23
by directly 12
by incorporating 17
by introducing -19
by learning -32
by making -16
by means 26
by measuring 12
by more 11
by optimizing 15
by performing -17
by sampling -17
by showing -12
by simply 12
by the -92
by these 26
by transforming -15
by two 22
by utilizing 28
by which -28
calculate -25
call 42
called 28
called the 50
can 47
can achieve -11
can be 40
can effectively 35
can efficiently -11
can generate 16
can improve -18
can lead 22
can learn 28
can perform 11
can reduce -22
can result 16
can significantly -17
can solve -12
can use -13
can yield -15
canonical 28
capabilities 55
capabilities ^ 38
capability -19
capability of -19
capability to 11
capable -26
capable of -25
capacity 22
capacity to 29
capsule -18
captioning -17
capture -23
captured 14
captures -14
capturing 15
care -15
carefully 12
carefully designed 23
carlo 14
carlo tree 40
carry 19
carry out 14
case 11
case of -13
cases -17
cases the 17
causal 17
cause -12
causes 12
cells 15
certain -26
certified 19
chain -42
chain monte -25
challenge ^ -36
challenge in 26
challenge is -13
challenges -29
challenges ^ -12
challenges for -28
challenges the 18
challenging ^ 16
change in 16
changes ^ 14
channels -11
character level 20
characteristics -49
characteristics of -36
characterization 23
characterization of 11
characterize 21
characterized 22
chinese -15
choice -14
choice of -12
choosing 13
cifar -15
cifar and -14
cifar-10 19
cifar-100 and -11
circuit 16
class -25
class ^ 12
class conditional -12
class of -79
classes 18
classes ^ -14
classical 14
classical and 14
classification ^ 18
classification datasets -14
classification on -25
classification performance -12
classification problems 13
classification tasks 30
classifier 's -15
classifier which 24
classifiers 45
classifiers ^ 29
classifiers to 15
classify -14
clear -18
close the -21
close to 24
closed 12
closer 11
cloud 29
clustering 23
clustering ^ 17
clustering algorithms 21
cnn 74
cnns ^ 35
code 21
code will 15
codes -18
coefficients -21
cognitive -14
collapse ^ -12
collected -16
collection 35
collection of 46
com -11
combination -26
combination of -27
combinatorial -30
combinatorial optimization -22
combine 19
combined -37
combines 30
combining 15
combining the 14
come -31
come from -11
comes -13
commands 18
common in 24
commonly used -13
communicate -14
communication 43
community -36
compact and 18
comparable -13
compare 23
compare the 22
compared -16
compared with -11
compares 17
compares favorably 17
comparing the -16
comparison -16
comparison of -19
comparison to 19
comparisons -12
competing methods -16
competitive -22
competitive performance -26
complement -26
complete 22
completion 14
complex 23
complexities 13
complexity 48
complexity ^ 28
complexity of 22
complicated -25
components -12
compositional 53
compositional structure 21
compositionality -24
compositions -15
comprehension -18
comprehensive -25
compress the 20
compressed 59
compressed sensing 38
compression ^ 22
compression and 24
computation -12
computation and -13
computational complexity 15
computational cost -11
computational resources -12
computationally 50
computationally efficient 28
compute -14
computer 20
concept 11
concept of 24
concepts 26
concern 34
concerns -12
condition -20
conditional -19
conditional generative 17
conditioned 32
conditions 19
conditions ^ 37
conduct -11
conduct experiments 13
conducted -19
confidence -21
configuration -20
configurations of -18
confirm -15
confirms 21
connect -19
connected 15
connected neural 17
connections 19
consequently -16
consequently the -13
consider a -22
consider the -49
considerable -23
considerably -20
consideration 15
considered 18
considered as 25
considers -23
consistency -42
consistent 21
consistently -24
consistently outperforms -14
consists -48
consists of -53
constant -24
constrained to 11
constraint -12
constraints -14
constraints and -19
constraints in 22
construct a 18
constructed -15
contain -27
contemporary -19
content -54
content ^ -11
context 19
context ^ 15
context aware -14
contextual 30
contextualized -26
contextualized word -26
continual 20
continual learning -19
continue 24
continuous 69
continuous action 14
continuous control 11
continuous space 22
contrast -13
contrast the 12
contribute 18
contribution 57
contribution is 14
contribution of 28
contributions 19
control -31
control and -15
control of -11
control problems -12
control tasks -15
controllable 33
controlled -12
controlling 25
controlling the 11
conventional -19
converge to 13
convergence -50
convergence ^ 14
convergence and 14
converges -20
converges to -20
convex -39
convnet -13
convolution -22
convolution and 12
convolutional and 24
convolutional layer -17
convolutional network -30
convolutional networks 54
convolutional neural -85
convolutions -17
coordinate -23
copy -20
core -33
corpora -22
correctly -16
correlated -20
correlated with -25
correlates 19
correlation 34
correlation between 12
correspondence -15
corresponding -46
corresponding to -16
corresponds to 11
corruption 11
cosine -16
cost -17
cost of -29
could be 16
count 29
counter 12
counterfactual 13
counterpart 11
counterparts 18
coupled -19
coupled with -20
course -24
course of -24
covariance 11
cpu -14
crafted -30
create -38
create a -35
created 50
created by 18
creates -13
criteria 14
critic 14
critical -59
critical point -13
cross-domain 24
cross-entropy loss 15
cross-lingual 40
crucial to 27
cumulative 13
current state 17
currently -30
curvature -13
curve 19
curves 11
cycle -27
d 42
data -12
data ^ 15
data and -13
data augmentation 19
data but -13
data by -37
data can -21
data dependent 44
data driven 11
data in -12
data or 15
data points -25
data samples 12
data set 18
data sets 24
data to -31
data which 11
data while 15
data with -45
database -14
dataset ^ 46
dataset by 16
dataset to -24
dataset with 12
datasets -78
datasets ^ -25
datasets and 21
datasets for 16
datasets including -12
datasets mnist -11
datasets such 11
datasets the -15
date -19
ddpg -12
de -11
dealing 20
dealing with 20
decay 13
decentralized -16
decision -51
decision boundary -19
decision making -22
decision process 28
decision processes -24
decode 30
decompose 26
decomposes -26
decompositions -23
decrease -14
decreasing -12
deep -52
deep generative -43
deep learning -64
deep models 12
deep network -22
deep networks -50
deep neural -28
deep q 16
deep reinforcement 13
defend 17
defense 27
defenses -18
define the 14
defined -11
defined as -13
defined by -12
defined in 31
defines 13
defining 18
defining a 14
degradation -13
degradation ^ -15
demonstrate significant 14
demonstrate that -15
demonstrated -29
demonstrated that -21
demonstration 27
denoising 19
dense 50
densenet 17
density 32
density estimation 15
depend 17
dependence -22
dependencies -29
dependency 17
dependent 63
dependent on 12
depending -16
depending on -16
depends 17
depends on 27
deploy -20
deploying 21
deployment ^ 21
deployment on -11
depths 18
derivative 26
derivative of 20
derivatives 12
derive 25
derive a -13
derive an 18
derived 87
descent -29
descent ^ -24
descent algorithm -13
descent sgd -28
describe -17
describe a -46
describe the -18
described -11
described by 11
describing 23
design a 34
design an -23
design and 15
design is 21
design of -26
designed 54
designed for 24
designed to 18
designing -21
designs -18
desirable properties 16
despite their -20
detect 29
detected 14
detecting 34
detection -62
detection ^ -22
detection of -14
detectors 22
determined 11
determines -20
determines the -15
determining 20
develop a 30
developed -11
developed to 15
developing 23
development -17
development of -13
developments -22
develops -12
device -15
devices -46
devices ^ -22
dialog -19
dialogues -11
difference 29
difference between 39
differences 19
differences in 14
different -37
different data -12
different languages 11
different levels 14
different tasks 17
different types -17
different ways -11
differentiable 40
differential 58
differential equation 34
differential equations 27
differential privacy 15
difficulties 20
dimensional -62
dimensional continuous 14
dimensional data -29
dimensional latent 13
dimensionality 31
dimensionality reduction 27
dimensions -13
dimensions of -13
direct -28
direction -21
directions -14
directly 38
directly in -12
discovery 31
discrepancy -11
discrete 50
discriminator ^ -11
discuss -50
discuss how -11
discussed -12
disentangle 32
disentangled 15
disentangled representation -12
disentangled representations 39
disentanglement of 11
disentangling -16
display -14
distance ^ 12
distillation 36
distributed -78
distribution ^ -41
distribution is 25
distribution of 12
distribution over 16
distribution samples 19
distribution which 17
distributional -21
distributions -27
distributions ^ 24
distributions and -22
distributions to -15
diverge -12
divergence 20
divergences -12
diverse 25
diversity 39
diversity and 15
diversity of -11
dnn 39
dnns -14
dnns are -16
do -18
do not -16
do so 24
document 22
documents 23
does -23
domain -18
domain adaptation 68
domain and -14
domain invariant -13
domain knowledge -33
domain the 22
domain to -17
domains -43
domains ^ -46
domains where -12
done -44
double 44
down 30
downstream tasks -20
dqn 42
drawing 18
drawn -12
draws 30
drift -23
driven by -18
driving -13
drop -12
dual 21
due 14
due to 12
during training -30
dynamic 28
dynamically -25
dynamics 59
dynamics ^ 27
dynamics of -23
e.g. -23
each feature -13
each input 15
each layer 43
each node 13
each other -16
each time -12
earlier -15
easily -31
easy -12
edges -13
effect 25
effect of 31
effective 50
effective at -14
effective in 27
effective to 19
effectively -80
effectiveness 12
effectiveness of 12
effects 38
effects on 11
efficacy -20
efficacy of -20
efficiency -36
efficiency ^ -19
efficient 66
efficient ^ -11
efficient inference -20
efficient learning 27
efficient way 24
efficiently -24
efficiently ^ -19
efficiently learn -18
effort -12
elegant 20
elements 15
elements of 11
embedded 12
embedding 57
embedding ^ 12
embedding space 27
embeddings 20
embeddings is 13
embeddings on -13
embeddings with -16
embeds -19
emergent 12
emergent communication 18
emph -51
empirical -14
empirical evidence -13
empirical results 22
empirical risk -25
empirically -55
empirically show -15
employed -18
employs 22
employs a 17
enable 62
enable the 14
enables 34
enables the 23
enabling -29
encode -63
encode the -19
encoded 56
encoded in 52
encoder -19
encoder ^ -20
encoder and -26
encoder decoder 24
encoders -13
encoders vaes -11
encoding 28
encourage -23
encourage the -13
encouraging -17
end the 17
energy 14
energy based -16
enforcing -12
engineering -17
english -22
enhanced 13
enjoys 15
enormous -23
ensemble 11
ensembles -13
ensure 15
ensuring -17
entailment -14
entire -24
entities -30
entities and -13
entities in -14
entity -43
entropy 27
environment 14
environment and -20
environment dynamics 19
environment for 14
environments 50
environments ^ 54
environments and -11
environments the 13
environments with 20
episode 21
episodes -12
episodic -21
epoch 20
equally -17
equation 47
equations 23
equipped 17
equipped with 15
equivalence 22
equivalent to -15
equivariant 46
error -22
error ^ 12
error and 11
error in -12
error rate -11
errors -42
errors in -21
especially -29
essential -19
essentially 20
establish 36
establish a 20
established -12
establishes 18
estimate the 18
estimated -14
estimates -23
estimates of 18
estimating -16
estimation 25
estimation of 38
estimator -14
estimators -20
etc. 36
etc. ^ 15
evaluate -58
evaluate a -12
evaluate their -15
evaluation metrics -11
evaluation on -11
evaluation shows 12
evaluations -23
even 11
even for -20
even if 44
even in 19
even though 12
even when 24
event 26
events -17
eventually 13
every 11
evidence 35
evolution -19
evolution of -20
evolve 13
exact -15
examine 30
examine the 11
example -35
examples -20
examples and -13
examples of -17
examples to 11
examples which -13
excel -16
excellent -12
excellent performance -12
execution 25
exhibit -49
existence 20
existence of 20
existing deep -32
existing neural 22
existing state -12
exists -15
expect -16
expected to 13
experience -37
experiences 19
experiment 12
experimental -32
experimental results -45
experimentally -23
experimentally the -13
experiments -69
experiments ^ -18
experiments and -15
experiments demonstrate 14
experiments have -18
experiments on -31
experiments show 22
experiments that 15
experiments with -21
experts 17
explain 18
explain the 45
explainable -27
explained 16
explanation -46
explanation for -24
explanation of -13
explanations 18
explicit 54
exploding -13
exploit 25
exploit the 12
exploitation -15
exploiting -51
exploiting the -23
exploration -24
exploration ^ -11
exploration and 11
exploration in -26
explore 60
explore a 34
explore the 27
explored ^ -13
exploring 44
exploring the 11
explosion -13
exponential -22
exponentially -30
expression 16
expressive 11
expressiveness 19
extend 11
extend the 16
extended -14
extended to -30
extending -15
extending the -22
extends 18
extensible -11
extension -16
extension of -23
extensive -54
extensive experiments -20
external 31
external memory 15
extra 25
extract -21
extracted 31
extracted from 17
extraction 28
extraction of 40
extracts -21
extremely 24
extrinsic 14
f1 18
faces -12
facilitate -33
fact 39
fact that 25
factor -35
factorization 17
factors -21
fail -34
fail to -15
fails to -12
failures -12
fairly -17
false 14
families -15
family of 13
far more 15
fashion ^ 15
fashion mnist -21
fast 22
faster inference 15
faster than 26
favorably 14
feasibility 27
feasibility of 27
feature 32
feature extractor -15
features -38
features by 16
features from -33
features in 27
features that 19
features to -24
federated 17
feed -13
feed forward -12
feedback 57
feedforward 47
few 53
few shot 38
fewer -22
fidelity 89
field -21
field ^ -13
filter 21
filters 15
final -33
finally 12
find -19
find that 31
finding -16
finding a -16
findings -26
finds 13
fine 57
fine grained -25
fine tuned 15
fine tuning 60
finite -16
first 90
first time 24
firstly -16
fit -19
fixed -18
fixed point 13
flexibility -33
flexibility of -14
flexible -48
flops 16
flow -37
flows ^ 17
focus 29
focus on 40
focused -31
focused on -22
followed 12
followed by 12
following 13
fool 25
footprint 14
footprint ^ 23
for 124
for a -62
for addressing 12
for an 12
for better 17
for both 40
for building -14
for computing 18
for data 20
for deep 25
for detecting 20
for different 18
for each 12
for efficient 17
for example -18
for fast 23
for few 20
for finding 16
for future -13
for generative 47
for high 22
for image -41
for improving 26
for its -15
for language 13
for learning 65
for many 27
for model 13
for modeling 13
for natural 27
for neural -31
for new -19
for one 17
for real -18
for reinforcement -20
for representation -14
for semi-supervised -18
for solving -58
for text -25
for the -29
for their -20
for training 52
for understanding -14
for unsupervised 16
for various 13
for which 14
force 16
forces 33
forces the 32
forcing -13
forecasting 23
form 15
form ^ -16
form a -16
form of 17
formal 26
formalize 17
formed -13
former -19
forms 46
forms of 38
formulate -13
formulate a -19
formulation -40
formulation ^ -15
formulation of 19
formulations -15
forward -22
forward and 27
found that -13
frame -15
framework 101
framework ^ 38
framework for 67
framework of -15
framework that 70
framework to 19
framework which -35
free 27
frequency -22
frequent 16
from 15
from both -16
from data -17
from few 17
from large 22
from multiple -17
from one 14
from only 12
from other -13
from raw 17
from the -56
from two -15
full 52
fully 19
fully convolutional -20
function and -53
function approximation -35
function that 22
function to 29
function which 14
functions -27
functions ^ -15
functions for -19
further demonstrate -13
further improve 16
further show -18
future -13
gain 34
gained -18
game -51
games 56
games ^ 36
games and 29
gan 62
gan ^ 24
gan and -23
gan to -21
gan training 39
gans 29
gap -49
gap ^ -19
gap between -23
gated 38
gated recurrent 29
gating 15
gaussian 46
gaussian mixture -19
gaussian noise 20
gaussian process 21
general and 15
general framework -14
generalisation 27
generality -14
generalizable 21
generalization 46
generalization and 34
generalization error -18
generalization of 35
generalization performance -37
generalize -34
generalize ^ -14
generalize better -18
generalize the -20
generalized 33
generalizes to -19
generate 15
generate the 22
generated -13
generated by 29
generated data -20
generated from -12
generating -27
generation 52
generation and 19
generation tasks 15
generative adversarial -57
generative model -17
generative modeling 19
generative models 14
generator ^ -22
generator network -12
generic 22
genetic 35
geometry -44
geometry of -12
get the -15
gets -14
give a 21
given by -12
gives -21
giving -19
global -21
global minimum 17
globally 21
glue 14
goal -33
goal is -16
goals ^ -16
gold -12
good -32
good generalization -20
good performance 38
gpu -43
gradient 55
gradient and 19
gradient estimator -16
gradient method -13
gradient methods 26
gradient problem 25
gradients -39
gradients ^ -17
gradients of -21
grained -25
gram -14
grammar 22
graph 133
graph based 19
graph classification 19
graph convolutional 63
graph data 14
graph embedding 37
graph neural 32
graph structure -13
graph structured -14
graph to -21
graphs ^ -17
graphs is 21
graphs to -21
great -21
greater -47
greedy -31
ground 21
ground truth 30
grounding 22
grows -22
guarantee -33
guaranteed -19
guaranteed to -21
guidance 23
guide -51
guide the -31
guided by -15
guidelines -29
guidelines for -22
gym -22
h -19
hamiltonian 18
hand designed -19
hard 30
hardware ^ -15
has -28
has been 19
hashing -18
have -78
have a -23
have achieved -22
have also 18
have been -15
have demonstrated -21
have the -16
head -21
head and -18
heavily 26
helps 21
hence 12
here -29
heuristics -18
hidden 44
hidden layers -13
hierarchical -62
hierarchical reinforcement -22
hierarchy 30
high -65
high dimensional -32
high fidelity 31
high performance -28
higher -28
higher accuracy -14
higher level -18
higher order -26
highlight -42
highlight the -14
history -35
hoc -14
horizon 14
how a -30
how the -36
how they -12
how to -15
how well 16
however a 23
however existing 16
however if -16
however it 32
however there -15
human -93
human level -15
humans -41
humans ^ -18
hybrid 33
hyper 21
hyper parameter -29
hyper parameters 35
hyperparameter 23
hyperparameter tuning -12
hypotheses -19
hypothesize -20
hypothesize that -12
i a 12
i.e. -49
idea 39
idea of 37
idea that 19
ideas -17
identical 26
identifies 12
identifying -25
if we -15
ignoring -20
ii the 13
iii -15
illustrate -33
illustrate the -19
image -24
image captioning -17
image generation -34
image recognition -29
image translation 23
image with -14
imagenet datasets -17
images 33
images in 13
images that 12
imitation 28
imitation learning 16
imperfect 18
implement -55
implementation 19
implementation ^ -14
implementation of 39
implementations -16
implemented 16
implemented by 27
implementing -17
implications -19
implications for -12
implicit 37
implicit regularization 16
implicitly 17
importance 19
importance of 27
importance sampling 12
important -32
important to -15
imposed -21
improve 96
improve the -16
improved -49
improved performance -36
improvement over -22
improvements -19
improvements of 19
improves over -13
improves the 36
improving 17
improving the -21
in 76
in a -17
in addition -16
in adversarial 20
in all 26
in an -16
in any -14
in both -35
in certain -12
in classical 29
in comparison 12
in continuous -12
in depth 14
in different 22
in each 26
in fact 14
in generative 32
in images -18
in latent -14
in learning 24
in many -26
in meta 16
in modeling -12
in multiple -22
in natural -13
in neural 39
in one 27
in other 24
in particular 13
in practice -42
in previous 22
in recent -18
in reinforcement -14
in short 20
in solving 24
in some 13
in such 30
in terms -14
in the 87
in this -42
in training -16
in two 12
in various -15
in visual -13
in which -97
include -13
includes -25
includes a -24
including -15
inclusion -29
incomplete 22
incorporate 31
incorporate the 30
incorporates 27
incorporating 15
increase -19
increase in -21
increased -35
increases 48
increases the 16
increasingly -12
indeed 31
independent 37
independently 17
indicate 36
indicate that 20
indicates -13
individuals 17
induce 13
induces -18
induction -19
inductive 54
inductive bias 27
inductive biases -15
industrial 17
infer 30
inference 56
inference ^ -25
inference in 32
inference model 19
inference network -27
inference time -13
inference to 21
inferring 16
influence 22
information 88
information ^ 32
information about 15
information and -19
information between -14
information bottleneck 34
information by 12
information for -12
information theoretic 26
information to 34
initial 20
initialization 14
initialization ^ 20
initially 23
innovations 19
inpainting 13
input -86
input ^ -28
input is -12
input perturbations -17
input space 19
inputs -59
inputs ^ -21
inputs to -23
inside -16
insight 38
insight into 21
insights -20
insights into -12
inspiration 25
inspiration from 26
inspired -22
instability -13
instance 52
instances of 17
instead of -29
instead the 15
insufficient -13
integer -23
integrates -23
integrating 27
integration -13
integration of -14
intelligence -25
intelligence ^ -23
intelligent -16
intensive 21
interacting with -17
interactions 51
interactions ^ 19
interesting -31
interpolation 15
interpret 20
interpretability -30
interpretable 61
interpretable and -13
interpretation 26
interpretation of 32
into a -17
into account -26
into an 23
into two 13
intrinsic 26
introduce 51
introduce the -82
introduce two 26
introduced 60
introduced by 13
introduced to 15
introduces 53
introduces a 18
introducing -17
introducing a -19
intuition -22
intuitive -48
invariance -16
invariant 37
invariant to 51
inverse problems 16
inverse reinforcement 24
investigate -26
investigate a 33
investigate the -39
investigates -14
involve -14
involves -45
irrelevant 23
is 12
is # 13
is a 47
is an -46
is at -18
is built -21
is capable -16
is chosen 18
is comparable 13
is currently 18
is desirable -16
is done -24
is enabled 12
is general 14
is in -12
is increased -16
is inspired 35
is known -19
is large 25
is less -13
is limited 14
is no 32
is not -18
is of 15
is possible 21
is proposed 13
is shown 18
is that -17
is then -33
is trained -36
is unknown 18
is very -19
is well 39
issue 24
issue by -13
issue in 12
issues -15
it 33
it ^ -21
it also 15
it can -49
it into 24
it is 41
it possible 12
it requires -19
it to 23
item -21
items -16
iterations -64
its -37
its ability -15
its effectiveness -15
its own -12
its variants -16
itself is 17
joint 19
just 37
k 20
kb -31
keeping -23
keeping the -14
kernel 19
kernels -24
kernels ^ -18
key 42
kinds 29
kinds of 29
kl 28
know 22
knowledge 58
knowledge ^ -22
knowledge distillation 46
knowledge from -21
knowledge graph 33
knowledge to -17
known 47
known as -20
known to 20
l -18
l2 15
label ^ 19
labeled 40
labeling -12
labels 42
labels are -24
lack -29
lacks 13
lagrangian -15
langevin dynamics 17
language inference 20
language is -19
language model -29
language processing -44
languages 24
large -51
large ^ 21
large amount -13
large neural 13
large number -14
largely -18
larger -59
larger than -21
largest 18
latency -37
latent -45
latent codes -12
latent representations 15
latent space 27
latent variable -14
latter -36
layer -41
layer ^ -39
layer and -15
layer in 35
layer is -20
layer of 13
layer to -15
layer-wise 58
layers ^ -26
layers and -16
layers in -14
layers is -13
layers of -13
layers to 12
lead -13
lead to -17
learn 63
learn a 41
learn an 22
learn and -15
learn from -34
learn the 14
learn to 31
learned and 16
learned by -28
learners 24
learners ^ 21
learning 163
learning ^ 57
learning a 57
learning algorithm 25
learning an -22
learning and 39
learning approaches -14
learning architecture -17
learning dynamics 14
learning for 12
learning framework 55
learning in 15
learning is 35
learning methods -15
learning model 46
learning multiple 13
learning on 22
learning over -13
learning problem -13
learning procedure 30
learning process -45
learning scheme 33
learning setting 33
learning strategies -18
learning such -17
learning to 64
learning using -12
learning where -12
learning which -12
learns 100
learns a 37
learns how -12
learns to 12
led 14
length 18
length of 12
level 15
level of -16
leverage 21
leveraged 22
leveraged to 27
leverages -52
leverages the -30
lexical 12
library -14
lie 13
lies 24
lies in 22
lifelong 12
light 24
light on 19
lightweight 25
like 48
likelihood ^ -12
likelihood estimation -23
likely to 16
limit 38
limit of 19
limitation -30
limitations -12
limitations ^ -16
limited -49
limiting -31
line -38
linear -78
linear and -14
linear models -15
linearly 25
linguistic -50
link prediction -26
lipschitz -17
literature 20
literature on -15
lm -28
local -30
locally -19
locations -12
log 15
log likelihood 12
logic 26
logical 36
long -39
long horizon 20
long sequences -13
long time -23
longer -31
look 40
looking 16
loss 23
loss and -21
loss function 34
loss in -21
loss is 12
loss to 12
loss which 20
losses -17
low -24
low dimensional -18
low rank 17
lower -57
lower bound 18
lower bounds -15
lowest 17
lstm 36
lstm and 37
m -18
machine learning -40
machine translation 16
made in 12
magnitude 24
main 36
main contribution 21
mainly -33
make a 20
make the 13
make use -14
makes -21
making 14
manifold ^ -24
manipulation 26
manipulation tasks 18
manner -34
manner ^ -24
manually -24
many different -13
many machine -13
many of 37
many tasks -12
map 12
map to 20
mapping 25
maps -34
margin -19
margins 20
markov -35
markov chain -30
massive -18
match 28
match the 16
matched -20
matching 56
matrices -29
matrices ^ -20
matrix -53
matrix ^ -17
matrix factorization 28
max -21
maximization 41
maximizes -36
maximizes the -15
maximizing 18
maximum 18
maximum likelihood -32
maximum mean 23
may -49
may be -34
mdp 19
mean -19
mean discrepancy 23
meaning 16
meaning ^ -15
meaningful 28
meaningful and 20
means 28
means of 21
measure 47
measure the 20
measured -28
measured by -16
measurement -13
measurements of 16
measures 34
measures ^ -16
measuring -13
measuring the -17
mechanism ^ -14
mechanism is -26
mechanism to 47
mechanisms -38
memorize -13
memory 73
memory efficient 14
mentioned -13
meta 17
meta learning 61
method ^ -64
method and -35
method by -13
method called 41
method can -26
method is 32
method of -26
method outperforms -18
method that 14
method the 18
method uses 20
method using -13
method which 31
method with 26
methodology 24
methodology for 40
methods ^ -22
methods based 15
methods can -20
methods e.g. 28
methods either -12
methods for -35
methods in 16
methods on 18
methods such 14
methods that 19
methods the 39
metric learning -23
metrics -35
metrics ^ -20
millions -12
mimic -37
mind 23
mini-batch 22
minima ^ -13
minimal -46
minimax -47
minimization -17
minimize -22
minimize the -17
minimizes the -13
minimizing -29
mismatch -22
mitigate this 22
mitigating 18
mixed -24
mixture -16
mixture of 16
mnist -66
mnist and -44
mobile -23
mobile devices 14
mobile phones -12
modalities -14
mode 26
model 18
model a 15
model agnostic -24
model and -19
model architecture 17
model based 81
model called 18
model can 34
model compression 20
model for 73
model free 39
model is -76
model of -41
model over -25
model parameters -38
model performance 23
model size -22
model the -22
model to -47
model trained 28
model uncertainty -14
model which 15
modeling -46
models -15
models and -38
models are 17
models as 16
models based 18
models but -16
models can -13
models for 35
models from 16
models in -26
models is 17
models learn -16
models on -13
models such -17
models that 20
models which 22
models with 32
models without 32
modern -74
modern deep -12
modern neural -28
modification 26
modifications -33
modifications to -26
modify 15
modify the 15
modifying 26
modifying the 14
modules 26
molecules -22
momentum -28
monte carlo 14
more 14
more accurate 15
more challenging 15
more effective 19
more powerful 15
more than 16
moreover -21
most current -24
most effective 31
motion 21
motivated -25
motivated by -24
motivation -25
much -42
much better -12
multi-agent 32
multi-hop 45
multi-label 31
multi-label classification 12
multi-speaker -13
multi-step -37
multi-view 39
multilayer 29
multiple -25
multitask 35
multitask learning 40
multivariate 13
music 21
must -15
must be 15
mutual -14
n -32
n't 21
named -12
named as 12
namely 52
nas 28
natural images 14
natural language -52
natural to 31
nature -32
nature of -16
navigation 33
near 46
near optimal 46
nearby -19
nearest neighbor 20
necessarily -14
necessity -12
need -25
need for -18
need of 13
need to -15
needed 14
needs -24
needs to -16
negative -17
negligible 21
neighbor 13
neighborhood 14
neighbors -14
ner 18
nesterov 18
net -25
nets -34
network 36
network ^ 43
network and -21
network architecture 34
network based -20
network by 40
network cnn 13
network embedding -14
network gan -19
network in -20
network is -46
network model -40
network models 14
network of -13
network on 12
network parameters -13
network rnn 16
network structure -13
network that 41
network to 46
network training -18
network using 40
network which 24
network with -14
networks -19
networks ^ 25
networks a 39
networks and 16
networks are -17
networks based 29
networks by -18
networks can 65
networks cnn -16
networks cnns -30
networks from -20
networks gan 14
networks gans -19
networks gcn 12
networks of -16
networks often -13
networks on -14
networks rnns -15
networks to -46
networks which 33
networks with -20
neural 114
neural architecture 31
neural models 36
neural nets -37
neural representations 28
neural sequence -16
neuron -38
neurons ^ 22
neurons and 15
neurons in 12
new 25
new architecture 32
new class -15
new environments 14
new framework -14
new method -57
new methods -20
new model 36
new state 36
new tasks -19
newly 12
next -20
nlp tasks 16
nmt -15
no 14
node classification -21
nodes -50
nodes in -15
noise 72
noise ^ 12
noise and -13
noisy labels 21
non-convex optimization 13
non-differentiable 20
non-linear -19
non-trivial -31
nonconvex -16
nonlinearities -23
norm -12
normal -17
normalization ^ -16
normalization and 14
not ^ -16
not available 22
not just 13
not to 20
not yet -23
notably -15
notion of -12
novel 78
novel algorithm 60
novel approach 20
novel architecture 47
novel framework 27
novel hierarchical -13
novel model -18
novel neural 54
now -19
number -79
number of -90
numbers -19
numerous -12
object -43
object detection -15
object recognition 21
objective -24
objective and 21
objective function 17
objective functions 16
objective of -17
objective that -19
objective the 17
objects 25
objects ^ -17
objects and 27
observable 13
observation -46
observation ^ 14
observation that -28
observations 20
observations that 16
observe -40
observe that -24
observed -13
obtain 16
obtain a 22
obtained -26
obtained by -17
occur 29
occurring 27
occurs -14
of 131
of # -26
of a 33
of accuracy -15
of adversarial 22
of algorithms 14
of all 12
of an 39
of any -20
of architectures 17
of attention 15
of biological -20
of both 27
of classes 31
of classification -23
of cnn -18
of cnns -16
of combining -13
of complex 18
of computation -12
of continuous 40
of control 16
of convolutional -12
of data -26
of deep -78
of detecting -16
of different 13
of dnns 15
of domains -29
of each 30
of emph -16
of entities -15
of gans 63
of generated -12
of generative -52
of gradient 29
of graph -18
of graphs -18
of high -38
of human -20
of image -13
of images 23
of improving -17
of individual -22
of information 29
of its -20
of knowledge -15
of large 57
of latent 16
of linear -22
of local 13
of long -12
of machine -20
of models 24
of more -12
of multiple 22
of n 15
of network -16
of neural 34
of nodes -30
of object 12
of objects -18
of optimization 13
of our 14
of popular 15
of possible -18
of predictions 22
of previous 31
of problems -20
of queries -14
of random 21
of real -22
of reinforcement 54
of research 13
of rl -15
of samples -17
of self 21
of some -18
of source 22
of speech -18
of state 12
of target -13
of task 21
of tasks -70
of test 54
of text -26
of the 23
of them 21
of these 28
of three -40
of unsupervised -23
of using 56
of variational 30
of video 25
of view -16
of word -22
of words -13
off -13
offer -21
offering 13
offers -27
often 31
omniglot 29
on a -20
on an -35
on any 14
on average -14
on benchmark -12
on complex 13
on datasets 14
on each -15
on five 37
on four -30
on graph 45
on image -16
on imagenet 14
on language 34
on long -12
on mnist -38
on one -23
on policy 17
on recent -22
on small -19
on synthetic -15
on text 12
on the 96
on their 19
on these -12
on three 32
on top -22
on training -16
on various -14
on which -26
once -30
one 44
one ^ 24
one dimensional 13
one of -36
one such -17
one to 45
online 20
only -28
only one -18
onto -16
onto the -28
open -37
open domain -23
open problem 17
open source -25
openai -30
openai gym -22
operates -12
operations ^ -12
operator 12
opposed -20
opposed to -20
optical -21
optimal 63
optimal control 20
optimal policy -14
optimal solution 12
optimality 23
optimization 35
optimization ^ 23
optimization algorithm -18
optimization algorithms 24
optimization and 16
optimization method 29
optimization of -27
optimization problem -18
optimization problems -17
optimization process 12
optimization to -16
optimize 20
optimized 17
optimizing 12
or -62
or a -12
or better -17
or the 24
oracle -24
order of -12
orders of 12
ordinary 37
ordinary differential 43
organization 14
orthogonal 12
ot -22
other -41
other agents 26
other hand 14
others -18
out 13
out that -19
outcome -22
outcomes -13
outperform -14
outperforming -16
outperforms -32
outperforms the -25
output -33
output is -16
over -38
over a -14
over multiple 13
over strong 14
over their 15
over-parameterized -19
overall the 16
overcome 29
overcome the 24
overcome this -15
overcomes 16
overfitting -25
overlapping 13
p -41
pair -17
pairwise 30
paper 107
paper introduces 65
paper presents 38
paper proposes 38
par with 19
paradigm ^ 18
parallel -55
parallelizable 27
parameter -43
parameterization 12
parameters ^ -35
parameters and -20
parameters than -20
parameters the 13
parsing 85
part -26
part of -27
partial 56
partially 20
participants -30
particular -20
particularly -21
particularly for -18
partitioning 19
partitions -18
pass 39
paths -20
pattern -16
patterns ^ 14
patterns of -17
pca -21
perceptron 16
perceptual 17
perfect -16
perform 12
performance ^ -28
performance for 16
performance in 21
performance over -31
performance than 39
performance to -13
performance when -13
performance with 29
performant -16
performed -20
performing -24
performs 39
perspective -25
perspectives 30
perturbation -32
perturbation ^ 13
perturbation of -15
perturbations ^ -13
perturbations and 15
pgd -18
phases -29
phenomena 12
phones -12
phrase 14
physical 39
physically 16
physics 33
pipeline 19
pixel -30
plan -27
planners -13
planning -13
planning and 17
plans -17
platforms -20
play -28
player 37
point 38
point cloud 36
points -44
points of -14
policies for 14
policies in -17
policies that 30
policy 51
policy actor 34
policy and -18
policy for -17
policy from 27
policy to 21
polynomial 30
pooling -12
poor -18
poor performance 16
popular approach -25
pose -13
poses 20
possible ^ 14
possible to 31
possibly 20
posterior -22
posterior distribution 25
posteriors 13
potential for 13
potential of 15
potentials -20
power and 12
practical -21
practice -32
practices 37
predict 58
predicted 35
prediction -64
prediction and -20
prediction task -16
prediction tasks 16
predictions 43
predictions ^ 32
predictions of 12
predictive 42
predictors 13
predicts -31
preference 13
preliminary -12
preprocessing 17
present 23
present a 122
present an -23
present in 16
present the -14
presented -20
presents 62
presents a 50
preserves 15
preserving 14
preserving the 17
pretrained 26
prevalent -13
prevents -12
previous -26
previous approaches 16
previous state 22
previous tasks -13
previous work -21
previous works 25
previously 45
previously unseen 24
primal 31
primary -14
principal -14
principle -37
principled 47
principles -30
prior distribution 14
prior over 14
priors 12
private 40
probabilities -13
probability 18
problem 38
problem as 15
problem from -12
problem of 15
problem the 20
problematic 12
problems -17
problems ^ 22
problems and 25
problems of -22
problems with 36
procedure 35
procedure that 14
procedure to 18
process 46
process ^ -24
process and 27
process that 36
process which -17
process with -17
processes 19
processing -66
processing nlp -18
produces 30
produces a 22
producing -16
products -14
program -32
programming 20
programs -32
progress -24
progress on -16
progressive -25
projecting -15
projection 33
promising -73
promising approach -12
promising results -50
prone -19
prone to -14
proof 19
propagating 12
propagation 29
propagation of 25
proper 28
properly -20
properties -12
properties ^ -31
properties and -28
properties of 77
property -30
propose 78
propose an 42
propose and -16
propose the 52
propose to -48
propose two -18
proposed 18
proposed ^ -20
proposed algorithm -13
proposed approach 18
proposed for 12
proposed framework -20
proposed in 15
proposed model 17
proposed network -13
proposed to 29
proposing 18
protein -17
proteins -15
provably 21
proved -32
proved to -12
provide the 29
provided -25
provides 13
provides a 14
providing 28
pruned 37
publicly available 13
purely 23
purpose -26
purpose the -16
q 23
q function -25
q learning 24
qualitative 22
quality -16
quality and -17
quality of 46
quantifying 12
quantitatively 34
quantization 26
quantize 22
quantized 20
quantum 14
queries -18
question 42
question ^ 13
questions 24
questions ^ 12
questions and 16
quickly -30
quickly adapt -13
random 29
random variables 26
randomized -31
randomly -25
randomly initialized 17
range -34
ranging -20
ranging from -18
rank 13
ranking 22
rapid -21
rare 24
rarely 22
rate of -17
rates -40
rates for -18
rather 50
rather than 29
ratio 13
read -15
reading 33
reading comprehension -21
real -46
real and -13
real data -37
reality -22
reason about 12
reasonable -14
reasons -28
received -28
receives -21
recent -25
recent research -12
recent success 15
recent work 25
recently 16
recently been -21
recently introduced 30
recently proposed -19
receptive -13
recognition tasks -15
recommender 14
recommender systems 13
reconstruct -34
reconstruct the -23
reconstruction 12
reconstruction of 18
recover -29
rectified -23
rectified linear -23
recurrent 25
recursive 22
reduces the -17
reducing the -12
referred -34
referred to -28
refine -13
refine the -13
regime -13
region 22
regions in 22
regions of -17
regression 37
regression tasks -18
regular 20
regularization 43
regularization and -20
regularization in 12
regularization methods -20
regularization on -15
regularization techniques 24
regularized 18
regularizers 14
reinforcement -29
reinforcement learning -42
relate -20
related to -22
relationship between -14
relationships -15
relative -21
relevant 20
reliably -15
relies on 18
relu -34
relu networks -30
rely -13
rely on -15
relying 26
relying on 19
remains a -12
remove -13
replace 35
replace the 27
replacement 13
reported 12
representation -26
representation for -18
representation in -12
representation of -40
representation with -15
representations 14
representations and 23
representations for 13
representations of 20
representations that -15
representations with -38
representative -32
represents the 12
required -45
requirement -24
requires -38
requires a -18
research in 24
researchers 24
residual 28
residual networks 12
resnet 29
resnet-18 15
resolve 16
resource 33
resource constrained -25
resources -22
respectively -52
respectively ^ -44
responsible for 14
restricted 27
result -16
result the 49
resulting 43
resulting in 22
results -82
results ^ -25
results demonstrate 20
results have -12
results in -13
results indicate 15
results of -30
results on -22
results show -12
results suggest 24
retain -13
retaining 23
retrieval 28
retrieval ^ 13
returns 12
reverse 21
reviews -15
reward -36
reward ^ -18
reward function -20
rewards -29
rewards ^ -26
rewards and -12
right 22
rise -21
risk minimization -22
rl 32
rl ^ 20
rl algorithms -15
rl tasks -12
rl with 26
rnn 35
robot 14
robotic 12
robust 33
robust models 18
robust to 13
robustness 40
robustness ^ 29
robustness and -19
robustness of -15
robustness to 26
role -16
roles 20
rotation 29
roughly 12
rule -29
rules -15
run time 13
running -28
runtime 25
sacrificing 29
saddle -17
safety -14
salient -16
same -17
same class 22
sample -46
sample efficient -12
sampled -13
sampled from -18
samples 17
samples and 33
samples but 18
samples of 17
samples with -24
sampling from -23
satisfy -20
saving 20
scalable 33
scale ^ 14
scale to -18
scaled 16
scales ^ 19
scaling 34
scenario 29
scenarios ^ 33
scene -42
scenes -16
scheme 32
scheme ^ 31
scheme to -18
schemes -17
science -22
scientific -13
scope -16
scope of -12
score -14
scores 12
scores of 12
search -18
search ^ 47
search algorithm -17
search and -17
search for -13
search methods -25
search space -14
searching -25
searching for -20
second order 21
see -29
seed -25
seem 16
seem to 17
seemingly -12
seems -13
seen -36
segmentation ^ 13
segments 26
select 12
selecting -22
selection 24
selection and 24
selection of 13
selective -15
selectively 16
self 16
semantic 52
semantic information 13
semantic parsing 22
semantics 52
semi-supervised 102
sense -32
sense that -20
sensing 28
sensitive 42
sensitive to 46
sensitivity -24
sentences 37
sentences and 29
sentiment 29
sentiment analysis 14
separation 14
sequence -58
sequence modeling -37
sequence models 12
sequence of -35
sequences -44
sequential 17
sequential data -14
sequentially 22
series -34
series data -13
series of -26
serve 18
serve as 24
services -16
set -29
set of -42
sets 29
sets ^ -31
setting ^ 42
setting and -13
setting in -12
setting the -13
settings 14
settings ^ 18
settings where -12
settings with 19
setup -25
several -15
several different -14
severely -15
sgd -27
sgd and 12
sgd with -14
shared -42
sharp 28
shifts 12
short 18
shortcoming 18
shorter 15
shot 95
shot learning 35
should -20
show -23
show experimentally -12
show how 13
show its -13
show on 31
show significant -20
show that 22
show the -19
showed 17
showing -33
showing that -16
showing the -12
shows that -21
sigmoid 19
sign 37
signal to -13
signals -30
signals ^ -12
significant -57
significantly -36
significantly ^ -16
significantly improved -12
significantly outperform -21
significantly outperforms -22
similar -50
similar or -15
similar performance -14
similar to -13
similarities -14
similarity -14
similarly 14
simple -13
simple and -43
simple approach -16
simple neural 14
simple to -20
simple yet 19
simplicity -13
simulate 17
simulated -19
simulations -13
simulators 13
simultaneously 26
simultaneously ^ -12
since -15
since the 18
since their -12
since they -15
single 47
single model 20
single step 16
situations 23
size ^ -12
size of 18
sizes 18
slightly -13
slow -20
small number 17
small perturbations -17
smaller 41
smaller than 12
smallest 18
smooth -20
smoothing -15
smoothness 18
so 66
so as 32
so that 26
soft -41
softmax -32
softmax layer -26
solely -12
solution -17
solution is 12
solution to -14
solutions -15
solutions to -18
solve -15
solve a -15
solve the 24
solving -29
solving a 13
solving the -21
some -49
some of -13
sometimes -15
sophisticated -16
source -47
source domain -12
source of -15
sources ^ 21
space 44
space ^ -40
space by 22
space into 13
space is 32
space the 15
spaces 17
spanning -12
sparse reward 13
sparsity -42
sparsity in -14
spatial -55
specialized -29
specified 34
specify 14
spectral 26
spectrum -13
spectrum of -15
speech recognition 28
speed of 19
speed up -13
spike -14
spot -17
spurious -14
squad 24
square -28
stability -19
stability of 12
stabilize -14
stable -30
stacking 15
stage 28
stage ^ 24
stages -18
stages of -19
standard 20
standard benchmarks -15
standard convolutional 18
standard datasets 15
stanford 31
starting -23
state ^ -18
state action -13
state of 41
states ^ -36
states and -13
states of 13
statistical 30
statistical properties -15
step 22
steps 23
steps and 30
still -22
stimuli -18
stochastic -31
stochastic gradient -18
stochastic optimization 21
stochasticity -27
stopping 13
storage -27
store -24
storing -15
straightforward -12
strategies 14
strategy -14
strategy for -15
strategy is -14
strong 29
strong baseline -13
strong baselines 28
strongly -12
structural -12
structural information -13
structure -15
structure and -26
structure is 15
structure to 16
structured data -13
structures ^ 23
student network -12
studied 24
studies -30
studies the -19
study 24
study a -28
study of 25
study on 15
study the 25
study to 21
style -19
style and -18
sub-optimal -12
suboptimal -20
subspace 23
success ^ 14
successes -13
successful -31
successful in -21
successfully applied 13
such -67
such as 26
suffer -46
suffer from -41
sufficient 33
sufficiently -15
suggesting -15
suitable for 12
suite -24
suite of -12
summarization 12
super -31
superiority -13
superiority of -19
supervised 26
supervised learning 37
supervision ^ -20
supported -12
susceptible -24
susceptible to -24
symmetric -16
synaptic 12
syntactic 35
syntactic and 17
synthesis 48
synthesize 28
synthesized -22
synthesizing 14
synthetic 38
system -26
system and -18
system for 25
systematically -23
systems -57
systems that -19
t -19
tabular -22
tackle -12
tackling 23
take advantage 14
takes -38
target -42
target data -18
targets 13
task -25
task ^ -15
task as 12
task of -42
task specific 13
task that -28
task the -12
tasks -31
tasks ^ -29
tasks and -38
tasks are 12
tasks from -13
tasks such -32
tasks that 29
tasks while 41
tasks with 16
tasks without 17
technique -52
technique called -33
technique for -19
technique is -16
technique that -16
technique to 18
techniques -30
techniques are -29
techniques for 35
techniques in 22
techniques that 12
techniques to -27
technology -14
temporal -21
tend to -18
tends -15
tends to -15
tensor 63
term 22
term dependencies -22
terms -17
terms of -14
test -53
test data -18
test error 33
test set 15
tested 13
tested on -23
testing ^ 12
tests 14
text -68
text ^ -24
text generation 18
textbf -16
textit 46
texts -18
textual -22
texture -16
than -12
than # 14
than a -13
than existing -14
than training 13
that 78
that # 20
that achieves 23
that adversarial 15
that aims -13
that allows 26
that any 12
that are 29
that by 33
that can 39
that combines -37
that deep -28
that directly 35
that each -12
that efficiently -22
that encourages 13
that end -13
that even 22
that exploits 15
that generalize -15
that generates 15
that has -30
that improve 24
that in -19
that is 15
that lead -12
that learning -16
that learns 74
that makes 23
that many -19
that models -19
that not -23
that of 25
that on 19
that performs 26
that predicts -18
that provides -13
that require 17
that requires 26
that their -38
that there -17
that these -33
that they 70
that training 29
that trains 25
that under -16
that were -12
that while -16
that will -17
the 121
the # -24
the above -15
the absence 27
the accuracy 14
the activation 27
the actual -21
the advantages 34
the adversary -14
the aim 34
the algorithms -17
the analysis -16
the approach -15
the art 21
the atari 17
the attention 20
the authors 32
the autoencoder 18
the backward 17
the baseline -16
the baselines -12
the basic -16
the bayesian 28
the behavior 26
the best 22
the brain 37
the capabilities -24
the capacity 12
the case 37
the causal 23
the change 17
the characteristics -17
the classical 46
the code 19
the commonly -12
the community -13
the complexity 21
the computational -13
the concept 20
the conditional 34
the connection 32
the continuous -14
the contribution 13
the conventional 12
the convergence 21
the core -29
the corpus -15
the cost -15
the course -24
the critic 18
the data 78
the decision -13
the degree 13
the derivative 15
the design -17
the desired -15
the difference 34
the discrepancy -12
the distance -22
the distribution 16
the dynamics -15
the effect 34
the effective -22
the efficacy -19
the efficiency -22
the encoder -15
the end -23
the error 20
the euclidean 13
the evolution -14
the exact 13
the existence 20
the existing -20
the experimental -23
the expert 15
the fact 20
the feasibility 27
the features 43
the field -12
the final -22
the first 95
the flexibility -18
the form 14
the former -19
the framework -19
the functional 14
the gan 14
the gap -14
the general 15
the geometric 14
the given -14
the goal -15
the graph 31
the ground -19
the high 12
the higher 12
the idea 44
the image -21
the imagenet 17
the importance 27
the important 12
the individual -16
the inference 16
the input -24
the instability -15
the internal -18
the inverse -17
the key 12
the knowledge 27
the labeled 17
the labels 17
the lack -17
the largest 26
the latent 33
the latter -29
the learning -33
the level 12
the likelihood 15
the limit 16
the local -18
the location -13
the lower 16
the main 13
the maximum 51
the mnist 16
the model -23
the more 19
the most 13
the network 13
the neural -15
the new -35
the nodes -25
the noise 15
the novel -19
the numerical 15
the observed -17
the one 27
the ones -15
the only -19
the optimal 18
the optimization 13
the original 14
the outputs 18
the parameters 20
the past 18
the power -12
the predicted 15
the prediction -12
the probability 27
the process -29
the properties 23
the quality 45
the range -19
the rate -13
the regularization 29
the relationship -13
the result -26
the resulting 33
the results 47
the robustness 16
the same -17
the search 21
the semantics 13
the semi-supervised 35
the sense -22
the sequence 25
the set 12
the shared -12
the significant 14
the size 17
the smallest 18
the so 12
the softmax -44
the source -22
the sparse -13
the spatial -30
the standard -12
the state 38
the statistical -13
the structure 40
the success -19
the superiority -17
the system -21
the task -39
the tasks -34
the teacher -43
the technique -17
the text -13
the theoretical -16
the total -15
the trained 20
the training -64
the transformer -13
the two 14
the type 12
the uncertainty -18
the universal 17
the use 103
the utility 12
the vanishing 23
the wasserstein 22
the weight 18
the well -18
the whole -31
the widely 12
the world -19
their -60
their algorithm -25
their approach -57
their corresponding -19
their data 13
their method -56
their model -23
their observations 14
their results -26
their theoretical 12
their work -15
them ^ -12
them into -12
themselves -27
then use 16
theoretic 14
theoretical -24
theoretical analysis -19
theoretically -72
theoretically and -15
theory -31
theory ^ -12
theory and 27
theory of 13
theory to -32
there is 33
therefore 29
therefore the 23
these issues -16
these problems 24
these representations 32
these results -15
these two 26
they 33
they are 22
they can 32
they show -13
they use -12
third 16
this approach 24
this by -14
this class -14
this effect -12
this end 17
this framework 28
this gap -17
this hypothesis -12
this idea -21
this limitation -15
this model -16
this new -17
this observation -12
this paper 115
this problem -28
this purpose -18
this question 18
this reason 20
this strategy -12
this study -22
this work 23
thorough -20
those -35
three -69
three components -18
three different -26
threshold 25
through -16
through a -24
through extensive -12
through the 50
through time -18
throughout 15
throughout the 23
thus 35
tight -21
time ^ -15
time and 14
times -51
to 132
to a -30
to accelerate 32
to address -14
to adversarial 41
to align 14
to an -56
to another 12
to any 27
to as -17
to assess 13
to automatically -18
to avoid -13
to be 45
to both 45
to bridge -17
to calculate -17
to change -14
to characterize 13
to classify -19
to combine 13
to compare -14
to consider 34
to continuous 18
to create -14
to data -19
to date -19
to decompose 23
to deep 21
to defend 13
to demonstrate -17
to describe -12
to design 16
to detect 22
to directly 12
to discover 19
to do 12
to enable 24
to encode -23
to encourage -18
to ensure 34
to estimate -27
to evaluate 36
to explicitly -18
to extend -13
to extract -25
to fit -16
to focus 16
to fool 31
to form -15
to further -28
to gain 17
to generate -14
to guide -28
to have -35
to implement -24
to improve 47
to incorporate 15
to induce -17
to infer 33
to input -14
to interpret 19
to large -21
to learning -37
to make -14
to many 22
to maximize 19
to measure 22
to mimic -30
to minimize -29
to mitigate 13
to model 28
to more 12
to most 22
to new -14
to one 53
to optimize 23
to or -12
to overcome 22
to overfitting -21
to predict 25
to prevent -12
to previous -13
to produce 25
to propose 33
to provide 19
to quickly -15
to reach 12
to real 17
to reconstruct -29
to reduce 22
to replace 27
to represent 38
to show -22
to significant -16
to simulate -15
to simultaneously 15
to small 18
to solve -29
to speed -21
to state 13
to stochastic 16
to store -13
to such -18
to tackle -24
to take 12
to task 34
to train -27
to training 25
to transfer 15
to transform 23
to update -22
to use 12
to utilize 31
to verify 19
to work -17
tolerance 13
too 28
tool -30
tool for -32
tools -18
top 20
top down 19
top of -15
top-1 -24
top-1 accuracy -26
topic 50
topics 13
topology -18
towards -41
towards the -20
toy -15
traces 13
track 21
trade -25
trade off -14
traditionally 24
traffic 29
train -12
train a 21
train and 21
trainable -24
trained -54
trained for 20
trained in -19
trained on -14
trained using 17
trained with -30
training 20
training ^ -27
training a 32
training algorithm 23
training by -15
training data 14
training dataset -14
training examples -26
training has -20
training method 35
training methods -18
training neural -22
training objective 14
training of -54
training on 50
training process 30
training set -21
training speed -12
training the 26
trains 12
trajectories ^ -23
trajectories and 12
trajectory -19
transfer 87
transfer ^ -17
transfer learning 47
transfer of -15
transfer to 21
transferability 13
transferable 16
transferred to -12
transferring -13
transform 34
transformation -16
transformations 14
transformer -74
transitions -24
translating 24
translation 70
translation ^ 37
translation task -13
translations -13
transport 29
treating -16
tree search 22
truncated -21
trust region -13
truth 29
try -21
try to -18
tuned -15
tuning 22
tuning ^ 16
turn -13
turns 16
two -48
two components -13
two different 19
two dimensional -28
two distinct -22
two layer -20
two methods 28
two new 18
two novel -22
two types -15
types -37
types of -58
typically -57
ubiquitous -17
unable -12
unable to -12
unbiased 24
uncertainty -44
uncertainty estimates -16
unchanged 21
under -34
under a 25
underlying 13
underlying the 26
understanding ^ -12
understanding how -17
understanding of 13
understanding the -16
unified 42
unified framework -21
uniform -14
unify 21
unit -52
units -30
universal 112
unlabeled 17
unlabeled data -20
unlike 30
unlike previous 39
unseen 17
unstable ^ -12
unsupervised domain -13
unsupervised fashion 12
unsupervised learning 23
until -13
unwanted 12
up -41
update -24
updates -29
upon 34
upper bound -14
usage -15
use 79
use in 13
use it -34
use of 68
use the -16
use this 14
used 37
used ^ 22
used for -16
used to 31
useful 18
useful for -28
uses 13
uses a 16
uses an -12
uses the -14
using 65
using a 35
using an -30
using both -18
using linear -15
using only 15
using reinforcement -14
using this -20
usually -32
utility 19
utility of 18
utilize 44
utilizing 20
utterance -15
vaes -35
validate -49
validate the -21
validate their -20
valuable 12
value function -14
value functions 17
valued -27
values of -43
vanilla 20
vanishing 20
vanishing gradient 32
variable models -31
variables and -20
variables in -20
variance of 21
variant -77
variant of -41
variants ^ -15
variation -17
variational 13
variational auto -31
variational autoencoders 56
variety 31
variety of 31
various -100
various types -22
vast 27
vastly -14
vectors ^ -25
verification 27
verify 12
versatile -23
versions 19
vertex -23
very few -24
via 21
via a -26
viable -25
video 48
video prediction -27
videos 41
view 38
view of 23
viewpoint 13
views 21
virtual -17
vision -25
visual 25
visual system -16
visualization 32
visualization of 17
vocabulary -15
vulnerable 13
vulnerable to 17
want to -12
wasserstein 16
wasserstein distance 39
wasserstein gan 17
wave 14
way 23
way to 20
ways -46
ways ^ -12
ways of -16
we 13
we can 12
we show 60
weak supervision 15
weakly 27
weakness 20
weight 45
weight decay 20
weight matrices -12
weight matrix -21
weighted 64
weights -28
weights ^ 26
weights and -15
weights are -16
weights for -24
weights of -37
well ^ -14
well as 24
well calibrated -18
well in -15
well known 43
were -44
were not -20
what -24
when -71
when compared -23
when the -30
when they 20
when used 23
where -51
where each -13
where one -15
where the -16
where there 12
wherein -36
whether a 23
which allows 16
which are 26
which can 102
which combines 31
which do 23
which encourages -16
which is -20
which learn -12
which learns 79
which makes -17
which may -18
which the -16
which we 14
while -21
while also 15
while keeping -18
while learning -21
while the -31
while training 37
white box -13
why -13
wide variety 15
widely 54
widely used 28
widespread -12
width and 21
widths 14
wikipedia 35
will 35
with 53
with # -33
with a -24
with adversarial 42
with an 66
with both 48
with deep 13
with different -39
with each -14
with existing 18
with high -18
with increasing 17
with less -14
with limited -19
with low -13
with much -22
with noisy 23
with only -23
with several -14
with similar 18
with standard 13
with their 15
with two 28
with various -19
within 49
without 19
without any 22
without requiring -19
without sacrificing 25
without the 47
wmt -17
word -17
word representations -14
word vectors 14
words 19
words and 19
work -51
work is -16
work presents 37
work the -16
work well -15
works 31
world -17
world ^ 13
world applications -16
world problems -16
worlds -13
worse 39
worse than 24
worst 23
worst case 15
x -16
x faster 15
y -20
yet effective 35
yield -12
zero 41
zero shot 17
’s -43
`;
