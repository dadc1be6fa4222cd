// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/supportpage.h"

#include "ui/decisions/supportmodel.h"
#include "ui/decisions/supportpanel.h"
#include "ui/decisions/supportreminder.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/formarea.h"
#include "ui/kit/icons.h"
#include "ui/kit/inlinemessage.h"
#include "ui/kit/listcolumns.h"
#include "ui/kit/measures.h"
#include "ui/kit/roomname.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"

#include "core/commands/supportdesk.h"
#include "core/wording/errorwording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;
using commands::SupportDesk;

namespace {

const QString kTableLayout = QStringLiteral("decisions/support");
const QString kSplitterLayout = QStringLiteral("decisions/supportsplitter");
constexpr int kPanelWidth = 58 * kStep;

} // namespace

SupportPage::SupportPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_lines(new SupportModel(this))
    , m_message(new InlineMessage(this))
    , m_empty(new EmptyState(iconNameOf(RoomName::Decisions),
                             tr("No region hands in again now. One that must revise its plan is "
                                "shown here, so that you can keep what is done for it."),
                             {}, this))
    , m_table(makeTable())
    , m_panel(new SupportPanel(this))
    , m_area(new FormArea(this))
    , m_splitter(new QSplitter(this))
{
    m_area->column().addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_area);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({2 * kPanelWidth, kPanelWidth});
    m_splitter->restoreState(session.settings().layout(kSplitterLayout));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(m_message);
    column->addWidget(m_empty, 1);
    column->addWidget(m_splitter, 1);
    SupportDesk desk(session.history());
    connect(m_panel, &SupportPanel::supportEdited, this,
            [this, desk](const Support& support) mutable { tell(desk.plan(support)); });
    connect(m_panel, &SupportPanel::visitEdited, this, [this, desk](const Visit& visit) mutable {
        const Result<VisitId> noted = desk.note(visit);
        tell(noted ? Result<void>() : Result<void>(noted.error()));
    });
    connect(m_panel, &SupportPanel::visitRemoved, this,
            [this, desk](const VisitId& visit) mutable { tell(desk.remove(visit)); });
    connect(m_panel, &SupportPanel::reminderRequested, this, &SupportPage::copyReminder);
}

QTableView* SupportPage::makeTable()
{
    auto* table = new QTableView(this);
    table->setModel(m_lines);
    table->setAccessibleName(tr("Regions that hand in again"));
    layOutLines(*table);
    new ListColumns(*table, m_session.settings(), kTableLayout, {5, 22, 20, 20, 12});
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SupportPage::showCurrent);
    return table;
}

QDate SupportPage::today() const
{
    return m_session.clock().now().toLocalTime().date();
}

void SupportPage::showOutlooks(const QList<committee::RegionOutlook>& outlooks)
{
    m_outlooks = outlooks;
    read();
}

void SupportPage::read()
{
    const SupportLine* before = current();
    const RegionId region = before ? before->outlook.region.id : RegionId();
    const auto lines = readSupport(m_session.history(), m_outlooks, m_session.rounds(), today());
    if (!lines) {
        m_message->sayError(wording::sentence(lines.error()));
        return;
    }
    m_lines->setLines(*lines);
    m_empty->setVisible(lines->isEmpty());
    m_splitter->setVisible(!lines->isEmpty());
    if (!lines->isEmpty()) {
        m_table->setCurrentIndex(
            m_lines->index(qMax(0, m_lines->rowOf(region)), SupportModel::Region));
        showCurrent();
    }
}

const SupportLine* SupportPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_lines->rowCount() ? &m_lines->line(row) : nullptr;
}

void SupportPage::showCurrent()
{
    if (const SupportLine* line = current())
        m_panel->showLine(*line, today());
}

void SupportPage::tell(const Result<void>& result)
{
    m_message->clear();
    if (!result)
        m_message->sayError(wording::sentence(result.error()));
}

void SupportPage::copyReminder()
{
    const SupportLine* line = current();
    if (!line || !m_session.programme())
        return;
    QGuiApplication::clipboard()->setText(supportReminder(*line, *m_session.programme()));
    m_message->say(InlineMessage::Kind::Note,
                   tr("The reminder to %1 is on the clipboard. Paste it in a mail.")
                       .arg(line->outlook.region.name));
}

void SupportPage::flush()
{
    m_panel->flush();
}

void SupportPage::leave()
{
    m_session.settings().setLayout(kSplitterLayout, m_splitter->saveState());
}

QList<QWidget*> SupportPage::panes() const
{
    return {m_table, m_area};
}

} // namespace beraad::ui

#include "moc_supportpage.cpp"
