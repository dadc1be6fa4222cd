// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/followuprow.h"

#include "ui/kit/followupchoices.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/quietlabel.h"

#include "core/domain/rules.h"

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
    , m_page(new PageField(tr("Page where the region addresses: %1").arg(earlier.point.text), this))
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
    column->addWidget(m_page);
    column->addWidget(m_remark);
    setFocusProxy(m_mark);
    connect(m_note, &ChangeNote::requested, this, &FollowUpRow::changeRequested);
    connect(m_mark, &ChoiceRow::picked, this, &FollowUpRow::mark);
    connect(m_remark, &NoteEdit::edited, this, [this](const QString& remark) {
        change([&](FollowUp& followUp) { followUp.remark = remark; });
    });
    connect(m_page, &PageField::picked, this, [this](const std::optional<PlanPage>& page) {
        change([&](FollowUp& followUp) {
            followUp.document = page ? page->document : QString();
            followUp.page = page ? std::optional(page->page) : std::nullopt;
        });
    });
    connect(m_page, &PageField::showRequested, this, &FollowUpRow::pageActivated);
    m_findings->hide();
    showDetails();
}

void FollowUpRow::showFindings(const QStringList& findings)
{
    m_findings->setText(findings.join(u'\n'));
    m_findings->setVisible(!findings.isEmpty());
}

bool FollowUpRow::isComplete() const
{
    return m_followUp ? !lacksPage(m_point, m_followUp->state, m_followUp->page)
                      : m_point.need == PointNeed::Suggested;
}

void FollowUpRow::showFollowUp(const std::optional<FollowUp>& followUp)
{
    m_followUp = followUp;
    m_mark->showChosen(followUp ? indexOf(std::optional(followUp->state)) : std::nullopt);
    m_remark->showStored(followUp ? followUp->remark : QString());
    showDetails();
}

void FollowUpRow::showDetails()
{
    const bool hasPage = m_followUp && m_followUp->page;
    m_page->showPage(hasPage ? std::optional(PlanPage{m_followUp->document, *m_followUp->page})
                             : std::nullopt);
    m_page->setReadOnly(m_isReadOnly);
    // A point that the region left alone stands on no page.
    const bool asksPage =
        !m_isReadOnly && m_followUp && m_followUp->state != FollowUpState::NotAddressed;
    m_page->setVisible(hasPage || asksPage);
    m_remark->setReadOnly(m_isReadOnly);
    m_remark->setVisible(m_followUp && (!m_isReadOnly || !m_remark->text().isEmpty()));
}

QString FollowUpRow::remark() const
{
    return m_remark->text();
}

void FollowUpRow::focusRemark()
{
    m_remark->setFocus(Qt::ShortcutFocusReason);
}

void FollowUpRow::mark(std::optional<int> index)
{
    const auto state = followUpAt(index);
    if (!state) {
        Q_EMIT marked(std::nullopt);
        return;
    }
    FollowUp followUp = m_followUp.value_or(FollowUp());
    followUp.state = *state;
    followUp.remark = m_remark->text();
    if (*state == FollowUpState::NotAddressed) {
        followUp.document.clear();
        followUp.page.reset();
    } else if (!followUp.page && m_proposed) {
        followUp.document = m_proposed->document;
        followUp.page = m_proposed->page;
    }
    Q_EMIT marked(followUp);
}

void FollowUpRow::change(const std::function<void(FollowUp&)>& how)
{
    if (!m_followUp)
        return;
    FollowUp followUp = *m_followUp;
    how(followUp);
    Q_EMIT marked(followUp);
}

void FollowUpRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_mark->setReadOnly(readOnly);
    showDetails();
}

void FollowUpRow::flush()
{
    m_remark->flush();
}

void FollowUpRow::focusMissing()
{
    QWidget* missing = m_followUp && !isComplete() ? static_cast<QWidget*>(m_page) : m_mark;
    missing->setFocus(Qt::ShortcutFocusReason);
}

} // namespace beraad::ui

#include "moc_followuprow.cpp"
