// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pageplaces.h"

#include <QByteArray>

#include <algorithm>

namespace beraad::documents {

namespace {

std::string numbersOf(const std::vector<double>& values)
{
    std::string text;
    for (const double value : values)
        text += QByteArray::number(value, 'f', 6).toStdString() + ' ';
    return text;
}

} // namespace

void ContentOperation::write(const std::vector<double>& values)
{
    numbers = values;
    operands = '\n' + numbersOf(values);
}

bool PagePlaces::place(ContentOperation& operation)
{
    const std::string& name = operation.operation;
    const std::size_t count = operation.numbers.size();
    if (name == "cm" && count == 6)
        return placeMatrix(operation);
    if (name == "Tm" && count == 6) {
        m_textStart.emplace();
        std::copy_n(operation.numbers.begin(), 6, m_textStart->begin());
        return false;
    }
    if (m_textStart)
        placeText(operation);
    else if (name == "q")
        m_moves.push_back(m_moves.back());
    else if (name == "Q" && m_moves.size() > 1)
        m_moves.pop_back();
    else if (name == "re" && count == 4)
        placePoints(operation, 2);
    else if (name == "m" || name == "l" || name == "c" || name == "v" || name == "y")
        placePoints(operation, count);
    return true;
}

bool PagePlaces::placeMatrix(ContentOperation& operation)
{
    const std::vector<double>& m = operation.numbers;
    Move& move = m_moves.back();
    const Move moved{move.x + m[4], move.y + m[5]};
    if (m[0] == 1 && m[1] == 0 && m[2] == 0 && m[3] == 1) {
        move = moved;
        return false;
    }
    operation.write({m[0], m[1], m[2], m[3], moved.x, moved.y});
    move = {};
    return true;
}

/// The first move of a text and where it begins become one.
void PagePlaces::placeText(ContentOperation& operation)
{
    const Matrix m = *m_textStart;
    m_textStart.reset();
    const bool moves = operation.operation == "Td" && operation.numbers.size() == 2;
    const double x = moves ? operation.numbers[0] : 0;
    const double y = moves ? operation.numbers[1] : 0;
    const Move& move = m_moves.back();
    const std::vector<double> start{m[0],
                                    m[1],
                                    m[2],
                                    m[3],
                                    move.x + m[4] + x * m[0] + y * m[2],
                                    move.y + m[5] + x * m[1] + y * m[3]};
    if (moves) {
        operation.write(start);
        operation.operation = "Tm";
    } else {
        operation.operands = '\n' + numbersOf(start) + "Tm" + operation.operands;
    }
}

void PagePlaces::placePoints(ContentOperation& operation, std::size_t count)
{
    const Move& move = m_moves.back();
    if (move.x == 0 && move.y == 0)
        return;
    std::vector<double> values = operation.numbers;
    for (std::size_t i = 0; i + 1 < count; i += 2) {
        values[i] += move.x;
        values[i + 1] += move.y;
    }
    operation.write(values);
}

} // namespace beraad::documents
