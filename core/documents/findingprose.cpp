// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/findingprose.h"

#include "core/documents/effectwords.h"
#include "core/wording/domainwording.h"

namespace beraad::documents {

using namespace domain;
using namespace Qt::StringLiterals;
using committee::CriterionFinding;
using committee::FindingEffect;
using wording::Phrases;

namespace {

/// Readers often cite the same.
QString passagesOf(const JointFinding& finding, const Phrases& phrases)
{
    QStringList passages;
    for (const Citation& citation : finding.citations)
        passages << wording::reference(citation.passage, phrases);
    passages.removeDuplicates();
    return passages.join(u", "_s);
}

} // namespace

QString judgementWord(const CriterionFinding& finding, const Phrases& phrases)
{
    const Judgement& judgement = finding.finding.judgement;
    if (judgement.isEmpty())
        return {};
    QString judged = wording::word(judgement, finding.criterion.scale, phrases);
    if (!judged.isEmpty())
        judged[0] = judged[0].toLower();
    return judged;
}

QString judgedAs(const CriterionFinding& finding, const Phrases& phrases)
{
    const QString judged = judgementWord(finding, phrases);
    return finding.effect == FindingEffect::None
               ? judged
               : u"%1; %2"_s.arg(judged, effectWords(finding.effect, phrases));
}

QString findingProse(const CriterionFinding& finding, const Phrases& phrases)
{
    QString heading = u"%1 %2"_s.arg(finding.criterion.key, finding.criterion.title);
    if (const QString judged = judgedAs(finding, phrases); !judged.isEmpty())
        heading += u" (%1)"_s.arg(judged);
    QStringList body{finding.finding.text.trimmed(), passagesOf(finding.finding, phrases)};
    body.removeAll(QString());
    return body.isEmpty() ? heading : heading + u'\n' + body.join(u' ');
}

GrownText withParagraphs(const QString& text, int place, const QString& added)
{
    const QString between = u"\n\n"_s;
    QString before = text.left(place);
    while (!before.isEmpty() && before.back().isSpace())
        before.chop(1);
    QString after = text.mid(place);
    while (!after.isEmpty() && after.front().isSpace())
        after.remove(0, 1);
    GrownText grown;
    grown.text = before.isEmpty() ? added : before + between + added;
    grown.end = int(grown.text.size());
    if (!after.isEmpty())
        grown.text += between + after;
    return grown;
}

} // namespace beraad::documents
