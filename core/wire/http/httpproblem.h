// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSslError>
#include <QString>

namespace Signalbox {

/// What can go wrong between us and an HTTP server, in words a person can act on.
namespace HttpProblem {

[[nodiscard]] Failure malformed(const char *reason); ///< llhttp's words
[[nodiscard]] Failure headTooLong(qint64 limit);
[[nodiscard]] Failure bodyTooLong(qint64 limit);
[[nodiscard]] Failure cut();         ///< in the middle of an answer
[[nodiscard]] Failure noAnswer();    ///< the connection ended before any of it
[[nodiscard]] Failure surplus();     ///< more bytes than the answer's length
[[nodiscard]] Failure switched();    ///< 101 to a request that asked for nothing like it
[[nodiscard]] Failure badEncoding(); ///< a compressed body that is not what it says
[[nodiscard]] Failure unknownEncoding(const QByteArray &encoding);

[[nodiscard]] Failure badUrl(const QString &reason);
[[nodiscard]] Failure badHeader(const QByteArray &name);
[[nodiscard]] Failure reservedHeader(const QByteArray &name);
[[nodiscard]] Failure badMethod();

[[nodiscard]] Failure redirectElsewhere(const QString &from, const QString &to);
[[nodiscard]] Failure redirectOfEffect(const QByteArray &method, int status);
[[nodiscard]] Failure redirectTooOften(int limit);
[[nodiscard]] Failure redirectUnreadable();

enum class Phase { Connect, FirstByte, Idle, Total };
[[nodiscard]] Failure late(Phase phase, int limitMs);
[[nodiscard]] Failure cancelled();

[[nodiscard]] Failure nameUnknown(const QString &host, const QString &reason);
[[nodiscard]] Failure unreachable(const QString &authority, const QString &reason);
/// The reason and the certificate's SHA-256; Error::data is {"certificateSha256":"<64 hex digits>"}.
[[nodiscard]] Failure untrusted(const QString &host, const QList<QSslError> &errors, const QByteArray &fingerprint);
[[nodiscard]] Failure tlsFailed(const QString &host, const QString &reason);
[[nodiscard]] Failure proxyFailed(const QString &proxy, const QString &reason);

} // namespace HttpProblem
} // namespace Signalbox
