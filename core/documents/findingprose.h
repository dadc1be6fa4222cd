// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/committee/findings.h"
#include "core/wording/phrases.h"

#include <QString>

namespace beraad::documents {

/// A joint finding as prose for a motivation, to be edited further: a line with the criterion, the
/// judgement and what that does to the outcome, and below it the text with the passages behind it,
/// “quote” (p. 17), each once.
QString findingProse(const committee::CriterionFinding& finding,
                     const wording::Phrases& phrases = {});

/// The judgement with a small letter, "partly met"; empty where nothing was judged.
QString judgementWord(const committee::CriterionFinding& finding,
                      const wording::Phrases& phrases = {});

/// "partly met; asks for points to settle"; empty where nothing was judged.
QString judgedAs(const committee::CriterionFinding& finding, const wording::Phrases& phrases = {});

struct GrownText
{
    QString text;
    int end = 0; ///< where what was put in ends; counts from 0 in `text`
};

/// `added` put into `text` as paragraphs of their own, with an empty line between them and what
/// stands before `place` and after it. `place` counts from 0 and lies in `text`.
GrownText withParagraphs(const QString& text, int place, const QString& added);

} // namespace beraad::documents
