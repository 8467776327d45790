// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authsetup.h"
#include "core/hub/authorizermaker.h"
#include "core/journal/recorder.h"

namespace Signalbox {

class OAuthAuthorizer;

/// Makes the authorizers of a hub's servers, with one place for all their secrets. Each step of an authorization is
/// recorded in the journal (IndexRecord::Auth).
class ServerAuthorizers
{
public:
    struct Options
    {
        TokenStore *store = nullptr; ///< outlives what is made; null: until the program ends
        PromptMaker prompt;          ///< none: who is not signed in gets an Error (Kind::Auth)
        QString lockFolder;
        std::function<void(const ServerEntry &entry, const AuthEvent &event)>
            watch;                                                ///< each step as well; may be empty
        std::function<void(const QByteArray &token)> minted = {}; ///< AuthSetup::minted
    };

    ServerAuthorizers(Recorder &recorder, Options options);

    [[nodiscard]] AuthorizerMaker maker() const; ///< a copy: this may be gone when it is called
    /// For signing in and out. Errors: remoteAccess()'s, and Kind::Usage for an entry that signs in nowhere.
    [[nodiscard]] Result<std::unique_ptr<OAuthAuthorizer>> forSignIn(const ServerEntry &entry) const;

private:
    [[nodiscard]] Result<AuthSetup> setupFor(const ServerEntry &entry) const;

    Recorder *m_recorder;
    Options m_options;
};

} // namespace Signalbox
