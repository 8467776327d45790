// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/exportwriter.h"

namespace Signalbox {

/// A report in Markdown: a table of servers, then a heading and a fenced block for each message. What servers wrote
/// stands in code only, behind fences that it cannot close.
class MarkdownExportWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void begin() override;
    void add(quint64 sequence, const IndexRecord &record) override;
    void end() override;
    [[nodiscard]] quint64 leftOut() const override { return m_leftOut; }

private:
    quint64 m_shown = 0;
    quint64 m_leftOut = 0;
};

/// Text as a code span that shows it as it is, also in a table.
[[nodiscard]] QByteArray markdownCode(const QByteArray &line);
/// Text as a fenced block.
[[nodiscard]] QByteArray markdownBlock(const QByteArray &text, QByteArrayView language);

} // namespace Signalbox
