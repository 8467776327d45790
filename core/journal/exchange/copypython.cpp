// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/copyliterals.h"
#include "core/journal/exchange/copyparts.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCallIndent = 12; // inside main, the connection and the session

QString pairs(const CopyTarget::Pairs &list, const CopyParts &parts, int indent)
{
    QString text;
    for (const auto &[name, value] : list) {
        text += QString(indent, u' ') + pythonString(name) + ": "_L1 + CopyValue(name, value, parts.masker).inPython()
                + ",\n"_L1;
    }
    return text;
}

/// The expression that connects, and the modules it needs.
struct Connection
{
    QString imports;
    QString made;
    QString names = u"read, write"_s;
};

Connection stdioConnection(const CopyParts &parts)
{
    const CopyTarget &target = parts.target;
    QStringList arguments;
    for (const CopyValue &word : copyWords(target.arguments, parts.masker)) {
        arguments += word.inPython();
    }
    QString made = u"StdioServerParameters(\n        command="_s + pythonString(target.command) + ",\n        args=["_L1
                   + arguments.join(", "_L1) + "],\n"_L1;
    if (!target.environment.isEmpty() || target.inheritsEnvironment) {
        made += "        env={\n"_L1 + (target.inheritsEnvironment ? u"            **os.environ,\n"_s : QString())
                + pairs(target.environment, parts, 12) + "        },\n"_L1;
    }
    if (!target.workingDirectory.isEmpty()) {
        made += "        cwd="_L1 + pythonString(target.workingDirectory) + ",\n"_L1;
    }
    return {.imports = u"from mcp import ClientSession, StdioServerParameters\nfrom mcp.client.stdio import "
                       "stdio_client\n"_s,
            .made = u"stdio_client("_s + made + "    ))"_L1};
}

Connection networkConnection(const CopyParts &parts)
{
    const bool isHttp = parts.target.kind == CopyTarget::Kind::Http;
    const bool isSse = parts.target.kind == CopyTarget::Kind::Sse;
    const QString function = isHttp ? u"streamablehttp_client"_s : isSse ? u"sse_client"_s : u"websocket_client"_s;
    const QString module = isHttp ? u"streamable_http"_s : isSse ? u"sse"_s : u"websocket"_s;
    Connection connection{.imports = u"from mcp import ClientSession\nfrom mcp.client."_s + module + " import "_L1
                                     + function + u'\n',
                          .made = function + u'(' + parts.url().inPython()};
    const auto headers = parts.headers();
    if (!headers.isEmpty() && (isHttp || isSse)) {
        connection.made += ", headers={\n"_L1;
        for (const auto &[name, value] : headers) {
            connection.made += "        "_L1 + pythonString(name) + ": "_L1 + value.inPython() + ",\n"_L1;
        }
        connection.made += "    }"_L1;
    }
    connection.made += u')';
    connection.names = isHttp ? u"read, write, _"_s : connection.names;
    return connection;
}

QString listCall(const CopyParts &parts, QLatin1StringView function)
{
    const QString cursor = parts.text("cursor");
    return u"await session."_s + function + u'(' + (cursor.isEmpty() ? QString() : "cursor="_L1 + pythonString(cursor))
           + u')';
}

QString namedCall(const CopyParts &parts, QLatin1StringView function)
{
    const Json arguments = parts.arguments();
    return u"await session."_s + function + u'(' + pythonString(parts.text("name"))
           + (arguments.empty() ? QString() : ", arguments="_L1 + pythonValue(arguments, kCallIndent))
           + (parts.hasMeta && parts.method == "tools/call"_L1
                  ? ", meta="_L1 + pythonValue(parts.params.at("_meta"), kCallIndent)
                  : QString())
           + u')';
}

QString completeCall(const CopyParts &parts)
{
    const Json reference = parts.params.at_or_null("ref");
    const auto member = [&reference](const char *name) {
        const Json value = reference.is_object() ? reference.at_or_null(name) : Json::null();
        return pythonString(isJsonString(value) ? toQString(value) : QString());
    };
    const bool isPrompt = member("type") == "\"ref/prompt\""_L1;
    const QString made = isPrompt ? u"types.PromptReference(type=\"ref/prompt\", name="_s + member("name")
                                  : u"types.ResourceTemplateReference(type=\"ref/resource\", uri="_s + member("uri");
    return u"await session.complete(ref="_s + made + "), argument="_L1
           + pythonValue(parts.params.at_or_null("argument"), kCallIndent) + u')';
}

/// Empty: the SDK has no function for it.
QString callOf(const CopyParts &parts)
{
    const QString &method = parts.method;
    const auto uri = [&parts] { return "(AnyUrl("_L1 + pythonString(parts.text("uri")) + "))"_L1; };
    if (method == "tools/call"_L1) {
        return namedCall(parts, "call_tool"_L1);
    }
    if (method == "prompts/get"_L1) {
        return namedCall(parts, "get_prompt"_L1);
    }
    if (method == "tools/list"_L1) {
        return listCall(parts, "list_tools"_L1);
    }
    if (method == "prompts/list"_L1) {
        return listCall(parts, "list_prompts"_L1);
    }
    if (method == "resources/list"_L1) {
        return listCall(parts, "list_resources"_L1);
    }
    if (method == "resources/templates/list"_L1) {
        return listCall(parts, "list_resource_templates"_L1);
    }
    if (method == "resources/read"_L1) {
        return u"await session.read_resource"_s + uri();
    }
    if (method == "resources/subscribe"_L1) {
        return u"await session.subscribe_resource"_s + uri();
    }
    if (method == "resources/unsubscribe"_L1) {
        return u"await session.unsubscribe_resource"_s + uri();
    }
    if (method == "completion/complete"_L1) {
        return completeCall(parts);
    }
    if (method == "logging/setLevel"_L1) {
        return u"await session.set_logging_level("_s + pythonString(parts.text("level")) + u')';
    }
    return method == "ping"_L1 ? u"await session.send_ping()"_s : QString();
}

} // namespace

Result<QString> copyAsPython(const CopyParts &parts)
{
    const bool isStdio = parts.target.kind == CopyTarget::Kind::Stdio;
    if (isStdio ? parts.target.command.isEmpty() : parts.target.url.isEmpty()) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("CopyAs", "How this server is reached is not known any more."));
    }
    const bool isHandshake = parts.method == "initialize"_L1;
    const QString call = callOf(parts);
    if (call.isEmpty() && !isHandshake) {
        return fail(
            Error::Kind::Usage,
            QCoreApplication::translate("CopyAs", "The Python SDK has no function for “%1”.").arg(parts.method));
    }
    const Connection connection = isStdio ? stdioConnection(parts) : networkConnection(parts);
    const QString body = u"async def main():\n    async with "_s + connection.made + " as ("_L1 + connection.names
                         + "):\n        async with ClientSession(read, write) as session:\n            "_L1
                         + (isHandshake ? u"result = await session.initialize()\n"_s
                                        : u"await session.initialize()\n            result = "_s + call + u'\n')
                         + "            print(result.model_dump_json(indent=2))\n\n\nasyncio.run(main())\n"_L1;
    QString imports = u"import asyncio\n"_s;
    imports += body.contains("os.environ"_L1) ? u"import os\n\n"_s : u"\n"_s;
    imports += call.contains("types."_L1) ? connection.imports + "from mcp import types\n"_L1 : connection.imports;
    imports += call.contains("AnyUrl("_L1) ? u"from pydantic import AnyUrl\n"_s : QString();
    return u"# pip install \"mcp<2\"\n"_s + imports + "\n\n"_L1 + body;
}

} // namespace Signalbox
