// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/credentialsoptions.h"
#include "core/auth/tokenstore.h"
#include "core/catalog/catalog.h"

#include <QObject>

#include <memory>

namespace Signalbox {

/// What the verbs of `credentials` share: the person's list, the place of secrets, and the one end.
class CredentialsRunner : public QObject
{
    Q_OBJECT
public:
    /// `store`: none: secretStore().
    explicit CredentialsRunner(CredentialsOptions options, std::unique_ptr<TokenStore> store = {},
                               QObject *parent = nullptr);
    ~CredentialsRunner() override;
    void start();
    void interrupt(int exitCode);

signals:
    void finished(int exitCode); ///< once

protected:
    /// The list is read and, if one is named, the server is found.
    virtual void begin() = 0;
    [[nodiscard]] const CredentialsOptions &options() const { return m_options; }
    [[nodiscard]] Catalog &catalog() { return m_catalog; }
    [[nodiscard]] TokenStore &store() { return *m_store; }
    [[nodiscard]] const ServerEntry &entry() const { return m_entry; } ///< the one that is named
    /// Says on standard error that secrets are not kept, if that comes to light.
    void tellIfTemporary();
    void fail(const Error &error);
    void end(int exitCode);
    [[nodiscard]] bool isEnding() const { return m_isEnding; }

private:
    const CredentialsOptions m_options;
    std::unique_ptr<TokenStore> m_store;
    Catalog m_catalog;
    ServerEntry m_entry;
    bool m_isEnding = false;
};

/// Why nobody can sign in to such an entry, or show it a secret.
[[nodiscard]] Error withoutCredentials(const ServerEntry &entry);

} // namespace Signalbox
