// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/labhttpserver.h"

#include <QJsonObject>
#include <QList>

namespace Signalbox {

/// A registry of servers over the generic API, /v0.1: lists by pages, search in names, versions, changes since a time.
class LabRegistry : public QObject
{
    Q_OBJECT
public:
    explicit LabRegistry(QObject *parent = nullptr);

    /// So many servers of one npm package each: "com.example/server-00000" …
    void fill(int servers);
    /// One version of a server; the newest is the one added last. `updatedAt` is RFC 3339.
    void add(const QJsonObject &server, const QString &updatedAt = QStringLiteral("2026-01-01T00:00:00Z"),
             const QString &status = QStringLiteral("active"));

    [[nodiscard]] LabHttpServer &http() { return m_http; }
    [[nodiscard]] QString address() const { return m_http.url(QString()).toString(); }
    [[nodiscard]] qsizetype lists() const;                          ///< how often a page was asked for
    void setVersion(const QByteArray &version) { m_api = version; } ///< "v0": the other is not there

    [[nodiscard]] static QJsonObject npmServer(const QString &name, const QString &version, const QString &package);

private:
    struct Row
    {
        QJsonObject server;
        QString updatedAt;
        QString status;
    };
    void handle(const LabRequest &request, LabReply &reply);
    void list(const LabRequest &request, LabReply &reply);
    void versions(const QStringList &path, LabReply &reply);
    [[nodiscard]] bool isLatest(qsizetype row) const;
    [[nodiscard]] QJsonObject answer(qsizetype row) const;

    LabHttpServer m_http;
    QList<Row> m_rows;
    QByteArray m_api = "v0.1";
};

} // namespace Signalbox
