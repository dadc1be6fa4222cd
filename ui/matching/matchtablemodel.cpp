// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/matchtablemodel.h"

#include "ui/kit/icons.h"
#include "ui/matching/fileremarks.h"

#include "core/intake/matching.h"
#include "core/wording/errorwording.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace beraad::ui {

using intake::PreparedFile;
using intake::RegionRow;

namespace {

intake::PlanFile planFile(const PreparedFile& file)
{
    return {file.fileName(), file.facts.title, file.facts.pageTexts.value(0)};
}

QList<intake::RegionName> regionNames(const QList<RegionRow>& known)
{
    QList<intake::RegionName> names;
    for (const RegionRow& row : known)
        names.append({row.region.number, row.region.name});
    return names;
}

} // namespace

void MatchTableModel::setFiles(const QList<PreparedFile>& files, const QList<RegionRow>& known)
{
    beginResetModel();
    m_known = known;
    m_onlyRegion.reset();
    m_lines.clear();
    for (const PreparedFile& file : files)
        m_lines.append({file, 0, {}, false});
    if (m_known.isEmpty())
        invent();
    else
        propose();
    endResetModel();
}

QStringList MatchTableModel::locked() const
{
    QStringList paths;
    for (const Line& line : m_lines) {
        if (line.file.isLocked())
            paths.append(line.file.path);
    }
    return paths;
}

void MatchTableModel::replaceFile(const PreparedFile& file)
{
    for (Line& line : m_lines) {
        if (line.file.path != file.path)
            continue;
        line.file = file;
        if (file.problem)
            break;
        if (m_onlyRegion) {
            assign(line, *m_onlyRegion);
        } else if (m_known.isEmpty()) {
            takeFromFileName(line);
            if (line.number == 0)
                line.number = nextFree();
        } else {
            propose(line, intake::matchFiles({planFile(file)}, regionNames(m_known)).first());
        }
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// With a table of regions: what matching proposes.
void MatchTableModel::propose()
{
    QList<intake::PlanFile> files;
    for (const Line& line : std::as_const(m_lines))
        files.append(planFile(line.file));
    const QList<intake::Match> matches = intake::matchFiles(files, regionNames(m_known));
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        propose(m_lines[i], matches[i]);
}

void MatchTableModel::propose(Line& line, const intake::Match& match)
{
    if (!match.region || line.file.problem)
        return;
    line.number = m_known[*match.region].region.number;
    line.name = m_known[*match.region].region.name;
    line.isUnsure = match.confidence != intake::Confidence::Certain;
}

/// Without one: a region for each number that file names begin with (plan and budget of one region
/// begin with the same), and for a name without a number the next free one.
void MatchTableModel::invent()
{
    QMap<int, QString> names;
    for (Line& line : m_lines) {
        if (line.file.problem)
            continue;
        takeFromFileName(line);
        if (line.number > 0)
            line.name = *names.insert(line.number, names.value(line.number, line.name));
    }
    for (Line& line : m_lines) {
        if (line.number == 0 && !line.file.problem)
            line.number = nextFree();
    }
}

void MatchTableModel::takeFromFileName(Line& line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\D{0,6}?(\\d{1,3})[\\s_.-]+(.*)$"));
    line.name = QFileInfo(line.file.path).completeBaseName();
    const QRegularExpressionMatch match = pattern.match(line.name);
    if (match.hasMatch() && match.captured(1).toInt() > 0) {
        line.number = match.captured(1).toInt();
        line.name = match.captured(2);
    }
    line.name = line.name.replace(QLatin1Char('_'), QLatin1Char(' ')).simplified();
}

int MatchTableModel::nextFree() const
{
    int next = 1;
    while (std::any_of(m_lines.begin(), m_lines.end(),
                       [next](const Line& line) { return line.number == next; }))
        ++next;
    return next;
}

const RegionRow* MatchTableModel::known(int number) const
{
    const auto row = std::find_if(m_known.begin(), m_known.end(), [&](const RegionRow& each) {
        return each.region.number == number;
    });
    return row == m_known.end() ? nullptr : &*row;
}

void MatchTableModel::assignAll(const domain::Region& region)
{
    beginResetModel();
    m_onlyRegion = region;
    for (Line& line : m_lines) {
        if (!line.file.problem)
            assign(line, region);
    }
    endResetModel();
}

void MatchTableModel::assign(Line& line, const domain::Region& region)
{
    line.number = region.number;
    line.name = region.name;
    line.isUnsure = false;
}

QList<RegionRow> MatchTableModel::newRegions() const
{
    QList<RegionRow> all;
    for (const Line& line : m_lines) {
        const bool isThere = std::any_of(all.begin(), all.end(), [&](const RegionRow& row) {
            return row.region.number == line.number;
        });
        if (line.number == 0 || line.file.problem || isThere || known(line.number))
            continue;
        RegionRow added;
        added.region.number = line.number;
        added.region.name = line.name.trimmed();
        all.append(added);
    }
    return all;
}

QStringList MatchTableModel::knownNames() const
{
    QStringList names;
    for (const RegionRow& row : m_known)
        names << row.region.name;
    return names;
}

bool MatchTableModel::needsName(const Line& line) const
{
    return line.number > 0 && !line.file.problem && line.name.isEmpty();
}

bool MatchTableModel::isComplete() const
{
    return std::none_of(m_lines.begin(), m_lines.end(),
                        [this](const Line& line) { return needsName(line); });
}

QList<intake::PlanOfRegion> MatchTableModel::plans() const
{
    QList<intake::PlanOfRegion> all;
    for (const Line& line : m_lines) {
        if (line.number == 0 || line.file.problem)
            continue;
        auto plan = std::find_if(all.begin(), all.end(), [&](const intake::PlanOfRegion& each) {
            return each.region == line.number;
        });
        if (plan == all.end()) {
            all.append(intake::PlanOfRegion{line.number, {}});
            plan = std::prev(all.end());
        }
        plan->files.append(line.file);
    }
    return all;
}

int MatchTableModel::leftOut() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) {
        return line.number == 0 || line.file.problem;
    }));
}

int MatchTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MatchTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MatchTableModel::remark(const Line& line) const
{
    if (line.file.problem)
        return wording::sentence(*line.file.problem);
    if (line.number == 0)
        return tr("No region fits. Type its number, or leave the file out.");
    if (needsName(line))
        return tr("A new region. Type its name.");
    const QStringList facts = remarksOn(line.file).sentences;
    return (line.isUnsure ? QStringList(tr("Please check.")) + facts : facts)
        .join(QLatin1Char(' '));
}

bool MatchTableModel::warns(const Line& line) const
{
    return line.file.problem || line.number == 0 || needsName(line) || line.isUnsure ||
           remarksOn(line.file).warns;
}

QVariant MatchTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(index.row());
    if (role == Qt::TextAlignmentRole && (index.column() == Pages || index.column() == Number))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Remark && warns(line))
        return icon(QStringLiteral("dialog-warning-symbolic"));
    if (role == Qt::ToolTipRole)
        return index.column() == File ? line.file.path : remark(line);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case File:
        return line.file.fileName();
    case Pages:
        return line.file.problem ? QVariant() : line.file.facts.pageCount;
    case Number:
        // As text, because a number's editor could not be emptied.
        return line.number == 0 ? QString() : QString::number(line.number);
    case Name:
        return line.name;
    case Remark:
        return remark(line);
    default:
        return {};
    }
}

void MatchTableModel::setNumber(Line& line, int number)
{
    line.number = qMax(0, number);
    const auto other = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& each) {
        return &each != &line && each.number == line.number && !each.name.isEmpty();
    });
    if (const RegionRow* row = known(line.number))
        line.name = row->region.name;
    else if (line.number > 0 && other != m_lines.end())
        line.name = other->name;
    else if (!m_known.isEmpty())
        line.name.clear();
}

/// A name that is known brings its number; another is that of the new region with this number.
void MatchTableModel::setName(Line& line, const QString& name)
{
    for (const RegionRow& row : std::as_const(m_known)) {
        if (row.region.name.compare(name, Qt::CaseInsensitive) == 0) {
            line.number = row.region.number;
            line.name = row.region.name;
            return;
        }
    }
    if (line.number == 0 || known(line.number)) // no region of that name: the line goes nowhere yet
        line.number = 0;
    for (Line& each : m_lines) {
        if (&each == &line || (line.number > 0 && each.number == line.number))
            each.name = name;
    }
}

bool MatchTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Line& line = m_lines[index.row()];
    const QString text = value.toString().simplified();
    if (index.column() == Number)
        setNumber(line, text.toInt());
    else if (index.column() == Name)
        setName(line, text);
    else
        return false;
    line.isUnsure = false;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    return true;
}

Qt::ItemFlags MatchTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canEdit = index.isValid() && (index.column() == Number || index.column() == Name) &&
                         !m_lines.at(index.row()).file.problem;
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

QVariant MatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (section == Pages || section == Number))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Pages:
        return tr("Pages");
    case Number:
        return tr("No.");
    case Name:
        return tr("Region");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace beraad::ui

#include "moc_matchtablemodel.cpp"
