// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/streamable/headercheck.h"

#include "core/json/jsontext.h"
#include "core/mcp/toolheaders.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HeaderCheck", text);
}

/// The parameter that Mcp-Name repeats; null if the method has none.
const char *nameMember(const QByteArray &method)
{
    static const QHash<QByteArray, const char *> kMembers{
        {"tools/call", "name"},  {"prompts/get", "name"},    {"resources/read", "uri"},
        {"tasks/get", "taskId"}, {"tasks/update", "taskId"}, {"tasks/cancel", "taskId"},
    };
    return kMembers.value(method, nullptr);
}

} // namespace

HeaderCheck::HeaderCheck(Service &service, const HttpHeaders &headers)
    : m_service(service)
    , m_headers(headers)
{
}

std::optional<RpcFault> HeaderCheck::check(const QByteArray &method, const Json &params, const QString &version) const
{
    if (std::optional<RpcFault> fault = expect("MCP-Protocol-Version", version.toUtf8())) {
        return fault;
    }
    if (std::optional<RpcFault> fault = expect("Mcp-Method", method)) {
        return fault;
    }
    const char *member = nameMember(method);
    if (member && params.contains(member) && isJsonString(params.at(member))) {
        if (std::optional<RpcFault> fault = expect("Mcp-Name", toQString(params.at(member)).toUtf8())) {
            return fault;
        }
    }
    return method == "tools/call" ? checkParameters(params) : std::nullopt;
}

std::optional<RpcFault> HeaderCheck::expect(const QByteArray &name, const QByteArray &value) const
{
    const QByteArrayList values = m_headers.values(name);
    const QString label = QString::fromLatin1(name);
    if (values.isEmpty()) {
        return RpcFault::headerMismatch(tr("The header %1 is missing.").arg(label));
    }
    if (values.size() > 1) {
        return RpcFault::headerMismatch(tr("The header %1 stands more than once.").arg(label));
    }
    const std::optional<QByteArray> plain = textOfHeader(values.constFirst());
    if (!plain || *plain != value) {
        return RpcFault::headerMismatch(tr("The header %1 does not say what the body says.").arg(label));
    }
    return {};
}

std::optional<RpcFault> HeaderCheck::checkParameters(const Json &params) const
{
    const bool hasName = params.contains("name") && isJsonString(params.at("name"));
    const ServedTool *tool = hasName ? m_service.findTool(toQString(params.at("name"))) : nullptr;
    const Result<ToolHeaders> headers = tool ? ToolHeaders::fromSchema(tool->inputSchema) : ToolHeaders();
    if (!headers || headers->isEmpty()) {
        return {};
    }
    const Json arguments = params.contains("arguments") ? params.at("arguments") : Json(jsoncons::json_object_arg);
    QHash<QByteArray, QByteArray> wanted;
    for (const auto &[name, value] : headers->fields(compactJson(arguments))) {
        wanted.insert(name.toLower(), value);
    }
    for (const ToolHeader &header : headers->list()) {
        const QByteArray name = "Mcp-Param-" + header.name;
        const auto value = wanted.constFind(name.toLower());
        if (value != wanted.constEnd()) {
            if (std::optional<RpcFault> fault = expect(name, textOfHeader(*value).value_or(QByteArray()))) {
                return fault;
            }
        } else if (m_headers.contains(name)) {
            const QString text = tr("The header %1 stands for an argument that is not there.");
            return RpcFault::headerMismatch(text.arg(QString::fromLatin1(name)));
        }
    }
    return {};
}

} // namespace Signalbox
