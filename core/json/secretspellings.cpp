// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "core/json/secretformats.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kShortest = 4;

/// What the base64 text of anything that holds the secret at this alignment must contain: the characters that depend on
/// bytes of the secret alone.
QByteArray base64At(const QByteArray &secret, int alignment, QByteArray::Base64Options alphabet)
{
    const QByteArray whole = QByteArray(alignment, '\0') + secret;
    const qsizetype first = (alignment * 8 + 5) / 6;
    const qsizetype end = whole.size() * 8 / 6;
    return whole.toBase64(alphabet | QByteArray::OmitTrailingEquals).mid(first, end - first);
}

QByteArray jsonEscapedAscii(const QByteArray &secret) // as writers do that keep to ASCII
{
    QByteArray out;
    for (const QChar c : QString::fromUtf8(secret)) {
        if (c.unicode() < 0x80) {
            const QByteArray one = jsonString(QStringView(&c, 1));
            out.append(one.sliced(1, one.size() - 2));
        } else {
            out.append("\\u").append(QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
        }
    }
    return out;
}

} // namespace

QList<QByteArray> spellingsOf(const QByteArray &secret)
{
    QList<QByteArray> all{secret, secret.toHex(), secret.toHex().toUpper()};
    for (int alignment = 0; alignment < 3; ++alignment) {
        all << base64At(secret, alignment, QByteArray::Base64Encoding)
            << base64At(secret, alignment, QByteArray::Base64UrlEncoding);
    }
    const QByteArray percent = secret.toPercentEncoding();
    QByteArray lower = percent;
    for (qsizetype i = 0; i + 2 < lower.size(); ++i) {
        if (lower[i] == '%') {
            lower.replace(i, 3, lower.sliced(i, 3).toLower());
        }
    }
    QByteArray form = percent; // application/x-www-form-urlencoded
    all << percent << lower << form.replace("%20", "+");
    const QByteArray quoted = jsonString(QString::fromUtf8(secret));
    const QByteArray escaped = quoted.sliced(1, quoted.size() - 2);
    QByteArray slashed = escaped;
    all << escaped << slashed.replace('/', "\\/") << jsonEscapedAscii(secret);

    all.removeIf([](const QByteArray &spelling) { return spelling.size() < kShortest; });
    std::ranges::sort(all, [](const QByteArray &a, const QByteArray &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

} // namespace Signalbox
