// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/earlierpoints.h"

#include "ui/kit/fold.h"
#include "ui/kit/measures.h"

#include "core/wording/domainwording.h"

#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;
using committee::EarlierPoint;

namespace {

QString lineOf(const EarlierPoint& earlier)
{
    QString line = earlier.point.text.toHtmlEscaped();
    if (!earlier.point.criterion.isEmpty())
        line = QStringLiteral("<b>%1</b>&nbsp; %2").arg(earlier.point.criterion, line);
    if (!earlier.followUp)
        return QStringLiteral("<p>%1</p>").arg(line);
    QString found = wording::word(earlier.followUp->state);
    if (!earlier.followUp->remark.isEmpty())
        found += QStringLiteral(": ") + earlier.followUp->remark;
    return QStringLiteral("<p>%1<br><i>%2</i></p>").arg(line, found.toHtmlEscaped());
}

} // namespace

EarlierPoints::EarlierPoints(QWidget* parent)
    : QWidget(parent)
    , m_fold(new Fold({}, this))
    , m_text(new QLabel)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setContentsMargins(2 * kStep, 0, 0, 0);
    m_fold->setContent(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    hide();
}

void EarlierPoints::showPoints(const QList<EarlierPoint>& points)
{
    QString text;
    for (const EarlierPoint& point : points)
        text += lineOf(point);
    m_text->setText(text);
    if (!points.isEmpty()) {
        m_fold->setTitle(
            tr("Improvement points of round %1 (%2)").arg(points.first().round).arg(points.size()));
    }
    setVisible(!points.isEmpty());
}

} // namespace beraad::ui
