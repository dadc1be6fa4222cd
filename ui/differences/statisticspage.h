// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/differences/differencesheet.h"

#include <QWidget>

class QTreeWidget;

namespace beraad::ui {

class QuietLabel;
class SectionHeading;

/// How far the readers judge alike per criterion, and how each reader judges beside the others, as
/// far as the viewer may know that. Over the plans that are open to the viewer.
class StatisticsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPage(QWidget* parent = nullptr);

    void showSheet(const DifferenceSheet& sheet);
    QTreeWidget& criteria() const { return *m_criteria; }
    QTreeWidget& readers() const { return *m_readers; }

private:
    QTreeWidget* makeTable(const QStringList& headers, const QString& name);
    void showCriteria(const DifferenceSheet& sheet);
    void showReaders(const DifferenceSheet& sheet);

    QTreeWidget* m_criteria;
    QTreeWidget* m_readers;
    SectionHeading* m_readersHeading;
    QuietLabel* m_readersNote;
    QuietLabel* m_note;
};

} // namespace beraad::ui
