// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/copyliterals.h"

#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// How a language writes what others write otherwise.
struct Dialect
{
    int step;
    const char *yes;
    const char *no;
    const char *nothing;
    QString (*string)(const QString &text);
    QString (*key)(const QString &text);
};

bool isHidden(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x061C || (c >= 0x200B && c <= 0x200F)
           || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

/// All three languages read these escapes alike.
QString quoted(const QString &text)
{
    QString literal = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            literal += u'\\';
            literal += c;
        } else if (c == u'\n') {
            literal += "\\n"_L1;
        } else if (c == u'\t') {
            literal += "\\t"_L1;
        } else if (isHidden(c.unicode())) {
            literal += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        } else {
            literal += c;
        }
    }
    return literal + u'"';
}

/// This one key would set what the object inherits from.
QString typeScriptKey(const QString &text)
{
    return text == "__proto__"_L1 ? u"[\"__proto__\"]"_s : quoted(text);
}

constexpr Dialect kTypeScript{
    .step = 2, .yes = "true", .no = "false", .nothing = "null", .string = quoted, .key = typeScriptKey};
constexpr Dialect kPython{.step = 4, .yes = "True", .no = "False", .nothing = "None", .string = quoted, .key = quoted};

QString write(const Json &value, int indent, const Dialect &dialect)
{
    const QString inner(indent + dialect.step, u' ');
    const QString outer(indent, u' ');
    if (isJsonString(value)) {
        return dialect.string(toQString(value));
    }
    if (value.is_object() && !value.empty()) {
        QString text = u"{\n"_s;
        for (const auto &member : value.object_range()) {
            text += inner + dialect.key(utf8ToQString(std::string_view(member.key()))) + ": "_L1
                    + write(member.value(), indent + dialect.step, dialect) + ",\n"_L1;
        }
        return text + outer + u'}';
    }
    if (value.is_array() && !value.empty()) {
        QString text = u"[\n"_s;
        for (const Json &element : value.array_range()) {
            text += inner + write(element, indent + dialect.step, dialect) + ",\n"_L1;
        }
        return text + outer + u']';
    }
    if (value.is_object() || value.is_array()) {
        return value.is_object() ? u"{}"_s : u"[]"_s;
    }
    if (value.is_bool()) {
        return QLatin1StringView(value.as<bool>() ? dialect.yes : dialect.no);
    }
    const QString number = numberText(value);
    return number.isEmpty() ? QString::fromLatin1(dialect.nothing) : number;
}

} // namespace

QString typeScriptString(const QString &text)
{
    return quoted(text);
}

QString pythonString(const QString &text)
{
    return quoted(text);
}

QString cppString(const QString &text)
{
    return quoted(text);
}

QString cppJson(const QByteArray &json)
{
    QString text;
    for (const QChar c : QString::fromUtf8(json)) { // what is hidden stands in strings, where JSON has escapes for it
        text += isHidden(c.unicode()) && c != u'\n' ? u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'))
                                                    : QString(c);
    }
    QString delimiter = u"json"_s;
    while (text.contains(u')' + delimiter + u'"')) {
        delimiter += u'_';
    }
    return u"R\""_s + delimiter + u'(' + text + u')' + delimiter + u'"';
}

QString typeScriptValue(const Json &value, int indent)
{
    return write(value, indent, kTypeScript);
}

QString pythonValue(const Json &value, int indent)
{
    return write(value, indent, kPython);
}

} // namespace Signalbox
