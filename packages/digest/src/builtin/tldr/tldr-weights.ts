/**
 * One weight for each of `FEATURE_NAMES`, in their order. Learned on the training part of SciTLDR-A (Apache-2.0) by
 * `npm run eval -- digest-salience-train`, which says how.
 */
export const NUMBER_WEIGHTS: readonly number[] = [
  0.035, // first
  0.0042, // second
  0.005, // third
  0.003, // fourth
  0.0075, // last
  -0.0497, // place
  0.0312, // placeSquared
  0, // sentences
  0.0005, // finding
  0.0034, // method
  -0.0007, // problem
  0.0024, // limitation
  -0.0045, // resource
  -0.0081, // background
  0.0084, // weSubject
  0.0096, // weIntroduce
  0.0012, // weShow
  0.0055, // thisPaper
  0.0249, // firstIntroduction
  0.0537, // firstOfAuthors
  -0.008, // authorsBefore
  0.1506, // centrality
  0.012, // anaphoric
  0.0042, // leavesOpen
  -0.0108, // pointsBack
  0.0008, // hasNumber
  0.001, // brackets
  0.0106, // contrastOpening
  0.0044, // resultsOpening
  0.0127, // address
  -0.0444, // length
  0.0012, // lengthSquared
  -0.033, // under8
  -0.0165, // under12
  -0.0086, // under16
  0.0018, // under24
  -0.0146, // over32
  0.0125, // kept
  -0.0239, // meanFrequency
  0.1488, // meanSentences
  0.0636, // mass
  -0.0778, // stopWords
  0.0031, // capitals
  -0.011, // commas
  -0.0115, // colon
  -0.0016, // firstPerson
  0.0077, // authorsOpen
  0.001, // authorsNamed
  0.0006, // afterOpening
  0.0077, // afterReport
  -0.0048, // cutRelative
  0.0049, // cutParticiple
  -0.0078, // cutCoordination
  0.0003, // cutClause
  -0.006, // cutList
];

/** Weights of runs of one and two words, in parts of `GRAM_UNIT`, a line each. */
export const GRAM_WEIGHTS = `
# -46
# # -47
# ^ -33
# an -16
# d 54
# datasets 26
# f1 30
# higher -18
# in -29
# is 17
# k -22
# of 20
# the 21
# times -22
# to -40
# when -22
# which -28
# x 39
$n$ 43
's -52
^ # 58
^ a 34
^ an 59
^ as 20
^ b -14
^ based -78
^ bayesian -21
^ building -19
^ by -36
^ code 14
^ convolutional -19
^ currently -26
^ data 17
^ deep -40
^ different 21
^ due -16
^ each -14
^ empirically 24
^ experimental -18
^ experimentally -16
^ experiments 25
^ extensive 21
^ federated -32
^ first -20
^ for 43
^ from -25
^ furthermore -20
^ generating -22
^ generative -20
^ given 16
^ graph -21
^ hierarchical -21
^ human -18
^ humans -17
^ i 27
^ in 37
^ inspired -57
^ instead 17
^ its -18
^ large -14
^ learning -29
^ machine 31
^ many -21
^ most -33
^ network -14
^ neural -23
^ on 31
^ once -22
^ one -29
^ predicting 15
^ previous -30
^ rather -37
^ real 21
^ second -29
^ since 19
^ state 17
^ that -17
^ then -22
^ these -33
^ this 99
^ to 88
^ traditional -22
^ training -43
^ two -28
^ under -26
^ unfortunately 16
^ unlike 52
^ using 77
^ variational -19
^ we 68
^ while -28
^ with -39
^ without 16
a 252
a # -22
a bayesian -38
a better 22
a broad 20
a central -15
a certain -19
a challenge 15
a challenging -20
a classification -23
a cnn 18
a collection 46
a common -22
a competitive -28
a comprehensive -15
a compressed 18
a computationally 22
a conditional -22
a consequence -17
a considerable -20
a context -15
a continuous 27
a convolutional 26
a core -21
a critical 15
a data -19
a decision -18
a decoder -22
a deep 94
a different -77
a differentiable -20
a discrete 27
a diverse 16
a dnn 38
a domain -37
a dynamic -24
a fast -19
a few 21
a finite -29
a first 21
a fixed -18
a framework -23
a fully -52
a gan 45
a gaussian 18
a general -31
a generalization -20
a generator -38
a given 63
a good -21
a gradient 34
a graph 37
a great -17
a hierarchical -18
a high 38
a highly 25
a large -81
a larger -40
a latent -29
a learned -20
a learning -18
a lightweight 27
a limited -16
a linear -33
a local -21
a long -52
a low 30
a major 17
a memory 17
a mixture -27
a model 18
a much -24
a multi-agent 15
a multi-scale 18
a negligible 15
a network 18
a neural 32
a nonlinear 21
a novel 130
a number -22
a particular -48
a popular -26
a powerful 31
a preliminary 22
a pretrained 34
a principled 61
a problem 23
a promising 15
a property -18
a quantum -18
a recent -16
a recently 20
a recurrent -33
a regularized -22
a reinforcement 56
a representation 29
a result 60
a robust 16
a second 17
a self -32
a semi-supervised 53
a sentence 32
a sequence -42
a series -22
a significant -30
a simple 76
a smooth -24
a solution -23
a source -24
a sparse -32
a specific -25
a stable -24
a state -22
a step 16
a stochastic -37
a student -22
a subset -28
a substantial 27
a supervised -31
a system 18
a task -15
a technique -44
a temporal -20
a test -33
a typical 23
a unified 20
a universal 83
a useful 36
a vae 27
a variant -27
a variational 50
a variety 39
a very -18
a viable -29
a well -18
a widely 20
ability 35
ability of 25
ability to -34
ablation -16
able 60
able to 57
about their 20
above -39
absence 43
absence of 43
absolute -22
abstract -15
abstraction 40
abstractive -27
abstractive summarization -15
accelerate 45
accelerate the 23
acceleration 52
access -33
access to -33
accommodate 16
according 16
according to 16
account -20
accounts -22
accuracy -24
accuracy ^ -61
accuracy and 64
accuracy compared 20
accuracy for -19
accuracy of 18
accuracy on -42
achieve -56
achieve a -32
achieve high -18
achieve state -55
achieve this 23
achieved -31
achieved by 22
achieved great -16
achieved state -28
achieves 20
achieves a -47
achieves an -22
achieves better -19
achieves competitive 18
achieves state 68
achieving 42
acquire 42
acquisition 20
across -107
across a -40
across different 15
across several 16
across tasks -19
act -28
action 29
action sequences 32
actions 28
activations -47
active 37
active learning 16
active research -16
activity -19
activity ^ -15
acts -18
acts as -20
actually -25
ad -22
ad hoc -15
adam 54
adapt -45
adapt the -18
adapt to -19
adaptation 63
adaptive 41
added -35
added to -36
additional 25
additionally -49
additive 17
address the 23
address these 15
address this -43
addressed 20
addressing -32
addressing the -21
adequately 21
adjacent 31
adjustment 32
adoption -24
advances -16
advantages 63
advantages of 61
advantages over -29
adversarial 127
adversarial attacks 43
adversarial examples 37
adversarial images -18
adversarial imitation -17
adversarial learning 45
adversarial nets -15
adversarial perturbations 17
adversarial samples 24
adversarial training 97
adversarially 30
adversary -21
affect -18
affect the -18
affecting -18
affects 33
after -44
against -105
against a -25
agent 27
agent that 52
agent with 33
agents -63
agents ^ 25
agents that -26
agents to -74
agents with 23
aggregation -26
agnostic -17
agnostic meta -21
aim 32
aim of 16
aim to -16
aimed -30
aimed at -30
aims to -17
al # -18
alexnet 29
algorithm 40
algorithm ^ 20
algorithm achieves 58
algorithm based 46
algorithm for 45
algorithm in -16
algorithm is 21
algorithm on 19
algorithm to 27
algorithm which -22
algorithms 22
algorithms and 25
algorithms have 21
algorithms in -36
algorithms to 27
algorithms which 30
alignment 17
all of 17
all the -15
alleviate -15
alleviating 17
allow for 23
allow us 17
allows a 28
allows for -38
allows them 15
allows to 21
alone 17
along -21
already -23
also -59
also been 18
also introduce -58
alternating -30
alternative -61
alternative to -20
alternatives -38
always -56
amenable -21
amenable to -19
among 64
amount -52
amount of -55
an 71
an accuracy -33
an active 46
an adaptive 35
an additional -22
an adversarial 28
an adversary -21
an agent -21
an alternative 20
an appropriate 29
an approximation 25
an arbitrary 26
an architecture 29
an attention 32
an average -27
an effective -17
an end -30
an energy 33
an explanation -19
an explicit 24
an extension -20
an extensive -18
an external 17
an extremely 16
an image -30
an important -34
an improved -23
an initial -25
an input -36
an online 16
an open 24
an optimization -22
an order -22
an rl 18
an unsupervised -19
an upper -28
analogous 25
analogous to 36
analyses -34
analysis 15
analysis ^ 18
analysis and -29
analysis of -31
analytic -22
analyze 21
analyze a 31
analyze the -16
analyzing 16
and 143
and ^ 17
and a -90
and accuracy 27
and activations -31
and algorithms -16
and also 20
and an -47
and analyze 22
and are 19
and biases 32
and by -41
and challenging 21
and class -22
and compare 46
and compared 31
and competitive 16
and computational 17
and consequently -15
and continuous -19
and deep -20
and develop 28
and discrete -15
and discuss -31
and effective 37
and efficient 17
and empirical 30
and empirically -29
and few 33
and flexible -26
and general -34
and generate 16
and generates 26
and generating -26
and generation 28
and graph -17
and hence 26
and high -18
and human -17
and in 20
and inference 31
and introduce -18
and is -35
and it 18
and its 77
and language -25
and large -18
and learn 24
and learning 21
and many -27
and may -15
and memory 25
and model 34
and more 26
and natural -15
and neural 25
and non-linear -22
and object -16
and one 33
and performance 25
and prediction 30
and random -15
and real -41
and recurrent -16
and related -16
and requires -23
and robust 24
and scalable -31
and semantic 109
and show -86
and standard -24
and state -25
and stochastic 17
and study 32
and supervised 16
and target -15
and task 16
and that -49
and the -105
and their 63
and there -28
and time -20
and train 43
and trained 30
and use -91
and uses -18
and using -33
and variational -17
animal 16
annotated -29
annotation 24
annotations -26
anomaly 21
another 96
answering ^ -19
any 78
apart 27
apart from 28
appears 25
applicable to 15
application -42
application of -48
applications -54
applications ^ -42
applications such 21
applied to 21
applies to 30
apply 44
apply the -37
apply their -24
apply this 28
approach -15
approach by -16
approach can 17
approach in -44
approach on -17
approach that 21
approach the -19
approach to 137
approach which 33
approaches -29
approaches ^ 22
approaches for 55
approaches in -22
approaches to -22
appropriate 35
appropriately 15
approximate 63
approximate bayesian 51
approximates -17
approximating 32
approximating the 27
approximation -49
approximation ^ 34
approximation of 30
approximations -39
approximators 22
arbitrarily 27
arbitrary 68
architectural 24
architecture 123
architecture ^ -32
architecture and 25
architecture for 88
architecture is 38
architecture that 26
architecture to 76
architecture which -15
architectures 16
architectures for 21
architectures have -21
architectures on -20
architectures that -17
are a -44
are able 64
are all 23
are also 38
are biased -24
are capable 20
are difficult 17
are easily -16
are highly -23
are indeed 22
are known 31
are learned -25
are less 18
are more -17
are not 66
are presented -18
are similar 17
are still -15
are the -16
are trained 60
are typically -16
are used -20
are vulnerable -19
area 17
area ^ 20
areas 51
argue -25
argue that -17
argument 20
arise in 16
arises 15
arising -27
arising from -16
around -48
art -18
art ^ -20
art accuracy 20
art algorithms -41
art baselines -20
art for 37
art in 24
art methods 32
art models -22
art neural -18
art on 109
art performance -33
art performances 36
art results 60
artifacts -20
as a 23
as image 31
as images 29
as is 30
as learning 16
as neural -31
as on 21
as one -17
as opposed -25
as the 16
as to 45
as training 17
as variational -19
as we 56
aspect -37
aspects -19
assignment 24
associated -27
associated with 18
assumption -17
assumption ^ -25
assumptions ^ 55
at -44
at a -17
at each -25
at initialization 19
at learning -22
at training -22
atari -38
atari # 19
attached 39
attack 52
attacker -22
attacks 65
attacks ^ 53
attacks on 22
attempt 38
attempt to 22
attempts -26
attention 105
attention and -21
attention in -23
attention mechanism 33
attention to -38
attentive 32
attribute -39
attributes 21
attributes of 39
augment 17
augment the 16
augmented -15
augments 16
authors 29
authors achieve 30
authors algorithm 51
authors also -79
authors analysis 30
authors apply 37
authors approach -53
authors are 22
authors argue -17
authors best 49
authors can 36
authors code -16
authors combine -26
authors consider -53
authors construct -39
authors contributions 31
authors derive 39
authors describe -16
authors design 35
authors develop -24
authors empirically -24
authors employ 30
authors establish 15
authors evaluate -87
authors examine 19
authors experiment 18
authors experimentally 25
authors experiments -36
authors explore 65
authors extend 36
authors find -17
authors first -19
authors focus 57
authors formalize 15
authors formulation -18
authors further -27
authors generate 37
authors give 25
authors hypothesize -26
authors identify 23
authors illustrate -35
authors introduce 18
authors investigate -43
authors learn 32
authors leverage -15
authors method -33
authors methods -17
authors new 20
authors observe -31
authors obtain 15
authors propose 65
authors proposed 18
authors report -15
authors results 26
authors revisit -43
authors show 64
authors suggest -24
authors systematically -20
authors tackle 15
authors test -22
authors therefore 19
authors train -46
authors use -19
authors utilize 30
authors validate -30
authors will 30
authors work -58
auto -26
auto encoder 19
auto encoders -25
autoencoder 15
autoencoder ^ 41
autoencoders 78
autoencoders and 42
autoencoding 44
automated -22
automatic 24
automatic speech 27
autonomous -19
auxiliary 27
availability of -22
available -40
available for -20
average -110
average ^ -23
averaged -21
averaging -39
avoid -36
avoiding -16
avoids 15
away -17
away from -17
backbone -18
background 63
backpropagation -53
backpropagation ^ -15
backpropagation through -23
backward 55
balanced 18
bandit 24
base 82
based 136
based and 53
based approaches 22
based meta 30
based methods 25
based models -18
based optimization -49
based reinforcement -23
based rl -21
baseline -45
baseline ^ -27
baseline methods -25
baseline model -26
baselines -22
baselines ^ -36
baselines and 29
baselines in 28
basis -15
batch normalization -23
batch size 27
bayes 28
bayesian 73
bayesian inference 62
be 29
be able -16
be computed -21
be easily -43
be effective -31
be effectively -23
be efficiently 26
be extended -17
be found 29
be learned 21
be made 20
be more 19
be much 28
be solved 24
be the -29
be trained 26
be useful -15
be very 26
be viewed 26
because -20
become -20
become a 20
becomes -32
becoming -15
been 19
been a -34
been developed 26
been explored -18
been made -19
been proposed 25
been used -32
before -15
begin -16
behave 31
behavior 64
behavior ^ 23
behavioral -19
behaviors 46
behaviors ^ 25
behind -23
being -89
being trained -21
belong 15
belong to 16
benchmark 30
benchmark datasets -23
benchmark for 19
benchmark tasks 24
benchmarks 22
benchmarks demonstrate 17
beneficial 23
benefits -42
bert 60
best 53
best model 42
best performing -27
better -43
better generalization 43
better in -15
better results -26
better than -48
between 18
between a -22
between tasks 31
between the -20
between them 16
between two 15
beyond -71
bias 35
bias ^ -19
bias of 46
biased -56
biased towards -27
bidirectional -33
bilingual -56
binary 86
biological -32
biologically 56
biologically plausible 18
bit -16
bits -26
black 16
black box 37
block -28
blocks 31
blocks ^ -17
bn -35
body 73
boost -18
boosting 20
both 22
both simulated -19
both synthetic -22
both the 50
both worlds -29
bottleneck -16
bottleneck ^ -18
bound -60
bound on -48
bound the -17
boundary -29
bounded -36
box 42
box attacks 34
boxes -24
brain 43
brain ^ 16
branch 31
bridge the -17
bring -15
build -18
build a -19
building 26
building a -36
building on -18
built 25
but -65
but also -33
but are 36
but not 16
but that 23
but the 68
but with -57
by 29
by # -33
by a -27
by analyzing 31
by combining -18
by directly 15
by incorporating 23
by learning -43
by making -18
by matching -21
by means 32
by more 16
by optimizing 24
by performing -24
by sampling -20
by showing -17
by simply 16
by the -103
by these 34
by two 21
by utilizing 38
by which -31
calibrated -19
call 52
called 42
called the 61
can 44
can achieve -19
can be 42
can effectively 54
can efficiently -16
can generate 28
can handle 21
can improve -34
can lead 22
can learn 28
can reduce -26
can result 15
can significantly -24
can solve -15
can use -19
can yield -21
canonical 33
capabilities 57
capabilities ^ 47
capability -23
capability of -23
capability to 18
capable -26
capable of -25
capacity 29
capacity to 36
capsule -28
captioning -31
capture -32
captures -20
capturing 22
carefully designed 25
carlo 27
carlo tree 53
carry 19
carry out 16
case 15
cases -15
cases the 20
causal 23
cause -18
cells 22
certain -38
certified 31
chain -51
chain monte -35
challenge ^ -50
challenge in 37
challenge is -20
challenge the -16
challenges -18
challenges for -29
challenges the 24
challenging ^ 17
change in 20
changes -15
channels -16
character level 38
characteristics -61
characteristics of -40
characterization 31
characterization of 16
characterize 29
characterized 29
chemical -16
chinese -23
choices -20
choosing 15
cifar -19
cifar and -19
circuit 17
citation 19
class -33
class ^ 21
class conditional -20
class of -102
classes 21
classes ^ -20
classes in 15
classical 16
classification -23
classification datasets -15
classification on -36
classification problems 18
classification tasks 48
classifier 's -21
classifier which 31
classifiers 40
classifiers ^ 40
classifiers to 16
classify -17
clean 22
clear -17
clearly -15
close the -28
close to 34
cloud 39
clustering 39
clustering ^ 18
clustering algorithms 27
cnn 75
cnns ^ 35
cnns are 16
cnns in -15
coarse -15
code 15
code will 16
codes -24
coding 15
cognitive -22
collected -25
collection 38
collection of 54
color -21
combination -33
combination of -30
combinatorial -43
combinatorial optimization -28
combine 23
combined -56
combines 54
combining 37
combining the 18
come -41
comes -20
commands 26
common in 39
commonly used -17
communication 65
community -54
community ^ -15
compact and 24
comparable -15
comparable to 24
compare 30
compare the 21
compared -34
compares 36
compares favorably 33
comparing the -25
comparison -28
comparison of -29
comparison to 22
competing methods -15
competitive -37
competitive performance -33
competitive results 29
complement -37
complete 33
completion 15
completion ^ 19
complex 22
complex environments -16
complexities 19
complexity 58
complexity ^ 60
complexity of 21
complicated -31
components -17
components in -16
compositional 70
compositional structure 23
compositionality -32
compositions -18
comprehension -18
comprehensive -24
compress the 20
compressed 85
compressed sensing 49
compression ^ 29
compression and 33
computation and -22
computational complexity 22
computational cost -18
computationally 45
computationally efficient 15
compute -15
computer 29
concept of 31
concern 39
concrete -16
condition -29
conditional -30
conditioned 27
conditions 24
conditions ^ 51
conduct -19
conduct experiments 17
conducted -29
confidence -25
configuration -26
configurations of -24
confirm -24
confirms 26
connect -29
connected 35
connected neural 39
connections 43
consider a -28
consider the -58
considerable -39
considerably -22
consideration 15
considered 26
considered as 36
considers -26
consistency -57
consistent 22
consistently -21
consistently outperforms -24
consists -68
consists of -78
constant -27
constraint -20
constraints -21
constraints and -23
constraints in 30
construct -15
construct a 24
constructed -20
contain -30
contained -15
contains 16
contemporary -28
content -71
content ^ -17
context 15
context ^ 20
context and 23
context aware -21
contextual 23
contextualized -43
contextualized word -38
continual 21
continual learning -27
continue 31
continuous 82
continuous action 18
continuous control 15
continuous space 29
contrast -20
contribute 28
contribution 59
contribution is 15
contribution of 31
contributions 35
control -15
control and -28
control problems -15
controllable 32
controlling 32
conventional -18
convergence -45
convergence ^ 22
convergence and 32
converges -23
converges to -43
convex -44
convnet -15
convolution and 19
convolutional and 34
convolutional layer -22
convolutional network -35
convolutional networks 70
convolutional neural -113
convolutions -24
coordinate -26
copy -27
core -38
corpora -42
correctly -30
correlated -30
correlated with -39
correlates 26
correlation 33
correspondence -24
corresponding -55
corresponding to -23
corresponds 16
corresponds to 18
corruption 20
cosine -16
cost -29
cost ^ -20
cost of -33
could be 21
count 32
counterfactual 26
counterpart 18
counterparts 18
coupled -20
coupled with -26
course -36
course of -36
cover 21
cpu -16
crafted -29
create -42
create a -39
created 62
created by 23
creates -15
criteria 15
critical -70
cross-domain 34
cross-entropy loss 26
cross-lingual 47
crucial to 35
cumulative 19
current 18
current state 25
currently -30
curriculum 19
curvature -19
curve 35
curves 17
cycle -38
d 40
data -21
data ^ 37
data and -27
data augmentation 27
data but -16
data by -42
data can -29
data dependent 46
data driven 17
data efficiency -16
data or 19
data points -38
data samples 25
data set 29
data sets 31
data such 17
data to -40
data while 21
data with -57
dataset ^ 46
dataset by 24
dataset the 18
dataset to -28
datasets -85
datasets ^ -15
datasets and 33
datasets for 25
datasets in 23
datasets including -18
datasets the -25
datasets to -15
datasets using 15
date -20
ddpg -28
de -15
dealing 22
dealing with 22
decay 15
decentralized -28
decision -68
decision boundary -25
decision making -36
decision process 37
decision processes -34
decode 45
decompose 32
decomposes -27
decompositions -29
decrease -26
decreasing -15
deep -44
deep generative -57
deep learning -85
deep models 17
deep network -18
deep networks -62
deep neural -27
deep q 19
deep reinforcement 22
defend 22
defense 35
defenses -30
defined -30
defined as -19
defined by -17
defined in 35
defines 17
defining 23
defining a 17
degradation -20
degradation ^ -18
degree 18
demonstrate significant 18
demonstrated -26
demonstrated that -21
demonstrating -24
demonstration 28
demonstrations 15
denoising 27
dense 59
densenet 28
density 43
density estimation 18
depend 18
dependence -30
dependencies -44
dependency 18
dependent 66
dependent on 15
depending -19
depending on -19
depends 27
depends on 36
deploy -31
deploying 37
deployment ^ 22
depth -17
depths 17
derivative 28
derivative of 25
derive 32
derive a -25
derive an 24
derived 92
descent -38
descent ^ -28
descent algorithm -16
descent sgd -38
describe -21
describe a -56
describe the -19
described -24
describing 28
design a 43
design an -34
design and 28
design choices -21
design is 28
design of -36
designed 80
designed for 39
designed to 21
designing -29
designs -23
desirable properties 26
despite 23
despite their -21
detect 39
detected 21
detecting 35
detection -79
detection ^ -24
detection of -24
detectors 19
determine -23
determines -35
determines the -21
determining 25
develop a 29
developed to 28
developing 28
development -21
development of -17
developments -25
develops -16
devices -56
devices ^ -40
dialog -24
difference 33
difference between 52
differences 22
different -39
different from 17
different languages 18
different levels 19
different tasks 22
different types -26
differentiable 50
differential 67
differential equation 35
differential equations 43
differential privacy 21
difficult to -16
difficulties 27
dimensional -70
dimensional continuous 18
dimensional data -43
dimensional latent 16
dimensionality 32
dimensionality reduction 36
direct -39
direction -28
directions -18
directly 59
directly in -16
discovery 40
discrepancy -16
discrete 56
discriminator ^ -18
discuss -52
discussed -15
disentangle 38
disentangled 19
disentangled representation -23
disentangled representations 43
disentanglement of 15
disentangling -15
display -20
distillation 32
distinguish -20
distributed -98
distribution 28
distribution ^ -41
distribution as -17
distribution is 32
distribution over 34
distribution samples 28
distribution which 20
distributional -27
distributions -24
distributions ^ 30
distributions and -31
distributions to -17
diverge -15
divergence 35
divergence minimization 20
divergences -16
diverse 30
diversity 46
diversity and 15
dnn 29
dnn ^ 28
dnns are -22
do -26
do not -21
do so 27
document 24
document ^ -37
documents 41
does -21
domain ^ 21
domain adaptation 83
domain and -17
domain invariant -20
domain knowledge -41
domain the 47
domain to -26
domains -52
domains ^ -56
done -60
double 51
down 45
downstream tasks -25
dqn 53
drawing 29
drawn -18
draws 38
drift -27
driven by -21
drop in 19
dual 21
due 19
due to 15
during -16
during training -40
dynamic 22
dynamically -38
dynamics 59
dynamics ^ 28
dynamics of -21
e.g. -29
each 25
each feature -15
each input 23
each layer 78
each node 21
each other -18
each time -17
earlier -21
easily -44
easy -24
edges -23
effect 21
effect of 30
effective 60
effective at -17
effective in 44
effective to 24
effectively -86
effects 42
effects on 18
efficacy -20
efficacy of -19
efficiency -56
efficiency ^ -28
efficient 63
efficient ^ -15
efficient inference -26
efficient learning 33
efficient way 21
efficiently -38
efficiently ^ -25
efficiently learn -25
elegant 27
elements 19
em 15
embedding 64
embedding space 32
embeddings 15
embeddings with -18
embeds -27
emergence -17
emergent communication 19
emph -66
empirical -25
empirical evidence -18
empirical results 30
empirical risk -35
empirically -69
empirically show -16
employed -32
employs 30
employs a 25
enable 65
enable the 21
enabled -15
enables 57
enables the 16
enabling -40
encode -78
encode the -26
encoded 60
encoded in 63
encoder -34
encoder ^ -31
encoder and -33
encoder decoder 28
encoders -24
encodes -15
encoding 28
encourage -25
encouraging -27
end the 17
end to 22
energy based -19
enforcing -16
engineering -19
english -31
enjoys 35
enormous -28
ensembles -24
ensuring -17
entailment -19
entire -23
entities -34
entities and -18
entity -48
entropy 34
environment 33
environment and -30
environment dynamics 23
environment for 17
environments 50
environments ^ 71
environments the 15
environments with 20
episode 18
episodic -29
epoch 35
equally -22
equation 42
equations 35
equipped 18
equivalence 25
equivalent to -26
equivariant 61
error -21
error ^ 15
error and 21
errors -50
errors in -22
especially -44
essential -18
essentially 23
establish 31
establish a 21
establishes 33
estimate the 23
estimated -27
estimates -25
estimates of 24
estimating -21
estimation 24
estimation of 48
estimators -30
etc. 42
etc. ^ 19
evaluate -78
evaluate their -16
evaluation metric -15
evaluation metrics -15
evaluation on -18
evaluations -33
even 23
even for -17
even if 70
even in 15
even when 31
event 30
events -17
ever -20
every 31
evidence 30
evolution -28
evolution of -24
exact -16
examine 26
example -23
example of 25
examples -19
examples and -22
examples of -17
exceeds the -20
excel -22
execution 30
exhibit -55
exist -16
existence 35
existence of 35
existing deep -38
existing neural 21
existing state -23
expect -18
expected to 16
experience -41
experiences 32
experiment 23
experiment with 17
experimental -35
experimental results -53
experimentally -32
experimentally the -16
experiments -83
experiments ^ -23
experiments and -15
experiments demonstrate 29
experiments have -17
experiments on -27
experiments show 21
experiments that 18
experiments with -24
experts 26
explain 22
explain the 52
explainable -33
explained 20
explanation -50
explanation for -29
explanation of -17
explanations 25
explicit 63
exploit 31
exploit the 16
exploitation -18
exploiting -65
exploiting the -28
exploits -17
exploration -19
exploration ^ -16
exploration in -33
explore 52
explore a 41
explore the 16
explored ^ -20
exploring 56
explosion -19
exponential -28
exponentially -40
expression 37
expressive 26
expressiveness 23
extended -17
extended to -39
extending -19
extending the -27
extensible -16
extension -22
extension of -34
extensive -43
external 47
external memory 17
extra 40
extract -25
extracted 46
extracted from 26
extraction 20
extraction of 50
extracts -21
extremely 42
extrinsic 19
f -15
f1 41
faces -20
facilitate -33
fact 42
fact that 32
factor -37
factor of -16
factorization 20
factors -34
fail -34
fail to -23
fails -20
fails to -19
failure -16
failures -28
fairly -27
families -21
family of 15
fashion mnist -31
fast 18
fast and 21
faster 47
faster and 21
faster inference 23
faster than 53
favorably 16
feasibility 37
feasibility of 35
feature 42
feature extractor -15
features -52
features by 20
features from -42
features in 47
features of 16
features the 19
features to -25
feed -15
feed forward -16
feedback 79
feedforward 65
few 49
few shot 36
fewer -27
fidelity 108
field -15
field ^ -16
fill -16
filters 26
final -35
find -30
find that 34
finding -24
finding a -19
findings -25
finds 19
fine 71
fine grained -30
fine tuned 20
fine tuning 75
first 105
first time 20
firstly -20
fit -22
flexibility -38
flexibility of -16
flexible -64
flow -35
flow based 18
flows -20
focus 39
focus on 53
focused -38
focused on -29
fool 38
footprint 20
footprint ^ 27
for 130
for a -76
for an 16
for better 20
for both 41
for building -18
for computing 19
for data 27
for deep 43
for detecting 23
for different 33
for efficient 28
for every 20
for example -17
for fast 32
for few 23
for finding 16
for future -15
for generating 18
for generative 55
for high 31
for image -47
for improving 37
for its -18
for language 17
for learning 79
for many 37
for modeling 26
for natural 34
for neural -45
for new -23
for one 22
for real -25
for reinforcement -25
for representation -15
for semi-supervised -31
for solving -67
for text -33
for the -39
for these -17
for training 65
for understanding -16
for unsupervised 29
for various 15
for which 31
force 17
forces 50
forces the 46
forcing -15
forecasting 26
forgetting ^ -16
form ^ -21
form a -21
formal 43
formalize 22
former -24
forms 52
forms of 44
formulate a -21
formulating -15
formulation -65
formulation ^ -20
formulation of 26
formulations -17
forward -41
forward and 34
found -17
found by 17
found that -17
frame -22
framework 113
framework ^ 57
framework for 71
framework is 16
framework of -23
framework that 81
framework to 27
framework which -50
frechet -15
free 26
frequency -27
frequent 23
from a 24
from both -17
from data -17
from few 21
from human 15
from large 21
from multiple -16
from one 15
from scratch -16
from small 15
from the -75
from two -19
full 81
fully 36
fully connected 30
fully convolutional -23
function and -72
function approximation -45
function for -15
function that 30
function to 40
functional -17
functions -20
functions for -23
functions with 16
fundamental 15
further ^ -23
further demonstrate -19
further improve 36
further show -18
future work 16
gain 40
gained -17
game -62
games 68
games ^ 48
games and 39
gan 67
gan ^ 29
gan and -31
gan to -24
gan training 55
gans 27
gap -53
gap ^ -23
gap between -23
gated 47
gated recurrent 40
gating 20
gaussian 58
gaussian mixture -19
gaussian noise 37
gaussian process 20
gender 20
gene -15
general -17
general and 22
general framework -21
generalisation 43
generality -17
generalizable 24
generalization 35
generalization and 34
generalization error -17
generalization of 36
generalization performance -54
generalization to -19
generalize -32
generalize better -22
generalize the -29
generalized 40
generalizes -25
generalizes to -30
generate 20
generate the 24
generated by 34
generated data -26
generates 29
generating -41
generation 39
generation and 27
generation tasks 15
generative adversarial -61
generative model -28
generative modeling 29
generator ^ -23
generic 29
genetic 44
geometry -45
german -18
get the -19
gets -26
give a 26
given 20
given an -16
gives -25
giving -26
global -31
global minimum 28
globally 28
glue 27
goal -42
goal is -19
goals -15
goals ^ -17
good -34
good generalization -24
good performance 58
gpu -68
gradient 60
gradient and 34
gradient descent -18
gradient methods 28
gradient problem 32
gradients -56
gradients ^ -15
gradients of -26
grained -28
gram -18
grammar 24
graph 149
graph based 26
graph classification 20
graph convolutional 82
graph embedding 44
graph neural 44
graph structure -17
graph to -29
graphs 17
graphs ^ -16
graphs is 27
graphs to -27
great -18
greater -61
greedy -45
ground 18
ground truth 29
grounding 28
groups of 18
grows -33
guarantee -26
guaranteed -24
guaranteed to -28
guidance 30
guide -69
guide the -40
guided by -22
guidelines -29
guidelines for -24
gym -30
h -19
hamiltonian 34
hand -15
hand crafted 17
hand designed -22
hard 49
hardware ^ -22
has -36
has achieved -16
has been 22
has the 16
hashing -24
have -81
have a -16
have achieved -41
have also 21
have demonstrated -20
have not -16
have the -19
head -27
head and -20
heavily 30
hebbian -16
help to -16
helps 19
hence 16
here -29
heuristics -20
hidden 37
hierarchical -89
hierarchical reinforcement -30
hierarchy 34
high -60
high dimensional -37
high fidelity 39
high performance -29
higher -32
higher accuracy -22
higher level -26
higher order -29
highlight -61
highlight the -17
history -45
hoc -15
horizon 16
how a -32
how the -54
how they -21
how to -22
how well 20
however a 28
however existing 15
however if -21
however it 27
however their 16
however there -18
however these -17
human -100
human level -25
humans -46
humans ^ -16
hurts 15
hybrid 32
hyper 31
hyper parameter -38
hyper parameters 48
hyperparameter 20
hyperparameter tuning -18
hyperparameters ^ -20
hypotheses -19
hypothesis -16
hypothesize -25
hypothesize that -15
i a 18
i.e. -63
idea 50
idea is -17
idea of 47
idea that 24
ideas -15
identical 32
identify -16
identifying -27
if the -16
ignore 15
ignoring -24
ii the 17
iii -18
illustrate -47
illustrate the -26
image captioning -30
image classification 28
image datasets 17
image generation -50
image recognition -37
image to 15
image translation 32
image with -17
imagenet datasets -25
images 23
images ^ -25
images that 17
imitation 29
imitation learning 15
impact 16
imperfect 21
implement -67
implementation 18
implementation of 27
implementations -20
implemented 21
implemented by 32
implementing -21
implications -18
implicit 29
implicitly 22
importance 22
importance of 31
important -48
important to -15
imposed -24
improve 98
improve over 19
improve performance -21
improve the -20
improved -68
improved performance -62
improvement over -28
improvements of 26
improvements on 17
improves over -22
improves the 55
improving 35
improving the -23
in 83
in a -20
in accuracy 20
in adversarial 28
in all 29
in any -18
in both -46
in certain -19
in classical 35
in continuous -15
in depth 19
in different 23
in each 50
in existing -15
in generative 48
in images -20
in learning 40
in many -28
in meta 19
in multiple -23
in natural -15
in neural 49
in one 29
in other 32
in particular 20
in practice -61
in previous 28
in recent -19
in reinforcement -23
in short 27
in solving 36
in some 26
in such 32
in supervised 36
in terms -18
in the 96
in their -19
in this -72
in time 17
in training -17
in unsupervised -15
in various -23
in which -112
includes -46
includes a -43
inclusion -36
incomplete 29
incorporate 39
incorporate the 36
incorporates 30
incorporating 18
incorrect 16
increase -31
increase in -34
increased -47
increases 21
increasing 15
increasingly -15
indeed 37
independent 48
independently 24
indicate 38
indicate that 19
indicates -16
individuals 21
induces -24
induction -17
inductive 51
inductive bias 34
inductive biases -29
industrial 23
inefficient -15
inequality -16
infer 22
inference 68
inference and -20
inference in 33
inference model 23
inference network -43
inference the -18
inference to 26
inferring 29
influence 26
information 129
information ^ 18
information about 24
information and -26
information between -20
information bottleneck 45
information by 17
information can 16
information for -29
information theoretic 29
information to 66
inherent 17
initialization 20
initialization ^ 27
initially 33
innovations 27
inpainting 21
input -108
input ^ -25
input output -17
input perturbations -23
inputs -69
inputs ^ -29
inputs and -17
inputs to -35
inside -19
insight 39
insight into 19
insights -37
insights into -16
inspiration 39
inspiration from 40
inspired -23
instance 55
instances ^ -18
instances of 20
instead of -37
instead the 24
insufficient -15
integer -33
integrates -31
integrating 30
integration of -17
intelligence -31
intelligence ^ -31
intelligent -15
intensive 22
interacting with -22
interaction 20
interactions 51
interactions ^ 27
interesting -46
interests 15
intermediate layers 19
interpolation 21
interpret 17
interpretability -34
interpretable 92
interpretable ^ 18
interpretation 40
interpretation of 46
intersection -19
into a -18
into account -26
into an 36
into two 18
introduce 41
introduce the -93
introduce two 41
introduced 71
introduced by 15
introduced to 19
introduces 62
introduces a 28
introducing a -26
intuition -28
intuitive -53
invariance -27
invariant 39
invariant to 65
inverse problems 20
inverse reinforcement 29
invertible 16
investigate -39
investigate a 41
investigate the -53
involve -23
involves -59
irrelevant 29
is 31
is # 38
is a 59
is able -15
is an -61
is at -24
is built -28
is capable -25
is chosen 21
is comparable 18
is critical -17
is currently 22
is desirable -20
is done -25
is general 16
is important 17
is increased -17
is inspired 43
is introduced 19
is known -37
is large 37
is largely -15
is no 49
is not -24
is of 26
is often -17
is possible 26
is proposed 17
is provably 17
is shown 17
is significantly -17
is that -30
is then -34
is trained -43
is unknown 22
is used 25
is very -23
is well 46
issue 47
issue ^ 19
issue by -19
it 31
it ^ -37
it can -58
it into 35
it is 38
it requires -23
it to 40
it uses 15
it was -15
item -27
items -27
iterations -86
iterative 19
iteratively 25
its -36
its ability -18
its effectiveness -22
its own -16
its variants -30
itself is 24
joint 17
jointly 15
just 46
k 25
kb -40
keeping -32
keeping the -21
kernel 24
kernels -31
kernels ^ -17
key 46
key to 26
kinds 48
kinds of 48
kl 42
know 25
knowledge 76
knowledge distillation 53
knowledge from -25
knowledge graph 38
knowledge to -20
known 53
known as -26
known to 28
l2 32
label ^ 19
labeled 47
labels 38
labels are -25
lack -49
lagrangian -16
landscape -24
langevin dynamics 21
language inference 43
language is -27
language model -43
language modeling 30
language processing -61
languages 26
large -63
large ^ 28
large amount -16
large and -17
large dataset -16
large neural 15
largely -33
larger -60
larger than -23
largest 36
latency -54
latent -43
latent space 47
latter -49
layer -36
layer ^ -61
layer in 61
layer is -30
layer of 20
layer to -17
layer-wise 76
layers -20
layers ^ -34
layers and -26
layers is -15
layers of -24
layers to 15
lead -24
lead to -31
learn 68
learn a 54
learn an 30
learn and -21
learn from -29
learn to 34
learned ^ 15
learned and 17
learned by -35
learned from 16
learned representations -17
learners 32
learners ^ 29
learning 162
learning ^ 56
learning a 72
learning algorithm 27
learning an -26
learning and 62
learning approaches -15
learning architecture -22
learning architectures -17
learning based -17
learning can -22
learning dynamics 16
learning framework 72
learning how -17
learning in 16
learning is 34
learning methods -16
learning model 61
learning multiple 15
learning of -15
learning on 27
learning over -16
learning problem -17
learning procedure 38
learning process -60
learning scheme 43
learning setting 36
learning settings -17
learning strategies -24
learning task 17
learning to 88
learning using -15
learning which -15
learns 88
learns a 50
learns the -19
learnt 24
led 16
length of 15
less 32
level 22
level of -15
leveraged to 16
leverages -68
leverages the -38
library -21
lie 27
lies 45
lies in 43
lifelong 20
light 32
light on 26
lightweight 36
like 57
likelihood ^ -24
likelihood based 21
likelihood estimation -23
likely to 19
limit 53
limit of 27
limitation -43
limitations -20
limitations ^ -16
limited -70
limiting -37
line -48
linear -85
linear and -20
linear models -17
linearly 20
linguistic -66
link prediction -35
lipschitz -20
literature 15
literature on -20
lm -39
local -16
local minimum 15
locally -29
locomotion -16
log 17
log likelihood 17
logic 36
logical 46
long -44
long horizon 21
long short -19
long time -31
longer -54
look 52
looking 21
loss 26
loss and -25
loss function 52
loss in -28
loss is 23
loss which 29
lossy -20
low rank 26
lower -70
lower bound 22
lowest 19
lstm 36
lstm and 47
lstms 20
m -26
machine learning -52
machines 15
magnitude 19
main 51
main contribution 27
mainly -53
make a 22
make use -17
makes -36
makes it 16
makes the -21
making the 19
maml -16
manifold ^ -27
manipulation 48
manipulation tasks 27
manner -35
manner ^ -25
manually -25
many 16
many applications 22
many different -16
many machine -16
many of 57
many other -15
many tasks -17
map to 27
mapping 23
maps -31
maps and 16
margin -19
markov -34
markov chain -38
massive -19
match 49
match the 24
matched -27
matching 56
mathematical 31
matrices -39
matrices ^ -28
matrix -77
matrix ^ -30
matrix factorization 32
max -28
maximization 46
maximizes -50
maximizes the -25
maximizing 28
maximum likelihood -45
maximum mean 26
may -53
may be -41
may not 19
mcts -17
mcts ^ -16
mdp 25
mean -21
mean discrepancy 26
meaning 17
meaning ^ -20
meaningful 38
meaningful and 30
means 29
means of 26
means to -15
measure 56
measure the 23
measured -26
measured by -21
measurement -20
measurements -15
measurements of 19
measures 35
measures ^ -21
measuring -17
measuring the -21
mechanism is -30
mechanism to 52
mechanisms -39
memorize -21
memory 88
memory efficient 17
mentioned -16
met -18
meta learning 71
method ^ -74
method and -42
method called 60
method can -33
method in 19
method is 39
method of -31
method outperforms -28
method the 19
method to 19
method uses 18
method which 39
method with 34
methodology 41
methodology for 47
methods ^ -26
methods are 15
methods by -16
methods can -32
methods e.g. 32
methods for -44
methods have 15
methods in 19
methods on 30
methods such 23
methods tend -16
methods that 24
methods the 54
methods to -26
metric learning -27
metrics -37
metrics ^ -30
millions -18
mimic -36
min 21
mind 25
mini-batch 30
miniimagenet 17
minimal -66
minimax -60
minimization -15
minimize -22
minimize the -18
minimizing -33
minimum 16
minutes 18
mismatch -28
mitigate this 27
mitigating 16
mixed -30
mixture of 23
mnist -79
mnist and -57
mobile -34
mobile devices 20
mode 41
mode collapse 20
model 24
model a 15
model agnostic -24
model and -23
model architecture 20
model based 94
model called 28
model can 31
model compression 19
model for 92
model free 34
model is -106
model of -46
model over -31
model parameters -51
model performance 26
model size -31
model the -29
model to -53
model trained 41
model uncertainty -19
model with 19
modeling -35
modeling and 22
modeling tasks 26
modelling 17
models -18
models and -27
models are 20
models as 17
models based 32
models but -25
models can -19
models for 42
models from 20
models in -35
models is 16
models learn -28
models of -18
models such -39
models that 24
models which 38
models with 48
models without 38
modern -86
modern neural -37
modification 30
modifications -42
modifications to -34
modify the 17
modifying 29
modules 33
molecules -33
momentum -31
monte 17
monte carlo 27
more challenging 22
more effective 24
more efficiently -17
more powerful 22
more robust -16
more than 28
most current -30
most effective 44
most methods 17
motion 19
motivated -37
motivated by -29
motivation -29
move -15
ms -16
much -24
multi-agent 52
multi-domain 15
multi-hop 63
multi-label 36
multi-label classification 15
multi-step -57
multi-view 54
multilayer 33
multiple -15
multiple tasks -16
multitask 39
multitask learning 47
multivariate 20
music 25
must -18
must be 18
mutual -19
n -45
n't 27
named as 15
namely 67
nas 37
natural images 18
natural language -56
natural to 36
nature -34
nature of -20
navigation 43
near 56
near optimal 65
nearby -29
nearest 16
nearest neighbor 28
necessarily -17
necessity -19
necessity of -18
need -33
need for -19
need to -19
needs -26
needs to -17
negative -18
negligible 22
neighbor 18
neighbors -19
neither 16
ner 32
nesterov 16
net -33
nets -46
network 41
network 's 18
network ^ 42
network and -24
network architecture 64
network based -25
network by 48
network can -27
network cnn 19
network embedding -24
network gan -23
network in -29
network is -66
network learns -23
network model -45
network of -19
network on 15
network parameters -17
network rnn 16
network that 55
network to 54
network training -18
network using 47
network which 37
network with -26
networks ^ 16
networks a 45
networks are -30
networks based 42
networks by -31
networks can 77
networks cnn -19
networks cnns -39
networks for 26
networks from -22
networks gan 15
networks gans -20
networks gcn 18
networks in -20
networks is -20
networks of -23
networks often -19
networks perform 23
networks rnns -17
networks to -51
networks which 46
networks with -16
neural 123
neural architecture 34
neural models 38
neural nets -49
neural representations 31
neural sequence -19
neuron -42
neurons ^ 29
neurons and 19
neurons in 18
new 32
new approach -18
new architecture 38
new class -15
new environments 30
new framework -21
new loss 18
new method -64
new methods -27
new metric -16
new model 38
new state 64
new tasks -22
newly 19
next -25
nlp tasks 41
nmt -25
no 26
node classification -25
nodes -59
nodes in -22
noise 92
noise and -17
noisy data 22
noisy labels 25
non-convex 21
non-convex optimization 15
non-differentiable 26
non-linear -24
non-trivial -28
nonconvex -17
nonlinearities -31
nor 15
norm -18
normal -23
normalization ^ -19
not ^ -23
not always -15
not available 23
not the 17
not to 27
not yet -29
notably -18
notion of -17
notoriously -22
novel 89
novel algorithm 56
novel approach 22
novel architecture 52
novel framework 42
novel hierarchical -17
novel model -16
novel neural 66
now -28
number -79
number of -89
numbers -15
object -54
object recognition 19
objective and 22
objective function 37
objective functions 30
objective of -23
objective that -29
objective the 24
objects 30
objects and 21
observation -53
observation that -29
observations 29
observations that 20
observe -42
observed in -17
observing -16
obstacle 15
obtain 25
obtain a 34
obtained -33
obtained by -19
obtained from 16
obtains -15
occur 41
occurring 32
occurs -19
of 143
of # -54
of accuracy -22
of adversarial 25
of an 36
of any -25
of architectures 21
of attention 17
of biological -29
of both 35
of classes 31
of classification -22
of cnn -30
of cnns -23
of computation -17
of continuous 41
of control 19
of convolutional -19
of data -29
of datasets -17
of deep -83
of detecting -20
of different 17
of dnns 30
of domains -39
of each 40
of emph -21
of entities -20
of features 21
of few -16
of gans 79
of generating -16
of generative -67
of gradient 54
of graph -24
of graphs -20
of high -41
of human -18
of image -20
of images 23
of improving -21
of individual -30
of information 35
of its -37
of knowledge -25
of labeled -16
of large 61
of latent 19
of linear -20
of local 17
of long -17
of low -15
of machine -34
of models 48
of multiple 37
of n 16
of natural -18
of network -25
of neural 39
of nodes -39
of object 26
of objects -21
of optimization 17
of other 20
of our 37
of past -15
of popular 20
of possible -20
of predictions 21
of previous 41
of queries -20
of random 25
of real -27
of regularization -17
of reinforcement 69
of research 21
of rnns 16
of samples -18
of self 30
of sequential -19
of some -27
of source 29
of speech -26
of target -20
of task 24
of tasks -98
of test 76
of text -25
of the 15
of their 25
of them 25
of these 30
of three -62
of two 23
of unsupervised -26
of using 85
of variation -16
of variational 36
of video 38
of view -21
of word -27
of words -21
off -30
off policy 15
offer -33
offers -46
often 34
omniglot 34
on an -46
on any 19
on average -22
on benchmark -15
on complex 15
on data 18
on each -16
on five 47
on four -46
on graph 59
on imagenet 31
on language 45
on mnist -41
on neural -17
on one -23
on policy 16
on real -15
on recent -26
on several 18
on small -19
on standard 24
on synthetic -19
on the 88
on three 50
on top -22
on training -24
on two -23
on which -37
once -39
one 64
one ^ 37
one can 17
one model -19
one of -42
one such -21
one to 55
ones -18
online 23
only one -20
onto -20
onto a 16
onto the -35
open -34
open domain -26
open problem 16
open source -27
openai -37
openai gym -30
operates -18
operations ^ -19
opposed -25
opposed to -25
optical -28
optimal 75
optimal control 26
optimal policy -22
optimal solution 16
optimality 19
optimally -20
optimization 23
optimization ^ 29
optimization algorithm -26
optimization algorithms 27
optimization method 34
optimization of -32
optimization problem -35
optimization problems -18
optimization to -18
optimized 20
optimizing 17
or -54
or better -20
or the 30
oracle -33
order of -22
ordered 18
ordinary 49
ordinary differential 48
organization 17
ot -23
other -42
other agents 40
other methods -15
others -24
our knowledge 24
out 33
out that -23
outcome -27
outcomes -22
outliers 24
outperform the 17
outperforming -17
outperforms -27
outperforms the -35
output -38
output is -20
outputs 19
over -34
over # -16
over a -28
over multiple 18
over strong 29
over their 39
over-parameterized -23
overall the 16
overcome 22
overcome the 26
overcome this -24
overcomes 41
overfitting -28
own -16
p -50
pair -27
pairwise 26
paper 116
paper ^ -15
paper introduces 78
paper presents 49
paper proposes 45
paper we -16
par with 20
paradigm ^ 19
parallel -60
parallelizable 33
parameter -37
parameters 26
parameters ^ -36
parameters and -29
parameters than -31
parameters the 24
parametrized -17
parsing 102
part -23
part of -28
partial 72
partially 23
participants -40
particular -21
particularly -33
particularly for -26
partitioning 25
partitions -25
pass 59
paths -34
pattern -23
patterns of -19
pca -15
penalizing 15
per task -17
perception 27
perceptron 20
perceptual 19
perfect -21
perform 15
perform a 20
performance ^ -46
performance compared 17
performance for 17
performance over -39
performance than 46
performance to -23
performance with 38
performances 25
performances on 17
performant -20
performed -25
performing -40
performs 47
personalized 19
perspective -29
perspectives 23
perturbation -40
perturbation ^ 26
perturbation of -22
perturbations -21
pgd -26
phase -26
phases -30
phenomena 17
phrase 21
physical 38
physically 23
physics 54
physics ^ 16
pipeline 17
pixel -49
plan -35
planners -22
planning and 24
plans -23
platforms -28
play -37
player 47
point 41
point cloud 45
point out 18
points -53
points and 16
points of -17
policies in -27
policies that 38
policy 48
policy actor 39
policy and -18
policy for -25
policy from 35
policy to 27
polynomial 43
pooling -19
poor -31
poorly -15
popular approach -32
pose -18
poses 33
possibility 16
possibility of 16
possible 15
possible ^ 18
possible to 42
possibly 31
posterior distribution 43
posteriors 16
potential of 20
potentials -23
power ^ -18
power of 15
powerful 15
practical -23
practice -42
practice ^ -20
practices 50
precision 25
predict 60
predicted 42
prediction -69
prediction ^ -23
prediction and -28
prediction task -17
prediction tasks 18
predictions 47
predictions ^ 45
predictive 69
predictors 27
predicts -41
predicts the -15
preference 17
preliminary -20
preprocessing 18
present a 142
present an -33
present in 30
present the -29
presented -23
presents 75
presents a 69
preserves 22
pretrained 32
prevalent -32
previous -39
previous approaches 25
previous methods -24
previous state 33
previous tasks -16
previous work -26
previous works 26
previously 54
previously unseen 30
primal 37
primary -19
principal -26
principle -44
principled 70
principles -38
prior distribution 16
prior over 27
privacy 16
private 53
probabilistic model 16
probabilities -15
probability 19
probability of 19
problem 32
problem and -16
problem as 16
problem the 31
problematic 16
problems -20
problems ^ 20
problems and 48
problems of -30
problems with 52
procedure 43
procedure that 17
procedure to 31
process 49
process ^ -36
process and 35
process that 44
process which -23
process with -25
processes 22
processing -81
processing nlp -25
produces 52
produces a 39
producing -24
product of -17
program -34
programming 25
programs -41
progress -45
progress on -18
progressive -38
project -20
projecting -20
projection 43
promising -73
promising results -48
prone -23
proof 21
propagation 45
propagation of 37
proper 34
properly -25
properties -27
properties ^ -34
properties and -39
properties of 89
property -34
proportional 18
proportional to 18
propose 83
propose a -16
propose an 46
propose and -16
propose the 49
propose to -57
propose two -15
proposed 26
proposed ^ -21
proposed algorithm -16
proposed approach 26
proposed for 17
proposed framework -19
proposed in 21
proposed methods -15
proposed model 20
proposed models 25
proposed network -19
proposed to 32
proposing 21
protein -28
proteins -22
provably 28
proved -38
proved to -16
provide the 38
provided -37
provides a 31
providing 45
pruned 49
publicly 16
publicly available 20
purely 24
purpose -26
purpose the -17
q 31
q function -36
q learning 28
qualitative 22
quality and -15
quality of 52
quantitatively 46
quantization 41
quantize 22
quantized 31
quantum 37
queries -24
question 50
questions and 23
quickly -43
quickly adapt -15
random 37
random variables 34
randomized -42
randomly -23
randomly initialized 23
range -37
range dependencies 15
ranging -34
ranging from -31
rank 24
ranking 26
rapid -24
rare 38
rarely 37
rate -41
rate of -26
rates -38
rates for -22
rather 48
rather than 32
ratio 18
ratios 23
read -27
readily -17
reading 54
reading comprehension -21
real -57
real and -17
real data -51
real world 21
realistic 15
reality -27
reason about 16
reasonable -17
reasons -36
received -30
receives -24
recent -23
recent research -17
recent success 18
recent work 35
recently been -25
recently introduced 31
recently proposed -25
receptive -21
recognition tasks -26
reconstruct -41
reconstruct the -31
reconstruction of 30
recover -38
rectified -33
rectified linear -33
recurrent 35
recursive 28
reduced -19
reduces -28
reduces the -29
reduction -21
reference -17
referred -43
referred to -36
refine -17
refine the -16
reformulation 19
regard -17
regime -28
region 21
regions in 16
regions of -18
regression 49
regression tasks -28
regular 34
regularization 27
regularization and -25
regularization methods -25
regularization on -21
regularization techniques 18
regularized 25
regularizers 31
reinforcement -29
reinforcement learning -49
relate -23
related to -25
relatedness -16
relationship between -24
relationships -22
relative to 15
reliably -18
relies 16
relies on 27
relu -24
relu networks -20
rely -19
rely on -24
relying 31
relying on 23
remove -18
replace 52
replace the 37
reported 15
representation -19
representation and 15
representation for -20
representation in -17
representation of -59
representation with -20
representations 21
representations and 27
representations for 30
representations of 23
representations that -24
representations with -46
representative -38
represents 20
represents the 18
required -56
requirement -29
requirements -17
requires -57
requires a -22
requires no -18
research in 29
researchers 23
residual 40
resnet 36
resnet-18 20
resolve 25
resource 42
resource constrained -30
resources -25
respectively -55
respectively ^ -47
responsible for 18
restricted 36
result the 72
resulting 51
resulting in 22
results -84
results ^ -27
results and -19
results demonstrate 33
results have -15
results indicate 19
results of -25
results on -16
results show -26
results suggest 30
results with 28
retain -22
retaining 19
retrieval 42
revealed -16
reverse 33
reviews -22
reward -49
reward ^ -18
reward function -25
rewards -16
rewards ^ -31
rewards and -18
right 26
rigorous -22
rise -18
risk -21
risk minimization -26
rl 25
rl tasks -20
rl with 32
rnn 46
robot 19
robotic 18
robust 58
robust models 23
robustness 65
robustness ^ 20
robustness and -23
robustness to 35
role -24
role in -15
roles 18
rotation 43
rule -29
rule based -22
rules -18
run time 18
running -38
runtime 43
sacrificing 38
saddle -22
safe -15
safety -19
salient -22
same class 23
sample -47
sampled -19
sampled from -28
samples 15
samples and 41
samples but 21
samples of 21
samples that -16
samples with -39
sampling 18
sampling from -28
satisfy -26
saving 23
scalability 17
scalable 21
scale 15
scale ^ 15
scale to -27
scaled 22
scales ^ 25
scaling 50
scenario 40
scenarios ^ 51
scene -44
scenes -22
scenes and -15
scheduling 17
scheme 38
scheme ^ 42
scheme is -23
scheme that 17
scheme to -26
schemes -19
science -32
scientific -15
scope -20
score -21
score of -15
scores 25
scores of 18
scratch -16
scratch ^ 17
search ^ 62
search algorithm -24
search and -26
search methods -34
search space -22
searching -24
searching for -22
second order 16
see -33
seed -31
seem 17
seem to 18
seemingly -17
seems -26
seen -50
segmentation -18
segmentation ^ 22
segments 34
selecting -25
selection 22
selection and 24
selective -20
selectively 32
self 19
semantic 75
semantic information 42
semantic parsing 27
semantics 68
semantics ^ 32
semi-supervised 139
sense -42
sense that -23
sensing 37
sensitive 60
sensitive to 69
sensitivity -28
sensitivity to 16
sentences 33
sentences and 35
sentiment 47
separation 18
seq2seq 16
sequence -58
sequence modeling -43
sequence of -36
sequences -51
sequential 32
sequential data -18
sequentially 30
series -42
series data -18
series of -39
serve 18
serve as 30
services -22
set -30
set ^ -24
set of -35
sets 44
sets ^ -42
sets of 20
sets the 22
setting ^ 33
settings 19
settings ^ 22
settings where -15
settings with 25
setup -37
several -17
several different -15
severely -18
sgd -17
sgd with -17
shaping -21
shared -48
sharp 33
shifts 16
shortcoming 21
shorter 37
shot 111
shot learning 40
should -17
show experimentally -16
show its -18
show on 41
show significant -23
show that 24
showcase 18
showed 19
showing -32
showing that -15
shows that -29
sigmoid 26
sign 41
signal to -16
signals -44
significant -60
significantly -38
significantly ^ -16
significantly improve 15
significantly improved -15
significantly outperform -39
significantly outperforms -20
significantly reduces 19
similar -46
similar or -16
similar performance -18
similarities -19
similarly 44
simple -34
simple and -62
simple approach -20
simple neural 15
simple to -28
simple yet 21
simplicity -16
simulate 27
simulated -26
simulated and -16
simulators 16
simultaneously 17
simultaneously ^ -23
since -18
since the 24
since they -18
single 71
single model 28
single step 38
situations 27
size -25
size ^ -36
size of 40
sized 22
sizes 23
skills -17
slow -24
small number 32
small perturbations -25
small set 16
smaller 88
smaller than 24
smallest 25
smooth -28
smoothing -21
smoothness 20
so 91
so as 41
so that 42
so the 20
social 20
soft -48
softmax -31
softmax layer -29
solution -22
solution is 20
solution to -20
solutions -16
solutions ^ 16
solutions to -24
solve a -18
solve the 24
solved 18
solving -23
solving a 17
solving the -28
some -44
sometimes -28
sophisticated -16
source -50
source domain -22
source of -16
sources ^ 16
space 42
space ^ -27
space by 28
space into 15
space is 31
space that -18
space the 17
spaces 28
sparse 24
sparsity -55
sparsity in -18
spatial -68
specialized -34
specific 26
specified 33
specify 18
specifying -17
spectral 30
spectrum -23
spectrum of -22
speech recognition 27
speed of 21
speed up -20
speedup 17
spike -20
spiking 17
spot -17
spurious -16
squad 31
square -24
stability of 17
stable -41
stacking 19
stage 30
stage ^ 30
stages -25
stages of -24
standard 18
standard benchmarks -23
standard convolutional 23
standard datasets 38
stanford 64
starting -25
state ^ -23
state action -16
state of 56
states -40
states ^ -51
states and -24
states of 16
statistical 18
statistical properties -24
statistics of 15
step 32
steps 31
steps and 40
still -26
stimuli -19
stochastic -37
stochastic gradient -27
stochastic optimization 30
stochasticity -40
stopping 18
storage -25
store -28
storing -23
strategies 18
strategies ^ 17
strategies in -16
strategy ^ -19
strategy for -17
strategy is -16
strong 42
strong baseline -16
strong baselines 72
stronger -17
strongly -21
strongly convex -15
structural -23
structure and -28
structure is 21
structure to 18
structures ^ 17
student network -17
studied 28
studies -25
studies ^ 41
studies the -20
study 41
study a -36
study of 27
study on 18
study the 33
study to 32
style -30
style and -21
styles 19
subjects 20
suboptimal -24
subset of -16
subspace 31
success ^ 19
successes -19
successful -54
successful in -34
such -72
such as 35
such models 18
suffer -57
suffer from -54
sufficient 38
sufficiently -17
suite -21
super -33
superiority -19
superiority of -25
supervised 41
supervised learning 62
supervision ^ -29
supports 20
susceptible -32
susceptible to -32
svhn -15
synaptic 16
syntactic 31
syntactic and 15
synthesis 61
synthesize 33
synthesized -23
synthetic 41
system -29
system and -23
system for 33
systematically -40
systems -48
t -29
table 19
tabular -24
tackle -16
tackle the -16
tackling 30
take advantage 18
takes -45
target -44
target data -24
target distribution 19
task -25
task as 19
task for -16
task in -19
task of -54
task specific 18
task that -22
task the -17
tasks -28
tasks and -35
tasks as 16
tasks from -18
tasks of -19
tasks such -32
tasks that 28
tasks to -15
tasks while 34
tasks with 22
tasks without 20
teacher -19
technique -65
technique called -43
technique for -27
technique is -19
technique that -23
technique to 23
techniques -58
techniques are -30
techniques for 45
techniques in 24
techniques that 17
techniques to -36
technology -25
temporal -34
tend to -28
tends -20
tends to -20
tensor 100
term dependencies -36
terms of -20
test -39
test data -17
test error 54
test the -18
tested 18
tested on -32
text -87
text ^ -31
text generation 25
textbf -16
textit 56
texts -18
textual -29
texture -22
than # 20
than a -20
than existing -23
than other -19
than the -28
than their -18
that 79
that # 17
that achieves 22
that adversarial 16
that allows 31
that are 43
that by 38
that can 22
that combines -49
that deep -27
that directly 44
that each -18
that efficiently -28
that encourages 18
that end -21
that even 24
that exploits 15
that generalize -25
that generates 15
that has -39
that improve 31
that in -20
that lead -17
that learning -23
that learns 84
that makes 32
that many -22
that models -26
that not -27
that of 35
that on 25
that performs 30
that predicts -23
that provides -24
that require 17
that requires 34
that their -41
that there -20
that these -25
that they 83
that training 25
that trains 31
that under -19
that were -16
that while -18
that will -20
the 138
the # -42
the above -22
the absence 41
the activation 39
the actual -22
the advantages 52
the adversary -15
the aim 42
the algorithms -29
the alignment -15
the analysis -17
the approach -21
the architecture 17
the art 30
the atari 24
the attention 21
the autoencoder 21
the backward 22
the baseline -23
the basic -27
the bayesian 31
the behavior 18
the brain 46
the capabilities -32
the capacity 16
the case 46
the causal 24
the change 25
the channel -17
the characteristics -21
the classical 63
the code 20
the community -19
the complexity 28
the computational -23
the conditional 46
the connection 40
the continuous -16
the contribution 15
the controller -19
the convergence 22
the convolutional 16
the core -32
the corpus -18
the cost -23
the course -36
the critic 21
the data 76
the degree 16
the depth 20
the design -37
the desired -18
the difference 45
the distance -28
the diversity -15
the downstream 17
the effect 34
the effective -33
the efficacy -18
the efficiency -29
the end -28
the environment 21
the error 22
the euclidean 20
the evolution -15
the existence 35
the existing -24
the expected -18
the experimental -23
the expert 17
the exploration 19
the fact 27
the feasibility 37
the features 64
the field -16
the final -27
the first 104
the flexibility -21
the form 18
the former -24
the framework -32
the functional 17
the fundamental 18
the game -18
the gan 15
the gap -19
the general 21
the geometric 22
the global -17
the goal -20
the graph 35
the ground -26
the hidden -19
the higher 20
the idea 55
the image -43
the imagenet 20
the importance 35
the individual -28
the inference 23
the input -44
the instability -18
the intermediate -18
the internal -31
the inverse -20
the key 23
the knowledge 33
the labeled 22
the labels 18
the lack -23
the largest 48
the latent 28
the latter -40
the learner -17
the learning -33
the level 17
the limit 25
the literature -16
the local -21
the location -16
the lower 19
the maximum 65
the meta -21
the mnist 16
the model -17
the more 23
the multi-task -16
the mutual -15
the neural -33
the new -35
the nodes -23
the nonlinear -16
the numerical 18
the observed -22
the one 23
the ones -25
the only -22
the optimal 15
the outputs 31
the parameters 28
the past 22
the performance 27
the physical 15
the predicted 18
the prediction -18
the probability 43
the process -41
the properties 31
the quality 53
the range -25
the rate -18
the recent -27
the regularization 48
the result -21
the resulting 41
the results 59
the scene 17
the search 35
the semantics 16
the semi-supervised 44
the sense -23
the sequence 34
the sequential -20
the significant 18
the size 34
the smallest 25
the so 17
the softmax -50
the source -24
the sparse -20
the spatial -40
the standard -27
the state 44
the structure 53
the success -28
the superiority -24
the supervised -19
the system -23
the task -54
the tasks -45
the teacher -64
the technique -22
the theoretical -22
the time -16
the total -19
the trained 22
the training -67
the transformer -25
the translation 15
the two 17
the type 15
the uncertainty -25
the underlying -15
the universal 23
the use 113
the vae 16
the vanishing 30
the wasserstein 30
the weight 20
the well -22
the whole -38
the world -22
their -41
their algorithm -18
their approach -55
their corresponding -29
their method -40
their model -41
their results -29
their theoretical 16
them into -16
themselves -33
then use 18
theoretic 15
theoretical -34
theoretical analysis -18
theoretically -81
theoretically and -25
theory -24
theory ^ 16
theory and 30
theory to -37
there 20
there exist -18
there has -21
there is 46
therefore 24
therefore the 17
these -24
these issues -19
these methods -19
these models 15
these problems 37
these representations 40
these results -28
these two 38
they 76
they achieve 25
they call 41
they can 27
they have -18
they were -15
third 20
this algorithm 15
this approach 42
this by -16
this class -24
this end 21
this framework 35
this gap -17
this idea -25
this limitation -22
this model -19
this new -29
this observation -15
this paper 123
this problem -35
this purpose -20
this question 22
this reason 31
this simple -18
this study -18
this task -18
this technique 21
this the 20
this work 28
thorough -27
those -50
thousands 18
thousands of 18
three -68
three components -31
three datasets 18
three different -34
threshold 31
through -21
through a -25
through extensive -17
through the 51
through time -20
throughout 21
throughout the 33
thus 56
tied 19
tight -22
time 19
time ^ -23
time and 19
time of 17
time series 15
time to 15
times -73
to 140
to a -17
to accelerate 34
to achieve -21
to adversarial 35
to align 20
to allow 16
to an -66
to any 31
to as -25
to assess 16
to automatically -25
to avoid -29
to be 35
to better 21
to both 53
to bridge -21
to change -17
to characterize 15
to classify -26
to combine 23
to compare -16
to consider 43
to continuous 21
to control -16
to converge -17
to create -17
to data -23
to date -20
to decompose 27
to deep 25
to defend 18
to demonstrate -25
to deploy -17
to describe -16
to design 19
to detect 28
to discover 17
to distinguish -17
to enable 22
to encode -27
to encourage -23
to end 22
to ensure 46
to estimate -35
to evaluate 42
to explicitly -38
to extract -34
to fit -22
to focus 31
to fool 51
to form -17
to further -39
to gain 22
to guide -39
to have -41
to implement -33
to improve 38
to improved 22
to incorporate 21
to induce -25
to infer 42
to input -15
to interpret 21
to large -34
to learning -48
to make -16
to many 21
to maximize 39
to measure 28
to mimic -36
to minimize -32
to mitigate 15
to model 25
to modify -17
to more 20
to most 29
to noise 21
to one 79
to optimize 18
to or -17
to other -19
to overcome 17
to overfitting -23
to perform -15
to predict 26
to produce 27
to propose 26
to quickly -15
to reach 17
to real 20
to reconstruct -33
to recover -15
to reduce 38
to replace 38
to represent 59
to resolve 17
to search 31
to sequence -16
to show -25
to simulate -17
to solve -19
to speed -23
to store -15
to such -31
to tackle -27
to take 18
to task 44
to them -15
to these 15
to those -20
to train -46
to training 31
to transform 29
to understand 17
to update -20
to use 22
to utilize 31
to verify 23
to work -16
to yield -15
today 15
together ^ -16
together with 15
too 37
tool -37
tool for -38
tools -33
top 30
top down 22
top of -15
top-1 -27
top-1 accuracy -35
topic 71
topics 21
towards -43
towards the -24
traces 26
track 32
trade -40
trade off -27
traditionally 31
traffic 37
train a 36
train and 28
trainable -30
trainable parameters -18
trained -63
trained by -21
trained for 30
trained in -27
trained using 20
trained with -39
training 21
training ^ -40
training a 29
training algorithm 23
training by -24
training data 18
training examples -26
training has -32
training images 18
training is -17
training method 44
training neural -32
training objective 19
training of -73
training on 54
training process 36
training samples -19
training set -15
training speed -24
training the 35
training time -17
trajectories ^ -24
trajectories and 17
trajectory -22
transfer 113
transfer ^ -22
transfer learning 62
transfer of -22
transfer to 40
transferable 20
transferred to -17
transfers -16
transform 44
transformation -19
transformations 16
transformer -91
transitions -41
translating 26
translation 65
translation ^ 34
translation task -18
translations -16
transport 37
treated -17
treated as -17
treating -20
tree search 29
truncated -31
trust region -22
truth 30
try -27
try to -23
tuning 31
tuning ^ 23
tuning the 18
turn -17
turns 19
two -57
two components -15
two different 18
two dimensional -29
two distinct -29
two layer -28
two main 21
two major -15
two methods 38
two new 27
two novel -31
two parts 15
two types -17
types -58
types of -79
typically -70
ubiquitous -19
unbiased 29
uncertainty -61
uncertainty estimates -23
unchanged 27
under -29
under a 29
underlying the 34
understand the 16
understanding -24
understanding ^ -15
understanding how -19
understanding the -18
unfortunately 16
unified 60
unified framework -22
unifies -15
uniform -18
uniformly -19
unify 25
unit -73
units -19
units ^ -18
universal 161
unknown -16
unlabeled 17
unlabeled data -28
unlike 35
unlike previous 44
unseen 32
unseen data -16
unstable ^ -19
unsupervised -15
unsupervised learning 27
until -18
unwanted 15
up -35
up the -16
up to 31
update -22
updates -33
upon 47
upper bound -28
us 33
us to 24
usage -21
use 74
use a -19
use in 17
use it -47
use of 60
use the -25
use this 16
used 43
used ^ 28
used by -18
used for -37
used to 63
useful 38
useful for -32
uses a 21
uses an -16
using 77
using a 48
using an -27
using both -18
using gradient 17
using only 25
using reinforcement -15
using the 16
using their -22
using this -21
usually -35
utility 17
utility of 19
utilize 64
utilizing 19
utterance -16
vae ^ -19
vaes -43
validate -48
validate the -19
validate their -24
valuable 25
value function -24
value functions 23
value iteration 16
valued -36
values 22
values of -53
vanilla 30
vanishing 22
vanishing gradient 42
variable models -36
variables and -23
variables in -25
variance of 29
variant -88
variant of -38
variants ^ -18
variants of 17
variation -24
variational auto -41
variational autoencoders 65
variational inference -16
variations -19
variations of -16
variety 38
variety of 39
various -123
various types -28
vary 17
vast 31
vastly -16
vectors ^ -30
vectors and -15
vehicle 15
verification 29
versatile -23
versions 28
versions of 19
vertex -32
very few -30
vgg 25
via 31
via a -30
viable -39
video 57
video prediction -33
videos 50
view 54
view of 22
viewpoint 20
views 22
virtual -27
vision -28
visual 25
visualization 41
visualization of 22
visualize -15
vocabulary -24
voice 18
vulnerable 16
vulnerable to 22
wasserstein distance 45
wasserstein gan 27
wave 15
way 17
ways -59
ways ^ -21
ways of -19
we 17
we can 20
we show 57
weak supervision 20
weakly 27
weakness 23
weight 58
weight decay 29
weight matrices -21
weight matrix -30
weighted 90
weights -51
weights ^ 17
weights and -22
weights are -26
weights for -30
weights of -44
well ^ -21
well as 21
well calibrated -28
well known 64
were -47
were not -26
what -40
what the -34
when -70
when compared -30
when the -31
when they 27
when used 38
where -51
where each -17
where one -17
where the -15
where there 15
wherein -45
whether a 44
which allows 15
which are 36
which can 122
which combines 45
which consists -15
which do 43
which encourages -22
which have -18
which is -34
which learn -17
which learns 78
which makes -15
which may -21
which suggests 16
which the -21
which they 52
which uses -15
while -24
while also 26
while keeping -25
while learning -19
while the -35
while training 41
white 15
white box -21
wide variety 18
widely 59
widely used 24
wider 15
widespread -15
width and 24
wikipedia 49
will 40
with 76
with # -39
with a -27
with adversarial 50
with an 78
with both 60
with deep 22
with different -53
with each -16
with existing 20
with high -32
with increasing 30
with less -19
with limited -20
with much -28
with noisy 29
with only -32
with several -17
with similar 27
with standard 17
with two 29
with various -23
with very 23
within 64
without any 24
without requiring -27
without sacrificing 29
without the 50
wmt -23
word -33
word level 27
word representations -24
word vectors 20
words 32
words ^ 24
words and 16
work -52
work ^ -18
work has 19
work is -27
work on 15
work presents 43
work the -17
work well -20
workers 15
works 36
world ^ 16
world applications -22
world problems -21
worlds -31
worlds ^ -17
worse 51
worse than 42
worst 33
worst case 22
would be 17
x faster 50
y -29
yet effective 45
yield -23
zero 47
zero shot 21
’s -64
`;
