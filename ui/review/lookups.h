// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/review.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace beraad::ui {

class ReviewForm;
class ReviewPen;
class Session;

/// What a member looks up beside the form: earlier versions of a judgement or of the conclusion,
/// how the criterion was judged in other plans, all evidence of the review. One at a time, in a
/// window that is not modal and closes when another person or round comes in, because it was read
/// for this one.
class Lookups final : public QObject
{
    Q_OBJECT

public:
    /// What the form asks for. Session, pen and form stay the caller's and outlive this; windows
    /// stand over `parent`.
    Lookups(Session& session, ReviewPen& pen, ReviewForm& form, QWidget* parent);

Q_SIGNALS:
    void passageRequested(const beraad::domain::PlanId& plan,
                          const std::optional<beraad::domain::Passage>& passage);

private:
    Result<QDialog*> versions(const QString& criterion);
    Result<QDialog*> conclusionVersions();
    Result<QDialog*> elsewhere(const QString& criterion);
    Result<QDialog*> evidence();
    void open(const Result<QDialog*>& dialog);
    void close();

    Session& m_session;
    ReviewPen& m_pen;
    QWidget* m_parent;
    QPointer<QDialog> m_open;
};

} // namespace beraad::ui
