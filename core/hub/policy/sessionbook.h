// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ownfile.h"
#include "core/base/result.h"
#include "core/hub/policy/securesession.h"

#include <functional>
#include <optional>

namespace Signalbox {

/// The secure sessions, in a file that all programs of this person share: one that is ended by one program cannot be
/// used by another.
class SessionBook
{
public:
    static constexpr qint64 kUsualMs = 3'600'000; ///< how long a session lasts unless said
    static constexpr qint64 kKeptMs = 86'400'000; ///< so long sessions that are over are still listed

    explicit SessionBook(QString file)
        : m_file(std::move(file))
    {
    }

    // Times are milliseconds since 1970, UTC. Errors: Kind::Usage (no such session, nobody, nothing permitted),
    // Kind::Storage.
    [[nodiscard]] Result<SecureSession> create(const QString &user, const QStringList &tools, qint64 forMs,
                                               qint64 nowMs);
    [[nodiscard]] Result<QList<SecureSession>> list(); ///< newest first
    [[nodiscard]] Result<SecureSession> find(const QString &id);
    [[nodiscard]] Result<SecureSession> renew(const QString &id, qint64 forMs,
                                              qint64 nowMs); ///< not one that was ended
    [[nodiscard]] Result<> end(const QString &id);
    /// A tool was called in it.
    [[nodiscard]] Result<> noteCall(const QString &id, const QString &address);

private:
    [[nodiscard]] Result<> refresh();
    [[nodiscard]] Result<> read();
    [[nodiscard]] Result<> save();
    [[nodiscard]] Result<SecureSession *> at(const QString &id);
    /// Reads, changes and writes while no other program does.
    [[nodiscard]] Result<> change(const std::function<Result<>()> &how);

    OwnFile m_file;
    QList<SecureSession> m_sessions;
    std::optional<Error> m_trouble; // why the file cannot be used
};

} // namespace Signalbox
