// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filtersubject.h"
#include "core/journal/filter/namesieve.h"

#include <QStringList>

#include <bitset>
#include <vector>

namespace Signalbox {

/// Names that a journal holds, each kind in order of its letters.
struct FilterNames
{
    QStringList servers;
    QStringList methods;
    QStringList tools;
    QStringList abouts; ///< tools too
    QStringList callers;
    QStringList tags{}; ///< that were put on messages: not NamesSeen's to know

    bool operator==(const FilterNames &) const = default;
};

/// Collects which names stand in which role: the journal's table does not tell.
class NamesSeen
{
public:
    explicit NamesSeen(NameSieve::NameOf nameOf);

    void add(const IndexRecord &record); ///< a few bits, fit for every message
    [[nodiscard]] FilterNames names();
    void clear();

private:
    using Ids = std::bitset<65536>;
    [[nodiscard]] QStringList texts(const Ids &ids) const;

    NameSieve::NameOf m_nameOf;
    NameSieve m_toolCalls;
    std::vector<Ids> m_roles; ///< by Role; on the heap for their size
};

} // namespace Signalbox
