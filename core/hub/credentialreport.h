// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Signalbox {

/// What came of trying a server's credentials: a value that crosses threads. No secret is in it.
struct CredentialReport
{
    enum class Verdict {
        Accepted,
        Refused,     ///< by the server, or there is nothing to show it
        Unreachable, ///< it was not asked, or did not answer
        Unusable,    ///< what is set cannot be sent
        Cancelled,
    };
    Verdict verdict = Verdict::Cancelled;
    QString words;  ///< one plain sentence
    QString advice; ///< what to do; may be empty

    bool operator==(const CredentialReport &) const = default;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::CredentialReport)
