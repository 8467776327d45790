// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/keptsecrets.h"

#include "core/auth/urlrules.h"
#include "core/catalog/programs/addressparameter.h"
#include "core/catalog/programs/entrydifference.h"
#include "core/catalog/values/inputdescription.h"
#include "core/catalog/values/placeholder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class KeptSecretText
{
    Q_DECLARE_TR_FUNCTIONS(KeptSecret)
};

bool isSamePlace(const EntryText &one, const EntryText &other)
{
    return one.place == other.place && one.number == other.number && one.name == other.name;
}

QList<LiteralSecret> secretsIn(const QList<LiteralSecret> &all, const EntryText &text)
{
    QList<LiteralSecret> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [&text](const LiteralSecret &secret) { return isSamePlace(secret.text, text); });
    return found;
}

/// For each of the secrets, which are all that stand in one text, the reference that `referring` has in its place. Empty:
/// something else of the text differs, or one of them is not referred to.
QList<Placeholder> referencesInstead(const QString &referring, const QList<LiteralSecret> &secrets)
{
    QList<Placeholder> references;
    QString rest = referring;
    qsizetype done = 0;
    for (const LiteralSecret &secret : secrets) {
        const QString words = secret.text.text.sliced(done, secret.begin - done);
        if (!rest.startsWith(words)) {
            return {};
        }
        rest = rest.sliced(words.size());
        const QList<TextPart> parts = placeholderParts(rest);
        if (parts.isEmpty() || !parts.first().placeholder) {
            return {};
        }
        references.append(*parts.first().placeholder);
        rest = rest.sliced(references.last().written.size());
        done = secret.begin + secret.length;
    }
    return !secrets.isEmpty() && rest == secrets.last().text.text.sliced(done) ? references : QList<Placeholder>();
}

const EntryText *textAt(const QList<EntryText> &texts, const EntryText &place)
{
    const auto found = std::ranges::find_if(texts, [&](const EntryText &text) { return isSamePlace(text, place); });
    return found == texts.end() ? nullptr : &*found;
}

bool hasHeader(const ServerEntry &entry, const QString &name)
{
    return std::ranges::any_of(
        entry.headers, [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// The header that these credentials become; empty: none.
QString headerOf(const AuthOptions &auth)
{
    using Kind = AuthOptions::Kind;
    const bool isAuthorization = auth.kind == Kind::Bearer || auth.kind == Kind::Basic;
    return isAuthorization ? u"Authorization"_s : auth.kind == Kind::Header ? auth.name : QString();
}

KeptSecret inHeader(const QString &header, const QString &text, qsizetype begin, const QString &value)
{
    return {.there = {.text = {.place = EntryText::Place::Header, .name = header, .text = text},
                      .begin = begin,
                      .length = text.size() - begin},
            .input = {},
            .value = value};
}

/// Of "Basic …" with this user's name.
std::optional<KeptSecret> basicSecret(const QString &user, const QString &header, const QString &text)
{
    static const QRegularExpression basic(u"\\ABasic\\s+(\\S+)\\z"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = basic.match(text);
    const auto decoded =
        QByteArray::fromBase64Encoding(match.captured(1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QString pair = decoded ? QString::fromUtf8(*decoded) : QString();
    const qsizetype colon = pair.indexOf(u':');
    return colon >= 0 && pair.first(colon) == user
               ? std::optional(inHeader(header, text, match.capturedStart(1), pair.sliced(colon + 1)))
               : std::nullopt;
}

std::optional<KeptSecret> secretInHeader(const AuthOptions &auth, const QString &header, const QString &text)
{
    static const QRegularExpression bearer(u"\\ABearer\\s+(\\S+)\\z"_s, QRegularExpression::CaseInsensitiveOption);
    if (auth.kind == AuthOptions::Kind::Basic) {
        return basicSecret(auth.name, header, text);
    }
    if (auth.kind == AuthOptions::Kind::Header) {
        return inHeader(header, text, 0, text);
    }
    const QRegularExpressionMatch token = bearer.match(text);
    return token.hasMatch() ? std::optional(inHeader(header, text, token.capturedStart(1), token.captured(1)))
                            : std::nullopt;
}

std::optional<KeptSecret> secretInAddress(const AuthOptions &auth, const QString &address)
{
    const auto parameter = AddressParameter::in(address, auth.name);
    if (!parameter || holdsPlaceholder(parameter->text)) {
        return std::nullopt;
    }
    return KeptSecret{.there = {.text = {.place = EntryText::Place::Address, .text = address},
                                .begin = parameter->valueBegin,
                                .length = parameter->begin + parameter->length - parameter->valueBegin},
                      .input = {},
                      .value = parameter->value};
}

/// Where our credentials become a header or a parameter, and their secret is no variable's: it, in what stands there. None
/// for another address.
std::optional<KeptSecret> secretOfCredentials(const ServerEntry &ours, const ServerEntry &theirs)
{
    const AuthOptions &auth = ours.remote.auth;
    const bool isKept = auth.secret.isEmpty() && ours.remote.secretVariable.isEmpty();
    if (!isKept || showsCredentials(ours, auth) || !isSameReach(ours, theirs)) {
        return std::nullopt;
    }
    if (auth.kind == AuthOptions::Kind::ApiKeyQuery) {
        return auth.name.isEmpty() ? std::nullopt : secretInAddress(auth, theirs.url);
    }
    const QString name = headerOf(auth);
    for (const auto &[header, text] : theirs.headers) {
        if (!name.isEmpty() && header.compare(name, Qt::CaseInsensitive) == 0 && !holdsPlaceholder(text)) {
            return secretInHeader(auth, header, text);
        }
    }
    return std::nullopt;
}

} // namespace

QString KeptSecret::sentence(std::optional<bool> isEqual) const
{
    const QString where = there.words();
    if (!isEqual) {
        return KeptSecretText::tr("%1: Signalbox keeps it as a secret and refers to it; here it stands in the file. "
                                  "Whether both are the same was not compared.")
            .arg(where);
    }
    return *isEqual
               ? KeptSecretText::tr("%1: Signalbox keeps the same value as a secret; here it stands in the file.")
                     .arg(where)
               : KeptSecretText::tr("%1: the file has another value than the secret that Signalbox keeps.").arg(where);
}

QList<KeptSecret> keptSecrets(const ServerEntry &ours, const ServerEntry &theirs)
{
    const QList<InputDescription> inputs = inputsOf(ours);
    const auto isSecret = [&inputs](const Placeholder &reference) {
        return reference.kind == Placeholder::Kind::Input
               && std::ranges::any_of(inputs, [&reference](const InputDescription &input) {
                      return input.isSecret && input.id == reference.name;
                  });
    };
    QList<KeptSecret> kept;
    if (ours.transport != theirs.transport) {
        return kept;
    }
    if (const std::optional<KeptSecret> secret = secretOfCredentials(ours, theirs)) {
        kept.append(*secret);
    }
    if (!std::ranges::any_of(inputs, &InputDescription::isSecret)) {
        return kept;
    }
    const QList<LiteralSecret> literals = literalSecrets(theirs);
    for (const EntryText &text : entryTexts(ours)) {
        const QList<LiteralSecret> secrets = secretsIn(literals, text);
        const QList<Placeholder> references = referencesInstead(text.text, secrets);
        if (std::ranges::all_of(references, isSecret)) {
            for (qsizetype i = 0; i < references.size(); ++i) {
                kept.append({.there = secrets.at(i), .input = references.at(i).name, .value = secrets.at(i).value()});
            }
        }
    }
    return kept;
}

ServerEntry withOurReferences(const ServerEntry &theirs, const QList<KeptSecret> &kept)
{
    QList<LiteralSecret> secrets;
    ServerEntry entry = theirs;
    QString parameter;
    for (const KeptSecret &secret : kept) {
        if (!secret.input.isEmpty()) {
            secrets.append(secret.there);
        } else if (secret.there.text.place == EntryText::Place::Address) {
            parameter = AddressParameter::nameAt(secret.there.text.text, secret.there.begin);
        } else {
            entry.headers.removeIf([&](const auto &header) { return header.first == secret.there.text.name; });
        }
    }
    entry = withReferences(entry, secrets, [&kept](const LiteralSecret &secret) {
        const auto found = std::ranges::find_if(kept, [&secret](const KeptSecret &one) {
            return isSamePlace(one.there.text, secret.text) && one.there.begin == secret.begin;
        });
        return QStringLiteral("${input:%1}").arg(found->input);
    });
    if (const auto one = parameter.isEmpty() ? std::nullopt : AddressParameter::in(entry.url, parameter)) {
        entry.url = one->takenFrom(entry.url);
    }
    return entry;
}

ServerEntry withSecretsOf(const ServerEntry &there, const ServerEntry &entry)
{
    if (there.transport != entry.transport) {
        return entry;
    }
    const QList<EntryText> texts = entryTexts(there);
    const QList<LiteralSecret> theirs = literalSecrets(there);
    const QList<LiteralSecret> ours = literalSecrets(entry);
    const bool isReached = isSameReach(there, entry);
    ServerEntry written = withEntryTexts(entry, [&](const EntryText &text) {
        const EntryText *stands = textAt(texts, text);
        const bool stays = stands
                           && (meansTheSame(stands->text, text.text)
                               || (isReached
                                   && (!referencesInstead(text.text, secretsIn(theirs, text)).isEmpty()
                                       || !referencesInstead(stands->text, secretsIn(ours, text)).isEmpty())));
        return stays ? stands->text : text.text;
    });
    const std::optional<KeptSecret> secret = secretOfCredentials(entry, there);
    if (!secret) {
        return written;
    }
    if (secret->there.text.place == EntryText::Place::Header) {
        written.headers.append({secret->there.text.name, secret->there.text.text});
    } else if (const auto parameter = AddressParameter::in(there.url, entry.remote.auth.name)) {
        const bool isWhole = meansTheSame(parameter->takenFrom(there.url), written.url);
        written.url = isWhole ? there.url : parameter->addedTo(written.url);
    }
    return written;
}

bool isSameReach(const ServerEntry &one, const ServerEntry &other)
{
    constexpr auto kCommand = ServerEntry::Transport::Stdio;
    if (one.transport == kCommand || other.transport == kCommand) {
        return one.transport == other.transport;
    }
    return meansTheSame(one.url, other.url) || isSameOrigin(QUrl(one.url), QUrl(other.url));
}

bool showsCredentials(const ServerEntry &entry, const AuthOptions &auth)
{
    if (auth.kind == AuthOptions::Kind::ApiKeyQuery) {
        return AddressParameter::in(entry.url, auth.name).has_value();
    }
    const QString header = headerOf(auth);
    return !header.isEmpty() && hasHeader(entry, header);
}

QList<LiteralSecret> exposedSecrets(const ServerEntry &before, const ServerEntry &after)
{
    QStringList known;
    std::ranges::transform(literalSecrets(before) + fixedSecrets(before), std::back_inserter(known),
                           &LiteralSecret::value);
    QList<LiteralSecret> exposed = literalSecrets(after) + fixedSecrets(after);
    exposed.removeIf([&known](const LiteralSecret &secret) { return known.contains(secret.value()); });
    return exposed;
}

} // namespace Signalbox
