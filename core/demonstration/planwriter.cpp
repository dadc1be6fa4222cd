// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/planwriter.h"

#include "core/demonstration/plancomposer.h"
#include "core/demonstration/planfigures.h"
#include "core/demonstration/planlook.h"
#include "core/documents/documentbuilder.h"

#include <QFuture>
#include <QtConcurrentMap>

#include <memory>

using namespace Qt::StringLiterals;

namespace beraad::demonstration {

using documents::DocumentBuilder;

namespace {

/// Numbers the headings as it writes them: "2.3 Leraren".
class PlanTypesetter
{
public:
    explicit PlanTypesetter(DocumentBuilder& builder)
        : m_builder(builder)
    {
    }

    void write(const PlanSection& section)
    {
        if (section.startsPage)
            m_builder.pageBreak();
        m_builder.heading(section.level, number(section.level) + section.title);
        for (const PlanBlock& block : section.blocks)
            std::visit([this](const auto& content) { write(content); }, block);
    }

private:
    QString number(int level)
    {
        if (level == 1) {
            m_section = 0;
            return QString::number(++m_chapter) + u' ';
        }
        return level == 2 ? u"%1.%2 "_s.arg(m_chapter).arg(++m_section) : QString();
    }

    void write(const Prose& prose)
    {
        switch (prose.kind) {
        case Prose::Kind::Lead:
            return m_builder.lead(prose.text);
        case Prose::Kind::Paragraph:
            return m_builder.paragraph(prose.text);
        case Prose::Kind::Note:
            return m_builder.note(prose.text);
        case Prose::Kind::Subheading:
            return m_builder.heading(4, prose.text);
        }
    }
    void write(const Quotation& quotation) { m_builder.quote(quotation.text, quotation.source); }
    void write(const ItemList& list) { m_builder.bulletedList(list.items); }
    void write(const Terms& terms) { m_builder.definitions(terms.definitions); }
    void write(const documents::Table& table) { m_builder.table(table); }
    void write(const Figure& figure) { m_builder.drawing(figure.drawing, figure.caption); }
    void write(const BarChart& chart) { m_builder.chart(chart.chart, chart.caption); }

    DocumentBuilder& m_builder;
    int m_chapter = 0;
    int m_section = 0;
};

QString fileNameOf(const FictionalRegion& region, int round)
{
    QString name = region.record.name;
    name.replace(u' ', u'-');
    return u"%1-%2-plan-ronde-%3.pdf"_s.arg(region.number(), 2, 10, QChar(u'0'))
        .arg(name)
        .arg(round);
}

documents::PageSetup setupOf(const World& world, const FictionalRegion& region,
                             const PlanContent& content)
{
    documents::PageSetup setup;
    setup.title = content.title;
    setup.author = region.record.leadApplicant.organisation;
    setup.runningHead = u"Regio "_s + region.record.name;
    setup.created = QDateTime(world.rounds[content.round - 1].submissionDeadline.addDays(-3),
                              QTime(14, 0), Qt::UTC);
    setup.style = lookOf(region).stylesheet();
    return setup;
}

} // namespace

Result<WrittenPlan> writePlan(const World& world, const FictionalRegion& region, int round)
{
    WrittenPlan plan{composePlan(world, region, round), fileNameOf(region, round), {}};
    const PlanContent& content = plan.content;
    DocumentBuilder builder(setupOf(world, region, content));
    builder.titlePage({u"Regio "_s + region.record.name, content.title, content.subtitle,
                       content.footLines, coverPattern(region)});
    builder.contents(u"Inhoud"_s);
    PlanTypesetter typesetter(builder);
    for (const PlanSection& section : content.sections)
        typesetter.write(section);
    BERAAD_TRY(plan.pdf, builder.toPdf());
    return plan;
}

Result<QList<WrittenPlan>> writePlans(const World& world, int round, const Progress& told)
{
    QList<const FictionalRegion*> regions;
    for (const FictionalRegion& region : world.regions) {
        if (region.handsIn(round))
            regions.append(&region);
    }
    // Qt's mapped() wants a default value; a result has none.
    using Written = std::shared_ptr<Result<WrittenPlan>>;
    const auto write = [&](const FictionalRegion* region) {
        return told.isCancelled()
                   ? std::make_shared<Result<WrittenPlan>>(Error(ErrorKind::Cancelled))
                   : std::make_shared<Result<WrittenPlan>>(writePlan(world, *region, round));
    };
    QFuture<Written> future = QtConcurrent::mapped(regions, write);
    QList<WrittenPlan> plans;
    std::optional<Error> failure;
    for (int i = 0; i < regions.size(); ++i) {
        Written written = future.resultAt(i);
        if (!*written) {
            failure = written->error();
            break;
        }
        plans.append(std::move(*written).value());
        told.report(i + 1, int(regions.size()), plans.last().fileName);
    }
    if (failure)
        future.cancel();
    future.waitForFinished();
    if (failure)
        return *failure;
    return plans;
}

} // namespace beraad::demonstration
