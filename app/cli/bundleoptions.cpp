// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundleoptions.h"

#include "app/cli/clitext.h"

#include <QCommandLineParser>

#include <array>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;
using BundleVerb = BundleOptions::Verb;

namespace {

struct BundleVerbWord
{
    QLatin1StringView word;
    BundleVerb verb;
    int least; // words after it
    int most;
};
constexpr std::array kBundleVerbs{
    BundleVerbWord{"list"_L1, BundleVerb::List, 0, 0},     BundleVerbWord{"show"_L1, BundleVerb::Show, 1, 1},
    BundleVerbWord{"check"_L1, BundleVerb::Check, 1, 1},   BundleVerbWord{"install"_L1, BundleVerb::Install, 1, 1},
    BundleVerbWord{"update"_L1, BundleVerb::Update, 1, 1}, BundleVerbWord{"remove"_L1, BundleVerb::Remove, 1, 1},
    BundleVerbWord{"pack"_L1, BundleVerb::Pack, 1, 2},
};

QString bundleUsage()
{
    return tr(
        "Usage:\n"
        "  signalbox-cli servers bundle list\n"
        "  signalbox-cli servers bundle show FILE.mcpb         what it is, what it does, what it asks for\n"
        "  signalbox-cli servers bundle check FILE.mcpb        what is wrong with it; ends with 1 if it cannot be "
        "installed\n"
        "  signalbox-cli servers bundle install FILE.mcpb [--name NAME] [--set KEY=VALUE]…\n"
        "  signalbox-cli servers bundle update FILE.mcpb [--set KEY=VALUE]…   a newer version; what was set stays\n"
        "  signalbox-cli servers bundle remove NAME [--with-servers]\n"
        "  signalbox-cli servers bundle pack FOLDER [FILE.mcpb] [--init]\n"
        "An installed bundle is unpacked in Signalbox's own folder and added to the servers. Nothing of it is started\n"
        "before it is accepted: signalbox-cli servers accept NAME. Secrets are asked for there, and kept where "
        "secrets\n"
        "are kept.\n");
}

QList<QCommandLineOption> table()
{
    return {
        {u"name"_s, tr("install: what the server is called; the bundle's name if absent."), u"name"_s},
        {u"set"_s, tr("install, update: a setting; again for one that has several values."), u"key=value"_s},
        {u"dry-run"_s, tr("install, update: only says what would be done.")},
        {u"init"_s, tr("pack: makes the manifest from package.json if there is none.")},
        {u"with-servers"_s, tr("remove: takes the servers that were made from it out of the list as well.")},
        {u"format"_s, tr("text or json."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

void checkBelonging(const BundleOptions &options, OptionReader &reader)
{
    const bool adds = options.verb == BundleVerb::Install || options.verb == BundleVerb::Update;
    if (options.makesManifest && options.verb != BundleVerb::Pack) {
        reader.refuse(tr("--init goes with bundle pack."));
    } else if (options.takesServers && options.verb != BundleVerb::Remove) {
        reader.refuse(tr("--with-servers goes with bundle remove."));
    } else if ((!options.values.isEmpty() || options.isDryRun) && !adds) {
        reader.refuse(tr("--set and --dry-run go with bundle install and bundle update."));
    } else if (!options.entryName.isEmpty() && options.verb != BundleVerb::Install) {
        reader.refuse(tr("--name goes with bundle install."));
    }
}

} // namespace

Result<BundleOptions> BundleOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser, table(), u"signalbox-cli servers bundle"_s, arguments);
    BundleOptions options;
    options.helpText = reader.help(bundleUsage());
    if (!options.helpText.isEmpty()) {
        return options;
    }
    const QStringList words = parser.positionalArguments();
    const BundleVerbWord *found = nullptr;
    for (const BundleVerbWord &one : kBundleVerbs) {
        if (words.value(0) == one.word) {
            found = &one;
        }
    }
    if (!found) {
        reader.refuse(tr("servers bundle wants list, show, check, install, update, remove or pack."),
                      tr("servers bundle --help tells more."));
    } else if (words.size() - 1 < found->least || words.size() - 1 > found->most) {
        reader.refuse(found->most == 0
                          ? tr("bundle %1 takes no more words.").arg(words.first())
                          : tr("bundle %1 wants what it is about: one file, folder or name.").arg(words.first()));
    } else {
        options.verb = found->verb;
        options.file = words.value(1);
        options.target = words.value(2);
    }
    reader.text(options.entryName, u"name"_s);
    reader.pairs(options.values, u"set"_s);
    options.isDryRun = reader.isSet(u"dry-run"_s);
    options.makesManifest = reader.isSet(u"init"_s);
    options.takesServers = reader.isSet(u"with-servers"_s);
    options.json = reader.isJson();
    checkBelonging(options, reader);
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
