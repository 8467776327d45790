// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"

#include "core/json/jsonbuilder.h"
#include "core/json/jsonreader.h"

#include <limits>
#include <string>

namespace Signalbox {

namespace {

using Token = JsonReader::Token;

constexpr int kMaxTextDepth = 256;
constexpr int kMaxIndent = 64; // levels; deeper ones stay there, so that the output grows by a factor and no more

void appendNewLine(QByteArray &out, int depth)
{
    out.append('\n').append(2 * qMin(depth, kMaxIndent), ' ');
}

void appendUnicodeEscape(QByteArray &out, char16_t unit)
{
    out.append("\\u").append(QByteArray::number(unit, 16).rightJustified(4, '0'));
}

bool isKeptNumber(const Json &value)
{
    return value.is_string() && value.is_number();
}

} // namespace

QByteArray compactJson(const Json &value)
{
    static const auto options = jsoncons::json_options{}
                                    .bignum_format(jsoncons::bignum_format_kind::raw)
                                    .max_nesting_depth(std::numeric_limits<int>::max());
    std::string text;
    value.dump(text, options);
    return QByteArray::fromStdString(text);
}

QByteArray prettyJson(const Json &value)
{
    return reindentJson(compactJson(value));
}

QByteArray reindentJson(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 2);
    JsonReader reader(text, kMaxTextDepth);
    Token before = Token::End; // at the start there is nothing to separate from
    bool first = true;
    for (;;) {
        const Token token = reader.next();
        if (token == Token::End) {
            return out;
        }
        if (token == Token::Error) {
            return text.toByteArray();
        }
        const bool opened = before == Token::BeginObject || before == Token::BeginArray;
        const bool closes = token == Token::EndObject || token == Token::EndArray;
        const int outside = reader.depth() - (token == Token::BeginObject || token == Token::BeginArray);
        if (before == Token::Key) {
            out.append(": ");
        } else if (!first && opened != closes) {
            appendNewLine(out, outside);
        } else if (!first && !opened) {
            out.append(',');
            appendNewLine(out, outside);
        }
        out.append(reader.raw());
        before = token;
        first = false;
    }
}

QByteArray jsonString(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out.append('"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || c == u'\\') {
            out.append('\\').append(c.toLatin1());
        } else if (c == u'\n') {
            out.append("\\n");
        } else if (c == u'\r') {
            out.append("\\r");
        } else if (c == u'\t') {
            out.append("\\t");
        } else if (c.unicode() < 0x20 || c.unicode() == 0x7F) {
            appendUnicodeEscape(out, c.unicode());
        } else if (c.unicode() < 0x80) {
            out.append(c.toLatin1());
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out.append(text.sliced(i++, 2).toUtf8());
        } else if (c.isSurrogate()) {
            appendUnicodeEscape(out, c.unicode());
        } else {
            out.append(text.sliced(i, 1).toUtf8());
        }
    }
    return out.append('"');
}

bool isJsonString(const Json &value)
{
    return value.is_string() && !value.is_number();
}

QString toQString(const Json &string)
{
    return isJsonString(string) ? utf8ToQString(string.as_string_view()) : QString();
}

QString utf8ToQString(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return utf8.starts_with("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

Json fromQString(const QString &text)
{
    return Json(text.toStdString());
}

QString numberText(const Json &number)
{
    if (isKeptNumber(number)) {
        const std::string_view text = number.as_string_view();
        return QString::fromLatin1(text.data(), qsizetype(text.size()));
    }
    return number.is_number() ? QString::fromLatin1(compactJson(number)) : QString();
}

Json numberFromText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    JsonReader reader(bytes, 0);
    if (reader.next() != Token::Number || reader.raw().size() != bytes.size()) {
        return Json::null();
    }
    return numberValue(bytes.toStdString(), reader.isInteger());
}

} // namespace Signalbox
