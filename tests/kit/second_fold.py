"""The fold of packages that the second reader read, written from docs/format.md alone."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from second_reader import (
    ANY,
    KEY,
    Json,
    Refused,
    Said,
    depth,
    parse,
    require,
    sha,
    shaped,
    spell,
    vouched,
)

TEXTS = (
    "nip front_titles name back_titles sex birth_place birth_date golongan pangkat jabatan unit"
    " employment tmt latsar_score latsar_qualification latsar_source latsar_date sttpl_number"
    " skp_predicate skp_source skp_date number walk_in attendance confirmation _same _void"
)
SETTINGS = (
    "title place date until wording status bands instrument letterhead numbering papers units"
    " signers seal_key agency recovery sample look"
)
FIELDS = {
    "peserta/": TEXTS.split(),
    "penilai/": ["profile", "_void"],
    "sertifikat/": ["issue"],
    "pencabutan/": ["revoked"],
    "catatan/": [],
}
OWNED = {"mark": 3, "remark": 3, "sheet": 2, "nihil": 2}
Heads = dict[tuple[str, str], list[str]]


def read_event(raw: bytes, ses: str, device: str) -> Said:
    require(len(raw) <= 2_097_152, "length")
    said = parse(raw, 80)
    require(isinstance(said, dict), "no object")
    optional = {"seen": said.get("seen"), "why": said.get("why", "")}
    optional |= {"why": ""} if optional["why"] is None else {}
    extra = {} if said.get("v") == 1 else {name: said[name] for name in said if name not in NAMES}
    shaped({**said, **optional}, **NAMES, **dict.fromkeys(extra, object))
    require(said["ses"] == ses and said["dev"] == device, "another's")
    require(len(said["prev"]) in (0, 64) and (said["q"] == 1) == (said["prev"] == ""), "prev")
    require(len(said["par"]) <= 1_024, "par")
    for parent in said["par"]:
        shaped({"id": parent}, id=KEY)
    require(depth(said["val"]) <= 32 and depth(said.get("seen")) <= 32, "depth")
    found: Said = said | {"id": sha(raw)}
    return found


NAMES: Said = {
    **dict.fromkeys(("ses", "dev", "prev", "ent", "fld", "by", "why"), ANY),
    **dict.fromkeys(("val", "seen"), object),
    "v": 1,
    "q": 1,
    "t": 0,
    "par": list,
}


def owner(ent: str, fld: str) -> str | None:
    """Return the evaluator who owns a register, "" for coordinators, None where unknown."""
    parts, kind = fld.split("/"), ent[: ent.find("/") + 1]
    if kind == "peserta/" and parts[0] in OWNED:
        return parts[1] if len(parts) == OWNED[parts[0]] else None
    if kind == "catatan/":
        own = len(parts) == 2 and parts[0] in ("record", "reply", "state")
        return parts[1] if own else None
    return "" if fld in (SETTINGS.split() if ent == "sesi" else FIELDS.get(kind, ())) else None


def fold(packages: list[Said]) -> Said:
    """Return what the packages of one session amount to: `heads`, `says`, `state` and the rest."""
    root, ses = packages[0]["root"], packages[0]["ses"]
    trusted, bad = vouched(root, packages), set()
    events: Said = {}
    chains = [chain for each in packages for chain in each["lines"].items()]
    for device, raw in {(device, raw) for device, lines in chains for raw in lines}:
        try:
            event = read_event(raw, ses, device)
            events[event["id"]] = event
        except Refused:
            bad.add(raw)
    reached: set[str] = set()
    for device, _, end in trusted["proof"]:
        at = end
        while at in events and events[at]["dev"] == device and at not in reached:
            reached.add(at)
            at = events[at]["prev"]
    worth = {at: standing(event, trusted, reached, events) for at, event in events.items()}
    heads: Heads = defaultdict(list)
    for at in sorted(at for at in events if not worth[at]):
        heads[events[at]["ent"], events[at]["fld"]].append(at)
    for key, ids in heads.items():
        replaced = {parent for at in ids for parent in events[at]["par"]}
        heads[key] = [at for at in ids if at not in replaced]
    content, says = summary({key: ids for key, ids in heads.items() if ids}, events)
    content |= {"gaps": gaps_of(events, trusted["proof"]), "forks": forks_of(events, worth)}
    state = sha(spell(content))
    return content | {"state": state, "says": says, "bad": bad, "worth": worth}


def standing(event: Said, trusted: Said, reached: set[str], events: Said) -> int:
    rights, _ = trusted["rights"].get(event["dev"], (None, ""))
    if event["q"] > trusted["limits"].get(event["dev"], event["q"]):
        return 5
    if rights is None or event["id"] not in reached:
        return 1
    whose, (role, evaluator) = owner(event["ent"], event["fld"]), rights
    if event["v"] != 1 or whose is None:
        return 3
    is_new = event["fld"] == "walk_in" and event["ent"].startswith("peserta/")
    if role != "koordinator" and not (evaluator and (whose == evaluator or is_new)):
        return 2
    parents = [events[parent] for parent in event["par"] if parent in events]
    place = [event["ent"], event["fld"]]
    place += [event["dev"]] * (is_new and role != "koordinator")
    names = ("ent", "fld", "dev")[: len(place)]
    return 4 if any([each[name] for name in names] != place for each in parents) else 0


def summary(heads: Heads, events: Said) -> tuple[Said, dict[tuple[str, str], Any]]:
    def differ(ids: list[str]) -> bool:
        return len({spell(events[at]["val"]) for at in ids}) > 1

    def off(ids: list[str]) -> list[str]:
        return [at for at in ids if events[at]["val"] is True]

    groups: dict[str, set[str]] = {}
    for (ent, fld), ids in heads.items():
        to = events[ids[0]]["val"]
        if fld == "_same" and not differ(ids) and isinstance(to, str):
            both = groups.get(ent, {ent}) | groups.get(to, {to})
            groups |= dict.fromkeys(both, both)
    name = {ent: min(both) for ent, both in groups.items()}
    joined: Heads = defaultdict(list)
    for (ent, fld), ids in heads.items():
        joined[ent if fld == "_same" else name.get(ent, ent), fld] += ids
    conflicts = {key for key, ids in joined.items() if key[1] != "_void" and differ(ids)}
    conflicts |= {key for key, ids in heads.items() if key[1] == "_void" and differ(ids)}
    seen = {
        ent: {each for at in off(ids) for each in named(events[at].get("seen"))}
        for (ent, fld), ids in joined.items()
        if fld == "_void" and off(ids)
    }
    for (ent, fld), ids in joined.items():
        if ent in seen and fld not in ("_void", "_same") and set(ids) - seen[ent]:
            conflicts.add((ent, "_void"))
    content: Said = {
        "registers": [[*key, at, events[at]["val"]] for key in sorted(heads) for at in heads[key]],
        "conflicts": sorted(sha("\n".join(key).encode())[:8] for key in conflicts),
        "voids": sorted(ent for (ent, fld), ids in heads.items() if fld == "_void" and off(ids)),
        "aliases": sorted([ent, to] for ent, to in name.items() if ent != to),
    }
    agreed = {key: ids[0] for key, ids in joined.items() if ids and key not in conflicts}
    return content, {key: events[at]["val"] for key, at in agreed.items()}


def named(seen: Json) -> list[str]:
    ids = seen.get("heads") if isinstance(seen, dict) else None
    return [each for each in ids if isinstance(each, str)] if isinstance(ids, list) else []


def gaps_of(events: Said, proof: set[tuple[str, int, str]]) -> list[Any]:
    highest: dict[str, int] = defaultdict(int)
    for device, q, _ in proof:
        highest[device] = max(q, highest[device])
    found: list[Any] = []
    for device, most in sorted(highest.items()):
        runs: list[list[int]] = []
        last = 0
        here = {event["q"] for event in events.values() if event["dev"] == device}
        for q in sorted({q for q in here if q <= most} | {most + 1}):
            runs += [[last + 1, q - 1]] if q > last + 1 else []
            last = q
        found += [[device, runs]] if runs else []
    return found


def forks_of(events: Said, worth: dict[str, int]) -> list[Any]:
    places: dict[tuple[str, int], int] = defaultdict(int)
    for at, event in events.items():
        places[event["dev"], event["q"]] += worth[at] not in (1, 5)
    return sorted([*place] for place, count in places.items() if count > 1)
