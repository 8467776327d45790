// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/exportwriter.h"

namespace Signalbox {

/// Journal lines (JournalLine), for JSONL and for session files.
class JsonlWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void begin() override;
    void add(quint64 sequence, const IndexRecord &record) override;
    void end() override;

private:
    quint64 m_records = 0;
};

} // namespace Signalbox
