// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalverifycommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/journalcommandoptions.h"
#include "core/base/plural.h"
#include "core/journal/journalcheck.h"
#include "core/json/json.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const char *wordFor(JournalDamage::Kind kind)
{
    switch (kind) {
    case JournalDamage::Kind::IndexHeader:
        return "index-header";
    case JournalDamage::Kind::BodyHeader:
        return "body-header";
    case JournalDamage::Kind::Record:
        return "record";
    case JournalDamage::Kind::Body:
        return "body";
    case JournalDamage::Kind::Missing:
        return "missing";
    case JournalDamage::Kind::Names:
        return "names";
    case JournalDamage::Kind::Removals:
        return "removals";
    }
    return "";
}

QString sentenceFor(const JournalDamage &damage)
{
    const QString which = damage.messages == 1
                              ? QString::number(damage.sequence + 1)
                              : u"%1–%2"_s.arg(damage.sequence + 1).arg(damage.sequence + damage.messages);
    switch (damage.kind) {
    case JournalDamage::Kind::IndexHeader:
        return tr("Segment %1: the beginning of the index file is damaged.").arg(damage.segment);
    case JournalDamage::Kind::BodyHeader:
        return tr("Segment %1: the body file is gone, or its beginning is damaged.").arg(damage.segment);
    case JournalDamage::Kind::Record:
        return tr("Segment %1, message %2: the record is damaged.").arg(QString::number(damage.segment), which);
    case JournalDamage::Kind::Body:
        return tr("Segment %1, message %2: the bytes are damaged.").arg(QString::number(damage.segment), which);
    case JournalDamage::Kind::Missing:
        return tr("Message %1: missing, in no segment.").arg(which);
    case JournalDamage::Kind::Names:
        return tr("The name table is damaged or gone: some messages may be without server, method or tool.");
    case JournalDamage::Kind::Removals:
        return tr("The file that says what is no longer kept is damaged.");
    }
    return {};
}

/// Messages are numbered from 1 for people, as in the window; from 0 in JSON, as in the files.
QString wordsFor(const JournalCheck &check)
{
    QString text;
    for (const JournalDamage &damage : check.damages) {
        text += sentenceFor(damage) + u'\n';
    }
    const QString messages =
        QCoreApplication::translate("CommandLine", "%1 message(s)", nullptr, pluralOf(check.records))
            .arg(check.records);
    const QString segments =
        QCoreApplication::translate("CommandLine", "%1 segment(s)", nullptr, pluralOf(check.segments))
            .arg(check.segments);
    text += tr("%1 in %2, %3 bytes: ").arg(messages, segments, QString::number(check.bodyBytes));
    text += check.damages.isEmpty() ? tr("all as they were written.")
                                    : tr("%1 of them damaged or missing.").arg(check.damagedMessages);
    if (check.tailBytes > 0) {
        text += u' ' + tr("%1 bytes were torn off at the end; the next start cuts them.").arg(check.tailBytes);
    }
    return text + u'\n';
}

Json jsonFor(const JournalCheck &check)
{
    Json damages(jsoncons::json_array_arg);
    for (const JournalDamage &damage : check.damages) {
        Json one(jsoncons::json_object_arg);
        one.insert_or_assign("kind", wordFor(damage.kind));
        one.insert_or_assign("segment", damage.segment);
        one.insert_or_assign("sequence", damage.sequence);
        one.insert_or_assign("messages", damage.messages);
        damages.push_back(one);
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("segments", check.segments);
    json.insert_or_assign("records", check.records);
    json.insert_or_assign("bodyBytes", check.bodyBytes);
    json.insert_or_assign("tailBytes", check.tailBytes);
    json.insert_or_assign("firstSequence", check.firstSequence);
    json.insert_or_assign("endSequence", check.endSequence);
    json.insert_or_assign("damagedMessages", check.damagedMessages);
    json.insert_or_assign("damages", damages);
    return json;
}

} // namespace

int journalVerify(const QStringList &arguments)
{
    const auto options = JournalCommandOptions::parse(
        u"verify"_s,
        tr("Usage: signalbox-cli journal verify [[--folder] FOLDER]\n"
           "Reads every byte of the journal and names what is damaged, by segment and message. Changes nothing.\n"
           "Exit code 0: all is as it was written; 1: something is not, or there is no journal to read.\n"),
        arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const auto check = JournalCheck::run(options->folder);
    if (!check) {
        return refusal("storage", check.error());
    }
    const bool isPrinted =
        options->json ? printResult(compactJson(jsonFor(*check)), true) : printText(wordsFor(*check));
    return isPrinted && check->damages.isEmpty() ? ExitCode::Success : ExitCode::Usage;
}

} // namespace Signalbox
