// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace Signalbox {

/// Tells by its id whether a name of the journal fits: each name is compared once, what came of it is kept. One thread.
class NameSieve
{
public:
    using NameOf = std::function<QByteArray(quint16)>; ///< empty: not known yet
    using Fits = std::function<bool(const QByteArray &)>;

    NameSieve(NameOf nameOf, Fits fits);

    /// Id 0, no name, never passes.
    [[nodiscard]] bool passes(quint16 id)
    {
        const Verdict verdict = m_verdicts[id];
        return verdict == Verdict::Yes || (verdict == Verdict::Unasked && ask(id));
    }
    /// Those that were not known may be known now.
    void namesGrew();

private:
    enum class Verdict : quint8 { Unasked, Yes, No };
    [[nodiscard]] bool ask(quint16 id);

    NameOf m_nameOf;
    Fits m_fits;
    std::vector<Verdict> m_verdicts; ///< by id
    std::vector<quint16> m_missing;
};

/// Does a whole name fit a pattern in which * stands for any text? Case does not count.
[[nodiscard]] bool fitsPattern(QStringView name, QStringView pattern);

} // namespace Signalbox
