// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/followuprow.h"

#include "ui/kit/followupchoices.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/quietlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

QString textOf(const ImprovementPoint& point)
{
    return point.criterion.isEmpty() ? point.text
                                     : QStringLiteral("%1  %2").arg(point.criterion, point.text);
}

} // namespace

FollowUpRow::FollowUpRow(const committee::EarlierPoint& earlier, QWidget* parent)
    : QWidget(parent)
    , m_point(earlier.point)
    , m_findings(new QuietLabel({}, this))
    , m_note(new ChangeNote(this))
    , m_mark(new ChoiceRow(followUpChoices(), ChoiceRow::Look::Radio, this))
    , m_remark(new NoteEdit(this))
{
    auto* text = new QLabel(textOf(earlier.point), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark->setAccessibleName(tr("What the region did with: %1").arg(earlier.point.text));
    m_remark->setPlaceholderText(tr("Remark"));
    m_remark->setAccessibleName(tr("Remark on: %1").arg(earlier.point.text));
    m_remark->setLeastLines(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kStep);
    column->setSpacing(kHalfStep);
    column->addWidget(text);
    column->addWidget(m_findings);
    column->addWidget(m_note);
    column->addWidget(m_mark);
    column->addWidget(m_remark);
    setFocusProxy(m_mark);
    connect(m_note, &ChangeNote::requested, this, &FollowUpRow::changeRequested);
    connect(m_mark, &ChoiceRow::picked, this, [this](std::optional<int> index) {
        Q_EMIT marked(followUpAt(index), m_remark->text());
    });
    connect(m_remark, &NoteEdit::edited, this, [this](const QString& remark) {
        if (m_state)
            Q_EMIT marked(m_state, remark);
    });
    m_findings->hide();
    enableRemark();
}

void FollowUpRow::showFindings(const QStringList& findings)
{
    m_findings->setText(findings.join(u'\n'));
    m_findings->setVisible(!findings.isEmpty());
}

void FollowUpRow::showFollowUp(const std::optional<FollowUp>& followUp)
{
    m_state = followUp ? std::optional(followUp->state) : std::nullopt;
    m_mark->showChosen(indexOf(m_state));
    m_remark->showStored(followUp ? followUp->remark : QString());
    enableRemark();
}

void FollowUpRow::enableRemark()
{
    m_remark->setReadOnly(m_isReadOnly);
    m_remark->setVisible(m_state.has_value() && (!m_isReadOnly || !m_remark->text().isEmpty()));
}

void FollowUpRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_mark->setReadOnly(readOnly);
    enableRemark();
}

void FollowUpRow::flush()
{
    m_remark->flush();
}

void FollowUpRow::focusMark()
{
    m_mark->setFocus(Qt::ShortcutFocusReason);
}

} // namespace beraad::ui

#include "moc_followuprow.cpp"
