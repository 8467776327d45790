// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QtTypes>

#include <initializer_list>
#include <string>
#include <string_view>

namespace Signalbox {

/// Writes a JSON Schema of type object, member by member.
class ToolSchema
{
public:
    ToolSchema();

    ToolSchema &add(std::string_view name, const Json &property, bool isRequired = false);
    [[nodiscard]] Json take() { return std::move(m_schema); }

    [[nodiscard]] static Json text(std::string_view description);
    [[nodiscard]] static Json oneOf(std::initializer_list<std::string_view> values, std::string_view description);
    [[nodiscard]] static Json integer(qint64 minimum, qint64 maximum, std::string_view description);
    [[nodiscard]] static Json count(std::string_view description); ///< an integer from 0 on
    [[nodiscard]] static Json flag(std::string_view description);
    [[nodiscard]] static Json list(const Json &items, std::string_view description);
    [[nodiscard]] static Json withDefault(Json property, const Json &value);

    /// An argument that fits such a schema; `otherwise` if it is not there.
    [[nodiscard]] static qint64 integerOr(const Json &arguments, std::string_view name, qint64 otherwise);

private:
    Json m_schema;
};

} // namespace Signalbox
