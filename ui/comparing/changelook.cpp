// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/changelook.h"

#include "ui/kit/measures.h"

#include <QCoreApplication>
#include <QMap>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace beraad::ui {

using text::Change;
using text::ChangeKind;
using text::ChangeSide;

namespace {

const QColor kAdded(0x1c, 0x6e, 0x37);
const QColor kRemoved(0xa8, 0x24, 0x1f);
const QColor kReworded(0x7f, 0x55, 0x00);
const QColor kMovedAlong(0x1d, 0x5c, 0x8c);
constexpr double kLineHeight = 0.01; ///< of a page; no two lines of text are closer

/// A line in the margin, as long as that is wide.
QRectF placeInMargin(double top)
{
    return {0.93, top, 0.06, 0};
}

/// One sign for all that changed in the same way on the same line, as in the rows of a table; more
/// would push each other away from where they belong.
class SignsOnPage
{
public:
    bool take(ChangeKind kind, int page, double height)
    {
        QList<double>& taken = m_taken[{page, kind}];
        const bool isTaken = std::any_of(taken.begin(), taken.end(), [height](double other) {
            return std::abs(other - height) < kLineHeight;
        });
        if (!isTaken)
            taken.append(height);
        return !isTaken;
    }

private:
    QMap<std::pair<int, ChangeKind>, QList<double>> m_taken;
};

} // namespace

QString signOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Inserted:
        return QStringLiteral("+");
    case ChangeKind::Removed:
        return QStringLiteral("−");
    case ChangeKind::Changed:
        return QStringLiteral("~");
    case ChangeKind::Moved:
        return QStringLiteral("↷");
    }
    Q_UNREACHABLE();
}

QString wordFor(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Inserted:
        return QCoreApplication::translate("beraad::ui::ChangeList", "Added");
    case ChangeKind::Removed:
        return QCoreApplication::translate("beraad::ui::ChangeList", "Removed");
    case ChangeKind::Changed:
        return QCoreApplication::translate("beraad::ui::ChangeList", "Changed");
    case ChangeKind::Moved:
        return QCoreApplication::translate("beraad::ui::ChangeList", "Moved");
    }
    Q_UNREACHABLE();
}

QColor colourOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Inserted:
        return kAdded;
    case ChangeKind::Removed:
        return kRemoved;
    case ChangeKind::Changed:
        return kReworded;
    case ChangeKind::Moved:
        return kMovedAlong;
    }
    Q_UNREACHABLE();
}

QIcon signIcon(ChangeKind kind, const QFont& font, double devicePixelRatio)
{
    QPixmap picture(QSize(kIconSize, kIconSize) * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(kind));
    const QRectF tag(0, 0, kIconSize, kIconSize);
    painter.drawRoundedRect(tag, kRadius, kRadius);
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Qt::white);
    painter.drawText(tag, Qt::AlignCenter, signOf(kind));
    painter.end();
    // The same in a selected row: the sign has a ground of its own.
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}

const ChangeSide& sideIn(const Change& change, text::Version version)
{
    return version == text::Version::Before ? change.before : change.after;
}

QList<Mark> changeMarks(const text::Comparison& comparison, text::Version version,
                        const QString& document)
{
    QList<Mark> marks;
    SignsOnPage signs;
    for (qsizetype i = 0; i < comparison.changes.size(); ++i) {
        const Change& change = comparison.changes.at(i);
        const ChangeSide& side = sideIn(change, version);
        const auto mark = [&](int page, const QList<QRectF>& rectangles) {
            const double height = rectangles.value(0).center().y();
            const bool isFirst = signs.take(change.kind, page, height);
            marks.append({QString::number(i),
                          {document, page, rectangles, side.text},
                          colourOf(change.kind),
                          isFirst ? signOf(change.kind) : QString(),
                          wordFor(change.kind)});
        };
        for (const text::PagePart& part : side.parts)
            mark(part.page, part.rectangles);
        if (side.parts.isEmpty())
            mark(side.place.page, {placeInMargin(side.place.top)});
    }
    return marks;
}

} // namespace beraad::ui
