// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QList>
#include <QString>

#include <functional>

namespace Signalbox {

/// A tool as a server of ours declares it.
struct ServedTool
{
    QString name;
    QString title;
    QString description;
    Json inputSchema;
    Json outputSchema = Json::null(); ///< null if none
    Json annotations = Json::null();  ///< object or null
};

/// What a call of a served tool comes to: content blocks, structured content, or a tool error (`isError`).
struct ServedResult
{
    Json content{jsoncons::json_array_arg}; ///< content blocks; none: `structured` is repeated as text (server/tools)
    Json structured = Json::null();         ///< null if none
    bool isError = false;

    void appendText(const QString &text); ///< one more text block
    [[nodiscard]] static ServedResult text(const QString &text);
    [[nodiscard]] static ServedResult failure(const QString &message); ///< a tool error a model can read
};

/// Offers tools to whoever serves them (stdio now; HTTP and WebSocket the same way).
class ToolProvider
{
public:
    using Done = std::function<void(const ServedResult &)>;

    virtual ~ToolProvider() = default;
    [[nodiscard]] virtual QList<ServedTool> tools() const = 0;
    /// Arguments were checked against the input schema already. `done` exactly once, now or later, same thread.
    /// A cancelled call's answer is dropped by the caller.
    virtual void call(const QString &tool, const Json &arguments, Done done) = 0;
};

} // namespace Signalbox
