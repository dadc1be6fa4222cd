// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace beraad::ui {

class InlineMessage;
class LineField;
class PartnersField;

/// One region: number, name, kind and the expertise it asks, the lead applicant as letters need it,
/// and the partners.
class RegionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RegionForm(QWidget* parent = nullptr);

    /// `taken` has the other regions of the programme by number.
    void showRegion(const domain::Region& region, const QHash<int, QString>& taken);
    void flush();
    /// From here on it is about another region.
    void startOver();

Q_SIGNALS:
    void edited(const beraad::domain::Region& region);

private:
    void layOut();
    QWidget* makeNumber();
    void addApplicant(QFormLayout& form);
    void connectFields();
    void follow(LineField* field, const std::function<void(const QString&)>& set);
    void numberPicked(int number);
    void showAddress();

    domain::Region m_region; ///< as it is on screen
    QHash<int, QString> m_taken;
    QSpinBox* m_number;
    InlineMessage* m_numberMessage;
    LineField* m_name;
    QComboBox* m_kind;
    LineField* m_expertise;
    LineField* m_organisation;
    LineField* m_contact;
    LineField* m_street;
    LineField* m_postalCode;
    LineField* m_city;
    LineField* m_email;
    InlineMessage* m_addressMessage;
    PartnersField* m_partners;
};

} // namespace beraad::ui
