// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/differencedelegate.h"

#include "ui/differences/criteriamodel.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/kit/standingsign.h"

#include "core/committee/agreement.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::CriterionDifference;
using committee::GivenJudgement;

namespace {

constexpr int kSign = 12;
constexpr int kLine = 18;
constexpr int kMark = 6;
constexpr qreal kDot = 2.5; ///< radius

bool hasUnjudged(const CriterionDifference& difference)
{
    return std::any_of(difference.given.begin(), difference.given.end(),
                       [](const GivenJudgement& one) {
                           return one.judgement.state() == Judgement::State::CannotBeJudged;
                       });
}

QColor groundOf(const CriterionDifference& difference, const QPalette& palette)
{
    if (difference.isKnockOutInDoubt)
        return tint(palette, errorColour(palette));
    return difference.differs ? tint(palette, warningColour(palette))
                              : palette.color(QPalette::Base);
}

void paintLine(QPainter& painter, const QRectF& box, const CriterionDifference& difference,
               const Scale& scale, const QPalette& palette)
{
    const qreal middle = box.center().y();
    const auto at = [&](double place) {
        return box.left() + kDot + place * (box.width() - 2 * kDot);
    };
    painter.setPen(QPen(hairlineColour(palette), 1));
    painter.drawLine(QPointF(at(0), middle), QPointF(at(1), middle));
    const QColor ink = palette.color(QPalette::Text);
    painter.setPen(QPen(ink, 1.5));
    painter.drawLine(QPointF(at(*difference.least), middle), QPointF(at(*difference.most), middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const GivenJudgement& one : difference.given) {
        if (const auto place = committee::placeOnScale(one.judgement, scale))
            painter.drawEllipse(QPointF(at(*place), middle), kDot, kDot);
    }
}

void paintMark(QPainter& painter, const QRectF& box, const QString& mark, const QColor& colour)
{
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, mark);
}

} // namespace

DifferenceDelegate::DifferenceDelegate(const CriteriaModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

int DifferenceDelegate::cellWidth()
{
    return kHalfStep + kSign + kHalfStep + kLine + kMark + kHalfStep / 2 + 1;
}

void DifferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const CriterionDifference* difference = m_model.differenceAt(index);
    if (!difference) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QPalette& palette = option.palette;
    const Scale& scale = m_model.criterionAt(index.column())->scale;
    painter->save();
    painter->fillRect(option.rect, groundOf(*difference, palette));
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(option.rect).adjusted(kHalfStep, 0, -kHalfStep, 0);
    const QRectF sign(cell.left(), cell.center().y() - kSign / 2.0, kSign, kSign);
    const QRectF line(sign.right() + kHalfStep, cell.top(), kLine, cell.height());
    if (difference->together)
        paintStanding(*painter, sign, *difference->together, palette);
    if (difference->range() > 0)
        paintLine(*painter, line, *difference, scale, palette);
    else if (hasUnjudged(*difference))
        paintMark(*painter, line, QStringLiteral("?"), warningColour(palette));
    if (difference->isKnockOutInDoubt)
        paintMark(*painter, QRectF(line.right(), cell.top(), kMark, cell.height()),
                  QStringLiteral("!"), errorColour(palette));
    if (option.state & QStyle::State_Selected) {
        painter->setBrush(Qt::NoBrush);
        const bool hasFocus = option.state & QStyle::State_Active;
        painter->setPen(QPen(hasFocus ? accentColour(palette) : quietColour(palette), 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace beraad::ui

#include "moc_differencedelegate.cpp"
