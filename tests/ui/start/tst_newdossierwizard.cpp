// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newdossierwizard.h"

#include "core/base/clock.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/dossierfixture/tinypdf.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/kit/inlinemessage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::ui;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

constexpr int kColumns = 3;

/// The wizard over a folder of small plans, by keyboard as far as the person goes.
class Stage
{
public:
    Stage()
        : clock(QDateTime(QDate(2020, 3, 2), QTime(9, 0), Qt::UTC))
        , wizard(prompts, clock)
    {
        wizard.show();
        QApplication::setActiveWindow(&wizard);
        if (!QTest::qWaitForWindowExposed(&wizard))
            qFatal("the window does not come up");
    }

    QTemporaryDir folder;
    FixedClock clock;
    tests::ScriptedPrompts prompts;
    NewDossierWizard wizard;

    QString path(const QString& name) const { return folder.filePath(name); }
    void addPlan(const QString& name, const QString& text) const
    {
        QDir(folder.path()).mkpath(u"plannen"_s);
        write(u"plannen/"_s + name, tests::tinyPdf({text}));
    }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("a fixture cannot be written");
        file.write(content);
    }
    void type(const QString& label, const QString& text) const
    {
        for (const QLabel* each : wizard.currentPage()->findChildren<QLabel*>()) {
            if (each->text().remove(u'&') == label && each->buddy()) {
                auto* field = qobject_cast<QLineEdit*>(each->buddy());
                field->setFocus();
                field->selectAll();
                QTest::keyClicks(field, text);
                return;
            }
        }
        qFatal("no field %s", qPrintable(label));
    }
    void fillFirstPage() const
    {
        type(u"File"_s, path(u"commissie.beraad"_s));
        type(u"Programme"_s, u"Sterk techniekonderwijs"_s);
        type(u"Your name"_s, u"S. Secretaris"_s);
    }
    void press(QWizard::WizardButton which) const
    {
        QTest::keyClick(wizard.button(which), Qt::Key_Space);
    }
    /// To the page with the matches.
    void goToMatches(const QString& table = {})
    {
        goBeyondPlans(table);
        if (table.isEmpty())
            return;
        QTRY_COMPARE(wizard.currentId(), kColumns);
        press(QWizard::NextButton);
    }
    /// With a table to what its columns hold.
    void goBeyondPlans(const QString& table = {})
    {
        fillFirstPage();
        press(QWizard::NextButton);
        type(u"Folder with the plans (PDF)"_s, path(u"plannen"_s));
        if (!table.isEmpty())
            type(u"Table of the regions (ODS, XLSX or CSV)"_s, path(table));
        press(QWizard::NextButton);
    }
    void readAgain() const
    {
        for (QPushButton* each : wizard.currentPage()->findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == u"Read the file again"_s)
                return QTest::keyClick(each, Qt::Key_Space);
        }
        qFatal("no such button");
    }
    QTableView* matches() const { return wizard.currentPage()->findChild<QTableView*>(); }
    /// Types in a cell of the matches, as Enter does after it.
    void correct(int row, int column, const QString& text) const
    {
        matches()->setFocus();
        matches()->setCurrentIndex(matches()->model()->index(row, column));
        for (const QChar character : text) // the first opens the editor, which has the others
            QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
        if (text.isEmpty())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents(); // the view takes over what was typed
    }
    QString problem() const
    {
        for (const InlineMessage* message : wizard.findChildren<InlineMessage*>()) {
            if (message->isVisible())
                return message->sentence();
        }
        return {};
    }
    std::unique_ptr<storage::Dossier> dossier() const
    {
        return must(storage::Dossier::open(wizard.path(), clock));
    }
};

QHash<int, QStringList> filesByRegion(storage::Dossier& dossier)
{
    storage::ProgrammeRecords records(dossier);
    const Programme programme = must(records.programmes()).first();
    const RoundId round = must(records.rounds(programme.id)).first().id;
    QHash<int, QStringList> files;
    for (const Plan& plan : must(storage::PlanRecords(dossier).plans(round))) {
        for (const DocumentFile& file : plan.documents)
            files[must(records.region(plan.region)).number] << file.fileName;
    }
    return files;
}

} // namespace

class NewDossierWizardTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderOfPlansBecomesADossier()
    {
        Stage stage;
        stage.addPlan(u"01-Noordkust.pdf"_s, u"Visie"_s);
        stage.addPlan(u"01-Noordkust-begroting.pdf"_s, u"Begroting"_s);
        stage.addPlan(u"02_De_Veenkant.pdf"_s, u"Visie"_s);
        stage.goToMatches();
        QTRY_COMPARE(stage.wizard.currentId(), 2);
        QVERIFY(!QFile::exists(stage.wizard.path()));
        stage.press(QWizard::FinishButton);
        QTRY_COMPARE(stage.wizard.result(), int(QDialog::Accepted));
        const auto dossier = stage.dossier();
        const auto files = filesByRegion(*dossier);
        QCOMPARE(files.value(1).size(), 2);
        QCOMPARE(files.value(2), QStringList{u"02_De_Veenkant.pdf"_s});
        const auto members = must(storage::MemberRecords(*dossier).members());
        QCOMPARE(members.size(), 1);
        QCOMPARE(members.first().name, u"S. Secretaris"_s);
        QCOMPARE(members.first().role, MemberRole::Secretary);
    }

    void aMatchIsCorrectedByThePerson()
    {
        Stage stage;
        stage.addPlan(u"plan-noordkust.pdf"_s, u"Visie"_s);
        stage.addPlan(u"zonder.pdf"_s, u"Iets"_s);
        stage.write(u"regios.csv"_s, "nummer;naam\n4;Noordkust\n5;Veenkant\n6;Zuidrand\n");
        stage.goToMatches(u"regios.csv"_s);
        QTRY_COMPARE(stage.wizard.currentId(), 2);
        QCOMPARE(stage.matches()->model()->index(0, 2).data().toInt(), 4);
        QVERIFY(stage.matches()->model()->index(1, 2).data().toString().isEmpty());
        stage.correct(0, 2, u"6"_s);        // by its number
        stage.correct(1, 3, u"veenkant"_s); // by its name
        stage.press(QWizard::FinishButton);
        QTRY_COMPARE(stage.wizard.result(), int(QDialog::Accepted));
        const auto dossier = stage.dossier();
        const auto files = filesByRegion(*dossier);
        QCOMPARE(files.value(6), QStringList{u"plan-noordkust.pdf"_s});
        QCOMPARE(files.value(5), QStringList{u"zonder.pdf"_s});
        QVERIFY(!files.contains(4));
    }

    void aFileIsLeftOut()
    {
        Stage stage;
        stage.addPlan(u"01-Noordkust.pdf"_s, u"Visie"_s);
        stage.addPlan(u"02-Leeswijzer.pdf"_s, u"Leeswijzer"_s);
        stage.goToMatches();
        QTRY_COMPARE(stage.wizard.currentId(), 2);
        stage.correct(1, 2, QString()); // the number is cleared
        stage.press(QWizard::FinishButton);
        QTRY_COMPARE(stage.wizard.result(), int(QDialog::Accepted));
        const auto dossier = stage.dossier();
        QCOMPARE(filesByRegion(*dossier).size(), 1);
        storage::ProgrammeRecords records(*dossier);
        QCOMPARE(must(records.regions(must(records.programmes()).first().id)).size(), 1);
    }

    void aNewRegionNeedsAName()
    {
        Stage stage;
        stage.addPlan(u"zonder.pdf"_s, u"Iets"_s);
        stage.write(u"regios.csv"_s, "nummer;naam\n4;Noordkust\n");
        stage.goToMatches(u"regios.csv"_s);
        QTRY_COMPARE(stage.wizard.currentId(), 2);
        stage.correct(0, 2, u"9"_s);
        QVERIFY(!stage.wizard.button(QWizard::FinishButton)->isEnabled());
        stage.correct(0, 3, u"Zuidrand"_s);
        stage.press(QWizard::FinishButton);
        QTRY_COMPARE(stage.wizard.result(), int(QDialog::Accepted));
        const auto dossier = stage.dossier();
        QCOMPARE(filesByRegion(*dossier).value(9), QStringList{u"zonder.pdf"_s});
    }

    void cancellingStoresNothing()
    {
        Stage stage;
        stage.addPlan(u"01-Noordkust.pdf"_s, u"Visie"_s);
        stage.goToMatches();
        QTRY_COMPARE(stage.wizard.currentId(), 2);
        stage.press(QWizard::CancelButton);
        QCOMPARE(stage.wizard.result(), int(QDialog::Rejected));
        QCOMPARE(QDir(stage.folder.path()).entryList(QDir::Files), QStringList());
    }

    void aFileThatIsThereIsNotOverwritten()
    {
        Stage stage;
        stage.write(u"commissie.beraad"_s, "van iemand anders");
        stage.fillFirstPage();
        stage.press(QWizard::NextButton);
        QCOMPARE(stage.wizard.currentId(), 0);
        QVERIFY(stage.problem().contains(u"commissie.beraad"_s));
    }

    void aDayThatIsNoneKeepsThePage()
    {
        Stage stage;
        stage.fillFirstPage();
        stage.type(u"Plenary meeting"_s, u"31-2-2020"_s);
        stage.press(QWizard::NextButton);
        QCOMPARE(stage.wizard.currentId(), 0);
        QVERIFY(stage.problem().contains(u"31-2-2020"_s));
        stage.type(u"Plenary meeting"_s, u"12-5-2020"_s);
        stage.press(QWizard::NextButton);
        QCOMPARE(stage.wizard.currentId(), 1);
        QCOMPARE(stage.problem(), QString());
    }

    void aTableThatCannotBeReadIsNamed()
    {
        Stage stage;
        stage.addPlan(u"01-Noordkust.pdf"_s, u"Visie"_s);
        stage.goBeyondPlans(u"regios.csv"_s);
        QTRY_VERIFY(stage.problem().contains(u"regios.csv"_s));
        QCOMPARE(stage.wizard.currentId(), 1);
    }

    /// What Beraad does not know by its name, a person chooses.
    void aPersonSaysWhatAColumnHolds()
    {
        Stage stage;
        stage.addPlan(u"04-Noordkust.pdf"_s, u"Visie"_s);
        stage.write(u"regios.csv"_s, "nummer;gebied\n4;Noordkust\n");
        stage.goBeyondPlans(u"regios.csv"_s);
        QTRY_COMPARE(stage.wizard.currentId(), kColumns);
        QVERIFY(!stage.wizard.button(QWizard::NextButton)->isEnabled());
        const auto choices = stage.wizard.currentPage()->findChildren<QComboBox*>();
        QCOMPARE(choices.size(), 2);
        choices[1]->setFocus();
        QTest::keyClicks(choices[1], u"r"_s);
        QCOMPARE(choices[1]->currentText(), u"Region"_s);
        QVERIFY(stage.wizard.button(QWizard::NextButton)->isEnabled());
        stage.press(QWizard::NextButton);
        QTRY_COMPARE(stage.wizard.currentId(), 2);
        stage.press(QWizard::FinishButton);
        QTRY_COMPARE(stage.wizard.result(), int(QDialog::Accepted));
        const auto dossier = stage.dossier();
        storage::ProgrammeRecords records(*dossier);
        QCOMPARE(must(records.regions(must(records.programmes()).first().id)).first().name,
                 u"Noordkust"_s);
    }

    void eachProblemOfTheTableIsListed()
    {
        Stage stage;
        stage.addPlan(u"01-Noordkust.pdf"_s, u"Visie"_s);
        stage.write(u"regios.csv"_s, "nummer;naam\nvier;Noordkust\n5;\n");
        stage.goBeyondPlans(u"regios.csv"_s);
        QTRY_COMPARE(stage.wizard.currentId(), kColumns);
        QVERIFY(stage.problem().contains(u"2"_s));
        QVERIFY(!stage.wizard.button(QWizard::NextButton)->isEnabled());
        auto* list = stage.wizard.currentPage()->findChild<QListWidget*>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"vier"_s));
        QVERIFY(list->item(1)->text().contains(u"naam"_s));
        stage.write(u"regios.csv"_s, "nummer;naam\n4;Noordkust\n");
        stage.readAgain();
        QVERIFY(!list->isVisible());
        stage.press(QWizard::NextButton);
        QTRY_COMPARE(stage.wizard.currentId(), 2);
    }

    void aPdfThatCannotBeReadIsLeftOutAndSaysSo()
    {
        Stage stage;
        stage.addPlan(u"01-Noordkust.pdf"_s, u"Visie"_s);
        stage.write(u"plannen/02-stuk.pdf"_s, "geen pdf");
        stage.goToMatches();
        QTRY_COMPARE(stage.wizard.currentId(), 2);
        QVERIFY(stage.matches()->model()->index(1, 4).data().toString().contains(u"02-stuk.pdf"_s));
        stage.press(QWizard::FinishButton);
        QTRY_COMPARE(stage.wizard.result(), int(QDialog::Accepted));
        const auto dossier = stage.dossier();
        QCOMPARE(filesByRegion(*dossier).size(), 1);
    }

    void withoutPlansThereIsADossierToo()
    {
        Stage stage;
        stage.fillFirstPage();
        stage.press(QWizard::NextButton);
        stage.press(QWizard::NextButton);
        QTRY_COMPARE(stage.wizard.currentId(), 2);
        stage.press(QWizard::FinishButton);
        QTRY_COMPARE(stage.wizard.result(), int(QDialog::Accepted));
        QVERIFY(filesByRegion(*stage.dossier()).isEmpty());
    }
};

BERAAD_TEST(NewDossierWizardTest, QApplication)
#include "tst_newdossierwizard.moc"
