// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/secretformats.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

enum class Alphabet : quint8 { Alnum, Upper, Dash, Word, DashWord, DotDashWord };

struct Prefix
{
    const char *text;
    Alphabet alphabet;
    int least; // characters after the prefix
};

// Order matters only where one prefix begins another: the first that fits is taken.
constexpr std::array kPrefixes{
    Prefix{"sk_live_", Alphabet::Alnum, 16},   Prefix{"sk_test_", Alphabet::Alnum, 16},
    Prefix{"rk_live_", Alphabet::Alnum, 16},   Prefix{"rk_test_", Alphabet::Alnum, 16},
    Prefix{"whsec_", Alphabet::Alnum, 16},     Prefix{"sk-", Alphabet::DashWord, 20},
    Prefix{"github_pat_", Alphabet::Word, 22}, Prefix{"ghp_", Alphabet::Alnum, 30},
    Prefix{"gho_", Alphabet::Alnum, 30},       Prefix{"ghu_", Alphabet::Alnum, 30},
    Prefix{"ghs_", Alphabet::Alnum, 30},       Prefix{"ghr_", Alphabet::Alnum, 30},
    Prefix{"glpat-", Alphabet::DashWord, 20},  Prefix{"xoxb-", Alphabet::Dash, 10},
    Prefix{"xoxp-", Alphabet::Dash, 10},       Prefix{"xoxa-", Alphabet::Dash, 10},
    Prefix{"xoxr-", Alphabet::Dash, 10},       Prefix{"xoxs-", Alphabet::Dash, 10},
    Prefix{"xoxe-", Alphabet::Dash, 10},       Prefix{"xapp-", Alphabet::Dash, 10},
    Prefix{"AKIA", Alphabet::Upper, 16},       Prefix{"ASIA", Alphabet::Upper, 16},
    Prefix{"AIza", Alphabet::DashWord, 35},    Prefix{"ya29.", Alphabet::DashWord, 20},
    Prefix{"npm_", Alphabet::Alnum, 36},       Prefix{"pypi-", Alphabet::DashWord, 50},
    Prefix{"hf_", Alphabet::Alnum, 30},        Prefix{"SG.", Alphabet::DotDashWord, 40},
    Prefix{"dop_v1_", Alphabet::Alnum, 40},    Prefix{"shpat_", Alphabet::Alnum, 32},
};

constexpr bool isUpperOrDigit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

constexpr bool isAlnum(char c)
{
    return isUpperOrDigit(c) || (c >= 'a' && c <= 'z');
}

constexpr bool isIn(Alphabet alphabet, char c)
{
    switch (alphabet) {
    case Alphabet::Alnum:
        return isAlnum(c);
    case Alphabet::Upper:
        return isUpperOrDigit(c);
    case Alphabet::Dash:
        return isAlnum(c) || c == '-';
    case Alphabet::Word:
        return isAlnum(c) || c == '_';
    case Alphabet::DashWord:
        return isAlnum(c) || c == '_' || c == '-';
    case Alphabet::DotDashWord:
        return isAlnum(c) || c == '_' || c == '-' || c == '.';
    }
    return false;
}

constexpr bool isToken68(char c) // RFC 9110 section 11.2
{
    return isAlnum(c) || QByteArrayView("-._~+/=").contains(c);
}

template<typename Belongs>
qsizetype endOf(QByteArrayView text, qsizetype at, Belongs belongs)
{
    while (at < text.size() && belongs(text[at])) {
        ++at;
    }
    return at;
}

ByteSpan providerToken(QByteArrayView text, qsizetype at)
{
    for (const Prefix &prefix : kPrefixes) {
        if (prefix.text[0] != text[at]) {
            continue;
        }
        const QByteArrayView start(prefix.text);
        if (!text.sliced(at).startsWith(start)) {
            continue;
        }
        const qsizetype body = at + start.size();
        const qsizetype end = endOf(text, body, [&prefix](char c) { return isIn(prefix.alphabet, c); });
        if (end - body >= prefix.least) {
            return {at, end};
        }
    }
    return {};
}

ByteSpan jsonWebToken(QByteArrayView text, qsizetype at) // header.payload.signature; the signature may be empty
{
    if (!text.sliced(at).startsWith("eyJ")) {
        return {};
    }
    const auto part = [text](qsizetype from) {
        return endOf(text, from, [](char c) { return isIn(Alphabet::DashWord, c); });
    };
    const qsizetype header = part(at);
    if (header - at < 10 || header >= text.size() || text[header] != '.') {
        return {};
    }
    const qsizetype payload = part(header + 1);
    if (payload - header < 3 || payload >= text.size() || text[payload] != '.') {
        return {};
    }
    return {at, part(payload + 1)};
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() > word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

bool isProse(QByteArrayView word) // "authentication." after "bearer"
{
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    return word.size() < 20 && std::ranges::all_of(word.sliced(1, word.size() - 2), isLower);
}

ByteSpan credentials(QByteArrayView text, qsizetype at) // what stands after "Bearer " or "Basic "
{
    static constexpr QByteArrayView kBearer("bearer ");
    static constexpr QByteArrayView kBasic("basic ");
    const QByteArrayView rest = text.sliced(at);
    const bool isBasic = startsWithWord(rest, kBasic);
    if (!isBasic && !startsWithWord(rest, kBearer)) {
        return {};
    }
    const qsizetype begin = at + (isBasic ? kBasic.size() : kBearer.size());
    const qsizetype end = endOf(text, begin, isToken68);
    const QByteArrayView token = text.sliced(begin, end - begin);
    if (token.size() < 4) {
        return {};
    }
    if (isBasic) { // RFC 7617 section 2: user-id ":" password
        return QByteArray::fromBase64(token.toByteArray()).contains(':') ? ByteSpan{begin, end} : ByteSpan{};
    }
    return token.size() >= 8 && !isProse(token) ? ByteSpan{begin, end} : ByteSpan{};
}

ByteSpan privateKey(QByteArrayView text, qsizetype at) // to its end line, or to the end of a text that was cut
{
    static constexpr QByteArrayView kBegin("-----BEGIN ");
    static constexpr QByteArrayView kKind("PRIVATE KEY-----");
    static constexpr QByteArrayView kEnd("-----END ");
    static constexpr qsizetype kLongestKind = 32;
    if (!text.sliced(at).startsWith(kBegin)) {
        return {};
    }
    const qsizetype label = at + kBegin.size();
    const qsizetype kind = text.sliced(label, qMin(kLongestKind, text.size() - label)).indexOf(kKind);
    if (kind < 0) {
        return {};
    }
    const qsizetype end = text.indexOf(kEnd, label);
    const qsizetype last = end < 0 ? -1 : text.indexOf(kKind, end);
    return {at, last < 0 ? text.size() : last + kKind.size()};
}

ByteSpan passwordInAddress(QByteArrayView text, qsizetype at) // scheme://user:password@host
{
    if (!text.sliced(at).startsWith("://")) {
        return {};
    }
    const auto belongs = [](char c) {
        return static_cast<uchar>(c) > 0x20 && !QByteArrayView("/?#@\"'<>\\").contains(c);
    };
    const qsizetype begin = at + 3;
    const qsizetype end = endOf(text, begin, belongs);
    const qsizetype colon = text.sliced(begin, end - begin).indexOf(':');
    if (end >= text.size() || text[end] != '@' || colon < 0 || begin + colon + 1 == end) {
        return {};
    }
    return {begin + colon + 1, end};
}

ByteSpan secretAt(QByteArrayView text, qsizetype at)
{
    if (text[at] == ':') {
        return passwordInAddress(text, at);
    }
    if (text[at] == '-') {
        return privateKey(text, at);
    }
    if (!isAlnum(text[at]) || (at > 0 && isIn(Alphabet::Word, text[at - 1]))) {
        return {};
    }
    for (const auto look : {providerToken, jsonWebToken, credentials}) {
        if (const ByteSpan span = look(text, at); span.end > span.begin) {
            return span;
        }
    }
    return {};
}

} // namespace

QList<ByteSpan> knownSecrets(QByteArrayView text)
{
    QList<ByteSpan> spans;
    for (qsizetype at = 0; at < text.size();) {
        const ByteSpan span = secretAt(text, at);
        if (span.end > span.begin) {
            spans.append(span);
            at = span.end;
        } else {
            ++at;
        }
    }
    return spans;
}

} // namespace Signalbox
