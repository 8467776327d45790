// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/credentialsrunner.h"
#include "app/cli/secretinput.h"

namespace Signalbox {

/// The command `credentials set`: changes how a server is shown who asks, and takes a secret for it from standard input
/// where one is needed and none is known, or one is named. First all is judged, then all is written.
class CredentialsSet : public CredentialsRunner
{
    Q_OBJECT
public:
    using CredentialsRunner::CredentialsRunner;

protected:
    void begin() override;

private:
    /// Which secret this is about, if any.
    [[nodiscard]] Result<> chooseSlot();
    [[nodiscard]] bool wantsSecret() const;
    /// Would the settings do, whatever the secret is?
    [[nodiscard]] Result<> checkSettings() const;
    [[nodiscard]] Result<> checkCertificate(const QString &passphrase) const;
    [[nodiscard]] Result<> checkSecret(const QByteArray &secret) const;
    void take(const SecretVault::Secrets &kept);
    void askSecret();
    void takeSecret(const QByteArray &secret);
    void write();
    void save();
    void putBack(const Error &why);
    void print();
    [[nodiscard]] SecretVault vault();
    void setVariable(const QString &variable);

    ServerEntry m_after;
    std::optional<SecretVault::Slot> m_slot;
    SecretVault::Secrets m_kept;
    SecretVault::Changes m_changes;
    std::unique_ptr<SecretInput> m_input;
    bool m_isOtherKind = false;
};

} // namespace Signalbox
