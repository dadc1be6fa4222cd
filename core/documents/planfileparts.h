// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentbuilder.h"
#include "core/documents/planfile.h"
#include "core/wording/phrases.h"

namespace beraad::documents {

/// Of the file of a plan what stands behind the advice: who found what, interests, letters, and who
/// did what when. Private to this room.
class PlanFileParts
{
public:
    PlanFileParts(DocumentBuilder& builder, const PlanFileInput& input,
                  const wording::Phrases& phrases);

    void write() const;

private:
    void writeReviews() const;
    void writeReview(const domain::Review& review) const;
    void writeStances() const;
    void writeInterests() const;
    void writeLetters() const;
    void writeEvents() const;
    QString nameOf(const domain::MemberId& id) const;
    QString evidenceText(const domain::Review& review, const QString& criterion) const;

    DocumentBuilder& m_builder;
    const PlanFileInput& m_input;
    const wording::Phrases& m_phrases;
};

} // namespace beraad::documents
