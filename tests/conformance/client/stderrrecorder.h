// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recorder.h"

namespace Signalbox {

/// Prints every message on standard error, which the suite keeps beside its results.
class StderrRecorder : public Recorder
{
public:
    [[nodiscard]] quint16 nameId(QByteArrayView) override { return 0; }
    quint64 record(const Frame &frame, IndexRecord record) override;

private:
    quint64 m_count = 0;
};

} // namespace Signalbox
