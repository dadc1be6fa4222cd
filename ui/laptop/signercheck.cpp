// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptop/signercheck.h"

#include "ui/kit/measures.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

namespace beraad::ui {

namespace {

/// In fours, eight on a line, as people read them to each other.
QString inGroups(const QString& fingerprint)
{
    QStringList lines;
    for (int from = 0; from < fingerprint.size(); from += 32) {
        QStringList groups;
        for (int at = from; at < qMin(from + 32, int(fingerprint.size())); at += 4)
            groups.append(fingerprint.mid(at, 4));
        lines.append(groups.join(u' '));
    }
    return lines.join(u'\n');
}

} // namespace

SignerCheck::SignerCheck(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_fingerprint(new QLabel(this))
    , m_compared(new QCheckBox(tr("I &compared the fingerprint, and it is the same"), this))
{
    m_sentence->setWordWrap(true);
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fingerprint->setAccessibleName(tr("Fingerprint of the certificate"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kStep);
    column->addWidget(m_sentence);
    column->addWidget(m_fingerprint);
    column->addWidget(m_compared);
    setFocusProxy(m_compared);
    connect(m_compared, &QCheckBox::toggled, this, &SignerCheck::comparedChanged);
}

void SignerCheck::show(const QString& holder, const QString& fingerprint)
{
    m_whole = fingerprint;
    m_compared->setChecked(false);
    m_sentence->setText(
        tr("This file says that it comes from %1, whose certificate is not known here. Compare "
           "this fingerprint with the one that the secretariat gave you by another way: by "
           "telephone or on paper, not in the message that this file came with. If it differs, "
           "go no further and tell the secretariat.")
            .arg(holder));
    m_fingerprint->setText(inGroups(fingerprint));
    QWidget::show();
}

bool SignerCheck::isCompared() const
{
    return m_compared->isChecked();
}

} // namespace beraad::ui

#include "moc_signercheck.cpp"
