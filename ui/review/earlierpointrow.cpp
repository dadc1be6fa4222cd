// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/earlierpointrow.h"

#include "ui/kit/followupchoices.h"
#include "ui/kit/measures.h"

#include "core/domain/rules.h"
#include "core/wording/domainwording.h"

#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;
using committee::EarlierPoint;

namespace {

/// What was asked, and what the committee has found of it so far.
QString textOf(const EarlierPoint& earlier)
{
    QString text = earlier.point.text.toHtmlEscaped();
    if (!earlier.point.criterion.isEmpty())
        text = QStringLiteral("<b>%1</b>&nbsp; %2").arg(earlier.point.criterion, text);
    if (!earlier.followUp)
        return text;
    QString found =
        EarlierPointRow::tr("Committee: %1").arg(wording::word(earlier.followUp->state));
    if (!earlier.followUp->remark.isEmpty())
        found += QStringLiteral(". ") + earlier.followUp->remark;
    return QStringLiteral("%1<br><i>%2</i>").arg(text, found.toHtmlEscaped());
}

} // namespace

EarlierPointRow::EarlierPointRow(const EarlierPoint& earlier, QWidget* parent)
    : QWidget(parent)
    , m_point(earlier.point)
    , m_note(new ChangeNote(this))
    , m_mark(new ChoiceRow(followUpChoices(), ChoiceRow::Look::Radio, this))
    , m_page(new PageField(tr("Page where the region addresses: %1").arg(earlier.point.text), this))
{
    auto* text = new QLabel(textOf(earlier), this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark->setAccessibleName(tr("What the region did with: %1").arg(earlier.point.text));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kStep);
    column->setSpacing(kHalfStep);
    column->addWidget(text);
    column->addWidget(m_note);
    column->addWidget(m_mark);
    column->addWidget(m_page);
    setFocusProxy(m_mark);
    connect(m_note, &ChangeNote::requested, this, &EarlierPointRow::changeRequested);
    connect(m_mark, &ChoiceRow::picked, this, &EarlierPointRow::mark);
    connect(m_page, &PageField::picked, this, &EarlierPointRow::setPage);
    connect(m_page, &PageField::showRequested, this, &EarlierPointRow::pageActivated);
    showPage();
}

bool EarlierPointRow::isComplete() const
{
    return m_finding ? !lacksPage(m_point, m_finding->state, m_finding->page)
                     : m_point.need == PointNeed::Suggested;
}

void EarlierPointRow::showFinding(const std::optional<PointFinding>& finding)
{
    m_finding = finding;
    m_mark->showChosen(finding ? indexOf(std::optional(finding->state)) : std::nullopt);
    showPage();
}

void EarlierPointRow::showPage()
{
    const bool hasPage = m_finding && m_finding->page;
    m_page->showPage(hasPage ? std::optional(PlanPage{m_finding->document, *m_finding->page})
                             : std::nullopt);
    m_page->setReadOnly(m_isReadOnly);
    // A point that the region left alone stands on no page.
    m_page->setVisible(m_finding && (hasPage || m_finding->state != FollowUpState::NotAddressed));
}

void EarlierPointRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_mark->setReadOnly(readOnly);
    showPage();
}

void EarlierPointRow::mark(std::optional<int> index)
{
    const auto state = followUpAt(index);
    if (!state) {
        Q_EMIT found(std::nullopt);
        return;
    }
    PointFinding finding = m_finding.value_or(PointFinding());
    finding.state = *state;
    if (*state == FollowUpState::NotAddressed)
        finding.page.reset();
    Q_EMIT found(finding);
}

void EarlierPointRow::setPage(const std::optional<PlanPage>& page)
{
    if (!m_finding)
        return;
    PointFinding finding = *m_finding;
    finding.document = page ? page->document : QString();
    finding.page = page ? std::optional(page->page) : std::nullopt;
    Q_EMIT found(finding);
}

void EarlierPointRow::focusMissing()
{
    if (m_finding && !isComplete())
        m_page->setFocus(Qt::ShortcutFocusReason);
    else
        m_mark->setFocus(Qt::ShortcutFocusReason);
}

} // namespace beraad::ui

#include "moc_earlierpointrow.cpp"
