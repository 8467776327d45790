// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplevalue.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace Signalbox {

namespace {

Json member(const Json &object, const char *key)
{
    return object.is_object() && object.contains(key) ? object.at(key) : Json::null();
}

Json exampleText(const Json &schema)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kFormats = {{
        {"email", "someone@example.com"},
        {"uri", "https://example.com/"},
        {"date", "2026-07-28"},
        {"date-time", "2026-07-28T12:00:00Z"},
    }};
    const Json format = member(schema, "format");
    const auto *const found = std::find_if(kFormats.begin(), kFormats.end(), [&](const auto &row) {
        return format.is_string() && format.as<std::string_view>() == row.first;
    });
    return Json(std::string(found == kFormats.end() ? std::string_view("example") : found->second));
}

Json exampleOfType(std::string_view type, const Json &schema)
{
    if (type == "string") {
        return exampleText(schema);
    }
    if (type == "integer" || type == "number") {
        const Json least = member(schema, "minimum");
        return least.is_null() ? Json(1) : least;
    }
    if (type == "boolean") {
        return Json(true);
    }
    if (type == "array") {
        Json array(jsoncons::json_array_arg);
        if (const Json items = member(schema, "items"); items.is_object()) {
            array.push_back(exampleValue(items));
        }
        return array;
    }
    return type == "object" ? exampleObject(schema, false) : Json::null();
}

} // namespace

Json exampleValue(const Json &schema)
{
    for (const auto *word : {"default", "const"}) {
        if (schema.is_object() && schema.contains(word)) {
            return schema.at(word);
        }
    }
    for (const auto *word : {"enum", "examples"}) {
        if (const Json choices = member(schema, word); choices.is_array() && !choices.empty()) {
            return choices.at(0);
        }
    }
    for (const auto *word : {"oneOf", "anyOf"}) {
        if (const Json choices = member(schema, word); choices.is_array() && !choices.empty()) {
            return exampleValue(choices.at(0));
        }
    }
    const Json type = member(schema, "type");
    if (type.is_array() && !type.empty() && type.at(0).is_string()) {
        return exampleOfType(type.at(0).as<std::string_view>(), schema);
    }
    return type.is_string() ? exampleOfType(type.as<std::string_view>(), schema) : Json::null();
}

Json exampleObject(const Json &schema, bool all)
{
    Json object(jsoncons::json_object_arg);
    const Json properties = member(schema, "properties");
    if (!properties.is_object()) {
        return object;
    }
    const Json required = member(schema, "required");
    for (const auto &property : properties.object_range()) {
        const bool isRequired = required.is_array()
                                && std::any_of(required.array_range().begin(), required.array_range().end(),
                                               [&](const Json &name) { return name == Json(property.key()); });
        if (all || isRequired) {
            object.insert_or_assign(property.key(), exampleValue(property.value()));
        }
    }
    return object;
}

} // namespace Signalbox
