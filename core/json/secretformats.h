// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace Signalbox {

/// A place in a text.
struct ByteSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const ByteSpan &) const = default;
};

/// Secrets that give themselves away by their form: provider tokens, JWT, Bearer and Basic credentials, private keys
/// in PEM, passwords in addresses. In order, not overlapping; linear in the text.
[[nodiscard]] QList<ByteSpan> knownSecrets(QByteArrayView text);

/// All spellings under which a secret is looked for: as it is, base64 in both alphabets at the three alignments it can
/// have inside a longer text, percent-encoded, hexadecimal in both cases, JSON-escaped. Longest first, none empty.
[[nodiscard]] QList<QByteArray> spellingsOf(const QByteArray &secret);

} // namespace Signalbox
