// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/documentrecords.h"
#include "core/storage/dossier.h"
#include "core/storage/transaction.h"
#include "core/text/pagewords.h"

#include <QHash>

#include <algorithm>

namespace beraad::storage {

using namespace domain;

namespace {

constexpr QChar kMarkStart(2);
constexpr QChar kMarkEnd(3);
/// A beginning of one letter is on almost every page.
constexpr qsizetype kShortestBeginning = 2;

/// Documents of a round that a member may open, as domain::doorTo() says it and a reader only after
/// stating any interest: binds the round and the member.
constexpr auto kOpenDocuments =
    "FROM searchable_document s JOIN plan_document d ON d.document = s.document "
    "JOIN plan p ON p.id = d.plan JOIN (SELECT ? AS round, ? AS reader) who "
    "ON p.round = who.round WHERE NOT EXISTS "
    "(SELECT 1 FROM conflict c WHERE c.plan = p.id AND c.member = who.reader) AND NOT EXISTS "
    "(SELECT 1 FROM conflict_declaration c WHERE c.plan = p.id AND c.member = who.reader "
    "AND c.kind = 'possible' AND NOT EXISTS "
    "(SELECT 1 FROM conflict_measure m WHERE m.declaration = c.id)) AND (NOT EXISTS "
    "(SELECT 1 FROM assignment a WHERE a.plan = p.id AND a.member = who.reader) OR EXISTS "
    "(SELECT 1 FROM conflict_declaration c WHERE c.plan = p.id AND c.member = who.reader) OR "
    "EXISTS "
    "(SELECT 1 FROM review v WHERE v.plan = p.id AND v.member = who.reader))";

struct OpenDocument
{
    qint64 number = 0;
    PlanId plan;
    QString document;
};

struct FoundRow
{
    qint64 number = 0;
    QString body;
    QString snippet;
};

/// Words that stand next to each other.
struct Term
{
    QStringList words;
    bool isOpen = false; ///< the last word may go on
};

QStringList wordsOf(QStringView text)
{
    QStringList words;
    bool inWord = false;
    for (const QChar letter : text) {
        const bool isPart = letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
        if (isPart && !inWord)
            words.append(QString());
        if (isPart)
            words.last() += letter;
        inWord = isPart;
    }
    return words;
}

/// What stands between spaces ("1.250", "e-mail") is a term, and what stands between double quotes.
/// The last word of a question that
/// does not end in a space or a quote is still being typed.
QList<Term> termsOf(const SearchQuestion& question)
{
    QList<Term> terms;
    const QStringList parts = question.words.split(QLatin1Char('"'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isQuoted = i % 2 == 1;
        const QStringList pieces =
            isQuoted ? QStringList{parts[i]} : parts[i].simplified().split(QLatin1Char(' '));
        for (const QString& piece : pieces) {
            const QStringList words = wordsOf(piece);
            if (!words.isEmpty())
                terms.append(Term{words, false});
        }
    }
    const QChar last = question.words.isEmpty() ? QChar(u' ') : question.words.back();
    const bool isTyping = last.isLetterOrNumber() || last.isMark();
    if (!terms.isEmpty() && isTyping && question.match == WordMatch::Beginning)
        terms.last().isOpen = terms.last().words.last().size() >= kShortestBeginning;
    return terms;
}

QString matchOf(const QList<Term>& terms)
{
    QStringList all;
    for (const Term& term : terms)
        all << dialect::searchTerm(term.words,
                                   term.isOpen ? dialect::WordEnd::Open : dialect::WordEnd::Closed);
    return all.join(QLatin1Char(' '));
}

bool isPartOfWord(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

bool standsAsTyped(const QString& body, const QString& word, bool isOpen)
{
    for (qsizetype at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + 1)) {
        if (!isPartOfWord(body, at - 1) && (isOpen || !isPartOfWord(body, at + word.size())))
            return true;
    }
    return false;
}

bool standsAsTyped(const QString& body, const QList<Term>& terms)
{
    return std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
        return std::all_of(term.words.begin(), term.words.end(), [&](const QString& word) {
            return standsAsTyped(body, word.normalized(QString::NormalizationForm_C), term.isOpen);
        });
    });
}

Snippet snippetOf(const QString& marked)
{
    Snippet snippet;
    qsizetype start = 0;
    for (const QChar letter : marked) {
        if (letter == kMarkStart)
            start = snippet.text.size();
        else if (letter == kMarkEnd)
            snippet.marked.append({int(start), int(snippet.text.size() - start)});
        else
            snippet.text += letter == u'\n' ? QChar(u' ') : letter;
    }
    return snippet;
}

} // namespace

Result<SearchAnswer> SearchIndex::search(const SearchQuestion& question) const
{
    const QList<Term> terms = termsOf(question);
    if (terms.isEmpty())
        return SearchAnswer();
    Database& database = m_dossier.database();
    const QString open = QString::fromLatin1(kOpenDocuments);
    const auto readDocument = [](const Row& row) {
        return OpenDocument{row.bigNumber("number"), row.id<PlanId>("plan"), row.text("document")};
    };
    BERAAD_TRY(const QList<OpenDocument> documents,
               database.list(QStringLiteral("SELECT s.number, s.document, p.id AS plan ") + open,
                             {stored(question.round), stored(question.reader)}, readDocument));
    QHash<qint64, OpenDocument> byNumber;
    for (const OpenDocument& document : documents)
        byNumber.insert(document.number, document);

    // What is narrowed down afterwards must start from more.
    const bool asTyped = question.letters == LetterMatch::AsTyped;
    const int limit = asTyped ? std::numeric_limits<int>::max() : question.most + 1;
    const auto readFound = [&](const Row& row) {
        return FoundRow{row.bigNumber("number"), asTyped ? row.text("body") : QString(),
                        row.text("snippet")};
    };
    BERAAD_TRY(
        const QList<FoundRow> rows,
        database.list(dialect::searchStatement(QStringLiteral("SELECT s.number ") + open),
                      {matchOf(terms), stored(question.round), stored(question.reader), limit},
                      readFound));
    SearchAnswer answer;
    for (const FoundRow& row : rows) {
        if (asTyped && !standsAsTyped(row.body, terms))
            continue;
        answer.hasMore = answer.pages.size() == question.most;
        if (answer.hasMore)
            break;
        const OpenDocument& document = byNumber[row.number / dialect::kPagesPerDocument];
        answer.pages.append({document.plan, document.document,
                             int(row.number % dialect::kPagesPerDocument), snippetOf(row.snippet)});
    }
    return answer;
}

Result<void> SearchIndex::add(const QString& document, const QStringList& pageTexts)
{
    return inTransaction(m_dossier, [&]() -> Result<void> {
        Database& database = m_dossier.database();
        BERAAD_TRY(const qint64 number,
                   database.count(QStringLiteral(
                       "SELECT coalesce(max(number), 0) + 1 FROM searchable_document")));
        BERAAD_CHECK(database.run(
            QStringLiteral("INSERT INTO searchable_document (number, document) VALUES (?, ?)"),
            {number, document}));
        const qint64 pages = std::min<qint64>(pageTexts.size(), dialect::kPagesPerDocument);
        for (qint64 page = 0; page < pages; ++page) {
            if (pageTexts[page].isEmpty())
                continue;
            BERAAD_CHECK(
                database.run(dialect::addSearchRow(), {number * dialect::kPagesPerDocument + page,
                                                       text::searchableText(pageTexts[page])}));
        }
        return {};
    });
}

Result<QStringList> SearchIndex::missing() const
{
    const auto sha256 = [](const Row& row) { return row.text("sha256"); };
    return m_dossier.database().list(
        QStringLiteral("SELECT d.sha256 FROM document d WHERE NOT EXISTS (SELECT 1 FROM "
                       "searchable_document s WHERE s.document = d.sha256) ORDER BY d.sha256"),
        {}, sha256);
}

Result<void> SearchIndex::complete(const Progress& progress)
{
    BERAAD_TRY(const QStringList documents, missing());
    int done = 0;
    for (const QString& document : documents) {
        if (progress.isCancelled())
            return Error(ErrorKind::Cancelled);
        BERAAD_TRY(const QStringList pages, DocumentRecords(m_dossier).pageTexts(document));
        BERAAD_CHECK(add(document, pages));
        progress.report(++done, int(documents.size()));
    }
    return {};
}

} // namespace beraad::storage
