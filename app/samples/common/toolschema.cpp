// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/common/toolschema.h"

namespace Signalbox {

namespace {

Json property(std::string_view type, std::string_view description)
{
    Json schema(jsoncons::json_object_arg);
    schema["type"] = std::string(type);
    schema["description"] = std::string(description);
    return schema;
}

} // namespace

ToolSchema::ToolSchema()
    : m_schema(jsoncons::json_object_arg)
{
    m_schema["type"] = "object";
    m_schema["properties"] = Json(jsoncons::json_object_arg);
    m_schema["required"] = Json(jsoncons::json_array_arg);
    m_schema["additionalProperties"] = false;
}

ToolSchema &ToolSchema::add(std::string_view name, const Json &property, bool isRequired)
{
    m_schema["properties"][name] = property;
    if (isRequired) {
        m_schema["required"].push_back(std::string(name));
    }
    return *this;
}

Json ToolSchema::text(std::string_view description)
{
    return property("string", description);
}

Json ToolSchema::oneOf(std::initializer_list<std::string_view> values, std::string_view description)
{
    Json schema = property("string", description);
    Json names(jsoncons::json_array_arg);
    for (const std::string_view value : values) {
        names.push_back(std::string(value));
    }
    schema["enum"] = std::move(names);
    return schema;
}

Json ToolSchema::integer(qint64 minimum, qint64 maximum, std::string_view description)
{
    Json schema = count(description);
    schema["minimum"] = minimum;
    schema["maximum"] = maximum;
    return schema;
}

Json ToolSchema::count(std::string_view description)
{
    Json schema = property("integer", description);
    schema["minimum"] = 0;
    return schema;
}

Json ToolSchema::flag(std::string_view description)
{
    return property("boolean", description);
}

Json ToolSchema::list(const Json &items, std::string_view description)
{
    Json schema = property("array", description);
    schema["items"] = items;
    return schema;
}

Json ToolSchema::withDefault(Json property, const Json &value)
{
    property["default"] = value;
    return property;
}

qint64 ToolSchema::integerOr(const Json &arguments, std::string_view name, qint64 otherwise)
{
    return arguments.contains(name) ? arguments.at(name).as<qint64>() : otherwise;
}

} // namespace Signalbox
