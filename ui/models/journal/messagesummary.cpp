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

QString joined(const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() ? left + right : left + QStringLiteral(" · ") + right;
}

/// Of what, and what was typed: "greet · name=Al".
QString completionText(const Json &params)
{
    const Json *ref = member(params, "ref");
    const Json *argument = member(params, "argument");
    const QString of = ref ? text(member(*ref, member(*ref, "uri") ? "uri" : "name")) : QString();
    const QString typed =
        argument ? text(member(*argument, "name")) + u'=' + text(member(*argument, "value")) : QString();
    return joined(of, typed);
}

/// The text of one content block, or of the first of several.
QString contentText(const Json *content)
{
    const Json *block = content && content->is_array() ? (content->empty() ? nullptr : &content->at(0)) : content;
    return block ? text(member(*block, "text")) : QString();
}

/// How many messages, and the last of them.
QString samplingText(const Json &params)
{
    const Json *messages = member(params, "messages");
    if (!messages || !messages->is_array() || messages->empty()) {
        return {};
    }
    const int count = int(messages->size());
    const QString last = contentText(member(messages->at(std::size_t(count - 1)), "content"));
    return joined(QCoreApplication::translate("Journal", "%n message(s)", nullptr, count), last);
}

QString paramsText(const QString &method, const Json &params)
{
    if (method == QLatin1String("notifications/progress")) {
        return progressText(params);
    }
    if (method == QLatin1String("notifications/message")) {
        return text(member(params, "level")) + QStringLiteral(" · ") + text(member(params, "data"));
    }
    if (method == QLatin1String("completion/complete")) {
        return completionText(params);
    }
    if (method == QLatin1String("sampling/createMessage")) {
        return samplingText(params);
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
    if (content && content->is_object()) { // sampling/createMessage: one block
        return joined(text(member(result, "model")), contentText(content));
    }
    if (const Json *completion = member(result, "completion")) {
        const Json *values = member(*completion, "values");
        const int count = values && values->is_array() ? int(values->size()) : 0;
        return QCoreApplication::translate("Journal", "%n item(s)", nullptr, count);
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
