// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controltables.h"

#include "app/cli/clitext.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/base/durations.h"
#include "core/json/jsontext.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Ask = ControlQuestion::Ask;

namespace {

QString dash()
{
    return u"–"_s;
}

bool hasNumbers(const Json &object, std::initializer_list<const char *> members)
{
    return object.is_object() && std::ranges::all_of(members, [&](const char *member) {
               return object.contains(member) && object.at(member).is_number();
           });
}

bool isListOf(const Json &answer, const char *member, std::initializer_list<const char *> numbers)
{
    const bool isList = answer.is_object() && answer.contains(member) && answer.at(member).is_array();
    return isList && std::ranges::all_of(answer.at(member).array_range(), [&](const Json &one) {
               return hasNumbers(one, numbers) && one.contains("server");
           });
}

QString textOf(const Json &object, const char *member)
{
    return object.contains(member) ? toQString(object.at(member)) : QString();
}

QString nameOf(const Json &object, const char *member)
{
    return visibleText(textOf(object, member));
}

/// Rounded up: a call at the moment that is named passes.
QString secondsText(const Json &seconds)
{
    return tr("%1 s").arg(std::ceil(std::clamp(seconds.as<double>(), 0.0, 1e9)), 0, 'f', 0);
}

QString settingText(int ms)
{
    return tr("%1 s").arg(ms / kMsPerSecondReal);
}

QString stateText(const QString &word)
{
    return word == "open"_L1 ? tr("open") : word == "half-open"_L1 ? tr("half-open") : tr("closed");
}

QString stopsAfter(qint64 failures)
{
    return failures > 0 ? QString::number(failures) : tr("never");
}

QStringList breakerRow(const Json &breaker)
{
    const QString tool = nameOf(breaker, "tool");
    const bool isOpen = textOf(breaker, "state") == "open"_L1 && hasNumbers(breaker, {"nextTrySeconds"});
    return {nameOf(breaker, "server"),
            tool.isEmpty() ? tr("(all)") : tool,
            stateText(textOf(breaker, "state")),
            QString::number(breaker.at("failures").as<qint64>()),
            isOpen ? tr("in %1").arg(secondsText(breaker.at("nextTrySeconds"))) : dash(),
            stopsAfter(breaker.at("threshold").as<qint64>()),
            secondsText(breaker.at("restSeconds"))};
}

QStringList cacheRow(const Json &cached)
{
    const bool hasAges = hasNumbers(cached, {"oldestSeconds", "remainsSeconds"});
    const auto number = [&cached](const char *member) { return QString::number(cached.at(member).as<qint64>()); };
    return {nameOf(cached, "server"),
            nameOf(cached, "tool"),
            number("entries"),
            number("bytes"),
            number("hits"),
            number("misses"),
            hasAges ? secondsText(cached.at("oldestSeconds")) : dash(),
            hasAges ? secondsText(cached.at("remainsSeconds")) : dash()};
}

/// As in gatesText(): without trusted hints nothing is kept.
QString cacheSetting(const GateSettings &gates)
{
    return !gates.caches ? tr("off") : gates.trustsHints ? tr("on") : tr("on, once hints are trusted");
}

QString noServers()
{
    return tr("There are no servers.") + u'\n';
}

} // namespace

bool isAnswerTo(Ask ask, const Json &answer)
{
    switch (ask) {
    case Ask::Breakers:
    case Ask::ResetBreaker:
        return isListOf(answer, ask == Ask::Breakers ? "breakers" : "reset", {"failures", "threshold", "restSeconds"});
    case Ask::ClearCache:
        return hasNumbers(answer, {"forgotten"});
    case Ask::Open: // a second window's
    case Ask::Cache:
        break;
    }
    return hasNumbers(answer, {"entries", "bytes"})
           && isListOf(answer, "tools", {"entries", "bytes", "hits", "misses"});
}

QString breakersText(const Json &answer)
{
    QList<QStringList> rows{{tr("server"), tr("tool"), tr("breaker"), tr("failures in a row"), tr("next try"),
                             tr("stops after"), tr("rests")}};
    for (const Json &breaker : answer.at("breakers").array_range()) {
        rows.append(breakerRow(breaker));
    }
    return rows.size() > 1 ? tableText(rows) : noServers();
}

QString resetText(const Json &answer)
{
    if (answer.at("reset").empty()) {
        return tr("Nothing had failed.") + u'\n';
    }
    QString text;
    for (const Json &breaker : answer.at("reset").array_range()) {
        const QString tool = nameOf(breaker, "tool");
        const QString what = nameOf(breaker, "server") + (tool.isEmpty() ? QString() : u'.' + tool);
        text += tr("Calls of “%1” pass; its breaker was %2.").arg(what, stateText(textOf(breaker, "state"))) + u'\n';
    }
    return text;
}

QString cacheText(const Json &answer)
{
    if (answer.at("tools").empty()) {
        return tr("Nothing was asked for that may be kept.") + u'\n';
    }
    QList<QStringList> rows{
        {tr("server"), tr("tool"), tr("results"), tr("bytes"), tr("hits"), tr("misses"), tr("oldest"), tr("remains")}};
    for (const Json &cached : answer.at("tools").array_range()) {
        rows.append(cacheRow(cached));
    }
    return tableText(rows)
           + tr("%1 results and %2 bytes in all.")
                 .arg(answer.at("entries").as<qint64>())
                 .arg(answer.at("bytes").as<qint64>())
           + u'\n';
}

QString breakerSettingsText(const QList<ServerEntry> &entries)
{
    QList<QStringList> rows{{tr("server"), tr("stops after"), tr("rests")}};
    for (const ServerEntry &entry : entries) {
        rows.append(
            {visibleText(entry.name), stopsAfter(entry.gates.breakerFailures), settingText(entry.gates.breakerOpenMs)});
    }
    return rows.size() > 1 ? tableText(rows) : noServers();
}

QString cacheSettingsText(const QList<ServerEntry> &entries)
{
    QList<QStringList> rows{{tr("server"), tr("cache"), tr("keeps for")}};
    for (const ServerEntry &entry : entries) {
        rows.append({visibleText(entry.name), cacheSetting(entry.gates), settingText(entry.gates.cacheMs)});
    }
    return rows.size() > 1 ? tableText(rows) : noServers();
}

Json breakerSettingsJson(const QList<ServerEntry> &entries)
{
    Json list(jsoncons::json_array_arg);
    for (const ServerEntry &entry : entries) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("server", fromQString(entry.name));
        json.insert_or_assign("threshold", entry.gates.breakerFailures);
        json.insert_or_assign("restSeconds", entry.gates.breakerOpenMs / kMsPerSecondReal);
        list.push_back(std::move(json));
    }
    return list;
}

Json cacheSettingsJson(const QList<ServerEntry> &entries)
{
    Json list(jsoncons::json_array_arg);
    for (const ServerEntry &entry : entries) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("server", fromQString(entry.name));
        json.insert_or_assign("cache", entry.gates.caches);
        json.insert_or_assign("trustHints", entry.gates.trustsHints);
        json.insert_or_assign("cacheSeconds", entry.gates.cacheMs / kMsPerSecondReal);
        list.push_back(std::move(json));
    }
    return list;
}

} // namespace Signalbox
