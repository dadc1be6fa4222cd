// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity.h"
#include "core/domain/member.h"
#include "ui/setup/setupsection.h"

#include <optional>

class QLabel;
class QPushButton;

namespace beraad::signing {
class Certificate;
class CertificateRequest;
} // namespace beraad::signing

namespace beraad::ui {

class RecordTable;

/// By which certificates the members are known, line by line: those in use, those that were revoked
/// and why, and who has none yet. Here the chair or the secretary adds one that a member has from
/// elsewhere, answers the request of a member who keeps the key, and revokes one.
class CertificatesSection final : public SetupSection
{
    Q_OBJECT

public:
    explicit CertificatesSection(Session& session, QWidget* parent = nullptr);

protected:
    Result<void> read() override;

private:
    /// A certificate with its member, or a member who has none.
    struct Line
    {
        domain::Member member;
        std::optional<domain::MemberCertificate> certificate;

        QString id() const;
    };

    void layOut();
    bool maySee() const;
    Result<void> readLines();
    void showSummary();
    void showLine();
    const Line* current() const;
    void addFromFile();
    bool isRight(const signing::Certificate& certificate, const domain::Member& member) const;
    void answerRequest();
    bool isRight(const signing::CertificateRequest& request, const domain::Member& member) const;
    void answerTo(const QString& path, const signing::CertificateRequest& request,
                  const domain::Member& member, QString password);
    void revoke();

    QList<Line> m_lines;
    bool m_isAnswering = false;
    QLabel* m_summary;
    RecordTable* m_table;
    QWidget* m_buttons;
    QPushButton* m_add;
    QPushButton* m_answer;
    QPushButton* m_revoke;
};

} // namespace beraad::ui
