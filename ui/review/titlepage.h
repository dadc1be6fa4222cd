// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/planreader.h"
#include "ui/reading/plandocument.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace beraad::ui {

/// The first page of a plan as a picture, by which a member knows which plan it is: nothing in it
/// can be turned, enlarged or selected. The reader must outlive it.
class TitlePage final : public QWidget
{
    Q_OBJECT

public:
    explicit TitlePage(pdf::PlanReader& reader, QWidget* parent = nullptr);
    ~TitlePage() override;

    /// None: an empty sheet.
    void setDocument(const std::optional<PlanDocument>& document);
    bool isDrawn() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void close();
    void ask(const pdf::OpenedDocument& document);
    void take(const pdf::Picture& picture);
    void fail(const Error& error);

    pdf::PlanReader& m_reader;
    QString m_document; ///< SHA-256; empty: none is open
    pdf::RequestId m_request = 0;
    QImage m_picture;
    QString m_problem;
};

} // namespace beraad::ui
