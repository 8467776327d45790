// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalrebuildcommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/journalcommandoptions.h"
#include "core/base/plural.h"
#include "core/journal/derived/deriveonce.h"
#include "core/json/json.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// On a terminal only: one line that is written over, and ended with this.
class ProgressLine
{
public:
    ProgressLine() = default;
    Q_DISABLE_COPY_MOVE(ProgressLine)
    ~ProgressLine()
    {
        if (m_isBegun) {
            tellPerson(u"\n"_s);
        }
    }

    void show(const DeriverStatus &status)
    {
        if (isatty(STDERR_FILENO) != 0 && status.journalEnd > 0) {
            const quint64 done = (status.derivedUntil + status.indexedUntil) / 2;
            tellPerson(u'\r'
                       + QCoreApplication::translate("CommandLine", "%1 of %2 message(s)", nullptr,
                                                     pluralOf(status.journalEnd))
                             .arg(done)
                             .arg(status.journalEnd));
            m_isBegun = true;
        }
    }

private:
    bool m_isBegun = false;
};

Result<DeriveOnce::Outcome> rebuild(const QString &folder)
{
    ProgressLine line;
    const auto show = [&line](const DeriverStatus &status) {
        line.show(status);
        return true;
    };
    return DeriveOnce{.rebuilds = true, .indexesText = true, .progress = show}.run(folder);
}

} // namespace

int journalRebuild(const QStringList &arguments)
{
    const auto options = JournalCommandOptions::parse(
        u"rebuild"_s,
        tr("Usage: signalbox-cli journal rebuild [[--folder] FOLDER]\n"
           "Derives calls, statistics and the text index anew from the messages. Notes, tags and samples stay.\n"),
        arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    QElapsedTimer timer;
    timer.start();
    const auto done = rebuild(options->folder);
    if (!done) {
        return refusal("storage", done.error());
    }
    for (const QString &notice : done->status.notices) {
        printNote(notice);
    }
    const quint64 messages = done->status.derivedUntil;
    const double seconds = double(timer.elapsed()) / 1000;
    if (!options->json) {
        const bool isPrinted =
            printText(QCoreApplication::translate("CommandLine", "Derived %1 message(s) anew in %2 s.", nullptr,
                                                  pluralOf(messages))
                          .arg(messages)
                          .arg(seconds, 0, 'f', 1)
                      + u'\n');
        return exitCodeOf(isPrinted);
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("messages", messages);
    json.insert_or_assign("seconds", seconds);
    return exitCodeOf(printResult(compactJson(json), true));
}

} // namespace Signalbox
