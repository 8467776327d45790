// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/labhttpserver.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSslConfiguration>

#include <functional>
#include <memory>

/// An MCP server over HTTP that a test scripts method by method; builds its JSON with Qt's, not with ours. What is not
/// scripted is answered as a plain server would: discovery or handshake by its era, empty lists, 202 to notifications.
class LabMcp : public QObject
{
    Q_OBJECT
public:
    enum class Speaks { Modern, Legacy };
    struct Call
    {
        QByteArray method;
        QJsonObject message; ///< as parsed
        QJsonObject params;
        const Signalbox::LabRequest &http;
    };
    using Handler = std::function<void(const Call &call, Signalbox::LabReply &reply)>;

    explicit LabMcp(Speaks speaks, const QSslConfiguration &tls = {}); ///< https, if there is a certificate in `tls`

    void on(const QByteArray &method, Handler handler) { m_handlers.insert(method, std::move(handler)); }
    /// The answer to a call, in the shape of the era, as one JSON body.
    void answer(const Call &call, const QJsonObject &result, Signalbox::LabReply &reply) const;
    void refuse(const Call &call, int code, const QString &message, Signalbox::LabReply &reply, int status = 200,
                const QJsonValue &data = {}) const;
    [[nodiscard]] QByteArray response(const Call &call, QJsonObject result) const; ///< its text

    [[nodiscard]] static QJsonObject textResult(const QString &text); ///< of a tool: one block

    [[nodiscard]] QString url() const { return server.url(QStringLiteral("/mcp")).toString(); }
    [[nodiscard]] int count(const QByteArray &method) const; ///< messages of this method so far
    [[nodiscard]] QList<QByteArray> methods() const { return m_methods; }

private:
    const std::unique_ptr<Signalbox::LabHttpServer> m_ownServer;

public:
    Signalbox::LabHttpServer &server;
    QJsonObject capabilities{{QStringLiteral("tools"), QJsonObject{}}};
    QList<QJsonObject> tools;
    QByteArray sessionId = "S-1"; ///< legacy; empty: none is given

private:
    void handlePost(const Signalbox::LabRequest &request, Signalbox::LabReply &reply);
    void handleByDefault(const Call &call, Signalbox::LabReply &reply) const;

    const Speaks m_speaks;
    QHash<QByteArray, Handler> m_handlers;
    QList<QByteArray> m_methods;
};
