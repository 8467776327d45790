// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/paste.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/paste/pastebundle.h"
#include "core/catalog/paste/pastecommand.h"
#include "core/catalog/paste/pasteconfig.h"
#include "core/catalog/paste/pastejson.h"
#include "core/catalog/paste/pastelines.h"
#include "core/catalog/paste/pastelink.h"
#include "core/catalog/paste/pastenotes.h"
#include "core/catalog/paste/pastevalues.h"
#include "core/catalog/servername.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/valueneed.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <optional>

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

/// The values are asked for before the server is started.
void noteOpenValues(const ServerEntry &entry, QStringList &notes)
{
    QStringList names;
    for (const ValueNeed &need : valueNeeds(entry)) {
        names << need.name.left(60);
    }
    if (!names.isEmpty()) {
        notes << QCoreApplication::translate("Paste", "“%1” leaves open: %2. That is filled in when it is started.")
                     .arg(entry.name.left(60), names.mid(0, 5).join(u", "));
    }
}

/// What is done to every entry, however it was written.
void finish(Understood &understood, const QString &origin)
{
    for (ServerEntry &entry : understood.entries) {
        if (entry.name.trimmed().isEmpty()) {
            entry.name = suggestName(entry);
        }
        openDummyValues(entry);
        setOrigin(entry, origin);
        understood.notes += notesAbout(entry);
        noteOpenValues(entry, understood.notes);
    }
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

/// An address of a kind that no server is reached by.
bool isOtherAddress(const QString &text)
{
    static const QRegularExpression address(u"\\A[A-Za-z][A-Za-z0-9+.-]+://\\S*\\z"_s);
    return address.match(text).hasMatch();
}

Failure otherAddress(const QString &text)
{
    return usage(QCoreApplication::translate("Paste", "A server is reached over http, https, ws or wss, not “%1”.")
                     .arg(text.section(u':', 0, 0)));
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

Result<Understood> understandPaste(const QString &text, qsizetype way)
{
    if (text.size() > kMaxPaste) {
        return usage(QCoreApplication::translate("Paste", "The text is longer than a list of servers can be."));
    }
    const QString content = unwrapped(text);
    if (content.isEmpty()) {
        return usage(QCoreApplication::translate("Paste", "There is no text."));
    }
    if (const std::optional<PastedBundle> bundle = bundleIn(content)) {
        return Failure(bundleAdvice(*bundle));
    }
    // TOML's tables begin like an array of JSON's.
    const bool isTable = content.startsWith(u'[') && looksLikeConfig(content);
    std::optional<Result<Understood>> link = understandLink(content);
    const bool isLink = link.has_value();
    const bool isText = !isLink && !isTable && !looksLikeJson(content) && !looksLikeConfig(content);
    std::optional<Result<Understood>> lines = isText ? understandLines(content) : std::nullopt;
    Result<Understood> understood = isLink                               ? *std::move(link)
                                    : lines                              ? *std::move(lines)
                                    : !isTable && looksLikeJson(content) ? understandJson(content, {}, way)
                                    : looksLikeAddress(content)          ? understandAddress(content)
                                    : isOtherAddress(content)            ? otherAddress(content)
                                    : looksLikeConfig(content)           ? understandConfig(content)
                                                                         : understandCommandLine(content);
    if (understood && understood->entries.isEmpty()) {
        return usage(QCoreApplication::translate("Paste", "The text names no server."));
    }
    if (understood && originOf(understood->entries.constFirst()).isEmpty()) { // else a link held a text
        splitAddresses(*understood);
        finish(*understood, isLink ? u"linked"_s : u"pasted"_s);
        understood->summary = summaryOf(understood->entries);
    }
    if (understood && !understood->source.isEmpty() && !understood->summary.startsWith(understood->source)) {
        understood->summary = understood->source + u". "_s + understood->summary;
    }
    return understood;
}

std::optional<qsizetype> pasteFault(const QString &text)
{
    const QString content = text.size() > kMaxPaste ? QString() : unwrapped(text);
    const qsizetype begin = text.indexOf(content);
    const bool isJson = looksLikeJson(content) && !(content.startsWith(u'[') && looksLikeConfig(content));
    const std::optional<qsizetype> fault = isJson && begin >= 0 ? jsonFaultIn(content) : std::nullopt;
    return fault ? std::optional(begin + *fault) : std::nullopt;
}

} // namespace Signalbox
