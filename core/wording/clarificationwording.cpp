// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/domainwording.h"

using namespace beraad::domain;

namespace beraad::wording {

QString word(ClarificationKind kind, const Phrases& phrases)
{
    switch (kind) {
    case ClarificationKind::Written:
        return phrases.translate("ClarificationKind", "Written question");
    case ClarificationKind::Pitch:
        return phrases.translate("ClarificationKind", "Pitch");
    }
    Q_UNREACHABLE();
}

QString word(ClarificationState state, const Phrases& phrases)
{
    switch (state) {
    case ClarificationState::ToSend:
        return phrases.translate("ClarificationState", "To send");
    case ClarificationState::Sent:
        return phrases.translate("ClarificationState", "Sent");
    case ClarificationState::Overdue:
        return phrases.translate("ClarificationState", "Overdue");
    case ClarificationState::Answered:
        return phrases.translate("ClarificationState", "Answered, to be weighed");
    case ClarificationState::Settled:
        return phrases.translate("ClarificationState", "Settled");
    }
    Q_UNREACHABLE();
}

QString word(ClarificationEffect effect, const Phrases& phrases)
{
    switch (effect) {
    case ClarificationEffect::None:
        return phrases.translate("ClarificationEffect", "No effect");
    case ClarificationEffect::Confirms:
        return phrases.translate("ClarificationEffect", "Confirms the judgement");
    case ClarificationEffect::Changes:
        return phrases.translate("ClarificationEffect", "Changes the judgement");
    }
    Q_UNREACHABLE();
}

} // namespace beraad::wording
