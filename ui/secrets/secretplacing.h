// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/chosenstore.h"
#include "core/catalog/serverentry.h"

#include <QObject>

namespace Signalbox {

class EngineLink;
class Paths;

/// Where the person's secrets are kept, for the window: what there is, and changing it with the questions that needs.
class SecretPlacing : public QObject
{
    Q_OBJECT
public:
    /// `store` lives on this thread and outlives this.
    SecretPlacing(ChosenStore &store, EngineLink &link, const Paths &paths, QObject *parent = nullptr);

    [[nodiscard]] SecretPlace place() const; ///< Memory while the setting cannot be read
    /// In words that follow "kept": "in the keychain".
    [[nodiscard]] QString whereText() const;
    /// What the person should know about it; empty: all is well.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] bool isPersistent() const { return m_store.isPersistent(); }

    /// The keychain is there and was not to be had: it can be asked again.
    [[nodiscard]] bool canTryAgain() const { return m_store.trouble().has_value(); }
    /// Asks it again, which may ask the person. Leads to changed().
    void tryAgain();
    /// Asks for a passphrase if it must; `over` is the widget that the question belongs to. Leads to changed() or failed(),
    /// or to nothing if the person takes it back.
    void choose(SecretPlace place, QWidget *over);

    /// Asks the person for the passphrase of a file that is there; for ChosenStore. `wanted`: what needs it, as of words().
    static void ask(const PassphraseNeed &need, const QString &wanted, std::function<void(SecretBytes)> answer);
    [[nodiscard]] QString words(const QStringList &keys) const; ///< of the first that is known: storedKeyWords()

signals:
    void changed();
    void takenBack();
    void failed(const Signalbox::Error &error);

private:
    [[nodiscard]] QList<ServerEntry> entries() const;
    void move(SecretPlace place, SecretBytes passphrase);

    ChosenStore &m_store;
    EngineLink &m_link;
    const QString m_configDir;
    const QString m_file; ///< the encrypted one, which may be there
};

} // namespace Signalbox
