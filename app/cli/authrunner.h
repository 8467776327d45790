// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/authcommandoptions.h"
#include "core/auth/oauthauthorizer.h"
#include "core/journal/recorder.h"
#include "core/json/masker.h"

#include <QObject>

#include <memory>

namespace Signalbox {

/// The verb `auth`: signs in to one server, tells of it, or forgets it. Its tokens are those of the window and of calls.
class AuthRunner : public QObject
{
    Q_OBJECT
public:
    explicit AuthRunner(AuthCommandOptions options, QObject *parent = nullptr);
    ~AuthRunner() override;
    void start();
    void interrupt(int exitCode); ///< takes a sign-in back, then finishes with this exit code

signals:
    void finished(int exitCode); ///< once

private:
    void make(const ServerEntry &entry);
    void run();
    void login();
    void renew();
    void revoke();
    void logout();
    void tellStatus(bool mustBeSignedIn);
    void print(const std::optional<Credentials> &credentials);
    void fail(const Error &error);
    void end(int exitCode);

    AuthCommandOptions m_options;
    std::unique_ptr<TokenStore> m_store;
    const Masker m_masker; ///< of m_printer: what gives itself away by its form
    std::unique_ptr<Recorder> m_printer;
    std::unique_ptr<OAuthAuthorizer> m_authorizer;
    QString m_server;
    bool m_isEnded = false;
};

} // namespace Signalbox
