// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/matching.h"
#include "core/intake/takein.h"

#include <QAbstractTableModel>

namespace beraad::ui {

/// The preview of an import: each PDF and the region that it would go to, which the person can
/// correct. Region numbers and names that the table of regions knows fill in each other.
class MatchTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        File,
        Pages,
        Number,
        Name,
        Remark,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Proposes a region for each file: one of `known` where one fits, and where `known` is empty
    /// a new region with the number and the words of the file's name.
    void setFiles(const QList<intake::PreparedFile>& files, const QList<intake::RegionRow>& known);

    /// All files that can be read go to this region, whatever their names say.
    void assignAll(const domain::Region& region);

    /// The files that wait for their password, by path.
    QStringList locked() const;
    /// The file of this path as it was read once more, with a region proposed for it.
    void replaceFile(const intake::PreparedFile& file);

    /// The regions that were typed or invented, and are not among the known.
    QList<intake::RegionRow> newRegions() const;
    /// The names that the person can choose from.
    QStringList knownNames() const;
    QList<intake::PlanOfRegion> plans() const;
    /// How many files go nowhere.
    int leftOut() const;
    /// Whether each new region has a name.
    bool isComplete() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        intake::PreparedFile file;
        int number = 0; ///< 0: goes nowhere
        QString name;
        bool isUnsure = false;
    };

    void propose();
    void propose(Line& line, const intake::Match& match);
    void invent();
    static void takeFromFileName(Line& line);
    int nextFree() const;
    const intake::RegionRow* known(int number) const;
    bool needsName(const Line& line) const;
    QString remark(const Line& line) const;
    bool warns(const Line& line) const;
    void setNumber(Line& line, int number);
    void setName(Line& line, const QString& name);

    void assign(Line& line, const domain::Region& region);

    QList<Line> m_lines;
    std::optional<domain::Region> m_onlyRegion; ///< all files are its
    QList<intake::RegionRow> m_known;
};

} // namespace beraad::ui
