// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace beraad::documents {

/// One operation of a page's content, as it is read and as it is to be written.
struct ContentOperation
{
    std::string operands; ///< with the white space before and between them
    std::vector<double> numbers;
    std::string name;    ///< the last of the operands that is a name
    std::string code;    ///< the last that is a string, in hexadecimal digits
    bool isPlain = true; ///< nothing but numbers
    std::string operation;

    /// Other numbers than were read.
    void write(const std::vector<double>& values);
};

/// Says where things are on their page. QPdfWriter moves the whole document up over each page, and
/// so writes numbers that grow with its length; PDF/A-1 ends at 32767 (ISO 19005-1, 6.1.12), which
/// is the fifth page. Here each move is added to what it moves. Private to this room.
class PagePlaces
{
public:
    void startPage() { m_moves.assign(1, {}); }

    /// Corrects an operation; false: it was a move and is to be left out.
    bool place(ContentOperation& operation);

private:
    using Matrix = std::array<double, 6>;
    struct Move
    {
        double x = 0;
        double y = 0;
    };

    bool placeMatrix(ContentOperation& operation);
    void placeText(ContentOperation& operation);
    void placePoints(ContentOperation& operation, std::size_t count);

    std::vector<Move> m_moves{{}};     ///< by depth of state
    std::optional<Matrix> m_textStart; ///< where text begins, until its first move
};

} // namespace beraad::documents
