// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpclient.h"

#include <QHostAddress>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace Signalbox {

/// What the connections of one client share: its trust, its rule for addresses, one buffer to read into.
class HttpNetwork
{
public:
    static constexpr qsizetype kReadBytes = 64 * 1024;

    void setTls(const TlsOptions &options);
    void setAddressCheck(std::function<Result<>(const QString &, const QHostAddress &)> check);

    [[nodiscard]] const QSslConfiguration &tls(); ///< made at its first use: it reads the system's store
    /// Is this the one certificate that is accepted whatever is wrong with it?
    [[nodiscard]] bool accepts(const QSslCertificate &certificate) const;
    [[nodiscard]] Result<> check(const QString &host, const QHostAddress &address) const;
    [[nodiscard]] std::span<char> buffer();

    /// Objects that are done, but may still be on the stack. deleteLater() would wake the event loop for each of them, which
    /// costs a request two system calls of its six; they go with the next thing that comes from the event loop.
    void bury(QObject *done) { m_done.append(done); }
    void sweep();

private:
    TlsOptions m_tlsOptions;
    std::optional<QSslConfiguration> m_tls;
    std::function<Result<>(const QString &, const QHostAddress &)> m_addressCheck;
    std::unique_ptr<char[]> m_buffer;
    QList<QObject *> m_done; ///< owned by the client, too
};

} // namespace Signalbox
