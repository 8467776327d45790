// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace Signalbox {

/// What the person is asked to allow.
struct AuthorizationQuestion
{
    QUrl url;           ///< to be opened as it is; shown in full, its host first (row O01)
    QString serverName; ///< as the person named it
    QString issuer;     ///< who asks
    QStringList scopes; ///< what for; empty if the server decides
    QString state;      ///< in the url; a redirect without it is not for us
};

/// Takes the person through one authorization in the browser. One object a flow; destroying it takes the question back.
class AuthorizationPrompt
{
public:
    /// The query of the redirect, everything behind its question mark; or why there is none.
    using Done = std::function<void(const Result<QByteArray> &query)>;

    virtual ~AuthorizationPrompt() = default;
    /// Makes ready to take the redirect, and says where to. `registered` is the address that was registered earlier, if any.
    virtual Result<QUrl> prepare(const QUrl &registered) = 0;
    /// Once, after prepare(). `done` exactly once, never inside ask(); not after the prompt was destroyed.
    virtual void ask(const AuthorizationQuestion &question, Done done) = 0;
};

using PromptMaker = std::function<std::unique_ptr<AuthorizationPrompt>()>;

} // namespace Signalbox
