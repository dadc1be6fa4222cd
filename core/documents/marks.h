// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

/// What the builder writes into the formats of a document for those that set it on pages. Private
/// to this room.
namespace beraad::documents::marks {

enum Property
{
    Anchor = QTextFormat::UserProperty + 1, ///< block, QString: the name that links go to
    Target,                                 ///< block, QString: the anchor that a click goes to
    PageOf,                                 ///< block, QString: show this anchor's page number
    KeepWithNext,                           ///< block, bool: not last on a page
    Place,                                  ///< characters: name of what is placed here
    Picture,                                ///< characters: the Drawing
    BlockRole,                              ///< block or table, Role
    Depth,                                  ///< block of the contents, int: level of its heading
    Term,                                   ///< characters, bool: the term of a definition
    Part,                                   ///< block of a link or characters of a drawing, int:
                                            ///< its element of the structure
};

/// What a block or table is read aloud as, where its format does not say so otherwise.
enum class Role
{
    Text,
    Title, ///< reads like a heading and is not listed as one
    Definition,
    Quotation,
    Source,   ///< of the quotation above
    Caption,  ///< of the table below or the drawing above
    Contents, ///< a table in looks only
};

/// As wide as the widest page number, so that writing the real one moves nothing.
inline constexpr QLatin1String kPageNumberPlace("000");

} // namespace beraad::documents::marks
