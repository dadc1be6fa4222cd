// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/documentlist.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include "core/wording/formats.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {
constexpr int kLines = 4;
}

DocumentList::DocumentList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(icon(QStringLiteral("list-add")), tr("Add PDF…"), this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_replace(new QPushButton(tr("Replace…"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setAccessibleName(tr("Documents of the plan"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFixedHeight(kLines * (fontMetrics().height() + kStep) + kStep);
    m_list->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_remove->setToolTip(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    auto* buttons = new FlowLayout(kStep, kHalfStep);
    buttons->addWidget(m_add);
    buttons->addWidget(m_open);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addWidget(m_list);
    column->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_add, &QPushButton::clicked, this, &DocumentList::addRequested);
    connect(m_open, &QPushButton::clicked, this, &DocumentList::openCurrent);
    m_replace->setToolTip(
        tr("The region handed in this file anew; the old one stays as a version"));
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (const auto row = currentDocument())
            Q_EMIT replaceRequested(m_documents.at(*row).sha256);
    });
    connect(m_remove, &QPushButton::clicked, this, &DocumentList::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &DocumentList::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &DocumentList::updateButtons);
    updateButtons();
}

void DocumentList::showDocuments(const QList<domain::DocumentFile>& documents)
{
    if (documents == m_documents)
        return;
    m_documents = documents;
    showAll();
}

void DocumentList::showReplaced(const QList<domain::ReplacedDocument>& replaced)
{
    if (replaced == m_replaced)
        return;
    m_replaced = replaced;
    showAll();
}

void DocumentList::showAll()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const domain::DocumentFile& document : std::as_const(m_documents))
        addLine(tr("%1 · %n page(s)", nullptr, document.pages).arg(document.fileName),
                document.fileName, false);
    for (const domain::ReplacedDocument& document : std::as_const(m_replaced)) {
        const QDate day = document.replacedAt.toLocalTime().date();
        addLine(tr("%1 · replaced on %2").arg(document.fileName, wording::longDate(day)),
                document.fileName, true);
    }
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    updateButtons();
}

void DocumentList::addLine(const QString& text, const QString& fileName, bool isReplaced)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setToolTip(fileName);
    item->setSizeHint({0, fontMetrics().height() + kStep}); // as wide as the list, elided
    if (isReplaced)
        item->setForeground(quietColour(m_list->palette()));
}

std::optional<int> DocumentList::currentDocument() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_documents.size()) ? std::optional(row) : std::nullopt;
}

void DocumentList::openCurrent()
{
    const int row = m_list->currentRow();
    if (const auto document = currentDocument())
        Q_EMIT openRequested(*document);
    else if (row >= 0)
        Q_EMIT openReplacedRequested(m_replaced.at(row - m_documents.size()).document);
}

void DocumentList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    updateButtons();
}

void DocumentList::updateButtons()
{
    const bool isDocument = currentDocument().has_value();
    m_add->setVisible(!m_isReadOnly);
    m_replace->setVisible(!m_isReadOnly);
    m_remove->setVisible(!m_isReadOnly);
    m_open->setEnabled(m_list->currentRow() >= 0);
    m_replace->setEnabled(isDocument);
    m_remove->setEnabled(isDocument);
}

void DocumentList::removeCurrent()
{
    const auto row = currentDocument();
    if (row && !m_isReadOnly)
        Q_EMIT removeRequested(m_documents.at(*row).sha256);
}

bool DocumentList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace beraad::ui

#include "moc_documentlist.cpp"
