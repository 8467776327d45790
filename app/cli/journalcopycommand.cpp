// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalcopycommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/journalfolder.h"
#include "app/cli/optionreader.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/hub/exchange/entryexchange.h"
#include "core/journal/exchange/copyas.h"
#include "core/journal/journalreader.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

struct JournalCopyArguments
{
    quint64 number = 0; ///< as people see it, from 1
    CopyAs as = CopyAs::CommandLine;
    QString folder;
    QString helpText;
};

QStringList words()
{
    QStringList words;
    std::ranges::transform(allCopyAs(), std::back_inserter(words), copyAsWord);
    return words;
}

Result<JournalCopyArguments> readJournalCopyArguments(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = {
        {u"as"_s, tr("What to make of it: %1.").arg(words().join(", "_L1)), u"kind"_s},
        journalFolderOption(),
        OptionReader::helpOption(),
    };
    QCommandLineParser parser;
    OptionReader reader(parser, table, u"signalbox-cli journal copy"_s, arguments);
    JournalCopyArguments options;
    options.helpText = reader.help(
        tr("Usage: signalbox-cli journal copy NUMBER [--as KIND]\n"
           "Prints a command or a program that makes a recorded request again. Secrets are left to variables.\n"));
    if (!options.helpText.isEmpty()) {
        return options;
    }
    QString word = copyAsWord(options.as);
    reader.word(word, u"as"_s, words());
    options.as = copyAsFromWord(word).value_or(options.as);
    options.folder = journalFolder(reader, u"journal copy"_s);
    bool isNumber = false;
    const QStringList positional = parser.positionalArguments();
    options.number = positional.value(0).toULongLong(&isNumber);
    if (!reader.fault() && (positional.size() != 1 || !isNumber || options.number == 0)) {
        reader.refuse(tr("journal copy wants the number of one message."));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

Result<QString> made(const JournalCopyArguments &options)
{
    const auto reader = JournalReader::open(options.folder);
    if (!reader) {
        return Failure(reader.error());
    }
    const Result<CopySubject> subject = CopySubject::read(**reader, options.number - 1);
    if (!subject) {
        return Failure(subject.error());
    }
    Catalog catalog(Paths().catalogFile());
    if (const Result<> loaded = catalog.load(); !loaded) {
        return Failure(loaded.error());
    }
    return copyAs(options.as, *subject, copyTargetOf(catalog.entries(), QString::fromUtf8(subject->server)),
                  maskerFor(catalog.entries()));
}

} // namespace

int journalCopy(const QStringList &arguments)
{
    const Result<JournalCopyArguments> options = readJournalCopyArguments(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const Result<QString> text = made(*options);
    if (!text) {
        return refusal(text.error().kind == Error::Kind::Storage ? "storage" : "usage", text.error());
    }
    return exitCodeOf(printText(*text));
}

} // namespace Signalbox
