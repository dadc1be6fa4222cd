// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spellingmarks.h"

#include "ui/kit/noteedit.h"

#include "core/spelling/speller.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>

using namespace beraad;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a dictionary for a test cannot be written");
}

/// The words with a wavy line in the first paragraph.
QStringList marked(const NoteEdit& note)
{
    QStringList words;
    const QTextBlock block = note.document()->firstBlock();
    for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
        if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            words << block.text().mid(range.start, range.length);
    }
    return words;
}

} // namespace

class TestSpellingMarks final : public tests::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::shared_ptr<spelling::Speller> speller() const
    {
        return spelling::Speller::loadFrom(m_folder.path(), Language::Dutch);
    }

    /// A field in a window that is active, with marks.
    struct Stage
    {
        explicit Stage(const std::shared_ptr<spelling::Speller>& speller)
            : marks(new SpellingMarks(note))
        {
            marks->setSpeller(speller);
            note.show();
            QApplication::setActiveWindow(&note);
            note.setFocus();
        }
        NoteEdit note;
        SpellingMarks* marks; ///< the document's
    };

private Q_SLOTS:
    void initTestCase()
    {
        write(m_folder.filePath(u"nl_NL.aff"_s), "SET UTF-8\n");
        write(m_folder.filePath(u"nl_NL.dic"_s), "3\nde\nregio\nwerkt\n");
    }

    void marksWhatIsNotKnownAndSparesTheWordBeingWritten()
    {
        Stage stage(speller());
        QTest::keyClicks(&stage.note, u"de regoi"_s);
        QCOMPARE(marked(stage.note), QStringList());
        QTest::keyClicks(&stage.note, u" werkt"_s);
        QCOMPARE(marked(stage.note), QStringList{u"regoi"_s});
    }

    void aMarkGoesWhenTheWordIsRight()
    {
        Stage stage(speller());
        QTest::keyClicks(&stage.note, u"regoi werkt"_s);
        QCOMPARE(marked(stage.note), QStringList{u"regoi"_s});
        stage.note.setPlainText(u"regio werkt"_s);
        QCOMPARE(marked(stage.note), QStringList());
    }

    void withoutDictionaryNothingIsMarked()
    {
        Stage stage(nullptr);
        QTest::keyClicks(&stage.note, u"regoi werkt"_s);
        QCOMPARE(marked(stage.note), QStringList());
    }

    void leavesAParagraphAloneThatIsBeingComposed()
    {
        Stage stage(speller());
        QInputMethodEvent composing(u"regoi"_s, {});
        QApplication::sendEvent(&stage.note, &composing);
        stage.marks->rehighlight();
        QCOMPARE(marked(stage.note), QStringList());
    }

    /// A mark is no edit: nothing is stored because of it.
    void marksChangeNoText()
    {
        Stage stage(nullptr);
        QTest::keyClicks(&stage.note, u"regoi werkt"_s);
        stage.note.flush();
        QSignalSpy edits(&stage.note, &NoteEdit::edited);
        stage.marks->setSpeller(speller());
        stage.note.flush();
        QCOMPARE(marked(stage.note), QStringList{u"regoi"_s});
        QVERIFY(edits.isEmpty());
    }
};

BERAAD_TEST(TestSpellingMarks, QApplication)
#include "tst_spellingmarks.moc"
