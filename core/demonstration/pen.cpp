// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/pen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

QString euroText(qint64 euros)
{
    QString digits = QString::number(euros);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u'.');
    return u"€\u00a0"_s + digits;
}

Pen::Pen(const World& world, const FictionalRegion& region, int round)
    : m_world(world)
    , m_region(region)
    , m_round(round)
    , m_dice(region.seed)
{
    m_content.number = region.number();
    m_content.round = round;
}

void Pen::section(int level, const QString& key, const QString& title, const QStringList& criteria)
{
    m_content.sections.append({key, criteria, level, title, false, {}});
    m_dice = Dice(m_region.seed).fork(key);
    m_fixed.clear();
    m_spreads.clear();
    const QStringList schools = m_dice.shuffled(m_region.schools());
    const QStringList companies = m_dice.shuffled(m_region.companies);
    const QStringList towns = m_dice.shuffled(m_region.towns.mid(1));
    const QStringList sectors = m_dice.shuffled(m_region.sectors);
    setSlot(u"school"_s, schools[0]);
    setSlot(u"school2"_s, schools[1]);
    setSlot(u"bedrijf"_s, companies[0]);
    setSlot(u"bedrijf2"_s, companies[1]);
    setSlot(u"stad"_s, towns[0]);
    setSlot(u"stad2"_s, towns[1]);
    setSlot(u"sectorkey"_s, sectors[0]);
    setSlot(u"sector"_s, m_dice.pick(phrases().lines(u"sector.%1.naam"_s.arg(sectors[0]))));
    setSlot(u"sector2"_s, m_dice.pick(phrases().lines(u"sector.%1.naam"_s.arg(sectors[1]))));
    setSlot(u"sectorkey2"_s, sectors[1]);
}

QStringList Pen::spread(const QString& name)
{
    QStringList all = phrases().lines(u"sector.%1.%2"_s.arg(m_fixed.value(u"sectorkey"_s), name));
    all = m_dice.shuffled(all);
    return all + m_dice.shuffled(
                     phrases().lines(u"sector.%1.%2"_s.arg(m_fixed.value(u"sectorkey2"_s), name)));
}

QString Pen::work(const QString& name)
{
    QStringList& left = m_spreads[name];
    if (left.isEmpty())
        left = spread(name);
    return left.takeFirst();
}

QString Pen::place(const QString& name)
{
    if (name == u"regio")
        return m_region.record.name;
    if (name == u"hoofdstad")
        return m_region.towns.first();
    if (name == u"penvoerder")
        return m_region.record.leadApplicant.organisation;
    if (name == u"college")
        return m_region.college;
    return figure(name);
}

/// Numbers that must be the same wherever the plan names them.
QString Pen::figure(const QString& name) const
{
    const int pupils = m_region.pupils();
    Dice dice = Dice(m_region.seed).fork(u"figures");
    const int teachers = std::max(6, pupils / 34);
    const QHash<QString, int> figures{
        {u"vestigingen"_s, int(m_region.sites.size())},
        {u"scholen"_s, int(m_region.schools().size())},
        {u"bedrijven"_s, int(m_region.companies.size())},
        {u"leerlingen"_s, pupils},
        {u"techniek"_s, m_region.technicalPupils()},
        {u"leerlingen2025"_s, pupils * dice.between(82, 93) / 100},
        {u"jaarvraag"_s, m_region.technicalPupils() * dice.between(52, 88) / 100},
        {u"tl"_s, pupils * dice.between(30, 42) / 100},
        {u"leraren"_s, teachers},
        {u"pensioen"_s, std::max(2, teachers / 4)},
        {u"vacatures"_s, std::max(2, teachers / 7)},
        {u"zij"_s, std::max(2, teachers / 8)},
        {u"hybride"_s, std::max(3, teachers / 6)},
    };
    const auto found = figures.constFind(name);
    if (found == figures.constEnd())
        qFatal("the texts of the demonstration name an unknown slot %ls", qUtf16Printable(name));
    return QString::number(*found);
}

QString Pen::slot(const QString& name)
{
    const auto fixed = m_fixed.constFind(name);
    if (fixed != m_fixed.constEnd())
        return *fixed;
    static const QStringList words{u"werk"_s, u"apparaat"_s, u"beroep"_s, u"opdracht"_s};
    return words.contains(name) ? work(name) : place(name);
}

Slots Pen::slotTexts()
{
    return [this](const QString& name) { return slot(name); };
}

QString Pen::sentence(const QString& key)
{
    return phrases().sentence(key, m_dice, slotTexts());
}

void Pen::prose(Prose::Kind kind, const QString& text)
{
    add(Prose{kind, text});
}

void Pen::lead(const QString& key)
{
    prose(Prose::Kind::Lead, sentence(key));
}

void Pen::paragraph(const QString& key)
{
    prose(Prose::Kind::Paragraph, phrases().paragraph(key, m_dice, slotTexts()));
}

void Pen::topic(const QString& criterion)
{
    static const QHash<Depth, QString> words{
        {Depth::Weak, u"weak"_s}, {Depth::Partly, u"partly"_s}, {Depth::Strong, u"strong"_s}};
    const QString key = criterion + u'.' + words.value(m_region.depth(criterion, m_round));
    QStringList texts = phrases().sentences(key, m_dice, slotTexts());
    m_content.keySentences.insert(criterion, texts.first());
    if (texts.size() > 1)
        m_content.supporting.insert(criterion, texts[1]);
    // Longer treatments are easier to read in two paragraphs.
    const qsizetype half = texts.size() > 3 ? 2 : texts.size();
    prose(Prose::Kind::Paragraph, texts.mid(0, half).join(QChar::Space));
    if (half < texts.size())
        prose(Prose::Kind::Paragraph, texts.mid(half).join(QChar::Space));
}

} // namespace beraad::demonstration
