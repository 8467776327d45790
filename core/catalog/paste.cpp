// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/pastejson.h"
#include "core/catalog/pastenotes.h"
#include "core/catalog/servername.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxPaste = 1024 * 1024;

Failure usage(const QString &message)
{
    return fail(Error::Kind::Usage, message);
}

/// Takes away what surrounds a text copied from a page: a code fence, a prompt.
QString unwrapped(QString text)
{
    static const QRegularExpression fence(u"\\A```[^\\n]*\\n(.*?)\\n?```\\s*\\z"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    text.remove(QChar(QChar::ByteOrderMark));
    text = text.trimmed();
    if (const auto match = fence.match(text); match.hasMatch()) {
        text = match.captured(1).trimmed();
    }
    if (text.startsWith(u"$ ")) {
        text = text.sliced(2).trimmed();
    }
    return text;
}

bool isAssignment(const QString &word)
{
    static const QRegularExpression assignment(u"\\A[A-Za-z_][A-Za-z0-9_]*="_s);
    return assignment.match(word).hasMatch();
}

bool isUrl(const QString &text)
{
    static const QRegularExpression url(u"\\A(?:https?|wss?)://\\S+\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return url.match(text).hasMatch();
}

Result<Understood> understandUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return usage(QCoreApplication::translate("Paste", "The address is not complete."));
    }
    ServerEntry entry;
    const bool socket = url.scheme().startsWith(u"ws");
    entry.transport = socket ? ServerEntry::Transport::WebSocket : ServerEntry::Transport::StreamableHttp;
    entry.url = text;
    entry.name = suggestName(entry);
    Understood understood;
    understood.entries.append(entry);
    return understood;
}

Result<Understood> understandCommandLine(const QString &text)
{
    auto words = splitCommandLine(text);
    if (!words) {
        return Failure(words.error());
    }
    const QStringList notes = notesAboutShellWords(*words);
    ServerEntry entry;
    if (words->value(0) == u"env" && isAssignment(words->value(1))) {
        words->removeFirst();
    }
    while (!words->isEmpty() && isAssignment(words->constFirst())) {
        const QString word = words->takeFirst();
        const qsizetype equals = word.indexOf(u'=');
        entry.environment.append({word.first(equals), word.sliced(equals + 1)});
    }
    if (words->isEmpty() || words->constFirst().isEmpty()) {
        return usage(QCoreApplication::translate("Paste", "There is no program to start."));
    }
    entry.command = words->takeFirst();
    entry.arguments = *words;
    entry.name = suggestName(entry);
    Understood understood;
    understood.entries.append(entry);
    understood.notes = notes + notesAbout(entry);
    return understood;
}

/// Whoever reads the list, a screen or a log is not to read passwords in addresses (reliability.md K08).
void splitAddresses(Understood &understood)
{
    for (ServerEntry &entry : understood.entries) {
        const bool becomesBasic = entry.remote.auth.kind == AuthOptions::Kind::Automatic;
        if (splitAddress(entry)) {
            const QString note =
                becomesBasic
                    ? QCoreApplication::translate("Paste",
                                                  "The address of “%1” held a name or a password. They go as Basic "
                                                  "credentials instead; the password is not written into the list.")
                    : QCoreApplication::translate("Paste", "The address of “%1” held a name or a password. They are "
                                                           "left out: other credentials are set for this server.");
            understood.notes << note.arg(entry.name.left(60));
        }
    }
}

QString summaryOf(const ServerEntry &entry)
{
    if (entry.transport == ServerEntry::Transport::Stdio) {
        return QCoreApplication::translate("Paste", "A stdio server: program %1, %n argument(s). Name %2.", nullptr,
                                           int(entry.arguments.size()))
            .arg(entry.command.left(200), entry.name.left(60));
    }
    return QCoreApplication::translate("Paste", "A server at %1 over %2. Name %3.")
        .arg(QUrl(entry.url).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(200),
             transportText(entry.transport), entry.name.left(60));
}

QString summaryOf(const QList<ServerEntry> &entries)
{
    if (entries.size() == 1) {
        return summaryOf(entries.constFirst());
    }
    QStringList names;
    for (const ServerEntry &entry : entries.mid(0, 10)) {
        names << entry.name.left(60);
    }
    if (entries.size() > names.size()) {
        names << u"…"_s;
    }
    return QCoreApplication::translate("Paste", "%n server(s): %1.", nullptr, int(entries.size()))
        .arg(names.join(u", "));
}

} // namespace

Result<Understood> understandPaste(const QString &text)
{
    if (text.size() > kMaxPaste) {
        return usage(QCoreApplication::translate("Paste", "The text is longer than a list of servers can be."));
    }
    const QString content = unwrapped(text);
    if (content.isEmpty()) {
        return usage(QCoreApplication::translate("Paste", "There is no text."));
    }
    Result<Understood> understood = looksLikeJson(content) ? understandJson(content)
                                    : isUrl(content)       ? understandUrl(content)
                                                           : understandCommandLine(content);
    if (understood) {
        splitAddresses(*understood);
        understood->summary = summaryOf(understood->entries);
    }
    return understood;
}

} // namespace Signalbox
