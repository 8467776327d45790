// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sealedformat.h"

#include "core/auth/opensslfree.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace Signalbox {

namespace {

constexpr QByteArrayView kMagic("SBXSEAL1");
constexpr qsizetype kSaltBytes = 32;
constexpr qsizetype kCostAt = 8;
constexpr qsizetype kSaltAt = 20;
constexpr qsizetype kCheckAt = kSaltAt + kSaltBytes;
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kSumAt = kCheckAt + kHashBytes;
constexpr qsizetype kSumBytes = 16;
constexpr qsizetype kHeaderBytes = kSumAt + kSumBytes;
constexpr qsizetype kNonceBytes = 12;
constexpr qsizetype kTagBytes = 16;
constexpr qsizetype kLeast = kHeaderBytes + kNonceBytes + kTagBytes;
constexpr qsizetype kMostFileBytes = qsizetype(8) * 1024 * 1024; // of all values; OwnFile reads 16 MiB
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kLengthBytes = 4;

using Kdf = std::unique_ptr<EVP_KDF, OpenSslFree<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, OpenSslFree<EVP_KDF_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, OpenSslFree<EVP_CIPHER_CTX_free>>;

Failure storage(const char *message)
{
    return fail(Error::Kind::Storage, QCoreApplication::translate("SealedFile", message));
}

Failure damaged()
{
    Failure failure = storage(QT_TRANSLATE_NOOP("SealedFile", "The file of secrets is damaged."));
    failure.error().advice = QCoreApplication::translate(
        "SealedFile", "Put a copy of it in its place, or remove it and give the secrets anew.");
    return failure;
}

const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

void putNumber(QByteArray &to, quint32 number)
{
    std::array<char, kLengthBytes> bytes{};
    qToBigEndian(number, bytes.data());
    to.append(bytes.data(), kLengthBytes);
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.sliced(at).data());
}

/// Numbers too big for us become ones that nobody bears.
KdfCost costIn(QByteArrayView header)
{
    const auto number = [header](qsizetype index) {
        return int(qMin(numberAt(header, kCostAt + index * kLengthBytes), quint32(1) << 20U));
    };
    return {.log2N = number(0), .r = number(1), .p = number(2)};
}

/// 64 bytes. Errors: Kind::Storage, no memory for it.
Result<SecretBytes> derive(const SecretBytes &passphrase, QByteArrayView salt, const KdfCost &cost)
{
    const Kdf kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    std::uint64_t n = std::uint64_t(1) << unsigned(cost.log2N);
    auto r = quint32(cost.r);
    auto p = quint32(cost.p);
    std::uint64_t memory = 128 * quint64(r) * (n + p + 4);
    const std::array<OSSL_PARAM, 7> parameters{
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, const_cast<uchar *>(passphrase.data()),
                                          std::size_t(passphrase.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<char *>(salt.data()),
                                          std::size_t(salt.size())),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end()};
    SecretBytes keys(2 * kKeyBytes);
    if (!context || EVP_KDF_derive(context.get(), keys.data(), std::size_t(keys.size()), parameters.data()) != 1) {
        return storage(QT_TRANSLATE_NOOP("SealedFile", "There is not enough memory to make a key of the passphrase."));
    }
    return keys;
}

QByteArray checkOf(QByteArrayView start, const SecretBytes &keys)
{
    QByteArray check(kHashBytes, '\0');
    unsigned length = 0;
    HMAC(EVP_sha256(), keys.data() + kKeyBytes, kKeyBytes, bytesOf(start), std::size_t(start.size()),
         reinterpret_cast<uchar *>(check.data()), &length);
    return check;
}

QByteArray sumOf(QByteArrayView start)
{
    return QCryptographicHash::hash(start, QCryptographicHash::Sha256).first(kSumBytes);
}

/// The values one after the other, each as length and bytes of its key and of itself.
SecretBytes packed(const SealedValues &values)
{
    qsizetype size = 0;
    for (const auto &[key, value] : values.map.asKeyValueRange()) {
        size += 2 * kLengthBytes + key.toUtf8().size() + value.size();
    }
    QByteArray bytes;
    bytes.reserve(size); // no copy is left behind by growing
    for (const auto &[key, value] : values.map.asKeyValueRange()) {
        for (const QByteArray &part : {key.toUtf8(), value}) {
            putNumber(bytes, quint32(part.size()));
            bytes.append(part);
        }
    }
    return SecretBytes::take(bytes);
}

Result<SealedValues> unpacked(QByteArrayView bytes)
{
    SealedValues values;
    const auto part = [&bytes]() -> std::optional<QByteArray> {
        if (bytes.size() < kLengthBytes || numberAt(bytes, 0) > quint64(bytes.size() - kLengthBytes)) {
            return std::nullopt;
        }
        const qsizetype size = numberAt(bytes, 0);
        QByteArray taken(bytes.data() + kLengthBytes, size);
        bytes = bytes.sliced(kLengthBytes + size);
        return taken;
    };
    while (!bytes.isEmpty()) {
        const auto key = part();
        auto value = key ? part() : std::nullopt;
        if (!value) {
            return damaged();
        }
        values.map.insert(QString::fromUtf8(*key), *std::move(value));
    }
    return values;
}

} // namespace

bool KdfCost::isBearable() const
{
    constexpr int kLeastLog2N = 14;
    constexpr int kMostLog2N = 21;
    constexpr quint64 kMostMemory = quint64(256) * 1024 * 1024;
    constexpr quint64 kMostWork = quint64(1) << 22U;
    if (log2N < kLeastLog2N || log2N > kMostLog2N || r < 1 || p < 1 || r > (1 << 20) || p > (1 << 20)) {
        return false;
    }
    const quint64 blocks = (quint64(1) << unsigned(log2N)) * quint64(r);
    return blocks * 128 <= kMostMemory && blocks * quint64(p) <= kMostWork;
}

SealedValues::~SealedValues()
{
    for (QByteArray &value : map) {
        wipe(value);
    }
}

Result<SealingKey> SealingKey::make(const SecretBytes &passphrase, const KdfCost &cost)
{
    QByteArray salt(kSaltBytes, '\0');
    SealingKey key;
    key.m_header = kMagic.toByteArray();
    for (const int number : {cost.log2N, cost.r, cost.p}) {
        putNumber(key.m_header, quint32(number));
    }
    if (!cost.isBearable() || RAND_bytes(reinterpret_cast<uchar *>(salt.data()), int(salt.size())) != 1) {
        return storage(QT_TRANSLATE_NOOP("SealedFile", "No key can be made."));
    }
    key.m_header += salt;
    Result<SecretBytes> keys = derive(passphrase, salt, cost);
    if (!keys) {
        return Failure(keys.error());
    }
    key.m_keys = *std::move(keys);
    key.m_header += checkOf(key.m_header, key.m_keys);
    key.m_header += sumOf(key.m_header);
    return key;
}

Result<> SealingKey::checkHeader(QByteArrayView file)
{
    if (file.size() < kLeast || !file.startsWith(kMagic)
        || file.sliced(kSumAt, kSumBytes) != sumOf(file.first(kSumAt))) {
        return damaged();
    }
    if (!costIn(file).isBearable()) {
        return storage(QT_TRANSLATE_NOOP("SealedFile", "The file of secrets wants more work for its key than is done "
                                                       "here, or too little; no Signalbox wrote it."));
    }
    return {};
}

Result<SealingKey> SealingKey::open(const SecretBytes &passphrase, QByteArrayView file)
{
    if (const Result<> checked = checkHeader(file); !checked) {
        return Failure(checked.error());
    }
    SealingKey key;
    Result<SecretBytes> keys = derive(passphrase, file.sliced(kSaltAt, kSaltBytes), costIn(file));
    if (!keys) {
        return Failure(keys.error());
    }
    key.m_keys = *std::move(keys);
    key.m_header = file.first(kHeaderBytes).toByteArray();
    const QByteArray check = checkOf(file.first(kCheckAt), key.m_keys);
    if (CRYPTO_memcmp(check.constData(), file.data() + kCheckAt, kHashBytes) != 0) {
        return fail(Error::Kind::Auth,
                    QCoreApplication::translate("SealedFile", "This is not the passphrase of the file of secrets."));
    }
    return key;
}

bool SealingKey::isOf(QByteArrayView file) const
{
    return file.startsWith(m_header);
}

Result<QByteArray> SealingKey::seal(const SealedValues &values) const
{
    const SecretBytes plain = packed(values);
    if (plain.size() > kMostFileBytes) {
        return storage(QT_TRANSLATE_NOOP("SealedFile", "The file of secrets would grow too big."));
    }
    QByteArray file = m_header + QByteArray(kNonceBytes + plain.size() + kTagBytes, '\0');
    auto *nonce = reinterpret_cast<uchar *>(file.data()) + kHeaderBytes;
    uchar *body = nonce + kNonceBytes;
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool isSealed =
        context && RAND_bytes(nonce, kNonceBytes) == 1
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, m_keys.data(), nonce) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(m_header), int(m_header.size())) == 1
        && EVP_EncryptUpdate(context.get(), body, &length, plain.data(), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), body + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, kTagBytes, body + plain.size()) == 1;
    if (!isSealed) {
        return storage(QT_TRANSLATE_NOOP("SealedFile", "The secrets cannot be encrypted."));
    }
    return file;
}

Result<SealedValues> SealingKey::unseal(QByteArrayView file) const
{
    if (file.size() < kLeast || !isOf(file)) {
        return damaged();
    }
    const qsizetype size = file.size() - kLeast;
    const uchar *nonce = bytesOf(file) + kHeaderBytes;
    const uchar *body = nonce + kNonceBytes;
    QByteArray tag = file.last(kTagBytes).toByteArray();
    SecretBytes plain(size);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool isWhole =
        context && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, m_keys.data(), nonce) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(m_header), int(m_header.size())) == 1
        && EVP_DecryptUpdate(context.get(), plain.data(), &length, body, int(size)) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, kTagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), plain.data() + size, &length) == 1;
    if (!isWhole) {
        return damaged();
    }
    return unpacked(plain.view());
}

} // namespace Signalbox
