// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/pointrow.h"

#include "ui/advice/citationfield.h"
#include "ui/kit/datefield.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/stillwheel.h"

#include "core/domain/keys.h"
#include "core/wording/domainwording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

PointRow::PointRow(const Rubric& rubric, const ImprovementPoint& point, QWidget* parent)
    : QWidget(parent)
    , m_id(point.id)
    , m_text(new NoteEdit(this))
    , m_citations(new CitationField(this))
{
    m_text->setPlaceholderText(tr("What the region must do"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setLeastLines(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kHalfStep);
    column->setSpacing(2);
    column->addLayout(makeFirstLine(rubric));
    column->addWidget(m_text);
    column->addLayout(makeLastLine());
    column->addWidget(m_citations);
    connect(m_citations, &CitationField::changed, this, &PointRow::cited);
    connect(m_citations, &CitationField::activated, this, &PointRow::passageActivated);
    connect(m_text, &NoteEdit::edited, this, &PointRow::worded);
    connect(m_criterion, &QComboBox::activated, this,
            [this] { Q_EMIT tied(m_criterion->currentData().toString()); });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &PointRow::removeRequested);
    addMoveKey(Qt::Key_Up, -1);
    addMoveKey(Qt::Key_Down, 1);
}

QLayout* PointRow::makeFirstLine(const Rubric& rubric)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kHalfStep);
    m_number = new QLabel(this);
    m_number->setMinimumWidth(2 * kStep);
    line->addWidget(m_number);
    m_criterion = new QComboBox(this);
    m_criterion->setAccessibleName(tr("Criterion of this point"));
    m_criterion->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_criterion->setMinimumContentsLength(16);
    keepStillUnderWheel(m_criterion);
    m_criterion->addItem(tr("The plan as a whole"), QString());
    for (const Criterion& criterion : rubric.criteria()) {
        m_criterion->addItem(QStringLiteral("%1  %2").arg(criterion.key, criterion.title),
                             criterion.key);
    }
    line->addWidget(m_criterion, 1);
    m_up = makeButton(QStringLiteral("go-up"), tr("Move up (Alt+Up)"));
    m_down = makeButton(QStringLiteral("go-down"), tr("Move down (Alt+Down)"));
    m_remove = makeButton(QStringLiteral("edit-delete-remove"), tr("Remove this point"));
    for (QToolButton* button : {m_up, m_down, m_remove})
        line->addWidget(button);
    return line;
}

QLayout* PointRow::makeLastLine()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kStep);
    m_need = new QComboBox(this);
    m_need->setAccessibleName(tr("Required or suggested"));
    keepStillUnderWheel(m_need);
    for (const PointNeed need : {PointNeed::Required, PointNeed::Suggested})
        m_need->addItem(wording::word(need), keyOf(need));
    m_dueBy = new DateField(this);
    m_dueBy->setPlaceholderText(tr("with the next plan"));
    auto* by = new QLabel(tr("&by"), this);
    by->setBuddy(m_dueBy);
    line->addWidget(m_need);
    line->addWidget(by);
    line->addWidget(m_dueBy, 1);
    connect(m_need, &QComboBox::activated, this, [this] {
        Q_EMIT needed(
            fromKey<PointNeed>(m_need->currentData().toString()).value_or(PointNeed::Required));
    });
    connect(m_dueBy, &DateField::picked, this, &PointRow::dated);
    return line;
}

QToolButton* PointRow::makeButton(const QString& iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PointRow::addMoveKey(int key, int places)
{
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(key)), this, nullptr, nullptr,
                                   Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, places] {
        if (!m_isReadOnly)
            Q_EMIT moveRequested(places);
    });
}

void PointRow::showPoint(const ImprovementPoint& point, int place, int count)
{
    m_place = place;
    m_count = count;
    m_number->setText(QStringLiteral("%1.").arg(place));
    const QSignalBlocker quiet(m_criterion);
    m_criterion->setCurrentIndex(m_criterion->findData(point.criterion));
    m_criterion->setToolTip(m_criterion->currentText());
    m_text->showStored(point.text);
    const QSignalBlocker still(m_need);
    m_need->setCurrentIndex(m_need->findData(keyOf(point.need)));
    m_dueBy->showDate(point.dueBy);
    setReadOnly(m_isReadOnly);
}

void PointRow::showPassages(const QList<CitablePassage>& cited,
                            const QList<CitablePassage>& citable)
{
    m_citations->showPassages(cited, citable);
}

void PointRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_text->setReadOnly(readOnly);
    m_criterion->setEnabled(!readOnly);
    m_need->setEnabled(!readOnly);
    m_dueBy->setReadOnly(readOnly);
    m_citations->setReadOnly(readOnly);
    for (QToolButton* button : {m_up, m_down, m_remove})
        button->setVisible(!readOnly);
    m_up->setEnabled(m_place > 1);
    m_down->setEnabled(m_place < m_count);
}

void PointRow::flush()
{
    m_text->flush();
}

void PointRow::focusCriterion()
{
    m_criterion->setFocus(Qt::ShortcutFocusReason);
}

QString PointRow::text() const
{
    return m_text->text();
}

bool PointRow::isEmpty() const
{
    return m_text->text().trimmed().isEmpty();
}

void PointRow::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

} // namespace beraad::ui

#include "moc_pointrow.cpp"
