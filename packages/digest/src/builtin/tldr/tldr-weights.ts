/**
 * One weight for each of `FEATURE_NAMES`, in their order. Learned on the training part of SciTLDR-A (Apache-2.0) by
 * `npm run eval -- digest-salience-train`, which says how.
 */
export const NUMBER_WEIGHTS: readonly number[] = [
  0.0313, // first
  0.002, // second
  0.0036, // third
  0.0016, // fourth
  0.0063, // last
  -0.0574, // place
  0.0382, // placeSquared
  0, // sentences
  0.0002, // finding
  0.0028, // method
  -0.0014, // problem
  0.0026, // limitation
  -0.0044, // resource
  -0.0077, // background
  0.0087, // weSubject
  0.0095, // weIntroduce
  0.003, // weShow
  0.0057, // thisPaper
  0.0276, // firstIntroduction
  0.0544, // firstOfAuthors
  -0.0101, // authorsBefore
  0.1667, // centrality
  0.0121, // anaphoric
  0.0041, // leavesOpen
  -0.0116, // pointsBack
  0.0018, // hasNumber
  0.0014, // brackets
  0.0131, // contrastOpening
  0.0044, // resultsOpening
  0.0108, // address
  -0.0409, // length
  0.0011, // lengthSquared
  -0.0306, // under8
  -0.0171, // under12
  -0.0092, // under16
  0.0021, // under24
  -0.0148, // over32
  0.0151, // kept
  -0.0251, // meanFrequency
  0.1477, // meanSentences
  0.061, // mass
  -0.079, // stopWords
  0.003, // capitals
  -0.0106, // commas
  -0.0118, // colon
  -0.003, // firstPerson
  0.0082, // authorsOpen
  0.0011, // authorsNamed
  0.0002, // afterOpening
  0.0085, // afterReport
  -0.0036, // cutRelative
  0.0065, // cutParticiple
  -0.009, // cutCoordination
  0.004, // cutClause
  -0.0018, // cutList
];

/** Weights of runs of one and two words, in parts of `GRAM_UNIT`, a line each. */
export const GRAM_WEIGHTS = `
# -40
# # -48
# ^ -41
# an -16
# d 59
# datasets 25
# f1 18
# higher -18
# in -27
# is 15
# k -23
# of 29
# on -15
# respectively -17
# the 26
# times -25
# to -42
# when -23
# which -30
# x 32
$n$ 28
's -44
^ # 62
^ a 32
^ an 42
^ based -77
^ bayesian -19
^ building -21
^ by -39
^ convolutional -17
^ currently -28
^ data 15
^ deep -34
^ different 24
^ due -16
^ each -15
^ empirically 26
^ experimental -17
^ experimentally -18
^ experiments 14
^ extensive 19
^ federated -29
^ first -22
^ for 41
^ from -25
^ furthermore -22
^ generating -25
^ generative -21
^ graph -30
^ hierarchical -21
^ however -16
^ human -16
^ i 34
^ in 43
^ inspired -53
^ instead 25
^ it 14
^ its -18
^ large -14
^ learning -32
^ machine 30
^ meanwhile -14
^ model -19
^ most -34
^ network -14
^ neural -24
^ next 14
^ on 28
^ once -20
^ one -26
^ predicting 18
^ previous -29
^ rather -35
^ real 16
^ recent 17
^ second -27
^ since 18
^ state 17
^ that -14
^ then -22
^ therefore 16
^ these -22
^ this 106
^ to 94
^ traditional -19
^ training -36
^ two -29
^ under -27
^ unfortunately 22
^ unlike 54
^ using 72
^ variational -24
^ we 65
^ while -28
^ with -33
a 246
a # -37
a bayesian -37
a better 17
a broad 20
a central -17
a certain -19
a challenge 15
a challenging -21
a class -14
a classification -25
a cnn 27
a collection 49
a common -16
a competitive -16
a comprehensive -15
a compressed 15
a computationally 18
a conditional -19
a consequence -18
a considerable -19
a continuous 25
a convolutional 29
a core -22
a data -18
a decision -16
a decoder -22
a deep 94
a different -71
a differentiable -22
a discrete 27
a diverse 16
a dnn 41
a domain -39
a dynamic -22
a fast -20
a few 28
a finite -38
a first 23
a fixed -19
a fraction 14
a framework -14
a fully -51
a gan 46
a gaussian 21
a general -33
a generalization -22
a generator -34
a generic 15
a given 66
a good -19
a gradient 32
a graph 37
a great -18
a hierarchical -16
a high 36
a highly 19
a large -74
a larger -41
a latent -35
a learned -23
a learning -25
a lightweight 32
a limited -17
a linear -36
a local -21
a long -54
a low 30
a major 22
a memory 17
a minimal -14
a mixture -23
a model 19
a much -24
a multi-scale 19
a negligible 18
a network 17
a neural 33
a noisy -14
a nonlinear 21
a novel 135
a number -22
a particular -49
a popular -24
a powerful 27
a preliminary 23
a pretrained 36
a principled 58
a problem 22
a promising 15
a property -22
a quantum -18
a question -18
a real -19
a recently 14
a recurrent -28
a regularized -22
a reinforcement 49
a representation 27
a result 46
a second 17
a self -31
a semi-supervised 54
a sentence 28
a sequence -46
a series -18
a significant -30
a simple 76
a small -28
a smooth -21
a solution -20
a source -23
a sparse -30
a specific -27
a stable -26
a state -21
a step 21
a stochastic -37
a student -21
a subset -22
a substantial 22
a supervised -31
a system 20
a task -27
a technique -41
a temporal -19
a test -34
a typical 20
a unified 26
a universal 82
a useful 31
a vae 29
a variant -25
a variational 39
a variety 29
a very -18
a viable -25
a way -18
a well -18
a widely 23
a word -18
ability 38
ability of 24
ability to -33
ablation -17
able 61
able to 58
about the 14
about their 20
above -35
absence 45
absence of 45
absolute -22
abstraction 37
abstractive -27
abstractive summarization -15
abundant -15
accelerate 47
accelerate the 24
acceleration 50
access -33
access to -34
accommodate 16
according 18
according to 18
account -22
accounts -21
accounts for -14
accuracy -28
accuracy ^ -59
accuracy and 56
accuracy compared 20
accuracy for -15
accuracy in -15
accuracy of 16
accuracy on -40
accuracy than -17
accuracy when 14
accurate and 14
achieve -65
achieve a -28
achieve high -16
achieve state -52
achieve this 25
achieved -28
achieved by 16
achieved great -14
achieved state -27
achieves 23
achieves a -44
achieves an -23
achieves better -15
achieves competitive 14
achieves state 62
achieving 43
acquire 39
acquisition 20
across -107
across a -43
across several 17
across tasks -16
act -19
action 21
action sequences 33
actions 25
actions to -14
activations -43
active 41
active learning 20
active research -17
activity -16
activity ^ -16
acts -17
acts as -20
actually -26
ad -25
ad hoc -16
adam 36
adam ^ -19
adapt -51
adapt to -22
adaptation 56
adaptive 34
adapts 15
added -30
added to -31
additionally -50
additive 24
address -19
address these 17
address this -53
addressed 19
addressing -25
addressing the -19
adequately 22
adjacent 31
adjustment 30
adopt -16
adoption -23
advances -21
advantages 70
advantages of 65
advantages over -25
adversarial 123
adversarial attacks 30
adversarial examples 41
adversarial images -24
adversarial imitation -18
adversarial learning 44
adversarial nets -15
adversarial networks -15
adversarial perturbations 15
adversarial samples 23
adversarial training 83
adversarially 30
adversary -25
affect -23
affect the -22
affecting -18
affects 28
after -48
after the 14
against -103
against a -26
against adversarial -14
agent 32
agent that 53
agent with 29
agents -61
agents ^ 24
agents that -28
agents to -73
agents with 28
aggregation -16
agnostic meta -23
aim 27
aim of 17
aim to -17
aimed -30
aimed at -30
aims -14
aims to -19
al # -21
alexnet 28
algorithm 45
algorithm ^ 27
algorithm achieves 47
algorithm and -16
algorithm based 46
algorithm for 44
algorithm in -14
algorithm is 28
algorithm on 28
algorithm to 18
algorithm which -18
algorithms 22
algorithms and 26
algorithms have 22
algorithms in -37
algorithms to 29
algorithms which 26
alignment 25
all existing 15
all of 15
all the -14
alleviate -17
alleviating 16
allow for 24
allow us 16
allows a 29
allows for -33
allows them 15
allows to 20
alone 15
along -16
already -20
also -66
also been 21
also introduce -58
alternating -29
alternative -52
alternatives -36
although -15
always -51
amenable -21
amenable to -19
among 45
among the 16
amount -47
amount of -51
amsgrad 14
an 74
an accuracy -33
an active 49
an adaptive 35
an additional -23
an adversarial 28
an adversary -20
an agent -24
an algorithm -15
an alternative 27
an appropriate 28
an approximation 24
an arbitrary 26
an architecture 27
an attention 33
an autoencoder -14
an average -28
an effective -17
an efficient 21
an end -31
an energy 31
an explanation -17
an explicit 25
an extension -16
an extensive -16
an external 18
an extremely 17
an image -32
an important -32
an improved -20
an initial -25
an input -37
an lstm -16
an online 19
an open 23
an optimal 15
an optimization -17
an order -29
an rl 24
an upper -22
analogous 17
analogous to 25
analyses -27
analysis ^ 20
analysis and -30
analysis of -35
analysis to -16
analytic -19
analytically -16
analyze 14
analyze a 28
and 132
and # -19
and ^ 21
and a -77
and accuracy 27
and activations -26
and adam -14
and algorithms -14
and also 16
and an -43
and analyze 16
and are 21
and backward 15
and biases 34
and by -39
and challenging 21
and class -21
and compare 47
and compared 33
and competitive 15
and computational 16
and consequently -16
and continuous -18
and control -18
and demonstrate 20
and develop 26
and discrete -15
and discuss -30
and diversity -19
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
and generates 19
and generating -23
and generation 32
and graph -14
and hence 29
and high -18
and human -16
and image -14
and improving 15
and in 24
and inference 26
and interpret 14
and introduce -16
and is -31
and it 21
and its 85
and language -34
and large -14
and learn 24
and learning 26
and machine 14
and many -28
and memory 33
and model 29
and more 26
and natural -21
and neural 23
and non-linear -22
and object -15
and one 25
and performance 24
and policy -18
and prediction 24
and random -14
and real -46
and recurrent -15
and reinforcement 17
and related -18
and requires -21
and robust 28
and scalable -29
and semantic 113
and show -92
and standard -24
and state -24
and stochastic 17
and study 27
and supervised 16
and task 15
and that -50
and the -105
and their 61
and there -29
and time -18
and train 36
and trained 32
and two -14
and use -96
and uses -29
and using -39
and variational -15
and vice -14
and when -15
annotated -24
annotation 26
annotations -23
anomaly 21
another 87
answering ^ -22
any 77
apart 29
apart from 30
appears 25
applicable 19
applicable to 20
application -36
application of -49
applications -62
applications ^ -31
applications of -14
applications such 18
applied 19
applied in 14
applied to 27
applies to 33
apply 41
apply the -39
apply their -22
apply this 29
approach ^ 15
approach by -17
approach called -20
approach can 15
approach in -40
approach is -16
approach the -20
approach to 145
approach which 33
approaches -39
approaches ^ 14
approaches for 52
approaches in -22
approaches to -27
appropriate 37
appropriately 15
approximate 64
approximate bayesian 54
approximates -16
approximating 22
approximating the 27
approximation -46
approximation ^ 34
approximation of 29
approximations -34
approximators 18
arbitrarily 28
arbitrary 72
architectural 14
architecture 109
architecture ^ -37
architecture and 22
architecture for 94
architecture is 36
architecture that 27
architecture to 75
architecture which -21
architectures 29
architectures ^ 17
architectures for 22
architectures have -18
architectures on -18
are a -42
are able 56
are also 43
are biased -20
are capable 17
are combined -16
are designed -14
are difficult 24
are easily -14
are highly -25
are indeed 20
are known 32
are learned -16
are less 23
are more -18
are not 66
are often -17
are presented -14
are similar 17
are still -14
are the -15
are trained 59
are two 14
are used -21
are vulnerable -18
area 17
area ^ 20
areas 46
argue -21
argue that -14
argument 18
arise in 16
arising -28
arising from -17
arithmetic 15
around -50
art -18
art ^ -17
art accuracy 18
art algorithms -42
art baselines -15
art for 31
art in 23
art methods 21
art models -24
art neural -19
art on 103
art performance -30
art performances 25
art results 55
artifacts -19
as a 14
as image 25
as images 28
as is 30
as learning 17
as neural -31
as on 24
as one -18
as opposed -24
as the 16
as to 45
as training 20
as variational -19
as we 56
aspect -37
aspects -16
assessment 15
assign -18
assignment 29
associated -27
associated with 22
assumption -20
assumption ^ -26
assumptions ^ 54
asynchronous -18
at -35
at both 14
at each -23
at initialization 15
at learning -22
at training -23
atari -37
attached 41
attack 47
attacker -23
attacks 58
attacks ^ 63
attacks on 23
attempt 33
attempt to 17
attempts -27
attention 104
attention ^ 18
attention and -32
attention in -23
attention mechanism 33
attention to -46
attentive 33
attribute -32
attributes of 37
audio 25
augments 19
authors 30
authors algorithm 49
authors also -66
authors analysis 31
authors apply 37
authors approach -47
authors argue -14
authors best 38
authors build 17
authors can 33
authors code -18
authors combine -25
authors compare -14
authors consider -52
authors construct -44
authors contributions 29
authors derive 36
authors design 24
authors develop -33
authors discuss -21
authors empirical -14
authors empirically -29
authors employ 25
authors establish 14
authors evaluate -79
authors examine 20
authors experimentally 32
authors experiments -21
authors explore 73
authors extend 40
authors find -14
authors first -22
authors focus 55
authors formalize 14
authors formulation -21
authors further -23
authors generate 37
authors give 26
authors hypothesize -26
authors identify 25
authors illustrate -37
authors introduce 15
authors investigate -38
authors learn 29
authors leverage -15
authors make 17
authors method -29
authors methods -17
authors new 22
authors observe -33
authors propose 57
authors proposed 17
authors replace 14
authors results 33
authors revisit -41
authors show 62
authors study -15
authors suggest -21
authors systematically -16
authors tackle 16
authors term -17
authors test -26
authors train -44
authors utilize 23
authors validate -37
authors will 31
authors work -55
auto -26
auto encoder 18
auto encoders -24
autoencoder ^ 39
autoencoders 77
autoencoders and 43
autoencoding 46
automated -21
automatic 25
automatic speech 29
autonomous -24
autoregressive models -15
auxiliary 31
availability of -21
available -31
average -115
average ^ -22
averaged -21
averaging -40
avoid -27
avoiding -19
avoiding the -16
avoids 20
away -17
away from -17
backbone -16
background 52
backpropagation -56
backpropagation ^ -14
backpropagation through -26
backward 56
bag of 14
balanced 17
bandit 16
bank -14
base 75
based 142
based and 56
based approach -17
based approaches 19
based meta 30
based methods 29
based models -14
based optimization -49
based reinforcement -25
based rl -18
baseline -42
baseline ^ -27
baseline methods -26
baseline model -24
baselines -39
baselines ^ -35
baselines and 19
baselines in 15
batch -15
batch normalization -21
batch size 26
bayes 26
bayesian 72
bayesian inference 58
be 32
be computed -18
be easily -46
be effective -30
be effectively -23
be efficiently 27
be extended -17
be found 23
be learned 23
be made 19
be more 21
be much 28
be solved 23
be the -25
be trained 24
be useful -18
be very 30
be viewed 28
because of 15
become -17
become a 20
becomes -35
becoming -15
been 27
been a -31
been developed 29
been explored -17
been proposed 24
been used -30
before -17
begin -15
behave 27
behavior 66
behavior ^ 21
behavioral -19
behaviors 42
behaviors ^ 21
behind -23
being -83
being trained -23
belong 17
belong to 17
benchmark 33
benchmark datasets -19
benchmark for 18
benchmark tasks 16
benchmarks 27
benchmarks demonstrate 17
beneficial 23
benefit 20
benefits -37
bert 71
best 58
best model 30
best performing -27
better -52
better generalization 39
better in -16
better results -28
better than -37
between 37
between a -18
between tasks 32
between the -25
between them 17
between two 20
beyond -70
bias 33
bias and -16
bias of 46
biased -47
biased towards -25
bidirectional -34
bilingual -58
binary 87
biological -33
biologically 54
biologically plausible 15
bit -15
bits -23
black 25
black box 41
block -20
blocks 29
blocks ^ -16
bn -38
body 55
boost -19
boosting 21
both 34
both simulated -19
both synthetic -19
both the 59
both theoretically -17
bottleneck -18
bottleneck ^ -17
bound -47
bound on -39
bound the -17
boundary -28
bounded -33
box 33
box attacks 35
boxes -23
brain 50
brain ^ 17
branch 32
bridge the -17
budget -16
build -15
build a -17
building 25
building a -32
building on -19
built 32
but -72
but also -38
but are 36
but is -15
but not 15
but that 25
but the 55
but with -58
by 32
by # -38
by a -24
by analyzing 31
by combining -27
by directly 15
by incorporating 25
by introducing -22
by learning -41
by making -17
by matching -16
by means 32
by more 15
by optimizing 20
by performing -23
by sampling -21
by showing -18
by simply 16
by the -107
by these 33
by transforming -16
by two 24
by utilizing 36
by which -35
calculate -26
calibrated -18
call 51
called 34
called the 61
can 40
can achieve -23
can be 44
can effectively 60
can efficiently -15
can generate 28
can handle 18
can improve -37
can lead 20
can learn 29
can reduce -27
can result 18
can significantly -22
can use -17
can yield -22
canonical 37
capabilities 65
capabilities ^ 48
capability -27
capability of -25
capability to 17
capable -41
capable of -40
capacity 23
capacity to 38
capsule -29
captioning -26
capture -31
captured 16
captures -20
capturing 24
care -15
carefully designed 27
carlo 21
carlo tree 51
carry 25
carry out 16
case 20
case of -15
cases -16
cases the 20
causal 21
cause -16
cells 19
certain -31
certified 30
chain -50
chain monte -33
challenge ^ -47
challenge in 35
challenge is -18
challenge the -15
challenges -24
challenges for -33
challenges the 24
challenging ^ 16
change in 18
channel 15
channels -18
character level 32
characteristics -65
characteristics of -42
characterization 32
characterization of 16
characterize 32
characterized 25
chemical -18
chinese -22
choices -17
cifar -17
cifar and -18
cifar-10 24
cifar-100 and -17
circuit 17
class -39
class conditional -18
class of -98
classes 29
classes ^ -17
classes in 15
classical and 15
classification -20
classification ^ 15
classification datasets -16
classification on -30
classification performance -17
classification problems 18
classification tasks 45
classifier 's -20
classifier which 32
classifiers 49
classifiers ^ 40
classifiers to 16
classify -16
clean 26
clear -20
close the -29
close to 33
closer 20
cloud 38
clustering 38
clustering ^ 17
clustering algorithms 27
cnn 96
cnns ^ 40
coarse -15
code 23
code will 17
codes -19
coefficients -20
cognitive -21
collected -30
collection 44
collection of 58
color -18
combination -33
combination of -32
combinatorial -40
combinatorial optimization -29
combine 25
combined -58
combines 42
combining 26
combining the 17
come -43
comes -18
commands 23
common in 35
commonly used -18
communicate -17
communication 56
community -51
compact and 27
comparable -18
comparable to 19
compare 25
compare the 30
compared -27
compares 29
compares favorably 28
comparing the -24
comparison -23
comparison of -26
comparison to 25
comparisons -15
competing methods -19
competitive performance -30
competitive results 29
complement -33
complete 33
completion 16
complex 22
complex environments -17
complexities 18
complexity 50
complexity ^ 31
complexity of 27
complicated -31
components -18
compositional 71
compositional structure 23
compositionality -34
compositions -16
comprehension -19
comprehensive -23
compress the 22
compressed 81
compressed sensing 46
compression ^ 28
compression and 27
computation and -19
computational complexity 19
computational cost -17
computationally 50
computationally efficient 19
compute -16
computer 29
computing -18
concept of 24
concepts 20
concern 38
condition -21
conditional -27
conditional generative 20
conditioned 31
conditions 27
conditions ^ 47
conduct experiments 16
conducted -24
confidence -20
configuration -22
configurations of -22
confirm -17
confirms 27
connect -26
connected 36
connected neural 37
connections 32
consequently -15
consider a -27
consider the -57
considerable -32
considerably -19
consideration 19
considered 18
considered as 32
considers -25
consistency -54
consistent 22
consistently -20
consistently outperforms -19
consists -57
consists of -64
constant -30
constraint -22
constraints -28
constraints and -24
constraints in 26
construct -20
construct a 23
constructed -20
contain -31
contained -16
contemporary -27
content -66
context 24
context ^ 16
context and 17
context aware -17
contextual 28
contextualized -36
contextualized word -34
continual learning -33
continue 28
continuous 78
continuous action 18
continuous space 30
contrast -18
contribute 29
contribution 63
contribution is 17
contribution of 34
contributions 33
control -47
control and -28
controllable 28
controlling 33
conventional -20
converge to 15
convergence -56
convergence ^ 24
convergence and 21
converges -18
converges to -39
convex -51
convnet -17
convolution -19
convolution and 16
convolutional and 34
convolutional layer -21
convolutional network -32
convolutional networks 70
convolutional neural -106
convolutions -26
coordinate -26
copy -28
core -40
corpora -37
correctly -26
correlated -33
correlated with -39
correlates 27
correlation 37
correspondence -20
corresponding -58
corresponding to -19
corresponds 15
corresponds to 17
corruption 18
cosine -17
cost -24
cost ^ -18
cost of -35
could be 27
count 35
counterfactual 20
counterpart 17
counterparts ^ -22
coupled -25
coupled with -29
course -36
course of -36
cpu -17
crafted -35
create -42
create a -38
created 63
created by 21
creates -15
criteria 17
critical -75
cross-domain 28
cross-entropy loss 25
cross-lingual 48
crucial to 35
cumulative 18
current 18
current state 20
currently -30
curvature -22
curve 32
curves 17
cycle -38
d 43
data -16
data ^ 26
data and -27
data augmentation 28
data but -16
data by -40
data can -31
data dependent 51
data distribution -16
data driven 17
data in -15
data or 19
data points -33
data samples 16
data set 25
data sets 29
data space -15
data to -35
data while 22
data with -59
database -21
dataset ^ 54
dataset by 24
dataset to -31
datasets -79
datasets ^ -18
datasets and 29
datasets for 23
datasets the -22
date -20
ddpg -23
dealing 25
dealing with 25
decay 15
decentralized -24
decision -65
decision boundary -23
decision making -34
decision process 34
decision processes -29
decode 45
decompose 30
decomposes -31
decompositions -30
decrease -20
decreasing -16
deep -56
deep generative -57
deep learning -79
deep models 19
deep network -28
deep networks -59
deep neural -32
deep q 21
deep reinforcement 19
defend 21
defense 35
defenses -33
define the 15
defined -19
defined as -16
defined by -17
defined in 37
defines 17
defining 24
defining a 19
degradation -19
degradation ^ -19
degree 16
demonstrate significant 19
demonstrated -28
demonstrated that -20
demonstrating -23
demonstration 29
demonstrations 20
denoising 31
dense 54
densenet 27
density 43
density estimation 19
depend 23
dependence -29
dependencies -35
dependency 18
dependent 74
dependent on 15
depending -21
depending on -21
depends 27
depends on 35
deploy -27
deploying 27
deployment ^ 27
depths 21
derivative 35
derivative of 27
derivatives 15
derive 31
derive a -22
derive an 24
derived 106
descent -38
descent ^ -33
descent algorithm -16
descent sgd -32
describe -18
describe a -54
describe the -18
described -20
described by 15
describing 32
design a 38
design an -31
design and 17
design choices -15
design is 27
design of -33
designed 74
designed for 34
designed to 24
designing -25
designs -23
desirable properties 23
despite their -23
detect 41
detected 20
detecting 36
detection -85
detection ^ -36
detection of -26
detectors 23
determine -19
determines -30
determines the -17
determining 26
develop a 20
developed to 22
developing 28
development -23
development of -18
developments -26
develops -19
device -18
devices -60
devices ^ -28
dialog -27
dialogue 19
dialogues -15
difference 32
difference between 51
differences 20
different -44
different data -18
different from 18
different languages 15
different levels 21
different tasks 19
different types -20
differentiable 46
differential 66
differential equation 36
differential equations 40
differential privacy 20
difficulties 23
dimensional -66
dimensional continuous 19
dimensional data -38
dimensional latent 18
dimensionality 37
dimensionality reduction 35
direct -38
direction -28
directions -17
directly 48
directly in -17
discovery 41
discrete 56
discriminator ^ -17
discuss -58
discussed -18
disentangle 40
disentangled 20
disentangled representation -18
disentangled representations 48
disentanglement of 15
disentangling -19
display -20
distance ^ 16
distillation 38
distinguish -17
distributed -96
distribution 23
distribution ^ -59
distribution as -18
distribution is 34
distribution of 20
distribution over 33
distribution samples 30
distribution which 22
distributional -27
distributions -26
distributions ^ 39
distributions and -33
distributions to -17
diverge -16
divergence 30
divergence minimization 15
divergences -16
diverse 31
diversity 48
diversity and 17
dnn 36
dnns are -20
do -16
do so 34
document 22
documents 38
does -27
domain ^ 20
domain adaptation 88
domain and -18
domain invariant -17
domain knowledge -46
domain the 37
domain to -23
domains -50
domains ^ -52
domains where -15
done -60
double 50
down 41
downstream tasks -25
dqn 52
drawing 24
drawn -21
draws 37
drift -27
driven by -22
dual 23
due 20
due to 16
during -24
during training -41
dynamic 27
dynamically -36
dynamics 58
dynamics ^ 32
dynamics of -29
e.g. -25
each 23
each feature -15
each input 18
each layer 75
each node 16
each other -21
each time -17
earlier -20
easily -47
easy -16
edges -17
effect 26
effect of 36
effective 52
effective at -20
effective in 35
effective to 24
effectively -82
effects 43
effects on 17
efficacy -27
efficacy of -26
efficiency -44
efficiency ^ -26
efficiency and 15
efficient 64
efficient inference -26
efficient learning 36
efficient way 26
efficiently -27
efficiently ^ -26
efficiently learn -22
elegant 28
elements 15
em 16
embedding 67
embedding space 32
embeddings 17
embeddings is 15
embeddings of 15
embeddings with -17
embeds -27
emergence -15
emergent communication 21
emph -69
empirical -17
empirical evidence -16
empirical results 30
empirical risk -32
empirically -58
empirically show -17
employed -26
employs 31
employs a 23
enable 66
enables 49
enabling -32
encode -76
encode the -22
encoded 68
encoded in 65
encoder -27
encoder ^ -26
encoder and -36
encoder decoder 30
encoders -22
encoding 29
encourage -23
encouraging -24
end the 17
end to 16
energy based -20
enforcing -16
engineering -21
english -32
enjoys 22
enormous -30
ensembles -23
ensuring -19
entailment -17
entire -22
entities -35
entities and -17
entity -49
entropy 28
environment 22
environment and -24
environment dynamics 22
environment for 17
environments 55
environments ^ 69
environments the 16
environments with 24
episode 22
episodic -32
epoch 31
equally -19
equation 49
equations 31
equipped 20
equipped with 15
equivalence 26
equivalent to -24
equivariant 66
error -21
error ^ 21
error and 23
error rate -15
errors -47
errors in -26
especially -37
essential -17
essentially 23
establish 33
establish a 21
establishes 21
estimate the 24
estimated -24
estimates -31
estimates of 21
estimating -22
estimation 22
estimation of 47
estimators -25
etc. 43
etc. ^ 16
evaluate -61
evaluation on -16
evaluations -30
even 16
even for -20
even if 72
even in 15
even when 36
event 34
events -21
eventually 16
every 22
evidence 35
evolution -29
evolution of -25
exact -20
examine 28
example -40
example of 16
examples -23
examples and -23
examples of -22
examples which -16
exceeds the -16
excel -22
excellent performance -15
execution 29
exhibit -57
existence 43
existence of 43
existing deep -39
existing neural 28
existing state -22
expect -19
expected to 16
experience -45
experiences 37
experimental -36
experimental results -45
experimentally -30
experimentally the -18
experiments -77
experiments ^ -23
experiments and -15
experiments demonstrate 20
experiments have -18
experiments on -25
experiments show 24
experiments that 16
experiments with -25
experts 25
explain 24
explain the 53
explainable -32
explained 20
explanation -57
explanation for -28
explanation of -17
explanations 31
explicit 64
exploding -15
exploit 30
exploitation -18
exploiting -64
exploiting the -31
exploits -17
exploration -24
exploration ^ -17
exploration and 19
exploration in -33
explore 62
explore a 40
explore the 27
explored ^ -20
explores -15
exploring 55
explosion -19
exponential -29
exponentially -39
expression 36
expressive 19
expressiveness 24
extended -16
extended to -36
extending -19
extending the -27
extends 19
extensible -15
extension -19
extension of -30
extensive -45
external 48
external memory 19
extra 31
extract -28
extracted 41
extracted from 23
extracting 15
extraction 31
extraction of 49
extracts -19
extremely 38
extrinsic 18
f1 26
faces -23
facilitate -40
fact 47
fact that 32
factor -38
factorization 18
factors -31
fail -33
fail to -20
fails -21
fails to -17
failures -24
fairly -26
families -22
family of 15
far more 18
fashion mnist -29
fast 22
fast and 20
faster 34
faster and 21
faster inference 22
faster than 41
favorably 16
feasibility 36
feasibility of 36
feature 44
feature extractor -16
features -57
features by 21
features from -41
features in 42
features of 22
features to -26
feedback 76
feedforward 68
few 66
few shot 39
fewer -27
fidelity 115
field -19
field ^ -16
fill -16
filter 21
filters 24
final -38
finally 18
find -24
find that 33
finding -23
finding a -21
findings -27
finds 19
fine 69
fine grained -35
fine tuned 21
fine tuning 75
first 99
first time 27
firstly -18
fit -25
fixed point 15
flexibility -38
flexibility of -16
flexible -59
flops 20
flow -44
flow based 18
flows -16
flows ^ 16
focus 34
focus on 48
focused -34
focused on -23
following 15
fool 41
footprint ^ 28
for 135
for a -75
for addressing 18
for better 19
for both 55
for building -19
for computing 20
for data 30
for deep 36
for detecting 23
for different 20
for efficient 24
for example -21
for fast 31
for few 22
for finding 17
for future -18
for generating 21
for generative 55
for high 29
for image -46
for improving 34
for its -22
for language 23
for learning 77
for machine 15
for many 40
for modeling 21
for natural 38
for neural -48
for new -24
for one 24
for real -25
for reinforcement -28
for representation -19
for semi-supervised -31
for solving -67
for text -34
for the -47
for training 65
for understanding -16
for unsupervised 28
for various 17
for which 31
force 16
forces 47
forces the 46
forcing -15
forecasting 32
forgetting ^ -16
form ^ -21
form a -22
formal 40
formalize 22
formed -15
former -23
forms 52
forms of 45
formulate a -24
formulation -54
formulation ^ -20
formulation of 26
formulations -18
forward -29
forward and 36
found -18
found by 18
frame -20
framework 112
framework ^ 49
framework for 79
framework of -24
framework that 86
framework to 21
framework which -40
frechet -15
free 28
frequency -24
frequent 22
from 19
from a 18
from both -18
from few 22
from large 26
from multiple -17
from one 16
from other -15
from small 15
from the -73
from their -15
from two -20
full 72
fully 33
fully connected 31
fully convolutional -24
function and -69
function approximation -44
function that 29
function to 42
functions -27
functions for -26
further demonstrate -16
further improve 36
further show -17
gain 43
gained -18
game -58
games 73
games ^ 48
games and 40
gan 72
gan ^ 36
gan and -36
gan to -26
gan training 54
gans 31
gap -57
gap ^ -24
gap between -24
gated 46
gated recurrent 37
gating 21
gaussian 66
gaussian mixture -25
gaussian noise 32
gaussian process 24
general -16
general and 23
general framework -21
generalisation 41
generality -16
generalizable 27
generalization 46
generalization and 34
generalization capability -18
generalization error -20
generalization of 39
generalization performance -53
generalize -32
generalize ^ -16
generalize better -25
generalize the -27
generalized 44
generalizes -16
generalizes to -27
generate 20
generate the 26
generated by 34
generated data -25
generates 15
generating -34
generation 41
generation and 28
generative adversarial -68
generative model -26
generative modeling 23
generator ^ -29
generic 30
genetic 44
geometry -52
german -15
get the -19
gets -21
give a 25
given by -16
gives -23
giving -24
global -31
global minimum 23
globally 27
glue 15
goal -41
goals ^ -18
good -31
good generalization -20
good performance 57
gpu -60
gradient 68
gradient and 35
gradient descent -18
gradient estimator -15
gradient methods 30
gradient problem 32
gradients -59
gradients ^ -18
gradients of -26
grained -34
gram -17
grammar 28
graph 147
graph based 24
graph classification 25
graph convolutional 80
graph embedding 44
graph neural 44
graph structure -16
graph structured -17
graph to -28
graphs 16
graphs ^ -23
graphs is 27
graphs to -24
great -26
greater -60
greedy -39
ground 28
ground truth 36
grounding 30
grows -33
guarantee -31
guaranteed -24
guaranteed to -27
guidance 27
guide -66
guide the -37
guided by -22
guidelines -35
guidelines for -29
gym -29
h -31
hamiltonian 26
hand -15
hand designed -26
hard 42
harder 20
hardware ^ -20
has -32
has been 29
has led 16
hashing -24
have -80
have a -21
have achieved -37
have also 24
have demonstrated -19
have not -17
have the -18
head -28
head and -23
heavily 31
held out 16
helps 24
hence 16
here -39
heuristics -22
hidden 45
hierarchical -83
hierarchical reinforcement -28
hierarchy 32
high -71
high dimensional -39
high fidelity 40
high performance -32
higher -26
higher accuracy -22
higher level -24
higher order -34
highlight -61
highlight the -17
history -49
hoc -16
hold 17
how a -35
how the -47
how they -19
how to -22
how well 20
however -18
however a 26
however existing 20
however if -20
however it 32
however there -19
human -101
human level -21
humans -48
humans ^ -21
hybrid 38
hyper 22
hyper parameter -40
hyper parameters 43
hyperparameter 26
hyperparameter tuning -16
hyperparameters ^ -19
hypotheses -23
hypothesize -25
i 20
i a 18
i.e. -62
idea 47
idea of 42
idea that 25
ideas -18
identical 33
identifies 15
identify -17
identifying -27
ignoring -27
ii the 16
iii -21
illustrate -47
illustrate the -26
image -19
image captioning -25
image classification 21
image datasets 15
image generation -50
image recognition -35
image translation 29
image with -16
imagenet datasets -26
images 29
images ^ -18
images are 15
images that 15
imitation 30
imitation learning 18
imperfect 23
implement -60
implementation ^ -16
implementation of 29
implementations -16
implemented 19
implemented by 33
implementing -18
implications -20
implicit 42
implicit regularization 15
implicitly 22
importance of 30
important -43
important to -16
imposed -25
improve 99
improve over 15
improve the -22
improved -66
improved performance -55
improvement over -25
improvements of 25
improvements on 17
improves over -20
improves the 55
improving 30
improving the -27
in 81
in a -21
in adversarial 31
in all 34
in an -15
in any -18
in both -49
in certain -17
in classical 36
in continuous -15
in depth 19
in different 25
in each 45
in existing -17
in fact 15
in generative 40
in images -22
in latent -15
in learning 42
in many -28
in meta 21
in multiple -25
in natural -16
in neural 41
in one 33
in other 31
in particular 21
in practice -57
in previous 28
in recent -21
in short 24
in solving 31
in some 19
in such 39
in supervised 26
in terms -20
in the 86
in their -18
in this -62
in time 15
in various -21
in visual -15
in which -108
include -20
includes -35
includes a -33
inclusion -36
incomplete 28
incorporate 34
incorporate the 37
incorporates 32
incorporating 20
incorrect 18
increase -28
increase in -32
increased -50
increases 36
indeed 34
independent 46
independently 23
indicate 41
indicate that 20
indicates -15
individual -22
individuals 21
induces -25
induction -20
inductive 63
inductive bias 34
inductive biases -25
industrial 21
inefficient -16
infer 29
inference 58
inference ^ -33
inference in 36
inference model 25
inference network -35
inference the -17
inference time -18
inference to 27
inferring 22
influence 30
information 108
information ^ 44
information about 26
information and -25
information between -20
information bottleneck 43
information can 17
information for -27
information theoretic 31
information to 54
initial 21
initialization 19
initialization ^ 24
initially 28
innovations 28
inpainting 16
input -92
input ^ -29
input perturbations -24
input space 21
inputs -58
inputs ^ -21
inputs and -15
inputs to -32
inside -21
insight 43
insight into 24
insights -33
insights into -17
inspiration 33
inspiration from 35
inspired -23
instance 60
instances of 22
instead -15
instead of -36
instead the 23
integer -31
integrate 15
integrates -29
integrating 30
integration of -17
intelligence -29
intelligence ^ -30
intelligent -17
intensive 23
interacting with -22
interactions 57
interactions ^ 31
interesting -44
intermediate layers 21
interpolation 20
interpret 21
interpretability -36
interpretable 92
interpretable ^ 23
interpretation 33
interpretation of 38
into a -17
into account -30
into an 37
intrinsic 16
introduce 45
introduce the -93
introduce two 33
introduced 69
introduced by 15
introduced to 20
introduces 64
introduces a 22
introducing -18
introducing a -22
intuition -29
intuitive -53
invariance -26
invariant 52
invariant to 68
inverse problems 20
inverse reinforcement 30
investigate -27
investigate a 44
investigate the -53
investigates -16
involve -19
involves -50
irrelevant 29
is 27
is # 26
is a 63
is an -57
is at -24
is available -17
is built -26
is capable -24
is chosen 22
is comparable 17
is critical -17
is currently 25
is desirable -20
is done -29
is general 15
is increased -21
is inspired 47
is known -29
is large 37
is less -15
is limited 17
is no 52
is not -31
is of 25
is possible 24
is proposed 17
is provably 16
is significantly -17
is that -27
is the 20
is then -38
is trained -43
is unknown 22
is very -23
is well 48
issue 44
issue ^ 20
issue by -19
it 24
it ^ -34
it can -58
it has -15
it into 32
it is 42
it requires -21
it to 25
item -26
items -24
iterations -87
iteratively 22
its -29
its ability -19
its effectiveness -21
its own -17
its variants -22
itself is 23
joint 25
just 49
k 27
kb -38
keeping -32
keeping the -20
kernel 25
kernels -30
kernels ^ -22
key 54
key to 26
kinds 37
kinds of 37
kl 43
know 27
knowledge 71
knowledge ^ -27
knowledge distillation 53
knowledge from -26
knowledge graph 40
knowledge to -21
known 58
known as -27
known to 27
l -15
l2 30
label ^ 26
labeled 53
labeled training 16
labeling -15
labels 51
labels are -25
lack -46
lacks 16
lagrangian -19
landscape -18
langevin dynamics 20
language inference 34
language is -24
language model -41
language processing -55
languages 31
large -59
large ^ 33
large amount -18
large and -16
large dataset -16
large neural 15
largely -29
larger -71
larger than -25
largest 36
latency -51
latent -49
latent space 46
latent variables 18
later -16
latter -47
layer -48
layer ^ -55
layer and -17
layer in 61
layer is -29
layer of 21
layer to -17
layer-wise 70
layers ^ -25
layers and -24
layers in -16
layers is -15
layers of -21
layers to 15
lead -16
lead to -21
learn 75
learn a 57
learn an 29
learn and -21
learn from -34
learn to 33
learned ^ 16
learned and 20
learned by -34
learned latent -16
learners 34
learners ^ 29
learning 162
learning ^ 61
learning a 70
learning algorithm 23
learning an -29
learning and 50
learning approaches -18
learning architecture -20
learning based -15
learning framework 61
learning is 37
learning model 62
learning multiple 16
learning on 24
learning over -16
learning problem -18
learning procedure 38
learning process -53
learning rates -20
learning scheme 44
learning setting 36
learning strategies -25
learning such -18
learning task 16
learning to 84
learning which -21
learns 93
learns a 47
learns how -15
learns the -15
learnt 16
led 20
led to 15
length 21
length of 18
less 32
level 23
level of -17
leveraged 16
leveraged to 21
leverages -65
leverages the -39
library -19
lie 27
lies 41
lies in 41
light 29
light on 23
lightweight 40
like 48
likelihood ^ -19
likelihood based 17
likelihood estimation -29
likely to 22
limit 48
limit of 26
limitation -45
limitations -15
limitations ^ -23
limited -61
limiting -37
line -50
linear -95
linear and -19
linear models -18
linearly 29
linguistic -68
link prediction -37
lipschitz -21
literature 25
literature on -19
lm -37
local -30
local minimum 16
locally -26
log 21
log likelihood 24
logic 30
logical 45
long -45
long horizon 22
long sequences -18
long short -17
long time -30
longer -48
look 50
looking 21
loss 16
loss and -23
loss function 50
loss in -29
loss is 23
loss which 22
lossy -17
low rank 21
lower -72
lower bound 21
lower bounds -17
lowest 19
lstm 37
lstm and 46
m -26
machine learning -39
made in 17
magnitude 16
magnitude faster 15
main 41
main contribution 27
mainly -51
make -15
make a 23
make use -18
makes -37
makes it 16
makes the -21
making the 19
manifold ^ -31
manipulation 45
manipulation tasks 26
manner -37
manner ^ -26
manually -27
many applications 16
many different -16
many machine -18
many of 53
many tasks -18
map to 26
mapping 24
mappings 16
maps -41
maps ^ -16
maps and 17
margin -22
markov -39
markov chain -36
massive -20
match 38
match the 21
matched -29
matching 58
matrices -42
matrices ^ -28
matrix -70
matrix ^ -25
matrix factorization 34
max -34
max pooling -15
maximization 52
maximizes -45
maximizes the -21
maximizing 23
maximum 15
maximum likelihood -42
maximum mean 27
may -49
may be -39
may not 21
mdp 27
mdp ^ 15
mean -22
mean discrepancy 27
meaning 22
meaning ^ -20
meaningful 37
meaningful and 32
means 33
means of 27
measure 56
measure the 24
measured -24
measured by -15
measurement -18
measurements -17
measurements of 20
measures 35
measures ^ -22
measuring -16
measuring the -22
mechanism ^ -18
mechanism is -33
mechanism to 57
mechanisms -46
memorize -15
memory 85
memory efficient 17
mentioned -15
met -15
meta learning 74
method ^ -77
method and -45
method by -16
method called 61
method can -37
method in 16
method is 44
method of -31
method outperforms -25
method that 15
method the 15
method uses 26
method using -15
method which 39
method with 33
methodology 37
methodology for 51
methods ^ -35
methods and 15
methods are 15
methods based 15
methods can -31
methods e.g. 34
methods either -15
methods for -45
methods in 20
methods on 31
methods such 18
methods tend -17
methods that 20
methods the 50
metric learning -27
metrics -41
metrics ^ -30
mimic -45
mind 27
mini-batch 28
miniimagenet 15
minimal -60
minimax -61
minimization -15
minimize -25
minimize the -22
minimizes the -15
minimizing -36
mismatch -29
mitigate this 27
mitigating 16
mixed -24
mixture of 24
ml 15
mnist -81
mnist and -54
mnist cifar-10 15
mobile -31
mobile devices 19
mobile phones -15
modalities -16
mode 34
mode collapse 17
model 15
model a 19
model agnostic -27
model and -28
model architecture 24
model based 100
model called 24
model can 37
model compression 22
model for 92
model free 45
model is -95
model of -45
model on -17
model over -32
model parameters -51
model performance 30
model size -29
model the -33
model to -53
model trained 37
model uncertainty -18
modeling -52
modeling tasks 19
modelling 20
models -18
models ^ -15
models and -39
models are 21
models as 21
models based 29
models but -26
models can -17
models for 48
models from 23
models in -33
models is 16
models learn -26
models such -39
models that 28
models to -19
models which 34
models with 53
models without 41
modern -88
modern deep -16
modern neural -37
modification 26
modifications -41
modifications to -34
modify 17
modify the 17
modifying 31
modifying the 17
modules 29
molecules -34
momentum -40
monte carlo 21
more challenging 24
more effective 25
more efficiently -16
more powerful 19
more than 24
most current -30
most effective 42
most methods 15
motion 21
motivated -33
motivated by -32
motivation -29
move -15
much -30
multi-agent 47
multi-hop 57
multi-label 36
multi-label classification 17
multi-step -51
multi-view 51
multilayer 39
multiple -26
multitask 39
multitask learning 48
multivariate 15
music 28
must -17
must be 19
mutual -20
n -44
n't 28
named as 15
namely 67
nas 38
natural images 18
natural language -55
natural to 39
nature -37
nature of -15
navigation 48
ne 16
near 60
near optimal 69
nearby -24
nearest neighbor 25
necessarily -18
necessity -21
necessity of -18
need -28
need for -19
need of 15
needs -31
needs to -20
negative -16
negligible 26
neighbor 15
neighborhood 18
neighbors -19
neither 16
ner 25
nesterov 21
net -31
nets -45
network 32
network 's 16
network ^ 45
network and -22
network architecture 47
network based -23
network by 51
network can -28
network cnn 18
network embedding -22
network gan -23
network in -28
network is -65
network learns -23
network model -44
network of -19
network on 18
network parameters -17
network rnn 20
network that 48
network to 55
network training -19
network using 50
network which 36
network with -20
networks a 44
networks and 17
networks are -22
networks based 39
networks by -22
networks can 85
networks cnn -20
networks cnns -36
networks dnns -16
networks for 20
networks from -25
networks gan 16
networks gans -23
networks gcn 16
networks in -18
networks is -17
networks of -25
networks often -18
networks perform 24
networks rnns -15
networks to -54
networks which 42
networks with -15
neural 125
neural architecture 38
neural models 47
neural nets -50
neural representations 33
neural sequence -22
neuron -48
neurons ^ 30
neurons and 20
neurons in 15
new 25
new approach -20
new architecture 41
new class -16
new environments 24
new framework -19
new loss 16
new method -71
new methods -25
new metric -15
new model 44
new state 42
new tasks -20
newly 17
next -23
nlp tasks 33
nmt -21
no 26
node classification -24
nodes -66
nodes in -20
noise 94
noise ^ 16
noise and -16
noisy labels 23
non-differentiable 25
non-linear -24
non-trivial -39
nonconvex -19
nonlinearities -35
nor 15
norm -18
normal -25
normalization ^ -16
not ^ -23
not available 25
not just 17
not the 15
not to 27
not yet -31
notably -19
notion of -18
notoriously -16
novel 68
novel algorithm 61
novel approach 25
novel architecture 53
novel framework 36
novel hierarchical -17
novel model -18
novel neural 66
now -28
number -80
number of -92
numbers -25
object -51
object detection -16
object recognition 22
objective -19
objective and 25
objective function 27
objective functions 31
objective of -22
objective that -25
objective the 20
objects 30
objects ^ -18
objects and 24
observable 15
observation -50
observation ^ 16
observation that -29
observations 25
observations that 21
observe -44
observe that -20
observed in -16
obtain 26
obtain a 35
obtained -32
obtained by -19
obtained from 16
occlusion 16
occur 38
occurring 34
occurs -20
of 139
of # -47
of a 29
of accuracy -15
of adversarial 17
of algorithms 15
of all 15
of an 42
of any -27
of architectures 22
of attention 18
of biological -26
of both 43
of classes 34
of classification -25
of cnn -27
of cnns -30
of combining -17
of complex 19
of computation -18
of continuous 44
of control 20
of data -22
of datasets -15
of deep -90
of detecting -23
of different 17
of dnns 31
of domains -35
of each 39
of emph -20
of entities -18
of features 20
of few -16
of gans 79
of generating -19
of generative -63
of gradient 49
of graph -25
of graphs -24
of high -52
of human -22
of image -19
of images 28
of improving -19
of individual -31
of information 38
of its -30
of knowledge -20
of large 61
of latent 20
of linear -20
of long -17
of low -15
of machine -30
of models 43
of multiple 31
of n 16
of network -18
of neural 33
of nodes -37
of object 17
of objects -20
of optimization 17
of our 38
of planning -15
of popular 18
of possible -23
of predictions 23
of previous 41
of problems -15
of queries -15
of random 23
of real -25
of regularization -18
of reinforcement 71
of research 17
of rl -18
of samples -20
of self 24
of sequential -15
of some -24
of source 31
of speech -28
of states -17
of target -19
of task 24
of tasks -96
of test 79
of text -30
of their 26
of them 24
of these 34
of three -54
of two 18
of unsupervised -27
of using 73
of variational 34
of video 30
of view -20
of which -15
of word -27
of words -21
off -23
off policy 16
offer -27
offers -33
often 39
omniglot 35
on a -17
on an -44
on any 18
on average -23
on data 15
on each -16
on five 51
on four -38
on graph 59
on image -15
on imagenet 23
on language 42
on long -19
on mnist -54
on one -27
on policy 17
on recent -27
on several 16
on small -23
on standard 20
on synthetic -17
on the 97
on three 46
on top -25
on training -23
on two -16
on which -32
once -35
one 54
one ^ 32
one dimensional 16
one model -18
one of -43
one such -18
one to 57
ones -19
online 22
only one -24
onto -19
onto a 18
onto the -37
open -40
open domain -28
open problem 20
open source -28
openai -37
openai gym -29
operations ^ -15
operator 16
opposed -24
opposed to -24
optical -28
optimal 75
optimal control 25
optimal policy -20
optimal solution 16
optimality 16
optimally -17
optimization 38
optimization ^ 29
optimization algorithm -24
optimization algorithms 32
optimization method 38
optimization of -32
optimization problem -30
optimization problems -16
optimization to -18
optimized 23
optimizing 16
or -55
or a -16
or better -23
or the 32
oracle -33
order of -26
ordered 17
ordinary 46
ordinary differential 49
organization 17
ot -23
other -54
other agents 37
other hand 16
others -28
our knowledge 25
out 23
out that -24
outcome -32
outcomes -19
outliers 24
outperform -16
outperforming -19
outperforms -22
outperforms other 16
outperforms the -32
output -35
output is -22
over -38
over a -26
over multiple 15
over strong 20
over their 33
over-parameterized -24
overall the 15
overcome 27
overcome the 28
overcome this -21
overcomes 22
overfitting -29
own -17
p -52
pair -23
pairwise 31
paper 110
paper introduces 84
paper presents 48
paper proposes 50
paper we -16
par with 20
paradigm ^ 21
parallel -65
parallelizable 34
parameter -45
parameters 21
parameters ^ -40
parameters and -27
parameters than -28
parameters the 22
parametrized -15
parsing 103
part -26
part of -32
partial 73
partially 33
participants -37
particular -20
particularly -28
particularly for -25
partitioning 26
partitions -23
pass 52
paths -28
pattern -18
patterns ^ 21
patterns of -22
pca -24
per task -16
perception 21
perceptron 22
perceptual 23
perfect -20
perform 23
performance 18
performance ^ -46
performance for 17
performance over -37
performance than 52
performance to -22
performance with 44
performances 15
performant -21
performed -24
performing -29
performs 41
performs better 16
permutations 15
personalized 16
perspective -31
perspectives 34
perturbation -47
perturbation ^ 19
perturbation of -23
perturbations -28
pgd -28
phases -30
phenomena 22
phones -15
phrase 19
physical 36
physically 21
physics 40
pipeline 21
pixel -44
plan -36
planners -22
planning -17
planning and 20
plans -22
platforms -23
play -38
player 45
point 48
point cloud 46
points -49
points and 19
points in -15
points of -18
policies -16
policies in -22
policies that 38
policy 58
policy actor 41
policy and -23
policy can 15
policy for -27
policy from 36
policy network -16
policy to 27
polynomial 37
pooling -19
poor -34
poor generalization -15
popular approach -30
pose -22
poses 29
possibility 15
possible ^ 17
possible to 40
possibly 24
posterior distribution 44
posteriors 16
potential for 15
potential of 20
potentials -26
practical -26
practice -40
practices 50
precision 18
predict 66
predicted 44
prediction -73
prediction ^ -15
prediction and -29
prediction task -18
prediction tasks 17
predictions 45
predictions ^ 42
predictions of 15
predictive 56
predictors 21
predicts -44
preference 18
preliminary -18
preprocessing 21
present 26
present a 133
present an -28
present in 30
present the -23
presented -20
presents 78
presents a 65
preserves 22
preserving 16
preserving the 23
pretrained 34
prevalent -22
prevents -16
previous -39
previous approaches 21
previous methods -18
previous state 30
previous tasks -16
previous work -23
previous works 31
previously 55
previously unseen 28
primal 36
primary -16
principal -19
principle -47
principled 67
principles -37
prior distribution 19
prior over 22
priors 15
private 51
probabilistic model 17
probabilities -17
problem 45
problem as 20
problem the 27
problematic 15
problems ^ 24
problems and 42
problems of -31
problems with 43
procedure 35
procedure that 17
procedure to 25
process 49
process ^ -33
process and 36
process that 44
process which -22
process with -25
processes 28
processing -77
processing nlp -26
produced by 16
produces 55
produces a 36
producing -24
product of -18
products -17
program -37
programming 26
programs -42
progress -35
progress on -16
progressive -39
project -16
projecting -20
projection 44
promising -75
promising results -59
prone -23
prone to -17
proof 24
propagation 39
propagation of 33
proper 41
properly -25
properties -20
properties ^ -40
properties and -37
properties of 97
property -41
propose 77
propose an 43
propose and -22
propose the 50
propose to -50
propose two -22
proposed 26
proposed ^ -24
proposed algorithm -15
proposed approach 26
proposed for 17
proposed framework -24
proposed in 18
proposed model 16
proposed models 25
proposed network -18
proposed to 33
proposing 20
protein -26
proteins -22
provably 26
proved -40
proved to -15
provide the 36
provided -36
provides 23
provides a 22
providing 33
pruned 48
publicly 15
publicly available 18
purely 22
purpose -29
purpose the -18
q 22
q function -32
q learning 27
qualitative 26
quality -20
quality and -19
quality of 47
quantitatively 45
quantization 28
quantize 27
quantized 34
queries -16
question 49
question ^ 16
question answering -15
questions 32
questions ^ 17
questions and 20
quickly -35
quickly adapt -16
random 47
random variables 32
randomized -43
randomly -27
randomly initialized 24
range -44
range dependencies 15
range of -15
ranging -34
ranging from -30
rank 21
ranking 26
rapid -27
rare 35
rarely 31
rate -41
rate of -30
rates -51
rates for -22
rather 66
rather than 42
ratio 16
ratios 17
read -23
reading 48
reading comprehension -22
real -50
real and -18
real data -46
real time 15
real world 15
reality -28
reason about 17
reasonable -18
reasons -35
received -34
receives -27
recent -24
recent success 19
recent work 35
recently been -24
recently introduced 33
recently proposed -26
receptive -21
recognition tasks -24
reconstruct -44
reconstruct the -30
reconstruction of 29
recover -35
rectified -32
rectified linear -32
recurrent 28
recurrent neural 17
recursive 29
reduce the -17
reduces the -20
reference -15
referred -44
referred to -36
refine -17
refine the -16
regard -16
regime -25
region 28
regions in 16
regions of -17
regression 49
regression tasks -26
regular 32
regularization 24
regularization and -27
regularization methods -26
regularization on -21
regularization techniques 22
regularized 23
regularizers 25
reinforcement -31
reinforcement learning -47
relate -26
related to -24
relatedness -16
relationship between -21
relationships -18
relative -20
reliably -17
relies 17
relies on 27
relu -28
relu networks -27
rely -17
rely on -20
relying 32
relying on 23
remove -20
replace 48
replace the 35
reported 18
representation -22
representation and 16
representation for -24
representation in -15
representation of -53
representation with -19
representations 17
representations ^ 16
representations and 25
representations by 16
representations for 18
representations of 20
representations that -17
representations with -51
representative -39
representing -15
represents the 16
required -53
requirement -31
requirements -16
requires -50
requires a -20
requires no -15
research in 29
research on -21
researchers 27
residual 42
resnet 51
resnet-18 20
resolve 23
resource 46
resource constrained -31
resources -26
respectively -58
respectively ^ -51
responsible for 18
restricted 36
result -22
result the 56
resulting 48
resulting in 27
results -87
results ^ -28
results and -16
results demonstrate 23
results indicate 18
results of -38
results on -27
results show -17
results suggest 29
retain -15
retaining 29
retrieval 35
reverse 30
reviews -20
revisit -15
reward -42
reward ^ -21
reward function -20
rewards -24
rewards ^ -29
rewards and -17
rich -15
right 33
rigorous -19
rise -19
risk minimization -24
rl 33
rl ^ 18
rl algorithms -15
rl tasks -17
rl with 33
rnn 47
robot 18
robust 51
robust models 23
robustness 51
robustness ^ 24
robustness and -25
robustness of -20
robustness to 29
role -23
roles 20
rotation 44
roughly 17
rule -29
rule based -18
rules -23
run 15
run time 18
running -34
runtime 35
sacrificing 41
saddle -26
safety -17
salient -24
same class 27
sample -51
sampled -19
sampled from -27
samples 29
samples and 52
samples but 24
samples of 23
samples that -15
samples with -33
sampling 18
sampling from -25
satisfy -31
saving 28
scalable 22
scale ^ 15
scale to -25
scaled 22
scales 15
scales ^ 25
scaling 49
scenario 41
scenarios ^ 51
scene -47
scenes -19
scheme 41
scheme ^ 44
scheme is -18
scheme that 15
scheme to -25
schemes -23
science -30
scientific -19
scope -22
scores 19
scores ^ 15
scratch ^ 17
search -22
search ^ 61
search algorithm -25
search and -28
search methods -35
search space -19
searching -26
searching for -23
second order 24
see -37
seed -32
seem 17
seem to 19
seemingly -16
seems -22
seen -44
segments 36
selecting -27
selection 29
selection and 28
selective -21
selectively 23
self 22
semantic 56
semantic information 25
semantic parsing 27
semantics 59
semi-supervised 127
sense -43
sense that -26
sensing 34
sensitive 56
sensitive to 68
sensitivity -33
sentences 34
sentences and 37
sentiment 36
sentiment analysis 16
separation 18
seq2seq 15
sequence -62
sequence modeling -42
sequence models 16
sequence of -40
sequences -57
sequential 21
sequential data -18
sequentially 26
series -42
series data -20
series of -35
serve 24
serve as 32
services -21
set -37
set ^ -20
set of -38
sets 38
sets ^ -46
sets of 18
sets the 27
setting ^ 39
setting in -15
settings 15
settings ^ 19
settings where -15
settings with 24
setup -36
several -15
several different -15
severely -18
sgd -23
sgd and 17
sgd with -18
shaping -19
shared -40
sharp 34
shifts 16
shortcoming 20
shorter 32
shot 109
shot classification -17
shot learning 44
should -18
show -17
show experimentally -16
show how 16
show its -19
show on 41
show significant -25
show that 18
show the -21
showcase 15
showed 20
showing -32
showing that -19
shows that -22
sigmoid 23
sign 46
signal to -17
signals -39
signals ^ -17
significant -67
significantly -40
significantly ^ -19
significantly improve 16
significantly improved -21
significantly outperform -38
significantly outperforms -21
significantly reduces 18
similar -61
similar or -25
similar performance -21
similarities -17
similarly 44
simple -15
simple and -56
simple approach -20
simple neural 15
simple to -23
simple yet 25
simplicity -15
simulate 23
simulated -24
simulated and -16
simulators 18
simultaneously 27
simultaneously ^ -20
since -17
since the 22
since they -20
single 54
single model 22
single step 30
situations 26
size -16
size ^ -21
size of 38
sized 20
sizes 29
slow -21
small amounts 16
small number 29
small perturbations -26
smaller 67
smaller than 23
smallest 25
smooth -25
smoothing -20
smoothness 22
so 100
so as 40
so that 47
so the 25
soft -50
softmax -40
softmax layer -30
solution -16
solution is 16
solution to -20
solutions -15
solutions ^ 16
solutions to -26
solve a -18
solve the 33
solving -28
solving the -27
some -41
sometimes -27
sophisticated -23
source -46
source domain -17
source of -17
sources ^ 29
space 46
space ^ -48
space and 18
space by 28
space into 18
space is 38
space that -15
space the 16
spaces 26
sparse 16
sparsity -55
sparsity in -21
spatial -70
specialized -38
specific 19
specified 38
specify 17
spectral 35
spectrum -20
spectrum of -18
speech recognition 32
speed 15
speed of 24
speed up -15
spike -15
spiking 21
spot -20
spurious -15
squad 28
square -31
stability of 18
stable -46
stacking 21
stage 32
stage ^ 31
stages -19
stages of -22
standard 26
standard benchmarks -20
standard convolutional 23
standard datasets 36
stanford 55
starting -25
state ^ -21
state of 52
states -24
states ^ -49
states and -20
states of 16
statistical 24
statistical properties -19
statistics of 15
step 35
steps 33
steps and 43
still -22
stimuli -21
stochastic -38
stochastic gradient -20
stochastic optimization 31
stochasticity -40
stopping 16
storage -31
store -28
storing -20
straightforward -19
strategies 22
strategies ^ 18
strategy -20
strategy ^ -15
strategy for -19
strategy is -19
strictly -16
strong 35
strong baseline -17
strong baselines 53
stronger -16
strongly -20
structural -18
structural information -15
structure and -27
structure is 18
structure to 18
structured data -17
structures ^ 26
student network -15
studied 31
studies -37
studies the -23
study 35
study a -39
study of 31
study on 19
study the 29
study to 27
style -23
style and -20
subjects 17
suboptimal -26
subset of -18
subspace 31
success ^ 19
successes -17
successful -47
successful in -35
successfully applied 16
such -73
such as 36
suffer -59
suffer from -53
sufficient 44
sufficiently -17
suite -23
suited for -15
summarization 18
summarization ^ 17
super -33
superiority -16
superiority of -23
supervised 37
supervised learning 47
supervision ^ -27
supports 21
susceptible -31
susceptible to -31
svhn -16
symmetric -19
synaptic 16
syntactic 39
syntactic and 19
synthesis 53
synthesize 30
synthesized -27
synthesizing 21
synthetic 41
system -23
system and -23
system for 31
systematically -35
systems -51
systems that -19
t -25
tabular -30
tackle -19
tackle the -17
tackling 28
take advantage 17
takes -45
target -51
target data -24
target distribution 15
targeted 17
targets 16
task -32
task ^ -19
task as 18
task in -16
task of -44
task specific 22
task that -32
tasks -24
tasks ^ -33
tasks and -33
tasks are 15
tasks as 16
tasks for -15
tasks from -15
tasks of -15
tasks such -40
tasks that 32
tasks while 50
tasks with 23
tasks without 20
technique -61
technique called -41
technique for -26
technique is -18
technique that -21
technique to 24
techniques -35
techniques are -34
techniques for 48
techniques in 24
techniques that 17
techniques to -33
technology -24
temporal -27
tend to -29
tends -19
tends to -19
tensor 82
term 23
term dependencies -29
terms -20
terms of -21
test -52
test data -21
test error 52
test set 18
test the -21
tested 20
tested on -29
tests 21
text -80
text ^ -31
text generation 22
textbf -17
textit 60
texts -21
textual -26
texture -21
than # 25
than a -17
than existing -23
than other -17
than the -18
than their -19
than training 15
that 78
that # 24
that achieves 25
that adversarial 16
that aims -16
that allows 34
that are 41
that by 37
that can 28
that combines -48
that deep -25
that directly 45
that each -16
that efficiently -30
that encourages 19
that end -19
that even 24
that generalize -23
that generates 16
that has -36
that improve 31
that in -21
that is 20
that jointly -15
that lead -15
that learning -23
that learns 84
that makes 31
that many -21
that models -25
that not -29
that of 39
that on 24
that performs 32
that predicts -23
that provides -18
that require 18
that requires 34
that their -45
that these -25
that they 77
that training 28
that trains 30
that under -18
that were -16
that while -16
that will -21
the 141
the # -31
the above -20
the absence 43
the activation 35
the actual -24
the advantages 45
the adversary -18
the aim 40
the algorithms -28
the analysis -19
the approach -21
the art 27
the atari 22
the attention 25
the autoencoder 24
the backward 20
the baseline -20
the basic -26
the bayesian 33
the behavior 28
the best 24
the brain 46
the capabilities -31
the case 43
the causal 25
the change 24
the characteristics -21
the classical 57
the cnn 19
the code 21
the commonly -16
the community -17
the complexity 29
the computational -18
the concept 20
the conditional 47
the connection 40
the continuous -22
the convergence 21
the core -34
the corpus -18
the cost -23
the course -36
the critic 21
the data 78
the deep -16
the degree 17
the derivative 19
the design -31
the desired -20
the difference 44
the discrepancy -15
the distance -29
the dynamics -17
the effect 37
the effective -32
the efficacy -25
the efficiency -27
the encoder -20
the end -31
the error 20
the euclidean 21
the evolution -16
the exact 16
the existence 43
the existing -25
the experimental -24
the expert 17
the exploration 15
the fact 25
the feasibility 36
the features 62
the final -28
the first 113
the flexibility -22
the following 15
the former -23
the framework -30
the functional 16
the future 16
the gan 17
the gap -20
the general 23
the geometric 22
the given -17
the global -21
the goal -22
the graph 40
the ground -22
the high 15
the higher 18
the human 16
the idea 51
the image -37
the imagenet 22
the importance 31
the individual -24
the inference 17
the input -36
the instability -18
the intermediate -16
the internal -21
the inverse -21
the key 23
the knowledge 34
the labeled 31
the labels 17
the lack -21
the largest 48
the latent 41
the latter -39
the learner -16
the learning -40
the level 20
the limit 23
the local -24
the location -19
the lower 21
the maximum 62
the meta -20
the mnist 24
the model -18
the more 21
the most 17
the neural -26
the new -41
the nodes -32
the noise 15
the nonlinear -15
the novel -21
the numerical 19
the observed -23
the one 29
the ones -25
the only -22
the optimal 19
the output -17
the outputs 31
the parameters 27
the past 23
the performance 20
the physical 15
the power -16
the predicted 19
the prediction -17
the probability 35
the process -40
the properties 34
the quality 50
the range -28
the rate -19
the recent -25
the regularization 45
the result -26
the resulting 35
the results 50
the robustness 17
the scene 16
the search 26
the semantics 17
the semi-supervised 41
the sense -26
the sequence 34
the sequential -19
the set 16
the significant 16
the size 37
the smallest 25
the so 18
the softmax -54
the source -29
the sparse -18
the spatial -41
the standard -20
the state 50
the statistical -15
the structure 55
the success -27
the superiority -21
the supervised -15
the system -24
the target 15
the task -48
the tasks -40
the teacher -65
the technique -21
the text -15
the theoretical -21
the total -24
the trained 27
the training -78
the transformer -18
the translation 15
the true -16
the uncertainty -23
the universal 23
the unsupervised -15
the use 114
the vae 17
the vanishing 30
the wasserstein 28
the weight 22
the well -28
the whole -36
the world -24
their -36
their approach -46
their corresponding -25
their method -51
their model -43
their new 15
their results -29
their theoretical 17
themselves -39
then use 17
theoretic 19
theoretical -34
theoretical analysis -16
theoretically -83
theoretically and -22
theory -38
theory and 40
theory to -38
there is 37
therefore 22
therefore the 22
these issues -20
these methods -16
these problems 38
these representations 41
these results -21
these two 32
they 71
they achieve 26
they call 39
they can 26
third 24
this approach 25
this by -17
this class -20
this end 19
this framework 39
this gap -20
this idea -26
this is -15
this limitation -23
this model -17
this new -26
this paper 129
this problem -32
this purpose -20
this question 22
this reason 24
this simple -19
this strategy -15
this study -20
this technique 15
this work 32
thorough -28
those -42
three -66
three components -23
three different -34
threshold 32
through -18
through a -21
through extensive -15
through the 47
through time -24
throughout 18
throughout the 31
thus 53
tied 16
tight -22
time ^ -20
time to 17
times -72
to 136
to a -30
to accelerate 36
to adversarial 34
to align 21
to allow 16
to an -65
to any 34
to as -23
to assess 17
to automatically -22
to avoid -19
to be 44
to better 19
to both 60
to bridge -21
to calculate -19
to change -18
to characterize 17
to classify -22
to combine 17
to compare -15
to consider 44
to continuous 25
to control -18
to converge -17
to create -15
to data -23
to date -20
to decompose 26
to deep 26
to defend 19
to demonstrate -24
to deploy -15
to describe -16
to design 22
to detect 29
to discover 17
to distinguish -15
to do 18
to enable 22
to encode -29
to encourage -20
to end 16
to ensure 43
to estimate -32
to evaluate 51
to existing -16
to explicitly -38
to extend -15
to extract -31
to fit -19
to focus 31
to fool 53
to form -18
to further -39
to gain 23
to generate -15
to guide -38
to have -43
to implement -29
to improve 37
to improved 22
to incorporate 16
to induce -23
to infer 45
to input -16
to interpret 19
to large -32
to learning -49
to make -17
to many 29
to maximize 34
to measure 29
to mimic -38
to minimize -37
to mitigate 16
to model 16
to modify -15
to more 19
to most 27
to noise 18
to one 71
to optimize 16
to or -16
to other -16
to overcome 22
to overfitting -25
to predict 31
to previous -16
to produce 23
to propose 27
to quickly -16
to reach 16
to real 21
to reason -15
to reconstruct -36
to reduce 29
to replace 36
to represent 50
to resolve 15
to search 16
to show -28
to simulate -18
to solve -26
to speed -24
to stochastic 19
to store -15
to such -28
to tackle -31
to take 16
to task 45
to those -17
to train -40
to training 31
to transform 31
to understand 15
to update -28
to use 22
to utilize 33
to verify 25
to work -18
to yield -16
too 36
tool -38
tool for -40
tools -32
top 27
top down 23
top of -17
top-1 -27
top-1 accuracy -33
topic 65
topics 16
topology -15
total -16
towards -47
towards the -24
traces 17
track 28
trade -36
trade off -22
traditionally 26
traffic 37
train -20
train a 32
train and 28
trainable -30
trainable parameters -15
trained -57
trained by -19
trained for 32
trained in -23
trained on -25
trained using 19
trained with -41
training 28
training ^ -37
training a 32
training algorithm 22
training by -23
training data 22
training examples -30
training has -32
training images 15
training method 49
training methods -22
training neural -33
training objective 20
training of -65
training on 54
training process 36
training set -24
training speed -17
training the 33
training to 15
trajectories ^ -28
trajectories and 18
trajectory -24
transfer 105
transfer ^ -24
transfer learning 61
transfer of -21
transfer to 35
transferability 19
transferable 20
transferred to -17
transfers -16
transform 49
transformation -15
transformations 19
transformations ^ 16
transformer -90
transitions -34
translating 28
translation 72
translation ^ 47
translation task -21
translations -16
transport 35
treating -18
tree search 28
truncated -29
trust region -16
truth 37
try -25
try to -21
tuning 25
tuning ^ 19
turn -15
turns 20
two -52
two components -15
two different 22
two dimensional -31
two distinct -29
two layer -31
two methods 35
two new 22
two novel -28
two types -19
types -46
types of -73
typically -63
ubiquitous -18
unbiased 28
uncertainty -59
uncertainty estimates -25
unchanged 28
under -40
under a 31
underlying the 33
understanding ^ -15
understanding how -19
understanding the -19
unfortunately 22
unified 64
unified framework -24
uniform -18
uniformly -19
unify 24
unit -69
units -35
universal 150
unlabeled 19
unlabeled data -31
unlike 37
unlike previous 49
unseen 30
unseen data -15
unstable ^ -19
unsupervised domain -16
unsupervised learning 21
until -22
unwanted 17
up -37
up to 18
update -28
updates -38
upon 44
upper bound -18
us 36
us to 26
usage -21
use 83
use in 19
use it -48
use of 64
use the -26
use this 17
used 41
used ^ 32
used by -18
used for -35
used to 44
useful 32
useful for -35
uses 18
uses a 22
uses the -19
using 73
using a 40
using an -30
using both -20
using linear -15
using only 24
using reinforcement -15
using their -21
using this -25
usually -39
utility 19
utility of 19
utilize 60
utilizing 27
utterance -17
vaes -41
validate -55
validate the -23
validate their -27
valuable 25
value function -20
value functions 22
valued -34
values of -57
vanilla 29
vanishing 23
vanishing gradient 42
variable models -33
variables and -26
variables in -27
variance of 29
variant -89
variant of -40
variants ^ -20
variants of 17
variation -26
variational auto -37
variational autoencoders 69
variational inference -15
variations -19
variations of -16
variety 32
variety of 33
various -119
various types -27
vast 33
vastly -16
vectors ^ -31
vectors and -16
verification 33
versatile -22
versions 28
versions of 20
vertex -31
very few -30
vgg 19
via 28
via a -30
viable -36
video 61
video prediction -32
videos 50
view 47
view of 27
viewpoint 16
views 29
virtual -26
vision -30
visual 20
visual system -16
visualization 37
visualization of 21
vocabulary -23
voice 20
vulnerable 16
vulnerable to 24
wasserstein 24
wasserstein distance 50
wasserstein gan 29
way 27
way to 20
ways -54
ways ^ -15
ways of -19
we 17
we can 21
we show 57
weak supervision 17
weakly 32
weakness 24
weight 47
weight decay 26
weight matrices -21
weight matrix -27
weighted 85
weights -43
weights ^ 26
weights and -17
weights are -19
weights for -32
weights of -50
well ^ -18
well as 23
well calibrated -28
well known 66
were -45
were not -25
what -37
what the -34
when -77
when compared -26
when learning -15
when the -39
when they 27
when used 26
where -56
where each -19
where one -19
where the -18
where there 15
wherein -45
whether a 41
which allows 20
which are 38
which can 119
which combines 36
which do 43
which encourages -21
which have -19
which is -27
which learn -15
which learns 81
which makes -23
which may -22
which the -23
which they 48
while -28
while also 24
while keeping -23
while learning -25
while the -37
while training 47
white 17
white box -20
wide variety 19
widely 67
widely used 28
wider 15
widespread -15
width -17
width and 25
wikipedia 51
will 50
with 68
with # -40
with a -29
with adversarial 53
with an 82
with both 60
with deep 20
with different -43
with each -18
with existing 21
with high -25
with higher -15
with increasing 25
with less -18
with limited -21
with low -18
with much -30
with noisy 28
with only -32
with several -18
with similar 26
with standard 16
with two 35
with various -22
within 57
without any 23
without requiring -24
without sacrificing 31
without the 54
wmt -23
word -22
word level 20
word representations -20
word vectors 19
words 21
words and 25
work -43
work ^ -20
work has 18
work is -21
work on 15
work presents 49
work well -20
works 36
world -19
world applications -20
world problems -23
worse 59
worse than 43
worst 35
worst case 25
x faster 38
y -25
yet effective 44
yield -27
zero 39
zero shot 18
zhang et -15
’s -52
`;
