// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authsetup.h"
#include "core/auth/jwtminter.h"
#include "core/wire/http/httpauthorizer.h"

#include <QCoreApplication>

namespace Signalbox {

/// Tokens that are signed here (AuthOptions::Kind::Jwt): one is used by all requests until shortly before it expires. When the
/// server answers one with 401, another is signed, once; a second 401 ends it, and the next try is a new token's when this
/// one has expired.
class JwtAuthorizer : public HttpAuthorizer
{
    Q_DECLARE_TR_FUNCTIONS(JwtAuthorizer)
public:
    explicit JwtAuthorizer(const AuthSetup &setup);

    void authorize(const QByteArray &method, const QUrl &url, Ready ready) override;
    void refused(const HttpRequest &request, const HttpHead &answer, Decided decided) override;
    void answered(const HttpRequest &request, const HttpHead &answer) override;
    [[nodiscard]] bool asksPerson() const override { return false; }

private:
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] Result<> mint();
    [[nodiscard]] HttpHeader field() const;
    [[nodiscard]] bool carriesToken(const HttpRequest &request) const;
    [[nodiscard]] QString adviceAfter(const HttpHead &answer) const;
    void note(AuthEvent::Outcome outcome, const QString &sentence, int status) const;

    const QUrl m_server;
    const QByteArray m_name; ///< of the header
    const Result<JwtMinter> m_minter;
    const Clock &m_clock;
    const std::function<void(const AuthEvent &event)> m_record;
    const std::function<void(const QByteArray &token)> m_told;
    QByteArray m_token;
    qint64 m_mintedNs = 0;      ///< on the monotonic clock
    qint64 m_mintedWallNs = 0;  ///< since 1970
    bool m_isSecondTry = false; ///< signed after a refusal, and not accepted yet
};

} // namespace Signalbox
