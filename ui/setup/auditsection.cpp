// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/auditsection.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/setup/auditwording.h"
#include "ui/setup/recordtable.h"

#include "core/commands/action.h"
#include "core/commands/trailsight.h"
#include "core/storage/advicerecords.h"
#include "core/storage/dossier.h"
#include "core/storage/planrecords.h"
#include "core/storage/programmerecords.h"
#include "core/storage/reviewrecords.h"
#include "core/wording/formats.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using storage::AuditEntry;

namespace {

QString phraseOf(const AuditEntry& entry)
{
    const auto action = fromKey<commands::Action>(entry.action);
    return action ? commands::phraseOf(*action) : entry.action;
}

} // namespace

AuditSection::AuditSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Audit trail"), About::Programme, parent)
    , m_subject(new QComboBox(this))
    , m_table(new RecordTable(QStringLiteral("setup/audit"),
                              {{tr("No."), 8, Qt::AlignRight},
                               {tr("When"), 30},
                               {tr("Who"), 24},
                               {tr("What"), 32},
                               {tr("About"), 30}},
                              3, session.settings(), this))
    , m_detail(new QPlainTextEdit(this))
    , m_leftOut(new QuietLabel(tr("What others judged is not listed here. Check the trail takes it "
                                  "along."),
                               this))
{
    layOut();
    connect(m_table, &RecordTable::currentIdChanged, this, &AuditSection::showEntry);
    connect(m_subject, &QComboBox::activated, this, &AuditSection::refresh);
}

void AuditSection::layOut()
{
    if (session().settings().layout(QStringLiteral("setup/audit")).isEmpty())
        m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->setAccessibleName(tr("Audit trail"));
    m_subject->setAccessibleName(tr("About what"));
    m_subject->setMinimumContentsLength(28);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("What changed"));
    m_detail->setFixedHeight(7 * fontMetrics().lineSpacing());
    auto* check = new QPushButton(tr("Check the trail"), this);
    connect(check, &QPushButton::clicked, this, &AuditSection::verify);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kStep);
    tools->addWidget(m_subject);
    tools->addStretch(1);
    tools->addWidget(check);
    column().addLayout(tools);
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    column().addWidget(m_leftOut);
    column().addWidget(m_table, 1);
    column().addWidget(m_detail);
    setFocusProxy(m_table);
}

/// The names of what an entry can be about, by identity.
Result<QHash<QString, QString>> AuditSection::subjectNames() const
{
    QHash<QString, QString> names;
    for (const Member& member : session().members())
        names.insert(member.id.text(), member.name);
    storage::ProgrammeRecords programmes(session().dossier());
    for (const Round& round : session().rounds())
        names.insert(round.id.text(), tr("Round %1").arg(round.number));
    if (!session().programme())
        return names;
    names.insert(session().programme()->id.text(), session().programme()->name);
    BERAAD_TRY(const QList<Region> regions, programmes.regions(session().programme()->id));
    for (const Region& region : regions) {
        names.insert(region.id.text(), region.name);
        BERAAD_TRY(const QList<Plan> plans,
                   storage::PlanRecords(session().dossier()).plansOf(region.id));
        for (const Plan& plan : plans) {
            names.insert(plan.id.text(), tr("Plan of %1").arg(region.name));
            BERAAD_CHECK(nameWhatWasWritten(plan, region, names));
        }
    }
    return names;
}

/// The reviews of a plan and the advice on it.
Result<void> AuditSection::nameWhatWasWritten(const Plan& plan, const Region& region,
                                              QHash<QString, QString>& names) const
{
    BERAAD_TRY(const QList<Review> reviews,
               storage::ReviewRecords(session().dossier()).reviews(plan.id));
    for (const Review& review : reviews)
        names.insert(review.id.text(),
                     tr("Review of %1 by %2").arg(region.name, names.value(review.member.text())));
    BERAAD_TRY(const QList<Review> preAdvices,
               storage::ReviewRecords(session().dossier()).preAdvices(plan.id));
    for (const Review& preAdvice : preAdvices)
        names.insert(preAdvice.id.text(), tr("Pre-advice on %1").arg(region.name));
    BERAAD_TRY(const auto advice, storage::AdviceRecords(session().dossier()).find(plan.id));
    if (advice)
        names.insert(advice->id.text(), tr("Advice on %1").arg(region.name));
    return {};
}

void AuditSection::fillSubjects(const QHash<QString, QString>& names)
{
    const QString chosen = m_subject->currentData().toString();
    QList<std::pair<QString, QString>> sorted;
    for (auto name = names.begin(); name != names.end(); ++name)
        sorted.append({name.value(), name.key()});
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    const QSignalBlocker blocker(m_subject);
    m_subject->clear();
    m_subject->addItem(tr("About everything"), QString());
    for (const auto& [name, id] : std::as_const(sorted))
        m_subject->addItem(name, id);
    m_subject->setCurrentIndex(qMax(0, m_subject->findData(chosen)));
}

Result<void> AuditSection::read()
{
    BERAAD_TRY(m_names, subjectNames());
    fillSubjects(m_names);
    BERAAD_CHECK(readEntries());
    QList<RecordRow> rows;
    for (const AuditEntry& entry : std::as_const(m_entries)) {
        rows.append({QString::number(entry.number),
                     {{QString::number(entry.number), entry.number},
                      {wording::longDateTime(entry.at), entry.at},
                      {entry.who, {}},
                      {phraseOf(entry), {}},
                      {m_names.value(entry.subject), {}}}});
    }
    m_table->showRows(rows);
    showEntry();
    return {};
}

/// As far as they are for who is at work here.
Result<void> AuditSection::readEntries()
{
    storage::Dossier& dossier = session().dossier();
    BERAAD_TRY(const auto sight, commands::TrailSight::read(dossier, session().actingMember()));
    BERAAD_TRY(m_entries,
               storage::AuditTrail(dossier).entries(m_subject->currentData().toString()));
    m_closed.clear();
    const qsizetype hidden = m_entries.removeIf([&](const AuditEntry& entry) {
        const commands::EntrySight seen = sight.of(entry);
        if (seen == commands::EntrySight::LineOnly)
            m_closed.insert(entry.number);
        return seen == commands::EntrySight::Hidden;
    });
    m_leftOut->setVisible(hidden > 0);
    return {};
}

void AuditSection::showEntry()
{
    m_detail->clear();
    for (const AuditEntry& entry : std::as_const(m_entries)) {
        if (QString::number(entry.number) != m_table->currentId())
            continue;
        if (m_closed.contains(entry.number))
            m_detail->setPlainText(
                tr("What changed does not show here: it is on a plan that is closed to you, or for "
                   "who leads the round."));
        else
            m_detail->setPlainText(
                changedFields(entry.before, entry.after, m_names).join(QLatin1Char('\n')));
    }
}

void AuditSection::verify()
{
    const auto fitting = storage::AuditTrail(session().dossier()).verify();
    if (!tell(fitting))
        return;
    message().say(
        InlineMessage::Kind::Note,
        tr("All %n entries fit together; none was changed or removed.", nullptr, int(*fitting)));
}

} // namespace beraad::ui

#include "moc_auditsection.cpp"
