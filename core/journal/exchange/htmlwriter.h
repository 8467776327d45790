// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/exportwriter.h"

namespace Signalbox {

/// A report in one HTML file: no script, nothing loaded, every text escaped; dark or light as the reader's system is.
class HtmlWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void begin() override;
    void add(quint64 sequence, const IndexRecord &record) override;
    void end() override;
    [[nodiscard]] quint64 leftOut() const override { return m_leftOut; }

private:
    void writeServers();

    quint64 m_shown = 0;
    quint64 m_leftOut = 0;
};

} // namespace Signalbox
