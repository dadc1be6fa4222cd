// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/setupstage.h"

#include "core/tables/tablefile.h"
#include "ui/setup/importdialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;
using tests::SetupStage;

/// Lists that come in: what a person sees before anything is stored, and what is stored then.
class ImportingTest final : public tests::TestCase
{
    Q_OBJECT

private:
    static QString write(const SetupStage& stage, const QByteArray& content)
    {
        const QString path = stage.fixture.folder() + u"/lijst.csv"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a list");
        return path;
    }
    /// The dialog on a list with this content.
    static ImportDialog* import(SetupStage& stage, const QByteArray& content)
    {
        stage.prompts.paths = {write(stage, content)};
        stage.press(u"Import…"_s);
        return stage.room->findChild<ImportDialog*>();
    }
    static QPushButton* importButton(const ImportDialog& dialog)
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().startsWith("Import"_L1))
                return button;
        }
        qFatal("no button to import");
    }
    static QString outcome(const ImportDialog& dialog)
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith("New:"_L1))
                return label->text();
        }
        return {};
    }
    static QListWidget* problems(const ImportDialog& dialog)
    {
        return dialog.findChild<QListWidget*>();
    }

private Q_SLOTS:
    void regionsComeInAfterALook()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        ImportDialog* dialog =
            import(stage, "nummer;naam;penvoerder;adres;postcode;plaats\n"
                          "2;Regio Twee;Scholen;Dijk 1;1234AB;Delft\n7;Zeven;;;;\n");
        QVERIFY(dialog);
        QCOMPARE(stage.regions().size(), 3); // nothing is stored by looking
        QVERIFY(outcome(*dialog).startsWith(u"New: 1. Changed: 1. As it is stored: 0."_s));
        QCOMPARE(importButton(*dialog)->text(), u"Import 2 region(s)"_s);
        QTest::keyClick(importButton(*dialog), Qt::Key_Space);
        QCOMPARE(stage.regions().size(), 4);
        QCOMPARE(stage.regions().at(1).name, u"Regio Twee"_s);
        QCOMPARE(stage.regions().at(1).leadApplicant.city, u"Delft"_s);
        QCOMPARE(stage.records().plans.last().region.name, u"Zeven"_s); // and hands in a plan
        QVERIFY(stage.sentences().value(0).startsWith(u"lijst.csv was imported."_s));
    }

    void goingBackStoresNothing()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        ImportDialog* dialog = import(stage, "nummer;naam\n7;Zeven\n");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(stage.regions().size(), 3);
        stage.press(u"Import…"_s); // and no file is no dialog
        QTRY_VERIFY(!stage.room->findChild<ImportDialog*>());
    }

    void aTotalThatIsNotTheSumOfTheYearsIsDoubtedAndStopsNothing()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        ImportDialog* dialog = import(stage, "nummer;naam;subsidie 2020;subsidie 2021;totaal\n"
                                             "7;Zeven;100;50;150\n8;Acht;100;50;160\n");
        QListWidget* list = problems(*dialog);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"Row 3, “totaal”: The total is “160”"_s));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        auto* table = dialog->findChild<QTableView*>();
        QCOMPARE(table->currentIndex(), table->model()->index(1, 4));
        QTest::keyClick(importButton(*dialog), Qt::Key_Space);
        QCOMPARE(stage.regions().size(), 5);
        QCOMPARE(stage.records().plans.last().plan.requestedTotal(), Money::fromEuros(150));
    }

    void aProblemIsShownWithItsCellAndStopsTheImport()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        ImportDialog* dialog =
            import(stage, "nummer;naam;subsidie 2020\n7;Zeven;100\nacht;Acht;p.m.\n");
        QVERIFY(!importButton(*dialog)->isEnabled());
        QListWidget* list = problems(*dialog);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(1)->text().startsWith(u"Row 3, “subsidie 2020”: “p.m.”"_s));
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
        auto* table = dialog->findChild<QTableView*>();
        QCOMPARE(table->currentIndex(), table->model()->index(1, 2));
        QCOMPARE(dialog->focusWidget(), table);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(stage.regions().size(), 3);
    }

    void aCellTooManyIsShownWithItsCell()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        ImportDialog* dialog =
            import(stage, "nummer,naam,subsidie 2020\n7,Zeven,100\n8,Acht,12,50\n");
        QVERIFY(dialog);
        QVERIFY(!importButton(*dialog)->isEnabled());
        QListWidget* list = problems(*dialog);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"Row 3, column 4: “50”"_s));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        auto* table = dialog->findChild<QTableView*>();
        QCOMPARE(table->currentIndex(), table->model()->index(1, 3));
        const auto sign = [&](int row, int column) {
            return table->model()->index(row, column).data(Qt::DecorationRole).isValid();
        };
        QVERIFY(sign(1, 3));
        QVERIFY(!sign(0, 3));
        QVERIFY(!sign(1, 2));
    }

    void theFileIsCorrectedAndReadAgain()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        ImportDialog* dialog = import(stage, "nummer;naam\nzeven;Zeven\n");
        QVERIFY(!importButton(*dialog)->isEnabled());
        write(stage, "nummer;naam\n7;Zeven\n");
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text().startsWith("Read"_L1))
                QTest::keyClick(button, Qt::Key_Space);
        }
        QVERIFY(problems(*dialog)->isHidden());
        QTest::keyClick(importButton(*dialog), Qt::Key_Space);
        QCOMPARE(stage.regions().last().name, u"Zeven"_s);
    }

    void aColumnIsChosenByHand()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        ImportDialog* dialog = import(stage, "volgnummer;naam\n7;Zeven\n");
        QVERIFY(!importButton(*dialog)->isEnabled());
        QComboBox* first = nullptr;
        for (QComboBox* choice : dialog->findChildren<QComboBox*>()) {
            if (choice->accessibleName().contains("volgnummer"_L1))
                first = choice;
        }
        QVERIFY(first);
        QCOMPARE(first->currentText(), u"Left out"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QCOMPARE(first->currentText(), u"Number"_s);
        QTest::keyClick(importButton(*dialog), Qt::Key_Space);
        QCOMPARE(stage.regions().last().number, 7);
    }

    void membersComeInByName()
    {
        SetupStage stage;
        stage.open(u"Members"_s);
        ImportDialog* dialog =
            import(stage, "Naam;Organisatie;Rol\nA. Albers;Gemeente;\nE. Evers;Mbo Raad;lid\n");
        QCOMPARE(importButton(*dialog)->text(), u"Import 2 member(s)"_s);
        QTest::keyClick(importButton(*dialog), Qt::Key_Space);
        const QList<Member> members = stage.session->members();
        QCOMPARE(members.size(), 7);
        QVERIFY(std::any_of(members.begin(), members.end(), [](const Member& each) {
            return each.name == u"A. Albers"_s && each.organisation == u"Gemeente"_s;
        }));
    }

    void aFileThatCannotBeReadIsSaid()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        QVERIFY(!import(stage, QByteArray("\xD0\xCF\x11\xE0") + QByteArray(100, '\0')));
        QVERIFY(stage.sentences().value(0).contains(u"lijst.csv"_s));
    }

    /// What goes out is what comes in: with all columns, and in the order on screen.
    void regionsGoOutAsTheyComeIn()
    {
        SetupStage stage;
        stage.open(u"Regions"_s);
        stage.named<QTableView>(u"Regions of the programme"_s)
            ->sortByColumn(1, Qt::DescendingOrder);
        const QString path = stage.fixture.folder() + u"/out.ods"_s;
        stage.prompts.paths = {path};
        stage.press(u"Save table…"_s);
        QVERIFY(stage.sentences().value(0).contains(u"out.ods"_s));
        const auto table = must(tables::readTableFile(path));
        QCOMPARE(table.cell(table.rows().first(), 1), u"Regio 3"_s);
        stage.prompts.paths = {path};
        stage.press(u"Import…"_s);
        const auto* dialog = stage.room->findChild<ImportDialog*>();
        QVERIFY(dialog);
        QVERIFY(outcome(*dialog).startsWith(u"New: 0. Changed: 0. As it is stored: 3."_s));
    }

    void membersGoOutAsTheyComeIn()
    {
        SetupStage stage;
        stage.open(u"Members"_s);
        const QString path = stage.fixture.folder() + u"/out.xlsx"_s;
        stage.prompts.paths = {path};
        stage.press(u"Save table…"_s);
        stage.prompts.paths = {path};
        stage.press(u"Import…"_s);
        const auto* dialog = stage.room->findChild<ImportDialog*>();
        QVERIFY(dialog);
        QVERIFY(outcome(*dialog).startsWith(u"New: 0. Changed: 0. As it is stored: 6."_s));
    }
};

BERAAD_TEST(ImportingTest, QApplication)
#include "tst_importing.moc"
