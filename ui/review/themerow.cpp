// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/themerow.h"

#include "ui/kit/choicerow.h"
#include "ui/kit/icons.h"
#include "ui/kit/measures.h"
#include "ui/kit/noteedit.h"
#include "ui/reading/quotebutton.h"

#include "core/wording/domainwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr int kQuoteCharacters = 60; ///< in the menu of examples

QList<Choice> coverageChoices()
{
    QList<Choice> all;
    for (const Coverage coverage : kCoverages)
        all.append({wording::word(coverage), {}, {}});
    return all;
}

std::optional<int> placeOf(std::optional<Coverage> coverage)
{
    if (!coverage)
        return std::nullopt;
    return int(std::find(kCoverages.begin(), kCoverages.end(), *coverage) - kCoverages.begin());
}

/// As it stands in a menu: one line, and no letter of it a key.
QString menuText(const Evidence& evidence)
{
    QString quote = wording::quotation(evidence.passage).simplified();
    if (quote.size() > kQuoteCharacters)
        quote = quote.left(kQuoteCharacters).trimmed() + QStringLiteral("…”");
    return ThemeRow::tr("%1: %2, p. %3")
        .arg(evidence.criterion, quote.replace(u'&', QStringLiteral("&&")))
        .arg(evidence.passage.page + 1);
}

} // namespace

ThemeRow::ThemeRow(const domain::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_coverage(new ChoiceRow(coverageChoices(), ChoiceRow::Look::Radio, this))
    , m_remark(new NoteEdit(this))
    , m_menu(new QMenu(this))
{
    m_finding.theme = theme.id;
    layOut();
    m_coverage->setAccessibleName(tr("How the plan covers: %1").arg(theme.name));
    m_remark->setAccessibleName(tr("Remark on: %1").arg(theme.name));
    m_remark->setPlaceholderText(tr("Remark"));
    m_remark->setLeastLines(1);
    setFocusProxy(m_coverage);
    connect(m_coverage, &ChoiceRow::picked, this, [this](std::optional<int> place) {
        ThemeFinding finding = m_finding;
        finding.coverage = place ? std::optional(kCoverages[std::size_t(*place)]) : std::nullopt;
        Q_EMIT found(finding);
    });
    connect(m_remark, &NoteEdit::edited, this, [this](const QString& text) {
        ThemeFinding finding = m_finding;
        finding.remark = text;
        Q_EMIT found(finding);
    });
    connect(m_menu, &QMenu::aboutToShow, this, &ThemeRow::fillMenu);
}

void ThemeRow::layOut()
{
    auto* name = new QLabel(
        m_theme.isRetired ? tr("%1 (no longer asked)").arg(m_theme.name) : m_theme.name, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kStep);
    column->setSpacing(kHalfStep);
    column->addWidget(name);
    column->addWidget(m_coverage);
    column->addLayout(makeExample());
    column->addWidget(m_remark);
}

QLayout* ThemeRow::makeExample()
{
    m_exampleLine = new QHBoxLayout;
    m_exampleLine->setSpacing(kHalfStep);
    m_remove = new QToolButton(this);
    m_remove->setAutoRaise(true);
    m_remove->setIcon(icon(QStringLiteral("edit-delete-remove")));
    m_remove->setToolTip(tr("Take this example away"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_choose = new QToolButton(this);
    m_choose->setText(tr("Example"));
    m_choose->setIcon(icon(QStringLiteral("mail-attachment")));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setAutoRaise(true);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setToolTip(tr("A passage that shows it: your own evidence, or what is selected"));
    m_choose->setAccessibleName(tr("Example for: %1").arg(m_theme.name));
    m_choose->setMenu(m_menu);
    m_exampleLine->addWidget(m_remove);
    m_exampleLine->addWidget(m_choose);
    m_exampleLine->addStretch();
    connect(m_remove, &QToolButton::clicked, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason); // this button goes
        setExample(std::nullopt);
    });
    showExample();
    return m_exampleLine;
}

void ThemeRow::fillMenu()
{
    m_menu->clear();
    QAction* selection =
        m_menu->addAction(m_canAttach ? tr("The selected passage")
                                      : tr("Select text in the plan to take it as the example"),
                          this, [this] { Q_EMIT selectionRequested(m_theme.id); });
    selection->setEnabled(m_canAttach);
    if (m_evidence.isEmpty())
        return;
    m_menu->addSeparator();
    for (const Evidence& evidence : std::as_const(m_evidence)) {
        QAction* action = m_menu->addAction(menuText(evidence), this, [this, evidence] {
            setExample(Citation{{}, evidence.id, evidence.passage});
        });
        action->setCheckable(true);
        action->setChecked(m_finding.example && m_finding.example->evidence == evidence.id);
    }
}

void ThemeRow::setExample(const std::optional<Citation>& example)
{
    ThemeFinding finding = m_finding;
    finding.example = example;
    Q_EMIT found(finding);
}

void ThemeRow::showFinding(const ThemeFinding& finding, const QList<Evidence>& evidence)
{
    const bool isOtherExample = finding.example != m_finding.example;
    m_finding = finding;
    m_evidence = evidence;
    m_coverage->showChosen(placeOf(finding.coverage));
    m_remark->showStored(finding.remark);
    if (isOtherExample)
        showExample();
}

void ThemeRow::showExample()
{
    if (m_quote) {
        m_exampleLine->removeWidget(m_quote);
        m_quote->hide();
        m_quote->deleteLater(); // it may be what was clicked
        m_quote = nullptr;
    }
    const auto& example = m_finding.example;
    if (example) {
        Evidence shown;
        shown.passage = example->passage;
        auto* quote = new QuoteButton(shown, Chip::ToRead, this);
        connect(quote, &QuoteButton::clicked, this,
                [this, passage = example->passage] { Q_EMIT passageActivated(passage); });
        m_exampleLine->insertWidget(0, quote, 1);
        setTabOrder(m_coverage, quote);
        setTabOrder(quote, m_remove);
        quote->show(); // now, not with the next layout, so that keys and focus find it
        m_quote = quote;
    }
    m_choose->setVisible(!m_isReadOnly);
    m_remove->setVisible(example && !m_isReadOnly);
}

void ThemeRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_coverage->setReadOnly(readOnly);
    m_remark->setReadOnly(readOnly);
    m_remark->setVisible(!readOnly || !m_finding.remark.isEmpty());
    m_choose->setVisible(!readOnly);
    m_remove->setVisible(m_finding.example && !readOnly);
}

void ThemeRow::flush()
{
    m_remark->flush();
}

} // namespace beraad::ui

#include "moc_themerow.cpp"
