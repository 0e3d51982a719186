/** The page of the training in the tab; spread into `en`. */
export const enTraining = {
  "training.title": "Train it in this tab",
  "training.lead":
    "The paper reads a training loss near 1 as the bottom: its Proposition 4 is taken to say that cross-entropy can not be less than about 1. Here a small Transformer trains on your own machine, in this tab, on the task of the paper’s experiment. Watch where its loss comes to rest.",
  "training.lab": "Lab of {paper}",
  "training.lab.path": "Where you are",
  "training.claim": "Claim C7 and its recorded experiments",
  "training.none": "This page trains by script.",
  "training.none.text":
    "Without scripts it would show a model’s loss falling, update by update, to one of three levels: the entropy of its corpus, the cost of knowing every line by heart, or the claimed constant 1. The recorded experiments of the claim are drawn as pictures:",
  "training.refused": "Not every setting of this address can be used.",
  "training.refused.range":
    "{name}: “{written}” is not a whole number from {minimum} to {maximum}; {used} stands in its place.",
  "training.refused.choice": "{name}: “{written}” is none of {choices}; {used} stands in its place.",
  "training.settings": "Settings",
  "training.try": "Two trainings to see",
  "training.try.heart": "Learnt by heart",
  "training.try.heart.text": "500 lines: few enough to know each of them.",
  "training.try.plateau": "The plateau",
  "training.try.plateau.text": "20,000 lines: too many. The loss stops at the entropy.",
  "training.lines": "Lines",
  "training.layers": "Layers",
  "training.width": "Width",
  "training.determiners": "Determiners (the, some, my …)",
  "training.determiners.fewer": "1: less entropy",
  "training.determiners.published": "6, as published",
  "training.determiners.more": "26: more entropy",
  "training.steps": "Updates",
  "training.seed": "Seed",
  "training.range": "{minimum} to {maximum}",
  "training.link": "Put these settings into the address",
  "training.download": "ONNX Runtime is fetched first, once: {size} MB from this server.",
  "training.nothingLeaves": "Nothing leaves this tab: no line, no weight, no loss.",
  "training.start": "Start",
  "training.anew": "Begin anew",
  "training.pause": "Pause",
  "training.resume": "Resume",
  "training.stop": "Stop",
  "training.chart": "Loss, nats per token",
  "training.numbers": "Numbers of this training",
  "training.update": "Update",
  "training.loss": "Training loss",
  "training.heldOut": "Held-out loss",
  "training.heldOut.key": "Held-out loss: lines never seen",
  "training.entropy.key": "Entropy of the corpus, from the grammar in closed form",
  "training.memorisation.key": "Every line by heart: log(lines) / tokens of a line",
  "training.claimed.key": "1, the claimed bound",
  "training.speed": "Speed",
  "training.left": "Time left",
  "training.table": "The curve as a table",
  "training.csv": "Download the curve (CSV)",
  "training.conclusion": "What this run shows",
  "training.ask": "Ask the model",
  "training.ask.lead":
    "It has only ever predicted the next word. Give it a statement and the mark of a question, and see whether it forms the question.",
  "training.ask.kind": "Statements to turn into questions",
  "training.ask.trained": "lines that it was trained on",
  "training.ask.new": "new lines of the same kinds",
  "training.ask.withheld": "a kind that no training line has: a relative clause in the subject",
  "training.ask.button": "Ask five questions",
  "training.kept": "Trainings kept in this browser",
  "training.kept.forget": "Forget them all",
  "training.how": "How it is done",
  "training.how.corpus":
    "Lines are drawn from the grammar of Question-Formation (McCoy, Frank and Linzen 2020) in the mix of structures that was released: “my walrus does sleep . decl my walrus does sleep .” and “my walrus does sleep . quest does my walrus sleep ?”.",
  "training.how.entropy":
    "What is random in such a line is known exactly, so its entropy is a sum that can be written down. No model can pay less on new lines for ever; on lines that it knows by heart it can.",
  "training.how.model":
    "The model is a vanilla Transformer (post layer norm, ReLU, sinusoidal positions, 4 heads), trained by AdamW on 64 lines an update, with a learning rate that falls along half a cosine. Losses are natural logarithms, averaged over all tokens of whole lines, as in the paper.",
  "training.how.kept":
    "Checkpoints are kept in this browser’s own database: after a reload it goes on where it was.",
} as const;

/** What the script of that page says; given to it with the page. */
export const enTrainingLive = {
  "training.live.update": "{step} of {steps}",
  "training.live.speed": "{tokens} tokens/s",
  "training.live.minutes": "{minutes} min {seconds} s",
  "training.live.seconds": "{seconds} s",
  "training.live.nothing": "–",
  "training.live.level.entropy": "entropy of the corpus: {value}",
  "training.live.level.memorisation": "all lines by heart: {value}",
  "training.live.level.claimed": "claimed bound: 1",
  "training.live.chart":
    "Loss over updates. Training loss {training}, held-out loss {heldOut} at update {step}. Levels: entropy {entropy}, all lines by heart {memorisation}, claimed bound 1.",
  "training.live.chart.empty":
    "An empty chart with three levels: entropy {entropy}, all lines by heart {memorisation}, claimed bound 1.",
  "training.live.time.predicted": "About {time} here, by the last training in this browser.",
  "training.live.time.unknown": "How long it takes here, its first updates will tell.",
  "training.live.fetching": "Fetching ONNX Runtime: {percent} %",
  "training.live.preparing": "Drawing the lines and compiling the model …",
  "training.live.preparing.threads": "Drawing the lines and compiling the model for {threads} threads …",
  "training.live.restored": "Going on from update {step}.",
  "training.live.training": "Training.",
  "training.live.progress":
    "Update {step} of {steps}: training loss {training}, held-out loss {heldOut}, {left} left.",
  "training.live.pausing": "Pausing after this update …",
  "training.live.paused": "Paused at update {step}.",
  "training.live.stopping": "Stopping after this update …",
  "training.live.stopped": "Stopped at update {step}. It is kept in this browser.",
  "training.live.done": "Done: {steps} updates in {time}.",
  "training.live.done.again": "This training was done before: here is its model.",
  "training.live.goOn": "Go on from update {step}",
  "training.live.open": "Open the trained model",
  "training.live.kept.item":
    "{lines} lines · layers {layers} · width {width} · determiners {determiners} · updates {steps} · seed {seed}",
  "training.live.none.worker": "This browser has no web workers, in which a model could train.",
  "training.live.none.simd":
    "This browser has no WebAssembly SIMD, which ONNX Runtime needs. Every browser since 2023 has it.",
  "training.live.none.database":
    "This page is given no database for checkpoints. Private windows and plain http addresses do that.",
  "training.live.none.decompression":
    "This browser can not unpack the runtime. Every browser since 2023 can.",
  "training.live.oneThread":
    "One thread is used: the browser gives more only to pages that are isolated from other sites, over https or on this machine.",
  "training.live.failed": "The training ended: {reason}",
  "training.live.failed.offline": "The runtime could not be fetched. Is the server still there?",
  "training.live.failed.held": "Another tab trains with these settings. Close it, or choose another seed.",
  "training.live.failed.memory":
    "This model needs about {needed} MB, and a tab may use about {available} MB here. A width of {width} would fit.",
  "training.live.failed.memory.none":
    "This model needs about {needed} MB, and a tab may use about {available} MB here.",
  "training.live.failed.notFinite":
    "The numbers left what a computer can hold at update {step}. Another seed or a smaller width helps.",
  "training.live.failed.full":
    "The browser has no room for a checkpoint. Make some (forget old trainings below), then resume.",
  "training.live.conclude.by-heart":
    "The training loss ended at {training}, below the claimed bound 1 and below the entropy {entropy}, which is the least that new lines can cost: these {lines} lines were learnt by heart, for which the floor is {memorisation}. On lines never seen the model pays {heldOut}. So 1 is no bound on the training loss.",
  "training.live.conclude.between":
    "The training loss ended at {training}, below the entropy {entropy} of the corpus but not clearly below 1: some of the {lines} lines are being learnt by heart. Lines never seen cost {heldOut}. More updates or fewer lines go lower.",
  "training.live.conclude.at-entropy-below":
    "The training loss ended at {training}, at the entropy {entropy} of this corpus, which is below the claimed bound 1. Nothing was learnt by heart: lines never seen cost {heldOut}. A corpus with less entropy has a lower floor, so 1 is no bound.",
  "training.live.conclude.at-entropy-above":
    "The training loss ended at {training}, at the entropy {entropy} of this corpus and not at 1. Lines never seen cost {heldOut}. More determiners raised the entropy, and the floor rose with it: 1 is not what stops the loss.",
  "training.live.conclude.at-entropy-beside":
    "The training loss ended at {training}. The entropy of this corpus is {entropy}, right beside the claimed 1: this run alone can not tell the two apart. Lines never seen cost {heldOut}. Train with 26 determiners, or with 1, and the floor moves with the entropy.",
  "training.live.conclude.not-there-yet":
    "The training loss was {training} when it ended, still above the entropy {entropy}: it had not come to rest, and says nothing about a bound. Let it train longer.",
  "training.live.table.step": "Update",
  "training.live.table.training": "Training loss",
  "training.live.table.heldOut": "Held-out loss",
  "training.live.ask.asking": "Asking …",
  "training.live.ask.pause": "Pause the training to ask.",
  "training.live.ask.right": "right",
  "training.live.ask.wrong": "wrong; right is:",
  "training.live.ask.first-auxiliary": "wrong, it moved the first auxiliary; right is:",
  "training.live.ask.score": "{right} of {count} right",
  "training.live.ask.empty": "The corpus has no more of these.",
} as const;
