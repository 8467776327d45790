// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callschange.h"

#include "app/cli/clitext.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/hub/control/controlclient.h"
#include "core/hub/control/controlplace.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Two calls of one tool that have one name could not be told apart.
Result<> checkName(const CallBook &book, const KeptCall &call, const QString &name)
{
    const bool isTaken = !name.isEmpty() && std::ranges::any_of(book.all(), [&](const KeptCall &other) {
        return other.id != call.id && other.server == call.server && other.tool == call.tool && other.name == name;
    });
    if (!isTaken) {
        return {};
    }
    return fail(Error::Kind::Usage, tr("Another call of %1 is named “%2” already.").arg(call.tool, name));
}

Result<QString> applyTo(CallBook &book, KeptCall call, const CallsChange &change)
{
    const QString shown = visibleText(call.name.isEmpty() ? call.id : call.name);
    if (change.verb == "remove"_L1) {
        book.remove(call.id);
        return tr("“%1” is removed.").arg(shown);
    }
    if (change.verb == "name"_L1) {
        if (const Result<> may = checkName(book, call, change.name); !may) {
            return Failure(may.error());
        }
        call.name = change.name;
        book.change(call);
        return call.name.isEmpty() ? tr("“%1” has no name any more.").arg(shown)
                                   : tr("“%1” is named “%2”.").arg(shown, visibleText(call.name));
    }
    call.isPinned = change.verb == "pin"_L1;
    book.change(call);
    return call.isPinned ? tr("“%1” is pinned.").arg(shown) : tr("“%1” is not pinned any more.").arg(shown);
}

} // namespace

bool CallsChange::isVerb(const QString &word)
{
    return word == "name"_L1 || word == "pin"_L1 || word == "unpin"_L1 || word == "remove"_L1;
}

Result<KeptCall> keptCallOf(const CallBook &book, const QString &word)
{
    if (const KeptCall *call = book.find(word)) {
        return *call;
    }
    const QList<KeptCall> &all = book.all();
    const qsizetype count = std::ranges::count(all, word, &KeptCall::name);
    if (word.isEmpty() || count != 1) {
        return fail(Error::Kind::Usage, count > 1 ? tr("There are several calls named “%1”; take the number.").arg(word)
                                                  : tr("There is no call “%1”; calls list names them.").arg(word));
    }
    return *std::ranges::find(all, word, &KeptCall::name);
}

Result<QString> applyChange(CallBook &book, const CallsChange &change)
{
    CallBook changed = book;
    QStringList lines;
    for (const QString &word : change.calls) {
        const Result<KeptCall> call = keptCallOf(changed, word);
        const Result<QString> said = call ? applyTo(changed, *call, change) : Failure(call.error());
        if (!said) {
            return said;
        }
        lines += *said;
    }
    book = changed;
    return lines.join(u'\n') + u'\n';
}

Result<QString> changeKeptCalls(const QString &file, const CallsChange &change)
{
    const auto answer = askSignalbox(controlSocket(Paths()), {});
    if (!answer || *answer) {
        Failure failure = fail(Error::Kind::Usage, tr("A Signalbox is running, which has these calls in its memory."));
        failure.error().advice = tr("Change them in its window, or end it first.");
        return failure;
    }
    Result<CallBook> book = CallBook::read(file);
    if (!book) {
        return Failure(book.error());
    }
    const Result<QString> said = applyChange(*book, change);
    if (!said) {
        return said;
    }
    return book->write(file).transform([&said] { return *said; });
}

} // namespace Signalbox
