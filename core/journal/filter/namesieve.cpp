// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/namesieve.h"

#include <limits>

namespace Signalbox {

namespace {

constexpr std::size_t kIds = std::numeric_limits<quint16>::max() + 1;

} // namespace

NameSieve::NameSieve(NameOf nameOf, Fits fits)
    : m_nameOf(std::move(nameOf))
    , m_fits(std::move(fits))
    , m_verdicts(kIds, Verdict::Unasked)
{
    m_verdicts[0] = Verdict::No;
}

bool NameSieve::ask(quint16 id)
{
    const QByteArray name = m_nameOf(id);
    const bool fits = !name.isEmpty() && m_fits(name);
    m_verdicts[id] = fits ? Verdict::Yes : Verdict::No;
    if (name.isEmpty()) {
        m_missing.push_back(id);
    }
    return fits;
}

void NameSieve::namesGrew()
{
    for (const quint16 id : m_missing) {
        m_verdicts[id] = Verdict::Unasked;
    }
    m_missing.clear();
}

bool fitsPattern(QStringView name, QStringView pattern)
{
    // The last star is the only one worth coming back to.
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (at < name.size()) {
        if (in < pattern.size() && pattern.at(in) == u'*') {
            star = in++;
            retry = at;
        } else if (in < pattern.size() && pattern.at(in).toCaseFolded() == name.at(at).toCaseFolded()) {
            ++in;
            ++at;
        } else if (star >= 0) {
            in = star + 1;
            at = ++retry;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern.at(in) == u'*') {
        ++in;
    }
    return in == pattern.size();
}

} // namespace Signalbox
