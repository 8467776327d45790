// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringView>

#include <optional>

namespace Signalbox {

/// A parameter whose value a tool wants in a header of the call's HTTP request (`x-mcp-header`).
struct ToolHeader
{
    enum class Type { String, Integer, Boolean };
    QList<QByteArray> path; ///< keys from the root of the arguments, UTF-8
    QByteArray name;        ///< as the tool spells it; sent as `Mcp-Param-` and this name
    Type type = Type::String;

    bool operator==(const ToolHeader &) const = default;
};

/// The parameters of one tool that are mirrored into headers (basic/transports/streamable-http, from 2026-07-28).
class ToolHeaders
{
public:
    ToolHeaders() = default;

    /// Errors (Kind::Protocol; `where` is a JSON pointer into the schema): the first annotation that is not valid, and
    /// why. Over HTTP such a tool must not be offered. A schema that is no object has no annotations.
    [[nodiscard]] static Result<ToolHeaders> fromSchema(const Json &inputSchema);

    [[nodiscard]] const QList<ToolHeader> &list() const { return m_list; }
    [[nodiscard]] bool isEmpty() const { return m_list.isEmpty(); }

    /// Names and values of the headers for a call with these arguments (the text of a JSON object). A value that is
    /// absent, null or nothing a header can carry (a fraction, an object, an integer beyond ±(2^53−1)) has none; an
    /// empty text has an empty value.
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> fields(QByteArrayView arguments) const;

private:
    QList<ToolHeader> m_list;
};

/// A text as the value of `Mcp-Param-…` and `Mcp-Name`: as it is if all of it may stand in a header, else
/// `=?base64?…?=` around its UTF-8. Never null. A lone surrogate becomes a question mark.
[[nodiscard]] QByteArray headerText(QStringView text);
[[nodiscard]] QByteArray headerText(QByteArrayView utf8);
/// What such a value stands for, as UTF-8: `=?base64?…?=` decoded, any other as it is. None if it claims to be Base64 and is
/// not, in its one spelling with padding.
[[nodiscard]] std::optional<QByteArray> textOfHeader(QByteArrayView value);

} // namespace Signalbox
