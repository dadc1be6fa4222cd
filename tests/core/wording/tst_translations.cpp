// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< more than one with plural forms
    bool isFinished = true;
    bool isGone = false; ///< no longer in the sources

    QString name() const { return context + u": "_s + source.left(70); }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const auto type = xml.attributes().value("type"_L1);
            message.isFinished = type != "unfinished"_L1;
            message.isGone = type == "vanished"_L1 || type == "obsolete"_L1;
            const QString whole = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.translations = {whole.trimmed()};
            if (whole.contains(u'\n') && !message.source.contains(u'\n'))
                message.translations = whole.split(u'\n', Qt::SkipEmptyParts);
        } else {
            xml.skipCurrentElement();
        }
    }
    for (QString& translation : message.translations)
        translation = translation.trimmed();
    message.translations.removeAll(QString());
    return message;
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) { // <context>
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                messages += readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>{} : messages;
}

struct Update
{
    QString file;   ///< the updated copy
    QString errors; ///< what lupdate said about it; empty when all went well
};

/// Lines that name a class. A function that returns a type of another namespace is complained of
/// too, and is harmless.
QString aboutClasses(const QString& complaints)
{
    static const QRegularExpression unknownClass(u"unknown namespace/class ::[A-Z]"_s);
    return complaints.split(u'\n').filter(unknownClass).join(u'\n');
}

/// Runs lupdate as the target update_translations does, on a copy, keeping what is gone so that
/// it can be named. It complains of a class whose namespace it does not know: Qt would look that
/// class's texts up under another name, and show English.
Update update(const QString& tree, const QString& file, const QTemporaryDir& folder,
              const QStringList& options = {})
{
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    if (!QFile::copy(file, copy))
        return {copy, u"the file cannot be copied"_s};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QStringList arguments{u"-silent"_s, u"-extensions"_s, u"cpp,h"_s, u"-locations"_s,
                          u"none"_s,    u"-I"_s,          tree};
    arguments += options;
    for (const QString& part : {u"/core"_s, u"/ui"_s, u"/app"_s}) {
        if (QDir(tree + part).exists())
            arguments += tree + part;
    }
    arguments += {u"-ts"_s, copy};
    QProcess process;
    process.start(QStringLiteral(BERAAD_LUPDATE), arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return {copy, u"lupdate did not run"_s};
    return {copy, aboutClasses(QString::fromUtf8(process.readAllStandardError()))};
}

QStringList incomplete(const QList<Message>& messages)
{
    QStringList names;
    for (const Message& message : messages) {
        if (message.isGone)
            names += u"no longer in the sources: "_s + message.name();
        else if (!message.isFinished || message.translations.isEmpty())
            names += u"not translated: "_s + message.name();
    }
    return names;
}

QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(u"%L?\\d"_s);
    QStringList places;
    for (const auto& match : place.globalMatch(text))
        places += match.captured();
    places.sort();
    return places;
}

bool hasAccessKey(const QString& text)
{
    static const QRegularExpression key(u"&\\w"_s);
    return text.contains(key);
}

/// What a translation must have in common with its source; empty when all is well.
QString disagreement(const QString& source, const QString& translation)
{
    if (placesOf(source) != placesOf(translation))
        return u"other arguments"_s;
    if (hasAccessKey(source) != hasAccessKey(translation))
        return u"access key on one side only"_s;
    if (source.endsWith(u'…') != translation.endsWith(u'…'))
        return u"… on one side only"_s;
    if (source.endsWith(u'.') != translation.endsWith(u'.'))
        return u"full stop on one side only"_s;
    if (translation.contains(u'!'))
        return u"an exclamation mark"_s;
    static const QRegularExpression informal(u"\\b(je|jij|jouw|jullie)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (translation.contains(informal))
        return u"je instead of u"_s;
    return {};
}

const QString kTree = QStringLiteral(BERAAD_SOURCE_DIR);

} // namespace

class TestTranslations : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("Dutch") << u"beraad_nl.ts"_s << QStringList();
        QTest::newRow("plural forms of English")
            << u"beraad_en.ts"_s << QStringList{u"-pluralonly"_s};
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        const QTemporaryDir folder;
        const Update updated = update(kTree, kTree + u"/translations/"_s + file, folder, options);
        QCOMPARE(updated.errors, QString());
        const auto messages = readMessages(updated.file);
        QVERIFY(!messages.isEmpty());
        const QStringList names = incomplete(messages);
        QVERIFY2(names.isEmpty(), qPrintable(u"\n  "_s + names.join(u"\n  "_s)));
    }

    void translationsAgreeWithTheirSource()
    {
        QStringList names;
        for (const Message& message : readMessages(kTree + u"/translations/beraad_nl.ts"_s)) {
            for (const QString& translation : message.translations) {
                const QString reason = disagreement(message.source, translation);
                if (!reason.isEmpty())
                    names += reason + u" — "_s + message.name();
            }
        }
        QVERIFY2(names.isEmpty(), qPrintable(u"\n  "_s + names.join(u"\n  "_s)));
    }

    /// The check above can fail: a tree with one new text and one that is gone.
    void newAndGoneTextsAreFound()
    {
        const QTemporaryDir tree;
        QVERIFY(QDir(tree.path()).mkdir(u"ui"_s));
        QFile source(tree.filePath(u"ui/a.cpp"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("auto a = QCoreApplication::translate(\"Room\", \"Store advice\");\n");
        source.close();
        QFile file(tree.filePath(u"beraad_nl.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"nl_NL\">"
                   "<context><name>Room</name><message><source>Old</source>"
                   "<translation>Oud</translation></message></context></TS>");
        file.close();
        const QTemporaryDir folder;
        const Update updated = update(tree.path(), file.fileName(), folder);
        QCOMPARE(updated.errors, QString());
        QStringList names = incomplete(readMessages(updated.file));
        names.sort();
        QCOMPARE(names, QStringList({u"no longer in the sources: Room: Old"_s,
                                     u"not translated: Room: Store advice"_s}));
    }

    /// A class whose header is out of reach is told of.
    void unknownClassIsFound()
    {
        const QTemporaryDir tree;
        QVERIFY(QDir(tree.path()).mkdir(u"ui"_s));
        QFile source(tree.filePath(u"ui/a.cpp"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("namespace beraad {\nQString Room::title() { return tr(\"Room\"); }\n}\n");
        source.close();
        QFile file(tree.filePath(u"beraad_nl.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"nl_NL\"/>");
        file.close();
        const QTemporaryDir folder;
        QVERIFY(update(tree.path(), file.fileName(), folder).errors.contains(u"::Room"_s));
    }

    void disagreementsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("reason");
        QTest::newRow("good") << u"&Open %1…"_s << u"%1 &openen…"_s << QString();
        QTest::newRow("argument") << u"Open %1"_s << u"Openen"_s << u"other arguments"_s;
        QTest::newRow("key") << u"&Open"_s << u"Openen"_s << u"access key on one side only"_s;
        QTest::newRow("dots") << u"Open…"_s << u"Openen"_s << u"… on one side only"_s;
        QTest::newRow("stop") << u"Done."_s << u"Klaar"_s << u"full stop on one side only"_s;
        QTest::newRow("shouting") << u"Done"_s << u"Klaar!"_s << u"an exclamation mark"_s;
        QTest::newRow("informal") << u"Your dossier"_s << u"Jouw dossier"_s << u"je instead of u"_s;
    }
    void disagreementsAreFound()
    {
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QTEST(disagreement(source, translation), "reason");
    }
};

BERAAD_TEST(TestTranslations, QCoreApplication)
#include "tst_translations.moc"
