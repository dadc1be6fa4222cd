// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/regionform.h"

#include "ui/kit/inlinemessage.h"
#include "ui/kit/linefield.h"
#include "ui/kit/measures.h"
#include "ui/kit/sectionheading.h"
#include "ui/kit/stillwheel.h"
#include "ui/setup/formrows.h"
#include "ui/setup/partnersfield.h"

#include "core/domain/expertise.h"
#include "core/wording/domainwording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace beraad::ui {

using namespace domain;

RegionForm::RegionForm(QWidget* parent)
    : QWidget(parent)
    , m_number(new QSpinBox(this))
    , m_numberMessage(new InlineMessage(this))
    , m_name(new LineField(this))
    , m_kind(new QComboBox(this))
    , m_expertise(new LineField(this))
    , m_organisation(new LineField(this))
    , m_contact(new LineField(this))
    , m_street(new LineField(this))
    , m_postalCode(new LineField(this))
    , m_city(new LineField(this))
    , m_email(new LineField(this))
    , m_addressMessage(new InlineMessage(this))
    , m_partners(new PartnersField(this))
{
    layOut();
    connectFields();
}

QWidget* RegionForm::makeNumber()
{
    m_number->setRange(1, 9999);
    m_number->setKeyboardTracking(false);
    m_number->setAccessibleName(tr("Number"));
    keepStillUnderWheel(m_number);
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfStep);
    column->addWidget(m_number, 0, Qt::AlignLeft);
    column->addWidget(m_numberMessage);
    both->setFocusProxy(m_number);
    return both;
}

void RegionForm::layOut()
{
    for (const RegionKind kind : {RegionKind::TechnologyRegion, RegionKind::TechnologyPoorRegion})
        m_kind->addItem(wording::word(kind), int(kind));
    keepStillUnderWheel(m_kind);
    m_name->setNeeded(tr("A region needs a name: it stands in lists, letters and the report."));
    QFormLayout* form = makeForm();
    addRow(*form, tr("N&umber"), makeNumber());
    addRow(*form, tr("&Name"), m_name);
    addRow(*form, tr("&Kind"), static_cast<QWidget*>(m_kind));
    addRow(*form, tr("E&xpertise"), m_expertise);
    m_expertise->setPlaceholderText(tr("Asked of readers: metal, ict"));
    addApplicant(*form);
    form->addRow(new SectionHeading(tr("Partners"), SectionHeading::Level::Section, this));
    form->addRow(m_partners);
    setLayout(form);
    setFocusProxy(m_name);
}

void RegionForm::addApplicant(QFormLayout& form)
{
    form.addRow(new SectionHeading(tr("Lead applicant"), SectionHeading::Level::Section, this));
    form.addRow(m_addressMessage);
    addRow(form, tr("&Organisation"), m_organisation);
    addRow(form, tr("Contac&t"), m_contact);
    addRow(form, tr("&Street or PO box"), m_street);
    addRow(form, tr("&Postal code"), m_postalCode);
    addRow(form, tr("&City"), m_city);
    addRow(form, tr("&E-mail"), m_email);
    m_contact->setPlaceholderText(tr("As on an envelope: Ms A. de Vries"));
    m_postalCode->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
}

void RegionForm::follow(LineField* field, const std::function<void(const QString&)>& set)
{
    connect(field, &LineField::edited, this, [this, set](const QString& text) {
        set(text.simplified());
        Q_EMIT edited(m_region);
    });
}

void RegionForm::connectFields()
{
    LeadApplicant& lead = m_region.leadApplicant;
    const auto into = [](QString& place) {
        return [&place](const QString& text) { place = text; };
    };
    follow(m_name, into(m_region.name));
    follow(m_expertise, [this](const QString& text) { m_region.expertise = expertiseIn(text); });
    follow(m_organisation, into(lead.organisation));
    follow(m_contact, into(lead.contact));
    follow(m_street, into(lead.street));
    follow(m_postalCode, into(lead.postalCode));
    follow(m_city, into(lead.city));
    follow(m_email, into(lead.email));
    connect(m_number, &QSpinBox::valueChanged, this, &RegionForm::numberPicked);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_region.kind = RegionKind(m_kind->currentData().toInt());
        Q_EMIT edited(m_region);
    });
    connect(m_partners, &PartnersField::edited, this, [this](const QList<Partner>& partners) {
        m_region.partners = partners;
        Q_EMIT edited(m_region);
    });
}

void RegionForm::numberPicked(int number)
{
    if (m_taken.contains(number)) {
        m_numberMessage->sayError(tr("Number %1 is that of %2 already. Choose another number.")
                                      .arg(number)
                                      .arg(m_taken.value(number)));
        const QSignalBlocker blocker(m_number);
        m_number->setValue(m_region.number);
        return;
    }
    m_numberMessage->clear();
    m_region.number = number;
    Q_EMIT edited(m_region);
}

void RegionForm::showRegion(const Region& region, const QHash<int, QString>& taken)
{
    m_region = region;
    m_taken = taken;
    setEnabled(!region.id.isNull());
    if (!m_number->hasFocus() || m_number->value() != region.number) {
        const QSignalBlocker blocker(m_number);
        m_number->setValue(region.number);
    }
    m_name->showStored(region.name);
    m_kind->setCurrentIndex(m_kind->findData(int(region.kind)));
    m_expertise->showStored(expertiseText(region.expertise));
    const LeadApplicant& lead = region.leadApplicant;
    m_organisation->showStored(lead.organisation);
    m_contact->showStored(lead.contact);
    m_street->showStored(lead.street);
    m_postalCode->showStored(lead.postalCode);
    m_city->showStored(lead.city);
    m_email->showStored(lead.email);
    m_partners->showPartners(region.partners);
    showAddress();
}

void RegionForm::showAddress()
{
    if (m_region.id.isNull() || m_region.leadApplicant.hasAddress())
        m_addressMessage->clear();
    else
        m_addressMessage->say(InlineMessage::Kind::Warning,
                              tr("A letter cannot be written yet: it needs organisation, street, "
                                 "postal code and city."));
}

void RegionForm::flush()
{
    m_number->interpretText();
    for (LineField* field :
         {m_name, m_expertise, m_organisation, m_contact, m_street, m_postalCode, m_city, m_email})
        field->flush();
    m_partners->flush();
}

void RegionForm::startOver()
{
    m_numberMessage->clear();
    for (LineField* field :
         {m_name, m_expertise, m_organisation, m_contact, m_street, m_postalCode, m_city, m_email})
        field->startOver();
    m_partners->startOver();
}

} // namespace beraad::ui

#include "moc_regionform.cpp"
