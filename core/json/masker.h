// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Signalbox {

/// Finds secrets in text that is shown, logged or exported, by value, by name and by known format, and replaces
/// them with a mark that says so and how long they were. Values are never kept in clear form by its results.
class Masker
{
public:
    /// From now on this value is masked in its plain, base64, percent-encoded, hexadecimal and JSON-escaped spellings.
    /// Values shorter than 4 characters are not registered: they would mask everything.
    void addSecret(const QByteArray &value);
    [[nodiscard]] bool isEmpty() const;

    /// Does a key, header or variable of this name hold a secret (password, token, api_key, Authorization …)?
    [[nodiscard]] static bool isSecretName(QStringView name);

    struct Masked
    {
        QByteArray text;
        int count = 0; ///< how many places were masked
    };
    /// Plain text: registered values and known formats (sk-…, ghp_…, xoxb-…, AKIA…, JWT, PEM private keys, Bearer …).
    [[nodiscard]] Masked maskText(QByteArrayView text) const;
    /// JSON text: the above, and the string values of members whose name is a secret's. Layout stays as it was.
    [[nodiscard]] Masked maskJson(QByteArrayView json) const;

private:
    QList<QByteArray> m_needles; // every spelling of every registered value, longest first
};

} // namespace Signalbox
