// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubrics/rubricfile.h"
#include "core/rubrics/shippedrubrics.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace beraad;
using namespace beraad::rubrics;
using namespace Qt::StringLiterals;

namespace {

/// Small, right, and with each kind of scale; tests break one line of it.
const QByteArray kRubric = R"({
  "identifier": "small",
  "version": "1.0",
  "language": "nl",
  "title": "Klein kader",
  "scales": {
    "judged": { "kind": "levels", "levels": [
      { "key": "notMet", "title": "Niet voldaan" },
      { "key": "met", "title": "Voldaan" } ] },
    "ranked": { "kind": "points", "maximum": 10, "step": 0.5, "sufficient": 6,
      "anchors": [ { "points": 6, "description": "Voldoende" } ] }
  },
  "sections": [
    { "key": "A", "title": "Visie", "criteria": [
      { "key": "A1", "title": "Dekkend", "guidance": "Zoek het.", "scale": "judged",
        "knockOut": true, "evidence": "required", "motivation": "always" },
      { "key": "A2", "title": "Doelmatig", "guidance": "Zoek het.", "scale": "ranked",
        "weight": 2 } ] }
  ]
})";

QByteArray changed(const QByteArray& from, const QByteArray& to)
{
    QByteArray json = kRubric;
    const qsizetype at = json.indexOf(from);
    Q_ASSERT(at >= 0);
    return json.replace(at, from.size(), to);
}

Result<domain::Rubric> read(const QByteArray& json)
{
    return readRubric(json, u"kader.json"_s);
}

} // namespace

class TestRubricFile : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatDecidesBetweenEqualsIsReadAndWritten()
    {
        const auto rubric = read(changed(R"("title": "Klein kader",)",
                                         R"("title": "Klein kader", "tieBreak": ["A2", "A1"],)"));
        QVERIFY(rubric);
        QCOMPARE(rubric->tieBreak, (QStringList{u"A2"_s, u"A1"_s}));
        QCOMPARE(*read(writeRubric(*rubric)), *rubric);
        QVERIFY(!writeRubric(*read(kRubric)).contains("tieBreak"));
    }

    void onlyCriteriaOfTheRubricDecideBetweenEquals()
    {
        for (const QByteArray keys : {R"(["B9"])", R"(["A1", "A1"])"}) {
            QVERIFY(!read(changed(R"("title": "Klein kader",)",
                                  R"("title": "Klein kader", "tieBreak": )" + keys + ',')));
        }
    }

    void readsEveryField()
    {
        const auto rubric = read(kRubric);
        QVERIFY(rubric);
        QCOMPARE(rubric->identifier, u"small"_s);
        QCOMPARE(rubric->version, u"1.0"_s);
        QCOMPARE(rubric->language, Language::Dutch);
        QCOMPARE(rubric->title, u"Klein kader"_s);
        QCOMPARE(rubric->sections[0].title, u"Visie"_s);
        const domain::Criterion* first = rubric->criterion(u"A1"_s);
        QCOMPARE(first->scale.levels.last().title, u"Voldaan"_s);
        QVERIFY(first->isKnockOut);
        QCOMPARE(first->evidence, domain::EvidenceRule::Required);
        QCOMPARE(first->motivation, domain::MotivationRule::Always);
        const domain::Criterion* second = rubric->criterion(u"A2"_s);
        QCOMPARE(second->scale.maximum, 10.0);
        QCOMPARE(second->scale.step, 0.5);
        QCOMPARE(second->scale.sufficient, 6.0);
        QCOMPARE(second->scale.anchors.first().description, u"Voldoende"_s);
        QCOMPARE(second->weight, 2.0);
    }

    void takesTheMildRuleWhereTheFileSaysNothing()
    {
        const auto rubric = read(kRubric);
        const domain::Criterion* second = rubric->criterion(u"A2"_s);
        QVERIFY(!second->isKnockOut);
        QCOMPARE(second->evidence, domain::EvidenceRule::Optional);
        QCOMPARE(second->motivation, domain::MotivationRule::WhenNotMet);
    }

    void namesLineAndFieldOfWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("rule");

        const auto row = [](const char* name, const QByteArray& json, int line,
                            const QString& field, const QString& rule) {
            QTest::newRow(name) << json << line << field << rule;
        };
        row("not an object", "[]", 1, u"{ }"_s, u"fields between { and }"_s);
        row("a title of another type", changed("\"Visie\"", "7"), 14, u"sections[0].title"_s,
            u"a text"_s);
        row("a missing field", changed("\"guidance\": \"Zoek het.\", ", ""), 15,
            u"sections[0].criteria[0].guidance"_s, u"present"_s);
        row("a missing field of the rubric", changed("  \"version\": \"1.0\",\n", ""), 1,
            u"version"_s, u"present"_s);
        row("a field that does not exist", changed("\"weight\"", "\"wieght\""), 18,
            u"sections[0].criteria[1].wieght"_s, u"an existing field"_s);
        row("an unknown language", changed("\"nl\"", "\"fy\""), 4, u"language"_s,
            u"\"nl\" | \"en\""_s);
        row("an empty title", changed("\"Klein kader\"", "\"\""), 5, u"title"_s, u"filled in"_s);
        row("a key with a blank", changed("\"A2\"", "\"A 2\""), 17,
            u"sections[0].criteria[1].key"_s, u"made of letters, digits and . _ -"_s);
        row("a weight of nothing", changed("\"weight\": 2", "\"weight\": 0"), 18,
            u"sections[0].criteria[1].weight"_s, u"greater than 0"_s);
        row("a maximum below zero", changed("10", "-10"), 10, u"scales.ranked.maximum"_s,
            u"greater than 0"_s);
        row("an anchor below zero", changed("\"points\": 6", "\"points\": -6"), 11,
            u"scales.ranked.anchors[0].points"_s, u"0 or more"_s);
        row("a word for a truth", changed("true", "\"yes\""), 16,
            u"sections[0].criteria[0].knockOut"_s, u"true or false"_s);
        row("an empty section", kRubric.left(kRubric.indexOf("{ \"key\": \"A1\"")) + "] } ] }", 14,
            u"sections[0].criteria"_s, u"filled in"_s);
        row("one level only", changed("{ \"key\": \"notMet\", \"title\": \"Niet voldaan\" },", ""),
            7, u"scales.judged.levels"_s, u"filled in"_s);
        row("a field given twice", changed("\"weight\": 2", "\"weight\": 2,\n\"weight\": 3"), 18,
            u"sections[0].criteria[1].weight"_s, u"given only once"_s);
        row("a level key used twice", changed("\"met\"", "\"notMet\""), 9,
            u"scales.judged.levels[1].key"_s, u"different from the others"_s);
        row("a criterion key used twice", changed("\"A2\"", "\"A1\""), 17,
            u"sections[0].criteria[1].key"_s, u"different from the others"_s);
        row("a scale that does not exist", changed("\"scale\": \"ranked\"", "\"scale\": \"rank\""),
            17, u"sections[0].criteria[1].scale"_s, u"the name of a scale in this file"_s);
        row("levels without levels", changed("\"kind\": \"points\"", "\"kind\": \"levels\""), 10,
            u"scales.ranked.levels"_s, u"present"_s);
        row("points without a maximum", changed("\"maximum\": 10, ", ""), 10,
            u"scales.ranked.maximum"_s, u"present"_s);
        row("a step that misses the maximum", changed("0.5", "0.3"), 10, u"scales.ranked.step"_s,
            u"a number that divides the maximum"_s);
        row("sufficient over the maximum", changed("\"sufficient\": 6", "\"sufficient\": 16"), 10,
            u"scales.ranked.sufficient"_s, u"at most the maximum"_s);
        row("an anchor over the maximum", changed("\"points\": 6", "\"points\": 11"), 11,
            u"scales.ranked.anchors[0].points"_s, u"at most the maximum"_s);
        row("a million brackets", QByteArray(1'000'000, '['), 1, u"{ }"_s, u"nested less deeply"_s);
    }
    void namesLineAndFieldOfWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, field);
        QFETCH(QString, rule);
        const auto rubric = read(json);
        QVERIFY(!rubric);
        QCOMPARE(rubric.error(), Error(ErrorKind::JsonField,
                                       {u"kader.json"_s, QString::number(line), field, rule}));
    }

    void namesTheLineWhereTheJsonBreaksOff_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << QByteArray() << u"1"_s << QString();
        QTest::newRow("a forgotten comma")
            << changed("\"nl\",", "\"nl\"") << u"5"_s << u"\"title\": \"Klein kader\","_s;
        QTest::newRow("a comma too many") << changed("\"weight\": 2 }", "\"weight\": 2, }")
                                          << u"18"_s << u"\"weight\": 2, } ] }"_s;
        QTest::newRow("cut off") << kRubric.left(kRubric.indexOf("\"scales\"")) << u"6"_s
                                 << QString();
        QTest::newRow("bytes that are no UTF-8")
            << changed("Visie", "Visi\xEB") << u"14"_s
            << u"{ \"key\": \"A\", \"title\": \"Visi\uFFFD\", \"criteria\": ["_s;
    }
    void namesTheLineWhereTheJsonBreaksOff()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, line);
        QFETCH(QString, found);
        const auto rubric = read(json);
        QVERIFY(!rubric);
        QCOMPARE(rubric.error().kind(), ErrorKind::JsonSyntax);
        QCOMPARE(rubric.error().arguments(), (QStringList{u"kader.json"_s, line, found}));
    }

    void readsAFileThatNotepadSaved()
    {
        QByteArray json = kRubric;
        json.replace("\n", "\r\n").prepend("\xEF\xBB\xBF");
        QVERIFY(read(json));
    }

    void writesWhatItReadsBackEqual()
    {
        QList<domain::Rubric> rubrics = shippedRubrics();
        rubrics += *read(kRubric);
        for (const domain::Rubric& rubric : std::as_const(rubrics)) {
            const QByteArray written = writeRubric(rubric);
            const auto again = read(written);
            QVERIFY(again);
            QVERIFY(*again == rubric);
            QCOMPARE(writeRubric(*again), written);
        }
    }

    void knowsTheSameRubricByItsFingerprint()
    {
        // Other blanks and other names of scales are still the same rubric; another text is not.
        QByteArray respelt = kRubric;
        respelt.replace("judged", "yesOrNo").replace("\n", "\n\n");
        const auto rubric = read(kRubric);
        QCOMPARE(fingerprint(*read(respelt)), fingerprint(*rubric));
        QVERIFY(fingerprint(*read(changed("Visie", "visie"))) != fingerprint(*rubric));
    }

    void survivesAnyDamage()
    {
        QRandomGenerator random(20261124);
        for (int i = 0; i < 3000; ++i) {
            QByteArray json = kRubric;
            for (int changes = random.bounded(1, 6); changes > 0; --changes) {
                const int at = random.bounded(int(json.size()));
                switch (random.bounded(3)) {
                case 0:
                    json[at] = char(random.bounded(256));
                    break;
                case 1:
                    json.remove(at, random.bounded(1, 9));
                    break;
                case 2:
                    json.insert(at, json.mid(random.bounded(int(json.size())), 12));
                    break;
                }
            }
            const auto rubric = read(json);
            if (!rubric) {
                QVERIFY(rubric.error().arguments().value(1).toInt() > 0);
                continue;
            }
            QVERIFY(read(writeRubric(*rubric)));
        }
    }
};

BERAAD_TEST(TestRubricFile, QCoreApplication)
#include "tst_rubricfile.moc"
