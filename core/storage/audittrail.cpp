// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audittrail.h"

#include "core/base/sha256.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/dossier.h"
#include "core/storage/transaction.h"

namespace beraad::storage {

namespace {

struct Head
{
    qint64 number = 0;
    QString hash;
};

struct LinkedEntry
{
    AuditEntry entry;
    QString previous;
};

LinkedEntry readEntry(const Row& row)
{
    LinkedEntry linked;
    linked.entry.number = row.bigNumber("number");
    linked.entry.at = row.time("at");
    linked.entry.who = row.text("who");
    linked.entry.action = row.text("action");
    linked.entry.subject = row.text("subject");
    linked.entry.before = row.text("before");
    linked.entry.after = row.text("after");
    linked.entry.hash = row.text("hash");
    linked.previous = row.text("previous");
    return linked;
}

/// The two long texts of an entry, as they are hashed and stored: a merge tells millions of
/// letters, and each time they are turned into another coding takes longer than to hash them.
struct LongTexts
{
    explicit LongTexts(const AuditEntry& entry)
        : before(entry.before.toUtf8())
        , after(entry.after.toUtf8())
    {
    }
    QByteArray before;
    QByteArray after;
};

/// Each field with its length before it, so that no two entries read the same.
QString hashOf(const AuditEntry& entry, const LongTexts& texts, const QString& previous)
{
    Sha256 hash;
    const auto add = [&hash](const QByteArray& bytes) {
        hash.add(QByteArray::number(bytes.size()) + ':');
        hash.add(bytes);
    };
    for (const QString& field :
         {previous, QString::number(entry.number), stored(entry.at).toString(), entry.who,
          entry.action, entry.subject})
        add(field.toUtf8());
    add(texts.before);
    add(texts.after);
    return hash.takeHex();
}

/// Never NULL, as stored(QString).
QVariant bound(const QByteArray& text)
{
    return text.isNull() ? QByteArray("") : text;
}

Result<Head> readHead(Database& database)
{
    const auto head = [](const Row& row) {
        return Head{row.bigNumber("number"), row.text("hash")};
    };
    BERAAD_TRY(const auto found,
               database.first(QStringLiteral("SELECT number, hash FROM audit_head"), {}, head));
    return found.value_or(Head{});
}

} // namespace

Result<void> AuditTrail::append(const AuditEntry& entry)
{
    AuditEntry added = entry;
    added.at = m_dossier.clock().now();
    return inTransaction(m_dossier, [&] { return appendEntry(m_dossier.database(), added); });
}

Result<void> appendEntry(Database& database, const AuditEntry& entry)
{
    BERAAD_TRY(const Head head, readHead(database));
    AuditEntry added = entry;
    added.number = head.number + 1;
    const LongTexts texts(added);
    added.hash = hashOf(added, texts, head.hash);
    BERAAD_CHECK(database.run(
        QStringLiteral("INSERT INTO audit (number, at, who, action, subject, before, after, "
                       "previous, hash) VALUES (?, ?, ?, ?, ?, %1, %1, ?, ?)")
            .arg(dialect::boundAsUtf8()),
        {added.number, stored(added.at), stored(added.who), stored(added.action),
         stored(added.subject), bound(texts.before), bound(texts.after), stored(head.hash),
         added.hash}));
    return database.run(QStringLiteral("UPDATE audit_head SET number = ?, hash = ?"),
                        {added.number, added.hash});
}

Result<QList<AuditEntry>> AuditTrail::entries(const QString& subject) const
{
    const auto entry = [](const Row& row) { return readEntry(row).entry; };
    if (subject.isEmpty())
        return m_dossier.database().list(QStringLiteral("SELECT * FROM audit ORDER BY number"), {},
                                         entry);
    return m_dossier.database().list(
        QStringLiteral("SELECT * FROM audit WHERE subject = ? ORDER BY number"), {subject}, entry);
}

Result<qint64> AuditTrail::length() const
{
    BERAAD_TRY(const Head head, readHead(m_dossier.database()));
    return head.number;
}

Result<qint64> AuditTrail::verify() const
{
    Database& database = m_dossier.database();
    BERAAD_TRY(const QList<LinkedEntry> all,
               database.list(QStringLiteral("SELECT * FROM audit ORDER BY number"), {}, readEntry));
    BERAAD_TRY(const Head head, readHead(database));
    qint64 number = 0;
    QString previous;
    for (const LinkedEntry& linked : all) {
        ++number;
        if (linked.entry.number != number || linked.previous != previous ||
            linked.entry.hash != hashOf(linked.entry, LongTexts(linked.entry), previous))
            return Error(ErrorKind::AuditBroken, {QString::number(number)});
        previous = linked.entry.hash;
    }
    if (head.number != number || head.hash != previous)
        return Error(ErrorKind::AuditBroken, {QString::number(number + 1)});
    return number;
}

} // namespace beraad::storage
