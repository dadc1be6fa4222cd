// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/memberssection.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/stillwheel.h"
#include "ui/kit/tablesaving.h"
#include "ui/setup/formrows.h"
#include "ui/setup/importdialog.h"
#include "ui/setup/recordtable.h"
#include "ui/setup/tableandform.h"

#include "core/commands/rounddesk.h"
#include "core/domain/expertise.h"
#include "core/intake/regionlist.h"
#include "core/storage/dossier.h"
#include "core/storage/memberrecords.h"
#include "core/wording/domainwording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {
const QKeySequence kImportMembers(Qt::CTRL | Qt::Key_I);
}

MembersSection::MembersSection(Session& session, QWidget* parent)
    : SetupSection(session, tr("Members"), About::Programme, parent)
    , m_table(new RecordTable(QStringLiteral("setup/members"),
                              {{tr("Name"), 28},
                               {tr("Organisation"), 28},
                               {tr("Role"), 18},
                               {tr("Expertise"), 22},
                               {tr("Reads"), 10, Qt::AlignRight}},
                              0, session.settings(), this))
    , m_form(new QWidget(this))
    , m_name(new LineField(this))
    , m_organisation(new LineField(this))
    , m_role(new QComboBox(this))
    , m_expertise(new LineField(this))
{
    layOut();
    m_name->setNeeded(tr("A member needs a name: it stands in the report."));
    connect(m_table, &RecordTable::currentIdChanged, this, [this] {
        flush();
        m_name->startOver();
        showMember();
    });
    connect(m_name, &LineField::edited, this, [this](const QString& text) {
        m_member.name = text.simplified();
        store();
    });
    connect(m_organisation, &LineField::edited, this, [this](const QString& text) {
        m_member.organisation = text.simplified();
        store();
    });
    connect(m_expertise, &LineField::edited, this, [this](const QString& text) {
        m_member.expertise = expertiseIn(text);
        store();
    });
    connect(m_role, &QComboBox::activated, this, [this] {
        m_member.role = MemberRole(m_role->currentData().toInt());
        store();
    });
}

void MembersSection::layOut()
{
    for (const MemberRole role : {MemberRole::Member, MemberRole::Chair, MemberRole::Secretary})
        m_role->addItem(wording::word(role), int(role));
    keepStillUnderWheel(m_role);
    QFormLayout* form = makeForm();
    addRow(*form, tr("&Name"), m_name);
    addRow(*form, tr("&Organisation"), m_organisation);
    addRow(*form, tr("&Role"), static_cast<QWidget*>(m_role));
    addRow(*form, tr("&Expertise"), m_expertise);
    m_expertise->setPlaceholderText(tr("Short words: metal, didactics, finance"));
    m_form->setLayout(form);
    m_form->setFocusProxy(m_name);
    m_table->setAccessibleName(tr("Members of the committee"));
    auto* both = new TableAndForm(QStringLiteral("setup/members-splitter"), m_table, m_form,
                                  session().settings(), this);
    both->addTool(QStringLiteral("list-add"), tr("Add member…"), QKeySequence(Qt::Key_Insert),
                  [this] { add(); });
    both->addTool(QStringLiteral("document-import"), tr("Import…"), kImportMembers,
                  [this] { importList(); });
    both->addTool(QStringLiteral("document-save-as"), tr("Save table…"), {},
                  [this] { save(*m_table); });
    setSavedContent(*m_table, [this] { return list(); });
    column().addWidget(both, 1);
    setFocusProxy(m_table);
}

Result<void> MembersSection::read()
{
    QHash<MemberId, int> reads;
    if (!session().roundId().isNull()) {
        BERAAD_TRY(const QList<Assignment> assignments,
                   storage::MemberRecords(session().dossier()).assignments(session().roundId()));
        for (const Assignment& assignment : assignments)
            ++reads[assignment.member];
    }
    QList<RecordRow> rows;
    for (const Member& member : session().members()) {
        const int count = reads.value(member.id);
        rows.append({member.id.text(),
                     {{member.name, {}},
                      {member.organisation, {}},
                      {wording::word(member.role), {}},
                      {expertiseText(member.expertise), {}},
                      {count == 0 ? QString() : QString::number(count), count}}});
    }
    m_table->showRows(rows);
    showMember();
    return {};
}

void MembersSection::showMember()
{
    m_member = {};
    for (const Member& member : session().members()) {
        if (member.id.text() == m_table->currentId())
            m_member = member;
    }
    m_form->setEnabled(!m_member.id.isNull());
    m_name->showStored(m_member.name);
    m_organisation->showStored(m_member.organisation);
    m_expertise->showStored(expertiseText(m_member.expertise));
    m_role->setCurrentIndex(m_role->findData(int(m_member.role)));
}

void MembersSection::add()
{
    const auto name = session().prompts().askText(
        {tr("Add member"),
         tr("A member is not removed afterwards; the name can be changed."),
         tr("Name"),
         tr("Add member"),
         {},
         TextQuestion::Form::Line});
    if (!name || name->trimmed().isEmpty())
        return;
    Member member;
    member.name = name->simplified();
    const auto id = commands::RoundDesk(session().history()).store(member);
    if (!tell(id))
        return;
    m_table->setCurrentId(id->text());
    refresh();
    m_organisation->setFocus(Qt::OtherFocusReason);
}

void MembersSection::importList()
{
    const auto dialog = ImportDialog::ask(session(), intake::TableSubject::Members, this);
    if (!tell(dialog) || !*dialog)
        return;
    connect(*dialog, &QDialog::accepted, this, [this, opened = *dialog] {
        refresh();
        message().say(InlineMessage::Kind::Note, opened->outcome());
    });
}

/// In the order of the table, with the columns that importList() reads.
tables::CellTable MembersSection::list() const
{
    QList<Member> shown;
    for (const QString& id : m_table->shownIds()) {
        for (const Member& member : session().members()) {
            if (member.id.text() == id)
                shown.append(member);
        }
    }
    return intake::memberList(shown, wording::Phrases().language());
}

void MembersSection::store()
{
    if (!m_member.id.isNull())
        tell(commands::RoundDesk(session().history()).store(m_member));
}

void MembersSection::flush()
{
    m_name->flush();
    m_organisation->flush();
    m_expertise->flush();
}

QList<ShortcutHint> MembersSection::shortcuts() const
{
    return {{QKeySequence(Qt::Key_Insert), tr("Add a member")},
            {kImportMembers, tr("Import a table of members")}};
}

} // namespace beraad::ui

#include "moc_memberssection.cpp"
