// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/messagesummary.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

constexpr qsizetype kLongest = 200;

const Json *member(const Json &value, const char *key)
{
    return value.is_object() && value.contains(key) ? &value.at(key) : nullptr;
}

QString text(const Json *value)
{
    if (!value) {
        return {};
    }
    return isJsonString(*value) ? toQString(*value) : QString::fromUtf8(compactJson(*value));
}

QString progressText(const Json &params)
{
    QString line = text(member(params, "progress"));
    if (const Json *total = member(params, "total")) {
        line = QCoreApplication::translate("Journal", "%1 of %2").arg(line, text(total));
    }
    const QString message = text(member(params, "message"));
    return message.isEmpty() ? line : line + QStringLiteral(" · ") + message;
}

QString paramsText(const QString &method, const Json &params)
{
    if (method == QLatin1String("notifications/progress")) {
        return progressText(params);
    }
    if (method == QLatin1String("notifications/message")) {
        return text(member(params, "level")) + QStringLiteral(" · ") + text(member(params, "data"));
    }
    for (const char *key : {"uri", "reason", "message", "name", "level", "cursor"}) {
        if (const Json *value = member(params, key)) {
            return text(value);
        }
    }
    return {};
}

QString resultText(const Json &result)
{
    const Json *content = member(result, "content");
    if (content && content->is_array() && !content->empty()) {
        return text(member(content->at(0), "text"));
    }
    for (const char *list : {"tools", "resources", "resourceTemplates", "prompts", "contents", "messages"}) {
        if (const Json *entries = member(result, list); entries && entries->is_array()) {
            return QCoreApplication::translate("Journal", "%n item(s)", nullptr, int(entries->size()));
        }
    }
    if (const Json *info = member(result, "serverInfo")) {
        return text(member(*info, "name")) + u' ' + text(member(*info, "version"));
    }
    return {};
}

QString summary(const Json &message)
{
    if (const Json *error = member(message, "error")) {
        return text(member(*error, "message"));
    }
    if (const Json *result = member(message, "result")) {
        return resultText(*result);
    }
    const Json *params = member(message, "params");
    return params ? paramsText(text(member(message, "method")), *params) : QString();
}

} // namespace

QString messageSummary(const QByteArray &body)
{
    if (body.isEmpty()) {
        return {};
    }
    const bool cut = body.size() >= kSummaryBytes;
    const Result<ParsedJson> parsed = parseJson(body);
    QString line;
    if (parsed) {
        line = summary(parsed->value);
    } else if (!cut) {
        line = QString::fromUtf8(body); // a stray line says itself
    }
    return line.simplified().left(kLongest);
}

} // namespace Signalbox
