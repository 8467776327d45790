// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/mark.h"
#include "core/journal/filter/filternode.h"
#include "core/journal/filter/filtersubject.h"
#include "core/journal/filter/namesieve.h"
#include "core/journal/filter/textneedle.h"
#include "core/json/skim.h"

#include <memory>
#include <optional>
#include <vector>

namespace Signalbox {

/// One term made ready: names by id, times and words by number. One thread.
class FilterTest
{
public:
    /// Times that are relative count from `nowNs` (UTC). `marks`: what was put on messages.
    FilterTest(const FilterTerm &term, const NameSieve::NameOf &nameOf, qint64 nowNs, const QList<Mark> &marks);

    [[nodiscard]] FilterVerdict of(const FilterSubject &subject);
    [[nodiscard]] FilterReach reach() const;
    [[nodiscard]] bool wantsDuration() const { return m_term.key == FilterKey::Dur; }
    void namesGrew();
    /// Of a message too large to have in memory: forget the one before, then look at each piece.
    void forgetPieces() { m_isInPieces = false; }
    void lookAtPiece(QByteArrayView piece);
    void lookAtBlock(QByteArrayView block, std::span<const TextNeedle::Place> places);

private:
    [[nodiscard]] FilterVerdict ofText(const FilterSubject &subject);
    [[nodiscard]] FilterVerdict ofStatus(const FilterSubject &subject);
    [[nodiscard]] FilterVerdict ofEra(const FilterSubject &subject);
    [[nodiscard]] FilterVerdict ofDuration(const FilterSubject &subject) const;
    [[nodiscard]] FilterVerdict ofId(const FilterSubject &subject);
    [[nodiscard]] bool holds(qint64 number) const;
    void readWords();
    void readMarks(const QList<Mark> &marks);
    [[nodiscard]] bool isMarked(quint64 sequence) const;

    FilterTerm m_term;
    std::optional<NameSieve> m_names;       ///< of keys that ask for a name, and of texts
    std::optional<NameSieve> m_toolCalls;   ///< of tool: which method it must be
    std::optional<NameSieve> m_eraQuestion; ///< of status: the method whose error may be no fault
    std::vector<TextNeedle> m_needles;      ///< of texts
    std::unique_ptr<Skimmer> m_skimmer;     ///< of ids
    quint32 m_kinds = 0;                    ///< bits, by IndexRecord::Kind
    quint8 m_flags = 0;                     ///< of status and is: any of these
    bool m_isOk = false;                    ///< of status: a good result in time passes
    bool m_leavesOutEra = false;            ///< of status: faults are meant, not whatever the protocol calls an error
    bool m_hasCodes = false;                ///< of status: there are numbers
    qint64 m_momentNs = 0;                  ///< of since and until
    bool m_isInPieces = false;              ///< of texts: one of the pieces holds it
    std::vector<quint64> m_marked;          ///< of tag, note and is: messages whose mark passes, ascending
    std::vector<bool> m_mayHold;            ///< of texts: by the place in the block
};

} // namespace Signalbox
