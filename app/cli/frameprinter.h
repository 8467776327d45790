// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recorder.h"
#include "core/json/masker.h"

#include <functional>

namespace Signalbox {

/// Prints every frame to standard error on its way to the recorder behind it (-v), without the secrets in it (row K02):
/// what a terminal shows is often a log.
class FramePrinter : public Recorder
{
public:
    /// `before` runs ahead of each frame: there the server's stderr up to now is printed, so that both keep their order.
    /// `masker` outlives it; null: all is printed as it is.
    FramePrinter(Recorder &behind, const Masker *masker, std::function<void()> before)
        : m_behind(behind)
        , m_masker(masker)
        , m_before(std::move(before))
    {
    }
    [[nodiscard]] quint16 nameId(QByteArrayView name) override { return m_behind.nameId(name); }
    quint64 record(const Frame &frame, IndexRecord record) override;

private:
    [[nodiscard]] QByteArray shown(QByteArrayView text) const;

    Recorder &m_behind;
    const Masker *m_masker;
    std::function<void()> m_before;
};

} // namespace Signalbox
