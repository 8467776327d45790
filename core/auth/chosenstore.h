// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/encryptedfilestore.h"
#include "core/auth/secretplace.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace Signalbox {

class Paths;

/// The store the person chose: keychain, encrypted file or memory. Lives where a KeychainStore may.
class ChosenStore : public TokenStore
{
    Q_OBJECT
public:
    /// `ask`: how the passphrase of the file is got; without it the file stays locked until somebody unlocks it.
    explicit ChosenStore(const Paths &paths, PassphraseAsker ask = {}, QObject *parent = nullptr);
    ~ChosenStore() override;

    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override;
    void remove(const QString &key, QObject *context, Wrote done) override;
    [[nodiscard]] bool isPersistent() const override { return m_isPersistent; } ///< from any thread

    [[nodiscard]] SecretPlace usedPlace() const override;

    /// Error: the setting cannot be read; until choose() every question is answered with it.
    [[nodiscard]] const Result<SecretPlace> &place() const { return m_place; }
    [[nodiscard]] EncryptedFileStore *file() const; ///< null unless that is the place
    /// Why the keychain, which is the place, could not be asked though there is one; none if there is no keychain.
    [[nodiscard]] std::optional<Error> trouble() const override;
    void tryAgain() override;
    [[nodiscard]] static QString filePath(const Paths &paths);

    /// Keeps secrets there from now on and remembers it. With File, `passphrase` opens the file, or makes it if there is
    /// none; else it is not looked at. What is kept under `keys` moves along between keychain and file (from a file all of
    /// it): it is written there, then the choice is remembered, then it is removed here. If anything fails, nothing is
    /// lost, and the place is the old one. To memory nothing moves, but for what was in memory already; what was kept stays
    /// where it is.
    /// Errors: the stores'; Kind::Storage if the keychain cannot be used, or if it is there and does not answer when it is
    /// to be left.
    void choose(SecretPlace place, SecretBytes passphrase, const QStringList &keys, QObject *context, Wrote done);

    void setKeychainTimeout(int ms); ///< KeychainStore::setTimeout()

signals:
    void placeChanged();

private:
    struct Change;
    [[nodiscard]] std::unique_ptr<TokenStore> makeStore(SecretPlace place);
    void setStore(std::unique_ptr<TokenStore> store);
    void pass(QObject *context, const std::function<void()> &ask, std::function<void(const Error &)> refuse);
    void gatherKeys();
    void copyAll();
    void handleCopied(const Result<> &copied);
    void remember();
    void endChange(const Result<> &result);

    const QString m_configDir;
    const QString m_filePath;
    const PassphraseAsker m_ask;
    std::optional<int> m_keychainMs; ///< its usual time, if none
    Result<SecretPlace> m_place;
    std::unique_ptr<TokenStore> m_store;             ///< null while the place is an error
    std::vector<std::unique_ptr<TokenStore>> m_left; ///< places that were used before: they answer what they were asked
    std::unique_ptr<Change> m_change;                ///< null: none is under way
    std::vector<std::function<void()>> m_held;       ///< asked meanwhile
    std::atomic_bool m_isPersistent = true;
    std::atomic_bool m_isFile = false;
};

} // namespace Signalbox
