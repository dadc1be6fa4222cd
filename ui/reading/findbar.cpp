// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findbar.h"

#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"
#include "ui/reading/findsession.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace beraad::ui {

namespace {

constexpr int kTypingPause = 150; ///< milliseconds without a key before a search starts

QToolButton* flatButton(const QString& iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    return button;
}

} // namespace

FindBar::FindBar(QAction& list, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
{
    buildFields();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::search);
    connect(m_words, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(m_whole, &QToolButton::toggled, this, &FindBar::search);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    retranslate();
}

void FindBar::setSession(FindSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &FindSession::changed, this, &FindBar::showState);
        connect(session, &FindSession::currentChanged, this, &FindBar::showState);
    }
    showState();
}

void FindBar::buildFields()
{
    m_words = new QLineEdit(this);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("hits"));
    m_state->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 of 0000")));
    m_previous = flatButton(QStringLiteral("go-up"), this);
    m_next = flatButton(QStringLiteral("go-down"), this);
    m_case = flatButton({}, this);
    m_case->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_case->setCheckable(true);
    m_whole = flatButton({}, this);
    m_whole->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_whole->setCheckable(true);
    m_all = flatButton({}, this);
    m_all->setDefaultAction(&m_list);
    m_close = flatButton(QStringLiteral("window-close"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kStep, kHalfStep, kHalfStep, kHalfStep);
    row->setSpacing(kHalfStep);
    row->addWidget(m_words, 1);
    row->addSpacing(kHalfStep);
    row->addWidget(m_state);
    for (QToolButton* button : {m_previous, m_next, m_case, m_whole, m_all, m_close})
        row->addWidget(button);
    setFocusProxy(m_words);
}

void FindBar::retranslate()
{
    const auto name = [](QWidget* widget, const QString& text, const QString& shortcut = {}) {
        widget->setAccessibleName(text);
        widget->setToolTip(shortcut.isEmpty() ? text
                                              : QStringLiteral("%1 (%2)").arg(text, shortcut));
    };
    m_words->setPlaceholderText(tr("Find in this plan"));
    m_words->setAccessibleName(tr("Find in this plan"));

    m_case->setText(tr("Aa", "a small sample of capital and small letters"));
    name(m_previous, tr("Previous hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3).toString());
    name(m_next, tr("Next hit"), QKeySequence(Qt::Key_F3).toString());
    name(m_case, tr("Capitals and accents count"));
    m_whole->setText(tr("“ab”", "a small sample of a whole word"));
    name(m_whole, tr("Whole words only"));
    name(m_close, tr("Close"), QKeySequence(Qt::Key_Escape).toString());
    showState();
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::open(const QString& words, Start start)
{
    setVisible(true);
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (!m_words->text().isEmpty() && start == Start::Now)
        search();
}

void FindBar::search()
{
    m_typing.stop();
    if (m_session)
        m_session->find(m_words->text(),
                        m_case->isChecked() ? pdf::Letters::AsTyped : pdf::Letters::AnyCase,
                        m_whole->isChecked() ? pdf::Extent::WholeWords : pdf::Extent::PartsOfWords,
                        m_firstPage);
}

void FindBar::next()
{
    if (m_typing.isActive() || !m_session || !m_session->isActive())
        search();
    else
        m_session->next();
}

void FindBar::previous()
{
    if (m_typing.isActive() || !m_session || !m_session->isActive())
        search();
    else
        m_session->previous();
}

void FindBar::showState()
{
    const int count = m_session ? m_session->count() : 0;
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    QPalette colours = palette();
    if (!m_session || !m_session->isActive()) {
        m_state->clear();
    } else if (count > 0) {
        const QString state = m_session->isRunning() ? tr("%1 of %2 …") : tr("%1 of %2");
        m_state->setText(state.arg(m_session->currentNumber()).arg(count));
    } else if (m_session->isRunning()) {
        m_state->setText(tr("Searching …"));
    } else {
        m_state->setText(tr("Not found"));
        colours.setColor(QPalette::WindowText, errorColour(colours));
    }
    m_state->setPalette(colours);
}

void FindBar::dismiss()
{
    setVisible(false);
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return dismiss();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return event->modifiers().testFlag(Qt::ShiftModifier) ? previous() : next();
    case Qt::Key_Down:
        m_list.setChecked(false); // so that the list gets the focus, also when it is there already
        return m_list.setChecked(true);
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace beraad::ui

#include "moc_findbar.cpp"
