#!/usr/bin/env python3
"""check_adaptors.py SOURCE BUILD: the scoring adaptors say in each set's words what the JSON says."""
import os
import sqlite3
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(sys.argv[1], "tools", "score"))

import runner  # noqa: E402
from tasks import (  # noqa: E402
    actors, alike, anchoring, claims, coref, disputes, eventcoref, events, facts, factuality, merge, muc,
    muc_slots, ner, syntax, timeline, timespec, tolls)


def span_of(text, words):
    start = text.index(words)
    return {"start": start, "end": start + len(words)}


def role(kind, text="", ref=None):
    return {"role": kind, "text": text, "ref": ref, "start": 0, "end": len(text)}


def event(kind, mode="", roles=(), incident="i1", modality="happened", start=0, end=1, cameo="190"):
    return {"id": "v1", "type": kind, "mode": mode, "cameo": cameo, "roles": list(roles),
            "incident": incident, "modality": modality, "start": start, "end": end}


def entity(name, code=None, kind="person", mentions=((0, 1),), number=1):
    return {"id": f"e{number}", "name": name, "code": code, "kind": kind,
            "mentions": [list(m) for m in mentions], "descriptions": []}


class Words(unittest.TestCase):
    def test_given_words_become_one_line_each(self):
        self.assertEqual(runner.conllu_of([["Rain", "fell"], [""]]),
                         "1\tRain" + "\t_" * 8 + "\n2\tfell" + "\t_" * 8 + "\n\n"
                         "1\t_" + "\t_" * 8 + "\n\n")

    def test_closing_quotes_stay_with_their_sentence(self):
        words = ["“", "Go", ".", "”", "He", "left", "."]
        self.assertEqual(runner.sentences_of(words), [words[:4], words[4:]])

    def test_open_ranges_have_no_bound(self):
        self.assertEqual(runner.number_range("9.."), (9, None))
        self.assertEqual(runner.number_range("..37"), (None, 37))
        self.assertEqual(runner.number_range("4"), (4, 4))


class Syntax(unittest.TestCase):
    gold = "# newpar\n# text = Dogs ran.\n1\tDogs\tdog\tNOUN\t_\t_\t2\tnsubj\t_\t_\n" \
           "2\tran\trun\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n\n"

    def test_only_words_are_given(self):
        given = syntax.words_only(self.gold)
        self.assertNotIn("nsubj", given)
        self.assertNotIn("2.1", given)
        self.assertIn("2\tran" + "\t_" * 7 + "\tSpaceAfter=No", given)

    def test_lines_set_aside_come_back_as_unread_words(self):
        ours = "1\tHi\thi\tINTJ\t_\t_\t0\troot\t_\tTokenRange=0:2\n\n" \
               "1\tBye\tbye\tINTJ\t_\t_\t0\troot\t_\tTokenRange=9:12\n\n"
        forms = [line.split("\t")[1] for line in syntax.put_back("Hi\n\n* *\n\nBye\n", ours).split("\n")
                 if line]
        self.assertEqual(forms, ["Hi", "**", "Bye"])


class Names(unittest.TestCase):
    def test_documents_end_at_their_comments(self):
        text = "# docid = a\nOslo\tB-Location\n\n# docid = b\nAnn\tB-Person\nlaughs\tO\n"
        self.assertEqual(ner.documents(text), [[["Oslo"]], [["Ann", "laughs"]]])

    def test_names_are_read_from_the_last_column(self):
        conllu = "1\tOslo\t_\t_\t_\t_\t_\t_\t_\tName=B-Location|TokenRange=0:4\n" \
                 "2\tslept\t_\t_\t_\t_\t_\t_\t_\tTokenRange=5:10\n\n"
        self.assertEqual(ner.tags_of(conllu), [[("Oslo", "B-Location"), ("slept", "O")]])

    def test_types_a_set_lacks_become_nothing(self):
        tags = [[("Oslo", "B-Location"), ("May", "B-Date")]]
        self.assertEqual(ner.renamed(tags, ner.TYPES["uner"]), [[("Oslo", "B-LOC"), ("May", "O")]])


class Coreference(unittest.TestCase):
    tokens = [{"start": 0, "end": 3, "head": 2, "deprel": "nsubj", "upos": "PROPN", "xpos": "NNP"},
              {"start": 4, "end": 8, "head": 0, "deprel": "root", "upos": "VERB", "xpos": "VBD"},
              {"start": 9, "end": 12, "head": 2, "deprel": "obj", "upos": "PROPN", "xpos": "NNP"}]

    def phrase(self, span, *words):
        """The words of what a span of words is widened to; words: form, head, relation, tags."""
        places = [(3 * i, 3 * i + 2) for i in range(len(words))]
        keys = ("head", "deprel", "upos", "xpos")
        tokens = [dict(zip(keys, word[1:]), start=start, end=end)
                  for word, (start, end) in zip(words, places)]
        heads = coref.heads_of({"tokens": tokens, "sentences": [[0, 3 * len(words)]]})
        first, last = coref.widened(span, tokens, heads, coref.reach_of(heads))
        return " ".join(word[0] for word in words[first:last + 1])

    def test_chains_are_spans_of_words_and_singletons_are_left_out(self):
        record = {"tokens": self.tokens, "sentences": [[0, 12]], "entities": [
            entity("Ann", mentions=((0, 3), (9, 12))), entity("x", mentions=((4, 8),), number=2)]}
        self.assertEqual(coref.chains_of("d", record), {"d:0-0": "d:e1", "d:2-2": "d:e1"})

    def test_a_mention_is_widened_to_its_whole_phrase(self):
        words = (("the", 2, "det", "DET", "DT"), ("Osk", 4, "nmod:poss", "PROPN", "NNP"),
                 ("'s", 2, "case", "PART", "POS"), ("men", 5, "nsubj", "NOUN", "NNS"),
                 ("left", 0, "root", "VERB", "VBD"), (".", 5, "punct", "PUNCT", "."))
        self.assertEqual(self.phrase((1, 1), *words), "the Osk 's")
        self.assertEqual(self.phrase((3, 3), *words), "the Osk 's men")

    def test_what_follows_a_noun_belongs_to_it_but_no_predicate_does(self):
        words = (("a", 2, "det", "DET", "DT"), ("port", 6, "nsubj", "NOUN", "NN"),
                 ("in", 4, "case", "ADP", "IN"), ("Osk", 2, "nmod", "PROPN", "NNP"),
                 ("was", 6, "cop", "AUX", "VBD"), ("home", 0, "root", "NOUN", "NN"),
                 (".", 6, "punct", "PUNCT", "."))
        self.assertEqual(self.phrase((0, 1), *words), "a port in Osk")
        self.assertEqual(self.phrase((5, 5), *words), "home")

    def test_a_pronoun_means_the_name_of_its_entity(self):
        record = {"entities": [entity("Ann Lee", mentions=((0, 7), (20, 23)))]}
        self.assertTrue(coref.means(record, (20, 23), (4, 7)))
        self.assertFalse(coref.means(record, (20, 23), (30, 34)))
        self.assertFalse(coref.means(record, (40, 42), (0, 7)))


class Timelines(unittest.TestCase):
    text = "Yard opensMay 04 , 2011Ships came .They left ."

    def test_lost_line_breaks_come_back_and_offsets_follow(self):
        spaced, moved = timeline.spaced(self.text)
        self.assertEqual(spaced, "Yard opens\nMay 04 , 2011\nShips came .\nThey left .")
        at = moved(self.text.index("left"))
        self.assertEqual(spaced[at:at + 4], "left")

    def anchor(self, earliest, latest, start=4, relation="before", time="t1"):
        return {"start": start, "end": start + 5, "earliest": earliest, "latest": latest,
                "relation": relation, "time": time}

    def day(self, *anchors, at=5, times=()):
        return timeline.day_at({"anchors": list(anchors), "times": list(times)}, at, "2011-05-04")

    def test_the_anchor_of_the_word_gives_the_day(self):
        other = self.anchor("2011-05-02", "2011-05-02", start=20)
        self.assertEqual(self.day(self.anchor("2011-05-01", "2011-05-01"), other), "2011-05-01")
        self.assertEqual(self.day(other, at=17), "2011-05-02")

    def test_an_open_day_is_the_articles(self):
        self.assertEqual(self.day(), "2011-05-04")
        self.assertEqual(self.day(self.anchor(None, "2011-05-04")), "2011-05-04")
        self.assertEqual(self.day(self.anchor("2011-04-01", "2011-04-30")), "2011-05-04")
        self.assertEqual(self.day(self.anchor("2011-05-09", "2011-06-09", relation="after")),
                         "2011-05-04")

    def test_what_lasts_counts_by_its_first_day(self):
        since = self.anchor("2011-02-01", "2011-05-04", relation="overlap")
        day = {"id": "t1", "earliest": "2011-02-01", "latest": "2011-02-01"}
        month = dict(day, latest="2011-02-28")
        self.assertEqual(self.day(since, times=[day]), "2011-02-01")
        self.assertEqual(self.day(since, times=[month]), "2011-05-04")

    def test_events_are_found_by_sentence_and_words(self):
        text = "We took off .\nYou took it .\nThey took off ."
        lines = timeline.sentence_lines(text)
        self.assertEqual(timeline.offset_of(text, lines, 0, "took_off"), text.index("took"))
        self.assertEqual(timeline.offset_of(text, lines, 2, "took_off"), text.rindex("took"))
        self.assertEqual(timeline.offset_of(text, lines, 1, "took"), text.index("took it"))
        self.assertIsNone(timeline.offset_of(text, lines, 1, "too"))

    def test_dates_are_asked_by_name(self):
        gold = [{"timeline": [{"events": ["7-2-opens", "8-0-opens", "odd"]}]}]
        document = {"docid": "7", "dct": "2011-05-04", "text": "Yard May 04 , 2011It opens ."}
        record = {"anchors": [self.anchor("2011-05-09", "2011-05-09", start=23, relation="after")],
                  "times": []}
        self.assertEqual(timeline.dates_of_events(gold, [document], {"7": record}),
                         {"7-2-opens": "2011-05-09"})


class Anchoring(unittest.TestCase):
    document = {"dct_tid": "t0", "events": [
        {"eid": "e1", "start": 3}, {"eid": "e2", "start": 9}, {"eid": "e3", "start": 20},
        {"eid": "e4", "start": 30}], "tlinks": [
            {"rel": "IBEFORE", "src": "e1", "dst": "t0"}, {"rel": "AFTER", "src": "e1", "dst": "t0"},
            {"rel": "BEFORE", "src": "t0", "dst": "e2"}, {"rel": "INCLUDES", "src": "t0", "dst": "e3"},
            {"rel": "BEFORE", "src": "e4", "dst": "e1"}]}

    def test_links_to_the_day_are_read_from_the_event(self):
        self.assertEqual(anchoring.gold_relations(self.document),
                         [(3, "before"), (9, "after"), (20, "overlap")])

    def test_the_nearest_anchor_speaks(self):
        record = {"anchors": [{"start": 0, "end": 8, "relation": "before"},
                              {"start": 20, "end": 24, "relation": "after"}]}
        self.assertEqual(anchoring.relation_at(record, 3), "before")
        self.assertEqual(anchoring.relation_at(record, 18), "after")
        self.assertIsNone(anchoring.relation_at({"anchors": []}, 3))


def spec_case(text, words, *values, kind="date", **more):
    start = text.index(words)
    return {"file": "DateTimeModel.json", "input": text, "ref": "2024-05-15T00:00:00", "results": [
        {"text": words.lower(), "start": start, "end": start + len(words) - 1,
         "type": "datetimeV2." + kind, "values": list(values)}], **more}


class Specifications(unittest.TestCase):
    day = {"timex": "2021-03-04", "value": "2021-03-04"}
    plain = "The mill burned on March 4, 2021."

    def test_the_subset_is_whole_statements_of_the_plain_mode(self):
        self.assertTrue(timespec.is_news(spec_case(self.plain, "March 4, 2021", self.day)))
        for text in ("I came on March 4, 2021.", "Was it on March 4, 2021?", "March 4, 2021"):
            self.assertFalse(timespec.is_news(spec_case(text, "March 4, 2021", self.day)), text)
        self.assertFalse(timespec.is_news(spec_case(self.plain, "March 4, 2021", self.day,
                                                    file="DateTimeModelTasksMode.json")))

    def test_ranges_clocks_and_linked_expressions_are_out(self):
        both = {"timex": "(2021-03-04,2021-03-06,P2D)", "start": "2021-03-04", "end": "2021-03-06"}
        self.assertFalse(timespec.is_news(spec_case(self.plain, "March 4, 2021", both)))
        self.assertFalse(timespec.is_news(spec_case(self.plain, "March 4, 2021", self.day,
                                                    kind="datetime")))
        late = "The mill burned 3 days after May 2."
        self.assertFalse(timespec.is_news(spec_case(late, "3 days after May 2", self.day)))

    def test_an_open_year_may_be_read_both_ways(self):
        month = spec_case("The mill burned in March.", "March",
                          {"timex": "XXXX-03", "start": "2024-03-01", "end": "2024-04-01"},
                          {"timex": "XXXX-03", "start": "2025-03-01", "end": "2025-04-01"})
        self.assertEqual(timespec.readings(month["results"][0]), {"2024-03", "2025-03"})
        weekday = spec_case("The mill burned on Friday.", "Friday",
                            {"timex": "XXXX-WXX-5", "value": "2024-05-10"})
        self.assertEqual(timespec.readings(weekday["results"][0]), {"2024-05-10"})

    def test_what_is_counted_in_weeks_is_that_week(self):
        ago = spec_case("The mill burned two weeks ago.", "two weeks ago",
                        {"timex": "2024-05-01", "value": "2024-05-01"})
        self.assertEqual(timespec.readings(ago["results"][0]), {"2024-05-01", "2024-W18"})

    def test_lengths_are_compared_by_how_long_they_are(self):
        result = spec_case("The mill burned for 1.5 hours.", "1.5 hours",
                           {"timex": "PT1.5H", "value": "5400"}, kind="duration")["results"][0]
        self.assertTrue(timespec.is_right(result, {"value": "PT1H30M"}))
        self.assertTrue(timespec.is_right(result, {"value": "PT90M"}))
        self.assertFalse(timespec.is_right(result, {"value": "P90M"}))
        self.assertFalse(timespec.is_right(result, {"value": "PTXH"}))
        self.assertFalse(timespec.is_right(result, None))

    def test_ends_of_the_set_are_of_the_last_letter(self):
        result = spec_case(self.plain, "March 4, 2021", self.day)["results"][0]
        ours = [{"start": 0, "end": 8, "value": "X"}, {"start": result["end"], "end": 40, "value": "Y"}]
        self.assertEqual(timespec.found(result, ours)["value"], "Y")
        self.assertIsNone(timespec.found(result, ours[:1]))


class Factuality(unittest.TestCase):
    def test_modality_goes_before_the_statement_around_it(self):
        attribution = {"content": [[0, 40]], "stance": "denies"}
        record = {"events": [event("ASSAULT", modality="hypothetical", start=5, end=9)],
                  "attributions": [attribution]}
        self.assertEqual(factuality.commitment(record, 5, 9), 0.5)
        self.assertEqual(factuality.commitment(record, 20, 24), -1.0)
        self.assertEqual(factuality.commitment(record, 50, 54), 3.0)

    def test_the_inner_statement_counts(self):
        record = {"events": [], "attributions": [{"content": [[0, 40]], "stance": "asserts"},
                                                 {"content": [[10, 30]], "stance": "doubts"}]}
        self.assertEqual(factuality.commitment(record, 12, 16), -0.5)


class Ledgers(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "l.db")
        connection = sqlite3.connect(self.path)
        connection.executescript("""
            CREATE TABLE article (id INTEGER PRIMARY KEY, source_id TEXT);
            CREATE TABLE incident (id INTEGER PRIMARY KEY, type TEXT, earliest TEXT, latest TEXT);
            CREATE TABLE account (incident, article, number, is_background, is_subject);
            CREATE TABLE claim (id INTEGER PRIMARY KEY, incident, article, slot, value, words, holder,
                via, parent, stance, certainty, sentence, low, high, earliest, latest);
            INSERT INTO article VALUES (1, 'a'), (2, 'b');
            INSERT INTO incident VALUES (5, 'ASSAULT', '2012-01-01', NULL), (6, 'MOVE', NULL, NULL),
                (7, 'ASSAULT', NULL, NULL);
            INSERT INTO account VALUES (7, 1, 0, 1, 0), (5, 1, 1, 0, 1), (6, 2, 0, 0, 0), (7, 2, 1, 1, 0);
            INSERT INTO claim VALUES (1, 5, 1, 'killed', '3', 'three', 'police', NULL, NULL, 'asserts',
                'certain', 'Three died.', 3, 3, NULL, NULL), (2, 5, 1, 'killed', '8', 'eight', 'x',
                NULL, NULL, 'asserts', 'negated', 'No.', 8, 8, NULL, NULL);
        """)
        connection.commit()
        connection.close()

    def tearDown(self):
        self.folder.cleanup()

    def test_the_main_incident_is_no_background_and_no_journey(self):
        self.assertEqual(merge.main_incidents(self.path), {"a": 5, "b": 7})

    def test_claims_name_their_incident_and_article(self):
        first = claims.claims_in(self.path)[0]
        self.assertEqual((first["docid"], first["incident"], first["value"], first["holder"]),
                         ("a", "incident-5", "3", "police"))

    def test_denied_figures_are_no_facts(self):
        connection = sqlite3.connect(self.path)
        killed, injured, _, _, earliest, _ = facts.incident_facts(connection, 5)
        connection.close()
        self.assertEqual((killed, injured, earliest), ([(1, 3, 3)], [], "2012-01-01"))

    def test_accounts_number_the_incidents_of_json(self):
        numbers = eventcoref.incident_numbers(self.path)
        documents = [{"docid": "a", "mentions": [{"kind": "event", "start": 0, "end": 4}]}]
        read = {"a": {"events": [event("ASSAULT", incident="i2", start=0, end=4),
                                 event("ASSAULT", incident="i2", start=9, end=12)]}}
        self.assertEqual(eventcoref.clusters(documents, read, numbers),
                         {"a#0": "5:ASSAULT", "a@9@12": "5:ASSAULT"})


class Figures(unittest.TestCase):
    def test_the_lower_median_of_the_articles_counts(self):
        self.assertEqual(facts.figure([(1, 4, 4), (2, 2, None), (3, 9, 9), (4, 3, 5)]), 3)
        self.assertEqual(facts.figure([(1, None, 6)]), 6)

    def test_an_article_tells_of_its_victims_one_by_one_too(self):
        self.assertEqual(facts.figure([(1, 1, 1), (1, 1, 1), (1, 4, 4)]), 4)
        self.assertEqual(facts.figure([]), 0)

    def test_a_town_or_its_quarter_will_do(self):
        self.assertTrue(facts.is_town("Jennings", "Saint Louis (Jennings)"))
        self.assertTrue(facts.is_town("Omaha", "OMAHA"))
        self.assertFalse(facts.is_town("Omaha", "Lincoln"))
        self.assertFalse(facts.is_town(None, "Lincoln"))

    def test_a_toll_is_covered_by_the_programs_range(self):
        self.assertTrue(facts.covered((2, 5), 4))
        self.assertTrue(facts.covered((2, None), 40))
        self.assertFalse(facts.covered((2, 3), 4))
        self.assertFalse(facts.covered((2, 3), 1))
        self.assertTrue(facts.covered(None, 0))
        self.assertFalse(facts.covered(None, 1))

    def test_the_programs_range_is_read_as_it_lists_it(self):
        class Job:
            def run(self, arguments):
                assert "range" in arguments
                return ('{"incident":3,"slot":"killed","low":1,"high":4,"open":false}\n'
                        '{"incident":3,"slot":"injured","low":7,"high":9,"open":false}\n'
                        '{"incident":5,"slot":"killed","low":2,"high":2,"open":true}\n')
        self.assertEqual(facts.ranges_of_killed(Job(), "x.db"), {3: (1, 4), 5: (2, None)})

    def test_one_day_off_is_near(self):
        self.assertTrue(facts.near("2015-03-01", "2015-02-28"))
        self.assertFalse(facts.near("2015-03-02", "2015-02-28"))
        self.assertFalse(facts.near(None, "2015-02-28"))

    def test_an_articles_toll_is_of_its_first_incident_with_one(self):
        claim = lambda incident, value, certainty="certain", stance="asserts": {
            "incident": incident, "slot": "killed", "value": value, "certainty": certainty,
            "stance": stance}
        record = {"incidents": [{"id": i, "type": "ASSAULT"} for i in ("i1", "i2")],
                  "claims": [claim("i2", "50"), claim("i1", "2"), claim("i1", "4.."),
                             claim("i1", "9", "negated"), claim("i1", "7", stance="threatens")]}
        self.assertEqual(tolls.toll(record, "killed"), 4)
        self.assertEqual(tolls.toll(record, "injured"), 0)

    def test_a_dispute_needs_two_values_of_its_own(self):
        class scorer:
            value_ok = staticmethod(lambda slot, a, b: a == b)
        gold = {"positions": [{"value": "3"}, {"value": "5"}]}
        self.assertTrue(disputes.agrees(scorer, "killed", gold, ["5", "3"]))
        self.assertFalse(disputes.agrees(scorer, "killed", gold, ["3", "4"]))


class Muc(unittest.TestCase):
    text = ("THE RIVER FRONT BLEW UP A BRIDGE WITH DYNAMITE AND WOUNDED JUDGE ELSA MORA. FRONT GUERRILLAS "
            "SET FIRE TO THREE BUSES.")

    def at(self, kind, words, number=None):
        return dict(role(kind, words, f"e{number}" if number else None), **span_of(self.text, words))

    def record(self):
        roles = [self.at("agent", "THE RIVER FRONT", 1), self.at("target", "A BRIDGE", 2),
                 self.at("weapon", "DYNAMITE"), self.at("injured", "JUDGE ELSA MORA", 3)]
        front = dict(entity("River Front", "REB", "group"), mentions=[[4, 15], [76, 81]])
        incident = {"id": "i1", "earliest": "1989-05-02", "latest": "1989-05-02", "place": None}
        return {"article": {"published": "1989-05-03", "dateline": {"place": "Tacna"}},
                "entities": [front, entity("bridge", None, "facility", number=2),
                             entity("Elsa Mora", "JUD", number=3), entity("buses", None, "other", number=4),
                             entity("front guerrillas", "REB", "group", number=5)],
                "incidents": [incident],
                "events": [dict(event("ASSAULT", "explosives", roles), **span_of(self.text, "BLEW"))],
                "claims": [], "attributions": [],
                "places": [{"start": 0, "country": "PER", "name": "Tacna", "precision": "town"}]}

    def with_arson(self):
        record = self.record()
        roles = [self.at("agent", "FRONT GUERRILLAS", 5), self.at("target", "THREE BUSES", 4)]
        record["incidents"].append(dict(record["incidents"][0], id="i2"))
        record["events"].append(dict(event("ASSAULT", "destroy", roles), incident="i2",
                                     **span_of(self.text, "SET")))
        return record

    def test_roles_are_filled_without_articles(self):
        [template] = muc.templates_of(self.record(), self.text)
        self.assertEqual(template.roles(), {
            "incident_type": "bombing", "PerpInd": [], "PerpOrg": [["river front"]],
            "Target": [["bridge"]], "Victim": [["elsa mora"]], "Weapon": [["dynamite"]]})

    def test_people_and_the_body_they_belong_to_fill_two_slots(self):
        template = muc.templates_of(self.with_arson(), self.text)[1]
        self.assertEqual(template.roles(), {
            "incident_type": "arson", "PerpInd": [["front guerrillas"]], "PerpOrg": [["river front"]],
            "Target": [["buses"]], "Victim": [], "Weapon": []})

    def test_slots_follow_the_roles(self):
        [template] = muc.templates_of(self.record(), self.text)
        slots = muc.full_slots(template, self.record())
        fill = lambda name: [s["alts"][0] for s in slots[name]]
        self.assertEqual(fill("incident_date"), ["02 MAY 89"])
        self.assertEqual(fill("incident_location"), ["PERU"])
        self.assertEqual(fill("hum_tgt_type"), ["LEGAL OR JUDICIAL"])
        self.assertEqual(fill("hum_tgt_effect"), ["INJURY"])
        self.assertEqual(fill("phys_tgt_effect"), ["DESTROYED"])
        self.assertEqual(fill("incident_instrument_type"), ["DYNAMITE"])
        self.assertEqual(fill("perp_organization_confidence"), ["REPORTED AS FACT"])

    def slots_with(self, change):
        record = self.record()
        change(record)
        [template] = muc.templates_of(record, self.text)
        slots = muc.full_slots(template, record)
        return lambda name: [s["alts"][0] for s in slots[name]]

    def test_a_victim_is_described_by_what_the_article_calls_him(self):
        judge = [self.text.index("JUDGE"), self.text.index("ELSA") - 1]
        fill = self.slots_with(lambda r: r["entities"][2].update(descriptions=[judge]))
        self.assertEqual(fill("hum_tgt_description"), ["JUDGE"])

    def test_who_is_hit_abroad_is_a_foreigner(self):
        fill = self.slots_with(lambda r: r["entities"][2].update(code="ESPJUD"))
        self.assertEqual(fill("hum_tgt_foreign_nation"), ["SPAIN"])
        fill = self.slots_with(lambda r: r["entities"][2].update(code="PERJUD"))
        self.assertEqual(fill("hum_tgt_foreign_nation"), [])

    def test_the_state_did_it_when_every_body_is_the_states(self):
        army, front = {"code": "PERMIL"}, {"code": "REB"}
        self.assertTrue(muc_slots.is_of_state({"army": army}, {}))
        self.assertFalse(muc_slots.is_of_state({"army": army, "front": front}, {}))
        self.assertFalse(muc_slots.is_of_state({"army": army}, {"rebels": front}))
        self.assertTrue(muc_slots.is_of_state({}, {"soldiers": army}))
        self.assertFalse(muc_slots.is_of_state({}, {"soldiers": army, "rebels": front}))
        self.assertFalse(muc_slots.is_of_state({}, {}))

    def with_murder(self, mode="", trigger="MURDERED"):
        """The bombing's incident tells of another act: a murder beside it."""
        text = f"{self.text} THEY {trigger} TWO NUNS."
        record = self.record()
        nuns = dict(role("target", "TWO NUNS", "e6"), **span_of(text, "TWO NUNS"))
        record["entities"].append(entity("nuns", "REL", "group", number=6))
        record["events"].append(dict(event("ASSAULT", mode, [nuns]), **span_of(text, trigger)))
        return record, text

    def test_each_kind_of_act_of_an_incident_is_a_template(self):
        record, text = self.with_murder()
        bombing, murder = muc.templates_of(record, text)
        self.assertEqual((bombing.kind, murder.kind), ("bombing", "attack"))
        self.assertEqual((list(bombing.described), list(murder.described)), ([], ["nuns"]))
        record, text = self.with_murder(trigger="ATTACKED")  # may be the bombing, told again
        [template] = muc.templates_of(record, text)
        self.assertEqual((template.kind, list(template.described)), ("bombing", ["nuns"]))

    def test_another_act_that_hits_nobody_is_no_template(self):
        record, text = self.with_murder()
        record["events"][1]["roles"] = []
        self.assertEqual([t.kind for t in muc.templates_of(record, text)], ["bombing"])

    def test_the_dead_beside_a_fire_died_of_the_attack(self):
        text = "REBELS SET FIRE TO A BANK, SHOT A NUN AND KILLED TWO MEN."
        hit = lambda kind, words: [dict(role(kind, words), **span_of(text, words))]
        events = [dict(event("ASSAULT", "destroy", hit("target", "A BANK")), **span_of(text, "SET")),
                  dict(event("ASSAULT", "firearms", hit("target", "A NUN")), **span_of(text, "SHOT")),
                  dict(event("CASUALTY", roles=hit("killed", "TWO MEN")), **span_of(text, "KILLED"))]
        acts = muc.acts_of(events, text)
        self.assertEqual({kind: len(own) for kind, own in acts.items()}, {"arson": 1, "attack": 2})

    def test_what_is_only_planned_hits_nobody(self):
        record, text = self.with_murder()
        record["events"][1]["modality"] = "planned"
        [template] = muc.templates_of(record, text)
        self.assertEqual(list(template.described), [])

    def test_people_of_whom_nothing_is_told_make_no_template(self):
        text = "PEOPLE WERE HURT"
        record = self.record()
        hurt = [dict(role("injured", "PEOPLE", "e6"), **span_of(text, "PEOPLE"))]
        record["entities"].append(entity("people", "CVL", "group", number=6))
        record["events"] = [dict(event("ASSAULT", roles=hurt), **span_of(text, "HURT"))]
        self.assertEqual(muc.templates_of(record, text), [])
        record["events"][0]["roles"].append(dict(role("weapon", "PISTOL"), start=0, end=6))
        [template] = muc.templates_of(record, text)
        self.assertEqual(list(template.described), ["people"])

    def test_an_army_that_hits_no_people_is_no_perpetrator(self):
        army = entity("army", "PERMIL", "group", number=7)
        nuns = entity("nuns", "REL", "group", number=8)
        rebels = entity("rebels", "REB", "group", number=9)
        known = {e["id"]: e for e in (army, nuns, rebels)}
        agent = role("agent", "ARMY", army["id"])
        for hit, asked in (([], False), ([role("target", "NUNS", nuns["id"])], True),
                           ([role("killed", "REBELS", rebels["id"])], False),
                           ([role("target", "FARM")], False)):
            self.assertEqual(muc.is_asked_doer(agent, {"roles": [agent, *hit]}, known), asked)
        front = role("agent", "REBELS", rebels["id"])
        self.assertTrue(muc.is_asked_doer(front, {"roles": [front]}, known))

    def test_an_accusation_around_a_doer_tells_how_sure_it_is(self):
        names = {"police": entity("police", "COP", "group", number=6)}
        said = lambda stance, start, end: {"stance": stance, "certainty": "certain", "holder": "police",
                                           "content": [[start, end]]}
        record = {"attributions": [said("asserts", 4, 8), said("blames", 0, 20)]}
        self.assertEqual(muc.confidence_at(5, record, names), "SUSPECTED OR ACCUSED BY AUTHORITIES")
        self.assertIsNone(muc.confidence_at(30, record, names))

    def test_who_could_have_done_it_is_possible(self):
        guess = {"stance": "speculates", "certainty": "possible", "holder": "police", "value": "Front",
                 "attribution": "a1"}
        self.assertEqual(muc.confidence_of(guess, {}), "POSSIBLE")
        record = {"attributions": [{"id": "a1", "stance": "speculates", "holder": "police", "content": [(0, 20)]}],
                  "claims": [guess]}
        self.assertEqual(muc.confidence_at(5, record, {}), "POSSIBLE")

    def test_a_group_with_a_name_is_a_body(self):
        named = dict(entity("", None, "organization", number=6), name="Zarate-Wilka Group")
        self.assertTrue(muc.names_itself("ZARATE-WILKA GROUP", named))
        self.assertFalse(muc.names_itself("GROUP", dict(named, name="armed group")))

    def test_presumed_rebels_are_no_fact(self):
        template = muc.Template("attack", {"id": "i1"})
        muc.add_perpetrator(template, 0, 15, None, {}, "ALLEGED REBELS ", None)
        self.assertEqual(template.of_rebels, "SUSPECTED OR ACCUSED")

    def test_a_word_before_the_attack_names_no_doer_but_tells_of_rebels(self):
        template = muc.Template("attack", {"id": "i1"})
        muc.add_perpetrator(template, 0, 5, None, {}, "REBEL ATTACK", None)
        self.assertEqual(template.fills["PerpInd"], {})
        front = dict(entity("River Front", "REB", "group"), mentions=[[13, 24]])
        muc.add_rebels_body(template, {"e1": front}, "REBEL ATTACK RIVER FRONT")
        self.assertEqual(list(template.fills["PerpOrg"]), ["river front"])

    def test_one_thing_has_one_fill_in_whatever_number(self):
        template = muc.Template("attack", {"id": "i1"})
        for words in ("THE JESUITS", "SIX JESUIT PRIESTS", "A SOLDIER", "SOLDIERS"):
            template.add("described", words)
        self.assertEqual(list(template.described), ["jesuits", "soldier", "soldiers"])

    def test_days_are_given_as_the_coders_give_them(self):
        def dated(first, last, told=True):
            def change(record):
                record["incidents"][0].update(earliest=first, latest=last)
                record["claims"] = [{"incident": "i1", "slot": "date", "holder": "author", "value": first,
                                     "stance": "asserts", "certainty": "certain", "why": ""}] if told else []
            return self.slots_with(change)("incident_date")
        self.assertEqual(dated("1989-05-01", "1989-05-02"), ["01 MAY 89 - 02 MAY 89"])
        self.assertEqual(dated("1989-04-01", "1989-04-30"), ["- 03 MAY 89"])
        self.assertEqual(dated("1989-05-03", "1989-05-03"), ["03 MAY 89"])
        self.assertEqual(dated("1989-05-03", "1989-05-03", told=False), ["- 03 MAY 89"])

    def test_a_figure_stands_for_what_it_counts_and_a_sum_for_nothing(self):
        text = "BOMBS KILLED SIX NUNS AND TWO MEN"
        nuns = dict(entity("six nuns", "REL", "group"), mentions=[[13, 21]])
        men = dict(entity("two men", "CVL", "group", number=2), mentions=[[26, 33]])
        roles = [dict(role("killed", words, ref), **span_of(text, words))
                 for words, ref in (("SIX", "e1"), ("TWO", "e2"), ("SIX NUNS AND TWO", "e1"))]
        whole = muc.whole_phrases({"roles": roles}, {"e1": nuns, "e2": men}, text)
        self.assertEqual([r["text"] for r in whole], ["SIX NUNS", "TWO MEN"])

    def test_soldiers_tell_their_body_and_gangs_are_bodies(self):
        template = muc.Template("attack", {"id": "i1"})
        for words in ("NATIONAL POLICE MEMBERS", "DRUG MAFIAS"):
            muc.add_perpetrator(template, 0, len(words), None, {}, words, "REPORTED AS FACT")
        self.assertEqual(list(template.fills["PerpOrg"]), ["national police", "drug mafias"])
        self.assertEqual(list(template.fills["PerpInd"]), ["national police members"])

    def test_a_body_goes_by_its_usual_name_and_alleged_doers_are_suspected(self):
        text = "RIVER FRONT (RF), RF, ALLEGED RF MEMBERS"
        front = dict(entity("River Front", "REB", "group"), mentions=[[0, 11], [13, 15], [18, 20], [30, 32]])
        template = muc.Template("attack", {"id": "i1"})
        muc.add_perpetrator(template, 22, len(text), None, {"e1": front}, text, "REPORTED AS FACT")
        self.assertEqual({w: d["confidence"] for w, d in template.fills["PerpOrg"].items()},
                         {"rf": "SUSPECTED OR ACCUSED"})

    def test_a_place_claimed_of_the_incident_is_its_town(self):
        record = self.record()
        record["claims"] = [{"incident": "i1", "slot": "place", "value": "Tacna", "start": 0, "end": 1,
                             "stance": "asserts", "certainty": "certain", "holder": "author", "why": "w"}]
        [template] = muc.templates_of(record, self.text)
        self.assertEqual(muc.full_slots(template, record)["incident_location"],
                         [{"alts": ["PERU: TACNA (CITY)"]}])

    def test_figures_tell_how_many(self):
        [_, template] = muc.templates_of(self.with_arson(), self.text)
        self.assertEqual(muc.full_slots(template, self.record())["phys_tgt_number"],
                         [{"alts": ["3"], "ref": ["BUSES"]}])

    def confidence(self, stance, holder, certainty="certain"):
        record = self.record()
        record["entities"].append(entity("police", "COP", "group", number=6))
        record["claims"] = [dict({"incident": "i1", "slot": "perpetrator", "value": "River Front",
                                  "stance": stance, "certainty": certainty, "holder": holder},
                                 **span_of(self.text, "RIVER FRONT"))]
        [template] = muc.templates_of(record, self.text)
        return template.fills["PerpOrg"]["river front"]["confidence"]

    def test_who_says_it_decides_how_sure_it_is(self):
        self.assertEqual(self.confidence("blames", "police"), "SUSPECTED OR ACCUSED BY AUTHORITIES")
        self.assertEqual(self.confidence("blames", "a neighbour"), "SUSPECTED OR ACCUSED")
        self.assertEqual(self.confidence("blames", "a neighbour and police"),
                         "SUSPECTED OR ACCUSED BY AUTHORITIES")
        self.assertEqual(self.confidence("asserts", "River Front"), "CLAIMED OR ADMITTED")
        self.assertEqual(self.confidence("asserts", "author", "probable"), "POSSIBLE")
        self.assertEqual(self.confidence("asserts", "author"), "REPORTED AS FACT")

    def test_a_body_is_as_sure_as_the_strongest_told_of_it(self):
        template = muc.Template("ATTACK", {"id": "i1"})
        for told in ("REPORTED AS FACT", "SUSPECTED OR ACCUSED", "POSSIBLE"):
            template.add("PerpOrg", "River Front", confidence=told)
        self.assertEqual(template.fills["PerpOrg"]["river front"]["confidence"], "SUSPECTED OR ACCUSED")

    def test_who_reports_what_his_side_did_claims_it(self):
        record = self.record()
        record["claims"] = [dict({"incident": "i1", "slot": "killed", "value": "2", "stance": "asserts",
                                  "certainty": "certain", "holder": "River Front"},
                                 **span_of(self.text, "RIVER FRONT"))]
        record["events"][0]["roles"].append(
            dict(role("agent", "RIVER FRONT", "e2"), **span_of(self.text, "RIVER FRONT")))
        ref = next(e["id"] for e in record["entities"] if e["name"].lower() == "river front")
        record["events"][0]["roles"][-1]["ref"] = ref
        [template] = muc.templates_of(record, self.text)
        self.assertEqual(template.fills["PerpOrg"]["river front"]["confidence"], "CLAIMED OR ADMITTED")
        record["claims"][0]["holder"] = "police"
        [template] = muc.templates_of(record, self.text)
        self.assertEqual(template.fills["PerpOrg"]["river front"]["confidence"], "REPORTED AS FACT")

    def test_incidents_of_one_type_are_joined_unless_something_tells_them_apart(self):
        record = self.record()
        record["incidents"].append(dict(record["incidents"][0], id="i2"))
        record["events"].append(dict(record["events"][0], incident="i2"))
        self.assertEqual(len(muc.templates_of(record, self.text)), 1)
        record["events"][1]["roles"] = [self.at("weapon", "DYNAMITE")]
        self.assertEqual(len(muc.templates_of(record, self.text)), 1)
        record["incidents"][1].update(earliest="1989-05-01", latest="1989-05-01")
        self.assertEqual(len(muc.templates_of(record, self.text)), 2)

    def test_other_things_hit_tell_incidents_apart(self):
        record = self.record()
        record["incidents"].append(dict(record["incidents"][0], id="i2"))
        record["events"].append(dict(record["events"][0], incident="i2",
                                     roles=[self.at("target", "THREE BUSES", 4)]))
        self.assertEqual(len(muc.templates_of(record, self.text)), 2)

    def test_what_is_only_planned_or_hits_the_military_makes_no_template(self):
        record = self.record()
        record["events"][0]["modality"] = "planned"
        self.assertEqual(muc.templates_of(record, self.text), [])
        text = "REBELS ATTACKED A CONVOY OF VEHICLES."
        record["events"] = [event("ASSAULT", roles=[dict(role("target", "A CONVOY OF VEHICLES", "e2"),
                                                         **span_of(text, "A CONVOY OF VEHICLES"))])]
        self.assertEqual(muc.templates_of(record, text), [])

    def test_the_long_past_combat_and_violence_in_general_make_no_template(self):
        record = self.record()
        record["incidents"][0].update(earliest="1987-05-02", latest="1987-05-02")
        self.assertEqual(muc.templates_of(record, self.text), [])
        text = "A CLASH WITH RIFLES"
        record = self.record()
        roles = [dict(role("weapon", "RIFLES"), **span_of(text, "RIFLES"))]
        record["events"] = [dict(event("ASSAULT", roles=roles), **span_of(text, "CLASH"))]
        self.assertEqual(muc.templates_of(record, text), [])
        record["events"][0].update(**span_of(text, "WITH"))
        self.assertEqual(len(muc.templates_of(record, text)), 1)
        record["incidents"][0].update(earliest=None, latest=None)
        self.assertEqual(muc.templates_of(record, text), [])

    def test_peaceful_incidents_and_denied_events_make_no_template(self):
        record = self.record()
        record["events"][0]["modality"] = "denied"
        self.assertEqual(muc.templates_of(record, self.text), [])
        record["events"] = [event("CONSULT", roles=[role("agent", "X", "e1")])]
        self.assertEqual(muc.templates_of(record, self.text), [])

    def test_the_day_stands_in_the_dateline(self):
        self.assertEqual(muc.day_of("TACNA, 9 JUN 88 (XYZ)"), "1988-06-09")
        self.assertIsNone(muc.day_of("CLANDESTINE, NO DATE"))

    def test_wrapped_lines_are_joined_and_paragraphs_kept(self):
        self.assertEqual(muc.unwrapped("ONE [A]\nTWO\n\n   THREE"), "ONE (A) TWO\n\n   THREE")


class Events(unittest.TestCase):
    def test_unknown_actors_are_coded_by_their_names_and_meetings_both_ways(self):
        record = {"entities": [entity("Zubrowka"), entity("minister", "GOV", "person", number=2)],
                  "events": [event("CONSULT", roles=[role("agent", "Zubrowka", "e1"),
                                                     role("target", "a minister", "e2")],
                                    cameo="042")]}
        self.assertEqual(events.coded(record),
                         [["ZUB", "---GOV", "040"], ["---GOV", "ZUB", "040"]])

    def dyads(self, told, entities=(), places=()):
        record = {"entities": list(entities), "events": [told], "places": list(places)}
        return [pair[:2] for pair in events.coded(record)]

    def test_every_source_goes_with_every_target(self):
        told = event("SUPPORT", roles=[role("agent", "Zubrowka"), role("agent", "Molvania"),
                                       role("target", "the proud Ruritania")])
        self.assertEqual(self.dyads(told), [["ZUB", "RUR"], ["MOL", "RUR"]])

    def test_what_several_do_together_they_do_with_each_other(self):
        roles = [role("agent", "Zubrowka"), role("agent", "Molvania")]
        self.assertEqual(self.dyads(event("AGREE", roles=roles)), [["ZUB", "MOL"], ["MOL", "ZUB"]])
        self.assertEqual(self.dyads(event("AGREE", roles=roles, modality="denied")), [])

    def test_who_has_no_country_gets_that_of_the_other_side(self):
        told = event("COERCE", "arrest", roles=[role("agent", "police", "e1"),
                                                role("detained", "rebels", "e2")])
        self.assertEqual(self.dyads(told, [entity("police", "PERCOP"),
                                           entity("rebels", "REB", number=2)]),
                         [["PERCOP", "PERREB"]])

    def test_what_several_do_they_do_at_home(self):
        told = event("RETREAT", "ceasefire", roles=[role("agent", "the army", "e1"),
                                                    role("agent", "rebels", "e2")])
        self.assertEqual(self.dyads(told, [entity("army", "PERMIL"),
                                           entity("rebels", "REB", number=2)]),
                         [["PERMIL", "PERREB"], ["PERREB", "PERMIL"]])

    def test_journeys_of_officials_are_visits_to_a_country(self):
        told = event("MOVE", roles=[role("person", "the envoy", "e1"),
                                    dict(role("place", "Lima"), start=20, end=24)])
        lima = {"start": 20, "end": 24, "country": "PER"}
        self.assertEqual(self.dyads(told, [entity("envoy", "CHLGOV")], [lima]),
                         [["CHLGOV", "PER"], ["PER", "CHLGOV"]])
        told["cameo"] = None
        self.assertEqual(self.dyads(told, [entity("envoy", "CHLBUS")], [lima]), [])

    def test_every_country_of_a_joint_phrase_takes_part(self):
        troops = dict(entity("Malian and Chadian troops", "TCDMIL"), mentions=[[0, 25]])
        mali = dict(entity("Malian", "MLI", number=2), mentions=[[0, 6]])
        chad = dict(entity("Chadian", "TCD", number=3), mentions=[[11, 18]])
        phrase = dict(role("agent", "Malian and Chadian troops", "e1"), start=0, end=25)
        entities = {e["id"]: e for e in (troops, mali, chad)}
        self.assertEqual(events.side_codes(phrase, entities, []), ["MLIMIL", "TCDMIL"])

    def test_the_lacking_side_comes_from_the_same_incident_and_sentence(self):
        shelling = dict(event("ASSAULT", roles=[role("agent", "Zubrowka")], incident="i1"), start=30)
        deaths = dict(event("CASUALTY", roles=[role("killed", "two Molvanians")], incident="i1"),
                      start=5)
        record = {"sentences": [[0, 50]], "entities": [], "events": [shelling, deaths]}
        self.assertEqual([r["text"] for r in events.completed(shelling, record)["roles"]],
                         ["Zubrowka", "two Molvanians"])
        record["sentences"] = [[0, 20], [20, 50]]
        self.assertEqual(len(events.completed(shelling, record)["roles"]), 1)

    def test_plover_of_2016_has_its_own_names_and_acts_at_home(self):
        march = event("PROTEST", "demo", roles=[role("agent", "Zubrowka")], cameo="141")
        record = {"sentences": [[0, 50]], "entities": [], "events": [march]}
        self.assertEqual(events.coded_plover(record), [["ZUB", "ZUB", "PROTEST"]])

    def test_a_state_makes_no_demands_on_itself(self):
        demand = event("REQUEST", "change", roles=[role("agent", "they", "e1")], cameo="104")
        told = lambda code: {"sentences": [[0, 50]], "entities": [entity("they", code)],
                             "events": [demand]}
        self.assertEqual(events.coded_plover(told("PERGOV")), [])
        self.assertEqual(events.coded_plover(told("PEROPP")), [["PEROPP", "PER", "DEMAND"]])

    def test_what_several_do_to_a_third_they_do_not_to_each_other(self):
        roles = [role("agent", "Zubrowka"), role("agent", "Molvania"), role("target", "it")]
        self.assertEqual(self.dyads(event("REJECT", roles=roles)), [])

    def test_what_several_think_of_a_third_they_do_not_of_each_other(self):
        told = event("ACCUSE", "disapprove", start=0, end=9,
                     roles=[role("agent", "Zubrowka"), role("agent", "Molvania")], cameo="111")
        record = {"entities": [], "events": [told]}
        self.assertEqual(events.coded(record, "condemned the coup"), [])
        self.assertEqual(len(events.coded(record, "quarrel over fish")), 2)

    def test_who_is_handed_something_does_not_hand_it_back(self):
        told = event("CONSULT", roles=[role("agent", "Zubrowka"), role("recipient", "Molvania")])
        self.assertEqual(self.dyads(told), [["ZUB", "MOL"]])

    def test_who_fights_whom_has_not_done_all_else_of_the_incident(self):
        bombing = dict(event("ASSAULT", roles=[role("target", "a bank")], incident="i1"), start=30)
        fight = dict(event("ASSAULT", roles=[role("agent", "police"), role("target", "gunmen")],
                           incident="i1"), start=5)
        record = {"sentences": [[0, 50]], "entities": [], "events": [bombing, fight]}
        self.assertEqual(events.completed(bombing, record)["roles"], bombing["roles"])

    def test_a_pronoun_is_no_name(self):
        self.assertEqual(events.name_code("I"), "")
        self.assertEqual(events.name_code("It"), "")

    def plover(self, told, entities, **more):
        record = {"sentences": [[0, 50]], "entities": entities, "events": [told], **more}
        return events.coded_plover(record)

    def test_an_act_upon_nobody_named_is_at_home_whatever_else_the_sentence_names(self):
        alert = event("MOBILIZE", "troops", roles=[role("agent", "the army", "e1")], cameo="154")
        army, jets = entity("army", "PERMIL"), entity("Chilean jets", "CHL", number=2)
        self.assertEqual(self.plover(alert, [army]), [["PERMIL", "PER", "MOBILIZE"]])
        self.assertEqual(self.plover(alert, [army, jets]), [["PERMIL", "PER", "MOBILIZE"]])

    def test_a_visit_is_the_visitors(self):
        told = event("MOVE", roles=[role("person", "the envoy", "e1"),
                                    dict(role("place", "Lima"), start=20, end=24)], cameo="042")
        lima = {"start": 20, "end": 24, "country": "PER"}
        self.assertEqual(self.plover(told, [entity("envoy", "CHLGOV")], places=[lima]),
                         [["CHLGOV", "PER", "CONSULT"]])

    def test_nobody_visits_his_own_country(self):
        told = event("MOVE", roles=[role("person", "the envoy", "e1"),
                                    dict(role("place", "Lima"), start=20, end=24)])
        lima = {"start": 20, "end": 24, "country": "PER"}
        self.assertEqual(self.dyads(told, [entity("envoy", "PERGOV")], [lima]), [])

        self.assertEqual(events.plover_name(event("ASSAULT", cameo="193")), "FIGHT")

    def test_civ_is_a_country_before_a_role(self):
        self.assertEqual(events.split_code("CIVGOV"), ("CIV", "GOV"))
        self.assertEqual(events.split_code("CIV"), ("", "CIV"))
        self.assertEqual(events.land_and_role("CIV"), ("CIV", ""))

    def test_one_side_is_no_event(self):
        record = {"entities": [], "events": [event("ASSAULT", roles=[role("agent", "Zubrowka")])]}
        self.assertEqual(events.coded(record), [])

    def test_police_kill_only_as_agents(self):
        killing = event("ASSAULT", roles=[role("agent", "police", "e1"), role("killed", "two")])
        self.assertEqual(events.police_actions(killing, [killing], {"e1": "INDCOP"}),
                         {"KILL", "ANY_ACTION"})
        self.assertEqual(events.police_actions(killing, [killing], {"e1": "CRM"}), set())
        firing = event("ASSAULT", roles=[role("agent", "police"), role("killed", "two")])
        self.assertEqual(events.police_actions(firing, [firing], {}), {"KILL", "ANY_ACTION"})

    def test_police_may_act_in_another_sentence_of_the_incident(self):
        death = dict(event("CASUALTY", roles=[role("killed", "two")]), sentence=1)
        firing = dict(event("ASSAULT", roles=[role("agent", "police")]), sentence=0)
        self.assertEqual(events.police_actions(death, [firing, death], {}), {"KILL", "ANY_ACTION"})
        mob = dict(event("ASSAULT", roles=[role("agent", "a mob")]), sentence=1)
        self.assertEqual(events.police_actions(death, [firing, death, mob], {}), set())

    def test_the_name_beside_an_office_or_behind_a_noun_stands_for_the_country(self):
        envoy = dict(role("agent", "Ada Roe", "e1"), start=20, end=27)
        text = "Zubrowka's President Ada Roe spoke."
        self.assertEqual(events.codes_beside(dict(envoy, start=21, end=28), text), ["ZUB"])
        troops = dict(role("agent", "Soldiers", "e1"), start=0, end=8)
        self.assertEqual(events.codes_beside(troops, "Soldiers from Zubrowka and Molvania fled."),
                         ["ZUB", "MOL"])
        entities = {"e1": entity("soldiers", "MIL")}
        self.assertEqual(events.side_codes(troops, entities, [], (), "Soldiers from Zubrowka fled."),
                         ["ZUBMIL"])
        self.assertEqual(events.codes_beside(troops, "Soldiers fled from Zubrowka."), [])
        gao = {"start": 12, "end": 15, "country": "MLI"}
        self.assertEqual(events.codes_beside(troops, "Soldiers in Gao fled.", [gao]), ["MLI"])
        self.assertEqual(events.codes_beside(dict(envoy, start=27, end=31),
                                             "Zubrowka's President freed Dora."), [])

    def test_arrests_without_agent_are_the_polices(self):
        arrest = event("COERCE", "arrest")
        self.assertEqual(events.police_actions(arrest, [arrest], {}), {"ARREST", "ANY_ACTION"})

    def test_a_curfew_without_agent_is_the_polices(self):
        curfew = event("COERCE", "curfew")
        self.assertEqual(events.police_actions(curfew, [curfew], {}), {"ANY_ACTION"})
        ordered = event("COERCE", "curfew", roles=[role("agent", "the king")])
        self.assertEqual(events.police_actions(ordered, [ordered], {}), set())

    def test_events_count_for_their_sentence(self):
        sentences = [{"text": "Rain fell."}, {"text": "Six were held."}]
        record = {"entities": [], "events": [event("COERCE", "arrest", start=20, end=24)]}
        found = events.actions_by_sentence(sentences, record)
        self.assertEqual((found[0], found[1]), (set(), {"ARREST", "ANY_ACTION"}))

    def label(self, *told, entities=(), text=""):
        return events.label_of({"entities": list(entities), "events": list(told)}, text)

    def test_weapons_and_sides_decide_the_label(self):
        sides = [role("agent", "", "e1"), role("target", "", "e2")]
        armed = [entity("a", "REB"), entity("b", "MIL", number=2)]
        self.assertEqual(self.label(event("ASSAULT", roles=sides), entities=armed), "ARMED_CLASH")
        self.assertEqual(self.label(event("ASSAULT", roles=[role("weapon", "two grenades")])), "GRENADE")
        self.assertEqual(self.label(event("ASSAULT", "aerial")), "AIR_STRIKE")
        self.assertEqual(self.label(), "OTHER")

    def test_what_became_of_a_protest_is_told_by_other_events(self):
        march, arrest = event("PROTEST", "demo"), event("COERCE", "arrest")
        gas = event("ASSAULT", "crowd-control", roles=[role("weapon", "tear gas")])
        self.assertEqual(self.label(march), "PEACE_PROTEST")
        self.assertEqual(self.label(arrest, march), "PROTEST_WITH_INTER")
        self.assertEqual(self.label(march, gas), "FORCE_AGAINST_PROTEST")
        self.assertEqual(self.label(march, event("PROTEST", "riot")), "VIOL_DEMONSTR")
        self.assertEqual(self.label(arrest), "ARREST")

    def test_the_most_telling_event_gives_the_label(self):
        raid = event("ASSAULT", roles=[role("agent", "two suicide bombers")])
        self.assertEqual(self.label(event("CASUALTY"), raid), "SUIC_BOMB")
        self.assertEqual(self.label(event("ASSAULT"), event("ASSAULT", "aerial")), "AIR_STRIKE")
        post = event("ASSAULT", roles=[role("agent", "", "e1"), role("target", "an army post")])
        self.assertEqual(self.label(post, entities=[entity("a", "REB")]), "ARMED_CLASH")

    def test_the_reporting_word_decides_where_type_and_mode_do_not(self):
        told = event("ASSAULT", roles=[role("agent", "", "e1")], start=7, end=15)
        self.assertEqual(self.label(told, entities=[entity("a", "MIL")], text="Troops captured Ash."),
                         "GOV_REGAINS_TERIT")
        self.assertEqual(self.label(told, entities=[entity("a", "REB")], text="Rebels captured Ash."),
                         "NON_STATE_ACTOR_OVERTAKES_TER")
        self.assertEqual(self.label(event("DISASTER", end=5), text="Flood in Ash."), "NATURAL_DISASTER")
        self.assertEqual(self.label(event("DISASTER", end=5), text="Crash in Ash."), "MAN_MADE_DISASTER")

    def test_what_happened_goes_before_what_may(self):
        self.assertEqual(self.label(event("ASSAULT", modality="planned"),
                                    event("PROTEST", "riot", start=9)), "VIOL_DEMONSTR")


class Actors(unittest.TestCase):
    def test_codes_are_country_and_role(self):
        self.assertEqual(actors.split_code("KENMIL"), ("KEN", "MIL"))
        self.assertEqual(actors.split_code("COP"), ("", "COP"))
        self.assertEqual(actors.split_code("FRA"), ("FRA", ""))

    def test_a_place_gives_the_country_a_role_lacks(self):
        record = {"entities": [entity("police station", "COP", mentions=((0, 14),))],
                  "places": [{"country": None}, {"country": "BLR"}]}
        self.assertEqual(actors.actor_of(record, 20), ("BLR", "COP"))

    def test_what_only_the_context_names_is_not_the_actor(self):
        record = {"entities": [entity("FSB", "RUSSPY", mentions=((0, 3),)),
                               entity("Russia", "RUS", "place", mentions=((5, 11),), number=2)],
                  "places": [{"country": "RUS"}]}
        self.assertEqual(actors.actor_of(record, 3), ("RUS", "SPY"))


class Alike(unittest.TestCase):
    text = "# head\n\n== mill\n-- 2024-03-01 fire\nFire\n\nIt burnt.\n-- 2024-03-02 flood\nFlood\n\nIt rose.\n"

    def test_a_group_has_articles_each_with_day_and_incident(self):
        self.assertEqual(alike.parse_groups(self.text),
                         [("mill", [("2024-03-01", "fire", "Fire\n\nIt burnt."),
                                    ("2024-03-02", "flood", "Flood\n\nIt rose.")])])

    def test_pairs_are_counted_within_a_group(self):
        self.assertEqual(alike.count_pairs(["a", "a", "b"], [1, 1, 1]), (1, 3, 1))
        self.assertEqual(alike.count_pairs(["a", "a", "b"], [1, 2, 3]), (0, 0, 1))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
