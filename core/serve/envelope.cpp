// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/envelope.h"

#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"
#include "core/serve/http/httpstatus.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr const char *kVersion = "io.modelcontextprotocol/protocolVersion";
constexpr const char *kCapabilities = "io.modelcontextprotocol/clientCapabilities";
constexpr const char *kClientInfo = "io.modelcontextprotocol/clientInfo";
constexpr const char *kLogLevel = "io.modelcontextprotocol/logLevel";

std::unexpected<RpcFault> malformed(const QList<Deviation> &deviations)
{
    return std::unexpected(RpcFault::ofParams(deviations).withStatus(kBadRequest));
}

void readCapabilities(FieldReader &keys, Envelope &envelope)
{
    const Json *capabilities = keys.object(kCapabilities, Need::Required);
    if (!capabilities) {
        return;
    }
    FieldReader values(*capabilities, keys.pointerTo(kCapabilities), keys.reference(), keys.deviations());
    for (const auto &capability : capabilities->object_range()) {
        values.object(capability.key()); // "values must be objects, never booleans"
    }
    envelope.capabilities = *capabilities;
}

} // namespace

bool Envelope::isIn(const Json &params)
{
    if (!params.is_object()) {
        return false;
    }
    const auto meta = params.find("_meta");
    return meta != params.object_range().end() && meta->value().is_object() && meta->value().contains(kVersion);
}

std::expected<Envelope, RpcFault> Envelope::read(const QByteArray &method, const Json &params,
                                                 const RequestCheck *check)
{
    QList<Deviation> deviations;
    FieldReader fields(params, {}, u"basic"_s, deviations);
    const Json *meta = fields.object("_meta", Need::Required);
    if (!meta) {
        return malformed(deviations);
    }
    FieldReader keys(*meta, u"/_meta"_s, u"basic"_s, deviations);
    const std::optional<QString> version = keys.string(kVersion, Need::Required);
    if (!version) {
        return malformed(deviations);
    }
    if (check) {
        if (const std::optional<RpcFault> fault = check->check(method, params, *version)) {
            return std::unexpected(*fault);
        }
    }
    const std::optional<Revision> revision = revisionFromText(*version);
    if (!revision || eraOf(*revision) != Era::Modern) {
        return std::unexpected(RpcFault::unsupportedVersion(*version));
    }
    Envelope envelope;
    envelope.revision = *revision;
    readCapabilities(keys, envelope);
    keys.object(kClientInfo);
    if (const std::optional<QString> level = keys.string(kLogLevel)) {
        envelope.logLevel = logLevelFrom(*level);
        if (!envelope.logLevel) {
            keys.deviate(kLogLevel, u"a log level"_s, *level);
        }
    }
    if (!deviations.isEmpty()) {
        return malformed(deviations);
    }
    return envelope;
}

} // namespace Signalbox
