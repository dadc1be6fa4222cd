// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/themespanel.h"

#include "ui/kit/fold.h"
#include "ui/kit/measures.h"
#include "ui/kit/quietlabel.h"
#include "ui/kit/taborder.h"
#include "ui/review/themerow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

ThemesPanel::ThemesPanel(QWidget* parent)
    : QWidget(parent)
    , m_fold(new Fold({}, this))
    , m_content(new QWidget)
    , m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(2 * kStep, kHalfStep, 0, 0);
    column->setSpacing(kStep);
    column->addWidget(new QuietLabel(tr("What the committee looks for in all plans. Nothing here "
                                        "is needed, and it changes no score."),
                                     m_content));
    m_lines->setSpacing(kHalfStep);
    column->addLayout(m_lines);
    m_fold->setContent(m_content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kHalfStep, 0, kHalfStep);
    layout->addWidget(m_fold);
    setFocusProxy(m_fold);
    hide();
}

QList<domain::Theme> ThemesPanel::shownThemes() const
{
    QList<domain::Theme> shown = m_themes;
    shown.removeIf([this](const domain::Theme& theme) {
        return theme.isRetired && m_review.onTheme(theme.id).isEmpty();
    });
    return shown;
}

void ThemesPanel::setThemes(const QList<domain::Theme>& themes)
{
    m_themes = themes;
    showReview(m_review);
}

void ThemesPanel::makeRows(const QList<domain::Theme>& themes)
{
    for (ThemeRow* row : std::as_const(m_rows)) {
        m_lines->removeWidget(row);
        row->hide();
        row->deleteLater(); // a key in it may be what brought us here
    }
    m_rows.clear();
    for (const domain::Theme& theme : themes) {
        auto* row = new ThemeRow(theme, m_content);
        connect(row, &ThemeRow::found, this, &ThemesPanel::found);
        connect(row, &ThemeRow::selectionRequested, this, &ThemesPanel::selectionRequested);
        connect(row, &ThemeRow::passageActivated, this, &ThemesPanel::passageActivated);
        row->setCanAttach(m_canAttach);
        m_lines->addWidget(row);
        row->show(); // now, not with the next layout, so that keys and focus find it
        m_rows.append(row);
    }
    tabAsLaidOut(this);
}

void ThemesPanel::showReview(const Review& review)
{
    m_review = review;
    const QList<domain::Theme> themes = shownThemes();
    const bool isSame = std::equal(
        m_rows.begin(), m_rows.end(), themes.begin(), themes.end(),
        [](const ThemeRow* row, const domain::Theme& theme) { return row->theme() == theme; });
    if (!isSame)
        makeRows(themes);
    for (ThemeRow* row : std::as_const(m_rows)) {
        row->showFinding(review.onTheme(row->theme().id), review.evidence);
        row->setReadOnly(m_isReadOnly);
    }
    const auto said = review.themes.size();
    m_fold->setTitle(said == 0 ? tr("Themes: nothing said")
                               : tr("Themes: %1 of %2").arg(said).arg(themes.size()));
    setVisible(!themes.isEmpty());
}

void ThemesPanel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (ThemeRow* row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void ThemesPanel::setCanAttach(bool can)
{
    m_canAttach = can;
    for (ThemeRow* row : std::as_const(m_rows))
        row->setCanAttach(can);
}

void ThemesPanel::startOver()
{
    m_fold->setOpen(!m_review.themes.isEmpty());
}

void ThemesPanel::flush()
{
    for (ThemeRow* row : std::as_const(m_rows))
        row->flush();
}

void ThemesPanel::enter()
{
    if (m_rows.isEmpty())
        return;
    m_fold->setOpen(true);
    const auto open = std::find_if(m_rows.begin(), m_rows.end(), [this](const ThemeRow* row) {
        return m_review.onTheme(row->theme().id).isEmpty();
    });
    (open == m_rows.end() ? m_rows.first() : *open)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace beraad::ui

#include "moc_themespanel.cpp"
