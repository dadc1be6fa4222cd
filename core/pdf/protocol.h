// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/confinement.h"
#include "core/pdf/messages.h"
#include "core/pdf/sharedmemory.h"
#include "core/text/pagewords.h"

#include <QByteArray>

#include <optional>
#include <variant>

/// What the window and a worker say to each other: orders one way, one report for each the other
/// way, as bytes (QDataStream). Both sides are the same version of the program; the number in the
/// greeting finds out when they are not. Whoever reads believes nothing: a message that is cut off,
/// too long or out of bounds is no message.
namespace beraad::pdf::protocol {

inline constexpr quint32 kVersion = 4;
/// Of one message. The words of a page with kMostLetters letters fit in.
inline constexpr quint32 kMostBytes = 32 * 1024 * 1024;

// Orders. Memory that goes with one travels beside it: see MemoryTicket.

/// The first: where the window says which order it no longer wants (a quint32 at the start).
struct Greet
{
    MemoryTicket control;
};
struct Open
{
    QString document;
    QString password;
    MemoryTicket bytes;
};
struct Close
{
    QString document;
};
/// Memory that pictures are drawn in from now on: to map it anew for each costs more than drawing.
struct Canvas
{
    MemoryTicket memory;
};
/// The pixels of `request` go to the start of the canvas, 32 bits each, line by line.
struct Draw
{
    PictureRequest request;
};
struct Read
{
    QString document;
    int page = 0;
};
struct ReadWords
{
    QString document;
    int page = 0;
};
struct Describe
{
    QString document;
};
/// A copy with this written on it goes into the memory, as far as it fits.
struct Annotate
{
    QString document;
    QList<Annotation> annotations;
    MemoryTicket copy;
};
/// A copy that needs no password goes into the memory, as far as it fits.
struct Unlock
{
    QString document;
    MemoryTicket copy;
};

struct Order
{
    quint32 number = 0;
    std::variant<Greet, Open, Close, Draw, Read, ReadWords, Describe, Annotate, Unlock, Canvas>
        what;

    /// The memory that goes with it; null for most.
    MemoryTicket* memory();
};

// Reports.

struct Greeting
{
    quint32 version = 0;
    Confinement confinement;
};
struct Refusal
{
    ErrorKind kind = ErrorKind::Internal;
    QString detail;
};
struct Done
{
};
struct ContentRead
{
    QList<TextWord> words;
    QSizeF size;
    QList<PageLink> links;
};

struct Copied
{
    qint64 size = 0; ///< bytes, at most those of the memory
};

struct Report
{
    quint32 number = 0; ///< of the order
    std::variant<Greeting, Refusal, Done, OpenedDocument, ContentRead, text::PageWords, PdfDetails,
                 Copied>
        what;
};

QByteArray encode(const Order& order);
QByteArray encode(const Report& report);
/// The ticket's descriptor is not in the bytes; it stays -1.
std::optional<Order> decodeOrder(const QByteArray& bytes);
std::optional<Report> decodeReport(const QByteArray& bytes);

} // namespace beraad::pdf::protocol
