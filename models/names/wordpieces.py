"""Words, their case and their wordpieces: what the encoder reads. The Java side repeats these rules exactly."""
import functools
import re
import unicodedata

WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
LOWER, CAPITALISED, CAPITALS, MIXED, ALL_CAPITALS = range(5)
CASES = 5
REACH = 5
PAD, UNK, CLS, SEP = 0, 100, 101, 102


class Vocabulary:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(file)}

    def __contains__(self, word):
        return word in self.ids

    @functools.lru_cache(maxsize=200_000)
    def pieces(self, word):
        """Greedy longest-match wordpieces of a word in any case; one UNK if it cannot be spelt."""
        word = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        out, begin = [], 0
        while begin < len(word):
            end = next((e for e in range(len(word), begin, -1) if ("##" if begin else "") + word[begin:e] in self.ids), None)
            if end is None:
                return (UNK,)
            out.append(self.ids[("##" if begin else "") + word[begin:end]])
            begin = end
        return tuple(out) or (UNK,)


def words(text):
    """[(begin, end)] of the words and signs of a text."""
    return [m.span() for m in WORD.finditer(text)]


def cases(tokens):
    """The case class of each word; ALL_CAPITALS where no word within REACH has a small letter."""
    small = [any(c.islower() for c in t) for t in tokens]
    cased = [any(c.isupper() for c in t) for t in tokens]
    nearest = distances(small)
    return [LOWER if not cased[i] else ALL_CAPITALS if nearest[i] > REACH else own_case(t) for i, t in enumerate(tokens)]


def own_case(token):
    letters = [c for c in token if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return CAPITALS
    return CAPITALISED if token[0].isupper() and not any(c.isupper() for c in letters[1:]) else MIXED


def distances(marks):
    """For each place, how many places away the nearest mark is; more than REACH where there is none."""
    far, out = len(marks) + REACH + 1, []
    last = -far
    for i, mark in enumerate(marks):
        last = i if mark else last
        out.append(i - last)
    last = 2 * far
    for i in range(len(marks) - 1, -1, -1):
        last = i if marks[i] else last
        out[i] = min(out[i], last - i)
    return out
