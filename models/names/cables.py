"""Cables' passages, as Passages.java prints them, with the names that the gold marks in them."""
import dataclasses
import importlib.util
import json
import pathlib


@dataclasses.dataclass(frozen=True)
class Passage:
    """Repaired text; judged tells for each char whether it counts; mentions are (begin, end, type) in the text."""
    text: str
    judged: tuple
    mentions: tuple


def load_judge(path):
    """The scorer as a module: its regions() and gold_mentions() say which text counts and where the names stand."""
    spec = importlib.util.spec_from_file_location("judge", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(passages_path, text_root, gold_root, judge):
    """{set/id: [Passage]} of the cables that have gold."""
    cables = {}
    with open(passages_path, encoding="utf-8") as file:
        for line in file:
            cable = json.loads(line)
            name = f"{cable['set']}/{cable['id']}"
            gold_path = pathlib.Path(gold_root, name + ".json")
            if gold_path.exists():
                with open(pathlib.Path(text_root, name + ".txt"), encoding="utf-8", newline="") as text:
                    cables[name] = judged_passages(cable, text.read(), json.loads(gold_path.read_text(encoding="utf-8")), judge)
    return cables


def judged_passages(cable, text, gold, judge):
    kind = {e["id"]: e["type"] for e in gold["entities"]}
    spans = [(b, e, kind[i]) for (b, e), i in sorted(judge.gold_mentions(text, gold, False).items())]
    regions = judge.regions(text)
    return [judged_passage(p, spans, regions) for p in cable["passages"]]


def judged_passage(passage, spans, regions):
    first = {offset: i for i, offset in reversed(list(enumerate(passage["begins"])))}
    last = {offset: i + 1 for i, offset in enumerate(passage["ends"])}
    mentions = [(first[b], last[e], kind) for b, e, kind in spans if b in first and e in last]
    judged = [any(lo <= b < hi for lo, hi in regions) for b in passage["begins"]]
    return Passage(passage["text"], tuple(judged), tuple(mentions))
