// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/chosenstore.h"

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

    /// Asks for a passphrase if it must; `over` is the widget that the question belongs to. Leads to changed() or failed(),
    /// or to nothing if the person takes it back.
    void choose(SecretPlace place, QWidget *over);

    /// Asks the person for the passphrase of a file that is there; for ChosenStore.
    static void ask(const std::optional<Error> &before, std::function<void(SecretBytes)> answer);

signals:
    void changed();
    void takenBack();
    void failed(const Signalbox::Error &error);

private:
    void move(SecretPlace place, SecretBytes passphrase);

    ChosenStore &m_store;
    EngineLink &m_link;
    const QString m_configDir;
    const QString m_file; ///< the encrypted one, which may be there
};

} // namespace Signalbox
