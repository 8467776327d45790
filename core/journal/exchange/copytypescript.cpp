// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/copyliterals.h"
#include "core/journal/exchange/copyparts.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Methods of the SDK's Client that take the request's parameters as they are.
struct Method
{
    QLatin1StringView method;
    QLatin1StringView function;
};

constexpr std::array kMethods = {
    Method{"tools/call"_L1, "callTool"_L1},
    Method{"tools/list"_L1, "listTools"_L1},
    Method{"resources/list"_L1, "listResources"_L1},
    Method{"resources/templates/list"_L1, "listResourceTemplates"_L1},
    Method{"resources/read"_L1, "readResource"_L1},
    Method{"resources/subscribe"_L1, "subscribeResource"_L1},
    Method{"resources/unsubscribe"_L1, "unsubscribeResource"_L1},
    Method{"prompts/list"_L1, "listPrompts"_L1},
    Method{"prompts/get"_L1, "getPrompt"_L1},
    Method{"completion/complete"_L1, "complete"_L1},
};

QString pairs(const CopyTarget::Pairs &list, const CopyParts &parts, int indent)
{
    QString text;
    for (const auto &[name, value] : list) {
        text += QString(indent, u' ') + typeScriptString(name) + ": "_L1
                + CopyValue(name, value, parts.masker).inTypeScript() + ",\n"_L1;
    }
    return text;
}

QString stdioTransport(const CopyParts &parts)
{
    const CopyTarget &target = parts.target;
    QStringList arguments;
    for (const CopyValue &word : copyWords(target.arguments, parts.masker)) {
        arguments += word.inTypeScript();
    }
    QString text = u"new StdioClientTransport({\n  command: "_s + typeScriptString(target.command) + ",\n  args: ["_L1
                   + arguments.join(", "_L1) + "],\n"_L1;
    if (!target.environment.isEmpty() || target.inheritsEnvironment) {
        text += "  env: {\n"_L1 + (target.inheritsEnvironment ? u"    ...process.env,\n"_s : QString())
                + pairs(target.environment, parts, 4) + "  },\n"_L1;
    }
    if (!target.workingDirectory.isEmpty()) {
        text += "  cwd: "_L1 + typeScriptString(target.workingDirectory) + ",\n"_L1;
    }
    return text + "})"_L1;
}

QString networkTransport(const CopyParts &parts, const QString &type)
{
    QString text = u"new "_s + type + "(new URL("_L1 + parts.url().inTypeScript() + ")"_L1;
    if (!parts.target.headers.isEmpty() && parts.target.kind != CopyTarget::Kind::WebSocket) {
        text +=
            ", {\n  requestInit: {\n    headers: {\n"_L1 + pairs(parts.target.headers, parts, 6) + "    },\n  },\n}"_L1;
    }
    return text + u')';
}

struct Transport
{
    QString type;
    QString module;
    QString made;
};

Transport transportOf(const CopyParts &parts)
{
    switch (parts.target.kind) {
    case CopyTarget::Kind::Stdio:
        return {u"StdioClientTransport"_s, u"stdio"_s, stdioTransport(parts)};
    case CopyTarget::Kind::Sse:
        return {u"SSEClientTransport"_s, u"sse"_s, networkTransport(parts, u"SSEClientTransport"_s)};
    case CopyTarget::Kind::WebSocket:
        return {u"WebSocketClientTransport"_s, u"websocket"_s, networkTransport(parts, u"WebSocketClientTransport"_s)};
    case CopyTarget::Kind::Http:
        break;
    }
    return {u"StreamableHTTPClientTransport"_s, u"streamableHttp"_s,
            networkTransport(parts, u"StreamableHTTPClientTransport"_s)};
}

QString callOf(const CopyParts &parts)
{
    for (const Method &one : kMethods) {
        if (parts.method == one.method) {
            const QString params = parts.params.empty() ? QString() : typeScriptValue(parts.params, 2);
            return u"await client."_s + one.function + u'(' + params + u')';
        }
    }
    if (parts.method == "ping"_L1) {
        return u"await client.ping()"_s;
    }
    if (parts.method == "logging/setLevel"_L1) {
        return u"await client.setLoggingLevel("_s + typeScriptString(parts.text("level")) + u')';
    }
    if (parts.method == "initialize"_L1) {
        return u"{ serverInfo: client.getServerVersion(), capabilities: client.getServerCapabilities() }"_s;
    }
    const QString params = parts.params.empty() ? QString() : ", params: "_L1 + typeScriptValue(parts.params, 2);
    return u"await client.request({ method: "_s + typeScriptString(parts.method) + params + " }, ResultSchema)"_L1;
}

} // namespace

Result<QString> copyAsTypeScript(const CopyParts &parts)
{
    if (parts.target.kind == CopyTarget::Kind::Stdio ? parts.target.command.isEmpty() : parts.target.url.isEmpty()) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("CopyAs", "How this server is reached is not known any more."));
    }
    const Transport transport = transportOf(parts);
    const QString call = callOf(parts);
    QString text = u"// npm install @modelcontextprotocol/sdk\n"_s
                   + "import { Client } from \"@modelcontextprotocol/sdk/client/index.js\";\n"_L1 + "import { "_L1
                   + transport.type + " } from \"@modelcontextprotocol/sdk/client/"_L1 + transport.module
                   + ".js\";\n"_L1;
    if (call.endsWith("ResultSchema)"_L1)) {
        text += "import { ResultSchema } from \"@modelcontextprotocol/sdk/types.js\";\n"_L1;
    }
    text += "\nconst transport = "_L1 + transport.made + ";\n"_L1
            + "const client = new Client({ name: \"example\", version: \"1.0.0\" });\n"_L1
            + "await client.connect(transport);\ntry {\n  const result = "_L1 + call
            + ";\n  console.log(JSON.stringify(result, null, 2));\n} finally {\n  await client.close();\n}\n"_L1;
    return text;
}

} // namespace Signalbox
