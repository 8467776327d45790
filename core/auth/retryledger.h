// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpmessage.h"

#include <QByteArray>
#include <QList>

namespace Signalbox {

/// Counts what was already tried for each operation, so that a server that refuses for ever does not keep the person in
/// the browser for ever (row O10). An operation is a method, an address and a body.
class RetryLedger
{
public:
    struct Operation
    {
        QByteArray key;
        int questions = 0; ///< new authorizations
        int unasked = 0;   ///< of them, for 401
        int refreshes = 0;
        int nonces = 0;  ///< repeated for a DPoP nonce
        int repeats = 0; ///< repeated because there was a newer token already
    };

    Operation &of(const HttpRequest &request); ///< valid until the next call
    /// It was answered with something else than a refusal.
    void accepted(const HttpRequest &request);
    [[nodiscard]] bool isEmpty() const { return m_operations.isEmpty(); }
    void clear() { m_operations.clear(); }

private:
    QList<Operation> m_operations; ///< newest last, at most 256
};

} // namespace Signalbox
