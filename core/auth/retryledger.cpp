// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/retryledger.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostOperations = 256;

QByteArray keyOf(const HttpRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method);
    hash.addData(" ");
    hash.addData(request.url.toEncoded());
    hash.addData(" ");
    hash.addData(request.body);
    return hash.result();
}

} // namespace

RetryLedger::Operation &RetryLedger::of(const HttpRequest &request)
{
    const QByteArray key = keyOf(request);
    const auto found = std::ranges::find(m_operations, key, &Operation::key);
    if (found != m_operations.end()) {
        return *found;
    }
    if (m_operations.size() == kMostOperations) {
        m_operations.removeFirst();
    }
    m_operations.append({.key = key});
    return m_operations.last();
}

void RetryLedger::accepted(const HttpRequest &request)
{
    if (!m_operations.isEmpty()) {
        m_operations.removeIf([key = keyOf(request)](const Operation &operation) { return operation.key == key; });
    }
}

} // namespace Signalbox
