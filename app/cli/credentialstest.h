// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/credentialsrunner.h"
#include "core/hub/credentialtest.h"

namespace Signalbox {

/// The command `credentials test`: one connection to the server with its credentials, and what came of it.
class CredentialsTest : public CredentialsRunner
{
    Q_OBJECT
public:
    using CredentialsRunner::CredentialsRunner;
    ~CredentialsTest() override;

protected:
    void begin() override;

private:
    void print(const CredentialReport &report);

    std::unique_ptr<CredentialTest> m_test;
};

} // namespace Signalbox
