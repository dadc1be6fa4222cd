// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace beraad::signing {

/// A password or PIN as UTF-8, wiped from memory when it goes. It can be moved but not copied, so
/// there is one place to wipe; whoever asked for it in a field of the window clears that field.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString& text);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /// Takes over what stands in `text` and overwrites it there.
    static Secret take(QString& text);

    bool isEmpty() const { return m_characters.size() <= 1; }
    /// Ends with a zero; stays valid until this secret is moved or destroyed.
    const char* characters() const { return m_characters.empty() ? "" : m_characters.data(); }
    Secret copy() const;

private:
    void wipe();

    std::vector<char> m_characters;
};

} // namespace beraad::signing
