import type { ConceptTable } from "../concept-counts.ts";

/** What English words do, in lower case, with straight apostrophes. A line of `null` keeps words from being taken for another. */
export const ENGLISH_CONCEPTS: ConceptTable = [
  [null, { told: "moreover furthermore more_or_less with_respect_to as_well_as no\\. in_addition" }],
  ["not-only", { told: "not_only not_just not_simply not_merely not_solely" }],
  ["exception", { told: "unless except_* except" }],
  ["bound-below", { told: "at_least at_minimum no_fewer_than no_less_than a_minimum_of" }],
  ["bound-above", { told: "at_most up_to no_more_than a_maximum_of", passing: "maximum maximal until" }],
  [
    "negation",
    {
      told: "not \\p{L}+n't cannot no never neither none without nothing nobody nowhere n't",
      passing: "nor",
    },
  ],
  [
    "failure",
    {
      told: "fail fails failed failing failure failures lack lacks lacking lacked unable absence absent devoid inability",
      passing:
        "un(?!der|cover|iq|it|iv|ion|ifor|ifie|ify|til)\\p{L}{4,} non-?\\p{L}+ \\p{L}{3,}less \\p{L}+-free free hardly rather_than instead unlike regardless avoid* prevent* too independent* ignor* exclud* missing other_than deficien* neglect* impossib* incapab* null",
    },
  ],
  [
    "modal",
    {
      told: "may might could perhaps possibly possible possibility possibilities potential potentially probable probably likely unlikely presumably conceivable plausible plausibly",
      passing: "would prone risk expected opportunit* likelihood probabilit* suitable",
    },
  ],
  ["ability", { told: "can able capable", passing: "ability abilities capacity" }],
  ["duty", { told: "must should", passing: "need* requir* necess* have_to has_to" }],
  [
    "seeming",
    { told: "seem seems seemed seemingly apparently appears appeared", passing: "appear apparent" },
  ],
  [
    "suggestion",
    { told: "suggest suggests suggested suggesting", passing: "suggest* propos* indicat* impl*" },
  ],
  [
    "supposition",
    {
      told: "imply implies hypothesi?s* hypothesi[sz]* speculat* conjectur* presumed assume assumes assumed assuming assumption* suppos* believe believed believes argue argues argued postulat* posit posits putative thought",
      passing: "propos* expect* predict* suggest* view* consider* presum*",
    },
  ],
  ["authors", { passing: "authors? we our us researchers?" }],
  ["proposal", { told: "propose proposes proposed proposing" }],
  ["early", { told: "early earlier", passing: "precoc* prematur* young before first" }],
  ["late", { told: "late later", passing: "finally" }],
  ["indication", { told: "indicate indicates indicated indicating", passing: "suggest* show* point*" }],
  [
    "about",
    {
      told: "approximately roughly nearly almost circa about(?=_\\d|_(?:a|one|two|three|half|ten|twenty)_) around(?=_\\d)",
      passing: "about around close some quasi* approximate",
    },
  ],
  [
    "all",
    {
      told: "all every each always whole entire entirely",
      passing: "any both throughout overall together complete* full* whichever total wide*",
    },
  ],
  ["some", { told: "some partly partially partial certain a_few", passing: "several part* few" }],
  [
    "most",
    {
      told: "most mostly majority largely mainly",
      passing: "primarily predominantly main principal* leading \\p{L}{3,}est best chiefly often",
    },
  ],
  [
    "many",
    {
      told: "many several multiple numerous",
      passing: "various diverse different much a_number_of variety range divers* often plural* repeatedly",
    },
  ],
  ["few", { told: "few little", passing: "rare* poor* small* low* hardly unlikely weak* scarce* little-*" }],
  [
    "only",
    {
      told: "only solely exclusively merely",
      passing: "just alone simply simple single sole unique uniquely one",
    },
  ],
  [
    "usual",
    {
      told: "usually often generally typically commonly frequently sometimes rarely occasionally normally",
      passing: "general common typical frequent usual rare* regular* in_general normal most* mostly",
    },
  ],
  [
    "up",
    {
      told: "more higher greater larger better faster stronger longer deeper richer wider bigger older broader increas* enhanc* improv* exceed* outperform* superior upregulat* accelerat* amplif* surpass* strengthen* elevated",
      passing:
        "high* great* further additional extra grow* over favou?r* elevat* extend* expan* advanc* large* rise* rising rose raise* raising plus promot* above boost* gain* most top \\p{L}{3,}est best beyond earlier later younger easier closer simpler newer finer harder heavier brighter hotter denser long* strong* \\p{L}{3,}ier rapid* excess* over\\p{L}+ up\\p{L}+",
    },
  ],
  [
    "down",
    {
      told: "less fewer lower smaller worse slower weaker shorter poorer narrower decreas* reduc* declin* diminish* attenuat* weaken* inferior downregulat* suppress* inhibit* block blocks blocked blocking slowed shrink*",
      passing:
        "low* small* minimi?* minor fall* fell drop* below under* impair* knockdown* block* prevent* deplet* repress* silenc* loss lost poor* slow* weak* short* compromis* least least_* limit* mitigat* alleviat* down\\p{L}+ shed* degrad* subtract* disinhibition disinhibit* narrow* relax* away remov* prevent* delet* eliminat* faint*",
    },
  ],
  ["high", { told: "high strong large great" }],
  ["low", { told: "low weak small poor" }],
  ["year", { told: "years?" }],
  ["month", { told: "months?" }],
  ["week", { told: "weeks?" }],
  ["day", { told: "days?" }],
  ["hour", { told: "hours?" }],
  ["before", { told: "before prior_to", passing: "prior earlier preced* previous* pre-* forward" }],
  ["after", { told: "after", passing: "post* following follow* subsequent* later then upon once since" }],
  [
    "condition",
    {
      told: "if whether provided_that",
      passing: "so given assuming condition* case as_long_as in_case depend* in_the_event such so_\\p{L}+",
    },
  ],
  [
    "time",
    {
      told: "when whenever once",
      passing: "while where with in upon as during for if by at on under after given even until",
    },
  ],
  [
    "contrast",
    { told: "although though despite whereas however but", passing: "while yet still nevertheless even" },
  ],
];
