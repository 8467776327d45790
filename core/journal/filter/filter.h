// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filterfault.h"
#include "core/journal/filter/filternode.h"

namespace Signalbox {

/// What a person wants to see of the journal: the one filter language of window and command line. Without terms it
/// lets every message pass. What is no message (HTTP exchanges, steps of signing in) passes only if the filter names
/// its kind.
class Filter
{
public:
    Filter() = default;
    [[nodiscard]] static FilterResult<Filter> parse(const QString &text);
    [[nodiscard]] static Filter of(FilterNode root);

    [[nodiscard]] const FilterNode &root() const { return m_root; }
    [[nodiscard]] bool isEmpty() const { return m_root.kind == FilterNode::Kind::All && m_root.parts.empty(); }
    [[nodiscard]] QString toText() const { return m_root.toText(); } ///< canonical
    [[nodiscard]] bool namesBeside() const { return m_namesBeside; } ///< kind:http or kind:auth stands in it
    [[nodiscard]] bool asksMarks() const;                            ///< for pins, tags or notes

    /// The words that a plain term of this key asks for at the top: `server:a,b dur:>1s` has a and b for Server. Empty
    /// if there is no such term, or one that is more than words.
    [[nodiscard]] QStringList topWords(FilterKey key) const;
    /// The same filter with exactly these words for that key at the top; empty: without such a term.
    [[nodiscard]] Filter withTopWords(FilterKey key, const QStringList &words) const;

    bool operator==(const Filter &other) const { return m_root == other.m_root; }

private:
    FilterNode m_root;
    bool m_namesBeside = false;
};

} // namespace Signalbox
