// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/roundrecords.h"
#include "core/documents/documentbuilder.h"
#include "core/wording/phrases.h"

namespace beraad::documents {

/// What stands behind the report: the rubric, the committee's members and its method, with the hash
/// of the data. Private to this room; refers to the builder and the records while it lives.
class ReportAnnexes
{
public:
    ReportAnnexes(DocumentBuilder& builder, const committee::RoundRecords& records,
                  const QString& dataHash, const wording::Phrases& phrases);

    void write();

private:
    void writeRubric();
    void writeCriterion(const domain::Criterion& criterion);
    void writeOtherVersions();
    QString whoJudged(const domain::Rubric& version) const;
    QStringList differencesOf(const domain::Rubric& version) const;
    QString changeText(const domain::Criterion& then, const domain::Criterion& now) const;
    void writeMembers();
    void writeMethod();
    QString scaleText(const domain::Scale& scale) const;
    QString demandsText(const domain::Criterion& criterion) const;
    QString readingText() const;

    DocumentBuilder& m_builder;
    const committee::RoundRecords& m_records;
    QString m_dataHash;
    const wording::Phrases& m_phrases;
};

} // namespace beraad::documents
