// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/noteedit.h"

#include "tests/support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace beraad;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

/// A field that is as high as its text, however the text came into it.
class NoteEditTest final : public tests::TestCase
{
    Q_OBJECT

private:
    struct Stage
    {
        Stage()
        {
            auto* column = new QVBoxLayout(&page);
            column->addWidget(note);
            column->addStretch();
            page.resize(360, 600);
            page.show();
            QApplication::setActiveWindow(&page);
            note->setFocus();
            QCoreApplication::processEvents();
        }
        /// Counted anew, from what the layout of the text says.
        int lines() const
        {
            int count = 0;
            for (QTextBlock block = note->document()->begin(); block.isValid();
                 block = block.next())
                count += block.layout()->lineCount();
            return count;
        }
        bool showsAll() const
        {
            return note->height() >= lines() * note->fontMetrics().lineSpacing() &&
                   note->viewport()->rect().contains(note->cursorRect().center());
        }

        QWidget page;
        NoteEdit* note = new NoteEdit(&page);
    };

    static const QString& longText()
    {
        static const QString text =
            u"Uit de telling van 1 oktober en de opgave van negen bedrijven blijkt dat de streek "
            u"per "
            "jaar 269 vakmensen vraagt en dat er 329 leerlingen een technisch profiel volgen."_s;
        return text;
    }

private Q_SLOTS:
    void growsWithWhatIsTyped()
    {
        Stage stage;
        QTest::keyClicks(stage.note, longText());
        QVERIFY(stage.lines() > 3);
        QTRY_VERIFY(stage.showsAll());
    }

    void growsWithWhatIsPasted()
    {
        Stage stage;
        QTest::keyClicks(stage.note, u"De analyse is degelijk "_s);
        QApplication::clipboard()->setText(longText());
        QTest::keyClick(stage.note, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(stage.lines() > 3);
        QTRY_VERIFY(stage.showsAll());
    }

    void growsWithWhatIsDropped()
    {
        Stage stage;
        QTest::keyClicks(stage.note, u"De analyse is degelijk "_s);
        QMimeData data;
        data.setText(longText());
        QDragEnterEvent enter(QPoint(20, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(stage.note->viewport(), &enter);
        QDropEvent drop(QPointF(20, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage.note->viewport(), &drop);
        QVERIFY(stage.lines() > 3);
        QTRY_VERIFY(stage.showsAll());
    }

    void growsWithAQuote()
    {
        Stage stage;
        QTest::keyClicks(stage.note, u"De analyse is degelijk"_s);
        stage.note->insertApart(longText());
        QVERIFY(stage.lines() > 3);
        QTRY_VERIFY(stage.showsAll());
    }

    void shrinksWithItsText()
    {
        Stage stage;
        const int empty = stage.note->height();
        QTest::keyClicks(stage.note, longText());
        QTest::keyClick(stage.note, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(stage.note, Qt::Key_Delete);
        QTRY_COMPARE(stage.note->height(), empty);
    }
};

BERAAD_TEST(NoteEditTest, QApplication)
#include "tst_noteedit.moc"
