// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/uriencoding.h"

#include "core/json/jsonreader.h"
#include "core/json/jsontext.h"

#include <cstring>

namespace Signalbox {

namespace {

constexpr char kHex[] = "0123456789ABCDEF";

void appendEncoded(QByteArray &out, char byte)
{
    out += '%';
    out += kHex[uchar(byte) >> 4];
    out += kHex[uchar(byte) & 15];
}

/// Do a `%` and two hexadecimal digits stand here?
bool isTriplet(QByteArrayView bytes, qsizetype at)
{
    return bytes[at] == '%' && at + 2 < bytes.size() && isHexDigit(bytes[at + 1]) && isHexDigit(bytes[at + 2]);
}

char tripletByte(QByteArrayView bytes, qsizetype at)
{
    return QByteArray::fromHex(bytes.sliced(at + 1, 2).toByteArray()).front();
}

/// `bytes` with every `%XX` decoded that `keeps` does not hold back.
template<typename Keeps>
QByteArray decoded(QByteArrayView bytes, Keeps keeps)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (!isTriplet(bytes, at)) {
            out += bytes[at];
            continue;
        }
        const char byte = tripletByte(bytes, at);
        if (keeps(byte)) {
            out += bytes.sliced(at, 3);
        } else {
            out += byte;
        }
        at += 2;
    }
    return out;
}

} // namespace

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
           || c == '_' || c == '~';
}

bool isReserved(char c)
{
    return c != 0 && std::strchr(":/?#[]@!$&'()*+,;=", c) != nullptr;
}

QByteArray percentEncoded(QStringView text, UriSet set)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size());
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (isUnreserved(c) || (set == UriSet::Reserved && (isReserved(c) || isTriplet(utf8, at)))) {
            out += c;
        } else {
            appendEncoded(out, c);
        }
    }
    return out;
}

std::optional<QByteArray> normalizedUri(QStringView uri)
{
    const QByteArray utf8 = uri.toUtf8();
    QByteArray out;
    out.reserve(utf8.size());
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        char c = utf8[at];
        if (c == '%') {
            if (!isTriplet(utf8, at)) {
                return std::nullopt;
            }
            c = tripletByte(utf8, at);
            at += 2;
            if (!isUnreserved(c)) {
                appendEncoded(out, c);
                continue;
            }
        }
        if (isUnreserved(c) || isReserved(c)) {
            out += c;
        } else {
            appendEncoded(out, c);
        }
    }
    return out;
}

std::optional<QString> percentDecoded(QByteArrayView bytes, UriSet set)
{
    const auto asText = [](const QByteArray &utf8) { return utf8ToQString({utf8.data(), std::size_t(utf8.size())}); };
    const auto isText = [](QByteArrayView utf8) {
        while (!utf8.isEmpty()) {
            const int step = utf8Step(utf8);
            if (step < 0) {
                return false;
            }
            utf8 = utf8.sliced(step);
        }
        return true;
    };
    if (set == UriSet::Unreserved) {
        const QByteArray utf8 = decoded(bytes, [](char) { return false; });
        return isText(utf8) ? std::optional(asText(utf8)) : std::nullopt;
    }
    const auto keepsMeaning = [](char c) { return isReserved(c) || c == '%'; };
    QByteArray utf8 = decoded(bytes, keepsMeaning);
    if (!isText(utf8)) {
        utf8 = decoded(bytes, [&keepsMeaning](char c) { return keepsMeaning(c) || uchar(c) >= 0x80; });
    }
    return asText(utf8);
}

} // namespace Signalbox
