// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/listcolumns.h"

#include "ui/kit/measures.h"
#include "ui/kit/settings.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace beraad::ui {

namespace {

/// Beside the state of the header, which does not tell who chose the widths.
QString widthsName(const QString& name)
{
    return name + QStringLiteral("-widths");
}
const QByteArray kPersons = QByteArrayLiteral("own");

} // namespace

ListColumns::ListColumns(QTableView& table, Settings& settings, QString name,
                         const QList<int>& characters)
    : QObject(&table)
    , m_table(table)
    , m_settings(settings)
    , m_name(std::move(name))
{
    const int character = table.fontMetrics().averageCharWidth();
    for (int column = 0; column < header().count(); ++column) {
        m_least.append(
            qMax(characters.value(column) * character, header().sectionSizeHint(column) + kStep));
        header().resizeSection(column, m_least.constLast());
    }
    m_wanted = m_least;
    restore();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ListColumns::fit);
    const QAbstractItemModel* model = table.model();
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, &m_soon, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::modelReset, &m_soon, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::dataChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&header(), &QHeaderView::sectionResized, this, &ListColumns::noteDrag);
    connect(&header(), &QHeaderView::sectionMoved, this, &ListColumns::keep);
    connect(&header(), &QHeaderView::sortIndicatorChanged, this, &ListColumns::keep);
    table.viewport()->installEventFilter(this);
}

QHeaderView& ListColumns::header() const
{
    return *m_table.horizontalHeader();
}

void ListColumns::restore()
{
    const QByteArray state = m_settings.layout(m_name);
    if (state.isEmpty() || !header().restoreState(state))
        return;
    m_arePersons = m_settings.layout(widthsName(m_name)) == kPersons;
}

void ListColumns::keep()
{
    m_settings.setLayout(m_name, header().saveState());
    m_settings.setLayout(widthsName(m_name), m_arePersons ? kPersons : QByteArray());
}

/// The last column follows the size of the table, which is not the person's doing.
void ListColumns::noteDrag(int column)
{
    if (m_isFitting || header().visualIndex(column) == header().count() - 1)
        return;
    m_arePersons = true;
    keep();
}

bool ListColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

/// Columns only grow with what comes into sight: a list that is sorted or filtered stays as it is.
void ListColumns::fit()
{
    if (m_arePersons || !m_table.isVisible())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const QAbstractItemView& view = m_table; // a table keeps its own hint to itself
    for (int column = 0; column < int(m_wanted.size()); ++column)
        m_wanted[column] = qMax(m_wanted.at(column), view.sizeHintForColumn(column) + kHalfStep);
    const int least = std::accumulate(m_least.begin(), m_least.end(), 0);
    const QList<int> widths = shared(qMax(0, m_table.viewport()->width() - least));
    for (int column = 0; column < int(widths.size()); ++column)
        header().resizeSection(column, widths.at(column));
}

/// Who misses little gets it before who misses much, so that most columns are whole.
QList<int> ListColumns::shared(int room) const
{
    QList<int> columns(m_least.size());
    std::iota(columns.begin(), columns.end(), 0);
    const auto missed = [this](int column) { return m_wanted.at(column) - m_least.at(column); };
    std::sort(columns.begin(), columns.end(), [&](int a, int b) { return missed(a) < missed(b); });
    QList<int> widths = m_least;
    for (qsizetype served = 0; served < columns.size(); ++served) {
        const int column = columns.at(served);
        const int given = qMin(missed(column), room / int(columns.size() - served));
        widths[column] += given;
        room -= given;
    }
    return widths;
}

} // namespace beraad::ui

#include "moc_listcolumns.cpp"
