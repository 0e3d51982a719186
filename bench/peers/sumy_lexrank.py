"""Peer of `bench digest-speed`: sumy's LexRank picks one sentence of each abstract, sentences given.

Reads a JSON array of arrays of sentences from the file named first; then, for each line on standard input, goes over
all of them once and prints the seconds that took. Start-up and reading are outside of what is timed.
"""
import json
import sys
import time

import nltk
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer


class Words:
    """Sentences are given, so no sentence model has to be downloaded."""

    language = "english"
    tokenizer = nltk.RegexpTokenizer(r"\w+")

    def to_words(self, sentence):
        return tuple(self.tokenizer.tokenize(sentence))

    def to_sentences(self, text):
        return (text,)


with open(sys.argv[1], encoding="utf-8") as file:
    abstracts = json.load(file)
words = Words()
print("ready", flush=True)
for _ in sys.stdin:
    started = time.perf_counter()
    for sentences in abstracts:
        document = ObjectDocumentModel([Paragraph([Sentence(text, words) for text in sentences])])
        LexRankSummarizer(Stemmer("english"))(document, 1)
    print(time.perf_counter() - started, flush=True)
