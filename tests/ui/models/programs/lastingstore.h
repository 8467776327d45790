// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/memorystore.h"

namespace Signalbox {

/// Keeps secrets beyond a run, as a keychain does.
class LastingMemory : public MemoryStore
{
public:
    [[nodiscard]] bool isPersistent() const override { return true; }
};

/// One that is there and holds nothing beyond this run, as without a keychain.
class PassingMemory : public MemoryStore
{
};

/// A keychain whose question is cancelled until it is asked `refusals` times more.
class RefusingMemory : public MemoryStore
{
public:
    explicit RefusingMemory(int refusals)
        : m_refusals(refusals)
    {
    }
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override
    {
        m_isRefused = m_isRefused || m_refusals-- > 0;
        MemoryStore::write(key, value, context, std::move(done));
    }
    [[nodiscard]] bool isPersistent() const override { return !m_isRefused; }
    [[nodiscard]] std::optional<Error> trouble() const override
    {
        return m_isRefused ? std::optional(Error{.kind = Error::Kind::Storage,
                                                 .message = QStringLiteral("You cancelled the keychain’s question.")})
                           : std::nullopt;
    }
    void tryAgain() override { m_isRefused = false; }

private:
    int m_refusals;
    bool m_isRefused = false;
};

} // namespace Signalbox
