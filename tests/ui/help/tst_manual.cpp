// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualwindow.h"

#include "core/wording/programlanguage.h"
#include "tests/support/dossierfixture/dossierfixture.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/kit/session.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace beraad;
using namespace beraad::domain;
using namespace beraad::tests;
using namespace beraad::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRoles{MemberRole::Member, MemberRole::Chair, MemberRole::Secretary};

/// As a person reads it on a button.
QString plain(QString text)
{
    return text.remove(u'&');
}

/// All texts of the window, in this language.
QSet<QString> textsOfTheWindow(Language language)
{
    QFile file(QStringLiteral(BERAAD_SOURCE_DIR "/translations/beraad_nl.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the translations cannot be read");
    const QString wanted = language == Language::Dutch ? u"translation"_s : u"source"_s;
    QSet<QString> texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == wanted)
            texts.insert(plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return texts;
}

QList<QString> boldOf(const QString& markdown)
{
    QList<QString> bold;
    static const QRegularExpression between(u"\\*\\*([^*]+)\\*\\*"_s);
    for (auto all = between.globalMatch(markdown); all.hasNext();)
        bold.append(all.next().captured(1).simplified());
    return bold;
}

} // namespace

class ManualTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesOnlyWhatIsInTheWindow_data() { languages(); }
    void namesOnlyWhatIsInTheWindow()
    {
        QFETCH(Language, language);
        QFETCH(QString, folder);
        const QSet<QString> texts = textsOfTheWindow(language);
        int count = 0;
        for (const QString& page : {u"member"_s, u"chair"_s, u"secretariat"_s}) {
            QFile file(u":/manual/%1/%2.md"_s.arg(folder, page));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString& bold : boldOf(QString::fromUtf8(file.readAll()))) {
                QVERIFY2(texts.contains(bold), qPrintable(page + u": "_s + bold));
                ++count;
            }
        }
        QVERIFY(count > 20);
    }

    void hasAllItsPictures_data() { languages(); }
    void hasAllItsPictures()
    {
        QFETCH(Language, language);
        ManualWindow manual(language);
        auto* text = manual.findChild<QTextBrowser*>();
        for (const MemberRole role : kRoles) {
            manual.showPage(role);
            QCOMPARE(manual.page(), role);
            const QString html = text->document()->toHtml();
            static const QRegularExpression picture(u"<img src=\"([^\"]+)\""_s);
            int pictures = 0;
            for (auto all = picture.globalMatch(html); all.hasNext(); ++pictures) {
                const QUrl name(all.next().captured(1));
                QVERIFY2(!text->loadResource(QTextDocument::ImageResource, name).isNull(),
                         qPrintable(name.toString()));
            }
            QVERIFY(pictures > 0);
        }
    }

    /// From a key press, at the page of who works here; a second press brings the same window.
    void opensAtThePageOfWhoWorksHere()
    {
        DossierFixture fixture;
        fixture.close();
        Settings settings(fixture.folder() + u"/settings.ini"_s);
        settings.setActingMember(fixture.path(), fixture.chair().id.text());
        ScriptedPrompts prompts;
        wording::ProgramLanguage language(Language::Dutch);
        MainWindow window(WindowParts{.settings = settings,
                                      .prompts = prompts,
                                      .clock = fixture.clock(),
                                      .language = language,
                                      .rooms = {},
                                      .newDossier = {},
                                      .buildDemonstration = {},
                                      .demonstrationPath = {}});
        window.show();
        window.openDossier(fixture.path());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1, Qt::ControlModifier);
        const auto manuals = [&] { return window.findChildren<ManualWindow*>(); };
        QCOMPARE(manuals().size(), 1);
        QVERIFY(manuals().first()->isVisible());
        QCOMPARE(manuals().first()->page(), MemberRole::Chair);
        auto* text = manuals().first()->findChild<QTextBrowser*>();
        QVERIFY(text->toPlainText().startsWith(u"Voor de voorzitter"_s));
        QTest::keyClick(&window, Qt::Key_F1, Qt::ControlModifier);
        QCOMPARE(manuals().size(), 1);
        QVERIFY(QTest::qWaitForWindowActive(manuals().first()));
        QTest::keyClick(manuals().first(), Qt::Key_Escape);
        QTRY_COMPARE(manuals().size(), 0);
    }

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("folder");
        QTest::newRow("Dutch") << Language::Dutch << u"nl"_s;
        QTest::newRow("English") << Language::English << u"en"_s;
    }
};

BERAAD_TEST(ManualTest, QApplication)
#include "tst_manual.moc"
