// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/serverprofile.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/codec.h"
#include "core/mcp/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr std::string_view kServerInfoKey = "io.modelcontextprotocol/serverInfo";

void readImplementation(const Json &object, const QString &pointer, Decoded<ServerProfile> &decoded,
                        const QString &reference)
{
    FieldReader fields(object, pointer, reference, decoded.deviations);
    Implementation &info = decoded.value.info;
    info.name = fields.string("name", Need::Required).value_or(QString());
    info.version = fields.string("version", Need::Required).value_or(QString());
    info.title = fields.string("title").value_or(QString());
    info.description = fields.string("description").value_or(QString());
    info.websiteUrl = fields.string("websiteUrl").value_or(QString());
}

/// Every capability's value is an object; `true` is a frequent mistake and does not count.
void readCapabilities(FieldReader &fields, Decoded<ServerProfile> &decoded)
{
    decoded.value.capabilities = Json(jsoncons::json_object_arg);
    const Json *capabilities = fields.object("capabilities", Need::Required);
    if (!capabilities) {
        return;
    }
    decoded.value.capabilities = *capabilities;
    FieldReader members(*capabilities, fields.pointerTo("capabilities"), fields.reference(), decoded.deviations);
    for (const auto &capability : capabilities->object_range()) {
        members.object(capability.key());
    }
}

/// The parsed result if it is an object; otherwise what is wrong is in `decoded`.
std::optional<Json> resultObject(const QByteArray &result, const QString &reference, Decoded<ServerProfile> &decoded)
{
    decoded.value.raw = result;
    decoded.value.capabilities = Json(jsoncons::json_object_arg);
    Result<ParsedJson> parsed = parseJson(result);
    if (!parsed) {
        decoded.deviations.append(
            {Deviation::Severity::Violation, {}, u"object"_s, u"text that is not JSON"_s, reference});
        return std::nullopt;
    }
    if (!expectObject(parsed->value, {}, reference, decoded.deviations)) {
        return std::nullopt;
    }
    return std::move(parsed->value);
}

Decoded<ServerProfile> closeDecoding(Decoded<ServerProfile> decoded, bool usable)
{
    decoded.usable = usable;
    decoded.value.deviations = decoded.deviations;
    return decoded;
}

/// The newest modern revision of the list, else the newest handshake revision; none if we speak none of them.
std::optional<Revision> bestOf(const QStringList &offered)
{
    for (const Era era : {Era::Modern, Era::Legacy}) {
        for (const Revision revision : knownRevisions(era)) {
            if (offered.contains(revisionText(revision))) {
                return revision;
            }
        }
    }
    return std::nullopt;
}

void readOffered(FieldReader &fields, QStringList &offered)
{
    const Json *versions = fields.array("supportedVersions", Need::Required);
    if (!versions) {
        return;
    }
    for (const Json &version : versions->array_range()) {
        if (isJsonString(version)) {
            offered.append(toQString(version));
        } else {
            fields.deviate("supportedVersions", u"array of strings"_s, u"array with a "_s + jsonTypeName(version));
        }
    }
}

void readDiscoveredIdentity(FieldReader &fields, Decoded<ServerProfile> &decoded)
{
    if (const Json *meta = fields.object("_meta")) {
        FieldReader members(*meta, fields.pointerTo("_meta"), fields.reference(), decoded.deviations);
        if (const Json *info = members.object(kServerInfoKey)) {
            readImplementation(*info, members.pointerTo(kServerInfoKey), decoded, fields.reference());
            return;
        }
    }
    if (const Json *info = fields.object("serverInfo")) { // seen in the field, not in the specification
        fields.deviate("serverInfo", u"in _meta[\"io.modelcontextprotocol/serverInfo\"]"_s, u"at top level"_s,
                       Deviation::Severity::Warning);
        readImplementation(*info, fields.pointerTo("serverInfo"), decoded, fields.reference());
        return;
    }
    fields.deviate("_meta", u"io.modelcontextprotocol/serverInfo"_s, u"absent"_s, Deviation::Severity::Warning);
}

} // namespace

bool ServerProfile::has(const char *capability) const
{
    if (!capabilities.is_object()) {
        return false;
    }
    const auto found = capabilities.find(capability);
    return found != capabilities.object_range().end() && found->value().is_object();
}

bool ServerProfile::has(const char *capability, const char *setting) const
{
    if (!has(capability)) {
        return false;
    }
    const Json &settings = capabilities.find(capability)->value();
    const auto found = settings.find(setting);
    return found != settings.object_range().end() && found->value().is_bool() && found->value().as<bool>();
}

Json implementationToJson(const Implementation &info, Revision revision)
{
    Json json(jsoncons::json_object_arg);
    json["name"] = fromQString(info.name);
    json["version"] = fromQString(info.version);
    if (revision >= Revision::V20250618 && !info.title.isEmpty()) {
        json["title"] = fromQString(info.title);
    }
    if (revision >= Revision::V20251125 && !info.description.isEmpty()) {
        json["description"] = fromQString(info.description);
    }
    if (revision >= Revision::V20251125 && !info.websiteUrl.isEmpty()) {
        json["websiteUrl"] = fromQString(info.websiteUrl);
    }
    return json;
}

Decoded<ServerProfile> decodeInitializeResult(const QByteArray &result)
{
    const QString reference = u"basic/lifecycle"_s;
    Decoded<ServerProfile> decoded;
    const std::optional<Json> object = resultObject(result, reference, decoded);
    if (!object) {
        return closeDecoding(std::move(decoded), false);
    }
    FieldReader fields(*object, {}, reference, decoded.deviations);
    std::optional<Revision> revision;
    if (const std::optional<QString> version = fields.string("protocolVersion", Need::Required)) {
        decoded.value.offeredRevisions = {*version};
        revision = revisionFromText(*version);
        if (!revision || eraOf(*revision) != Era::Legacy) { // 2026-07-28 has no initialize
            fields.deviate("protocolVersion", u"a revision with a handshake"_s, *version);
            revision.reset();
        }
    }
    decoded.value.revision = revision.value_or(decoded.value.revision);
    readCapabilities(fields, decoded);
    if (const Json *info = fields.object("serverInfo", Need::Required)) {
        readImplementation(*info, fields.pointerTo("serverInfo"), decoded, reference);
    }
    decoded.value.instructions = fields.string("instructions").value_or(QString());
    return closeDecoding(std::move(decoded), revision.has_value());
}

Decoded<ServerProfile> decodeDiscoverResult(const QByteArray &result)
{
    const QString reference = u"server/discover"_s;
    Decoded<ServerProfile> decoded;
    const std::optional<Json> object = resultObject(result, reference, decoded);
    if (!object) {
        return closeDecoding(std::move(decoded), false);
    }
    FieldReader fields(*object, {}, reference, decoded.deviations);
    readOffered(fields, decoded.value.offeredRevisions);
    if (!fields.member("supportedVersions")) { // `{}` and the like: not a DiscoverResult, so nothing more to find
        return closeDecoding(std::move(decoded), false);
    }
    const std::optional<Revision> revision = bestOf(decoded.value.offeredRevisions);
    decoded.value.revision = revision.value_or(decoded.value.revision);
    const std::optional<QString> type = fields.string("resultType", Need::Required);
    if (type && *type != "complete"_L1) {
        fields.deviate("resultType", u"complete"_s, *type);
    }
    readCapabilities(fields, decoded);
    readDiscoveredIdentity(fields, decoded);
    decoded.value.instructions = fields.string("instructions").value_or(QString());
    fields.unsignedInteger("ttlMs", Need::Required);
    fields.string("cacheScope", Need::Required);
    return closeDecoding(std::move(decoded), revision.has_value());
}

} // namespace Signalbox
