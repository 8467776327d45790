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

QString typescriptPairs(const CopyTarget::Pairs &list, const CopyParts &parts, int indent)
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
                + typescriptPairs(target.environment, parts, 4) + "  },\n"_L1;
    }
    if (!target.workingDirectory.isEmpty()) {
        text += "  cwd: "_L1 + typeScriptString(target.workingDirectory) + ",\n"_L1;
    }
    return text + "})"_L1;
}

QString networkTransport(const CopyParts &parts, const QString &type)
{
    QString text = u"new "_s + type + "(new URL("_L1 + parts.url().inTypeScript() + ")"_L1;
    const auto headers = parts.headers();
    if (!headers.isEmpty() && parts.target.kind != CopyTarget::Kind::WebSocket) {
        text += ", {\n  requestInit: {\n    headers: {\n"_L1;
        for (const auto &[name, value] : headers) {
            text += "      "_L1 + typeScriptString(name) + ": "_L1 + value.inTypeScript() + ",\n"_L1;
        }
        text += "    },\n  },\n}"_L1;
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

QString typescriptCall(const CopyParts &parts)
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

QString import(const QString &name, const QString &module)
{
    return u"import { "_s + name + " } from \""_L1 + module + "\";\n"_L1;
}

/// The first generation of the SDK, which opens with initialize.
QString importsOfLegacy(const Transport &transport)
{
    const QString client = u"@modelcontextprotocol/sdk/client/"_s;
    return u"// npm install @modelcontextprotocol/sdk\n"_s + import(u"Client"_s, client + "index.js"_L1)
           + import(transport.type, client + transport.module + ".js"_L1);
}

/// The second; it has no WebSocket of its own, and takes that of the first.
QString importsOfModern(const Transport &transport)
{
    const QString client = u"@modelcontextprotocol/client"_s;
    if (transport.module == "websocket"_L1) {
        return u"// npm install @modelcontextprotocol/client @modelcontextprotocol/sdk\n"_s
               + import(u"Client"_s, client)
               + import(transport.type, u"@modelcontextprotocol/sdk/client/websocket.js"_s);
    }
    const QString comment = u"// npm install @modelcontextprotocol/client\n"_s;
    if (transport.module == "stdio"_L1) {
        return comment + import(u"Client"_s, client) + import(transport.type, client + "/stdio"_L1);
    }
    return comment + import("Client, "_L1 + transport.type, client);
}

} // namespace

Result<QString> copyAsTypeScript(const CopyParts &parts)
{
    if (parts.target.kind == CopyTarget::Kind::Stdio ? parts.target.command.isEmpty() : parts.target.url.isEmpty()) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("CopyAs", "How this server is reached is not known any more."));
    }
    const Transport transport = transportOf(parts);
    const QString call = typescriptCall(parts);
    const bool isModern = !parts.revision.isEmpty() && std::ranges::contains(kMethods, parts.method, &Method::method);
    QString text = isModern ? importsOfModern(transport) : importsOfLegacy(transport);
    if (call.endsWith("ResultSchema)"_L1)) {
        text += "import { ResultSchema } from \"@modelcontextprotocol/sdk/types.js\";\n"_L1;
    }
    const QString options =
        isModern ? ", { versionNegotiation: { mode: { pin: "_L1 + typeScriptString(parts.revision) + " } } }"_L1
                 : QString();
    text += "\nconst transport = "_L1 + transport.made + ";\n"_L1
            + "const client = new Client({ name: \"example\", version: \"1.0.0\" }"_L1 + options
            + ");\nawait client.connect(transport);\ntry {\n  const result = "_L1 + call
            + ";\n  console.log(JSON.stringify(result, null, 2));\n} finally {\n  await client.close();\n}\n"_L1;
    return text;
}

} // namespace Signalbox
