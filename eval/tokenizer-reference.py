"""
Reference ids for eval/tokenizer-parity.ts (tiktoken, tokenizers; `pip install tiktoken tokenizers`).

    python tokenizer-reference.py tiktoken FOLDER      GPT-2's encoder.json and vocab.bpe through tiktoken
    python tokenizer-reference.py hf FOLDER            the same files through Hugging Face's tokenizers
    python tokenizer-reference.py hf-file FILE         a tokenizer.json through Hugging Face's tokenizers
    python tokenizer-reference.py llama2c FILE         llama2.c's algorithm on its tokenizer.bin, restated with strings
    python tokenizer-reference.py train SIZE           byte-level BPE trained by Hugging Face's tokenizers

The first four read a JSON string a line and write a JSON array of ids a line; the last reads the corpus so and writes its merges.
"""
import json
import struct
import sys


def tiktoken_gpt2(folder):
    import tiktoken
    from tiktoken.load import data_gym_to_mergeable_bpe_ranks
    from tiktoken_ext.openai_public import r50k_pat_str

    encoding = tiktoken.Encoding(
        "gpt2",
        explicit_n_vocab=50257,
        pat_str=r50k_pat_str,
        mergeable_ranks=data_gym_to_mergeable_bpe_ranks(f"{folder}/vocab.bpe", f"{folder}/encoder.json"),
        special_tokens={"<|endoftext|>": 50256},
    )
    return encoding.encode_ordinary


def hf_gpt2(folder):
    from tokenizers import Tokenizer, models, pre_tokenizers

    tokenizer = Tokenizer(models.BPE.from_file(f"{folder}/encoder.json", f"{folder}/vocab.bpe"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    return lambda text: tokenizer.encode(text).ids


def hf_file(path):
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(path)
    return lambda text: tokenizer.encode(text, add_special_tokens=False).ids


def llama2c(path):
    """Pieces and scores looked up as byte strings; every pair anew before every merge, the first of the best ones taken."""
    data = open(path, "rb").read()
    pieces, scores, at = [], [], 4
    while at < len(data):
        score, length = struct.unpack_from("<fI", data, at)
        pieces.append(data[at + 8 : at + 8 + length])
        scores.append(score)
        at += 8 + length
    ids = {piece: index for index, piece in reversed(list(enumerate(pieces)))}

    def encode(text):
        if text == "":
            return []
        tokens = [ids[b" "]]
        for character in text:
            raw = character.encode()
            tokens += [ids[raw]] if raw in ids else [byte + 3 for byte in raw]
        while True:
            best_score, best_id, best_at = -1e10, -1, -1
            for i in range(len(tokens) - 1):
                found = ids.get(pieces[tokens[i]] + pieces[tokens[i + 1]], -1)
                if found != -1 and scores[found] > best_score:
                    best_score, best_id, best_at = scores[found], found, i
            if best_at == -1:
                return tokens
            tokens[best_at : best_at + 2] = [best_id]

    return encode


def train(size):
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=int(size),
        min_frequency=2,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator((json.loads(line) for line in sys.stdin.buffer), trainer)
    print(json.dumps(json.loads(tokenizer.to_str())["model"]["merges"]))


if __name__ == "__main__":
    kind, argument = sys.argv[1:]
    if kind == "train":
        train(argument)
    else:
        encode = {"tiktoken": tiktoken_gpt2, "hf": hf_gpt2, "hf-file": hf_file, "llama2c": llama2c}[kind](argument)
        for line in sys.stdin.buffer:
            print(json.dumps(encode(json.loads(line)), separators=(",", ":")))
