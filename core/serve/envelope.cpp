// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/envelope.h"

#include "core/json/jsontext.h"
#include "core/mcp/codec.h"
#include "core/mcp/fieldreader.h"
#include "core/serve/serverwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr const char *kVersion = "io.modelcontextprotocol/protocolVersion";
constexpr const char *kCapabilities = "io.modelcontextprotocol/clientCapabilities";
constexpr const char *kClientInfo = "io.modelcontextprotocol/clientInfo";

RpcFault unsupported(const QString &requested)
{
    Json data(jsoncons::json_object_arg);
    data["supported"] = ServerWords::servedRevisions();
    data["requested"] = fromQString(requested);
    const QString text = QCoreApplication::translate("ServerHost", "Protocol version %1 is not supported.");
    return {.code = ErrorCode::UnsupportedVersion, .message = text.arg(requested), .data = compactJson(data)};
}

} // namespace

bool hasEnvelope(const Json &params)
{
    if (!params.is_object()) {
        return false;
    }
    const auto meta = params.find("_meta");
    return meta != params.object_range().end() && meta->value().is_object() && meta->value().contains(kVersion);
}

std::expected<Revision, RpcFault> checkEnvelope(const Json &params)
{
    QList<Deviation> deviations;
    FieldReader fields(params, {}, u"basic"_s, deviations);
    const Json *meta = fields.object("_meta", Need::Required);
    if (!meta) {
        return std::unexpected(RpcFault::ofParams(deviations));
    }
    FieldReader keys(*meta, u"/_meta"_s, u"basic"_s, deviations);
    const std::optional<QString> version = keys.string(kVersion, Need::Required);
    if (!version) {
        return std::unexpected(RpcFault::ofParams(deviations));
    }
    const std::optional<Revision> revision = revisionFromText(*version);
    if (!revision || eraOf(*revision) != Era::Modern) {
        return std::unexpected(unsupported(*version));
    }
    if (const Json *capabilities = keys.object(kCapabilities, Need::Required)) {
        FieldReader values(*capabilities, keys.pointerTo(kCapabilities), u"basic"_s, deviations);
        for (const auto &capability : capabilities->object_range()) {
            values.object(capability.key()); // "values must be objects, never booleans"
        }
    }
    keys.object(kClientInfo);
    if (!deviations.isEmpty()) {
        return std::unexpected(RpcFault::ofParams(deviations));
    }
    return *revision;
}

} // namespace Signalbox
