// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/labregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Signalbox {

using namespace Qt::StringLiterals;

LabRegistry::LabRegistry(QObject *parent)
    : QObject(parent)
{
    m_http.on("GET", "*", [this](const LabRequest &request, LabReply &reply) { handle(request, reply); });
}

QJsonObject LabRegistry::npmServer(const QString &name, const QString &version, const QString &package)
{
    return {{u"name"_s, name},
            {u"description"_s, u"Does what %1 does"_s.arg(package)},
            {u"version"_s, version},
            {u"packages"_s, QJsonArray{QJsonObject{{u"registryType"_s, u"npm"_s},
                                                   {u"identifier"_s, package},
                                                   {u"version"_s, version},
                                                   {u"transport"_s, QJsonObject{{u"type"_s, u"stdio"_s}}}}}}};
}

void LabRegistry::fill(int servers)
{
    for (int i = 0; i < servers; ++i) {
        const QString number = QString::number(i).rightJustified(5, u'0');
        add(npmServer(u"com.example/server-"_s + number, u"1.0.0"_s, u"@example/server-"_s + number));
    }
}

void LabRegistry::add(const QJsonObject &server, const QString &updatedAt, const QString &status)
{
    m_rows.append({server, updatedAt, status});
}

qsizetype LabRegistry::lists() const
{
    return m_http.requests("GET", "/" + m_api + "/servers").size();
}

bool LabRegistry::isLatest(qsizetype row) const
{
    for (qsizetype i = row + 1; i < m_rows.size() && m_rows.size() < 1000; ++i) {
        if (m_rows.at(i).server.value("name"_L1) == m_rows.at(row).server.value("name"_L1)) {
            return false;
        }
    }
    return true;
}

QJsonObject LabRegistry::answer(qsizetype row) const
{
    const Row &one = m_rows.at(row);
    const QJsonObject official{{u"status"_s, one.status},
                               {u"publishedAt"_s, one.updatedAt},
                               {u"updatedAt"_s, one.updatedAt},
                               {u"isLatest"_s, isLatest(row)}};
    return {{u"server"_s, one.server},
            {u"_meta"_s, QJsonObject{{u"io.modelcontextprotocol.registry/official"_s, official}}}};
}

void LabRegistry::handle(const LabRequest &request, LabReply &reply)
{
    QStringList path;
    for (const QByteArray &part : request.path().split('/').mid(1)) {
        path.append(QUrl::fromPercentEncoding(part));
    }
    if (path.value(0).toLatin1() != m_api || path.value(1) != "servers"_L1) {
        reply.json(R"({"error":"Not found"})", {}, 404);
    } else if (path.size() == 2) {
        list(request, reply);
    } else {
        versions(path, reply);
    }
}

void LabRegistry::list(const LabRequest &request, LabReply &reply)
{
    const QUrlQuery query(QString::fromLatin1(request.query()));
    const auto word = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    const int limit = word(u"limit"_s).isEmpty() ? 30 : word(u"limit"_s).toInt();
    const QString since = word(u"updated_since"_s);
    qsizetype at = word(u"cursor"_s).isEmpty() ? 0 : word(u"cursor"_s).section(u':', 1).toInt();
    QJsonArray servers;
    for (; at < m_rows.size() && servers.size() < limit; ++at) {
        const Row &row = m_rows.at(at);
        const bool isMeant = row.server.value("name"_L1).toString().contains(word(u"search"_s), Qt::CaseInsensitive)
                             && (since.isEmpty() ? row.status != "deleted"_L1 : row.updatedAt >= since)
                             && (word(u"version"_s) != "latest"_L1 || isLatest(at));
        if (isMeant) {
            servers.append(answer(at));
        }
    }
    QJsonObject metadata{{u"count"_s, servers.size()}};
    if (at < m_rows.size()) {
        metadata[u"nextCursor"_s] = u"at:%1"_s.arg(at);
    }
    reply.json(QJsonDocument(QJsonObject{{u"servers"_s, servers}, {u"metadata"_s, metadata}}).toJson());
}

void LabRegistry::versions(const QStringList &path, LabReply &reply)
{
    QJsonArray servers;
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const QJsonObject &server = m_rows.at(i).server;
        if (server.value("name"_L1).toString() != path.value(2)) {
            continue;
        }
        const bool isMeant = path.size() < 5 || path.at(4) == server.value("version"_L1).toString()
                             || (path.at(4) == "latest"_L1 && isLatest(i));
        if (isMeant) {
            servers.append(answer(i));
        }
    }
    if (servers.isEmpty()) {
        reply.json(R"({"error":"Server not found"})", {}, 404);
    } else if (path.size() == 5) {
        reply.json(QJsonDocument(servers.first().toObject()).toJson());
    } else {
        reply.json(QJsonDocument(QJsonObject{{u"servers"_s, servers}}).toJson());
    }
}

} // namespace Signalbox
