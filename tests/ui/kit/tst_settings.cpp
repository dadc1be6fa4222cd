// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/settings.h"

#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace beraad;
using namespace beraad::ui;

class SettingsTest final : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }

    void followsTheSystemUntilTold()
    {
        const Settings settings(m_file);
        QCOMPARE(settings.theme(), Theme::System);
        QVERIFY(!settings.language());
        QVERIFY(!settings.reopensLastDossier());
    }

    void remembersThemeAndLanguage()
    {
        {
            Settings settings(m_file);
            settings.setTheme(Theme::Dark);
            settings.setLanguage(Language::Dutch);
        }
        Settings settings(m_file);
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.language(), Language::Dutch);
        settings.setTheme(Theme::System);
        settings.setLanguage(std::nullopt);
        QCOMPARE(settings.theme(), Theme::System);
        QVERIFY(!settings.language());
    }

    void listsTheNewestDossierFirstAndEachOnce()
    {
        {
            Settings settings(m_file);
            for (const char* name : {"a", "b", "a"})
                settings.addRecentDossier(dossier(QString::fromLatin1(name)));
        }
        const QList<RecentDossier> recent = Settings(m_file).recentDossiers();
        QCOMPARE(recent, (QList{dossier(QStringLiteral("a")), dossier(QStringLiteral("b"))}));
    }

    void keepsTenDossiersAndForgetsOnRequest()
    {
        Settings settings(m_file);
        for (int i = 0; i < 13; ++i)
            settings.addRecentDossier(dossier(QString::number(i)));
        QCOMPARE(settings.recentDossiers().size(), 10);
        settings.removeRecentDossier(dossier(QStringLiteral("12")).path);
        QCOMPARE(settings.recentDossiers().size(), 9);
        QCOMPARE(settings.recentDossiers().first().name, QStringLiteral("11"));
    }

    void remembersTheMemberPerDossier()
    {
        Settings settings(m_file);
        settings.setActingMember(QStringLiteral("/x/a.beraad"), QStringLiteral("one"));
        settings.setActingMember(QStringLiteral("/x/b.beraad"), QStringLiteral("two"));
        QCOMPARE(settings.actingMember(QStringLiteral("/x/a.beraad")), QStringLiteral("one"));
        QCOMPARE(settings.actingMember(QStringLiteral("/x/b.beraad")), QStringLiteral("two"));
        QVERIFY(settings.actingMember(QStringLiteral("/x/c.beraad")).isEmpty());
    }

private:
    static RecentDossier dossier(const QString& name)
    {
        return {.name = name,
                .path = QStringLiteral("/dossiers/%1.beraad").arg(name),
                .lastOpened = QDateTime(QDate(2020, 5, 19), QTime(14, 3), Qt::UTC)};
    }

    QTemporaryDir m_folder;
    QString m_file;
};

BERAAD_TEST(SettingsTest, QCoreApplication)
#include "tst_settings.moc"
