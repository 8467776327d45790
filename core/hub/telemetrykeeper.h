// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"
#include "core/base/paths.h"
#include "core/hub/callspans.h"
#include "core/hub/telemetry/telemetry.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Signalbox {

/// Switches telemetry of a hub on and off as the person wants it. Off: nothing is there, no thread, no byte sent.
class TelemetryKeeper : public QObject
{
    Q_OBJECT
public:
    /// `tokens` may be null: then header fields come from the environment only. Both outlive it.
    TelemetryKeeper(Hub &hub, const Paths &paths, TokenStore *tokens, QObject *parent = nullptr);
    ~TelemetryKeeper() override; ///< sends what is left (Telemetry::stop())

    void start(); ///< as the settings say
    [[nodiscard]] const TelemetrySettings &settings() const { return m_settings; }
    using Done = std::function<void(const Result<> &)>;
    /// Keeps them and does what they say. `headers`: new header fields for the collector, into the keychain; empty text
    /// removes them, none leaves them. An Error (Usage, Storage) changes nothing.
    void change(const TelemetrySettings &settings, const std::optional<QByteArray> &headers, Done done);
    /// Sends one span to where these settings lead, whether or not telemetry is on. `done` once, unless we go first.
    void probe(const TelemetrySettings &settings, std::function<void(const CollectorClient::Answer &)> done);

    [[nodiscard]] std::optional<Telemetry::State> state() const;                    ///< none: it is off
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; } ///< why it is off although wanted

private:
    void withHeaders(std::function<void(const QByteArray &headers)> then);
    void apply();

    Hub &m_hub;
    const QString m_configDir;
    TokenStore *m_tokens;
    TelemetrySettings m_settings;
    std::optional<Error> m_trouble;
    quint64 m_change = 0; ///< of change(), counted
    quint64 m_round = 0;  ///< of apply(): an answer of the keychain to an older one does not count
    std::unique_ptr<Telemetry> m_telemetry;
    std::unique_ptr<CallSpans> m_spans; ///< into m_telemetry
};

} // namespace Signalbox
