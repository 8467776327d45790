// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/exportoptions.h"
#include "core/journal/exchange/exportoutput.h"
#include "core/journal/exchange/exporttotals.h"
#include "core/journal/exchange/messagesource.h"

#include <memory>

namespace Signalbox {

/// What a writer works with; all outlive it.
struct ExportContext
{
    MessageSource &source;
    ExportOutput &out;
    const ExportOptions &options;
    const JournalSelection &selection;
    const ExportTotals &totals;
};

/// Writes one format. It is given the records of the selection in order, and reads of each what it needs; it holds no
/// more than one message and its answer.
class ExportWriter
{
public:
    explicit ExportWriter(const ExportContext &context)
        : m_context(context)
    {
    }
    Q_DISABLE_COPY_MOVE(ExportWriter)
    virtual ~ExportWriter() = default;

    virtual void begin() = 0;
    virtual void add(quint64 sequence, const IndexRecord &record) = 0;
    virtual void end() = 0;
    /// How many messages or calls of the selection the format could not take, or the limits did not let in.
    [[nodiscard]] virtual quint64 leftOut() const { return 0; }

    [[nodiscard]] static std::unique_ptr<ExportWriter> make(const ExportContext &context);

protected:
    [[nodiscard]] MessageSource &source() const { return m_context.source; }
    [[nodiscard]] ExportOutput &out() const { return m_context.out; }
    [[nodiscard]] const ExportOptions &options() const { return m_context.options; }
    [[nodiscard]] const JournalSelection &selection() const { return m_context.selection; }
    [[nodiscard]] const ExportTotals &totals() const { return m_context.totals; }

private:
    ExportContext m_context;
};

} // namespace Signalbox
