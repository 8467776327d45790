// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/encryptedfile.h"
#include "core/auth/tokenstore.h"

#include <QThreadPool>

#include <optional>
#include <vector>

namespace Signalbox {

/// Why the passphrase of the file is asked for.
struct PassphraseNeed
{
    std::optional<Error> before{}; ///< why the last one did not do
    QStringList keys{};            ///< what waits for it; empty: all that is kept
};

/// Asks for the passphrase of the file. The answer comes once, at any time, on the thread that asked; empty: there will be
/// none.
using PassphraseAsker =
    std::function<void(const PassphraseNeed &need, std::function<void(SecretBytes passphrase)> answer)>;

/// Secrets in one encrypted file (row K06), which is there only if create() was called. It asks for the passphrase when
/// something that is kept is needed first, or is to be kept, and not again after there was none until unlock() is called.
/// Reading and removing what is not there needs none, unless something that waits for it comes first under that key. File
/// and key derivation have a thread of their own.
///
/// Errors of read, write and remove: Kind::Auth if it stays locked; Kind::Storage if the file is not there, is damaged, or
/// cannot be written, which then changes nothing.
class EncryptedFileStore : public TokenStore
{
    Q_OBJECT
public:
    explicit EncryptedFileStore(const QString &path, PassphraseAsker ask = {}, QObject *parent = nullptr);
    ~EncryptedFileStore() override; ///< waits for what is being done; no answer comes any more

    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override;
    void remove(const QString &key, QObject *context, Wrote done) override;
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] SecretPlace usedPlace() const override { return SecretPlace::File; }

    /// Makes the file, with this passphrase: the person's consent. Errors: Kind::Usage for an empty passphrase or if there
    /// is a file, Kind::Storage.
    void create(SecretBytes passphrase, QObject *context, Wrote done);
    /// Errors: Kind::Auth for a wrong passphrase, Kind::Storage.
    void unlock(SecretBytes passphrase, QObject *context, Wrote done);
    using Keys = std::function<void(const Result<QStringList> &keys)>;
    void keys(QObject *context, Keys done); ///< of all that is kept; errors as those of read()
    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isUnlocked() const { return m_isUnlocked; }

private:
    using IsIdle = std::function<bool(EncryptedFile &file)>; ///< there is nothing to do
    [[nodiscard]] static IsIdle isEmpty(const QString &key);
    using Ready = std::function<void(const Result<> &isUnlocked)>;
    template<typename Answer>
    void askUnless(const IsIdle &isIdle, QObject *context, const QString &key,
                   std::function<Answer(EncryptedFile &)> work, std::function<void(const Answer &)> done);
    template<typename Answer>
    void ask(QObject *context, const QString &key, std::function<Answer(EncryptedFile &)> work,
             std::function<void(const Answer &)> done);
    template<typename Answer>
    void run(std::function<Answer(EncryptedFile &)> work, std::function<void(const Answer &, bool isUnlocked)> done);
    void whenUnlocked(const QString &key, Ready ready);
    void question(const std::optional<Error> &before);
    void tryPassphrase(SecretBytes passphrase);
    void settle(const Result<> &isUnlocked);

    const QString m_path;
    const PassphraseAsker m_ask;
    EncryptedFile m_file; ///< of m_pool's thread
    QThreadPool m_pool;   ///< one thread
    std::vector<Ready> m_waiting;
    QStringList m_waitedFor;        ///< keys of those
    std::optional<Error> m_refusal; ///< nobody gave the passphrase
    bool m_isAsking = false;
    bool m_isUnlocked = false;
};

} // namespace Signalbox
