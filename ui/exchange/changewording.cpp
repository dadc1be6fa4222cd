// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/changewording.h"

#include "core/wording/domainwording.h"
#include "core/wording/errorwording.h"
#include "core/wording/formats.h"

#include <QCoreApplication>

namespace beraad::ui {

using namespace domain;
using namespace merging;

namespace {

QString told(const char* text, int n = -1)
{
    return QCoreApplication::translate("Merge", text, nullptr, n);
}

QString partName(Part part)
{
    switch (part) {
    case Part::State:
        return told(QT_TRANSLATE_NOOP("Merge", "draft or final"));
    case Part::Recommendation:
        return told(QT_TRANSLATE_NOOP("Merge", "recommendation"));
    case Part::Remarks:
        return told(QT_TRANSLATE_NOOP("Merge", "remarks"));
    case Part::Judgement:
        return told(QT_TRANSLATE_NOOP("Merge", "judgement"));
    case Part::Motivation:
        return told(QT_TRANSLATE_NOOP("Merge", "motivation"));
    case Part::Evidence:
        return told(QT_TRANSLATE_NOOP("Merge", "evidence"));
    case Part::Finding:
        return told(QT_TRANSLATE_NOOP("Merge", "earlier improvement point"));
    case Part::Theme:
        return told(QT_TRANSLATE_NOOP("Merge", "theme"));
    case Part::Mark:
        return told(QT_TRANSLATE_NOOP("Merge", "mark"));
    case Part::Question:
        return told(QT_TRANSLATE_NOOP("Merge", "question for the region"));
    case Part::Wish:
        return told(QT_TRANSLATE_NOOP("Merge", "wish to discuss"));
    }
    Q_UNREACHABLE();
}

class ValueWords
{
public:
    ValueWords(const FieldKey& field, const Rubric& rubric)
        : m_field(field)
        , m_rubric(rubric)
    {
    }

    QString operator()(ReviewState state) const { return wording::word(state); }
    QString operator()(Outcome outcome) const { return wording::word(outcome); }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const Judgement& judgement) const
    {
        const Criterion* criterion = m_rubric.criterion(m_field.which);
        return criterion ? wording::word(judgement, criterion->scale) : QString();
    }
    QString operator()(const Evidence& evidence) const
    {
        const QString quote = wording::quotation(evidence.passage);
        return evidence.bearing ? quote + QStringLiteral(" · ") + wording::word(*evidence.bearing)
                                : quote;
    }
    QString operator()(const PointFinding& finding) const
    {
        const QString state = wording::word(finding.state);
        return finding.page ? state + QStringLiteral(" · ") +
                                  told(QT_TRANSLATE_NOOP("Merge", "p. %1")).arg(*finding.page + 1)
                            : state;
    }
    QString operator()(const ThemeFinding& finding) const
    {
        QStringList parts;
        if (finding.coverage)
            parts << wording::word(*finding.coverage);
        if (!finding.remark.isEmpty())
            parts << finding.remark;
        if (finding.example)
            parts << wording::reference(finding.example->passage);
        return parts.join(QStringLiteral(" · "));
    }
    QString operator()(const Mark& mark) const
    {
        return mark.note.isEmpty() ? wording::quotation(mark.passage) : mark.note;
    }
    QString operator()(const Question& question) const { return question.text; }
    QString operator()(const DiscussionWish& wish) const { return wish.reason; }

private:
    const FieldKey& m_field;
    const Rubric& m_rubric;
};

QString criterionName(const QString& key, const Rubric& rubric)
{
    const Criterion* criterion = rubric.criterion(key);
    return criterion ? criterion->key + u' ' + criterion->title : QString();
}

QString statedWords(DeclarationKind kind)
{
    switch (kind) {
    case DeclarationKind::None:
        return told(QT_TRANSLATE_NOOP("Merge", "States to have no interest in the plan."));
    case DeclarationKind::Possible:
        return told(QT_TRANSLATE_NOOP("Merge", "States a possible interest: the plan stays closed "
                                               "to the member until the chair has decided on it."));
    case DeclarationKind::Direct:
        return told(QT_TRANSLATE_NOOP("Merge", "States a direct interest in the plan."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString stateWords(const Arrived& arrived)
{
    switch (arrived.state) {
    case ArrivalState::New:
        return told(QT_TRANSLATE_NOOP("Merge", "New: made on %1 on %2."))
            .arg(wording::longDateTime(arrived.madeAt), arrived.machine);
    case ArrivalState::Older:
        return told(QT_TRANSLATE_NOOP("Merge", "Older than what is here: made on %1. It is noted, "
                                               "and changes nothing."))
            .arg(wording::longDateTime(arrived.madeAt));
    case ArrivalState::AlreadyThere:
        return told(QT_TRANSLATE_NOOP("Merge", "Taken in before. It changes nothing."));
    case ArrivalState::Refused:
        return wording::sentence(*arrived.refusal);
    }
    Q_UNREACHABLE();
}

QString changeWords(const ChangedPlan& change)
{
    if (change.isClosedByInterest)
        return told(QT_TRANSLATE_NOOP(
            "Merge", "The member declared an interest that closes the plan, and reads it no "
                     "longer: give it another reader. What was written on it is left out."));
    QStringList parts;
    if (change.change == PlanChange::New)
        parts << told(QT_TRANSLATE_N_NOOP("Merge", "New, %n field(s)."), change.fields);
    else if (change.change == PlanChange::Changed)
        parts << told(QT_TRANSLATE_N_NOOP("Merge", "Changed, %n field(s)."), change.fields);
    else if (change.change == PlanChange::Withdrawn)
        parts << told(QT_TRANSLATE_NOOP("Merge", "Withdrawn by the member."));
    if (change.declared)
        parts << statedWords(*change.declared);
    if (change.stances > 0)
        parts << told(QT_TRANSLATE_N_NOOP("Merge", "%n stance(s) on joint findings."),
                      change.stances);
    if (change.wish)
        parts << (change.wish->reason.isEmpty()
                      ? told(QT_TRANSLATE_NOOP("Merge", "No longer wants to discuss the plan."))
                      : told(QT_TRANSLATE_NOOP("Merge", "Wants to discuss the plan: “%1”."))
                            .arg(change.wish->reason.simplified()));
    if (change.goesBackToDraft)
        parts << told(QT_TRANSLATE_NOOP("Merge", "Becomes a draft: what came together is not "
                                                 "complete."));
    if (change.isJudgedOnOlder)
        parts << told(QT_TRANSLATE_NOOP("Merge", "Judged on an older version of the plan."));
    return parts.join(u' ');
}

QString fieldName(const FieldKey& field, const FieldValue& value, const FieldNames& names)
{
    const QString part = partName(field.part);
    if (field.part == Part::Theme)
        return QStringLiteral("%1: %2").arg(part,
                                            names.themes.value(ThemeId::fromText(field.which)));
    if (field.part == Part::Finding) {
        const QString point = names.points.value(ImprovementPointId::fromText(field.which));
        return point.isEmpty() ? part : QStringLiteral("%1: “%2”").arg(part, point.simplified());
    }
    const QString criterion = criterionName(criterionOf(field, value), names.rubric);
    return criterion.isEmpty() ? part : QStringLiteral("%1, %2").arg(criterion, part);
}

QString criterionOf(const FieldKey& field, const FieldValue& value)
{
    const auto* evidence = std::get_if<Evidence>(&value);
    return evidence ? evidence->criterion : field.which;
}

QString valueWords(const FieldKey& field, const FieldValue& value, const Rubric& rubric)
{
    return std::visit(ValueWords(field, rubric), value);
}

} // namespace beraad::ui
