// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settingsoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionreader.h"

#include <QRegularExpression>

#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using SettingsVerb = SettingsOptions::Verb;

namespace {

struct SettingsRow
{
    const char *word;
    SettingsVerb verb;
    int least; ///< of the words that follow
    int most;
};
constexpr std::array kSettingsVerbs{
    SettingsRow{"list", SettingsVerb::List, 0, 0},     SettingsRow{"get", SettingsVerb::Get, 1, 1},
    SettingsRow{"set", SettingsVerb::Set, 2, 2},       SettingsRow{"reset", SettingsVerb::Reset, 0, 1},
    SettingsRow{"export", SettingsVerb::Export, 0, 1}, SettingsRow{"import", SettingsVerb::Import, 1, 1}};

QList<QCommandLineOption> settingsOptionTable()
{
    return {
        {u"changed"_s, tr("list: only what is not the default.")},
        {u"all"_s, tr("reset: all settings but where secrets are kept.")},
        {u"dry-run"_s, tr("import: says what would change, and changes nothing.")},
        {u"others-reset"_s, tr("import: what the file does not name becomes the default.")},
        {u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString settingsUsage()
{
    return tr("Usage:\n"
              "  signalbox-cli settings list [--changed]     all settings; * marks what is not the default\n"
              "  signalbox-cli settings get KEY\n"
              "  signalbox-cli settings set KEY VALUE        a switch is on or off, names have commas between them\n"
              "  signalbox-cli settings reset KEY | --all\n"
              "  signalbox-cli settings export [FILE]        what is not the default, as JSON, without any secret\n"
              "  signalbox-cli settings import FILE          - is standard input; the settings before are kept\n"
              "A Signalbox that is running takes over what concerns its window when the settings are looked at, the "
              "rest when it is started again.\n");
}

/// A value as it is typed, and no option.
QStringList negativeNumbers(const QStringList &arguments)
{
    static const QRegularExpression number(u"\\A-[0-9]+([.,][0-9]*)?\\z"_s);
    return arguments.first(arguments.contains(u"--"_s) ? arguments.indexOf(u"--"_s) : arguments.size()).filter(number);
}

} // namespace

Result<SettingsOptions> SettingsOptions::parse(const QStringList &arguments)
{
    QStringList ours = arguments;
    const QStringList negative = negativeNumbers(arguments);
    ours.removeIf([&negative](const QString &word) { return negative.contains(word); });
    QCommandLineParser parser;
    OptionReader reader(parser, settingsOptionTable(), u"signalbox-cli settings"_s, ours);
    SettingsOptions options;
    if (options.helpText = reader.help(settingsUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    QStringList words = parser.positionalArguments() + negative; // the value is the last word
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    const auto *row = std::ranges::find_if(
        kSettingsVerbs, [&verb](const SettingsRow &one) { return verb == QLatin1StringView(one.word); });
    options.changedOnly = reader.isSet(u"changed"_s);
    options.all = reader.isSet(u"all"_s);
    options.isDryRun = reader.isSet(u"dry-run"_s);
    options.othersReset = reader.isSet(u"others-reset"_s);
    options.json = reader.isJson();
    if (row == kSettingsVerbs.end()) {
        reader.refuse(tr("settings wants list, get, set, reset, export or import."));
    } else if (words.size() < row->least || words.size() > row->most
               || (row->verb == SettingsVerb::Reset && options.all == !words.isEmpty())) {
        reader.refuse(tr("settings %1 cannot be understood like that.").arg(verb), tr("settings --help shows it."));
    } else {
        options.verb = row->verb;
        const bool isOfFile = row->verb == SettingsVerb::Export || row->verb == SettingsVerb::Import;
        (isOfFile ? options.file : options.key) = words.value(0, isOfFile ? u"-"_s : QString());
        options.value = words.value(1);
    }
    const bool isImport = options.verb == SettingsVerb::Import;
    if ((options.changedOnly && options.verb != SettingsVerb::List)
        || (options.all && options.verb != SettingsVerb::Reset)
        || ((options.isDryRun || options.othersReset) && !isImport)) {
        reader.refuse(tr("That option does not go with settings %1.").arg(verb));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
