// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/letterdesk.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace beraad::ui {

class AnnexList;
class InlineMessage;
class LetterEditing;
class LetterPreview;
class LookForm;
class Session;

/// The words of the letters, their envelopes, what goes behind them and how they look, with a real
/// letter beside them. What is typed is stored as soon as a letter can be made of it; what stands
/// in the way is said until then.
class WordsDialog final : public QDialog
{
    Q_OBJECT

public:
    WordsDialog(publishing::LetterDesk& desk, Session& session, publishing::LetterGroup group,
                Language language, domain::LetterKind kind, QWidget* parent = nullptr);

    void done(int result) override;

private:
    QWidget* makeWords(domain::LetterKind kind, Language language);
    QHBoxLayout* makeTools(QWidget* words);
    QHBoxLayout* makeEnvelope(QWidget* words);
    void nameFields();
    void connectParts();
    void layOut(QWidget* words);
    void readText();
    void store();
    void showLetter();
    void readWindow();
    void readAnnexes();
    void storeAnnexes(const QList<domain::LetterAnnex>& annexes);
    void say(const Result<void>& done);

    domain::LetterKind kind() const;
    Language language() const;

    publishing::LetterDesk& m_desk;
    Session& m_session;
    publishing::LetterGroup m_group;
    QTimer m_pending;
    bool m_isUnstored = false; ///< what stands there cannot be a letter yet
    QComboBox* m_kind = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_window = nullptr; ///< of the envelope
    QMenu* m_fields = nullptr;
    LetterEditing* m_text = nullptr;
    QLabel* m_help = nullptr;
    QPushButton* m_back = nullptr;
    AnnexList* m_annexes;
    InlineMessage* m_message;
    LookForm* m_look;
    LetterPreview* m_preview;
};

} // namespace beraad::ui
