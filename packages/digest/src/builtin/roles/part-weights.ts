/**
 * Words and places with their weights for background, method and finding, in parts of `PART_UNIT`. Learned by
 * `npm run eval -- digest-roles-train` on structured abstracts of SciFact (ODC-By) and labels of our own.
 */
export const PART_WEIGHTS = `
"\t23 -17 -6
#\t-33 6 26
%\t-24 -32 56
&\t27 -22 -5
'\t-16 23 -7
(\t2 6 -8
)\t2 5 -7
);\t4 6 -10
+\t10 -15 5
,\t2 -8 7
-\t-1 -7 8
.\t-18 14 4
/\t10 -24 14
:\t-12 9 2
;\t-15 16 -1
<\t-18 -7 25
=\t-11 0 11
@ 0\t131 27 -158
@ 1\t60 55 -116
@ 2\t-51 57 -6
@ 3\t-72 -6 78
@ 4\t-85 -58 143
@ 5\t-112 -88 200
[\t6 -8 2
]\t6 -8 2
^ #\t-34 14 20
^ # patients\t-17 -1 17
^ (\t-31 2 28
^ ( s\t-19 29 -11
^ ,\t-5 33 -28
^ , setting\t-29 70 -41
^ .\t115 -41 -74
^ . .\t115 -41 -74
^ a\t-20 14 6
^ a total\t-19 -7 26
^ after\t-4 -24 28
^ all\t-17 26 -9
^ although\t-12 11 1
^ although the\t-23 18 4
^ among\t-3 -36 39
^ an\t-13 0 12
^ analysis\t-18 41 -22
^ and\t-20 31 -10
^ as\t9 -7 -2
^ at\t-11 -12 23
^ both\t12 -11 -1
^ by\t-12 -3 15
^ children\t-7 16 -9
^ compared\t-5 -5 10
^ data\t-10 15 -5
^ data sources\t-19 44 -25
^ despite\t39 -18 -21
^ during\t-1 -13 14
^ finally\t-14 15 -2
^ finally ,\t-14 15 -2
^ for\t-3 -30 33
^ further\t-36 -15 51
^ furthermore\t1 -10 10
^ furthermore ,\t1 -10 10
^ here\t-8 -12 20
^ here ,\t-3 -11 15
^ however\t25 -20 -5
^ however ,\t24 -19 -5
^ in\t9 -8 -1
^ in #\t7 22 -29
^ in contrast\t8 -2 -6
^ in the\t12 -24 12
^ in this\t-23 34 -12
^ it\t27 -15 -12
^ it is\t9 -10 2
^ low\t-29 6 23
^ main\t-10 33 -23
^ median\t-10 -22 32
^ moreover\t-2 -6 8
^ moreover ,\t-2 -6 8
^ most\t-16 -13 29
^ no\t-13 -8 21
^ of\t-23 2 21
^ of #\t-7 0 7
^ of the\t-10 -29 38
^ on\t-18 -3 22
^ only\t-11 -24 35
^ our\t0 -25 25
^ our results\t-28 -26 54
^ overall\t-10 8 2
^ overall ,\t-7 -2 9
^ participants\t-16 23 -7
^ patients\t-11 14 -4
^ patients were\t8 10 -19
^ patients with\t-9 14 -5
^ population\t-19 42 -23
^ prospective\t-48 61 -13
^ results\t9 -1 -9
^ serum\t-19 4 15
^ study\t11 16 -27
^ the\t2 7 -9
^ the #\t-13 10 2
^ the aim\t32 -19 -13
^ the mean\t-7 -41 48
^ the most\t-8 -32 40
^ the objective\t39 -23 -16
^ the prevalence\t12 -32 20
^ the primary\t-10 46 -36
^ the results\t-9 -28 37
^ the risk\t-5 15 -9
^ the study\t-8 13 -5
^ there\t-15 -10 26
^ there is\t-8 9 -1
^ there was\t-15 -12 27
^ there were\t-13 -23 35
^ therefore\t-9 7 2
^ therefore ,\t-6 0 6
^ these\t-7 -12 19
^ these data\t-15 8 7
^ these findings\t-16 -14 30
^ these results\t-22 -30 52
^ this\t-14 8 6
^ this study\t2 5 -7
^ three\t2 -10 8
^ thus\t2 -20 18
^ thus ,\t2 -20 18
^ to\t-71 116 -46
^ to assess\t-30 52 -22
^ to describe\t-31 47 -16
^ to determine\t-57 72 -15
^ to evaluate\t-48 69 -21
^ to examine\t-23 23 0
^ to investigate\t-20 7 12
^ treatment\t1 -23 22
^ trial\t-14 -6 21
^ trial registration\t-13 -2 15
^ twenty\t-15 18 -2
^ two\t-5 -11 16
^ we\t-21 18 3
^ we also\t-21 42 -21
^ we conducted\t11 -8 -3
^ we identified\t-14 -13 27
^ we investigated\t35 -21 -14
^ when\t-13 -26 40
^ with\t14 -41 27
^ women\t-14 11 3
ability\t24 -18 -6
able\t1 -53 52
above\t-7 -2 9
absence\t-26 30 -4
absolute\t-1 -13 14
academic\t-11 7 4
access\t-19 30 -10
achieve\t15 -20 5
achieved\t-8 -25 33
acid\t15 -15 0
acquired\t-9 26 -17
across\t10 -7 -2
acs\t6 -8 2
activated\t-17 -11 27
activation\t-31 10 21
active\t12 -14 2
activities\t-13 9 3
activity\t-9 2 7
acute\t16 -3 -13
ad\t9 -11 2
addition\t-10 22 -12
additional\t-3 -24 27
additionally\t-1 24 -24
address\t14 -28 15
adenocarcinoma\t-5 15 -11
adequate\t-14 -26 40
adherence\t18 -12 -6
adhesion\t2 28 -30
adipose\t-36 31 5
adjusted\t5 26 -31
adjusting\t-14 8 6
adjustment\t2 -28 26
adjuvant\t-9 31 -22
administered\t-22 34 -12
admission\t-1 10 -9
admitted\t-5 22 -17
adolescents\t-22 8 14
adult\t-6 7 -1
adults\t8 1 -9
advanced\t18 -9 -9
adverse\t-19 14 5
affect\t-18 5 13
african\t9 -26 18
after\t15 -6 -9
against\t-8 -14 23
age\t-7 7 0
aged\t-10 50 -40
agent\t-15 -6 21
agents\t16 13 -29
aim\t29 -17 -12
aimed\t42 -16 -26
aims\t42 -23 -19
airway\t23 -26 3
albumin\t-19 11 8
alcohol\t-36 6 30
alone\t0 -7 7
also\t-11 10 2
alternative\t-5 -9 14
although\t7 -9 3
alzheimer\t10 6 -16
ambulatory\t-17 8 9
among\t-15 -11 26
amount\t-11 -5 16
amyloid\t27 -20 -7
analysed\t-6 14 -8
analyses\t5 7 -12
analysis\t-12 12 0
analyzed\t-8 33 -25
and\t-20 24 -3
animals\t8 -21 13
annual\t5 11 -16
another\t22 -12 -11
anti-inflammatory\t-16 -6 22
antibiotics\t-11 36 -25
antibodies\t-2 13 -10
antibody\t-6 -5 11
antidepressant\t-6 -7 13
antidepressants\t-15 -11 26
antigen\t1 -11 10
antiretroviral\t5 -26 21
anxiety\t-6 -24 30
apoptosis\t-20 28 -8
appear\t17 -13 -4
appeared\t-9 -8 17
appears\t-18 -30 48
application\t4 6 -9
applied\t25 -10 -16
approach\t14 -1 -13
approaches\t-20 41 -21
appropriate\t24 -17 -8
approximately\t-4 -31 35
april\t-9 10 -1
are\t43 -23 -20
area\t-17 -20 37
areas\t-5 -10 14
art\t7 0 -7
artery\t0 -18 19
article\t2 -11 9
articles\t-16 13 3
aspirin\t7 2 -8
assay\t-23 55 -33
assess\t0 10 -10
assessed\t14 38 -52
assessment\t-7 30 -23
assessments\t-9 11 -1
assigned\t-19 28 -9
associated\t-11 -16 27
association\t12 -11 -1
associations\t-16 6 10
asthma\t-5 -22 26
at\t-24 -1 26
atherosclerosis\t-3 13 -11
atherosclerotic\t4 -11 8
attention\t-8 16 -8
attributable\t-1 -29 31
aura\t-8 -4 12
authors\t2 16 -18
autologous\t-18 -7 25
autonomic\t-23 32 -9
autophagy\t-37 13 24
availability\t-25 4 21
available\t14 -10 -4
average\t-10 18 -8
b\t-10 25 -15
background\t10 -7 -3
balance\t-18 46 -28
based\t-12 25 -13
baseline\t-13 38 -25
basis\t38 -42 3
be\t3 -15 12
because\t30 -28 -2
bed\t-28 -12 40
been\t36 3 -39
before\t-4 8 -5
behavior\t-8 19 -11
behavioral\t-40 35 5
behaviour\t22 -5 -18
being\t1 -7 6
below\t-12 12 1
beneficial\t3 -11 8
benefit\t3 -34 30
benefits\t-28 15 13
best\t8 14 -22
better\t23 -1 -22
between\t-9 7 2
bevacizumab\t3 34 -37
bias\t-7 6 1
biochemical\t-17 34 -17
biomarker\t16 -14 -1
birth\t-12 18 -6
bleeding\t-6 -23 29
blood\t-6 20 -14
bmi\t0 -6 6
body\t17 -10 -7
bone\t-16 -4 20
both\t-17 -9 26
brain\t-12 20 -8
breast\t14 -12 -2
burden\t14 -37 23
burns\t18 -21 3
but\t26 -24 -2
by\t-4 9 -5
c\t-2 17 -15
cad\t17 -13 -4
calcium\t-10 4 5
calculated\t-13 51 -39
can\t12 -21 8
cancer\t5 7 -13
cancers\t19 -36 17
carcinoma\t14 -11 -3
cardiac\t-15 19 -4
cardiovascular\t-10 19 -8
care\t-13 17 -4
carriers\t-20 -2 21
case\t-1 9 -7
cases\t-15 -18 33
categories\t-11 30 -19
cause\t14 4 -18
caused\t-18 -2 20
causes\t6 11 -18
cc\t-32 -7 39
cd4\t8 24 -31
celiac\t9 -26 17
cells\t-9 -3 12
cellular\t15 -6 -10
center\t-7 -1 7
centers\t13 -16 3
central\t6 4 -10
cervical\t-5 14 -9
change\t2 7 -9
changes\t10 -23 13
characteristics\t6 4 -10
characterized\t-4 15 -11
chd\t-2 25 -23
chemical\t-8 15 -6
chemotherapy\t12 -14 2
child\t15 -5 -10
children\t14 -25 11
cholesterol\t-4 -20 24
chromatin\t20 -48 28
chromosome\t20 -17 -3
chronic\t18 -16 -1
ci\t-16 -27 42
circumference\t-12 -2 14
cjd\t6 -44 38
class\t4 -29 25
classes\t5 -21 16
classification\t6 19 -26
classified\t-12 51 -38
clear\t7 -31 24
clearance\t3 12 -15
clinic\t-25 -6 31
clinical\t19 -3 -16
clinically\t-15 15 0
clinicaltrials\t-23 19 4
clinicians\t-7 -20 27
closed\t5 -21 16
cluster\t-16 10 6
clustering\t12 -24 11
clusters\t-12 -15 28
cochrane\t-22 37 -14
cognitive\t-20 23 -3
cohort\t-37 48 -11
cold\t0 -11 12
collected\t-23 24 -1
colorectal\t-12 21 -9
combined\t-2 19 -17
common\t29 -27 -3
commonly\t19 -17 -1
community\t-16 18 -2
comorbidity\t-33 41 -8
comparable\t3 -17 13
compare\t-5 39 -34
compared\t-5 -8 13
comparing\t-1 32 -31
comparison\t-25 22 3
comparisons\t-17 -4 21
complete\t-16 4 12
completed\t-17 33 -16
completion\t-12 14 -2
complex\t17 -31 14
complications\t4 21 -25
component\t-15 -6 20
components\t2 -8 7
composite\t2 9 -10
composition\t25 -32 7
concentration\t-5 37 -32
concentrations\t-13 23 -11
condition\t0 -30 30
conditions\t8 -11 3
conducted\t6 5 -12
confidence\t-11 7 4
confounding\t7 -11 4
congenital\t-13 -4 17
consecutive\t-18 51 -33
consequences\t-19 -2 21
considered\t-13 39 -27
consistent\t-25 -11 36
consumption\t-20 31 -11
containing\t3 -8 4
content\t8 2 -10
context\t25 -25 0
continued\t-13 12 1
contrast\t11 4 -15
contribute\t17 -17 0
contribution\t-16 30 -14
control\t-6 -6 12
controlled\t-29 44 -15
controlling\t-14 7 7
controls\t-20 10 10
conventional\t-8 10 -2
copd\t24 -9 -15
cord\t9 -8 -1
corin\t-31 9 22
coronary\t32 -29 -4
correlated\t-15 -31 45
correlates\t8 -7 -1
correlation\t-4 13 -9
correlations\t-10 4 6
corresponding\t-10 22 -12
cost\t-1 7 -6
costs\t1 9 -10
could\t13 -29 16
count\t-9 39 -29
countries\t4 -22 18
country\t-6 -13 19
course\t1 -8 7
coverage\t12 -9 -2
cox\t-18 54 -37
cp\t-4 11 -7
creatinine\t-8 17 -10
criteria\t-15 -6 20
critical\t12 -13 2
critically\t-31 27 3
cross-sectional\t-35 59 -24
crp\t-5 -4 9
cultures\t-11 7 4
cumulative\t-12 29 -17
current\t7 1 -8
currently\t1 -22 20
cvd\t2 -32 30
cycle\t-11 -1 12
cycles\t-9 -14 23
d\t-6 -21 27
daily\t-30 56 -26
damage\t8 -3 -5
data\t7 21 -27
database\t-15 -3 18
day\t-26 20 5
days\t-18 44 -26
death\t-19 19 -1
deaths\t15 -7 -8
december\t-26 60 -34
decision\t11 -32 22
decisions\t-20 -10 30
decline\t-15 3 12
declined\t-20 -37 57
decrease\t7 -39 32
decreased\t-10 -28 38
deep\t3 5 -8
deficits\t-16 20 -3
defined\t-8 71 -63
delivery\t-1 -6 8
dementia\t-22 25 -3
demographic\t-4 30 -26
demonstrate\t-10 -25 35
demonstrated\t-21 -31 51
dengue\t10 -50 40
density\t-19 9 10
dependent\t-7 -30 37
depression\t-17 53 -35
depressive\t-5 -4 8
deprivation\t-27 23 4
derived\t14 -25 11
describe\t-8 19 -12
described\t-26 17 9
descriptors\t-32 8 24
design\t31 -23 -8
despite\t37 -20 -17
detect\t-2 -16 18
detected\t-17 -10 27
detection\t-14 -18 32
determinants\t-7 19 -11
determine\t-7 29 -22
determined\t-10 44 -34
develop\t-15 14 1
developed\t4 -43 38
development\t17 1 -17
developmental\t14 -5 -9
dexamethasone\t-9 -15 24
diabetes\t-18 21 -3
diabetic\t-21 -24 45
diagnosed\t0 -11 11
diagnoses\t8 -3 -4
diagnosis\t24 -16 -8
diagnostic\t26 -15 -11
did\t-8 -25 33
died\t-11 23 -13
diet\t31 -24 -7
dietary\t-15 10 4
differ\t-14 -37 51
differed\t-16 -22 38
difference\t-7 15 -8
differences\t-4 -11 14
different\t1 11 -11
differentiation\t-14 0 13
difficulties\t20 -20 0
direct\t1 -21 20
directly\t11 11 -22
disability\t6 3 -9
discharge\t1 25 -26
disease\t17 3 -20
diseases\t11 -27 15
disorder\t3 -11 8
disorders\t-14 19 -5
distinct\t18 -23 5
distribution\t6 -16 11
divided\t17 11 -28
dna\t7 3 -10
do\t-2 26 -23
domains\t0 -20 20
dose\t-15 11 4
doses\t-10 16 -6
double\t-10 0 10
down\t0 -26 25
drug\t-20 -5 25
during\t-7 6 2
dysfunction\t-6 22 -16
e\t-8 9 -1
each\t10 -6 -4
earlier\t-8 -6 14
early\t0 -7 7
eating\t-10 12 -2
ec\t-17 2 15
economic\t-9 -6 15
education\t-14 21 -7
effect\t27 -22 -5
effectiveness\t11 -24 13
effects\t-7 -9 17
efficacy\t13 -14 1
efficient\t10 -22 12
egfr\t-2 -17 18
eight\t-18 -6 23
either\t8 -8 -1
elderly\t0 45 -44
elevated\t-12 24 -12
eligible\t-21 0 21
embase\t-19 21 -1
emergency\t16 -17 1
emotional\t-4 -11 15
endogenous\t13 -10 -3
endometrial\t20 -38 18
endothelial\t11 2 -13
endothelium\t37 -20 -17
energy\t-23 61 -38
english\t-16 19 -3
enhanced\t-9 -9 17
enrolled\t-1 -6 7
enrollment\t-14 15 -1
environment\t26 -27 1
environmental\t0 18 -18
enzyme\t19 13 -32
epidemiology\t-7 14 -7
epigenetic\t16 5 -21
episode\t-6 -8 14
episodes\t-17 21 -4
errors\t-16 1 15
especially\t31 -20 -11
essential\t24 -40 16
establish\t-2 16 -14
established\t25 -10 -15
estimate\t-16 12 4
estimated\t7 16 -23
estimates\t9 -5 -4
evaluate\t11 12 -22
evaluated\t8 28 -36
evaluation\t-15 39 -24
even\t6 -22 16
event\t9 -9 0
events\t-1 -12 13
every\t-18 11 6
evidence\t-10 -8 18
ex\t-3 -41 44
exacerbation\t10 3 -13
exacerbations\t-22 -4 26
examination\t-13 21 -8
examine\t-19 49 -31
examined\t-14 29 -15
except\t-7 11 -4
exercise\t-3 -10 14
exosomes\t-1 12 -12
expectancy\t-28 -2 30
expectations\t-25 2 23
expected\t11 -12 1
experience\t17 -25 9
experimental\t-13 14 -1
explore\t-20 38 -18
exposure\t23 1 -25
exposures\t2 31 -33
expressed\t-16 2 14
expression\t8 -20 12
extent\t-18 27 -9
extreme\t20 9 -29
factor\t10 3 -14
failed\t-9 1 8
failure\t3 -9 7
falciparum\t24 -40 16
families\t-26 18 9
family\t-7 -5 12
fasting\t-8 1 7
fat\t-11 25 -14
fatty\t-9 -1 10
features\t14 -16 2
female\t-10 5 5
fetal\t-12 6 5
fev1\t-9 -9 18
few\t-5 -35 40
fewer\t16 -16 -1
fibroblasts\t-13 0 13
field\t-15 44 -29
finally\t-14 3 11
finding\t-14 -5 18
findings\t-27 10 17
first\t-13 12 1
fitness\t13 5 -18
five\t-15 -1 17
flow\t13 -14 1
fluid\t-21 42 -21
focus\t26 -17 -8
folate\t13 -7 -7
fold\t-4 -5 9
folic\t21 -27 6
follow\t-6 9 -3
followed\t-24 29 -5
following\t6 10 -15
food\t-4 34 -30
for\t-8 10 -2
form\t8 -16 8
format\t9 -38 29
formation\t-11 1 10
forms\t-18 12 6
found\t-7 -34 41
four\t-17 -21 38
fraction\t-27 21 6
fractures\t-15 24 -8
free\t-16 31 -15
frequent\t-15 -7 22
frequently\t8 -28 20
from\t-11 -4 16
full\t-9 -13 22
fully\t16 -10 -6
function\t-3 8 -5
functional\t10 -9 -1
functions\t4 -9 5
further\t-18 7 11
furthermore\t1 -10 10
future\t-7 -2 9
g\t-2 -7 9
gain\t-37 12 25
gastric\t-18 15 3
gender\t8 -6 -2
general\t-29 19 10
generally\t-13 2 11
generated\t26 -6 -20
generation\t8 -14 6
genes\t11 -21 10
genetic\t32 -14 -18
genome\t16 -22 6
genomic\t6 -16 9
genotype\t24 -20 -4
geographic\t15 -7 -8
germany\t11 -31 20
gestational\t-14 19 -4
global\t21 -40 19
glucose\t-13 -11 24
goal\t-8 17 -8
gov\t-23 21 2
gps\t-31 2 29
grade\t-9 -17 26
greater\t-7 -13 21
group\t-15 -1 16
groups\t-8 -13 22
growth\t9 -16 7
guide\t11 2 -13
guidelines\t0 -12 13
h\t-21 15 6
had\t-41 -8 49
half\t-17 6 10
has\t36 -19 -17
have\t38 -32 -6
having\t-5 9 -4
hazard\t-24 20 4
hazards\t-11 25 -14
hcc\t28 -30 3
hcv\t21 -49 28
hdl\t1 8 -9
head\t-8 28 -20
headache\t-6 -32 38
healthy\t-13 -2 16
heart\t18 -11 -7
height\t6 -13 7
help\t0 -33 33
hepatitis\t9 5 -14
here\t-7 -11 17
heterogeneity\t21 -2 -19
hf\t-6 -49 55
high\t0 -19 19
higher\t-13 -24 37
highest\t-1 -23 24
highly\t-16 15 1
history\t-7 -25 32
hiv\t21 4 -25
home\t14 -12 -3
homocysteine\t41 -10 -31
hormone\t-7 28 -21
hospital\t-17 25 -8
hospitalization\t-27 31 -4
hospitals\t-20 24 -4
host\t17 -4 -12
hours\t-11 27 -16
household\t-13 -21 34
how\t7 -1 -6
however\t32 -20 -12
hpv\t-8 13 -5
hr\t-21 -11 32
human\t-7 -11 18
hundred\t-16 10 6
hydroxyethyl\t-7 1 6
hypertension\t-7 1 6
hypertensive\t-39 13 26
hypoglycaemia\t-22 28 -7
hypothesis\t26 -9 -17
i\t-11 18 -6
ibuprofen\t-20 -23 43
icu\t-1 24 -24
identification\t5 -13 9
identified\t-22 5 17
identify\t-27 20 7
if\t-10 10 0
ii\t-1 8 -7
iii\t-1 24 -23
il-15\t-44 36 7
ill\t3 -18 15
illness\t-6 16 -10
imaging\t-11 15 -4
immune\t-9 19 -10
immunohistochemistry\t-19 13 7
impaired\t-1 -22 22
impairment\t-15 -8 22
implementation\t0 -23 23
implications\t3 -10 8
importance\t24 -13 -11
important\t14 -13 -1
improve\t37 -34 -3
improved\t2 -64 62
improvement\t17 -44 27
improvements\t-11 -30 41
in\t4 -13 9
inadequate\t-32 -18 50
incidence\t-9 32 -23
incident\t-5 -7 12
included\t-24 22 3
including\t-4 29 -25
inclusion\t-13 -37 50
income\t19 -13 -6
increase\t0 -36 36
increased\t-7 -21 28
increasing\t3 -17 14
independent\t-28 1 27
independently\t-17 5 12
index\t28 -15 -14
indicated\t1 -15 14
individuals\t-1 31 -30
indomethacin\t0 -31 31
induced\t-10 12 -2
induction\t-12 9 3
infants\t-8 -23 32
infarction\t-2 -15 17
infected\t-2 -20 21
infection\t5 -8 4
infectious\t-20 19 1
inflammatory\t6 21 -28
influence\t-8 -2 10
information\t14 0 -15
infusion\t-8 -20 28
inhibited\t-18 -12 30
inhibitor\t17 -3 -14
inhibitors\t15 -6 -9
initial\t-16 12 4
initiation\t1 -9 9
injection\t-18 -8 27
insufficiency\t-11 -8 18
insulin\t-11 8 3
intake\t-17 31 -14
intensity\t-4 -6 10
intensive\t0 31 -31
intention\t-16 44 -28
interaction\t10 -24 14
interactions\t5 -10 5
interest\t6 1 -7
interferon\t12 -1 -11
intermediate\t-16 1 15
international\t10 -12 2
interval\t-11 -12 22
intervals\t-6 54 -49
intervention\t9 -18 9
interventions\t15 -40 25
interview\t-4 23 -19
interviews\t-23 48 -24
intestinal\t-14 9 5
into\t9 10 -19
intraepithelial\t-6 -4 10
intravenous\t-16 0 17
investigate\t-9 33 -24
investigated\t17 -9 -8
investigation\t13 -12 -1
involved\t-5 -7 12
involving\t-7 -20 28
is\t38 -31 -7
ischemic\t11 10 -22
isolated\t-26 13 13
it\t0 -8 8
its\t7 3 -11
iv\t-10 -8 19
january\t-17 32 -15
k\t-28 -11 39
key\t-18 23 -5
kg\t-16 -8 24
kidney\t0 -10 11
kinase\t6 -29 23
known\t10 1 -11
l\t-21 9 12
laboratory\t-31 29 2
lack\t14 -30 16
language\t-26 42 -16
large\t-8 -29 37
largely\t-5 -27 32
last\t2 -33 32
late\t-5 23 -18
later\t-20 -9 29
lead\t14 -17 3
leading\t26 -27 1
learning\t30 -7 -23
least\t-27 4 22
left\t11 -28 17
lesions\t-20 36 -16
less\t-9 0 9
letrozole\t-10 -36 45
level\t14 -20 6
library\t-19 24 -5
life\t-9 -6 14
lifestyle\t20 -29 9
light\t-16 2 14
like\t-9 -14 22
likelihood\t-18 2 16
likely\t-19 -13 32
limitations\t9 -3 -6
limited\t-24 3 20
line\t0 -20 19
linear\t-6 32 -26
lines\t-16 26 -10
linked\t-5 14 -8
lipid\t5 23 -27
lipoprotein\t0 21 -20
liter\t-6 -7 14
literature\t-13 40 -27
little\t14 -14 1
liver\t10 -20 11
living\t24 -19 -5
load\t-7 28 -21
local\t14 10 -24
location\t-11 9 2
logistic\t-5 30 -26
long\t11 -23 12
longer\t-20 -11 30
longitudinal\t-25 37 -12
loss\t-6 -23 29
low\t-9 -4 13
lower\t-12 -9 20
lowest\t-6 -56 63
lung\t-1 12 -10
m\t-6 -16 22
made\t4 4 -8
main\t-13 13 -1
mainly\t-11 -17 28
maintain\t15 -22 7
major\t7 -27 20
make\t-9 -35 44
making\t21 -17 -4
malaria\t24 -36 12
male\t-12 -14 26
many\t8 -38 30
marker\t5 -14 9
markers\t-11 -8 19
mass\t-7 -9 16
matched\t-18 43 -26
maternal\t5 -10 6
matrix\t3 15 -17
matter\t-22 9 12
maximum\t-19 7 12
may\t22 -43 21
mean\t-27 14 12
measure\t-13 49 -36
measured\t-6 23 -17
measurement\t-12 -8 20
measurements\t-14 35 -21
measures\t-31 59 -28
mechanism\t22 -24 2
mechanisms\t13 2 -15
median\t-17 6 10
mediated\t4 -20 16
medical\t-16 -2 18
medicare\t11 -7 -4
medication\t-31 10 22
medications\t-22 26 -3
medline\t-23 34 -11
mellitus\t15 -2 -13
memory\t-6 -15 21
men\t-13 15 -2
mental\t-6 -3 8
met\t9 -26 17
meta\t-20 10 9
metabolic\t5 7 -12
metabolism\t7 13 -20
metastases\t-42 42 0
metastatic\t-23 46 -23
metformin\t-28 22 7
method\t6 2 -8
methods\t19 9 -28
methylation\t5 -18 13
mg\t-8 40 -31
mi\t-26 21 5
mice\t-22 14 8
microg\t-18 -26 44
middle\t-10 14 -3
might\t18 -29 12
migration\t2 -19 17
mild\t10 -10 0
million\t4 -38 34
minimal\t-31 34 -3
mirna\t18 -49 32
mirnas\t18 -9 -8
mitochondrial\t-29 25 3
ml\t-15 21 -6
mm\t-11 14 -3
model\t10 3 -14
models\t-11 6 4
moderate\t9 -17 8
molecular\t-9 6 3
monitoring\t-30 10 20
month\t-22 -7 29
months\t-24 28 -5
morbidity\t34 -37 3
more\t6 -30 25
moreover\t-2 -6 8
mortality\t20 -4 -16
most\t-14 -11 24
mothers\t-13 7 6
mouse\t6 -11 5
mrna\t10 -24 14
mrsa\t-20 21 -1
ms\t-19 37 -19
much\t-5 15 -10
multiple\t-16 -15 31
multivariable\t-17 7 10
murine\t14 -15 2
muscle\t-12 35 -23
mutation\t-1 14 -13
mutations\t-15 -5 20
myocardial\t-1 -8 9
n\t-11 6 5
necrosis\t-10 35 -24
need\t-11 12 0
needed\t-41 -2 43
needs\t-11 -10 20
negative\t-6 -8 14
neither\t9 0 -9
neonatal\t31 -21 -10
neoplasia\t-5 -2 7
network\t-11 45 -34
neural\t9 17 -25
neurological\t2 30 -31
neuropathy\t-23 32 -9
neutrophils\t-32 13 19
new\t4 4 -8
newly\t-14 0 13
next\t15 13 -28
nf\t-15 14 1
nine\t-17 -26 43
nmol\t-4 -23 27
no\t-19 5 15
none\t-6 -41 47
nor\t9 -11 1
normal\t2 -20 18
not\t12 -44 32
novel\t-7 -1 8
nuclear\t-6 -13 19
number\t-30 30 0
numbers\t24 -36 13
oa\t1 -14 13
obese\t1 -28 27
objective\t48 -27 -21
observational\t-5 22 -18
observed\t-20 -20 41
obstructive\t22 -13 -9
obtained\t-23 24 -1
occur\t39 -22 -17
occurred\t-5 -16 22
occurrence\t-5 16 -11
odds\t-6 -17 23
often\t40 -20 -20
oh\t-14 3 10
old\t9 -18 9
older\t-7 -16 23
on\t-1 9 -8
one\t-21 18 3
only\t-12 0 12
onset\t-4 -5 9
open\t-2 -6 7
or\t-9 4 5
oral\t-15 -8 23
organization\t18 -24 6
other\t14 -7 -7
out\t-11 -8 19
outcome\t3 21 -24
outcomes\t-19 16 3
ovarian\t8 -5 -2
overall\t-3 22 -20
overexpression\t-17 17 1
overweight\t12 -41 28
ovulation\t-21 14 7
p\t-7 -44 51
pain\t27 -4 -22
pap\t0 12 -12
paper\t-4 34 -30
parallel\t-6 -8 15
parameters\t15 -18 3
part\t7 22 -29
partial\t3 -8 4
participants\t-30 39 -9
particular\t18 -14 -4
particularly\t12 -22 10
past\t23 -23 0
pathogenesis\t5 7 -12
pathological\t-23 22 1
pathway\t6 -33 27
pathways\t9 -3 -7
patient\t-7 3 5
patients\t3 -13 10
pattern\t-20 0 20
patterns\t-13 24 -12
pcr\t-8 -10 19
pda\t-25 5 20
pe\t-16 10 6
people\t5 4 -9
peptide\t-14 10 4
per\t-7 -21 28
perceived\t-25 -3 29
percent\t-17 -49 65
percentage\t-12 23 -11
performance\t14 5 -19
performed\t-29 44 -15
period\t-3 19 -16
periods\t9 -17 8
peripheral\t0 -8 8
person\t-2 -21 24
persons\t0 14 -14
phase\t-27 7 20
phenotype\t18 -25 7
physical\t-10 23 -14
physician\t-5 -34 38
physicians\t-15 -49 63
placebo\t-23 3 21
plant\t23 -24 1
platelet\t11 -41 30
play\t-8 17 -9
plus\t41 -36 -5
point\t-9 2 7
points\t-10 2 8
policy\t17 -34 18
polymerase\t-6 -19 25
pooled\t-11 36 -25
poor\t-4 -20 24
population\t4 17 -21
populations\t-11 16 -5
positive\t3 -23 21
positively\t14 -32 18
possible\t4 -10 6
postoperative\t10 15 -25
potentially\t-9 -5 14
practice\t4 -14 9
practices\t-15 46 -31
predict\t-9 18 -9
predicted\t-14 -7 21
predictive\t-7 -15 22
predictor\t-14 -41 55
predictors\t6 -18 11
pregnancies\t-10 17 -8
pregnancy\t-5 20 -15
pregnant\t1 18 -18
prescribed\t-10 0 10
prescribing\t-7 -32 39
presence\t12 -3 -9
present\t6 11 -18
presentation\t-15 18 -3
presented\t-14 8 6
pressure\t-9 35 -26
preterm\t16 1 -17
prevalence\t6 -6 0
prevalent\t1 -16 15
prevent\t12 -13 1
preventable\t5 -23 18
prevention\t-8 0 8
previous\t-3 15 -12
previously\t5 3 -8
primary\t-30 23 8
prior\t-30 30 0
prisoners\t-9 -30 39
problem\t18 -2 -16
problems\t12 7 -19
process\t-7 16 -9
processes\t36 -21 -15
processing\t0 16 -16
produced\t8 -15 7
production\t16 3 -19
products\t-14 4 10
professional\t-10 10 1
profile\t29 -25 -4
profiles\t15 22 -37
prognosis\t16 -20 4
prognostic\t-44 46 -2
program\t-19 12 7
programs\t14 -16 1
progression\t30 -14 -16
progressive\t-16 -18 33
proliferation\t7 -9 1
prolonged\t-5 -38 43
proportion\t8 -5 -3
propose\t-13 34 -21
proposed\t-5 11 -6
prospective\t-10 32 -21
prospectively\t-20 -1 21
prostate\t-26 29 -2
protein\t8 -19 11
provide\t-1 -14 15
provided\t-13 11 2
provides\t16 -31 16
psychiatric\t-10 13 -3
psychological\t5 8 -13
psychosocial\t-11 5 7
published\t-14 19 -4
pubmed\t-10 2 8
pulmonary\t12 -8 -4
purpose\t32 -12 -20
pylori\t-30 18 12
quality\t6 -8 3
quantitative\t-9 25 -17
questionnaire\t-22 32 -9
questions\t9 8 -16
r\t17 -9 -7
radiation\t-15 29 -14
random\t-29 52 -24
randomised\t-27 29 -2
randomized\t-11 21 -10
randomly\t-19 4 15
range\t-4 -17 21
ranged\t-15 17 -2
rapid\t6 -28 22
rate\t-21 8 13
rates\t7 -17 10
rather\t9 11 -21
ratio\t-28 8 21
ratios\t-15 33 -18
rcts\t8 -6 -1
reaction\t-4 -17 21
reactions\t-13 14 -1
reactive\t30 -18 -12
receive\t-10 53 -42
received\t-21 36 -15
receiving\t-22 18 4
recent\t28 -3 -25
recently\t-18 14 4
receptor\t11 -8 -3
recognition\t-7 17 -11
recommendations\t-12 10 3
recommended\t4 -12 7
recorded\t-17 12 5
records\t6 32 -38
recruited\t-17 26 -10
recurrence\t0 -10 9
recurrent\t18 -2 -17
reduce\t16 -21 5
reduced\t-6 -36 43
reduces\t29 -19 -10
reducing\t-2 -27 28
reduction\t12 -31 19
reductions\t-4 -32 36
reference\t-12 7 5
regarding\t-26 13 13
regimen\t-7 5 2
regimens\t9 -4 -5
region\t-23 -19 42
regions\t-20 14 6
registered\t-22 42 -20
registration\t-17 -16 33
registry\t-27 12 14
regression\t7 12 -19
regular\t-11 -11 21
regulated\t-4 -14 18
regulation\t19 -19 0
regulatory\t1 12 -13
related\t-4 -7 10
relation\t-14 24 -10
relationship\t5 -8 4
relative\t-3 -15 18
relatively\t-2 16 -14
relaxation\t0 -23 24
release\t-28 18 10
relevance\t-26 22 3
remain\t26 -17 -9
remained\t-5 -27 32
remains\t35 -37 2
renal\t9 6 -15
replication\t-17 7 10
report\t-4 -18 22
reporting\t7 8 -15
reports\t-6 7 -1
represent\t7 3 -10
representative\t-3 -8 11
reproductive\t-19 10 9
required\t7 -18 10
resection\t-11 -22 33
resistance\t-38 22 16
resistant\t-17 2 15
respectively\t-19 -21 39
respiratory\t11 -16 5
respondents\t-12 4 8
response\t-14 -4 18
responses\t26 -14 -12
restricted\t-15 -19 35
restriction\t14 -16 2
result\t17 -20 2
resulted\t14 -29 16
results\t6 15 -21
results of\t29 -5 -24
results suggest\t-34 -13 47
results were\t-10 12 -2
retrospective\t-17 8 9
revealed\t2 -10 8
review\t-8 18 -10
reviewed\t-7 44 -37
reviews\t-37 21 16
risk\t14 -14 0
risks\t2 -18 15
rna\t15 -16 0
role\t13 3 -17
routine\t8 -5 -3
rr\t-10 19 -9
rural\t-11 3 8
s\t18 -27 8
s.\t-4 -40 44
safety\t8 6 -14
same\t10 -11 1
sample\t-14 16 -2
samples\t-9 10 -1
sap\t23 -5 -18
satscan\t-6 -18 24
scale\t22 -3 -18
school\t-20 9 11
score\t-22 28 -7
screening\t-17 11 7
sd\t-8 13 -5
search\t-9 -2 11
searched\t-16 10 7
second\t-22 6 16
secondary\t-16 37 -21
seeking\t10 -27 17
seem\t-30 -23 53
seen\t-24 -6 30
selected\t-21 17 5
selection\t16 5 -21
selective\t21 -15 -6
self\t1 8 -8
sensitivity\t-36 1 35
sequence\t-19 -7 26
sequences\t-3 -51 54
sequencing\t6 -14 7
serious\t-27 20 7
serotonin\t-12 -13 25
serum\t-7 27 -19
service\t-11 16 -6
services\t30 -33 3
set\t-14 45 -31
setting\t-40 47 -6
settings\t-11 -21 32
seven\t-17 -19 36
several\t19 -23 3
severe\t-3 -16 18
sex\t-5 25 -20
sexual\t18 -2 -16
short\t6 1 -7
should\t5 -53 48
show\t-9 -41 51
showed\t2 -46 44
shown\t8 -11 3
signal\t21 -25 4
signaling\t-10 33 -23
significance\t-15 3 12
significant\t-12 -32 45
significantly\t-20 -23 43
similar\t-9 -27 36
since\t29 -21 -8
single\t4 -16 12
site\t17 -7 -10
sites\t-6 -19 25
six\t-26 6 21
sixty\t-14 -10 24
skeletal\t-13 23 -10
skin\t2 -13 10
sleep\t-12 23 -11
small\t15 1 -17
smokers\t-13 -28 41
smoking\t2 -15 13
so\t1 -8 7
social\t-18 15 4
socio\t-7 -10 17
sociodemographic\t-18 27 -10
socioeconomic\t-15 36 -21
sodium\t-16 -18 34
software\t12 -42 30
soluble\t-33 10 22
some\t17 -58 40
source\t8 -26 18
sources\t-21 5 16
south\t-25 32 -8
spatial\t-8 2 6
species\t9 -36 27
specific\t18 0 -18
specifically\t14 -3 -11
specificity\t11 -14 4
specimens\t-13 -1 14
ssz\t-20 24 -3
stable\t-4 -19 23
stage\t-13 20 -6
stages\t-9 6 3
standard\t13 8 -21
standardized\t-18 3 14
starch\t-14 9 6
state\t-19 23 -4
states\t-2 38 -36
statin\t7 -21 15
statins\t14 -12 -2
statistical\t-3 35 -32
statistically\t-14 -36 49
statistics\t-18 -1 19
stay\t-3 19 -16
stem\t2 12 -15
still\t30 -17 -12
strategies\t13 -12 -1
strategy\t9 -35 26
strength\t-32 7 25
stress\t-16 10 6
stroke\t-24 25 -1
strong\t-17 -21 38
strongly\t-14 -28 42
studied\t-11 37 -26
studies\t-19 -13 31
study\t-9 39 -30
subgroup\t-9 7 3
subgroups\t28 13 -41
subjects\t-9 9 0
subsequent\t17 0 -16
substantial\t-11 -3 14
substantially\t-3 -11 14
such\t23 -30 7
suggest\t9 -36 27
suggested\t33 -44 11
suggesting\t16 -5 -10
suggests\t13 -32 19
suicide\t9 7 -16
summary\t-26 21 5
superior\t17 -23 6
support\t-2 -30 32
suppression\t21 -23 2
surface\t-19 -9 28
surgery\t15 -23 8
surgical\t-23 7 16
surveillance\t-20 21 -1
survey\t-30 57 -28
surveys\t-17 27 -10
survival\t-18 5 13
survivors\t-1 -13 14
susceptibility\t19 -39 20
susceptible\t3 -28 25
sustained\t25 0 -24
symptom\t-9 5 4
symptomatic\t5 -33 29
symptoms\t-17 13 4
syndrome\t4 7 -11
syndromes\t6 -20 14
synthesis\t-14 9 5
system\t-14 25 -11
systematic\t4 7 -11
systematically\t19 -17 -2
systemic\t15 -10 -4
systems\t35 -8 -27
systolic\t24 -29 4
t\t-10 31 -22
taking\t-2 28 -26
tamoxifen\t17 -5 -12
target\t-16 11 6
targeted\t6 -17 11
tb\t0 -9 9
techniques\t5 6 -11
temperature\t-11 22 -11
temporal\t-1 12 -11
ten\t4 -12 8
terms\t-9 8 1
test\t3 13 -17
tested\t-9 15 -6
testing\t6 10 -16
tests\t-22 46 -24
than\t-8 -18 26
that\t-8 -30 38
the\t3 -8 5
their\t16 -6 -11
them\t7 11 -18
then\t-7 19 -12
therapeutic\t15 2 -18
therapies\t18 -10 -8
therapy\t7 -6 -1
there\t-1 -17 18
therefore\t24 -4 -20
these\t8 -3 -4
they\t-3 -16 18
thickness\t22 -17 -5
third\t-17 -4 21
thirty\t-16 0 16
this\t13 -12 -1
those\t-7 -12 18
three\t-34 23 11
thrombosis\t2 -26 23
through\t15 14 -29
throughout\t-12 4 9
thus\t8 -30 22
thyroid\t-20 -9 28
time\t-13 -23 35
times\t-24 22 1
tissue\t-18 31 -13
tissues\t-14 15 -1
together\t5 -12 7
tool\t44 -23 -21
tools\t9 -35 26
total\t-23 8 15
toward\t10 -11 1
tract\t-9 12 -3
traditional\t-24 18 6
trained\t-8 3 4
training\t-8 12 -4
transcription\t-2 -25 26
transcriptional\t-6 -26 32
transfusion\t19 -39 20
transmission\t1 -16 15
treat\t4 18 -22
treated\t-2 -13 15
treatment\t-8 18 -10
treatments\t-7 31 -24
trend\t-11 -21 31
trends\t-22 20 2
trial\t14 11 -25
trials\t-6 -16 22
troponin\t9 -21 12
tumor\t-2 15 -12
tumors\t-13 18 -5
tumour\t-15 20 -5
twenty\t-18 23 -5
two\t-18 21 -3
type\t12 6 -18
types\t-3 14 -11
uk\t16 -15 -2
ultrasound\t-15 1 15
unclear\t36 -19 -17
under\t10 -14 4
undergo\t-11 -37 47
undergoing\t14 7 -21
underlying\t-18 22 -4
understanding\t54 -35 -20
underwent\t-15 23 -8
unit\t-7 55 -49
united\t4 49 -53
units\t-2 17 -15
university\t-38 74 -37
unknown\t33 -4 -29
unmet\t-24 -1 25
unstable\t2 -20 19
until\t-4 22 -17
upon\t13 -24 11
upper\t-19 -19 39
urban\t-20 19 1
us\t-18 2 16
use\t1 -10 9
used\t-3 27 -24
useful\t14 -32 18
using\t6 30 -36
v\t-16 -33 50
validated\t1 -10 9
validity\t4 -25 21
value\t-14 13 1
values\t-2 24 -23
variable\t-4 -14 18
variables\t-17 30 -13
variation\t3 -8 5
varied\t-13 -8 21
variety\t2 16 -18
various\t-2 -7 8
vascular\t-11 36 -25
vein\t-26 18 8
venous\t-13 12 1
ventricular\t7 -23 15
verbal\t-27 1 25
very\t18 -14 -5
via\t-11 -8 19
viral\t-17 20 -2
virus\t27 -10 -17
visual\t-15 46 -31
vitamin\t7 13 -21
vivo\t-13 -4 17
volume\t-15 9 6
vs\t-18 19 -2
vs.\t2 17 -20
waist\t-10 5 5
was\t-46 31 15
was #\t-20 -35 54
was a\t-7 -10 16
was also\t-11 4 7
was assessed\t-17 54 -37
was associated\t-11 -6 17
was conducted\t31 -8 -23
was found\t-10 -13 24
was measured\t-22 15 7
was no\t-11 -48 59
was not\t-22 -11 33
was observed\t-13 -28 41
was performed\t-12 6 7
was reduced\t-9 -45 54
was significantly\t5 -15 10
was similar\t-10 2 8
was the\t-16 -28 43
was to\t42 -10 -31
was used\t-14 46 -32
water\t-14 18 -4
we\t-19 20 0
we aimed\t26 -4 -22
we also\t-25 38 -13
we conducted\t9 -17 7
we estimated\t2 -10 8
we examined\t2 13 -14
we found\t0 -32 32
we have\t2 -23 21
we identified\t-16 -20 37
we investigated\t34 -18 -16
we performed\t-10 13 -3
we used\t-11 11 0
web\t-13 -7 20
week\t-12 21 -9
weekly\t-1 27 -27
weeks\t-15 26 -11
weight\t-9 15 -6
weighted\t18 6 -24
weights\t-5 27 -22
well\t14 -3 -11
were\t-56 39 17
were #\t-13 -13 27
were assessed\t5 9 -14
were associated\t-9 -22 31
were available\t-11 -42 53
were compared\t-8 17 -9
were evaluated\t-17 41 -24
were followed\t-11 55 -44
were found\t-6 -16 22
were included\t8 -36 27
were measured\t31 -2 -29
were more\t-14 -56 70
were no\t-10 -42 52
were not\t-2 -21 22
were observed\t-14 -12 26
were obtained\t-14 30 -15
were performed\t-16 53 -37
were randomly\t-14 8 6
were recorded\t-9 18 -8
were seen\t-7 17 -10
were significantly\t-6 -18 24
were similar\t-10 -26 36
were treated\t5 13 -19
were used\t4 26 -30
western\t-5 32 -27
when\t4 -11 7
where\t8 -10 2
whereas\t-19 -15 34
whether\t28 2 -29
which\t0 -14 14
while\t1 -9 9
white\t-28 1 27
who\t-5 45 -40
whole\t6 -10 4
whom\t-2 -14 16
whose\t4 17 -21
wide\t-22 30 -9
widely\t48 -46 -2
wild\t6 -12 6
will\t19 -20 1
with\t-10 2 8
withdrawal\t21 -15 -6
without\t-17 14 4
women\t-7 -5 13
work\t-2 34 -32
world\t7 -8 1
worse\t-4 -22 26
would\t10 -27 17
x\t-29 15 14
y\t-11 22 -11
year\t-27 -4 32
years\t19 -10 -10
yet\t13 -5 -8
zol\t-7 -17 24
±\t-8 -46 54
·\t-17 -44 61
α\t3 -8 5
β\t5 -22 17
–\t1 -26 25
`;
