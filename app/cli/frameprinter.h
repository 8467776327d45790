// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recorder.h"

namespace Signalbox {

/// Prints every frame to standard error on its way to the recorder behind it (-v).
class FramePrinter : public Recorder
{
public:
    explicit FramePrinter(Recorder &behind) : m_behind(behind) {}
    [[nodiscard]] quint16 nameId(QByteArrayView name) override { return m_behind.nameId(name); }
    quint64 record(const Frame &frame, IndexRecord record) override;

private:
    Recorder &m_behind;
};

} // namespace Signalbox
