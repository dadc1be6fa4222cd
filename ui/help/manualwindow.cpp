// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualwindow.h"

#include "ui/kit/measures.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace beraad::ui {

using domain::MemberRole;

namespace {

constexpr int kMeasure =
    800; ///< pixels; a picture's width, and a line that a person reads with ease
constexpr int kHeight = 700;
constexpr std::array kRoles{MemberRole::Member, MemberRole::Chair, MemberRole::Secretary};

QString fileOf(MemberRole role)
{
    switch (role) {
    case MemberRole::Member:
        return QStringLiteral("member");
    case MemberRole::Chair:
        return QStringLiteral("chair");
    case MemberRole::Secretary:
        return QStringLiteral("secretariat");
    }
    Q_UNREACHABLE();
}

/// Markdown has none, and without it one heading sticks to the text before it.
void addSpace(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) // a picture has its own
            format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(isHeading ? 2 * kStep : kHalfStep);
        format.setBottomMargin(kHalfStep);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

ManualWindow::ManualWindow(Language language, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_language(language)
    , m_roles(new QTabBar(this))
    , m_text(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual"));
    for (const QString& role : {tr("&Members"), tr("&Chair"), tr("&Secretariat")})
        m_roles->addTab(role);
    m_roles->setAccessibleName(tr("For whom"));
    m_roles->setDrawBase(false);
    m_text->setAccessibleName(windowTitle());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(3 * kStep);
    m_text->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_text->setLineWrapColumnOrWidth(kMeasure + 2 * int(m_text->document()->documentMargin()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kStep, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_roles, 0, Qt::AlignLeft);
    column->addWidget(m_text, 1);
    connect(m_roles, &QTabBar::currentChanged, this, &ManualWindow::showCurrent);
    resize(kMeasure + 9 * kStep, kHeight);
    m_text->setFocus();
    showCurrent();
}

void ManualWindow::showPage(MemberRole role)
{
    const auto* const place = std::find(kRoles.begin(), kRoles.end(), role);
    m_roles->setCurrentIndex(int(place - kRoles.begin()));
}

MemberRole ManualWindow::page() const
{
    return kRoles.at(size_t(m_roles->currentIndex()));
}

void ManualWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}

void ManualWindow::showCurrent()
{
    const QString language =
        m_language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
    m_text->setSource(QUrl(QStringLiteral("qrc:/manual/%1/%2.md").arg(language, fileOf(page()))),
                      QTextDocument::MarkdownResource);
    addSpace(*m_text->document());
    m_text->verticalScrollBar()->setValue(0);
}

} // namespace beraad::ui

#include "moc_manualwindow.cpp"
