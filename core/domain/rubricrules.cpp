// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rubricrules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace beraad::domain {

namespace {

using Rule = const char*;
constexpr Rule kFilled = QT_TRANSLATE_NOOP("JsonRule", "filled in");
constexpr Rule kPlain = QT_TRANSLATE_NOOP("JsonRule", "made of letters, digits and . _ -");
constexpr Rule kUnique = QT_TRANSLATE_NOOP("JsonRule", "different from the others");
constexpr Rule kAboveZero = QT_TRANSLATE_NOOP("JsonRule", "greater than 0");
constexpr Rule kZeroOrMore = QT_TRANSLATE_NOOP("JsonRule", "0 or more");
constexpr Rule kDivides = QT_TRANSLATE_NOOP("JsonRule", "a number that divides the maximum");
constexpr Rule kWithinMaximum = QT_TRANSLATE_NOOP("JsonRule", "at most the maximum");
constexpr Rule kCriterion = QT_TRANSLATE_NOOP("JsonRule", "the key of a criterion");
constexpr Rule kTwo = QT_TRANSLATE_NOOP("JsonRule", "two or more");

constexpr int kFewestLevels = 2;

/// Takes faults down, each at the place where the looking is.
class Faults
{
public:
    int section = -1;
    int criterion = -1;

    void add(RubricField field, Rule rule, int index = -1)
    {
        m_all.append({section, criterion, field, index, QString::fromLatin1(rule)});
    }
    void addIf(bool isWrong, RubricField field, Rule rule, int index = -1)
    {
        if (isWrong)
            add(field, rule, index);
    }
    void text(const QString& text, RubricField field, int index = -1)
    {
        addIf(text.trimmed().isEmpty(), field, kFilled, index);
    }
    /// Filled in, plain, and not among `taken`, which it joins.
    void key(const QString& key, QSet<QString>& taken, RubricField field, int index = -1)
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._-]+$"));
        if (key.isEmpty())
            add(field, kFilled, index);
        else if (!plain.match(key).hasMatch())
            add(field, kPlain, index);
        else if (taken.contains(key))
            add(field, kUnique, index);
        taken.insert(key);
    }
    void levels(const QList<Level>& levels)
    {
        addIf(levels.size() < kFewestLevels, RubricField::Levels, kTwo);
        QSet<QString> keys;
        for (int i = 0; i < int(levels.size()); ++i) {
            key(levels[i].key, keys, RubricField::LevelKey, i);
            text(levels[i].title, RubricField::LevelTitle, i);
        }
    }
    void points(const Scale& scale)
    {
        if (scale.maximum <= 0)
            add(RubricField::Maximum, kAboveZero);
        else if (scale.step <= 0)
            add(RubricField::Step, kAboveZero);
        else if (!fits(Judgement::ofPoints(scale.maximum), scale))
            add(RubricField::Step, kDivides);
        addIf(scale.sufficient < 0, RubricField::Sufficient, kZeroOrMore);
        addIf(scale.sufficient > scale.maximum, RubricField::Sufficient, kWithinMaximum);
        for (int i = 0; i < int(scale.anchors.size()); ++i) {
            const Anchor& anchor = scale.anchors[i];
            addIf(anchor.points < 0, RubricField::AnchorPoints, kZeroOrMore, i);
            addIf(anchor.points > scale.maximum, RubricField::AnchorPoints, kWithinMaximum, i);
            text(anchor.description, RubricField::AnchorText, i);
        }
    }
    void scale(const Scale& scale)
    {
        if (scale.kind == Scale::Kind::Levels)
            levels(scale.levels);
        else
            points(scale);
    }
    void tieBreak(const Rubric& rubric)
    {
        section = criterion = -1;
        QSet<QString> named;
        for (int i = 0; i < int(rubric.tieBreak.size()); ++i) {
            const QString& each = rubric.tieBreak[i];
            if (!rubric.criterion(each))
                add(RubricField::TieBreak, kCriterion, i);
            else if (named.contains(each))
                add(RubricField::TieBreak, kUnique, i);
            named.insert(each);
        }
    }

    const QList<RubricFault>& all() const { return m_all; }

private:
    QList<RubricFault> m_all;
};

void lookAt(const Criterion& criterion, QSet<QString>& keys, Faults& faults)
{
    faults.key(criterion.key, keys, RubricField::Key);
    faults.text(criterion.title, RubricField::Title);
    faults.text(criterion.guidance, RubricField::Guidance);
    faults.scale(criterion.scale);
    faults.addIf(criterion.weight <= 0, RubricField::Weight, kAboveZero);
}

/// Its code, or in the absence of one its name; nothing for the rubric as a whole.
QString placeOf(const RubricFault& fault, const Rubric& rubric)
{
    if (fault.section < 0)
        return {};
    const Section& section = rubric.sections.at(fault.section);
    if (fault.criterion < 0)
        return section.key.isEmpty() ? section.title : section.key;
    const Criterion& criterion = section.criteria.at(fault.criterion);
    return criterion.key.isEmpty() ? criterion.title : criterion.key;
}

} // namespace

QList<RubricFault> faultsOf(const Scale& scale)
{
    Faults faults;
    faults.scale(scale);
    return faults.all();
}

QList<RubricFault> faultsOf(const Rubric& rubric)
{
    Faults faults;
    QSet<QString> sections;
    QSet<QString> criteria;
    QSet<QString> identifiers;
    faults.key(rubric.identifier, identifiers, RubricField::Identifier);
    faults.text(rubric.title, RubricField::Title);
    faults.addIf(rubric.sections.isEmpty(), RubricField::Sections, kFilled);
    for (const Section& section : rubric.sections) {
        ++faults.section;
        faults.criterion = -1;
        faults.key(section.key, sections, RubricField::Key);
        faults.text(section.title, RubricField::Title);
        faults.addIf(section.criteria.isEmpty(), RubricField::Criteria, kFilled);
        for (const Criterion& criterion : section.criteria) {
            ++faults.criterion;
            lookAt(criterion, criteria, faults);
        }
    }
    faults.tieBreak(rubric);
    return faults.all();
}

Error objectionOf(const RubricFault& fault, const Rubric& rubric)
{
    return {ErrorKind::RubricNotComplete, {placeOf(fault, rubric), keyOf(fault.field), fault.rule}};
}

Objections objectionsToUsing(const Rubric& rubric)
{
    Objections objections;
    for (const RubricFault& fault : faultsOf(rubric))
        objections.append(objectionOf(fault, rubric));
    return objections;
}

} // namespace beraad::domain
