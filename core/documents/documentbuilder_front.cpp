// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What DocumentBuilder writes in fixed places: the title page of a report, head and foot of a
/// letter.
#include "core/documents/blockformats.h"
#include "core/documents/documentbuilder.h"

#include <QImage>
#include <QTextFrame>
#include <QTextLayout>

namespace beraad::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kSignatureWidth = 90 * kMillimetre;
constexpr qreal kSignatureHeight = 28 * kMillimetre;

// From the top of the page, as a window envelope and the hole punch want them.
constexpr qreal kAddressTop = 48 * kMillimetre;
constexpr qreal kAddressBottom = 90 * kMillimetre;
constexpr qreal kAddressWidth = 80 * kMillimetre;
constexpr qreal kRightWindow = 115 * kMillimetre;
constexpr qreal kLogoHeight = 12 * kMillimetre;
constexpr qreal kReturnSize = 7 * kPoint; // the sender in the window, as small as is usual there
constexpr qreal kLeastReturnSize = 5 * kPoint;
constexpr qreal kReturnLeading = 8.5 * kPoint;
constexpr int kMostSenderLines = 3;
constexpr qreal kTermWidth = 28 * kMillimetre;

/// How many lines a text takes where it is set in this width.
int linesOf(const QString& text, const QFont& font, qreal width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

/// The sender in the window is one line over the address; a long one is set smaller, as far as it
/// can still be read, and only then takes two.
QFont returnFont(const QString& line, const Stylesheet& style)
{
    for (qreal size = kReturnSize; size >= kLeastReturnSize; size -= kPoint / 2) {
        const QFont font = Stylesheet::font(style.textFamily, size);
        if (linesOf(line, font, kAddressWidth) == 1)
            return font;
    }
    return Stylesheet::font(style.textFamily, kReturnSize);
}

} // namespace

/// A part of the page that is as high as this whatever it holds, so that what follows stands in its
/// place.
void DocumentBuilder::startFrame(qreal height, qreal width, qreal indent)
{
    QTextFrameFormat format;
    format.setBorder(0);
    format.setHeight(height);
    format.setWidth(width + indent); // of which the margin is a part
    format.setLeftMargin(indent);
    m_cursor.insertFrame(format);
    m_blockIsEmpty = true;
}

void DocumentBuilder::leaveFrame()
{
    m_cursor.movePosition(QTextCursor::End);
    m_blockIsEmpty = true;
}

void DocumentBuilder::titlePage(const TitlePage& page)
{
    const Stylesheet& style = m_setup.style;
    startBlock(invisibleBlock(), characters(Stylesheet::font(style.textFamily, 1)));
    startFrame(m_setup.body().height() - titleFootHeight(page), m_setup.body().width());

    QTextBlockFormat kicker = leaded({}, style.headingLeading(3));
    kicker.setTopMargin(m_setup.body().height() * (page.drawing ? 0.06 : 0.24));
    kicker.setBottomMargin(kStep);
    QTextCharFormat kickerText = characters(style.headingFont(3));
    kickerText.setForeground(style.accent);
    startBlock(kicker, kickerText);
    insertText(page.kicker, kickerText);

    QTextBlockFormat title = leaded({}, 36 * kPoint);
    title.setBottomMargin(2 * kStep);
    const auto titleText =
        characters(Stylesheet::font(style.headingFamily, 30 * kPoint, QFont::Bold));
    startBlock(title, titleText);
    insertText(page.title, titleText);

    QTextBlockFormat subtitle = leaded({}, 20 * kPoint);
    subtitle.setBottomMargin(4 * kStep);
    auto subtitleText = characters(Stylesheet::font(style.headingFamily, 14 * kPoint));
    subtitleText.setForeground(style.quiet);
    startBlock(subtitle, subtitleText);
    insertText(page.subtitle, subtitleText);
    if (page.drawing) {
        startBlock({}, subtitleText);
        insertDrawing(*page.drawing);
    }

    leaveFrame();
    titleFoot(page);
    m_breakPage = true;
}

/// One line of white space below, so that rounding never pushes the foot to the next page.
qreal DocumentBuilder::titleFootHeight(const TitlePage& page) const
{
    const Stylesheet& style = m_setup.style;
    int lines = 1;
    for (const QString& line : page.lines)
        lines += linesOf(line, style.textFont(), m_setup.body().width());
    qreal height = lines * style.textLeading;
    if (!page.signatureLabel.isEmpty())
        height += style.smallLeading + kSignatureHeight + 4 * kStep;
    if (!page.colophon.isEmpty())
        height += kStep + linesOf(page.colophon, style.smallFont(), m_setup.body().width()) *
                              style.smallLeading;
    return height;
}

void DocumentBuilder::titleFoot(const TitlePage& page)
{
    const Stylesheet& style = m_setup.style;
    QTextCharFormat quiet = characters(style.smallFont());
    quiet.setForeground(style.quiet);
    if (!page.signatureLabel.isEmpty()) {
        startBlock(leaded({}, style.smallLeading), quiet);
        insertText(page.signatureLabel, quiet);
        QTextBlockFormat place;
        place.setBottomMargin(3 * kStep);
        startBlock(place, characters(Stylesheet::font(style.textFamily, 1)));
        insertDrawing({{kSignatureWidth, kSignatureHeight}, {}, {}}, kSignaturePlace);
    }
    for (const QString& line : page.lines) {
        startBlock(fullWidthBlock(), characters(style.textFont()));
        insertText(line, characters(style.textFont()));
    }
    if (page.colophon.isEmpty())
        return;
    QTextBlockFormat below = leaded({}, style.smallLeading);
    below.setTopMargin(kStep);
    startBlock(below, quiet);
    insertText(page.colophon, quiet);
}

void DocumentBuilder::letterLogo(const LetterHead& head)
{
    const QImage logo = QImage::fromData(head.logo);
    if (logo.isNull())
        return;
    const QSizeF size = QSizeF(logo.size()).scaled(kAddressWidth, kLogoHeight, Qt::KeepAspectRatio);
    startBlock({}, characters(Stylesheet::font(m_setup.style.textFamily, 1)));
    insertDrawing(pictureDrawing(logo, size, head.sender));
}

void DocumentBuilder::letterHead(const LetterHead& head)
{
    const Stylesheet& style = m_setup.style;
    const QTextCharFormat text = characters(style.textFont());
    QTextCharFormat strong = text;
    strong.setFontWeight(QFont::Bold);
    QTextCharFormat quiet = characters(style.smallFont());
    quiet.setForeground(style.quiet);
    startBlock(invisibleBlock(), text);
    startFrame(kAddressTop - m_setup.margins.top(), m_setup.body().width());
    letterLogo(head);
    startBlock(leaded({}, style.textLeading), strong);
    insertText(head.sender, strong);
    // A logo and more lines would push the address out of the window; they stand in it as well.
    const QStringList lines =
        head.logo.isEmpty() ? head.senderLines.mid(0, kMostSenderLines) : QStringList();
    for (const QString& line : lines) {
        startBlock(leaded({}, style.smallLeading), quiet);
        insertText(line, quiet);
    }
    leaveFrame();
    startBlock(invisibleBlock(), text);
    const qreal indent =
        head.window == domain::WindowSide::Right ? kRightWindow - m_setup.margins.left() : 0;
    startFrame(kAddressBottom - kAddressTop, qMin(kAddressWidth, m_setup.body().width() - indent),
               indent);
    if (!head.senderLines.isEmpty()) {
        // What comes back undelivered comes back to here.
        const QString line = (QStringList{head.sender} + head.senderLines).join(u", "_s);
        QTextCharFormat small = characters(returnFont(line, style));
        small.setForeground(style.quiet);
        startBlock(leaded({}, kReturnLeading), small);
        insertText(line, small);
    }
    for (const QString& line : head.address) {
        startBlock(leaded({}, style.textLeading), text);
        insertText(line, text);
    }
    leaveFrame();
    for (const Definition& reference : head.references)
        hangingLine(reference, kTermWidth, {});
    space(2 * kStep);
}

void DocumentBuilder::letterClosing(const QStringList& closing, const QStringList& signatory)
{
    const QTextCharFormat text = characters(m_setup.style.textFont());
    const QTextBlockFormat line = leaded({}, m_setup.style.textLeading);
    QTextBlockFormat above = keptWithNext(line);
    above.setTopMargin(kStep);
    above.setBottomMargin(4 * m_setup.style.textLeading);
    startBlock(above, text);
    insertText(closing.join(u'\n'), text);
    for (qsizetype i = 0; i < signatory.size(); ++i) {
        startBlock(i + 1 < signatory.size() ? keptWithNext(line) : line, text);
        insertText(signatory[i], text);
    }
}

} // namespace beraad::documents
