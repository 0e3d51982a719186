/**
 * One weight for each of `FEATURE_NAMES`, in their order. Learned on the training part of SciTLDR-A (Apache-2.0) by
 * `npm run eval -- digest-salience-train`, which says how.
 */
export const NUMBER_WEIGHTS: readonly number[] = [
  0.0316, // first
  0.002, // second
  0.0031, // third
  0.0016, // fourth
  0.0063, // last
  -0.0565, // place
  0.0386, // placeSquared
  0, // sentences
  -0.0004, // finding
  0.0027, // method
  -0.0009, // problem
  0.0021, // limitation
  -0.0049, // resource
  -0.0083, // background
  0.0101, // weSubject
  0.0103, // weIntroduce
  0.004, // weShow
  0.0046, // thisPaper
  0.0277, // firstIntroduction
  0.0548, // firstOfAuthors
  -0.01, // authorsBefore
  0.164, // centrality
  0.0133, // anaphoric
  0.0038, // leavesOpen
  -0.012, // pointsBack
  0.0021, // hasNumber
  0.0013, // brackets
  0.0141, // contrastOpening
  0.0054, // resultsOpening
  0.0104, // address
  -0.0415, // length
  0.0012, // lengthSquared
  -0.0305, // under8
  -0.0174, // under12
  -0.0089, // under16
  0.0009, // under24
  -0.0153, // over32
  0.0139, // kept
  -0.025, // meanFrequency
  0.1483, // meanSentences
  0.0611, // mass
  -0.0753, // stopWords
  0.0035, // capitals
  -0.0112, // commas
  -0.012, // colon
  0.003, // firstPerson
  0.0068, // authorsOpen
  0.0026, // authorsNamed
  0.0022, // afterOpening
  0.0074, // afterReport
  -0.0037, // cutRelative
  0.0063, // cutParticiple
  -0.0094, // cutCoordination
  0.0048, // cutClause
  -0.0026, // cutList
];

/** Weights of runs of one and two words, in parts of `GRAM_UNIT`, a line each. */
export const GRAM_WEIGHTS = `
# -38
# # -48
# ^ -42
# an -15
# d 58
# datasets 25
# f1 19
# higher -19
# in -28
# is 15
# k -23
# of 32
# respectively -18
# the 28
# times -24
# to -43
# when -25
# which -30
# x 33
$n$ 29
's -45
^ # 64
^ a 35
^ an 42
^ based -76
^ bayesian -16
^ building -21
^ by -36
^ conditional 17
^ convolutional -16
^ currently -29
^ data 15
^ deep -32
^ different 18
^ due -15
^ each -15
^ empirically 27
^ experimental -18
^ experimentally -17
^ extensive 19
^ federated -29
^ first -18
^ for 39
^ from -25
^ furthermore -15
^ generating -25
^ generative -21
^ graph -31
^ hierarchical -20
^ however -22
^ human -15
^ i 34
^ in 48
^ inspired -53
^ instead 23
^ its -18
^ large -14
^ learning -32
^ machine 29
^ meanwhile -14
^ model -19
^ most -33
^ network -14
^ neural -21
^ next 14
^ on 31
^ once -20
^ one -27
^ predicting 18
^ previous -29
^ rather -35
^ recent 18
^ second -28
^ since 17
^ state 17
^ that -14
^ then -22
^ therefore 16
^ these -23
^ this 101
^ to 87
^ traditional -19
^ training -36
^ two -29
^ under -27
^ unfortunately 20
^ unlike 54
^ using 77
^ variational -25
^ we 69
^ while -27
^ with -35
a 244
a # -36
a bayesian -37
a better 16
a broad 20
a central -16
a certain -20
a challenge 15
a challenging -21
a classification -26
a cnn 27
a collection 49
a common -15
a competitive -17
a comprehensive -15
a compressed 15
a computationally 18
a conditional -18
a consequence -18
a considerable -19
a continuous 25
a convolutional 25
a core -23
a data -18
a decision -16
a decoder -22
a deep 97
a different -70
a differentiable -23
a discrete 28
a diverse 15
a dnn 40
a domain -39
a dynamic -22
a fast -20
a few 28
a finite -37
a first 22
a fixed -19
a fraction 14
a framework -15
a fully -49
a gan 47
a gaussian 21
a general -31
a generalization -23
a generator -34
a generic 14
a given 66
a good -18
a gradient 31
a graph 33
a great -18
a hierarchical -15
a high 39
a highly 19
a large -77
a larger -42
a latent -36
a learned -23
a learning -25
a lightweight 31
a limited -17
a linear -31
a local -22
a long -56
a low 28
a machine -14
a major 22
a memory 17
a minimal -15
a mixture -24
a model 16
a much -24
a multi-scale 22
a negligible 18
a network 16
a neural 37
a nonlinear 22
a novel 140
a number -22
a particular -47
a popular -24
a powerful 27
a preliminary 24
a pretrained 36
a principled 57
a problem 22
a promising 16
a property -23
a quantum -16
a question -18
a real -18
a recently 14
a recurrent -28
a regularized -24
a reinforcement 49
a representation 27
a result 45
a second 17
a self -31
a semi-supervised 54
a sentence 28
a sequence -46
a series -16
a significant -29
a simple 76
a small -28
a smooth -22
a solution -21
a source -22
a sparse -31
a specific -31
a stable -27
a state -23
a step 18
a stochastic -37
a student -21
a subset -23
a substantial 22
a supervised -31
a system 21
a task -26
a technique -42
a temporal -19
a test -32
a typical 21
a unified 26
a universal 82
a useful 31
a vae 28
a variant -26
a variational 38
a variety 29
a very -18
a viable -25
a way -18
a well -18
a widely 24
a word -18
ability 35
ability of 25
ability to -33
ablation -17
able 62
able to 59
about the 14
about their 20
above -36
absence 45
absence of 45
absolute -22
abstraction 41
abstractive -27
abstractive summarization -15
abundant -16
accelerate 46
accelerate the 24
acceleration 49
access -35
access to -36
accommodate 16
according 17
according to 17
account -22
accounts -21
accounts for -14
accuracy -28
accuracy ^ -58
accuracy and 58
accuracy compared 20
accuracy for -16
accuracy in -15
accuracy of 17
accuracy on -41
accuracy than -17
accuracy when 15
accurate and 14
achieve -66
achieve a -28
achieve high -16
achieve state -51
achieve this 26
achieved -24
achieved by 17
achieved great -14
achieved state -26
achieves 26
achieves a -44
achieves an -22
achieves better -15
achieves competitive 14
achieves state 60
achieving 39
acquire 39
acquisition 20
across -107
across a -43
across several 17
across tasks -16
act -18
action 24
action sequences 37
actions 24
actions to -15
activations -41
active 44
active learning 21
active research -17
activity -16
activity ^ -16
acts -17
acts as -21
actually -26
ad -26
ad hoc -17
adam 36
adam ^ -19
adapt -51
adapt the -14
adapt to -23
adaptation 57
adaptive 32
adapts 15
added -30
added to -32
addition to -15
additionally -48
additive 24
address -20
address these 16
address this -54
addressed 20
addressing -26
addressing the -19
adequately 23
adjacent 31
adjustment 30
adopt -18
adoption -23
advances -21
advantages 71
advantages of 67
advantages over -24
adversarial 128
adversarial attacks 29
adversarial examples 42
adversarial images -25
adversarial imitation -20
adversarial learning 43
adversarial nets -15
adversarial networks -16
adversarial perturbations 15
adversarial samples 23
adversarial training 87
adversarially 23
adversary -25
affect -18
affect the -18
affecting -18
affects 28
after -51
after the 14
against -102
against a -26
against adversarial -15
agent 32
agent that 52
agent with 28
agents -63
agents ^ 23
agents that -31
agents to -73
agents with 28
aggregation -17
agnostic -14
agnostic meta -24
aim 29
aim of 17
aim to -16
aimed -33
aimed at -33
aims -16
aims to -23
al # -19
alexnet 28
algorithm 47
algorithm ^ 27
algorithm achieves 47
algorithm and -15
algorithm based 45
algorithm for 42
algorithm in -14
algorithm is 26
algorithm on 28
algorithm to 20
algorithms 21
algorithms and 25
algorithms have 23
algorithms in -37
algorithms such -14
algorithms to 30
algorithms which 26
alignment 28
all existing 14
all of 17
all the -14
alleviate -17
alleviating 16
allow for 25
allows a 29
allows for -30
allows to 18
alone 14
along -17
already -21
also -64
also been 21
also introduce -58
also reduces 19
alternating -30
alternative -53
alternatives -35
always -51
amenable -20
amenable to -18
among 46
among the 15
amount -48
amount of -53
an 70
an accuracy -32
an active 49
an adaptive 35
an additional -22
an adversarial 26
an adversary -21
an agent -24
an algorithm -14
an alternative 28
an appropriate 28
an approximation 23
an arbitrary 26
an architecture 28
an attention 33
an autoencoder -14
an average -29
an effective -19
an efficient 22
an end -31
an energy 32
an explanation -17
an explicit 25
an extension -16
an extensive -14
an external 18
an extremely 17
an image -31
an important -33
an improved -18
an inference -14
an initial -25
an input -38
an lstm -16
an online 18
an open 25
an optimal 15
an optimization -17
an order -30
an rl 23
an upper -22
analogous 16
analogous to 25
analyses -27
analysis ^ 21
analysis and -28
analysis of -40
analysis to -16
analytic -20
analytically -17
analyze 16
analyze a 27
and 133
and # -20
and ^ 21
and a -72
and accuracy 27
and activations -26
and adam -14
and algorithms -14
and also 16
and an -44
and analyze 15
and are 22
and backward 15
and biases 35
and by -39
and challenging 21
and class -20
and compare 47
and compared 33
and competitive 16
and computational 15
and consequently -16
and continuous -17
and control -22
and demonstrate 22
and develop 27
and discrete -15
and discuss -30
and diversity -21
and dynamic -14
and effective 38
and efficient 19
and empirical 28
and empirically -22
and evaluate -16
and few 33
and flexible -24
and for -21
and general -25
and generate 17
and generates 20
and generating -22
and generation 31
and graph -15
and hence 29
and high -19
and human -16
and image -14
and improving 15
and in 23
and inference 25
and interpret 14
and introduce -16
and is -33
and it 21
and its 83
and language -33
and learn 24
and learning 25
and long 14
and machine 16
and many -28
and memory 32
and model 36
and more 25
and natural -22
and neural 20
and non-linear -21
and object -15
and one 25
and performance 24
and policy -18
and prediction 26
and random -15
and real -45
and recurrent -15
and reinforcement 17
and related -18
and requires -21
and robust 27
and scalable -14
and semantic 113
and show -91
and speech -14
and standard -23
and state -24
and stochastic 17
and study 28
and supervised 16
and task 15
and that -48
and the -112
and their 61
and there -29
and they -19
and time -17
and train 37
and trained 32
and use -95
and uses -29
and using -40
and variational -15
and vice -14
and when -14
annotated -23
annotation 24
annotations -23
anomaly 20
another 86
answering ^ -22
any 75
apart 30
apart from 31
appears 25
applicable 19
applicable to 20
application -35
application of -49
applications -60
applications ^ -31
applications such 18
applied 20
applied in 14
applied to 28
applies to 33
apply 39
apply the -40
apply their -21
apply this 29
approach -16
approach ^ 15
approach by -17
approach in -40
approach is -21
approach the -14
approach to 142
approach which 33
approaches -41
approaches for 51
approaches in -23
approaches to -26
appropriate 37
appropriately 15
approximate 65
approximate bayesian 54
approximates -16
approximating 21
approximating the 27
approximation -45
approximation ^ 34
approximation of 28
approximations -33
approximators 17
arbitrarily 29
arbitrary 72
architectural 15
architecture 109
architecture ^ -37
architecture and 22
architecture for 94
architecture is 35
architecture that 25
architecture to 75
architecture which -20
architectures 29
architectures ^ 18
architectures for 22
architectures have -18
architectures on -17
architectures that -14
are a -42
are able 54
are also 42
are biased -20
are capable 17
are combined -15
are designed -14
are difficult 26
are easily -14
are highly -25
are indeed 22
are known 32
are learned -16
are less 24
are limited -14
are more -21
are not 64
are often -17
are presented -14
are similar 17
are still -14
are the -15
are trained 60
are two 16
are used -20
are vulnerable -18
area 16
area ^ 20
area of -16
areas 44
argue -15
argument 17
arise in 16
arising -26
arising from -16
arithmetic 17
around -50
art -18
art ^ -16
art accuracy 17
art algorithms -42
art for 31
art in 24
art methods 22
art models -24
art neural -20
art on 103
art performance -30
art performances 25
art results 55
artifacts -19
as -16
as a 15
as image 25
as images 28
as is 32
as learning 16
as neural -31
as on 24
as one -18
as opposed -23
as the 26
as to 42
as training 19
as variational -19
as we 38
aspect -37
aspects -18
assessment 14
assign -19
assignment 29
associated -26
associated with 22
assumption -20
assumption ^ -26
assumptions ^ 52
asynchronous -14
at -36
at both 14
at each -23
at initialization 15
at learning -22
at training -23
atari -40
atari # 14
attached 40
attack 45
attacker -23
attacks 56
attacks ^ 62
attacks on 23
attempt 32
attempt to 16
attempts -27
attention 106
attention ^ 18
attention and -32
attention in -25
attention mechanism 32
attention to -47
attentive 33
attractive 14
attribute -31
attributes of 37
audio 25
augments 20
authors 26
authors algorithm 69
authors also -71
authors analysis 27
authors apply 38
authors approach -35
authors best 38
authors build 17
authors call 25
authors can 25
authors combine -25
authors consider -51
authors construct -27
authors contributions 29
authors derive 37
authors design 25
authors develop -36
authors discuss -22
authors empirical -14
authors empirically -29
authors employ 26
authors establish 14
authors evaluate -79
authors examine 21
authors experimentally 29
authors experiments -24
authors explore 71
authors extend 40
authors find -15
authors first -29
authors focus 63
authors formalize 14
authors further -21
authors generate 37
authors give 26
authors hypothesize -25
authors identify 26
authors illustrate -40
authors implement -16
authors introduce 23
authors investigate -35
authors leverage -16
authors make 17
authors method -21
authors methods -21
authors model -18
authors models -14
authors new 26
authors observe -31
authors propose 50
authors proposed 17
authors replace 14
authors results 30
authors revisit -40
authors seek 14
authors show 61
authors study -15
authors suggest -22
authors tackle 18
authors technique -17
authors test -25
authors to 27
authors train -35
authors use -14
authors utilize 23
authors validate -39
authors will 33
authors work -53
auto -28
auto encoder 17
auto encoders -24
autoencoder ^ 39
autoencoders 75
autoencoders and 43
autoencoding 46
automated -22
automatic 25
automatic speech 29
autonomous -24
autoregressive models -15
auxiliary 31
availability of -21
available -32
average -117
average ^ -22
averaged -21
averaging -41
avoid -27
avoiding -19
avoiding the -17
avoids 21
away -17
away from -17
backbone -16
background 52
backpropagation -55
backpropagation ^ -14
backpropagation through -26
backward 55
balanced 17
bandit 18
bank -15
base 76
based 141
based and 55
based approach -17
based approaches 20
based meta 30
based methods 27
based optimization -49
based reinforcement -25
based rl -17
baseline -42
baseline ^ -27
baseline methods -27
baseline model -25
baselines -34
baselines ^ -34
baselines and 20
baselines in 16
batch -16
batch normalization -22
batch size 26
bayes 26
bayesian 65
bayesian inference 58
be 31
be as -17
be computed -18
be easily -47
be effective -31
be effectively -23
be efficiently 27
be extended -18
be found 23
be learned 22
be leveraged 28
be made 20
be more 22
be much 27
be solved 22
be the -26
be trained 22
be useful -18
be very 31
be viewed 28
because of 16
become -17
become a 20
becomes -35
becoming -15
been 28
been a -31
been developed 28
been explored -17
been proposed 24
been used -30
before -17
begin -15
behave 27
behavior 64
behavior ^ 20
behavioral -18
behaviors 38
behaviors ^ 22
behind -19
being -85
being trained -19
belong 18
belong to 18
benchmark 29
benchmark datasets -17
benchmark for 17
benchmarks 28
benchmarks demonstrate 17
beneficial 23
benefit 26
benefits -36
bert 70
best 57
best model 31
best performing -27
better -52
better generalization 39
better in -17
better results -28
better than -35
between 38
between a -16
between tasks 32
between the -24
between them 18
between two 21
beyond -71
bias 35
bias and -16
bias of 46
biased -47
biased towards -25
biases 19
biases ^ -14
bidirectional -33
bilingual -59
binary 88
biological -33
biologically 54
biologically plausible 16
bit -15
bits -24
bits ^ 14
black 24
black box 40
block -20
blocks 26
blocks ^ -16
bn -41
body 57
boost -20
boosting 21
both 36
both simulated -19
both synthetic -19
both the 65
both theoretically -17
bottleneck -16
bottleneck ^ -14
bound -46
bound on -39
bound the -18
boundary -29
bounded -33
bounds -15
box 32
box attacks 35
boxes -22
brain 51
brain ^ 18
branch 33
bridge -15
bridge the -16
bridges 14
budget -16
build -14
build a -16
building 24
building a -32
building on -18
built 34
but -76
but also -38
but are 36
but is -16
but not 14
but that 25
but the 56
but with -57
by 31
by # -37
by a -16
by analyzing 30
by combining -27
by directly 15
by incorporating 22
by introducing -23
by learning -42
by making -18
by means 32
by measuring 14
by more 15
by optimizing 20
by performing -23
by sampling -21
by showing -16
by simply 17
by the -106
by these 33
by training 14
by transforming -16
by two 24
by utilizing 36
by which -35
calculate -26
call 49
called 41
called the 62
can 40
can achieve -23
can be 50
can effectively 60
can efficiently -15
can generate 28
can handle 17
can improve -37
can lead 22
can learn 30
can reduce -27
can result 19
can significantly -23
can use -18
can yield -22
canonical 37
capabilities 69
capabilities ^ 49
capability -28
capability of -25
capability to 16
capable -41
capable of -40
capacity 22
capacity to 38
capsule -27
captioning -24
capture -33
captured 18
captures -20
capturing 23
care -17
carefully designed 27
carlo 18
carlo tree 50
carry 24
carry out 16
case 16
case of -15
cases -19
cases the 21
causal 21
cause -14
cells 21
certain -31
certified 30
chain -49
chain monte -33
challenge ^ -48
challenge in 34
challenge is -18
challenge the -15
challenges -25
challenges for -33
challenges in -14
challenges the 22
challenging ^ 15
change in 19
channels -16
character level 32
characteristics -65
characteristics of -43
characterization 33
characterization of 17
characterize 31
characterized 25
chemical -17
chinese -22
choices -17
cifar -17
cifar and -18
cifar-10 21
cifar-100 and -16
circuit 20
class -39
class conditional -18
class of -98
classes 28
classes ^ -18
classes in 15
classical and 15
classification -17
classification ^ 15
classification on -30
classification performance -17
classification problems 18
classification tasks 47
classifier 's -20
classifier which 32
classifiers 47
classifiers ^ 40
classifiers to 17
classify -17
clean 24
clear -22
close the -29
close to 33
closer 20
cloud 37
clustering 35
clustering ^ 18
clustering algorithms 27
cnn 95
cnns ^ 41
coarse -15
code 21
code will 17
codes -17
coefficients -20
cognitive -19
collected -20
collection 44
collection of 58
color -17
combination -34
combination of -33
combinatorial -39
combinatorial optimization -29
combine 26
combined -61
combines 41
combining 27
combining the 17
come -44
comes -17
commands 23
common in 36
commonly used -17
communicate -15
communication 57
community -51
compact and 27
comparable -16
comparable to 20
compare 27
compare the 30
compared -24
compares 29
compares favorably 28
comparing the -20
comparison -23
comparison of -26
comparison to 25
comparisons -16
competing methods -18
competitive performance -30
competitive results 29
complement -34
complete 34
completion 17
complex 22
complex environments -15
complexities 18
complexity 49
complexity ^ 32
complexity of 27
complicated -31
components -18
compositional 70
compositional structure 23
compositionality -36
compositions -17
comprehension -19
comprehensive -22
compress the 22
compressed 72
compressed sensing 46
compression ^ 29
compression and 27
computation and -19
computational complexity 19
computational cost -17
computationally 51
computationally efficient 19
compute -16
computer 30
computing -18
concept of 25
concepts 21
concern 38
condition -22
conditional -28
conditional generative 20
conditioned 30
conditions 27
conditions ^ 47
conduct experiments 17
conducted -27
confidence -20
configuration -22
configurations of -22
confirm -17
confirms 26
connect -25
connected 37
connected neural 37
connections 30
consequently -15
consider a -25
consider the -56
considerable -31
considerably -20
consideration 19
considered 19
considered as 32
considers -26
consistency -52
consistent 25
consistently -20
consistently outperforms -19
consists -57
consists of -64
constant -30
constraint -23
constraints -24
constraints and -24
constraints in 26
construct -21
construct a 22
constructed -21
contain -34
contained -16
contemporary -27
content -67
context 21
context ^ 16
context and 17
context aware -17
contextual 29
contextualized -36
contextualized word -34
continual learning -33
continue 35
continuous 80
continuous action 18
continuous space 30
contrast -19
contribute 27
contribution 62
contribution is 18
contribution of 31
contributions 30
control -44
control and -26
controllable 36
controlled -15
controlling 34
controlling the 15
conventional -20
converge to 17
convergence -51
convergence ^ 21
convergence and 25
converges -17
converges to -38
convex -51
convnet -17
convolution -22
convolution and 16
convolutional and 33
convolutional layer -21
convolutional network -37
convolutional networks 72
convolutional neural -105
convolutions -26
coordinate -25
copy -31
core -40
corpora -37
correctly -27
correlated -32
correlated with -38
correlates 25
correlation 39
correspondence -20
corresponding -57
corresponding to -18
corresponds to 16
corruption 18
cosine -17
cost -24
cost ^ -18
cost of -34
could be 25
count 35
counterfactual 20
counterpart 17
counterparts ^ -21
coupled -24
coupled with -29
course -36
course of -36
cpu -17
crafted -34
create -43
create a -40
created 63
created by 21
creates -16
criteria 18
critical -74
cross-domain 28
cross-entropy loss 24
cross-lingual 48
crucial to 35
cumulative 18
current state 21
currently -31
curriculum 15
curvature -22
curve 32
curves 16
cycle -37
d 43
data ^ 24
data and -27
data augmentation 24
data but -16
data by -44
data can -31
data dependent 51
data distribution -16
data driven 16
data in -16
data or 20
data points -31
data samples 16
data set 25
data sets 28
data to -36
data while 20
data with -60
database -22
dataset ^ 56
dataset by 25
dataset to -31
dataset with 15
datasets -80
datasets ^ -27
datasets and 27
datasets for 24
datasets the -22
date -19
ddpg -24
dealing 24
dealing with 24
decentralized -24
decision -65
decision boundary -24
decision making -28
decision process 29
decision processes -30
decode 45
decoding 16
decompose 30
decomposes -33
decompositions -30
decrease -20
decreasing -16
deep -60
deep generative -56
deep learning -78
deep models 19
deep network -25
deep networks -60
deep neural -29
deep q 21
deep reinforcement 19
defend 21
defense 34
defenses -35
define the 15
defined -16
defined as -16
defined by -15
defined in 37
defines 18
defining 23
defining a 19
degradation -19
degradation ^ -19
degree 16
demonstrate significant 19
demonstrated -29
demonstrated that -20
demonstrating -20
demonstration 34
demonstrations 16
denoising 30
dense 60
densenet 26
density 42
density estimation 19
depend 22
dependence -29
dependencies -35
dependency 17
dependent 73
dependent on 15
depending -21
depending on -21
depends 28
depends on 34
deploy -25
deploying 27
deployment ^ 26
deployment on -15
depths 22
derivative 35
derivative of 27
derivatives 15
derive 34
derive a -20
derive an 25
derived 106
descent -39
descent ^ -33
descent algorithm -16
descent sgd -33
describe -16
describe a -53
describe the -18
described -20
described by 15
describing 32
design a 38
design an -31
design and 17
design is 27
design of -27
designed 73
designed for 35
designed to 24
designing -25
designs -24
desirable properties 23
despite their -24
detect 41
detected 19
detecting 36
detection -85
detection ^ -36
detection of -25
detectors 23
determine -16
determines -24
determines the -18
determining 26
develop a 21
developed -15
developed to 22
developing 27
development -22
development of -16
developments -25
develops -19
device -17
devices -59
devices ^ -28
dialog -27
dialogue 20
dialogues -15
difference 33
difference between 52
differences 21
differences in 15
different -47
different data -18
different layers -16
different levels 20
different tasks 18
different types -17
differentiable 46
differential 63
differential equation 37
differential equations 37
differential privacy 21
difficulties 23
dimensional -65
dimensional continuous 18
dimensional data -38
dimensional latent 18
dimensionality 35
dimensionality reduction 35
direct -38
direction -26
directions -18
directly 47
discovery 41
discrete 45
discriminator ^ -20
discuss -57
discussed -17
disentangle 40
disentangled 20
disentangled representation -18
disentangled representations 48
disentangling -19
display -20
distance ^ 17
distillation 38
distinguish -18
distributed -97
distribution 18
distribution ^ -59
distribution as -17
distribution is 34
distribution of 21
distribution over 23
distribution samples 31
distribution which 23
distributional -31
distributions -23
distributions ^ 38
distributions and -33
distributions to -17
diverge -15
divergence 31
divergence minimization 15
divergences -16
diverse 29
diversity 49
diversity and 17
diversity of -15
dnn 36
dnns are -20
do -21
do so 27
document 22
documents 38
does -28
domain ^ 22
domain adaptation 89
domain and -18
domain invariant -17
domain knowledge -46
domain the 38
domain to -24
domains -49
domains ^ -52
domains where -15
done -60
double 57
down 41
downstream tasks -26
dqn 51
drawing 24
drawn -20
draws 37
drift -27
driven by -21
driving -18
dual 22
due 19
during -25
during training -39
dynamic 30
dynamically -37
dynamics 57
dynamics ^ 31
dynamics of -30
e.g. -23
each 20
each feature -15
each input 18
each layer 76
each node 16
each other -21
each time -17
earlier -21
easily -47
easy -16
edges -19
effect 28
effect of 38
effective 51
effective at -19
effective in 33
effective to 25
effectively -81
effects 44
effects on 16
efficacy -27
efficacy of -26
efficiency -42
efficiency ^ -24
efficient 66
efficient inference -26
efficient learning 36
efficient way 25
efficiently -28
efficiently ^ -27
efficiently learn -22
elegant 28
em 17
embedding 68
embedding space 32
embeddings 17
embeddings is 15
embeddings of 15
embeddings with -18
embeds -26
emergent communication 20
emph -69
empirical -16
empirical evidence -15
empirical results 30
empirical risk -31
empirically -56
empirically show -17
employed -25
employs 31
employs a 24
enable 66
enables 53
enables the 23
enabling -33
encode -76
encode the -22
encoded 66
encoded in 65
encoder -28
encoder ^ -26
encoder and -36
encoder decoder 32
encoders -21
encoding 33
encourage -25
encourage the -15
encouraging -24
end the 18
end to 16
energy based -19
enforcing -16
engineering -21
english -31
enhanced 15
enjoys 22
enormous -30
ensembles -23
ensuring -18
entailment -17
entire -28
entities -38
entities and -16
entities in -16
entity -53
entropy 27
environment 20
environment and -24
environment dynamics 22
environment for 18
environments 57
environments ^ 70
environments the 16
environments with 25
episode 22
episodes -15
episodic -32
epoch 31
equally -19
equation 49
equations 27
equipped 21
equipped with 16
equivalence 29
equivalent to -24
equivariant 68
error -21
error ^ 16
error and 20
errors -47
errors in -27
especially -37
essential -19
essential to -15
essentially 23
establish 37
establish a 22
establishes 21
estimate the 23
estimated -25
estimates -29
estimates of 21
estimating -24
estimation 25
estimation of 46
estimator -15
estimators -25
etc. 42
etc. ^ 17
evaluate -56
evaluation on -16
evaluations -29
even 18
even for -22
even if 72
even in 15
even when 38
event 34
events -22
eventually 16
every 21
evidence 36
evolution -29
evolution of -25
exact -20
examine 29
example -43
example of 16
examples -26
examples and -22
examples of -22
examples which -16
exceeds the -16
excel -22
execution 30
exhibit -58
existence 43
existence of 43
existing deep -40
existing neural 28
existing state -22
expect -22
expected to 16
experience -42
experiences 38
experimental -36
experimental results -46
experimentally -29
experimentally the -17
experiments -79
experiments ^ -22
experiments and -17
experiments demonstrate 19
experiments have -18
experiments on -26
experiments show 24
experiments that 15
experiments with -22
experts 25
explain 21
explain the 50
explainable -33
explained 20
explanation -58
explanation for -29
explanation of -18
explanations 30
explicit 65
exploit 31
exploitation -18
exploiting -65
exploiting the -31
exploits -18
exploration -26
exploration ^ -17
exploration and 19
exploration in -33
explore 65
explore a 39
explore the 29
explored ^ -20
explores -16
exploring 58
explosion -20
exponential -28
exponentially -39
expression 34
expressive 17
expressiveness 23
extended -16
extended to -36
extending -18
extending the -27
extends 17
extensible -15
extension -19
extension of -30
extensive -45
external 49
external memory 19
extra 30
extract -29
extracted 40
extracted from 22
extracting 15
extraction 30
extraction of 49
extracts -20
extremely 37
extrinsic 18
f1 25
faces -22
facilitate -40
fact 47
fact that 32
factor -39
factorization 18
factors -32
fail -35
fail to -20
fails -21
fails to -18
failures -25
fairly -25
families -19
family of 17
far more 17
fashion ^ 17
fashion mnist -24
fast 33
fast and 19
faster 31
faster and 19
faster inference 21
faster than 39
favorably 17
feasibility 36
feasibility of 35
feature 45
feature extractor -17
features -47
features by 21
features from -42
features in 40
features of 20
features that 26
features to -27
feedback 73
feedforward 69
few 63
few shot 38
fewer -27
fidelity 115
field -19
field ^ -16
fill -16
filter 19
filters 26
final -39
finally 18
find -25
find that 33
finding -23
finding a -21
findings -28
finds 19
fine 69
fine grained -35
fine tuned 21
fine tuning 75
first 96
first time 26
firstly -19
fit -26
fixed point 16
flexibility -38
flexibility of -16
flexible -59
flexible and -16
flops 18
flow -45
flow based 18
flows -15
flows ^ 16
focus 37
focus on 51
focused -35
focused on -24
following 15
fool 41
footprint ^ 28
for 134
for a -73
for addressing 18
for better 19
for both 53
for building -20
for computing 20
for data 30
for deep 36
for detecting 24
for different 20
for efficient 24
for example -22
for fast 31
for few 23
for finding 17
for future -17
for generating 22
for generative 59
for high 30
for image -46
for improving 33
for its -21
for language 22
for learning 79
for machine 15
for many 40
for modeling 23
for natural 39
for neural -49
for new -24
for one 24
for real -24
for reinforcement -28
for representation -19
for semi-supervised -31
for solving -67
for text -33
for the -43
for their -24
for training 66
for understanding -17
for unsupervised 27
for various 17
for which 20
force 20
forces 52
forces the 51
forcing -16
forecasting 30
forgetting ^ -15
form ^ -22
form a -21
formal 42
formalize 22
formed -15
former -22
forms 52
forms of 45
formulate a -24
formulation -54
formulation ^ -20
formulation of 25
formulations -20
forward -27
forward and 35
found -16
found by 18
frame -20
framework 110
framework ^ 58
framework for 78
framework of -26
framework that 78
framework to 24
framework which -41
free 27
frequency -23
frequent 21
from 20
from a 17
from both -19
from few 22
from large 27
from multiple -17
from one 17
from other -18
from raw 20
from the -76
from two -20
full 69
fully 34
fully connected 32
fully convolutional -23
function and -69
function approximation -43
function that 29
function to 41
functions -26
functions for -26
further demonstrate -18
further improve 35
further show -17
gain 43
gained -19
game -58
games 70
games ^ 47
games and 40
gan 73
gan ^ 34
gan and -36
gan to -27
gan training 53
gans 31
gap -56
gap ^ -24
gap between -23
gated 47
gated recurrent 38
gating 20
gaussian 65
gaussian mixture -25
gaussian noise 33
gaussian process 24
gene -15
general and 21
general framework -18
generalisation 41
generality -17
generalizable 28
generalization 55
generalization and 44
generalization capability -18
generalization error -20
generalization of 38
generalization performance -54
generalize -38
generalize ^ -16
generalize better -25
generalize the -26
generalized 46
generalizes -16
generalizes to -27
generate 20
generate the 26
generated by 33
generated data -26
generates 15
generating -35
generation 46
generation and 29
generative adversarial -71
generative model -28
generative modeling 24
generator ^ -28
generic 28
genetic 43
geometry -53
german -15
get the -19
gets -20
give a 25
given by -17
gives -26
giving -24
global -30
global minimum 22
globally 27
glue 16
goal -43
goal is -18
goals ^ -18
good -32
good generalization -20
good performance 57
gpu -60
gradient 68
gradient and 35
gradient descent -19
gradient estimator -16
gradient methods 30
gradient problem 33
gradients -58
gradients ^ -17
gradients of -27
grained -34
grammar 29
graph 146
graph based 25
graph classification 26
graph convolutional 80
graph embedding 44
graph neural 42
graph structure -16
graph structured -16
graph to -27
graphs 20
graphs ^ -19
graphs is 25
graphs to -24
great -27
greater -60
greedy -39
ground 26
ground truth 36
grounding 29
grows -32
guarantee -34
guaranteed -24
guaranteed to -26
guidance 25
guide -65
guide the -37
guided by -23
guidelines -33
guidelines for -29
gym -29
h -31
hamiltonian 26
hand -15
hand designed -26
hard 39
harder 18
hardware ^ -20
has -31
has been 29
has led 16
hashing -24
have -82
have a -21
have achieved -36
have also 24
have demonstrated -19
have not -16
have the -18
head -28
head and -23
heavily 33
held out 16
helps 24
hence 15
here -38
heuristics -22
hidden 46
hierarchical -84
hierarchical reinforcement -28
hierarchy 32
high -69
high dimensional -37
high fidelity 41
high performance -33
higher -27
higher accuracy -21
higher level -23
higher order -33
highlight -56
highlight the -18
history -50
hoc -17
hold 16
how a -36
how the -41
how they -17
how to -24
how well 21
however -22
however a 25
however existing 18
however if -20
however it 38
however there -19
human -106
human level -22
humans -52
humans ^ -22
hybrid 38
hyper 24
hyper parameter -40
hyper parameters 43
hyperparameter 27
hyperparameter tuning -16
hyperparameters ^ -17
hypotheses -23
hypothesize -25
i 20
i a 17
i.e. -62
idea 46
idea of 42
idea that 25
ideas -19
identical 34
identify -15
identifying -28
ignoring -27
ii the 17
iii -21
illustrate -45
illustrate the -26
image -19
image captioning -24
image classification 22
image datasets 16
image generation -46
image recognition -35
image translation 29
image with -16
imagenet datasets -26
images 33
images are 15
images in 20
images that 15
imitation 26
imperfect 23
implement -68
implementation ^ -18
implementation of 30
implementations -16
implemented 18
implemented by 33
implementing -19
implications -21
implicit 38
implicitly 21
importance of 31
important -39
important to -16
imposed -24
improve 101
improve over 15
improve the -24
improved -62
improved performance -55
improvement over -25
improvements of 25
improvements on 17
improves over -20
improves the 49
improving 26
improving the -26
in 83
in a -15
in addition -15
in adversarial 30
in all 33
in an -16
in any -17
in both -51
in certain -19
in classical 36
in depth 19
in different 26
in each 44
in existing -17
in fact 15
in generative 40
in images -22
in latent -15
in learning 42
in many -30
in meta 21
in multiple -24
in natural -16
in neural 45
in one 31
in other 33
in particular 19
in practice -56
in previous 28
in recent -22
in short 23
in solving 32
in some 18
in such 38
in supervised 26
in terms -21
in the 85
in this -51
in time 15
in unsupervised -15
in various -21
in visual -15
in which -109
include -20
includes -34
includes a -33
including a -15
inclusion -36
incomplete 28
incorporate 32
incorporate the 36
incorporates 30
incorporating 18
incorrect 18
increase -27
increase in -31
increased -49
increases 35
indeed 35
independent 45
independently 23
indicate 42
indicate that 20
indicates -16
individual -20
individuals 22
induces -27
induction -20
inductive 64
inductive bias 35
inductive biases -25
industrial 22
inefficient -16
infer 34
inference 66
inference ^ -32
inference in 36
inference model 24
inference network -36
inference the -17
inference time -18
inference to 27
inferring 22
influence 28
information 107
information ^ 45
information about 25
information and -25
information between -20
information bottleneck 42
information can 17
information for -27
information theoretic 30
information to 54
initial 22
initialization 19
initialization ^ 25
initially 29
innovations 29
inpainting 16
input -88
input ^ -28
input perturbations -17
input space 22
inputs -60
inputs ^ -20
inputs and -15
inputs to -32
inside -21
insight 42
insight into 23
insights -32
insights into -17
inspiration 34
inspiration from 35
inspired -28
instance 59
instances of 22
instead -16
instead of -39
instead the 16
insufficient -17
integer -31
integrate 15
integrates -29
integrating 32
integration of -17
intelligence -29
intelligence ^ -30
intelligent -19
intensive 23
interacting with -23
interactions 64
interactions ^ 31
interesting -43
intermediate layers 21
interpolation 21
interpret 26
interpretability -37
interpretable 93
interpretable ^ 24
interpretation 33
interpretation of 38
into a -18
into account -31
into an 38
into their -16
intrinsic 30
introduce 54
introduce the -94
introduce two 32
introduced 70
introduced by 15
introduced to 20
introduces 63
introduces a 21
introducing -19
introducing a -22
intuition -30
intuitive -55
invariance -26
invariant 52
invariant to 68
inverse problems 20
inverse reinforcement 31
investigate -31
investigate a 43
investigate the -51
investigates -17
involve -17
involves -51
irrelevant 29
is 26
is # 26
is a 66
is an -59
is at -24
is available -16
is built -26
is capable -24
is chosen 23
is comparable 18
is critical -15
is currently 25
is desirable -20
is done -29
is general 16
is increased -21
is inspired 48
is known -28
is large 36
is limited 19
is no 51
is not -33
is of 25
is often -15
is possible 25
is proposed 17
is provably 16
is significantly -17
is that -25
is the 15
is then -38
is trained -44
is unknown 23
is very -24
is well 48
issue 40
issue ^ 20
issue by -20
it 23
it ^ -34
it also 16
it can -59
it has -16
it into 32
it is 43
it requires -21
it to 23
item -26
items -25
iterations -88
iteratively 23
its -30
its ability -20
its effectiveness -21
its own -17
its variants -24
itself is 22
joint 26
just 49
k 28
kb -39
keeping -31
keeping the -19
kernel 20
kernels -31
kernels ^ -22
key 54
key to 26
kinds 36
kinds of 36
kl 42
know 28
knowledge 65
knowledge ^ -27
knowledge distillation 54
knowledge from -26
knowledge graph 40
knowledge to -22
known 58
known as -28
known to 28
l2 28
label ^ 26
labeled 51
labeled training 16
labels 54
labels are -25
lack -32
lagrangian -17
landscape -19
langevin dynamics 20
language inference 34
language is -27
language model -40
language processing -55
languages 33
large -59
large ^ 32
large amount -16
large and -17
large dataset -16
largely -29
larger -73
larger than -25
largest 35
latency -50
latent -52
latent space 43
latent variables 17
later -15
latter -44
layer -47
layer ^ -56
layer and -17
layer in 58
layer is -29
layer of 19
layer to -17
layer-wise 70
layers -15
layers ^ -25
layers and -26
layers in -17
layers is -15
layers of -23
layers to 15
lead to -19
learn 69
learn a 48
learn an 30
learn and -21
learn from -37
learn to 36
learned ^ 16
learned and 21
learned by -34
learned latent -17
learners 32
learners ^ 27
learning 161
learning ^ 64
learning a 69
learning algorithm 21
learning an -29
learning and 53
learning approaches -18
learning architecture -20
learning based -17
learning framework 61
learning is 36
learning model 62
learning multiple 16
learning on 27
learning over -16
learning problem -16
learning procedure 37
learning process -53
learning rates -19
learning scheme 45
learning setting 33
learning strategies -25
learning such -18
learning task 16
learning to 83
learning which -21
learns 103
learns a 46
learns how -16
learns the -16
learnt 17
led 19
length 20
length of 17
less 35
level 19
level of -17
leveraged 30
leveraged to 35
leverages -68
leverages the -39
library -19
lie 28
lies 42
lies in 41
light 29
light on 24
lightweight 40
like 46
likelihood ^ -18
likelihood based 16
likelihood estimation -29
likely to 22
limit 46
limit of 26
limitation -45
limitations -16
limitations ^ -23
limited -61
limited ^ 15
limiting -37
line -50
linear -89
linear and -18
linear models -19
linearly 29
linguistic -67
link prediction -38
lipschitz -22
literature 22
literature on -18
lm -35
local -28
local minimum 17
locally -27
log 23
log likelihood 25
logic 30
logical 45
long -44
long horizon 22
long sequences -18
long short -17
long time -29
longer -47
look 52
looking 20
loss 19
loss and -26
loss function 52
loss in -30
loss is 23
loss which 24
lossy -16
low level 15
low rank 22
lower -70
lower bound 22
lower bounds -18
lowest 19
lstm 37
lstm and 46
m -24
machine learning -39
main 42
main contribution 27
mainly -52
make -16
make a 23
make the 17
make use -18
makes -36
makes it 17
makes the -21
making 15
making the 19
manifold ^ -32
manipulation 43
manipulation tasks 25
manner -38
manner ^ -27
manually -28
many applications 16
many different -16
many machine -18
many of 53
many tasks -18
map to 26
mapping 25
mappings 16
maps -42
maps ^ -16
maps and 16
margin -21
markov -47
markov chain -36
massive -19
match 37
match the 21
matched -30
matching 60
matrices -44
matrices ^ -28
matrix -67
matrix ^ -26
matrix factorization 34
max -29
maximization 53
maximizes -46
maximizes the -21
maximizing 24
maximum 15
maximum likelihood -42
maximum mean 30
may -50
may be -40
may not 21
mcts -15
mdp 25
mdp ^ 15
mean -20
mean discrepancy 30
meaning 23
meaning ^ -20
meaningful 39
meaningful and 33
means 33
means of 26
measure 56
measure the 25
measured -25
measurement -18
measurements -17
measurements of 20
measures 36
measures ^ -21
measuring -16
measuring the -23
mechanism ^ -19
mechanism is -32
mechanism to 57
mechanisms -45
memorize -15
memory 87
memory efficient 17
mentioned -15
message passing -16
met -15
meta learning 74
method 15
method ^ -75
method and -45
method by -15
method called 63
method can -40
method is 40
method of -32
method outperforms -25
method that 21
method the 29
method uses 26
method using -15
method which 41
method with 35
methodology 36
methodology for 50
methods ^ -35
methods and 16
methods are 15
methods based 16
methods can -31
methods e.g. 35
methods either -15
methods for -45
methods in 20
methods on 24
methods such 20
methods that 21
methods the 51
metric learning -28
metrics -46
metrics ^ -30
mimic -45
mind 28
mini-batch 28
miniimagenet 15
minima ^ -15
minimal -61
minimax -63
minimization -15
minimize -25
minimize the -22
minimizes the -15
minimizing -35
mismatch -29
mitigate this 28
mitigating 17
mixed -24
mixture of 23
mnist -79
mnist and -52
mnist cifar-10 15
mobile -28
mobile devices 20
modalities -17
mode 35
mode collapse 18
model 19
model a 18
model agnostic -27
model and -28
model architecture 24
model based 100
model called 23
model can 39
model compression 22
model for 87
model free 44
model is -95
model of -46
model on -16
model over -32
model parameters -49
model performance 28
model size -29
model the -32
model to -52
model trained 37
model uncertainty -18
modeling -50
modeling tasks 19
modelling 22
models -17
models and -40
models are 20
models as 21
models based 28
models but -23
models can -16
models for 46
models from 23
models in -33
models is 19
models learn -26
models such -40
models that 29
models to -19
models which 34
models with 52
models without 41
modern -94
modern deep -15
modern neural -36
modification 30
modifications -41
modifications to -34
modify 16
modify the 17
modifying 31
modifying the 17
modules 31
molecules -34
momentum -39
monte carlo 18
more 15
more challenging 24
more effective 24
more powerful 18
more than 24
most current -30
most effective 40
most methods 15
motion 21
motivated -33
motivated by -33
motivation -29
move -17
much -33
multi-agent 44
multi-hop 57
multi-label 36
multi-label classification 17
multi-step -50
multi-view 51
multilayer 39
multiple -24
multitask 39
multitask learning 47
multivariate 15
music 29
must -20
must be 18
mutual -23
n -46
n't 28
named as 15
namely 65
nas 38
natural images 18
natural language -56
natural to 41
nature -41
nature of -20
navigation 48
near 60
near optimal 69
nearby -24
nearest neighbor 25
necessarily -18
necessity -20
necessity of -17
need -28
need for -18
needs -28
needs to -17
negative -15
negligible 26
neighbor 15
neighborhood 19
neighbors -19
neither 16
ner 23
nesterov 21
net -32
nets -45
network 33
network 's 18
network ^ 44
network and -23
network architecture 46
network based -23
network by 51
network can -28
network cnn 18
network embedding -22
network gan -24
network in -28
network is -65
network learns -23
network model -45
network of -20
network on 16
network parameters -17
network rnn 20
network that 48
network to 56
network training -19
network using 50
network which 36
network with -21
networks a 51
networks and 18
networks are -21
networks based 38
networks by -22
networks can 85
networks cnn -20
networks cnns -36
networks dnns -16
networks from -25
networks gan 15
networks gans -24
networks gcn 16
networks in -15
networks is -15
networks of -25
networks often -17
networks on -16
networks rnns -15
networks to -53
networks which 42
neural 121
neural architecture 38
neural models 47
neural nets -50
neural representations 29
neural sequence -20
neuron -45
neurons ^ 29
neurons and 19
neurons in 15
new 28
new architecture 41
new class -18
new environments 25
new framework -18
new loss 16
new method -71
new methods -25
new model 44
new state 41
new task -15
new tasks -19
newly 17
next -23
nlp tasks 32
nmt -21
no 25
node classification -25
nodes -67
nodes in -20
noise 100
noise ^ 17
noise and -16
noisy labels 24
non-differentiable 25
non-linear -23
non-trivial -39
nonconvex -20
nonlinearities -34
norm -19
normal -27
normalization ^ -16
not ^ -21
not available 24
not just 16
not the 16
not to 27
not yet -31
notably -18
notion of -19
notoriously -16
novel 72
novel algorithm 76
novel approach 21
novel architecture 53
novel framework 34
novel hierarchical -18
novel method 16
novel model -18
novel neural 66
novel tasks -15
now -26
number -81
number of -94
numbers -25
object -53
object detection -16
object recognition 23
objective -25
objective and 24
objective function 26
objective functions 30
objective of -21
objective that -27
objective the 20
objects 35
objects ^ -18
objects and 32
observable 15
observation -49
observation ^ 17
observation that -30
observations 24
observations ^ -15
observations that 20
observe -43
observe that -19
observed in -16
obtain 20
obtain a 33
obtained -33
obtained by -18
obtained from 16
occlusion 15
occur 38
occurring 34
occurs -21
of 138
of # -48
of a 27
of accuracy -15
of adversarial 18
of all 17
of an 40
of any -27
of architectures 23
of attention 18
of biological -22
of both 42
of classes 33
of classification -24
of cnn -28
of cnns -30
of combining -17
of complex 19
of computation -17
of continuous 44
of control 19
of data -22
of datasets -15
of deep -85
of detecting -23
of different 18
of dnns 31
of domains -36
of each 42
of emph -20
of entities -18
of features 19
of few -16
of gans 78
of generated -15
of generating -21
of generative -62
of gradient 49
of graph -25
of graphs -24
of high -53
of human -27
of image -19
of images 28
of improving -20
of individual -32
of information 37
of its -26
of knowledge -20
of large 61
of latent 20
of linear -19
of long -17
of low -16
of machine -29
of models 41
of multiple 31
of n 16
of network -19
of neural 31
of nodes -36
of object 18
of objects -23
of optimization 17
of our 17
of planning -15
of popular 18
of possible -23
of predictions 23
of previous 41
of problems -16
of queries -15
of random 24
of real -24
of regularization -17
of reinforcement 71
of research 18
of rl -18
of samples -21
of self 25
of sequential -17
of some -24
of source 31
of speech -28
of states -17
of target -18
of task 24
of tasks -94
of test 77
of text -31
of them 25
of these 36
of three -54
of two 17
of unsupervised -26
of using 72
of variational 32
of video 32
of view -20
of which -16
of word -27
of words -20
off -23
off policy 16
offer -25
offers -34
often 40
omniglot 37
on a -21
on an -44
on any 18
on average -23
on data 15
on each -15
on five 48
on four -38
on graph 60
on image -16
on imagenet 23
on language 43
on long -19
on mnist -51
on one -27
on policy 19
on recent -28
on several 17
on small -23
on synthetic -17
on the 101
on their 18
on three 47
on top -25
on training -22
on two -16
on which -31
once -36
one 52
one ^ 32
one dimensional 16
one model -18
one of -47
one such -18
one to 58
ones -19
online 24
only -15
only one -23
onto -19
onto a 18
onto the -38
open -41
open domain -28
open problem 19
open source -27
openai -37
openai gym -29
operations ^ -18
operator 16
opposed -23
opposed to -23
optical -27
optimal 78
optimal control 25
optimal policy -21
optimal solution 15
optimality 21
optimally -17
optimization 40
optimization ^ 29
optimization algorithm -25
optimization algorithms 32
optimization and 15
optimization method 37
optimization of -33
optimization problem -31
optimization problems -16
optimization to -18
optimized 22
optimizing 18
or -57
or a -16
or better -23
or the 30
oracle -32
order of -28
ordered 16
ordinary 46
ordinary differential 51
organization 19
orthogonal 15
ot -24
other -57
other agents 37
other hand 16
others -26
out 20
out that -24
outcome -32
outcomes -19
outliers 24
outperforming -20
outperforms -19
outperforms other 16
outperforms the -31
output -35
output is -21
over -44
over a -26
over multiple 16
over strong 20
over their 21
over-parameterized -23
overall the 16
overcome 30
overcome the 26
overcome this -16
overcomes 21
overfitting -30
own -16
p -53
pair -22
pairwise 36
paper 120
paper introduces 83
paper presents 47
paper proposes 48
par with 21
paradigm ^ 21
parallel -67
parallelizable 34
parameter -48
parameters 21
parameters ^ -48
parameters and -28
parameters are 15
parameters than -28
parameters the 22
parsing 103
part -29
part of -35
partial 74
partially 32
participants -37
particular -21
particularly -30
particularly for -26
partitioning 26
partitions -23
pass 52
passing -16
paths -27
pattern -19
patterns ^ 22
patterns of -22
pca -24
per task -16
perception 16
perceptron 23
perceptual 23
perfect -22
performance 16
performance ^ -44
performance for 18
performance is 17
performance over -37
performance than 51
performance to -21
performance with 43
performances 15
performant -19
performed -23
performing -31
performs 42
performs better 15
permutation 15
personalized 17
perspective -32
perspectives 34
perturbation -49
perturbation ^ 19
perturbation of -23
perturbations -22
perturbations and 18
pgd -28
phases -29
phenomena 21
phrase 19
physical 42
physically 21
physics 41
pipeline 20
pixel -44
plan -35
planners -22
planning -18
planning and 20
plans -23
platforms -23
play -36
player 44
point 47
point cloud 46
points -50
points and 19
points in -15
points of -18
policies -19
policies in -22
policies that 36
policy 59
policy actor 41
policy and -22
policy can 15
policy for -30
policy from 33
policy network -16
policy to 27
polynomial 36
pooling -18
poor -32
poor generalization -15
popular approach -29
pose -23
poses 29
possibility 15
possible ^ 17
possible to 41
possibly 26
posterior -23
posterior distribution 33
posteriors 16
potential for 15
potential of 20
potentials -24
practical -24
practice -39
practices 50
pre-training -16
precision 18
predict 63
predicted 44
prediction -76
prediction ^ -18
prediction and -30
prediction task -18
prediction tasks 16
predictions 46
predictions ^ 42
predictions of 15
predictive 59
predictors 23
predicts -42
preference 18
preliminary -17
preprocessing 21
present 30
present a 134
present an -24
present in 31
present the -23
presented -20
presents 77
presents a 64
preserves 22
preserving 15
preserving the 23
pretrained 35
pretraining 15
prevalent -21
prevents -16
previous -42
previous approaches 20
previous methods -18
previous state 30
previous tasks -16
previous work -25
previous works 29
previously 56
previously unseen 28
primal 37
primary -19
principal -19
principle -46
principled 66
principles -37
prior distribution 18
prior over 22
priors 16
private 50
probabilistic model 18
probabilities -20
problem 44
problem as 19
problem the 25
problematic 16
problems ^ 24
problems and 42
problems of -32
problems with 42
procedure 38
procedure that 17
procedure to 26
process 50
process ^ -28
process and 34
process that 44
process the -15
process which -21
process with -25
processes 26
processing -78
processing nlp -26
produced by 16
produces 55
produces a 36
producing -23
products -17
program -38
programming 27
programs -42
progress -32
progress on -18
progressive -40
project -15
projecting -20
projection 44
promising -75
promising results -60
prone -23
prone to -17
proof 23
propagation 40
propagation of 33
proper 41
properly -25
properties -19
properties ^ -39
properties and -37
properties of 95
property -41
propose 82
propose an 46
propose and -22
propose the 55
propose to -53
propose two -23
proposed 27
proposed ^ -24
proposed algorithm -15
proposed approach 27
proposed for 17
proposed framework -24
proposed in 18
proposed model 16
proposed models 25
proposed network -19
proposed to 33
proposing 20
protein -29
proteins -19
provably 25
proved -37
provide the 35
provided -35
provides 26
provides a 23
providing 32
pruned 48
publicly 15
publicly available 19
purely 30
purpose -30
purpose the -18
put 15
q 20
q function -33
q learning 28
qualitative 23
quality -19
quality and -19
quality of 49
quantitatively 44
quantization 28
quantize 28
quantized 28
quantum 15
queries -16
question 49
question ^ 16
question answering -16
questions 31
questions ^ 17
questions and 20
quickly -37
quickly adapt -15
random 48
random variables 33
randomized -44
randomly -25
randomly initialized 26
range -42
range dependencies 16
ranging -34
ranging from -31
rank 20
ranking 26
rapid -27
rare 32
rarely 31
rate -40
rate of -29
rates -51
rates for -23
rather 66
rather than 41
ratio 17
ratios 17
raw 15
read -22
reading 50
reading comprehension -22
real -52
real and -16
real data -46
real time 15
reality -28
reason about 15
reasonable -17
reasons -35
received -36
receives -27
recent -20
recent success 21
recent work 36
recently been -25
recently introduced 32
recently proposed -27
receptive -21
recognition tasks -23
reconstruct -44
reconstruct the -30
reconstruction of 30
recover -35
rectified -31
rectified linear -31
recurrent 27
recurrent neural 16
recursive 29
reduce the -17
reduces the -18
referred -44
referred to -36
refine -17
refine the -16
regard -17
regime -25
region 30
regions in 22
regions of -20
regression 50
regression tasks -24
regular 31
regularization 25
regularization and -27
regularization methods -26
regularization on -21
regularization techniques 24
regularized 24
regularizers 24
reinforcement -31
reinforcement learning -47
relate -27
related to -23
relatedness -16
relationship between -22
relationships -18
relative -22
relevant 16
reliably -17
relies 15
relies on 26
relu -35
relu networks -40
rely -17
rely on -20
relying 32
relying on 23
remains a -15
remove -21
replace 47
replace the 35
reported 17
representation -23
representation for -25
representation in -15
representation of -54
representation with -20
representations 17
representations and 27
representations by 16
representations for 18
representations of 16
representations that -17
representations with -50
representative -41
represents the 16
required -55
requirement -32
requirements -16
requires -49
requires a -20
requires no -15
research in 30
research on -21
researchers 26
residual 41
resnet 52
resnet-18 20
resolve 23
resource 47
resource constrained -32
resources -27
respectively -59
respectively ^ -52
responsible for 18
restricted 36
result -29
result the 58
resulting 47
resulting in 26
results -91
results ^ -26
results and -17
results demonstrate 23
results indicate 18
results of -36
results on -27
results show -17
results suggest 29
retain -15
retaining 29
retrieval 34
reverse 29
reviews -20
reward -44
reward ^ -21
reward function -22
rewards -29
rewards ^ -29
rewards and -18
right 33
rise -20
risk minimization -24
rl 33
rl ^ 20
rl algorithms -15
rl tasks -19
rl with 33
rnn 46
robot 17
robotic 15
robust 51
robust models 20
robustness 57
robustness ^ 29
robustness and -26
robustness of -22
robustness to 36
role -25
roles 23
rotation 45
roughly 17
rule -30
rule based -19
rules -23
run 16
run time 19
running -35
runtime 35
sacrificing 41
saddle -26
safety -17
salient -24
same class 28
sample -52
sampled -16
sampled from -24
samples 30
samples and 51
samples but 24
samples is 15
samples of 23
samples that -15
samples with -31
sampling 16
sampling from -25
satisfy -31
saving 28
scalable 37
scale ^ 15
scale to -25
scaled 22
scales 16
scales ^ 25
scaling 47
scenario 39
scenarios ^ 58
scene -49
scenes -21
scheme 42
scheme ^ 46
scheme is -18
scheme that 16
scheme to -26
schemes -21
science -30
scientific -19
scope -20
score -16
score of -15
scores 21
scores ^ 16
scratch ^ 17
search -21
search ^ 62
search algorithm -25
search and -29
search methods -35
search space -20
searching -26
searching for -24
second order 24
see -38
seed -31
seem 21
seem to 23
seems -22
seen -44
segmentation ^ 15
segments 36
selecting -26
selection 26
selection and 28
selective -21
selectively 22
self 24
semantic 56
semantic information 25
semantic parsing 28
semantics 60
semi-supervised 126
sense -44
sense that -25
sensing 34
sensitive 58
sensitive to 68
sensitivity -33
sentences 35
sentences and 37
sentiment 37
sentiment analysis 16
separation 18
seq2seq 16
sequence -60
sequence modeling -42
sequence models 19
sequence of -38
sequences -55
sequential 21
sequential data -17
sequentially 26
series -41
series data -19
series of -32
serve 24
serve as 32
services -21
set -37
set ^ -20
set of -37
sets 38
sets ^ -46
sets of 18
setting ^ 40
setting in -15
setting the -17
settings 16
settings ^ 20
settings where -15
settings with 23
setup -35
severely -18
sgd -25
sgd and 17
sgd with -18
shaping -18
shared -40
sharp 34
shifts 16
shortcoming 20
shorter 32
shot 110
shot classification -17
shot learning 43
should -17
show -23
show experimentally -15
show how 18
show its -19
show on 38
show significant -24
show that 19
show the -20
showed 21
showing -29
showing that -19
shows that -21
sigmoid 22
sign 46
signal to -18
signals -43
signals ^ -18
significant -66
significantly -39
significantly ^ -20
significantly improved -21
significantly outperform -37
significantly outperforms -19
significantly reduces 18
similar -61
similar or -25
similar performance -21
similarities -18
similarly 31
simple and -55
simple approach -20
simple to -22
simple yet 25
simplicity -15
simulate 22
simulated -24
simulated and -16
simulators 18
simultaneously 26
simultaneously ^ -21
since -17
since the 22
since they -19
single 56
single model 22
single step 30
situations 26
size -15
size ^ -22
size of 38
sized 20
sizes 29
slow -21
small amounts 16
small number 29
small perturbations -26
smaller 67
smaller than 23
smallest 24
smooth -26
smoothing -20
smoothness 23
so 91
so as 41
so that 46
soft -50
softmax -43
softmax layer -31
solely -15
solution is 17
solution to -22
solutions -16
solutions ^ 16
solutions to -25
solve a -19
solve the 33
solving -28
solving the -27
some -42
sometimes -26
sophisticated -22
source -46
source domain -16
source of -17
sources ^ 29
space 45
space ^ -54
space and 18
space by 27
space into 18
space is 41
space that -16
space the 15
spaces 25
spanning -15
sparse 17
sparsity -55
sparsity in -20
sparsity of -15
spatial -69
specialized -38
specific 15
specified 38
specify 17
spectral 37
spectrum -20
spectrum of -19
speech recognition 33
speed 15
speed of 23
spike -16
spiking 19
spot -21
spurious -15
squad 28
square -31
stability of 18
stabilize -17
stable -47
stacking 21
stage 32
stage ^ 31
stages -21
stages of -23
standard 18
standard benchmarks -18
standard convolutional 23
standard datasets 19
stanford 56
starting -25
state ^ -21
state of 51
states -24
states ^ -49
states and -20
states of 15
statistical 24
statistical properties -19
statistics of 15
step 32
steps 33
steps and 43
still -24
stimuli -21
stochastic -38
stochastic gradient -18
stochastic optimization 30
stochasticity -41
stopping 16
storage -31
store -28
storing -19
straightforward -19
strategies 23
strategies ^ 18
strategy -19
strategy for -18
strategy is -18
strictly -16
strong 36
strong baseline -17
strong baselines 52
stronger -18
strongly -21
strongly convex -15
structural -16
structural information -15
structure and -28
structure is 18
structure to 18
structured data -18
structures ^ 26
student network -15
studied 31
studies -39
studies have -15
studies the -23
study 28
study a -38
study of 30
study on 19
study the 30
study to 25
style -26
style and -24
sub-optimal -15
suboptimal -26
subset of -15
subspace 27
substantially -15
success ^ 19
successes -15
successful -44
successful in -35
successfully applied 16
such -71
such as 41
suffer -57
suffer from -52
sufficient 42
sufficiently -17
suite -24
suited for -15
summarization 19
summarization ^ 17
super -35
superiority -16
superiority of -22
supervised 34
supervised learning 49
supervision ^ -27
supported -15
supports 21
susceptible -32
susceptible to -32
svhn -16
symmetric -19
synaptic 15
syntactic 39
syntactic and 19
synthesis 53
synthesize 32
synthesized -27
synthesizing 21
synthetic 42
system -28
system and -24
system for 31
systematically -33
systems -54
systems that -23
t -25
tabular -29
tackle -16
tackle the -16
tackling 27
take advantage 17
takes -45
target -51
target data -23
target distribution 15
targeted 17
targets 15
task -26
task ^ -21
task as 18
task in -17
task of -46
task specific 22
task that -33
tasks -21
tasks ^ -30
tasks and -34
tasks are 16
tasks as 16
tasks from -16
tasks of -16
tasks such -40
tasks that 33
tasks while 51
tasks with 23
tasks without 20
technique -63
technique called -41
technique for -27
technique is -17
technique that -21
technique to 22
techniques -37
techniques are -34
techniques for 49
techniques in 24
techniques that 17
techniques to -32
technology -18
temporal -30
tend to -26
tends -19
tends to -19
tensor 84
term 19
term dependencies -29
terms -21
terms of -22
test -57
test data -21
test error 50
test set 16
test the -17
tested 18
tested on -30
tests 20
text -82
text ^ -32
text generation 26
textbf -18
textit 64
texts -21
textual -26
texture -21
than # 27
than a -17
than existing -24
than other -17
than the -18
than their -19
than training 15
that 80
that # 23
that achieves 26
that adversarial 16
that aims -16
that allows 34
that are 39
that by 38
that can 32
that combines -48
that deep -24
that directly 45
that each -19
that efficiently -30
that encourages 20
that end -18
that even 24
that generalize -24
that generates 16
that has -35
that improve 31
that in -20
that is 21
that jointly -15
that lead -15
that learning -23
that learns 87
that makes 31
that many -21
that models -25
that not -30
that of 40
that on 23
that performs 33
that predicts -23
that provides -18
that require 19
that requires 33
that their -34
that these -23
that they 82
that training 28
that trains 30
that under -18
that were -16
that while -17
that will -20
the 138
the # -31
the above -20
the absence 43
the activation 34
the actual -25
the advantages 45
the adversary -18
the aim 40
the algorithms -28
the analysis -20
the approach -21
the art 27
the atari 22
the attention 25
the autoencoder 24
the backward 20
the baseline -20
the basic -24
the bayesian 34
the behavior 28
the best 23
the brain 45
the capabilities -31
the case 44
the causal 25
the change 24
the characteristics -21
the classical 57
the cnn 19
the code 22
the commonly -16
the community -17
the complexity 28
the computational -17
the concept 21
the conditional 46
the connection 40
the continuous -21
the convergence 26
the core -34
the corpus -19
the cost -24
the course -36
the critic 20
the data 81
the decision -16
the deep -17
the degree 17
the derivative 19
the design -27
the desired -21
the difference 44
the discrepancy -16
the distance -27
the distribution 15
the dynamics -18
the effect 39
the effective -32
the efficacy -24
the efficiency -27
the encoder -21
the end -31
the error 20
the euclidean 21
the evolution -16
the exact 16
the existence 43
the existing -26
the experimental -24
the expert 17
the fact 25
the feasibility 36
the features 61
the field -15
the final -28
the first 110
the flexibility -21
the following 15
the form 16
the former -22
the framework -33
the functional 17
the future 16
the gan 16
the gap -18
the general 23
the geometric 22
the given -18
the global -17
the goal -24
the graph 40
the ground -23
the high 15
the higher 18
the human 16
the idea 50
the image -37
the imagenet 21
the importance 33
the individual -24
the inference 18
the input -37
the instability -18
the intermediate -16
the internal -21
the inverse -21
the key 23
the knowledge 32
the labeled 30
the labels 21
the lack -21
the largest 48
the latent 43
the latter -35
the learner -17
the learning -42
the level 20
the limit 23
the local -24
the location -19
the lower 20
the maximum 60
the meta -20
the mnist 25
the model -21
the more 22
the most 16
the neural -27
the new -42
the nodes -31
the noise 16
the nonlinear -15
the novel -22
the numerical 19
the observed -24
the one 30
the ones -25
the only -22
the optimal 19
the optimization 17
the output -16
the outputs 32
the parameters 28
the past 24
the performance 20
the power -17
the predicted 19
the prediction -18
the probability 36
the process -40
the properties 34
the quality 51
the range -27
the rate -19
the recent -20
the regularization 45
the result -35
the resulting 35
the results 54
the robustness 16
the search 25
the semantics 17
the semi-supervised 41
the sense -25
the sequence 34
the sequential -19
the set 17
the significant 17
the size 37
the smallest 24
the so 18
the softmax -57
the source -30
the sparse -17
the spatial -40
the standard -18
the state 48
the statistical -15
the structure 55
the success -26
the superiority -20
the supervised -16
the system -23
the target 15
the task -49
the tasks -40
the teacher -65
the technique -21
the text -16
the theoretical -27
the total -25
the trained 27
the training -78
the transformer -18
the translation 15
the true -16
the two 18
the uncertainty -25
the universal 24
the unsupervised -15
the use 116
the vanishing 30
the variance 15
the wasserstein 28
the weight 20
the well -27
the whole -38
the world -25
their -58
their algorithm -34
their approach -66
their corresponding -25
their data 19
their method -66
their model -27
their observations 18
their results -36
their theoretical 19
them into -16
themselves -42
then use 17
theoretical -38
theoretical analysis -16
theoretically -81
theoretically and -23
theory -38
theory and 39
theory to -37
there 15
there exist -15
there is 36
therefore 21
therefore the 21
these issues -19
these methods -15
these problems 38
these representations 41
these results -22
these two 31
they are 19
they call 15
they can 39
they show -15
third 24
this approach 24
this by -17
this class -20
this end 19
this framework 39
this gap -20
this idea -26
this limitation -18
this model -17
this new -27
this paper 137
this problem -32
this purpose -20
this question 21
this reason 24
this simple -18
this strategy -15
this study -25
this technique 17
this the 15
this work 36
thorough -27
those -42
three -68
three components -22
three different -34
threshold 32
through a -21
through the 56
through time -24
throughout 17
throughout the 31
thus 53
tied 16
tight -20
time ^ -19
times -74
to 137
to a -31
to accelerate 38
to address -15
to adversarial 34
to align 20
to allow 17
to an -64
to any 37
to as -23
to assess 17
to automatically -23
to avoid -19
to be 44
to better 15
to both 59
to bridge -21
to calculate -18
to change -18
to characterize 17
to classify -24
to combine 17
to compare -16
to consider 44
to continuous 25
to control -18
to converge -17
to create -16
to data -22
to date -19
to decompose 26
to deep 26
to defend 18
to demonstrate -26
to deploy -15
to design 22
to detect 29
to discover 23
to enable 22
to encode -29
to encourage -22
to end 16
to ensure 40
to estimate -33
to evaluate 48
to explicitly -31
to extend -18
to extract -32
to fit -20
to focus 31
to fool 53
to form -18
to further -39
to gain 23
to generate -16
to guide -38
to have -42
to implement -29
to improve 40
to improved 22
to incorporate 17
to induce -24
to infer 43
to input -17
to interpret 24
to large -32
to learning -51
to make -19
to many 29
to maximize 34
to measure 29
to mimic -38
to minimize -37
to mitigate 16
to model 21
to modify -15
to more 19
to most 29
to noise 17
to one 69
to optimize 16
to or -16
to other -17
to overcome 22
to overfitting -25
to predict 28
to previous -17
to produce 24
to propose 40
to provide 17
to quickly -19
to reach 16
to real 22
to reason -16
to reconstruct -36
to reduce 28
to replace 35
to represent 50
to resolve 15
to search 15
to show -25
to simulate -19
to small 21
to solve -27
to speed -24
to state 19
to stochastic 19
to store -15
to such -28
to tackle -31
to take 16
to task 45
to those -17
to train -39
to training 32
to transform 33
to update -29
to use 21
to utilize 32
to verify 25
to work -19
too 36
tool -36
tool for -40
tools -19
top 26
top down 23
top of -17
top-1 -28
top-1 accuracy -33
topic 65
topics 16
topology -18
total -16
towards -49
towards the -23
toy -15
traces 17
track 28
trade -35
trade off -21
traditionally 28
traffic 37
train -23
train a 32
train and 28
trainable -31
trained -57
trained by -22
trained for 31
trained in -24
trained on -22
trained using 18
trained with -38
training 30
training ^ -34
training a 32
training algorithm 21
training by -21
training data 20
training examples -32
training has -30
training method 49
training methods -22
training neural -32
training objective 20
training of -66
training on 55
training process 36
training set -25
training speed -17
training the 33
training to 15
trajectories ^ -29
trajectories and 18
trajectory -23
transfer 106
transfer ^ -24
transfer learning 62
transfer of -20
transfer to 35
transferability 19
transferable 21
transferred to -17
transform 49
transformation -16
transformations 19
transformations ^ 15
transformer -93
transitions -34
translating 28
translation 71
translation ^ 47
translation task -21
translations -16
transport 39
treating -19
tree search 27
trpo -17
truncated -28
trust region -15
truth 36
try -25
try to -21
tuning 24
tuning ^ 19
turns 20
two -54
two components -16
two different 21
two dimensional -31
two distinct -28
two layer -30
two methods 35
two new 22
two novel -29
two types -19
types -45
types of -71
typically -63
ubiquitous -18
unbiased 29
uncertainty -59
uncertainty estimates -24
unchanged 29
under -43
under a 31
underlying the 32
understanding ^ -15
understanding how -19
understanding the -19
unfortunately 20
unified 64
unified framework -25
uniform -19
uniformly -19
unify 25
unit -66
units -34
universal 150
unlabeled 20
unlabeled data -30
unlike 37
unlike previous 50
unseen 28
unseen data -15
unstable ^ -18
unsupervised domain -16
unsupervised learning 21
until -20
unwanted 17
up -42
up to 17
update -26
updates -40
upon 45
upper bound -18
usage -20
use 85
use in 19
use it -48
use of 66
use the -26
use this 17
used 40
used ^ 32
used by -17
used for -30
used to 43
useful 32
useful for -36
uses 16
uses a 21
uses an -15
uses the -18
using 77
using a 39
using an -30
using both -21
using gradient 15
using only 25
using reinforcement -15
using this -23
usually -39
utility 20
utility of 20
utilize 59
utilizing 26
utterance -18
vaes -43
validate -57
validate the -25
validate their -24
valuable 25
value function -19
value functions 22
valued -33
values of -57
vanilla 30
vanishing 24
vanishing gradient 42
variable models -34
variables and -26
variables in -27
variance of 28
variant -85
variant of -42
variants ^ -19
variants of 18
variation -28
variational auto -38
variational autoencoders 67
variational inference -16
variations -17
variety 32
variety of 33
various -117
various types -28
vast 34
vastly -16
vectors ^ -31
vectors and -16
vehicle 19
verification 31
versatile -22
versions 28
versions of 19
vertex -31
very few -30
vgg 19
via 27
via a -30
viable -36
video 63
video prediction -32
videos 49
view 50
view of 27
viewpoint 17
views 29
virtual -27
vision -27
visual 25
visual system -17
visualization 37
visualization of 21
vocabulary -22
voice 21
vulnerable 17
vulnerable to 25
want to -15
wasserstein 22
wasserstein distance 49
wasserstein gan 29
wave 16
way 25
way to 20
ways -54
ways of -19
we 22
we can 21
we show 61
weak supervision 17
weakly 31
weakness 24
weight 49
weight decay 24
weight matrices -23
weight matrix -26
weighted 86
weights -44
weights ^ 25
weights and -15
weights are -19
weights for -32
weights of -50
well ^ -18
well as 27
well calibrated -25
well known 67
were -45
were not -25
what -39
when -78
when compared -26
when learning -15
when the -38
when they 28
when used 26
where -56
where each -19
where one -19
where the -23
where there 16
where they 15
wherein -46
whether a 42
which allows 18
which are 36
which can 118
which combines 35
which do 43
which encourages -22
which have -17
which is -24
which learn -15
which learns 95
which makes -22
which may -23
which the -23
which we 19
while -27
while also 24
while keeping -23
while learning -25
while the -39
while training 46
white 17
white box -20
wide variety 19
widely 66
widely used 28
wider 15
widespread -15
width -16
width and 26
wikipedia 51
will 46
with 68
with # -41
with a -29
with adversarial 54
with an 79
with both 61
with deep 20
with different -46
with each -19
with existing 22
with high -27
with higher -15
with increasing 25
with less -16
with limited -20
with low -18
with much -30
with noisy 28
with only -32
with respect -15
with several -18
with similar 26
with standard 16
with their 16
with two 36
with various -23
within 55
without any 23
without requiring -23
without sacrificing 31
without the 57
wmt -23
word -23
word level 20
word representations -19
word vectors 19
words 23
words and 26
work -42
work ^ -19
work has 18
work is -21
work on 15
work presents 50
work well -19
works 35
world -21
world applications -20
world problems -22
world scenarios 15
worse 59
worse than 44
worst 34
worst case 24
x faster 39
y -25
yet effective 44
yield -21
zero 40
zero shot 18
zhang -15
zhang et -16
’s -56
`;
