// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/yamloutline.h"
#include "core/json/jsontext.h"

#include <QRegularExpression>

namespace Signalbox {

namespace {

/// Can it stand without quotes and still be this text, in YAML 1.1 as well as in 1.2?
bool isPlain(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[A-Za-z_./~@$](?:[A-Za-z0-9_./@+$%=?&:~-]*[A-Za-z0-9_./@+$%=?&~-])?\\z"));
    static const QRegularExpression meaning(
        QStringLiteral("\\A(?:true|false|yes|no|on|off|y|n|null|~|\\.inf|\\.nan|=|[@%].*)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch() && !meaning.match(text).hasMatch();
}

QByteArray textOf(const QString &text)
{
    return isPlain(text) ? text.toUtf8() : jsonString(text); // JSON's quotes and escapes are YAML's too
}

bool isFilled(const Json &value)
{
    return (value.is_object() || value.is_array()) && !value.empty();
}

QByteArray lines(const Json &value, qsizetype indent, const QByteArray &lineEnd)
{
    QByteArray text;
    const QByteArray space(indent, ' ');
    if (value.is_object()) {
        for (const auto &member : value.object_range()) {
            text += space + yamlMember(utf8ToQString(member.key()), member.value(), indent, lineEnd);
        }
    } else {
        for (const Json &item : value.array_range()) {
            text += space + yamlItem(item, indent, lineEnd);
        }
    }
    return text;
}

} // namespace

QByteArray yamlText(const Json &value)
{
    QByteArray text;
    if (value.is_object()) {
        for (const auto &member : value.object_range()) {
            text +=
                (text.isEmpty() ? "" : ", ") + textOf(utf8ToQString(member.key())) + ": " + yamlText(member.value());
        }
        return "{" + text + "}";
    }
    if (value.is_array()) {
        for (const Json &item : value.array_range()) {
            text += (text.isEmpty() ? "" : ", ") + yamlText(item);
        }
        return "[" + text + "]";
    }
    return isJsonString(value) ? textOf(toQString(value)) : compactJson(value);
}

QByteArray yamlMember(const QString &key, const Json &value, qsizetype indent, const QByteArray &lineEnd)
{
    const QByteArray name = textOf(key) + ":";
    return isFilled(value) ? name + lineEnd + lines(value, indent + 2, lineEnd)
                           : name + ' ' + yamlText(value) + lineEnd;
}

QByteArray yamlItem(const Json &value, qsizetype indent, const QByteArray &lineEnd)
{
    // The first member of an item stands behind its dash.
    return isFilled(value) ? "- " + lines(value, indent + 2, lineEnd).sliced(indent + 2)
                           : "- " + yamlText(value) + lineEnd;
}

} // namespace Signalbox
