// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/telemetry.h"

#include "core/base/logging.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

Telemetry::Telemetry(const TelemetryConfig &config, const TelemetryPace &pace)
    : m_without(config.without)
    , m_pace(pace)
    , m_store(std::make_shared<SpanStore>(pace.store))
    , m_sender(new TelemetrySender(m_store, config, pace))
{
    m_thread.setObjectName(u"telemetry"_s);
    m_sender->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_sender, &TelemetrySender::start);
    QObject::connect(&m_thread, &QThread::finished, m_sender, &QObject::deleteLater);
    QObject::connect(m_sender, &TelemetrySender::over, &m_thread, &QThread::quit, Qt::DirectConnection);
    QObject::connect(
        m_sender, &TelemetrySender::said, m_sender,
        [this](const QString &words, bool isGood) {
            const QMutexLocker lock(&m_mutex);
            m_words = words; // NOLINT(clang-analyzer-core.CallAndMessage): it takes `this` for null
            m_isGood = isGood;
        },
        Qt::DirectConnection);
    m_thread.start(QThread::LowPriority);
}

Telemetry::~Telemetry()
{
    stop();
}

void Telemetry::start(const QString &server)
{
    m_store->start(server);
}

void Telemetry::end(const CallRecord &record)
{
    if (m_store->end(record)) {
        QMetaObject::invokeMethod(m_sender, &TelemetrySender::wake, Qt::QueuedConnection);
    }
}

void Telemetry::stop()
{
    if (!m_thread.isRunning()) {
        return;
    }
    QMetaObject::invokeMethod(m_sender, &TelemetrySender::farewell, Qt::QueuedConnection);
    m_thread.wait(); // the sender's own timer bounds it; nothing on that thread waits
    if (const SpanStore::Counts counts = m_store->counts(); counts.dropped > 0) {
        qCInfo(logHub) << "Telemetry:" << counts.sent << "spans were sent," << counts.dropped << "were not.";
    }
}

Telemetry::State Telemetry::state() const
{
    const QMutexLocker lock(&m_mutex);
    return {.spans = m_store->counts(), .words = m_words, .isGood = m_isGood};
}

} // namespace Signalbox
