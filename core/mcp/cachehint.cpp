// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/cachehint.h"

#include "core/json/jsonparse.h"
#include "core/json/rawjson.h"
#include "core/mcp/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// An object of the two members alone: lists may be large, and nothing else of them is wanted here.
Json hintMembers(QByteArrayView result)
{
    Json members(jsoncons::json_object_arg);
    for (const char *key : {"ttlMs", "cacheScope"}) {
        const QByteArrayView raw = rawMember(result, key);
        const Result<ParsedJson> value = parseJson(raw);
        if (!raw.isEmpty() && value) {
            members[key] = value->value;
        }
    }
    return members;
}

} // namespace

Decoded<CacheHint> decodeCacheHint(QByteArrayView result)
{
    Decoded<CacheHint> decoded;
    const Json members = hintMembers(result);
    FieldReader fields(members, {}, u"server/utilities/caching"_s, decoded.deviations);
    decoded.value.ttlMs = fields.milliseconds("ttlMs", Need::Required).value_or(0);
    const std::optional<QString> scope = fields.string("cacheScope", Need::Required);
    if (scope == u"public"_s) {
        decoded.value.scope = CacheHint::Scope::Public;
    } else if (scope && *scope != "private"_L1) {
        fields.deviate("cacheScope", u"public or private"_s, *scope);
    }
    return decoded;
}

} // namespace Signalbox
