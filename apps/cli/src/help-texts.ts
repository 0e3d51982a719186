/** What stands below the options in each help: an example, and what cannot be said in a line. */
export const helpTexts = {
  engram: `
Examples:
  $ engram read 2405.08707
  $ engram run 2405.08707/C3
  $ engram serve --open
  $ engram read --help

Exit codes: 0 done, 1 our mistake, 2 wrong input or usage, 3 network, disk or database failed,
4 refused by licence or settings, 130 interrupted (what was done is kept).`,
  read: `
Examples:
  $ engram read 2405.08707
  $ engram read https://arxiv.org/abs/hep-th/9901001 --level low
  $ engram read 2405.08707 --format bib --out paper.bib
  $ engram read notes.txt --format md
  $ engram read paper.md --article --format html --out article.html
  $ pdftotext paper.pdf - | engram read -
  $ engram read --batch in.jsonl --out out.jsonl
  $ engram read 2405.08707 --writer local
  $ ENGRAM_MODEL_URL=http://127.0.0.1:11434/v1 engram read 2405.08707 --writer remote:llama3.2

A .txt or .md file: the first line is the title where a blank line follows it or it begins with "# "; blank lines
part paragraphs, and headings such as "## Method" begin sections; Markdown's lists, links and emphasis are read without
their marks, and code is left out. A .json file, and a line of a batch:
  {"id": "x1", "title": "...", "abstract": "...", "licence": "URI", "categories": ["cs.LG"]}
with "sentences": ["..."] or "sections": [{"heading": "...", "paragraphs": ["..."]}] in place of "abstract".
Standard input is a record where it begins with "{", and plain text otherwise. One text may have 1,000,000 characters.

A batch answers a line for each line, in the same order: {"id", ...digest} or {"id", "error": {"code", "message"}}.
Called again with the same --out it goes on where it was.
--format json always holds all levels.

--article tells the paper as one text under five questions, 600 to 900 words where the source bears it; of an abstract it is short.

--writer local lets a small model on this machine word it: "engram model list" shows which there are. Where only one is
stored it need not be named.
--writer remote asks a model server that speaks OpenAI's chat completions (Ollama, vLLM, LM Studio, llama.cpp, a vendor) for
the words: ENGRAM_MODEL_URL, ENGRAM_MODEL_KEY, ENGRAM_MODEL. The built-in writer decides what is said, and every sentence of
the model's is checked against its passage; where it fails, the built-in one is shown.
--define-terms also asks the model what words mean that neither the paper nor the glossary explains. What it says is marked
as its general knowledge, not checked against the paper; of a small model's explanations most are wrong.`,
  run: `
Examples:
  $ engram run
  $ engram run 2405.08707
  $ engram run 2405.08707/C3
  $ engram run 2405.08707/C3 --preset standard --seed 7 --set trials=8000 --set dimension=8
  $ engram run 2405.08707/C13a --text book.txt --set sentences=5000
  $ engram run 2405.08707 --preset quick
  $ engram run 2405.08707 --resume
  $ engram run 2405.08707 --format html --out report.html

Without an argument: the labs. With a paper: its claims, and what is known of them on this machine; with --preset, all of
them are run. With a claim: it is run (with the preset quick where none is named). md, json and html are the report of
what is recorded; with --preset, of that preset alone.

Experiments are kept in the folder experiments of ENGRAM_HOME, each part as soon as it is done. The same call goes on with
what it had begun, and does not run again what is done. --resume goes on with everything that was interrupted, whatever
its preset, seed and settings, and begins nothing new.
A list is --set name=2,4,8; several settings are several --set.

Claims that learn a text (C8, C13a, C13b and C14 of 2405.08707) draw sentences from a grammar; --text gives them a text file
of yours instead, cut into passages. Records and reports name it by file name, size and checksum; the text is not recorded.`,
  serve: `
Examples:
  $ engram serve --open
  $ engram serve --port 8080 --host 0.0.0.0`,
  library: `
Example:
  $ engram library list transformer`,
  libraryList: `
Example:
  $ engram library list associative memory --limit 10`,
  libraryExport: `
Example:
  $ engram library export --out library.jsonl`,
  libraryBackup: `
Example:
  $ engram library backup library.backup.gz

A server may go on running meanwhile. The file holds what readers asked for: keep it as you keep the library.`,
  libraryRestore: `
Examples:
  $ engram library restore library.backup.gz
  $ ENGRAM_HOME=/srv/engram engram library restore library.backup.gz
  $ engram library restore library.backup.gz --replace`,
  libraryCorrections: `
Examples:
  $ engram library corrections list
  $ engram library corrections approve 7
  $ engram library corrections reject 8

Nothing is shown beside a sentence before it is approved. What was decided can be decided anew.`,
  libraryTakedown: `
Examples:
  $ engram library takedown 2405.08707 --by "the authors" --reason "under embargo"
  $ engram library takedown

Its page then says so (status 410), with date and, where given, on whose request and why. Digests, exports, feeds and
search no longer have it, in all versions. Nothing is deleted: "engram library restore-paper" puts it back.`,
  libraryRestorePaper: `
Example:
  $ engram library restore-paper 2405.08707`,
  model: `
Examples:
  $ engram model list
  $ engram model pull SmolLM2-135M-Instruct
  $ engram read 2405.08707 --writer local

Models are kept in the folder that ENGRAM_MODELS names, and pulled from ENGRAM_MODEL_HUB_URL (default:
https://huggingface.co). What runs them is installed apart: "engram doctor" says whether it is there.`,
  modelList: `
Example:
  $ engram model list`,
  modelPull: `
Examples:
  $ engram model pull SmolLM2-135M-Instruct
  $ engram model pull SmolLM2-135M-Instruct --from ./SmolLM2-135M-Instruct

A pull that was broken off goes on where it was. Each file is compared with the checksum that the hub states for it.
A folder holds config.json, tokenizer.json, tokenizer_config.json and onnx/model_q4.onnx (or another of the kinds that
@huggingface/transformers runs).`,
  modelRemove: `
Example:
  $ engram model remove SmolLM2-135M-Instruct`,
  modelTest: `
Example:
  $ engram model test SmolLM2-135M-Instruct

Compares each file with its checksum, loads the model and lets it say one sentence. Without a name: the only model.`,
  libraryVerify: `
Example:
  $ engram library verify`,
  doctor: `
Example:
  $ engram doctor`,
} as const;
