// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recorder.h"

#include <atomic>

namespace Signalbox {

namespace {

class CountingRecorder final : public Recorder
{
public:
    quint16 nameId(QByteArrayView) override { return 0; }
    quint64 record(const Frame &, IndexRecord) override { return m_count.fetch_add(1, std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_count = 0;
};

} // namespace

Recorder &Recorder::none()
{
    static CountingRecorder recorder;
    return recorder;
}

} // namespace Signalbox
