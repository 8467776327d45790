// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundlesignature.h"

#include "core/base/regularfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTimeZone>
#include <QtEndian>

#include <array>
#include <memory>

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace Signalbox {

using namespace Qt::StringLiterals;
using State = BundleSignature::State;

namespace {

class BundleSignatureText
{
    Q_DECLARE_TR_FUNCTIONS(BundleSignature)
};

constexpr QByteArrayView kHead("MCPB_SIG_V1");
constexpr QByteArrayView kFoot("MCPB_SIG_END");
constexpr qint64 kLengthBytes = 4;
constexpr qint64 kLongestSignature = 1024LL * 1024;

template<auto function>
struct Free
{
    template<typename T>
    void operator()(T *pointer) const
    {
        function(pointer);
    }
};
void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}
void freeOwnStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Free<CMS_ContentInfo_free>>;
using Store = std::unique_ptr<X509_STORE, Free<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Free<X509_STORE_CTX_free>>;
using Signers = std::unique_ptr<STACK_OF(X509), Free<freeStack>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Free<freeOwnStack>>;

QString nameText(const X509_NAME *name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at >= 0) {
        unsigned char *utf8 = nullptr;
        const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        const QString text = size > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(utf8), size) : QString();
        OPENSSL_free(utf8);
        return text;
    }
    const std::unique_ptr<char, Free<[](char *text) { OPENSSL_free(text); }>> line(X509_NAME_oneline(name, nullptr, 0));
    return line ? QString::fromUtf8(line.get()) : QString();
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    constexpr int kFirstYear = 1900;
    return {QDate(parts.tm_year + kFirstYear, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::UTC};
}

/// Does this system know who vouches for the certificate, now and for signing code?
bool isKnown(X509 *certificate, STACK_OF(X509) * others)
{
    const Store store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    if (!store || !context || X509_STORE_set_default_paths(store.get()) != 1
        || X509_STORE_CTX_init(context.get(), store.get(), certificate, others) != 1) {
        return false;
    }
    X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_CODE_SIGN);
    return X509_verify_cert(context.get()) == 1;
}

void describe(X509 *certificate, BundleSignature &into)
{
    into.signer = nameText(X509_get_subject_name(certificate));
    into.issuer = nameText(X509_get_issuer_name(certificate));
    into.from = timeOf(X509_get0_notBefore(certificate));
    into.until = timeOf(X509_get0_notAfter(certificate));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) == 1) {
        into.fingerprint = QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size)).toHex();
    }
}

void verify(QByteArrayView block, QByteArrayView content, BundleSignature &into)
{
    into.state = State::Broken;
    const Bio signature(BIO_new_mem_buf(block.data(), int(block.size())));
    const Cms cms(d2i_CMS_bio(signature.get(), nullptr));
    const Bio bytes(BIO_new_mem_buf(content.data(), int(content.size())));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed
        || CMS_verify(cms.get(), nullptr, nullptr, bytes.get(), nullptr,
                      CMS_BINARY | CMS_DETACHED | CMS_NO_SIGNER_CERT_VERIFY)
               != 1) {
        ERR_clear_error();
        return;
    }
    const Signers signers(CMS_get0_signers(cms.get()));
    const Certificates others(CMS_get1_certs(cms.get()));
    if (!signers || sk_X509_num(signers.get()) < 1) {
        return;
    }
    X509 *certificate = sk_X509_value(signers.get(), 0);
    describe(certificate, into);
    if (isKnown(certificate, others.get())) {
        into.state = State::Known;
    } else {
        into.state = X509_self_signed(certificate, 1) == 1 ? State::SelfSigned : State::Unknown;
    }
    ERR_clear_error();
}

/// Where the signature's head begins in the file's last bytes; -1: there is none that fits.
qsizetype headIn(const QByteArray &tail)
{
    if (!tail.endsWith(kFoot)) {
        return -1;
    }
    for (qsizetype at = tail.lastIndexOf(kHead); at >= 0; at = at > 0 ? tail.lastIndexOf(kHead, at - 1) : -1) {
        const qsizetype begin = at + kHead.size() + kLengthBytes;
        if (begin <= tail.size()
            && qFromLittleEndian<quint32>(tail.constData() + begin - kLengthBytes) + begin + kFoot.size()
                   == tail.size()) {
            return at;
        }
    }
    return -1;
}

} // namespace

Result<BundleSignature> readSignature(const QString &path)
{
    QFile file(path);
    const std::optional<QString> why = openRegularFile(file);
    if (why || file.isSequential()) {
        return fail(Error::Kind::Storage,
                    BundleSignatureText::tr("The file cannot be read: %1.").arg(why.value_or(file.errorString())));
    }
    BundleSignature signature;
    signature.contentBytes = file.size();
    const qint64 from = std::max<qint64>(0, file.size() - kLongestSignature);
    file.seek(from);
    const QByteArray tail = file.read(file.size() - from);
    if (!tail.endsWith(kFoot)) {
        return signature;
    }
    signature.state = State::Broken;
    const qsizetype at = headIn(tail);
    const qint64 content = from + at;
    if (at < 0 || content > std::numeric_limits<int>::max()) {
        return signature;
    }
    signature.contentBytes = content;
    const uchar *bytes = content > 0 ? file.map(0, content) : nullptr;
    if (bytes) {
        const QByteArrayView block =
            QByteArrayView(tail).sliced(at + kHead.size() + kLengthBytes).chopped(kFoot.size());
        verify(block, QByteArrayView(bytes, content), signature);
    }
    return signature;
}

QString signatureText(const BundleSignature &signature)
{
    const QString until = QLocale().toString(signature.until.date(), QLocale::ShortFormat);
    switch (signature.state) {
    case State::Unsigned:
        return BundleSignatureText::tr("It is not signed: nothing shows who made it, or whether it was changed.");
    case State::Broken:
        return BundleSignatureText::tr(
            "Its signature does not fit: the file was changed after it was signed, or the signature is broken.");
    case State::SelfSigned:
        return BundleSignatureText::tr(
                   "It is unchanged since “%1” signed it, by a certificate of their own making: nobody vouches for "
                   "that name.")
            .arg(signature.signer);
    case State::Unknown:
        return BundleSignatureText::tr(
                   "It is unchanged since “%1” signed it; this system does not vouch for the certificate (issued by "
                   "“%2”, valid until %3).")
            .arg(signature.signer, signature.issuer, until);
    case State::Known:
        return BundleSignatureText::tr("It is unchanged since “%1” signed it; “%2” vouches for that name.")
            .arg(signature.signer, signature.issuer);
    }
    Q_UNREACHABLE_RETURN({});
}

QString signatureWord(State state)
{
    switch (state) {
    case State::Unsigned:
        return u"unsigned"_s;
    case State::Broken:
        return u"broken"_s;
    case State::SelfSigned:
        return u"self-signed"_s;
    case State::Unknown:
        return u"unknown-issuer"_s;
    case State::Known:
        return u"known-issuer"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Signalbox
