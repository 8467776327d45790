// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/enginefixture.h"

namespace Signalbox {

/// A server that goes on with calls after it has answered them.
class Workshop : public ServerFolder
{
public:
    void open() const
    {
        setResult(QStringLiteral("initialize"),
                  R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{"listChanged":true},
            "tasks":{"list":{},"cancel":{},"requests":{"tools":{"call":{}}}}},"serverInfo":{"name":"workshop",
            "title":"Workshop","version":"2.0.3","websiteUrl":"https://example.org/workshop",
            "icons":[{"src":"https://example.org/icon.png"}]},
            "instructions":"Ask for check_routes after each change; it takes a while."})");
        setTools({R"({"name":"check_routes","description":"Checks all routes, one after the other.","inputSchema":
            {"type":"object"},"execution":{"taskSupport":"optional"}})",
                  R"({"name":"old_tool","inputSchema":"none"})"});
        setResult(QStringLiteral("tools.call"),
                  "{\"task\":" + task("check-48", "working", "19 of 48 routes checked") + '}');
        setResult(QStringLiteral("tasks.get"), task("check-48", "working", "19 of 48 routes checked"));
        setResult(QStringLiteral("tasks.list"), "{\"tasks\":[" + task("nightly-7", "input_required", "Which depot?")
                                                    + ',' + task("nightly-6", "completed", "done") + "]}");
        setResult(QStringLiteral("tasks.result"),
                  R"({"content":[{"type":"text","text":"All 48 routes lead somewhere."}]})");
    }
    void finish() const
    {
        setResult(QStringLiteral("tasks.get"), task("check-48", "completed", "48 of 48 routes checked"));
    }

private:
    static QByteArray task(const QByteArray &id, const QByteArray &status, const QByteArray &message)
    {
        return R"({"taskId":")" + id + R"(","status":")" + status + R"(","statusMessage":")" + message
               + R"(","createdAt":"2026-05-04T10:00:00Z","lastUpdatedAt":"2026-05-04T10:00:09Z","ttl":600000,)"
                 R"("pollInterval":100})";
    }
};

} // namespace Signalbox
