// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences/dotplot.h"

#include "ui/differences/differencewords.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/kit/standingsign.h"

#include "core/committee/agreement.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace beraad::ui {

using namespace domain;
using committee::CriterionDifference;
using committee::GivenJudgement;

namespace {

constexpr int kRadiusOfDot = 8;
constexpr int kKeyWidth = 4 * kStep;
constexpr int kAside = 5 * kHalfStep; ///< a column for what is no value
constexpr double kShareOfAxis = 0.4;

/// Where a judgement that is no value stands beside the scale: 0 could not judge, 1 not applicable.
std::optional<int> asideOf(const Judgement& judgement)
{
    if (judgement.state() == Judgement::State::CannotBeJudged)
        return 0;
    if (judgement.state() == Judgement::State::NotApplicable)
        return 1;
    return std::nullopt;
}

/// Who judges alike stands side by side, in the order of the letters and towards the middle of the
/// scale: how far a reader moves aside.
qreal besideOthers(const CriterionDifference& difference, int reader, double place)
{
    constexpr int kApart = 2 * kRadiusOfDot - 3;
    const Judgement& judgement = difference.given.at(reader).judgement;
    int before = 0;
    int after = 0;
    for (int other = 0; other < difference.given.size(); ++other) {
        const bool isAlike = difference.given.at(other).judgement == judgement;
        before += isAlike && other < reader ? 1 : 0;
        after += isAlike && other > reader ? 1 : 0;
    }
    if (!judgement.isValue())
        return (before - after) * kRadiusOfDot / 2.0;
    return place > 0.5 ? -after * kApart : before * kApart;
}

} // namespace

DotPlot::DotPlot(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Readers by criterion"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DotPlot::showPlan(const DifferenceRow& row, const DifferenceSheet& sheet)
{
    m_region = row.record.region.name;
    m_criteria = row.differences.criteria.isEmpty() ? QList<Criterion>() : sheet.rubric.criteria();
    m_differences = row.differences.criteria;
    if (currentIndex() < 0 && !m_criteria.isEmpty())
        m_current = m_criteria.first().key;
    describe();
    updateGeometry();
    update();
}

void DotPlot::setCurrent(const QString& criterion)
{
    if (m_current == criterion)
        return;
    m_current = criterion;
    describe();
    update();
}

QString DotPlot::letterOf(int reader)
{
    return QString(QChar(char16_t(u'A' + reader % 26)));
}

int DotPlot::headHeight() const
{
    return fontMetrics().height() + kHalfStep;
}

int DotPlot::rowHeight() const
{
    return std::max(fontMetrics().height() + kStep, 2 * kRadiusOfDot + kHalfStep);
}

QSize DotPlot::sizeHint() const
{
    return {40 * kStep, headHeight() + int(m_criteria.size()) * rowHeight()};
}

QSize DotPlot::minimumSizeHint() const
{
    return {30 * kStep, sizeHint().height()};
}

QRect DotPlot::rowRect(int index) const
{
    return {0, headHeight() + index * rowHeight(), width(), rowHeight()};
}

QRectF DotPlot::axis(const QRect& row) const
{
    const qreal right = row.right() - 2 * kAside - kRadiusOfDot;
    const qreal length = row.width() * kShareOfAxis;
    return {right - length, qreal(row.top()), length, qreal(row.height())};
}

int DotPlot::indexAt(const QPoint& point) const
{
    const int index = (point.y() - headHeight()) / rowHeight();
    return point.y() >= headHeight() && index < m_criteria.size() ? index : -1;
}

int DotPlot::currentIndex() const
{
    const auto found = std::find_if(m_criteria.begin(), m_criteria.end(),
                                    [this](const Criterion& one) { return one.key == m_current; });
    return found == m_criteria.end() ? -1 : int(found - m_criteria.begin());
}

void DotPlot::pick(int index)
{
    if (index < 0 || index >= m_criteria.size() || m_criteria.at(index).key == m_current)
        return;
    setCurrent(m_criteria.at(index).key);
    Q_EMIT currentChanged(m_current);
}

QString DotPlot::description(int index) const
{
    if (index < 0)
        return {};
    const Criterion& criterion = m_criteria.at(index);
    QStringList parts{rangeWords(m_differences.at(index), criterion.scale),
                      doubtWords(m_differences.at(index))};
    parts.removeAll(QString());
    return tr("%1 %2: %3").arg(criterion.key, criterion.title, parts.join(QStringLiteral(", ")));
}

void DotPlot::describe()
{
    setAccessibleDescription(description(currentIndex()));
}

void DotPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        pick(std::max(currentIndex() - 1, 0));
        return;
    case Qt::Key_Down:
        pick(currentIndex() + 1);
        return;
    case Qt::Key_Home:
        pick(0);
        return;
    case Qt::Key_End:
        pick(int(m_criteria.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DotPlot::mousePressEvent(QMouseEvent* event)
{
    pick(indexAt(event->pos()));
}

void DotPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (indexAt(event->pos()) >= 0)
        Q_EMIT activated(m_current);
}

bool DotPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = description(indexAt(help->pos()));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void DotPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_criteria.isEmpty())
        return;
    paintHead(painter);
    for (int index = 0; index < m_criteria.size(); ++index)
        paintRow(painter, index);
}

/// Below the lower end of all scales stands the sign for "not met", below the upper that for "met".
void DotPlot::paintHead(QPainter& painter) const
{
    const QRect head(0, 0, width(), headHeight());
    const QRectF scale = axis(head);
    const auto box = [&](qreal x) {
        return QRectF(x - kIconSize / 2.0, (headHeight() - kIconSize) / 2.0, kIconSize, kIconSize);
    };
    paintStanding(painter, box(scale.left()), Standing::NotMet, palette());
    paintStanding(painter, box(scale.right()), Standing::Met, palette());
    const bool hasMiddle =
        std::any_of(m_criteria.begin(), m_criteria.end(), [](const Criterion& one) {
            return one.scale.kind == Scale::Kind::Levels && one.scale.levels.size() > 2;
        });
    if (hasMiddle)
        paintStanding(painter, box(scale.center().x()), Standing::PartlyMet, palette());
    painter.setPen(quietColour(palette()));
    const QRect unjudged(width() - 2 * kAside, 0, kAside, headHeight());
    painter.drawText(unjudged, Qt::AlignCenter, QStringLiteral("?"));
    painter.drawText(unjudged.translated(kAside, 0), Qt::AlignCenter, QStringLiteral("–"));
}

void DotPlot::paintRow(QPainter& painter, int index) const
{
    const QRect row = rowRect(index);
    const CriterionDifference& difference = m_differences.at(index);
    const Criterion& criterion = m_criteria.at(index);
    if (difference.isKnockOutInDoubt || difference.differs) {
        const QColor colour =
            difference.isKnockOutInDoubt ? errorColour(palette()) : warningColour(palette());
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint(palette(), colour));
        painter.drawRoundedRect(QRectF(row).adjusted(0, 1, 0, -1), kRadius, kRadius);
    }
    if (criterion.key == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? accentColour(palette()) : hairlineColour(palette()), 2));
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
    paintLabel(painter, row, difference, criterion);
    paintAxis(painter, axis(row), criterion.scale);
    paintDots(painter, row, difference, criterion.scale);
}

void DotPlot::paintLabel(QPainter& painter, const QRect& row, const CriterionDifference& difference,
                         const Criterion& criterion) const
{
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString key =
        difference.isKnockOutInDoubt ? criterion.key + QStringLiteral(" !") : criterion.key;
    const QRect keyBox(row.left() + kStep, row.top(), kKeyWidth, row.height());
    painter.drawText(keyBox, Qt::AlignLeft | Qt::AlignVCenter, key);
    painter.setFont(font());
    painter.setPen(quietColour(palette()));
    QRect title = row;
    title.setLeft(keyBox.right() + kHalfStep);
    title.setRight(int(axis(row).left()) - kRadiusOfDot - kHalfStep);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(criterion.title, Qt::ElideRight, title.width()));
}

void DotPlot::paintAxis(QPainter& painter, const QRectF& axis, const Scale& scale) const
{
    const qreal middle = axis.center().y();
    painter.setPen(QPen(hairlineColour(palette()), 1));
    painter.drawLine(QPointF(axis.left(), middle), QPointF(axis.right(), middle));
    const auto tick = [&](qreal place) {
        const qreal x = axis.left() + place * axis.width();
        painter.drawLine(QPointF(x, middle - kHalfStep), QPointF(x, middle + kHalfStep));
    };
    const auto steps = qreal(scale.levels.size() - 1);
    for (int level = 0; level < scale.levels.size() && steps > 0; ++level)
        tick(level / steps);
    if (scale.kind == Scale::Kind::Points && scale.maximum > 0) {
        painter.setPen(QPen(quietColour(palette()), 1));
        tick(scale.sufficient / scale.maximum); // from here on it is enough
    }
}

void DotPlot::paintDots(QPainter& painter, const QRect& row, const CriterionDifference& difference,
                        const Scale& scale) const
{
    const QRectF line = axis(row);
    if (difference.range() > 0) {
        painter.setPen(QPen(quietColour(palette()), 2));
        painter.drawLine(QPointF(line.left() + *difference.least * line.width(), line.center().y()),
                         QPointF(line.left() + *difference.most * line.width(), line.center().y()));
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    small.setBold(true);
    painter.setFont(small);
    for (int reader = 0; reader < difference.given.size(); ++reader) {
        const Judgement& judgement = difference.given.at(reader).judgement;
        const auto place = committee::placeOnScale(judgement, scale);
        const auto aside = asideOf(judgement);
        if (!place && !aside)
            continue;
        QPointF centre = place ? QPointF(line.left() + *place * line.width(), line.center().y())
                               : QPointF(width() - (1.5 - *aside) * kAside, line.center().y());
        centre.rx() += besideOthers(difference, reader, place.value_or(0));
        painter.setPen(QPen(palette().color(QPalette::Base), 1));
        painter.setBrush(place ? accentColour(palette()) : quietColour(palette()));
        painter.drawEllipse(centre, kRadiusOfDot, kRadiusOfDot);
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(QRectF(centre.x() - kRadiusOfDot, centre.y() - kRadiusOfDot,
                                2 * kRadiusOfDot, 2 * kRadiusOfDot),
                         Qt::AlignCenter, letterOf(reader));
    }
}

} // namespace beraad::ui

#include "moc_dotplot.cpp"
