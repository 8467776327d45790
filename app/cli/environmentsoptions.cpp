// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/environmentsoptions.h"

#include "app/cli/clitext.h"
#include "core/json/masker.h"
#include "core/json/secretformats.h"

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using EnvironmentsVerb = EnvironmentsOptions::Verb;
using Place = VariablePlace::Kind;

namespace {

struct EnvironmentsRow
{
    const char *word;
    EnvironmentsVerb verb;
    int least; ///< of the words that follow
    int most;  ///< -1: any number
};
constexpr std::array kEnvironmentsVerbs{EnvironmentsRow{"list", EnvironmentsVerb::List, 0, 0},
                                        EnvironmentsRow{"show", EnvironmentsVerb::Show, 0, 1},
                                        EnvironmentsRow{"add", EnvironmentsVerb::Add, 1, 1},
                                        EnvironmentsRow{"set", EnvironmentsVerb::Set, 0, -1},
                                        EnvironmentsRow{"unset", EnvironmentsVerb::Unset, 1, -1},
                                        EnvironmentsRow{"rename", EnvironmentsVerb::Rename, 2, 2},
                                        EnvironmentsRow{"remove", EnvironmentsVerb::Remove, 1, 1},
                                        EnvironmentsRow{"use", EnvironmentsVerb::Use, 0, 1}};

QList<QCommandLineOption> environmentsOptionTable()
{
    return {
        {u"env"_s, tr("set, unset: in this environment."), u"name"_s},
        {u"profile"_s, tr("set, unset: in this profile; goes before any environment."), u"name"_s},
        {u"everywhere"_s, tr("set, unset: in all environments.")},
        {u"secret"_s, tr("set: this variable is a secret; its value is typed, or read from standard input."),
         u"name"_s},
        {u"secret-env"_s, tr("set: the same, NAME=VARIABLE, where the variable holds it; repeated."), u"pair"_s},
        {u"plain"_s, tr("set: keeps in the file what looks like a secret.")},
        {u"description"_s, tr("add, set: what it is for."), u"text"_s},
        {u"none"_s, tr("use: no environment.")},
        {u"format"_s, tr("text, or json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString environmentsUsage()
{
    return tr(
        "Usage:\n"
        "  signalbox-cli servers env list                       environments; * marks the one in use\n"
        "  signalbox-cli servers env show [NAME]                its variables; without a name what holds now, and "
        "from where\n"
        "  signalbox-cli servers env add NAME\n"
        "  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] VARIABLE=TEXT …\n"
        "  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] --secret VARIABLE\n"
        "                                                       without a place: in the environment in use, or in "
        "all\n"
        "  signalbox-cli servers env unset [--env NAME | --profile NAME | --everywhere] VARIABLE …\n"
        "  signalbox-cli servers env rename NAME NEWNAME\n"
        "  signalbox-cli servers env remove NAME                its variables and their secrets go with it\n"
        "  signalbox-cli servers env use NAME | --none          from now on; what runs goes on as it is\n"
        "Servers get them where their entries say ${var:VARIABLE}.\n");
}

void readPlace(EnvironmentsOptions &options, OptionReader &reader)
{
    const bool isEverywhere = reader.isSet(u"everywhere"_s);
    const int count = int(reader.isSet(u"env"_s)) + int(reader.isSet(u"profile"_s)) + int(isEverywhere);
    if (count > 1) {
        reader.refuse(tr("Give one of --env, --profile and --everywhere."));
    } else if (reader.isSet(u"env"_s)) {
        options.place = {.kind = Place::Environment, .name = reader.value(u"env"_s)};
    } else if (reader.isSet(u"profile"_s)) {
        options.place = {.kind = Place::Profile, .name = reader.value(u"profile"_s)};
    } else if (isEverywhere) {
        options.place = VariablePlace{};
    }
}

/// VARIABLE=TEXT; secrets are not taken so: every program of this machine can read arguments.
void readValues(EnvironmentsOptions &options, const QStringList &words, OptionReader &reader)
{
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1) {
            return reader.refuse(tr("“%1” is not VARIABLE=TEXT.").arg(word.left(100)));
        }
        const QString name = word.first(equals);
        const QString text = word.sliced(equals + 1);
        const bool isSecret = Masker::isSecretName(name) || !knownSecrets(text.toUtf8()).isEmpty();
        if (isSecret && !text.isEmpty() && !options.isPlain) {
            return reader.refuse(
                tr("“%1” looks like a secret: every program on this machine can read arguments.").arg(name.left(100)),
                tr("Use --secret %1, or --secret-env %1=VARIABLE; --plain if it is none.").arg(name.left(100)));
        }
        options.values.append({name, text});
    }
    reader.text(options.secret, u"secret"_s);
    reader.pairs(options.secretVariables, u"secret-env"_s);
    const qsizetype count = options.values.size() + options.secretVariables.size() + (options.secret.isEmpty() ? 0 : 1);
    if (count == 0) {
        reader.refuse(tr("servers env set wants VARIABLE=TEXT, or --secret VARIABLE."));
    } else if (count > 1 && options.description) {
        reader.refuse(tr("--description goes with one variable."));
    }
}

} // namespace

Result<EnvironmentsOptions> EnvironmentsOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser, environmentsOptionTable(), u"signalbox-cli servers env"_s, arguments);
    EnvironmentsOptions options;
    if (options.helpText = reader.help(environmentsUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    const auto *row = std::ranges::find_if(
        kEnvironmentsVerbs, [&verb](const EnvironmentsRow &one) { return verb == QLatin1StringView(one.word); });
    if (row == kEnvironmentsVerbs.end()) {
        reader.refuse(tr("servers env wants list, show, add, set, unset, rename, remove or use."));
    } else if (words.size() < row->least || (row->most >= 0 && words.size() > row->most)) {
        reader.refuse(tr("servers env %1 wants another number of words.").arg(verb),
                      tr("servers env --help shows it."));
    } else {
        options.verb = row->verb;
    }
    const bool isNone = reader.isSet(u"none"_s);
    if (options.verb == EnvironmentsVerb::Use && words.isEmpty() != isNone) {
        reader.refuse(tr("servers env use wants one name, or --none."));
    }
    readPlace(options, reader);
    options.isPlain = reader.isSet(u"plain"_s);
    if (reader.isSet(u"description"_s)) {
        options.description = reader.value(u"description"_s);
    }
    const bool isSet = options.verb == EnvironmentsVerb::Set;
    if (isSet) {
        readValues(options, words, reader);
    } else if (options.verb == EnvironmentsVerb::Unset) {
        options.names = words;
    } else {
        options.name = words.value(0);
        options.newName = words.value(1);
    }
    options.json = reader.isJson();
    const bool isOfSet = options.isPlain || reader.isSet(u"secret"_s) || reader.isSet(u"secret-env"_s);
    if ((isOfSet && !isSet) || (options.place && !isSet && options.verb != EnvironmentsVerb::Unset)
        || (options.description && !isSet && options.verb != EnvironmentsVerb::Add)
        || (isNone && options.verb != EnvironmentsVerb::Use)) {
        reader.refuse(tr("That option does not go with servers env %1.").arg(verb));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
