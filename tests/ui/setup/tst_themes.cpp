// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/setupstage.h"

#include "core/storage/themerecords.h"
#include "ui/kit/linefield.h"

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SetupStage;

/// The themes of the programme: from a key press to what is stored.
class ThemesTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static QStringList stored(const SetupStage& stage)
    {
        QStringList names;
        const auto themes =
            must(storage::ThemeRecords(stage.dossier()).themes(stage.session->programme()->id));
        for (const domain::Theme& theme : themes)
            names << (theme.isRetired ? theme.name + u" (oud)"_s : theme.name);
        return names;
    }
    static void add(SetupStage& stage, const QString& name)
    {
        stage.prompts.texts.append(name);
        QTest::keyClick(stage.button(u"Add theme"_s), Qt::Key_Insert);
    }

private Q_SLOTS:
    void anOlderDossierGetsTheUsualOnesWhenAskedFor()
    {
        SetupStage stage;
        stage.open(u"Themes"_s);
        QVERIFY(stored(stage).isEmpty());
        stage.press(u"Add the usual"_s);
        QCOMPARE(stored(stage),
                 (QStringList{u"Technology in the theoretical pathway"_s, u"Teacher shortage"_s}));
        QVERIFY(!stage.button(u"Add the usual"_s));
        QCOMPARE(QApplication::focusWidget(), stage.button(u"Add theme"_s));
    }

    void aThemeIsAddedByKey()
    {
        SetupStage stage;
        stage.open(u"Themes"_s);
        add(stage, u"Meisjes in techniek"_s);
        add(stage, u" "_s); // nothing was written
        QCOMPARE(stored(stage), QStringList{u"Meisjes in techniek"_s});
        QCOMPARE(stage.named<LineField>(u"Theme 1"_s)->text(), u"Meisjes in techniek"_s);
    }

    void aThemeIsRenamedAndMovedByKeys()
    {
        SetupStage stage;
        stage.open(u"Themes"_s);
        add(stage, u"Eerst"_s);
        add(stage, u"Dan"_s);
        auto* second = stage.named<LineField>(u"Theme 2"_s);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_End);
        QTest::keyClicks(second, u"!"_s);
        QTest::keyClick(second, Qt::Key_Up, Qt::AltModifier); // stores what was typed too
        QCoreApplication::processEvents();
        QCOMPARE(stored(stage), (QStringList{u"Dan!"_s, u"Eerst"_s}));
        QVERIFY(second->hasFocus());
        QCOMPARE(second->accessibleName(), u"Theme 1"_s);
        QTest::keyClick(second, Qt::Key_Up, Qt::AltModifier); // is the first already
        QCOMPARE(stored(stage).first(), u"Dan!"_s);
        stage.undo();
        QCOMPARE(stored(stage), (QStringList{u"Eerst"_s, u"Dan!"_s}));
        stage.undo();
        QCOMPARE(stored(stage), (QStringList{u"Eerst"_s, u"Dan"_s}));
    }

    void aThemeKeepsItsNameWhenTheFieldIsLeftEmpty()
    {
        SetupStage stage;
        stage.open(u"Themes"_s);
        add(stage, u"Lerarentekort"_s);
        auto* name = stage.named<LineField>(u"Theme 1"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(stored(stage), QStringList{u"Lerarentekort"_s});
    }

    void aThemeIsRetiredAndAskedAgain()
    {
        SetupStage stage;
        stage.open(u"Themes"_s);
        add(stage, u"Lerarentekort"_s);
        stage.press(u"No longer ask"_s);
        QCoreApplication::processEvents();
        QCOMPARE(stored(stage), QStringList{u"Lerarentekort (oud)"_s});
        stage.press(u"Ask again"_s);
        QCOMPARE(stored(stage), QStringList{u"Lerarentekort"_s});
    }
};

BERAAD_TEST(ThemesTest, QApplication)
#include "tst_themes.moc"
