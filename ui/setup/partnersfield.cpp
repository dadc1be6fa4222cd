// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/partnersfield.h"

#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/stillwheel.h"

#include "core/wording/domainwording.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace beraad::ui {

using namespace domain;

namespace {

LineField* nameOf(const QWidget* row)
{
    return row->findChild<LineField*>();
}

QComboBox* kindOf(const QWidget* row)
{
    return row->findChild<QComboBox*>();
}

} // namespace

PartnersField::PartnersField(QWidget* parent)
    : GrowingRows(tr("Add partner"), tr("Remove this partner"), parent)
{
}

QWidget* PartnersField::makeRow()
{
    auto* row = new QWidget;
    auto* name = new LineField(row);
    name->setAccessibleName(tr("Name of the partner"));
    auto* kind = new QComboBox(row);
    kind->setAccessibleName(tr("Kind of partner"));
    for (const PartnerKind each : {PartnerKind::VmboSchool, PartnerKind::MboCollege,
                                   PartnerKind::Company, PartnerKind::Other})
        kind->addItem(wording::word(each), int(each));
    keepStillUnderWheel(kind);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStep);
    layout->addWidget(name, 1);
    layout->addWidget(kind);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->setFocusProxy(name);
    connect(name, &LineField::edited, this, &PartnersField::give);
    connect(kind, &QComboBox::activated, this, &PartnersField::give);
    return row;
}

void PartnersField::setRowReadOnly(QWidget* row, bool readOnly)
{
    nameOf(row)->setReadOnly(readOnly);
    kindOf(row)->setEnabled(!readOnly);
}

void PartnersField::rowRemoved()
{
    give();
}

QList<Partner> PartnersField::partners() const
{
    QList<Partner> all;
    for (const QWidget* row : rows()) {
        if (const QString name = nameOf(row)->text().simplified(); !name.isEmpty())
            all.append({name, PartnerKind(kindOf(row)->currentData().toInt())});
    }
    return all;
}

void PartnersField::give()
{
    const QList<Partner> now = partners();
    if (now == m_stored)
        return;
    m_stored = now;
    Q_EMIT edited(now);
}

void PartnersField::showPartners(const QList<Partner>& stored)
{
    if (stored == m_stored)
        return;
    m_stored = stored;
    removeRows();
    for (const Partner& partner : stored) {
        QWidget* row = appendRow();
        nameOf(row)->showStored(partner.name);
        kindOf(row)->setCurrentIndex(kindOf(row)->findData(int(partner.kind)));
    }
}

void PartnersField::flush()
{
    const QList<QWidget*> all = rows();
    for (QWidget* row : all)
        nameOf(row)->flush();
}

void PartnersField::startOver()
{
    m_stored.clear();
    removeRows();
}

} // namespace beraad::ui

#include "moc_partnersfield.cpp"
