// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recorder.h"

#include <functional>

namespace Signalbox {

/// Prints every frame to standard error on its way to the recorder behind it (-v).
class FramePrinter : public Recorder
{
public:
    /// `before` runs ahead of each frame: there the server's stderr up to now is printed, so that both keep their order.
    FramePrinter(Recorder &behind, std::function<void()> before)
        : m_behind(behind)
        , m_before(std::move(before))
    {
    }
    [[nodiscard]] quint16 nameId(QByteArrayView name) override { return m_behind.nameId(name); }
    quint64 record(const Frame &frame, IndexRecord record) override;

private:
    Recorder &m_behind;
    std::function<void()> m_before;
};

} // namespace Signalbox
