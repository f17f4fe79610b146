"""Two coordinators: roster fixes, settings, evaluators, decisions that differ, a relay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflict_kit import AK, only

from asn_desktop.domain.conflicts import ConflictKind

if TYPE_CHECKING:
    from conflict_kit import Day


def test_roster_fixes_on_two_tables_say_what_stood_there_before(day: Day) -> None:
    second = day.coordinators_laptop("Dewi")
    with day.table.opened() as desk:
        desk.roster.set_fields(day.siti, {"unit": "Inspektorat Daerah"})
        desk.roster.set_fields(day.joko, {"name": "Djoko Susilo"})
    with second.opened() as other:
        other.roster.set_fields(day.siti, {"unit": "Dinas Perhubungan"})
        other.roster.set_fields(day.joko, {"name": "Joko Soesilo"})
    day.gathered([ConflictKind.ROSTER] * 2)

    with day.table.opened() as desk:
        by_field = {each.field: each for each in desk.conflicts.all()}
        unit = by_field["Perangkat daerah"]
        assert unit.how == (
            "Data peserta dibetulkan di dua meja: Dewi menulis Dinas Perhubungan,"
            " Koordinator menulis Inspektorat Daerah."
        )
        assert unit.before == "Dinas Kesehatan"
        assert [choice.device for choice in unit.choices] == ["Dewi", "Koordinator"]
        assert unit.participant == "Siti Aminah"
        assert by_field["Nama"].participant == "Djoko Susilo atau Joko Soesilo"
        desk.conflicts.resolve_all_of("dewi", "sesuai SK")
        assert desk.roster.participant(day.joko).name == "Joko Soesilo"
        assert desk.roster.participant(day.siti).unit == "Dinas Perhubungan"


def test_a_session_setting_set_twice_comes_first_and_stops_every_certificate(day: Day) -> None:
    second = day.coordinators_laptop("Dewi")
    for place, title in ((day.table, "Evaluasi Gelombang I"), (second, "Evaluasi Tahap 1")):
        with place.opened() as desk:
            desk.settings.rename(title=title)
            desk.roster.set_fields(day.siti, {"unit": title})
    day.gathered([ConflictKind.SETTING, ConflictKind.ROSTER])
    with day.table.opened() as desk:
        first = desk.conflicts.all()[0]
        assert (first.participant, first.field, first.person) == ("Sesi", "Judul sesi", None)
        assert first.how.startswith("Pengaturan sesi diubah di dua meja: Dewi menulis")
        assert first.before == "Evaluasi Pasca Latsar"
    day.require_paper_waits(day.joko)


def test_an_evaluator_named_differently_stays_an_evaluator(day: Day) -> None:
    second = day.coordinators_laptop("Dewi")
    for place, name in ((day.table, "Rahma Sari, S.Sos."), (second, "Rahma Sari, M.Si.")):
        with place.opened() as desk:
            rahma = next(e for e in desk.session.overview().evaluators if e.id == day.rahma)
            desk.settings.set_evaluator(rahma.model_copy(update={"name": name}))
    day.gathered([ConflictKind.SETTING])
    with day.table.opened() as desk:
        names = {each.id: each.name for each in desk.session.overview().evaluators}
        assert names[day.rahma] == "Rahma Sari, M.Si. atau Rahma Sari, S.Sos."
        assert {each.evaluator.id for each in desk.results.missing()} == {day.rahma, day.budi}
    day.require_paper_waits(day.joko)
    with day.table.opened() as desk:
        names = {each.id: each.name for each in desk.session.overview().evaluators}
        assert " atau " not in names[day.rahma]


def test_two_coordinators_decide_one_conflict_differently(day: Day) -> None:
    second = day.coordinators_laptop("Dewi")
    for level in (3, 5):
        place = day.evaluators_laptop(day.rahma)
        with place.opened() as laptop:
            laptop.scoring.mark(day.siti, day.rahma, [(AK, level)])
        day.bring(place, day.table)
    day.bring(day.table, second)
    whys = {day.table: "sesuai lembar kertas", second: "menurut Bu Rahma"}
    for n, (place, why) in enumerate(whys.items(), 1):
        with place.opened() as desk:
            desk.conflicts.resolve(only(desk).id, n, why)
    day.gathered([ConflictKind.DECIDED_TWICE])

    with day.table.opened() as desk:
        conflict = only(desk)
        levels = [choice.shown[0] for choice in conflict.choices]
        assert conflict.how == (
            f'Dua koordinator memutuskan berbeda: Dewi memilih {levels[0]} ("menurut Bu Rahma"),'
            f' Koordinator memilih {levels[1]} ("sesuai lembar kertas").'
        )
        assert conflict.look == "Sepakati satu putusan dengan koordinator yang lain."
        assert {each.overtaken for each in desk.conflicts.decisions()} == {True}
    day.require_paper_waits(day.siti)
    with day.table.opened() as desk:
        last, *earlier = desk.conflicts.decisions()
        assert (last.why, last.overtaken) == ("diperiksa bersama", False)
        assert {each.why for each in earlier} == set(whys.values())
        assert all(each.overtaken for each in earlier)


def test_a_laptop_goes_on_while_the_table_has_decided(day: Day) -> None:
    places = [day.evaluators_laptop(day.rahma) for _ in range(2)]
    for level, place in zip((3, 5), places, strict=True):
        with place.opened() as laptop:
            laptop.scoring.mark(day.siti, day.rahma, [(AK, level)])
        day.bring(place, day.table)
    with day.table.opened() as desk:
        conflict = only(desk)
        n = next(choice.n for choice in conflict.choices if choice.shown.startswith("5"))
        desk.conflicts.resolve(conflict.id, n, "sesuai lembar kertas")
    with places[0].opened() as laptop:
        laptop.scoring.mark(day.siti, day.rahma, [(AK, 4)])
    day.gathered([ConflictKind.CHANGED_AFTER_DECISION])
    with day.table.opened() as desk:
        conflict = only(desk)
        (name,) = (choice.device for choice in conflict.choices if choice.by == "Rahma")
        assert conflict.how == (
            'Koordinator sudah memutuskan 5 ("sesuai lembar kertas"), tanpa tahu bahwa'
            f" {name} mengisi 4."
        )
    day.require_paper_waits(day.siti)


def test_a_relay_of_three_tables_says_the_same_as_meeting_at_once(day: Day) -> None:
    laptop = day.evaluators_laptop(day.rahma)
    second = day.coordinators_laptop("Dewi")
    third = day.coordinators_laptop("Ani")
    with laptop.opened() as workspace:
        workspace.scoring.mark(day.siti, day.rahma, [(AK, 3)])
    with third.opened() as desk:
        desk.scoring.mark(day.siti, day.rahma, [(AK, 5)])
    day.bring(laptop, second)
    day.bring(second, third)
    with third.opened() as desk:
        conflict = only(desk)
        assert conflict.kind is ConflictKind.TABLE_AND_LAPTOP
        assert conflict.laptops == ("Ani", "Rahma")
        desk.conflicts.resolve_all_of("Ani", "lembar kertas ada di meja Ani")
    day.bring(third, second)
    day.bring(second, day.table)
    day.gathered([])
    with day.table.opened() as desk:
        assert desk.scoring.sheet(day.siti, day.rahma).level_of(AK) == 5
        state = desk.session.state()
        (decision,) = desk.conflicts.decisions()
        assert (decision.laptop, decision.chosen, decision.others) == (
            "Ani",
            "5, Teladan",
            ("3, Sesuai Standar",),
        )
    day.gathered([], table=third)
    with third.opened() as desk:
        assert desk.session.state() == state
