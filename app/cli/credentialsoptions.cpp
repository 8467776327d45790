// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentialsoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionreader.h"
#include "core/catalog/authjson.h"
#include "core/json/jsonlist.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;
using CredentialsVerb = CredentialsOptions::Verb;

namespace {

/// An option of set, and the member it becomes; `group`: of an object inside.
struct Member
{
    enum class As { Text, Texts, File, Number, Object, Flag };

    const char *option;
    const char *group;
    const char *name;
    As as = As::Text;
};

constexpr std::array kMembers = {
    Member{"kind", "", "kind"},
    Member{"name", "", "name"},
    Member{"client-id", "", "clientId"},
    Member{"client-issuer", "", "clientIssuer"},
    Member{"token-auth-method", "", "tokenAuthMethod"},
    Member{"issuer", "", "issuer"},
    Member{"scope", "", "scopes", Member::As::Texts},
    Member{"algorithm", "", "algorithm"},
    Member{"key-id", "", "keyId"},
    Member{"private-key-file", "", "privateKeyFile", Member::As::File},
    Member{"assertion-file", "", "assertionFile", Member::As::File},
    Member{"jwt-issuer", "jwt", "issuer"},
    Member{"jwt-subject", "jwt", "subject"},
    Member{"jwt-audience", "jwt", "audience", Member::As::Texts},
    Member{"jwt-lifetime", "jwt", "lifetimeSeconds", Member::As::Number},
    Member{"jwt-claims", "jwt", "claims", Member::As::Object},
    Member{"rate", "rate", "requests", Member::As::Number},
    Member{"rate-seconds", "rate", "seconds", Member::As::Number},
    Member{"rate-waits", "rate", "waits", Member::As::Flag},
};

constexpr std::array kFiles = {
    std::pair{"certificate-file", &CredentialsOptions::certificateFile},
    std::pair{"certificate-key-file", &CredentialsOptions::certificateKeyFile},
    std::pair{"authority-file", &CredentialsOptions::authorityFile},
};

QList<QCommandLineOption> credentialsOptionTable()
{
    return {
        {u"kind"_s,
         tr("set: automatic, none, header, query, basic, bearer, jwt, oauth, client-credentials, workload-identity or "
            "enterprise. Another kind forgets what was set for the old one."),
         u"kind"_s},
        {u"name"_s, tr("set: the header, the query's parameter or the user."), u"name"_s},
        {u"slot"_s, tr("set: which secret: secret, client-secret, private-key or passphrase."), u"slot"_s},
        {u"from-env"_s, tr("set: keeps no secret; this environment variable holds it."), u"variable"_s},
        {u"client-id"_s, tr("set: of OAuth, registered beforehand."), u"id"_s},
        {u"client-issuer"_s, tr("set: the issuer that it was registered at."), u"url"_s},
        {u"token-auth-method"_s, tr("set: how the client shows who it is."), u"method"_s},
        {u"issuer"_s, tr("set: the authorization server to use, of several."), u"url"_s},
        {u"scope"_s, tr("set: asks for this scope as well; can be repeated."), u"scope"_s},
        {u"algorithm"_s, tr("set: HS256, RS256 or ES256, of tokens and assertions that are signed here."), u"name"_s},
        {u"key-id"_s, tr("set: the key's name in them."), u"id"_s},
        {u"private-key-file"_s, tr("set: the key that signs them, PEM."), u"file"_s},
        {u"assertion-file"_s, tr("set: holds a workload's token."), u"file"_s},
        {u"jwt-issuer"_s, tr("set: iss of tokens that are signed here."), u"text"_s},
        {u"jwt-subject"_s, tr("set: their sub."), u"text"_s},
        {u"jwt-audience"_s, tr("set: their aud; can be repeated."), u"text"_s},
        {u"jwt-lifetime"_s, tr("set: how long they are good."), u"seconds"_s},
        {u"jwt-claims"_s, tr("set: more claims, one JSON object."), u"json"_s},
        {u"rate"_s, tr("set: so many requests in one window of time; 0: as many as one likes."), u"n"_s},
        {u"rate-seconds"_s, tr("set: the length of that window."), u"s"_s},
        {u"rate-waits"_s, tr("set: whether more requests wait (on) or fail at once (off)."), u"on|off"_s},
        {u"certificate-file"_s, tr("set: our certificate, PEM or PKCS#12; empty: none."), u"file"_s},
        {u"certificate-key-file"_s, tr("set: its key, PEM."), u"file"_s},
        {u"authority-file"_s, tr("set: authorities trusted beside the system's, PEM."), u"file"_s},
        {u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString credentialsUsage()
{
    return tr(
        "Usage:\n"
        "  signalbox-cli credentials show [NAME]          what a server is shown, and where each secret comes "
        "from\n"
        "  signalbox-cli credentials set NAME [--kind …]  sets that; a secret is asked for, or read from a pipe\n"
        "  signalbox-cli credentials test NAME            connects once; ends with 0 if the server lets us in\n"
        "  signalbox-cli credentials forget NAME          forgets the server's secrets and tokens\n"
        "  signalbox-cli credentials store [PLACE]        where secrets are kept: keychain, file or memory\n"
        "NAME is a server of Signalbox's own list: signalbox-cli servers list. No secret is an argument, and none\n"
        "is shown.\n");
}

/// Made whole: the window has another working folder.
QString absolutePath(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

/// What the option says, as the entry's file would say it.
Json valueOf(const Member &member, OptionReader &reader)
{
    const QString option = QString::fromLatin1(member.option);
    switch (member.as) {
    case Member::As::Text:
        return fromQString(reader.value(option));
    case Member::As::File:
        return fromQString(absolutePath(reader.value(option)));
    case Member::As::Texts: {
        QStringList texts;
        reader.texts(texts, option);
        texts.removeAll(QString());
        return jsonList(texts);
    }
    case Member::As::Flag: {
        QString word;
        reader.word(word, option, {u"on"_s, u"off"_s});
        return Json(word == "on"_L1);
    }
    case Member::As::Object: {
        std::optional<QByteArray> text;
        reader.object(text, option);
        const Result<ParsedJson> parsed = parseJson(text.value_or("{}"));
        return parsed ? parsed->value : Json(jsoncons::json_object_arg);
    }
    case Member::As::Number: {
        bool good = false;
        const double number = reader.value(option).toDouble(&good);
        if (!good) {
            reader.refuse(tr("--%1 wants a number, not “%2”.").arg(option, reader.value(option)));
        }
        return number == double(qint64(number)) ? Json(qint64(number)) : Json(number);
    }
    }
    Q_UNREACHABLE_RETURN(Json());
}

void readMembers(CredentialsOptions &options, OptionReader &reader)
{
    for (const Member &member : kMembers) {
        if (!reader.isSet(QString::fromLatin1(member.option))) {
            continue;
        }
        Json &object = *member.group == '\0'
                           ? options.auth
                           : options.auth.try_emplace(member.group, jsoncons::json_object_arg).first->value();
        object.insert_or_assign(member.name, valueOf(member, reader));
    }
    for (const auto &[option, into] : kFiles) {
        if (const QString name = QString::fromLatin1(option); reader.isSet(name)) {
            options.*into = absolutePath(reader.value(name));
        }
    }
}

void readSlot(CredentialsOptions &options, OptionReader &reader)
{
    reader.text(options.variable, u"from-env"_s);
    if (reader.isSet(u"from-env"_s) && options.variable.isEmpty()) {
        reader.refuse(tr("--from-env wants the name of an environment variable."));
    }
    if (reader.isSet(u"slot"_s)) {
        options.slot = slotFromText(reader.value(u"slot"_s));
        if (!options.slot) { // what was typed may be the secret itself
            reader.refuse(tr("--slot wants one of secret, client-secret, private-key, passphrase."),
                          tr("A secret is no argument: it is asked for, or read from standard input."));
        }
    }
}

void readVerb(CredentialsOptions &options, const QString &verb, QStringList words, OptionReader &reader)
{
    const std::array verbs = {std::pair{u"show"_s, CredentialsVerb::Show}, std::pair{u"set"_s, CredentialsVerb::Set},
                              std::pair{u"test"_s, CredentialsVerb::Test},
                              std::pair{u"forget"_s, CredentialsVerb::Forget}};
    const auto found = std::ranges::find(verbs, verb, &std::pair<QString, CredentialsVerb>::first);
    if (found == verbs.end()) {
        return reader.refuse(verb.isEmpty()
                                 ? tr("credentials wants show, set, test, forget or store.")
                                 : tr("credentials wants show, set, test, forget or store, not “%1”.").arg(verb));
    }
    options.verb = found->second;
    if (words.isEmpty() && options.verb != CredentialsVerb::Show) {
        return reader.refuse(tr("credentials %1 wants the name of a server.").arg(verb));
    }
    options.server = words.value(0);
    if (words.size() > 1) { // what was typed may be a secret
        reader.refuse(tr("credentials %1 takes one name and no more words.").arg(verb),
                      tr("A secret is no argument: it is asked for, or read from standard input."));
    }
    if (options.verb != CredentialsVerb::Set
        && (options.changesSettings() || options.slot || !options.variable.isEmpty())) {
        reader.refuse(tr("What is to be changed goes with credentials set."));
    }
}

} // namespace

bool CredentialsOptions::changesSettings() const
{
    return !auth.empty() || certificateFile || certificateKeyFile || authorityFile;
}

Result<RemoteSettings> CredentialsOptions::applyTo(const RemoteSettings &before) const
{
    Json whole(jsoncons::json_object_arg);
    authToJson(before, RemoteSettings(), whole);
    const std::string kind = whole.get_value_or<std::string>("kind", "automatic");
    if (auth.get_value_or<std::string>("kind", kind) != kind) {
        whole = Json(jsoncons::json_object_arg);
    }
    for (const auto &member : auth.object_range()) {
        if (member.value().is_object() && whole.contains(member.key())) {
            whole.at(member.key()).merge_or_update(member.value());
        } else {
            whole.insert_or_assign(member.key(), member.value());
        }
    }
    if (whole.contains("rate") && whole.at("rate").get_value_or<double>("requests", 1) == 0) {
        whole.erase("rate");
    }
    RemoteSettings after = before;
    after.auth = AuthOptions();
    if (const Result<> read = authFromJson(whole, after); !read) {
        return Failure(read.error());
    }
    after.certificateFile = certificateFile.value_or(before.certificateFile);
    after.certificateKeyFile = certificateKeyFile.value_or(before.certificateKeyFile);
    after.authorityFile = authorityFile.value_or(before.authorityFile);
    return after;
}

Result<CredentialsOptions> CredentialsOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser, credentialsOptionTable(), u"signalbox-cli credentials"_s, arguments);
    CredentialsOptions options;
    if (options.helpText = reader.help(credentialsUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    readMembers(options, reader);
    readSlot(options, reader);
    options.json = reader.isJson();
    readVerb(options, verb, words, reader);
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
