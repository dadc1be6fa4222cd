// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorwording.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace beraad;
using namespace beraad::wording;
using namespace Qt::StringLiterals;

namespace {

struct KindRow
{
    QString name;
    int arguments = 0; ///< as the comment in error.h names them
};

/// The kinds in their order, read from error.h itself, so that none can be forgotten here.
QList<KindRow> readKinds()
{
    QFile header(QStringLiteral(BERAAD_SOURCE_DIR "/core/base/error.h"));
    if (!header.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    const QString text = QString::fromUtf8(header.readAll());
    const QString list = text.section(u"enum class ErrorKind"_s, 1).section(u"};"_s, 0, 0);
    static const QRegularExpression kind(u"^    (\\w+),(.*(?:\\n\\s+///<.*)*)$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression argument(u"%(\\d)"_s);
    QList<KindRow> rows;
    for (const auto& match : kind.globalMatch(list)) {
        KindRow row{match.captured(1)};
        for (const auto& named : argument.globalMatch(match.captured(2)))
            row.arguments = qMax(row.arguments, named.captured(1).toInt());
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestErrorWording : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsSentence_data()
    {
        QTest::addColumn<int>("ordinal");
        QTest::addColumn<int>("argumentCount");
        const auto kinds = readKinds();
        QVERIFY(kinds.size() > 60);
        for (int i = 0; i < kinds.size(); ++i)
            QTest::addRow("%s", qPrintable(kinds[i].name)) << i << kinds[i].arguments;
    }
    void everyKindHasItsSentence()
    {
        QFETCH(int, ordinal);
        QFETCH(int, argumentCount);
        const auto kind = ErrorKind(ordinal);
        QStringList arguments;
        for (int i = 0; i < argumentCount; ++i)
            arguments += u"<<%1>>"_s.arg(i);
        if (kind == ErrorKind::CardPinWrong)
            arguments = {u"3"_s};

        const QString english = sentence(Error(kind, arguments), Phrases(Language::English));
        const QString dutch = sentence(Error(kind, arguments), Phrases(Language::Dutch));
        QVERIFY2(english != dutch, "the Dutch sentence is missing");
        for (const QString& text : {english, dutch}) {
            for (const QString& argument : arguments)
                QVERIFY2(text.contains(argument), qPrintable(text));
            QVERIFY2(!text.contains(QRegularExpression(u"%[1-9n]"_s)), qPrintable(text));
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(u'!'), qPrintable(text));
            QVERIFY2(text.size() < 240, qPrintable(text));
        }
    }

    void argumentsAreNotReadAsPlaces()
    {
        const Error error(ErrorKind::TableColumnMissing, {u"100%2.csv"_s, u"%1"_s});
        QVERIFY(sentence(error, Phrases(Language::English))
                    .startsWith(u"The table “100%2.csv” has no column “%1”."_s));
    }

    void theOneOfManyIsNamedFirst()
    {
        const Error error = Error(ErrorKind::CriterionUnscored, {u"D1"_s}).of(u"22, A. Visser"_s);
        const QString text = sentence(error.of(u"formulier"_s), Phrases(Language::English));
        QVERIFY2(text.startsWith(u"22, A. Visser: "_s), qPrintable(text));
        QVERIFY2(text.contains(u"D1"_s), qPrintable(text));
    }

    void missingArgumentLeavesNoMark()
    {
        const QString text = sentence(Error(ErrorKind::FileNotFound), Phrases(Language::English));
        QVERIFY(text.startsWith(u"“” is not there."_s));
    }

    void ruleOfAJsonFieldIsSaidInTheLanguage()
    {
        const Error error(ErrorKind::JsonField,
                          {u"kader.json"_s, u"12"_s, u"weight"_s, u"greater than 0"_s});
        QVERIFY(sentence(error, Phrases(Language::Dutch))
                    .startsWith(u"In “kader.json”, regel 12, moet het veld weight groter dan 0 "
                                "zijn."_s));
    }

    void holderOfTheDossierIsNamedWhereKnown()
    {
        const Phrases dutch(Language::Dutch);
        QVERIFY(sentence(Error(ErrorKind::DossierInUse, {u"a.beraad"_s, u"laptop-3"_s}), dutch)
                    .startsWith(u"“a.beraad” is al geopend in laptop-3."_s));
        QVERIFY(sentence(Error(ErrorKind::DossierInUse, {u"a.beraad"_s}), dutch)
                    .startsWith(u"“a.beraad” is al geopend in een ander programma."_s));
    }

    void triesOfThePinAreToldAsFarAsKnown_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two") << u"2"_s
                             << u"De pincode is onjuist. Er zijn nog 2 pogingen voordat de kaart "
                                "blokkeert."_s;
        QTest::newRow("one") << u"1"_s
                             << u"De pincode is onjuist. Er is nog 1 poging voordat de kaart "
                                "blokkeert."_s;
        QTest::newRow("last, says the card")
            << u"final"_s
            << u"De pincode is onjuist. Er is nog één poging; daarna blokkeert de kaart."_s;
        QTest::newRow("nothing known")
            << QString()
            << u"De pincode is onjuist. Zoek de code op voordat u het opnieuw probeert."_s;
    }
    void triesOfThePinAreToldAsFarAsKnown()
    {
        QFETCH(QString, known);
        QTEST(sentence(Error(ErrorKind::CardPinWrong, {known}), Phrases(Language::Dutch)),
              "expected");
    }

    void dateOfACertificateIsSaidInTheLanguage()
    {
        QVERIFY(sentence(Error(ErrorKind::CertificateExpired, {u"A. Visser"_s, u"2020-02-01"_s}),
                         Phrases(Language::Dutch))
                    .contains(u"1 februari 2020"_s));
    }

    void roleIsNamedByItsWord()
    {
        QVERIFY(sentence(Error(ErrorKind::NotAllowedForRole, {u"secretary"_s}),
                         Phrases(Language::Dutch))
                    .startsWith(u"In de rol van secretaris "_s));
    }
};

BERAAD_TEST(TestErrorWording, QCoreApplication)
#include "tst_errorwording.moc"
