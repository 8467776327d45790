// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetrykeeper.h"

#include "core/base/logging.h"

#include <QThreadPool>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kProbeMs = 10'000;

Result<TelemetryConfig> configOf(const TelemetrySettings &settings, const QByteArray &headers)
{
    return TelemetryConfig::of(settings, headers, QProcessEnvironment::systemEnvironment());
}

} // namespace

TelemetryKeeper::TelemetryKeeper(Hub &hub, const Paths &paths, TokenStore *tokens, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_configDir(paths.configDir())
    , m_tokens(tokens)
{
}

TelemetryKeeper::~TelemetryKeeper() = default;

void TelemetryKeeper::start()
{
    m_settings = TelemetrySettings::load(m_configDir);
    apply();
}

void TelemetryKeeper::withHeaders(std::function<void(const QByteArray &)> then)
{
    if (!m_tokens) {
        return then({});
    }
    m_tokens->read(QString::fromLatin1(TelemetryConfig::kHeadersKey), this,
                   [then = std::move(then)](const Result<QByteArray> &value) { then(value.value_or(QByteArray())); });
}

void TelemetryKeeper::apply()
{
    const quint64 round = ++m_round;
    m_spans.reset();
    if (m_telemetry) { // what it has left is sent elsewhere: calls go on meanwhile
        QThreadPool::globalInstance()->start(
            [old = std::shared_ptr<Telemetry>(std::move(m_telemetry))]() mutable { old.reset(); });
    }
    m_trouble.reset();
    if (!m_settings.isOn) {
        return;
    }
    withHeaders([this, round](const QByteArray &headers) {
        if (round != m_round) {
            return;
        }
        const Result<TelemetryConfig> config = configOf(m_settings, headers);
        if (!config) {
            m_trouble = config.error();
            qCWarning(logHub, "Telemetry is off: where it should go cannot be read.");
            return;
        }
        m_telemetry = std::make_unique<Telemetry>(*config);
        m_spans = std::make_unique<CallSpans>(m_hub, *m_telemetry);
    });
}

void TelemetryKeeper::change(const TelemetrySettings &settings, const std::optional<QByteArray> &headers, Done done)
{
    if (const Result<TelemetryConfig> config = configOf(settings, headers.value_or(QByteArray())); !config) {
        return done(Failure(config.error()));
    }
    if (!m_tokens && headers && !headers->isEmpty()) {
        return done(Failure(Error{.kind = Error::Kind::Usage,
                                  .message = tr("There is no keychain for the collector's header fields."),
                                  .advice = tr("Set OTEL_EXPORTER_OTLP_HEADERS instead.")}));
    }
    // The keychain first: what it refuses must not be in the settings. A change that came meanwhile counts for more.
    const auto kept = [this, settings, change = ++m_change, done = std::move(done)](const Result<> &result) {
        Result<> saved = result;
        if (result && change == m_change) {
            saved = settings.save(m_configDir);
            m_settings = saved ? settings : m_settings;
        }
        if (saved) {
            apply();
        }
        done(saved);
    };
    const QString key = QString::fromLatin1(TelemetryConfig::kHeadersKey);
    if (!m_tokens || !headers) {
        return kept({});
    }
    if (headers->isEmpty()) {
        return m_tokens->remove(key, this, kept);
    }
    m_tokens->write(key, *headers, this, kept);
}

void TelemetryKeeper::probe(const TelemetrySettings &settings,
                            std::function<void(const CollectorClient::Answer &)> done)
{
    withHeaders([this, settings, done = std::move(done)](const QByteArray &headers) {
        const Result<TelemetryConfig> config = configOf(settings, headers);
        if (!config) {
            return done({.verdict = CollectorClient::Answer::Verdict::Refused,
                         .words = config.error().message + u' ' + config.error().advice});
        }
        auto *collector = new CollectorClient(*config, this);
        collector->probe(kProbeMs, [collector, done](const CollectorClient::Answer &answer) {
            collector->deleteLater();
            done(answer);
        });
    });
}

std::optional<Telemetry::State> TelemetryKeeper::state() const
{
    return m_telemetry ? std::optional(m_telemetry->state()) : std::nullopt;
}

} // namespace Signalbox
