// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/exportwriter.h"

#include <vector>

namespace Signalbox {

/// One line (RFC 4180) for each request, in the order the calls ended, those without an answer last. It reads no
/// message, only the index.
class CsvWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void begin() override;
    void add(quint64 sequence, const IndexRecord &record) override;
    void end() override;

private:
    void write(quint64 sequence, const IndexRecord &request, const IndexRecord *answer);
    [[nodiscard]] std::vector<bool>::reference openAt(quint64 sequence);

    std::vector<bool> m_open; ///< requests without an answer so far, a bit each, from m_base on
    quint64 m_base = 0;
};

/// A cell's text, quoted where it must be. What a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvCell(const QByteArray &text);

} // namespace Signalbox
