// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/toolarguments.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <algorithm>

namespace Signalbox {

namespace {

/// The value as JSON, if it reads as anything but plain text.
std::optional<Json> asJson(const QString &text)
{
    const Result<ParsedJson> parsed = parseJson(text.toUtf8());
    return parsed ? std::optional(parsed->value) : std::nullopt;
}

QByteArrayView typeName(const Json &value)
{
    if (value.is_object()) {
        return "object";
    }
    if (value.is_array()) {
        return "array";
    }
    if (value.is_bool()) {
        return "boolean";
    }
    if (value.is_null()) {
        return "null";
    }
    return !numberText(value).isEmpty() ? "number" : "string";
}

/// Does the property take strings, and nothing of the kind that was read?
bool wantsText(const Json &inputSchema, const QString &key, const Json &read)
{
    const std::string name = key.toStdString();
    if (!inputSchema.is_object() || !inputSchema.contains("properties") || !inputSchema.at("properties").is_object()
        || !inputSchema.at("properties").contains(name)) {
        return false;
    }
    const Json &property = inputSchema.at("properties").at(name);
    if (!property.is_object() || !property.contains("type")) {
        return false;
    }
    const QByteArrayView found = typeName(read);
    const auto takes = [&](const Json &type) {
        const auto named = type.is_string() ? type.as<std::string>() : std::string();
        return found == QByteArrayView(named) || (found == "number" && named == "integer");
    };
    const auto isString = [](const Json &type) { return type.is_string() && type.as<std::string>() == "string"; };
    const Json &type = property.at("type");
    if (!type.is_array()) {
        return isString(type) && found != "string";
    }
    return std::ranges::any_of(type.array_range(), isString) && std::ranges::none_of(type.array_range(), takes);
}

} // namespace

bool needsSchema(const KeyValues &arguments)
{
    return std::ranges::any_of(arguments, [](const auto &pair) { return asJson(pair.second).has_value(); });
}

QByteArray argumentsJson(const KeyValues &arguments, const Json &inputSchema)
{
    QByteArray text = "{";
    for (const auto &[key, value] : arguments) {
        const std::optional<Json> read = asJson(value);
        const bool plain = !read || wantsText(inputSchema, key, *read);
        text += (text.size() > 1 ? "," : "") + jsonString(key) + ':';
        text += plain ? jsonString(value) : compactJson(*read);
    }
    return text + '}';
}

QByteArray stringsJson(const KeyValues &pairs)
{
    QByteArray text = "{";
    for (const auto &[key, value] : pairs) {
        text += (text.size() > 1 ? "," : "") + jsonString(key) + ':' + jsonString(value);
    }
    return text + '}';
}

} // namespace Signalbox
