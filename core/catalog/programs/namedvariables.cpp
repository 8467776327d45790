// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/namedvariables.h"

#include "core/json/jsontext.h"

#include <QRegularExpression>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Pairs = QList<QPair<QString, QString>>;

constexpr auto kNames = "env_vars";
constexpr auto kHeaders = "env_http_headers";
constexpr auto kBearer = "bearer_token_env_var";

/// The variable that a text refers to, behind these words and with nothing else in it; empty: it does not.
QString variableIn(const QString &text, const QString &before = {})
{
    static const QRegularExpression reference(u"\\A\\$\\{env:([A-Za-z_][A-Za-z0-9_]*)\\}\\z"_s);
    return text.startsWith(before) ? reference.match(text.sliced(before.size())).captured(1) : QString();
}

Json objectAt(const Json &entry, const char *member)
{
    return entry.contains(member) && entry.at(member).is_object() ? entry.at(member) : Json(jsoncons::json_object_arg);
}

void putOrErase(Json &entry, const char *member, const Json &value)
{
    if (value.empty()) {
        entry.erase(member);
    } else {
        entry.insert_or_assign(member, value);
    }
}

bool isKnownHeader(const Json &headers, const QString &name)
{
    for (const auto &header : headers.object_range()) {
        if (utf8ToQString(header.key()).compare(name, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

Json unfoldedEnvironment(const Json &entry)
{
    Json environment = objectAt(entry, "env");
    for (const Json &item : entry.at(kNames).array_range()) {
        if (isJsonString(item) && !environment.contains(item.as<std::string>())) {
            environment.insert_or_assign(item.as<std::string>(), fromQString(u"${env:%1}"_s.arg(toQString(item))));
        }
    }
    return environment;
}

} // namespace

void unfoldNamedVariables(Json &entry)
{
    if (entry.contains(kNames) && entry.at(kNames).is_array()) {
        putOrErase(entry, "env", unfoldedEnvironment(entry));
        entry.erase(kNames);
    }
    Json headers = objectAt(entry, "headers");
    if (entry.contains(kHeaders) && entry.at(kHeaders).is_object()) {
        for (const auto &header : entry.at(kHeaders).object_range()) {
            if (isJsonString(header.value())) {
                headers.insert_or_assign(header.key(), fromQString(u"${env:%1}"_s.arg(toQString(header.value()))));
            }
        }
        entry.erase(kHeaders);
    }
    if (entry.contains(kBearer) && isJsonString(entry.at(kBearer))) {
        if (!isKnownHeader(headers, u"Authorization"_s)) {
            headers.insert_or_assign("Authorization",
                                     fromQString(u"Bearer ${env:%1}"_s.arg(toQString(entry.at(kBearer)))));
        }
        entry.erase(kBearer);
    }
    if (!headers.empty()) {
        entry.insert_or_assign("headers", std::move(headers));
    }
}

QList<QPair<QString, QString>> foldEnvironment(const QList<QPair<QString, QString>> &values, Json &entry)
{
    Pairs left;
    Json names(jsoncons::json_array_arg);
    if (entry.contains(kNames) && entry.at(kNames).is_array()) {
        for (const Json &item : entry.at(kNames).array_range()) {
            if (!isJsonString(item)) { // a shape that is newer than this
                names.push_back(item);
            }
        }
    }
    for (const auto &[name, value] : values) {
        if (variableIn(value) == name) {
            names.push_back(fromQString(name));
        } else {
            left.append({name, value});
        }
    }
    putOrErase(entry, kNames, names);
    return left;
}

QList<QPair<QString, QString>> foldHeaders(const QList<QPair<QString, QString>> &values, Json &entry)
{
    Pairs left;
    Json headers(jsoncons::json_object_arg);
    entry.erase(kBearer);
    for (const auto &[name, value] : values) {
        const bool isAuthorization = name.compare(u"Authorization"_s, Qt::CaseInsensitive) == 0;
        if (const QString token = variableIn(value, u"Bearer "_s); isAuthorization && !token.isEmpty()) {
            entry.insert_or_assign(kBearer, fromQString(token));
        } else if (const QString variable = variableIn(value); !variable.isEmpty()) {
            headers.insert_or_assign(name.toStdString(), fromQString(variable));
        } else {
            left.append({name, value});
        }
    }
    putOrErase(entry, kHeaders, headers);
    return left;
}

} // namespace Signalbox
