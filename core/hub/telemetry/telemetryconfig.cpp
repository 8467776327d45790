// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/telemetryconfig.h"

#include "core/wire/http/httptarget.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Telemetry", text);
}

Failure usage(const QString &message, const QString &advice = {})
{
    return Failure(Error{.kind = Error::Kind::Usage, .message = message, .advice = advice});
}

/// `name=value,name=value` (OTLP exporter specification, "Specifying headers via environment variables").
Result<HttpHeaders> headersFrom(const QByteArray &text)
{
    HttpHeaders headers;
    for (const QByteArray &pair : text.split(',')) {
        if (pair.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype at = pair.indexOf('=');
        const QByteArray name = pair.first(std::max<qsizetype>(at, 0)).trimmed();
        const QByteArray value = QByteArray::fromPercentEncoding(pair.sliced(at + 1).trimmed());
        if (at < 0 || !HttpHeaders::isValidName(name) || !HttpHeaders::isValidValue(value)) {
            return usage(tr("The collector's header fields cannot be read."),
                         tr("Write them as name=value, with commas between them."));
        }
        headers.set(name, value);
    }
    return headers;
}

QUrl endpoint(const QUrl &base, const QString &signal)
{
    QUrl url = base;
    QString path = base.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + u"/v1/"_s + signal);
    return url;
}

} // namespace

Result<TelemetryConfig> TelemetryConfig::of(const TelemetrySettings &settings, const QByteArray &secretHeaders,
                                            const QProcessEnvironment &environment)
{
    QString address = settings.collector.trimmed();
    if (address.isEmpty()) {
        address = environment.value(u"OTEL_EXPORTER_OTLP_ENDPOINT"_s, u"http://localhost:4318"_s).trimmed();
    }
    const QUrl base(address, QUrl::StrictMode);
    if (const Result<HttpTarget> target = HttpTarget::of(base); !target || base.hasFragment()) {
        return usage(tr("“%1” is no address of a collector.").arg(base.toDisplayString(QUrl::RemoveUserInfo).left(200)),
                     tr("Write it like http://localhost:4318; secrets go into the keychain or the environment."));
    }
    const QByteArray text =
        secretHeaders.isEmpty() ? environment.value(u"OTEL_EXPORTER_OTLP_HEADERS"_s).toUtf8() : secretHeaders;
    Result<HttpHeaders> headers = headersFrom(text);
    if (!headers) {
        return Failure(headers.error());
    }
    TelemetryConfig config;
    config.traces = endpoint(base, u"traces"_s);
    config.metrics = endpoint(base, u"metrics"_s);
    config.headers = *std::move(headers);
    config.serviceName = environment.value(u"OTEL_SERVICE_NAME"_s);
    if (config.serviceName.isEmpty()) {
        config.serviceName = u"signalbox"_s;
    }
    config.without = settings.without;
    return config;
}

} // namespace Signalbox
