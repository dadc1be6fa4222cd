// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace beraad::tests {

/// A PDF that we made, laid before other programs. Where one is not installed its answer is empty;
/// isReadable() says so beforehand. With BERAAD_KEEP_DOCUMENTS set to a folder, each stays there
/// under the name of its test, to be looked at.
class WrittenPdf
{
public:
    explicit WrittenPdf(const QByteArray& pdf);

    /// Whether the programs of poppler-utils and qpdf are here.
    static bool isReadable();

    int pages() const;
    /// Text of the whole document, or of one page (from 1), in the order in which it was written,
    /// with all white space as one space.
    QString text(int page = 0) const;
    /// The text as it stands on the page, in columns.
    QString layout(int page) const;
    /// The text within a rectangle of the first page: points from the page's top left corner.
    QString textIn(const QRect& area) const;
    QString information() const; ///< pdfinfo, with its own keys and the XMP packet
    QString objects() const;     ///< qpdf's readable form
    /// What is read aloud, as Poppler finds it in the structure: "P[Text] Table[ TR[ TD[Text] ] ]".
    /// A reference to an annotation is "Object".
    QString structure() const;
    QString structureAttributes() const; ///< the same without texts, with attributes
    /// What PDFBox preflight finds wrong as PDF/A-1b; none when it is not installed.
    std::optional<QString> complaints() const;

private:
    QString ask(const QString& program, const QStringList& before,
                const QStringList& after = {}) const;

    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace beraad::tests
