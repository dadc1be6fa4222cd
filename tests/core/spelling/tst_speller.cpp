// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/speller.h"

#include "core/spelling/words.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::spelling;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a dictionary for a test cannot be written");
}

} // namespace

class TestSpeller final : public tests::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::shared_ptr<Speller> dutch() const
    {
        return Speller::loadFrom(m_folder.path(), Language::Dutch);
    }

private Q_SLOTS:
    /// A dictionary of our own, so that the test says the same on each machine.
    void initTestCase()
    {
        write(m_folder.filePath(u"nl_NL.aff"_s), "SET UTF-8\nTRY enatirodslgvkmup\n");
        write(m_folder.filePath(u"nl_NL.dic"_s),
              "7\nde\nregio\nwerkt\nsamen\nfinanciën\nfoto's\ntechniek\n");
    }

    void cutsATextIntoWords()
    {
        const QString text = u"De B2 foto’s (p. 17) van HAVO-mbo: www.regio.nl, a@b.nl"_s;
        QStringList found;
        for (const Word& word : findWords(text))
            found << text.mid(word.start, word.length);
        QCOMPARE(found, QStringList({u"De"_s, u"foto’s"_s, u"p"_s, u"van"_s, u"HAVO-mbo"_s}));
    }

    void knowsWhatTheDictionaryHas()
    {
        const auto speller = dutch();
        QVERIFY(speller->knows(u"regio"_s));
        QVERIFY(speller->knows(u"De"_s));
        QVERIFY(speller->knows(u"financiën"_s));
        QVERIFY(speller->knows(u"foto’s"_s));
        QVERIFY(speller->knows(u"techniek-regio"_s));
        QVERIFY(!speller->knows(u"regoi"_s));
        QVERIFY(!speller->knows(u"techniek-regoi"_s));
    }

    void saysWhatMayHaveBeenMeant()
    {
        QVERIFY(dutch()->suggestions(u"regoi"_s, 5).contains(u"regio"_s));
        QVERIFY(dutch()->suggestions(u"financien"_s, 5).contains(u"financiën"_s));
    }

    void namesOfTheDossierAreWords()
    {
        const auto speller = dutch();
        QVERIFY(!speller->knows(u"Zuidplas"_s));
        speller->setNames({u"Regio Zuidplas-Oost"_s});
        QVERIFY(speller->knows(u"Zuidplas"_s));
        QVERIFY(speller->knows(u"zuidplas-oost"_s));
        speller->setNames({});
        QVERIFY(!speller->knows(u"Zuidplas"_s));
    }

    void withoutDictionaryThereIsNoSpeller()
    {
        QVERIFY(!Speller::loadFrom(m_folder.path(), Language::English));
    }

    void readsTheDictionariesOfTheSystem()
    {
        const auto speller = Speller::load(Language::Dutch);
        if (!speller)
            QSKIP("no Dutch dictionary on this machine (hunspell-nl)");
        QVERIFY(speller->knows(u"samenwerking"_s));
        QVERIFY(!speller->knows(u"samenwerkign"_s));
        QVERIFY(speller->suggestions(u"samenwerkign"_s, 5).contains(u"samenwerking"_s));
    }
};

BERAAD_TEST(TestSpeller, QCoreApplication)
#include "tst_speller.moc"
