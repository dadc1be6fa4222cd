// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "ui/setup/growingrows.h"

namespace beraad::ui {

/// Who takes part in a region: names and what each is.
class PartnersField final : public GrowingRows
{
    Q_OBJECT

public:
    explicit PartnersField(QWidget* parent = nullptr);

    void showPartners(const QList<domain::Partner>& partners);
    void flush();
    /// From here on it is about another region.
    void startOver();

Q_SIGNALS:
    void edited(const QList<beraad::domain::Partner>& partners);

protected:
    QWidget* makeRow() override;
    void rowRemoved() override;
    void setRowReadOnly(QWidget* row, bool readOnly) override;

private:
    void give();
    QList<domain::Partner> partners() const;

    QList<domain::Partner> m_stored; ///< as it was shown or given out
};

} // namespace beraad::ui
