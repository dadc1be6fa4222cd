// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/clarificationview.h"

#include "ui/kit/linkline.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/sectionheading.h"

#include "core/wording/domainwording.h"
#include "core/wording/formats.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

/// "Written question on B2 · Sent"
QString headOf(const Clarification& clarification, const QDate& today)
{
    const QString kind = wording::word(clarification.kind);
    const QString what = clarification.criterion.isEmpty()
                             ? kind
                             : ClarificationView::tr("%1 on %2").arg(kind, clarification.criterion);
    return QStringLiteral("%1 · %2").arg(what, wording::word(stateOf(clarification, today)));
}

QString daysOf(const Clarification& clarification)
{
    QStringList parts;
    if (clarification.sentOn.isValid())
        parts << ClarificationView::tr("sent %1").arg(wording::longDate(clarification.sentOn));
    const PitchSlot& slot = clarification.slot;
    if (clarification.kind == ClarificationKind::Pitch && slot.isSet())
        parts << ClarificationView::tr("%1, %2 to %3")
                     .arg(wording::longDate(slot.day),
                          QLocale().toString(slot.begins, QLocale::ShortFormat),
                          QLocale().toString(slot.ends(), QLocale::ShortFormat));
    else if (clarification.dueBy.isValid())
        parts << ClarificationView::tr("answer by %1").arg(wording::longDate(clarification.dueBy));
    if (clarification.answeredOn.isValid())
        parts << ClarificationView::tr("answered %1")
                     .arg(wording::longDate(clarification.answeredOn));
    return parts.join(QStringLiteral(" · "));
}

QLabel* prose(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ClarificationView::ClarificationView(const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_list(new QWidget(this))
    , m_items(new QVBoxLayout(m_list))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    if (!heading.isEmpty())
        column->addWidget(new SectionHeading(heading, SectionHeading::Level::Section, this));
    column->addWidget(m_list);
    m_items->setContentsMargins(0, 0, 0, 0);
    m_items->setSpacing(2 * kStep);
    hide();
}

void ClarificationView::showClarifications(const QList<Clarification>& clarifications,
                                           const QDate& today)
{
    setVisible(!clarifications.isEmpty());
    if (m_shown == clarifications && m_today == today)
        return;
    m_shown = clarifications;
    m_today = today;
    const auto old = m_list->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* item : old) {
        m_items->removeWidget(item);
        item->hide();
        item->deleteLater(); // its link may be what brought us here
    }
    for (const Clarification& each : m_shown)
        m_items->addWidget(makeItem(each));
}

QWidget* ClarificationView::makeItem(const Clarification& clarification)
{
    auto* item = new QWidget(m_list);
    auto* column = new QVBoxLayout(item);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    auto* head = prose(headOf(clarification, m_today), item);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    column->addWidget(head);
    if (const QString days = daysOf(clarification); !days.isEmpty())
        column->addWidget(new QuietLabel(days, item));
    column->addWidget(prose(clarification.text, item));
    if (!clarification.answer.trimmed().isEmpty())
        column->addWidget(prose(tr("Answer: %1").arg(clarification.answer), item));
    if (!clarification.document.isEmpty()) {
        auto* link = new LinkLine(tr("Read the answer beside the plan"), item);
        const QString document = clarification.document;
        connect(link, &QAbstractButton::clicked, this,
                [this, document] { Q_EMIT documentActivated(document); });
        column->addWidget(link);
    }
    if (clarification.effect) {
        const QString effect = wording::word(*clarification.effect);
        column->addWidget(prose(clarification.effectRemark.isEmpty()
                                    ? effect
                                    : tr("%1: %2").arg(effect, clarification.effectRemark),
                                item));
    }
    return item;
}

} // namespace beraad::ui

#include "moc_clarificationview.cpp"
