// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/enginefixture.h"

namespace Signalbox {

/// A server with an app, and a tool that names one which cannot be one.
class WeatherBoard : public ServerFolder
{
public:
    void open() const
    {
        setResult(QStringLiteral("initialize"),
                  R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"resources":{}},)"
                  R"("serverInfo":{"name":"weather-board","title":"Weather board","version":"1.4"}})");
        setTools(
            {R"({"name":"show_board","inputSchema":{"type":"object"},"_meta":{"ui":{"resourceUri":"ui://board/main",)"
             R"("visibility":["model","app"]}}})",
             R"({"name":"next_hour","inputSchema":{"type":"object"},"_meta":{"ui":{"resourceUri":"ui://board/main",)"
             R"("visibility":["app"]}}})",
             R"({"name":"old_board","inputSchema":{"type":"object"},"_meta":{"ui":{"resourceUri":"board.html"}}})"});
        setResult(QStringLiteral("resources.list"),
                  R"({"resources":[{"uri":"ui://board/main","name":"board","title":"Weather board"}]})");
        setResult(QStringLiteral("resources.read"),
                  R"({"contents":[{"uri":"ui://board/main","mimeType":"text/html;profile=mcp-app","text":)"
                  R"("<!doctype html>\n<title>Weather board</title>\n<h1 id=\"now\">Now</h1>\n)"
                  R"(<script>\n  addEventListener(\"message\", event => {\n    const said = event.data;\n)"
                  R"(    if (said.method === \"ui/notifications/tool-result\")\n)"
                  R"(      now.textContent = said.params.content[0].text;\n  });\n</script>",)"
                  R"("_meta":{"ui":{"csp":{"connectDomains":["https://api.example"]},)"
                  R"("permissions":{"geolocation":{}},"prefersBorder":true}}}]})");
    }
};

} // namespace Signalbox
