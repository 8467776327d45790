// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/calls/keptcall.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/secretmembers.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

struct EndWord
{
    KeptCall::End end;
    QLatin1StringView word;
};

constexpr std::array kEnds = {
    EndWord{KeptCall::End::None, ""_L1},
    EndWord{KeptCall::End::Succeeded, "succeeded"_L1},
    EndWord{KeptCall::End::ToolError, "tool_error"_L1},
    EndWord{KeptCall::End::Failed, "failed"_L1},
    EndWord{KeptCall::End::Cancelled, "cancelled"_L1},
};

QString text(const Json &entry, const char *name)
{
    const Json value = entry.at_or_null(name);
    return isJsonString(value) ? toQString(value) : QString();
}

quint64 number(const Json &entry, const char *name)
{
    const Json value = entry.at_or_null(name);
    return value.is<quint64>() ? value.as<quint64>() : 0;
}

void setObject(Json &into, const char *name, const QByteArray &object)
{
    const Result<ParsedJson> parsed = parseJson(object);
    if (parsed && parsed->value.is_object()) {
        into.insert_or_assign(name, withoutSecretMembers(parsed->value));
    }
}

} // namespace

QString KeptCall::label() const
{
    constexpr qsizetype kLongest = 60;
    if (!name.isEmpty()) {
        return name;
    }
    const QString shown = QString::fromUtf8(arguments);
    return shown.size() > kLongest ? shown.first(kLongest - 1) + u'…' : shown;
}

QString KeptCall::newId()
{
    return QUuid::createUuid().toString(QUuid::Id128).first(12);
}

QString keptEndWord(KeptCall::End end)
{
    return std::ranges::find(kEnds, end, &EndWord::end)->word;
}

Json keptCallToJson(const KeptCall &call)
{
    Json entry(jsoncons::json_object_arg);
    entry.insert_or_assign("id", fromQString(call.id));
    entry.insert_or_assign("server", fromQString(call.server));
    entry.insert_or_assign("tool", fromQString(call.tool));
    if (!call.name.isEmpty()) {
        entry.insert_or_assign("name", fromQString(call.name));
    }
    if (call.isPinned) {
        entry.insert_or_assign("pinned", true);
    }
    setObject(entry, "arguments", call.arguments);
    setObject(entry, "meta", call.meta);
    if (call.calledAt.isValid()) {
        entry.insert_or_assign("called", fromQString(call.calledAt.toUTC().toString(Qt::ISODateWithMs)));
    }
    if (call.end != KeptCall::End::None) {
        entry.insert_or_assign("end", fromQString(keptEndWord(call.end)));
        entry.insert_or_assign("durationMs", call.durationMs);
    }
    if (call.request > 0) {
        entry.insert_or_assign("journal", fromQString(call.journal));
        entry.insert_or_assign("request", call.request);
        entry.insert_or_assign("answer", call.answer);
    }
    return entry;
}

std::optional<KeptCall> keptCallFromJson(const Json &entry)
{
    if (!entry.is_object()) {
        return {};
    }
    KeptCall call;
    call.id = text(entry, "id");
    call.server = text(entry, "server");
    call.tool = text(entry, "tool");
    const Json arguments = entry.at_or_null("arguments");
    if (call.id.isEmpty() || call.server.isEmpty() || call.tool.isEmpty() || !arguments.is_object()) {
        return {};
    }
    call.arguments = compactJson(arguments);
    const Json meta = entry.at_or_null("meta");
    call.meta = meta.is_object() && !meta.empty() ? compactJson(meta) : QByteArray();
    call.name = text(entry, "name");
    call.isPinned = entry.at_or_null("pinned") == Json(true);
    call.calledAt = QDateTime::fromString(text(entry, "called"), Qt::ISODateWithMs);
    const QString end = text(entry, "end");
    const auto *const found = std::ranges::find(kEnds, end, &EndWord::word);
    call.end = found == kEnds.end() ? KeptCall::End::None : found->end;
    call.durationMs = qint64(number(entry, "durationMs"));
    call.journal = text(entry, "journal");
    call.request = number(entry, "request");
    call.answer = number(entry, "answer");
    return call;
}

} // namespace Signalbox
