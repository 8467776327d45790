// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/credentialsrunner.h"

namespace Signalbox {

/// The command `credentials forget`: removes what is kept for one server, its secrets and its tokens. The server stays.
class CredentialsForget : public CredentialsRunner
{
    Q_OBJECT
public:
    using CredentialsRunner::CredentialsRunner;

protected:
    void begin() override;

private:
    void forget();
    void print();

    QList<SecretVault::Slot> m_forgotten;
};

} // namespace Signalbox
