// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/credentialsstoreoptions.h"
#include "app/cli/passphraseprompt.h"
#include "core/auth/chosenstore.h"

#include <QObject>

namespace Signalbox {

/// `credentials store`: where the person's secrets are kept, or another place for them.
class CredentialsStore : public QObject
{
    Q_OBJECT
public:
    explicit CredentialsStore(CredentialsStoreOptions options, QObject *parent = nullptr);
    void start();
    void interrupt(int exitCode);

signals:
    void finished(int exitCode); ///< once

private:
    void choose(SecretBytes passphrase);
    void print();
    [[nodiscard]] static QString words(SecretPlace place, const QString &path, bool exists);
    void fail(const Error &error);
    void end(int exitCode);

    const CredentialsStoreOptions m_options;
    PassphrasePrompt m_prompt;
    ChosenStore m_store;
    bool m_isEnding = false;
};

} // namespace Signalbox
