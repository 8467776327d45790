// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentialsstoreoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionreader.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

Result<CredentialsStoreOptions> CredentialsStoreOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser,
                        {{u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
                         OptionReader::helpOption()},
                        u"signalbox-cli credentials store"_s, arguments);
    CredentialsStoreOptions options;
    options.helpText = reader.help(
        tr("Usage:\n"
           "  signalbox-cli credentials store                        where secrets are kept\n"
           "  signalbox-cli credentials store keychain|file|memory   keeps them there, and moves what is kept\n"
           "A file is encrypted by a passphrase: SIGNALBOX_SECRETS_PASSPHRASE, or what you type at the terminal.\n"));
    if (!options.helpText.isEmpty()) {
        return options;
    }
    const QStringList words = parser.positionalArguments();
    options.json = reader.isJson();
    options.place = secretPlaceFromText(words.value(0));
    if (words.size() > 1 || (!words.isEmpty() && !options.place)) { // what was typed may be a passphrase
        reader.refuse(tr("credentials store takes one word: keychain, file or memory."),
                      tr("A passphrase is no argument: it is asked for, or in SIGNALBOX_SECRETS_PASSPHRASE."));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
