// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/picturecomparison.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace beraad::text {

namespace {

// A page as cells: for pairing a few, for what differs more.
constexpr int kCoarseColumns = 16;
constexpr int kCoarseRows = 22;
constexpr int kColumns = 48;
constexpr int kRows = 66;
/// What a page costs that stands alone; two pages that differ more than twice that are no pair.
constexpr double kAlone = 12;
/// Grey levels, of 255, that a cell may differ through scanning again.
constexpr double kSameGrey = 20;

using Cells = std::vector<double>;

/// Mean grey of each cell; paper is 255.
Cells cellsOf(const QImage& picture, int columns, int rows)
{
    if (picture.isNull())
        return Cells(std::size_t(columns) * std::size_t(rows), 255);
    const QImage scaled =
        picture.convertToFormat(QImage::Format_Grayscale8)
            .scaled(columns, rows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    Cells cells;
    for (int row = 0; row < rows; ++row) {
        const uchar* line = scaled.constScanLine(row);
        cells.insert(cells.end(), line, line + columns);
    }
    return cells;
}

std::size_t cellAt(int row, int column)
{
    return std::size_t(row) * kColumns + std::size_t(column);
}

/// Each cell with its neighbours, so that a shift of a quarter of a cell hardly shows.
Cells blurred(const Cells& cells)
{
    Cells made(cells.size());
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            double sum = 0;
            int count = 0;
            for (int y = std::max(0, row - 1); y <= std::min(kRows - 1, row + 1); ++y) {
                for (int x = std::max(0, column - 1); x <= std::min(kColumns - 1, column + 1);
                     ++x) {
                    sum += cells[cellAt(y, x)];
                    ++count;
                }
            }
            made[cellAt(row, column)] = sum / count;
        }
    }
    return made;
}

/// As light as most of the other page is: one scanner makes paper greyer than another.
void adjustLightness(Cells& cells, const Cells& example)
{
    Cells lighter(cells.size());
    for (size_t i = 0; i < cells.size(); ++i)
        lighter[i] = example[i] - cells[i];
    const auto middle = lighter.begin() + std::ptrdiff_t(lighter.size() / 2);
    std::nth_element(lighter.begin(), middle, lighter.end());
    for (double& cell : cells)
        cell += *middle;
}

double difference(const Cells& one, const Cells& other)
{
    double sum = 0;
    for (size_t i = 0; i < one.size(); ++i)
        sum += std::abs(one[i] - other[i]);
    return sum / double(one.size());
}

/// Pairs pages in order at the lowest cost, as words are aligned in a spelling checker.
QList<PicturePair> paired(const std::vector<Cells>& before, const std::vector<Cells>& after)
{
    const size_t width = after.size() + 1;
    std::vector<double> cost((before.size() + 1) * width);
    const auto at = [&](size_t i, size_t j) -> double& { return cost[i * width + j]; };
    const auto together = [&](size_t i, size_t j) {
        return at(i - 1, j - 1) + difference(before[i - 1], after[j - 1]);
    };
    for (size_t i = 0; i <= before.size(); ++i) {
        for (size_t j = 0; j <= after.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = double(i + j) * kAlone;
                continue;
            }
            at(i, j) = std::min({at(i - 1, j) + kAlone, at(i, j - 1) + kAlone, together(i, j)});
        }
    }
    QList<PicturePair> pairs;
    size_t i = before.size();
    size_t j = after.size();
    while (i > 0 || j > 0) {
        if (i > 0 && j > 0 && at(i, j) == together(i, j))
            pairs.prepend({int(--i), int(--j), {}});
        else if (i > 0 && at(i, j) == at(i - 1, j) + kAlone)
            pairs.prepend({int(--i), -1, {}});
        else
            pairs.prepend({-1, int(--j), {}});
    }
    return pairs;
}

/// Whether the cell is lighter or darker than this cell of the other page and all its neighbours.
bool isDifferent(const Cells& one, const Cells& other, int column, int row)
{
    const double grey = one[cellAt(row, column)];
    double darkest = 255;
    double lightest = 0;
    for (int y = std::max(0, row - 1); y <= std::min(kRows - 1, row + 1); ++y) {
        for (int x = std::max(0, column - 1); x <= std::min(kColumns - 1, column + 1); ++x) {
            const double near = other[cellAt(y, x)];
            darkest = std::min(darkest, near);
            lightest = std::max(lightest, near);
        }
    }
    return grey < darkest - kSameGrey || grey > lightest + kSameGrey;
}

/// Takes a patch of different cells that touch, and gives what it covers.
QRect takePatch(std::vector<bool>& different, int column, int row)
{
    QRect patch;
    std::vector<QPoint> open{QPoint(column, row)};
    while (!open.empty()) {
        const QPoint cell = open.back();
        open.pop_back();
        const bool isInside =
            cell.x() >= 0 && cell.x() < kColumns && cell.y() >= 0 && cell.y() < kRows;
        if (!isInside || !different[cellAt(cell.y(), cell.x())])
            continue;
        different[cellAt(cell.y(), cell.x())] = false;
        patch |= QRect(cell, QSize(1, 1));
        for (int y = -1; y <= 1; ++y) {
            for (int x = -1; x <= 1; ++x)
                open.push_back(cell + QPoint(x, y));
        }
    }
    return patch;
}

QList<QRectF> differences(const QImage& before, const QImage& after)
{
    const Cells one = blurred(cellsOf(before, kColumns, kRows));
    Cells other = blurred(cellsOf(after, kColumns, kRows));
    adjustLightness(other, one);
    std::vector<bool> different(one.size());
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column)
            different[cellAt(row, column)] =
                isDifferent(one, other, column, row) || isDifferent(other, one, column, row);
    }
    QList<QRectF> patches;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            if (!different[cellAt(row, column)])
                continue;
            const QRect patch = takePatch(different, column, row);
            patches.append(QRectF(double(patch.x()) / kColumns, double(patch.y()) / kRows,
                                  double(patch.width()) / kColumns,
                                  double(patch.height()) / kRows));
        }
    }
    return patches;
}

std::vector<Cells> coarse(const QList<QImage>& pictures)
{
    std::vector<Cells> all;
    for (const QImage& picture : pictures)
        all.push_back(cellsOf(picture, kCoarseColumns, kCoarseRows));
    return all;
}

} // namespace

PictureComparison comparePictures(const QList<QImage>& before, const QList<QImage>& after)
{
    PictureComparison made;
    made.pages = paired(coarse(before), coarse(after));
    QList<int> afterOfBefore(before.size(), -1);
    for (PicturePair& pair : made.pages) {
        if (pair.before < 0 || pair.after < 0)
            continue;
        afterOfBefore[pair.before] = pair.after;
        pair.different = differences(before.at(pair.before), after.at(pair.after));
    }
    made.alignment = PageAlignment(afterOfBefore, int(after.size()));
    return made;
}

} // namespace beraad::text
