// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authcommandoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/commandlinesplit.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> authOptionTable()
{
    return {
        {u"client-id"_s, tr("login: the client id that was registered beforehand."), u"id"_s},
        {u"client-secret-env"_s, tr("login: the environment variable with that client's secret."), u"variable"_s},
        {u"scope"_s, tr("login: asks for this scope beside what the server asks for; can be repeated."), u"scope"_s},
        {u"format"_s, tr("text, or json: one document {\"result\": …}."), u"kind"_s},
        {{u"v"_s, u"verbose"_s}, tr("Prints every step, masked, to standard error.")},
        OptionReader::helpOption(),
    };
}

QString authUsage()
{
    return tr(
        "Usage:\n"
        "  signalbox-cli auth login (URL | --server NAME [--config FILE])    signs in, with the browser\n"
        "  signalbox-cli auth status (URL | --server NAME [--config FILE])   who is signed in, until when\n"
        "  signalbox-cli auth renew (URL | --server NAME [--config FILE])    renews the token now\n"
        "  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   has the tokens revoked, and forgets them\n"
        "  signalbox-cli auth logout (URL | --server NAME [--config FILE])   forgets the server's tokens\n");
}

void readVerb(AuthCommandOptions &options, const QString &verb, OptionReader &reader)
{
    using Verb = AuthCommandOptions::Verb;
    if (verb == "login"_L1) {
        options.verb = Verb::Login;
    } else if (verb == "renew"_L1) {
        options.verb = Verb::Renew;
    } else if (verb == "revoke"_L1) {
        options.verb = Verb::Revoke;
    } else if (verb == "logout"_L1) {
        options.verb = Verb::Logout;
    } else if (verb != "status"_L1) {
        reader.refuse(verb.isEmpty() ? tr("auth wants login, status, renew, revoke or logout.")
                                     : tr("auth wants login, status, renew, revoke or logout, not “%1”.").arg(verb));
    }
    const bool details = !options.clientId.isEmpty() || !options.scopes.isEmpty();
    if (details && options.verb != Verb::Login) {
        reader.refuse(tr("--client-id and --scope go with auth login."));
    }
    if (!options.clientSecretVariable.isEmpty() && options.clientId.isEmpty()) {
        reader.refuse(tr("--client-secret-env goes with --client-id."));
    }
}

} // namespace

Result<AuthCommandOptions> AuthCommandOptions::parse(const QStringList &arguments)
{
    const QList<QCommandLineOption> table =
        TargetOptions::fileTable() + TargetOptions::addressTable() + authOptionTable();
    const bool verbFirst = !arguments.isEmpty() && !arguments.first().startsWith(u'-');
    const QString verb = verbFirst ? arguments.first() : QString();
    const CommandLineSplit split = splitTarget(arguments.mid(verbFirst ? 1 : 0), table);

    QCommandLineParser parser;
    OptionReader reader(parser, table, u"signalbox-cli auth"_s, split.ours);
    AuthCommandOptions options;
    if (options.helpText = reader.help(authUsage()); !options.helpText.isEmpty()) {
        options.verb = Verb::Help;
        return options;
    }
    reader.text(options.clientId, u"client-id"_s);
    reader.text(options.clientSecretVariable, u"client-secret-env"_s);
    reader.texts(options.scopes, u"scope"_s);
    readVerb(options, verb, reader);
    options.target = TargetOptions::read(reader, split.target);
    if (!options.target.command.isEmpty()) {
        reader.refuse(tr("“%1” is a command; only servers with an address are signed in to.")
                          .arg(options.target.command.join(u' ')));
    }
    options.json = reader.isJson();
    options.verbose = reader.isSet(u"v"_s);
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
