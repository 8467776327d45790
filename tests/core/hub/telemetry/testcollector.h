// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/telemetry.h"
#include "core/serve/http/httpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

/// An OTLP/HTTP collector for tests: keeps what it gets, read with Qt's JSON and not with ours, and answers as it is told.
class TestCollector : public QObject
{
    Q_OBJECT
public:
    struct Reply
    {
        int status = 200;
        Signalbox::HttpHeaders headers{{"Content-Type", "application/json"}};
        QByteArray body = "{}";
    };

    explicit TestCollector(quint16 port = 0)
    {
        isListening = server.listen(QHostAddress::LocalHost, port).has_value();
        connect(&server, &Signalbox::HttpServer::requestReceived, this,
                [this](Signalbox::HttpServerExchange *exchange) {
                    requests.append(exchange->request());
                    requests.last().body =
                        QByteArray(exchange->request().body.constData(), exchange->request().body.size());
                    if (!isSilent) {
                        const Reply reply = answer ? answer(requests.constLast()) : Reply{};
                        exchange->answer(reply.status, reply.headers, reply.body);
                    }
                });
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(server.port()); }

    [[nodiscard]] QList<QJsonObject> bodies(const QByteArray &path) const
    {
        QList<QJsonObject> list;
        for (const Signalbox::HttpServerRequest &request : requests) {
            if (request.path() == path) {
                list.append(QJsonDocument::fromJson(request.body).object());
            }
        }
        return list;
    }
    /// All spans of all requests, in order.
    [[nodiscard]] QList<QJsonObject> spans() const
    {
        QList<QJsonObject> list;
        for (const QJsonObject &body : bodies("/v1/traces")) {
            for (const QJsonValue &resource : body[QStringLiteral("resourceSpans")].toArray()) {
                for (const QJsonValue &scope : resource[QStringLiteral("scopeSpans")].toArray()) {
                    for (const QJsonValue &span : scope[QStringLiteral("spans")].toArray()) {
                        list.append(span.toObject());
                    }
                }
            }
        }
        return list;
    }
    /// A metric of the last request with metrics; empty if it is not there.
    [[nodiscard]] QJsonObject metric(const QString &name) const
    {
        const QList<QJsonObject> all = bodies("/v1/metrics");
        const QJsonObject last = all.isEmpty() ? QJsonObject() : all.constLast();
        const QJsonValue scope = last[QStringLiteral("resourceMetrics")][0][QStringLiteral("scopeMetrics")][0];
        for (const QJsonValue &metric : scope[QStringLiteral("metrics")].toArray()) {
            if (metric[QStringLiteral("name")].toString() == name) {
                return metric.toObject();
            }
        }
        return {};
    }

    Signalbox::HttpServer server;
    bool isListening = false;
    bool isSilent = false; ///< takes requests and never answers
    QList<Signalbox::HttpServerRequest> requests;
    std::function<Reply(const Signalbox::HttpServerRequest &)> answer;
};

/// The value of an attribute in an OTLP list: its text, "int:8080" or "bool:true"; null if it is not there.
inline QString attribute(const QJsonObject &holder, const QString &key)
{
    for (const QJsonValue &entry : holder[QStringLiteral("attributes")].toArray()) {
        if (entry[QStringLiteral("key")].toString() == key) {
            const QJsonObject value = entry[QStringLiteral("value")].toObject();
            if (value.contains(QStringLiteral("intValue"))) {
                return QStringLiteral("int:") + value[QStringLiteral("intValue")].toString();
            }
            if (value.contains(QStringLiteral("boolValue"))) {
                return value[QStringLiteral("boolValue")].toBool() ? QStringLiteral("bool:true")
                                                                   : QStringLiteral("bool:false");
            }
            return value[QStringLiteral("stringValue")].toString();
        }
    }
    return {};
}

inline Signalbox::CallRecord sampleRecord(const QString &tool = QStringLiteral("echo"))
{
    Signalbox::CallRecord record;
    record.target = std::make_shared<const Signalbox::CallTarget>(
        Signalbox::CallTarget{.server = QStringLiteral("files"), .protocolVersion = "2025-11-25", .transport = "pipe"});
    record.name = tool;
    record.caller = QStringLiteral("test");
    record.span = Signalbox::TraceContext::make();
    record.startWallNs = 1'700'000'000'000'000'001;
    record.durationNs = 15'000'000;
    return record;
}

inline Signalbox::TelemetryConfig configFor(const QString &url, const QByteArray &headers = {})
{
    Signalbox::TelemetrySettings settings;
    settings.isOn = true;
    settings.collector = url;
    return *Signalbox::TelemetryConfig::of(settings, headers, QProcessEnvironment());
}
