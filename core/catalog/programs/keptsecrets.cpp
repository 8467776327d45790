// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/keptsecrets.h"

#include "core/auth/urlrules.h"
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

/// Do both reach the same? A secret that is meant for one address is never left beside another.
bool isSameReach(const ServerEntry &one, const ServerEntry &other)
{
    return one.transport == other.transport
           && (one.transport == ServerEntry::Transport::Stdio || meansTheSame(one.url, other.url)
               || isSameOrigin(QUrl(one.url), QUrl(other.url)));
}

/// Where our credentials become this header, and their secret is no variable's: it, in the header that stands there. None
/// for another address.
std::optional<LiteralSecret> secretOfCredentials(const ServerEntry &ours, const ServerEntry &theirs)
{
    using Kind = AuthOptions::Kind;
    static const QRegularExpression bearer(u"\\ABearer\\s+(\\S+)\\z"_s, QRegularExpression::CaseInsensitiveOption);
    const AuthOptions &auth = ours.remote.auth;
    const bool isKept = (auth.kind == Kind::Bearer || auth.kind == Kind::Header) && auth.secret.isEmpty()
                        && ours.remote.secretVariable.isEmpty();
    const QString name = auth.kind == Kind::Bearer ? u"Authorization"_s : auth.name;
    if (!isKept || name.isEmpty() || hasHeader(ours, name) || !isSameReach(ours, theirs)) {
        return std::nullopt;
    }
    for (const auto &[header, text] : theirs.headers) {
        const bool isReference = std::ranges::any_of(placeholderParts(text),
                                                     [](const TextPart &part) { return part.placeholder.has_value(); });
        if (header.compare(name, Qt::CaseInsensitive) != 0 || isReference) {
            continue;
        }
        const QRegularExpressionMatch token = bearer.match(text);
        if (auth.kind == Kind::Bearer && !token.hasMatch()) {
            return std::nullopt;
        }
        const qsizetype begin = auth.kind == Kind::Bearer ? token.capturedStart(1) : 0;
        return LiteralSecret{.text = {.place = EntryText::Place::Header, .name = header, .text = text},
                             .begin = begin,
                             .length = text.size() - begin};
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
    if (const std::optional<LiteralSecret> secret = secretOfCredentials(ours, theirs)) {
        kept.append({.there = *secret, .input = {}});
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
                kept.append({.there = secrets.at(i), .input = references.at(i).name});
            }
        }
    }
    return kept;
}

ServerEntry withOurReferences(const ServerEntry &theirs, const QList<KeptSecret> &kept)
{
    QList<LiteralSecret> secrets;
    ServerEntry entry = theirs;
    for (const KeptSecret &secret : kept) {
        if (secret.input.isEmpty()) {
            entry.headers.removeIf([&](const auto &header) { return header.first == secret.there.text.name; });
        } else {
            secrets.append(secret.there);
        }
    }
    return withReferences(entry, secrets, [&kept](const LiteralSecret &secret) {
        const auto found = std::ranges::find_if(kept, [&secret](const KeptSecret &one) {
            return isSamePlace(one.there.text, secret.text) && one.there.begin == secret.begin;
        });
        return QStringLiteral("${input:%1}").arg(found->input);
    });
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
    if (const std::optional<LiteralSecret> secret = secretOfCredentials(entry, there)) {
        written.headers.append({secret->text.name, secret->text.text});
    }
    return written;
}

QList<LiteralSecret> exposedSecrets(const ServerEntry &before, const ServerEntry &after)
{
    QStringList known;
    std::ranges::transform(literalSecrets(before), std::back_inserter(known), &LiteralSecret::value);
    QList<LiteralSecret> exposed = literalSecrets(after);
    exposed.removeIf([&known](const LiteralSecret &secret) { return known.contains(secret.value()); });
    return exposed;
}

} // namespace Signalbox
