// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

#include <QWidget>

namespace beraad::ui {

class LineField;
class NoteEdit;

/// One observation: its heading and its text.
class ObservationRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ObservationRow(QWidget* parent = nullptr);

    void showObservation(const domain::Observation& observation);
    const domain::ObservationId& id() const { return m_observation.id; }
    void setReadOnly(bool readOnly);
    void flush();
    /// To the field that holds these words; false where neither does.
    bool goTo(const QString& words);

Q_SIGNALS:
    void edited(const beraad::domain::Observation& observation);
    void removeRequested(const beraad::domain::Observation& observation);

private:
    domain::Observation m_observation; ///< as it is on screen
    LineField* m_heading;
    NoteEdit* m_text;
    QWidget* m_remove;
};

} // namespace beraad::ui
