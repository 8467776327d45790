// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/encryptedfile.h"

#include <QCoreApplication>

#include <utility>

namespace Signalbox {

namespace {

constexpr int kLockMs = 10'000;

Failure failure(Error::Kind kind, const char *message, const char *advice = nullptr)
{
    Failure made = fail(kind, QCoreApplication::translate("EncryptedFile", message));
    if (advice) {
        made.error().advice = QCoreApplication::translate("EncryptedFile", advice);
    }
    return made;
}

Failure locked()
{
    Failure made =
        failure(Error::Kind::Auth,
                QT_TRANSLATE_NOOP("EncryptedFile", "The file of secrets is locked: its passphrase is needed."));
    made.error().code = kSecretsLocked;
    return made;
}

} // namespace

EncryptedFile::EncryptedFile(const QString &path, const KdfCost &cost)
    : m_file(path)
    , m_index(path)
    , m_cost(cost)
{
}

Result<QByteArray> EncryptedFile::bytes()
{
    Result<QByteArray> bytes = m_file.read();
    if (bytes && bytes->isNull()) {
        Failure missing =
            failure(Error::Kind::Storage, QT_TRANSLATE_NOOP("EncryptedFile", "The file of secrets is not there."),
                    QT_TRANSLATE_NOOP("EncryptedFile", "Make one in the settings, or with “signalbox-cli credentials "
                                                       "store file”."));
        missing.error().where = m_file.path();
        return missing;
    }
    return bytes;
}

Result<> EncryptedFile::check()
{
    return bytes().and_then([this](const QByteArray &bytes) {
        Result<> checked = SealingKey::checkHeader(bytes);
        if (!checked) {
            checked.error().where = m_file.path();
        }
        return checked;
    });
}

Result<> EncryptedFile::create(const SecretBytes &passphrase)
{
    if (passphrase.isEmpty()) {
        return failure(Error::Kind::Usage, QT_TRANSLATE_NOOP("EncryptedFile", "An empty passphrase protects nothing."));
    }
    Result<SealingKey> key = SealingKey::make(passphrase, m_cost);
    if (!key) {
        return Failure(key.error());
    }
    const auto lock = m_file.lock(kLockMs);
    if (!lock) {
        return Failure(lock.error());
    }
    const Result<QByteArray> there = m_file.read();
    if (!there) {
        return Failure(there.error());
    }
    if (!there->isNull()) {
        return failure(Error::Kind::Usage, QT_TRANSLATE_NOOP("EncryptedFile", "There is a file of secrets already."));
    }
    m_key = *std::move(key);
    const Result<> written = write({});
    if (!written) {
        m_key.reset();
    }
    return written;
}

Result<> EncryptedFile::unlock(const SecretBytes &passphrase)
{
    const Result<QByteArray> file = bytes();
    if (!file) {
        return Failure(file.error());
    }
    Result<SealingKey> key = SealingKey::open(passphrase, *file);
    if (!key) {
        key.error().where = m_file.path();
        return Failure(key.error());
    }
    m_key = *std::move(key);
    return {};
}

Result<SealedValues> EncryptedFile::values()
{
    if (!m_key) {
        return locked();
    }
    const Result<QByteArray> file = bytes();
    if (!file) {
        return Failure(file.error());
    }
    if (!m_key->isOf(*file) && SealingKey::checkHeader(*file)) { // whole, and another's
        m_key.reset();
        return locked();
    }
    Result<SealedValues> values = m_key->unseal(*file);
    if (!values) {
        values.error().where = m_file.path();
    } else if (!m_index.isOf(*file)) { // of before there was one, or of another writing
        [[maybe_unused]] const Result<> noted = m_index.write(*file, values->map.keys());
    }
    return values;
}

/// The index goes after the file: what lies between them is an index of another file, which counts for nothing.
Result<> EncryptedFile::write(const SealedValues &values)
{
    return m_key->seal(values).and_then([&](const QByteArray &file) {
        const Result<> written = m_file.write(file);
        if (written) {
            [[maybe_unused]] const Result<> noted = m_index.write(file, values.map.keys());
        }
        return written;
    });
}

bool EncryptedFile::isKnownEmpty(const QString &key)
{
    const Result<QByteArray> file = m_file.read();
    return file && !file->isNull() && m_index.holds(*file, key) == false;
}

Result<QByteArray> EncryptedFile::value(const QString &key)
{
    return values().transform([&key](SealedValues &&values) { return values.map.take(key); });
}

Result<QStringList> EncryptedFile::keys()
{
    return values().transform([](SealedValues &&values) { return QStringList(values.map.keys()); });
}

Result<> EncryptedFile::change(const QString &key, const std::optional<QByteArray> &value)
{
    const auto lock = m_file.lock(kLockMs);
    if (!lock) {
        return Failure(lock.error());
    }
    Result<SealedValues> kept = values();
    if (!kept) {
        return Failure(kept.error());
    }
    if (value) {
        kept->map.insert(key, *value);
    } else if (!kept->map.contains(key)) {
        return {};
    } else {
        kept->map.remove(key);
    }
    return write(*kept);
}

} // namespace Signalbox
