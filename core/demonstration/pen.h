// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/plancontent.h"
#include "core/demonstration/world.h"

namespace beraad::demonstration {

/// Writes the sections of one plan. In each section the pen speaks of the same two schools, towns
/// and companies, drawn from the region and the section's key alone, so that a section reads the
/// same in each round unless its criteria fare differently. Private to this room.
class Pen
{
public:
    Pen(const World& world, const FictionalRegion& region, int round);

    const FictionalRegion& region() const { return m_region; }
    int round() const { return m_round; }
    const Phrasebook& phrases() const { return m_world.phrases; }
    Dice& dice() { return m_dice; }
    PlanContent& content() { return m_content; }

    /// Starts a section at `level`; `criteria` are those that its words depend on.
    void section(int level, const QString& key, const QString& title,
                 const QStringList& criteria = {});
    void startPage() { m_content.sections.last().startsPage = true; }
    /// Fixes what a name stands for until the section ends.
    void setSlot(const QString& name, const QString& text) { m_fixed.insert(name, text); }
    QString slot(const QString& name);

    QString sentence(const QString& key);
    void lead(const QString& key);
    void paragraph(const QString& key);
    void prose(Prose::Kind kind, const QString& text);
    void add(PlanBlock block) { m_content.sections.last().blocks.append(std::move(block)); }
    /// The words on a criterion as this plan deals with it; the first sentence is what a reader
    /// would cite.
    void topic(const QString& criterion);

private:
    QString place(const QString& name);
    QString work(const QString& name);
    QString figure(const QString& name) const;
    QStringList spread(const QString& name);
    Slots slotTexts();

    const World& m_world;
    const FictionalRegion& m_region;
    int m_round;
    Dice m_dice;
    QHash<QString, QString> m_fixed;
    QHash<QString, QStringList> m_spreads; ///< what is left of a section's shuffled words
    PlanContent m_content;
};

/// "€ 1.234.567", as a Dutch plan writes whole euros.
QString euroText(qint64 euros);

} // namespace beraad::demonstration
