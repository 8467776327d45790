// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/exportwriter.h"

#include <vector>

namespace Signalbox {

/// HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/): an entry for each HTTP exchange, with the
/// request that it carried and the answer that came for it. What went over other transports is no HTTP and is left
/// out; the log's comment says how much that is.
class HarWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void begin() override;
    void add(quint64 sequence, const IndexRecord &record) override;
    void end() override;
    [[nodiscard]] quint64 leftOut() const override { return m_leftOut; }

private:
    /// A request that has an exchange, and where its answer is.
    struct Pair
    {
        quint64 request = 0;
        quint64 answer = 0; ///< 1 + sequence number; 0: none
    };

    void findAnswers();
    [[nodiscard]] Pair *pairOf(quint64 request);

    std::vector<Pair> m_pairs; ///< ascending
    quint64 m_leftOut = 0;
    bool m_isFirst = true;
};

} // namespace Signalbox
