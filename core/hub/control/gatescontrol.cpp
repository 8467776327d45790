// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/control/gatescontrol.h"

#include "core/base/durations.h"
#include "core/base/nearmatches.h"
#include "core/hub/cache/cachegate.h"
#include "core/hub/cache/cacheoverview.h"
#include "core/hub/control/controlplace.h"
#include "core/hub/control/controlserver.h"
#include "core/hub/engine.h"
#include "core/hub/resilience/breakergate.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Ask = ControlQuestion::Ask;

namespace {

constexpr qsizetype kLongestName = 200; // in a sentence

class GatesControlText
{
    Q_DECLARE_TR_FUNCTIONS(Control)
};

Json breakerJson(const BreakerStatus &breaker)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("server", fromQString(breaker.server));
    if (!breaker.tool.isEmpty()) {
        json.insert_or_assign("tool", fromQString(breaker.tool));
    }
    json.insert_or_assign("state", std::string(breakerStateWord(breaker.state)));
    json.insert_or_assign("failures", breaker.failures);
    if (breaker.state == Breaker::State::Open) {
        json.insert_or_assign("nextTrySeconds", double(breaker.nextTryMs) / kMsPerSecondReal);
    }
    json.insert_or_assign("threshold", breaker.rule.failures);
    json.insert_or_assign("restSeconds", breaker.rule.openMs / kMsPerSecondReal);
    return json;
}

Json cachedJson(const CacheStatus &cached)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("server", fromQString(cached.server));
    json.insert_or_assign("tool", fromQString(cached.tool));
    json.insert_or_assign("entries", cached.entries);
    json.insert_or_assign("bytes", cached.bytes);
    json.insert_or_assign("hits", cached.hits);
    json.insert_or_assign("misses", cached.misses);
    if (cached.entries > 0) {
        json.insert_or_assign("oldestSeconds", double(cached.oldestMs) / kMsPerSecondReal);
        json.insert_or_assign("remainsSeconds", double(cached.remainsMs) / kMsPerSecondReal);
    }
    return json;
}

Json breakersOf(Engine &engine, const QString &server)
{
    QList<BreakerStatus> all = engine.gates().breakers().statuses();
    for (const ServerEntry &entry : engine.catalog().entries()) { // also those that never failed
        const bool isThere = std::ranges::any_of(
            all, [&](const BreakerStatus &one) { return one.server == entry.name && one.tool.isEmpty(); });
        if (!isThere) {
            BreakerStatus status;
            status.server = entry.name;
            status.rule = {.failures = entry.gates.breakerFailures, .openMs = entry.gates.breakerOpenMs};
            all.append(status);
        }
    }
    std::ranges::sort(all, {}, [](const BreakerStatus &one) { return std::pair(one.server, one.tool); });
    Json list(jsoncons::json_array_arg);
    for (const BreakerStatus &one : std::as_const(all)) {
        if (server.isEmpty() || one.server == server) {
            list.push_back(breakerJson(one));
        }
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("breakers", std::move(list));
    return json;
}

Json resetBreaker(Engine &engine, const QString &server, const QString &tool)
{
    Json list(jsoncons::json_array_arg);
    for (const BreakerStatus &one : engine.gates().breakers().statuses()) {
        if (one.server == server && (tool.isEmpty() || one.tool == tool)) {
            list.push_back(breakerJson(one));
        }
    }
    engine.gates().breakers().reset(server, tool);
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("reset", std::move(list));
    return json;
}

Json cacheOf(Engine &engine, const QString &server)
{
    qsizetype entries = 0;
    qsizetype bytes = 0;
    Json tools(jsoncons::json_array_arg);
    for (const CacheStatus &one : cacheStatuses(engine.hub(), engine.gates().cache())) {
        if (server.isEmpty() || one.server == server) {
            entries += one.entries;
            bytes += one.bytes;
            tools.push_back(cachedJson(one));
        }
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("entries", entries);
    json.insert_or_assign("bytes", bytes);
    json.insert_or_assign("tools", std::move(tools));
    return json;
}

Json clearCache(Engine &engine, const QString &server)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("forgotten", forgetResults(engine.hub(), engine.gates().cache(), server));
    return json;
}

} // namespace

Result<Json> answerControl(Engine &engine, const ControlQuestion &question)
{
    if (question.ask == Ask::Open) {
        return fail(Error::Kind::Usage, GatesControlText::tr("This Signalbox has no window."));
    }
    Hub::Address of{.server = question.of, .tool = {}};
    if (!of.server.isEmpty() && engine.catalog().byName(of.server) == nullptr) {
        const auto tool = question.ask == Ask::ResetBreaker ? engine.hub().resolve(of.server) : std::nullopt;
        if (!tool) {
            QStringList names;
            std::ranges::transform(engine.catalog().entries(), std::back_inserter(names), &ServerEntry::name);
            const QStringList near = nearMatches(of.server, names);
            return Failure(
                Error{.kind = Error::Kind::Usage,
                      .message = GatesControlText::tr("There is no server “%1”.").arg(of.server.left(kLongestName)),
                      .advice = near.isEmpty() ? QString()
                                               : GatesControlText::tr("Near to it: %1.").arg(near.join(", "_L1))});
        }
        of = *tool;
    }
    switch (question.ask) {
    case Ask::Breakers:
        return breakersOf(engine, of.server);
    case Ask::ResetBreaker:
        return resetBreaker(engine, of.server, of.tool);
    case Ask::ClearCache:
        return clearCache(engine, of.server);
    case Ask::Open: // answered before
    case Ask::Cache:
        break;
    }
    return cacheOf(engine, of.server);
}

void serveControl(Engine &engine, const Paths &paths, WindowOpener opener)
{
    const auto answer = [&engine, opener = std::move(opener)](const ControlQuestion &question) -> Result<Json> {
        if (question.ask == Ask::Open && opener) {
            opener(question);
            return Json(jsoncons::json_object_arg);
        }
        return answerControl(engine, question);
    };
    auto *server = new ControlServer(controlSocket(paths), answer, &engine);
    QObject::connect(&engine, &Engine::stopped, server, &ControlServer::close);
}

} // namespace Signalbox
