// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/calls/callbook.h"

#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace Signalbox {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CallBook", text);
}

int rankOf(const KeptCall &call)
{
    return call.isPinned ? 0 : call.name.isEmpty() ? 2 : 1;
}

} // namespace

Result<CallBook> CallBook::read(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return CallBook();
    }
    if (const std::optional<QString> why = openRegularFile(file)) {
        return fail(Error::Kind::Storage, tr("The calls in %1 cannot be read: %2").arg(path, *why));
    }
    const Result<ParsedJson> parsed = parseJson(file.readAll());
    const Json list = parsed && parsed->value.is_object() ? parsed->value.at_or_null("calls") : Json::null();
    if (!list.is_array()) {
        return fail(Error::Kind::Storage, tr("%1 holds no calls that can be read.").arg(path));
    }
    CallBook book;
    for (const Json &entry : list.array_range()) {
        if (const std::optional<KeptCall> call = keptCallFromJson(entry)) {
            book.m_calls.append(*call);
        }
    }
    return book;
}

Result<> CallBook::write(const QString &path) const
{
    Json list(jsoncons::json_array_arg);
    for (const KeptCall &call : m_calls) {
        list.push_back(keptCallToJson(call));
    }
    Json document(jsoncons::json_object_arg);
    document.insert_or_assign("version", 1);
    document.insert_or_assign("calls", std::move(list));
    const QByteArray text = prettyJson(document);
    Paths::makePrivateDir(QFileInfo(path).path());
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    if (!opened || file.write(text) != text.size() || !file.commit()) {
        return fail(Error::Kind::Storage, tr("The calls cannot be kept in %1: %2").arg(path, file.errorString()));
    }
    return {};
}

QList<KeptCall> CallBook::of(const QString &server, const QString &tool) const
{
    QList<KeptCall> calls;
    for (auto call = m_calls.crbegin(); call != m_calls.crend(); ++call) {
        if (call->server == server && call->tool == tool) {
            calls.append(*call);
        }
    }
    std::ranges::stable_sort(calls, {}, rankOf);
    return calls;
}

const KeptCall *CallBook::find(const QString &id) const
{
    const auto found = std::ranges::find(m_calls, id, &KeptCall::id);
    return found == m_calls.cend() ? nullptr : &*found;
}

bool CallBook::remember(const KeptCall &call)
{
    if (call.id.isEmpty() || find(call.id) || call.arguments.size() > kLargest || call.meta.size() > kLargest) {
        return false;
    }
    m_calls.append(call);
    makeRoom(call.server, call.tool);
    return true;
}

void CallBook::makeRoom(const QString &server, const QString &tool)
{
    const auto isLoose = [&](const KeptCall &call) {
        return call.server == server && call.tool == tool && !call.isKept();
    };
    qsizetype tooMany = std::ranges::count_if(m_calls, isLoose) - kMostOfTool;
    m_calls.removeIf([&](const KeptCall &call) {
        const bool goes = tooMany > 0 && isLoose(call);
        tooMany -= goes ? 1 : 0;
        return goes;
    });
}

bool CallBook::change(const KeptCall &call)
{
    const auto found = std::ranges::find(m_calls, call.id, &KeptCall::id);
    if (found == m_calls.end()) {
        return false;
    }
    *found = call;
    makeRoom(call.server, call.tool);
    return true;
}

bool CallBook::remove(const QString &id)
{
    return m_calls.removeIf([&id](const KeptCall &call) { return call.id == id; }) > 0;
}

bool CallBook::forgetServer(const QString &server)
{
    return m_calls.removeIf([&server](const KeptCall &call) { return call.server == server; }) > 0;
}

} // namespace Signalbox
