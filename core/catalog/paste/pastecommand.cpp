// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/pastecommand.h"

#include "core/catalog/commandline.h"
#include "core/catalog/paste/pastejson.h"
#include "core/catalog/paste/pastemistakes.h"
#include "core/catalog/paste/pastenotes.h"
#include "core/catalog/servername.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Transport = ServerEntry::Transport;

class Paste
{
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

bool isAssignment(const QString &word)
{
    static const QRegularExpression assignment(u"\\A[A-Za-z_][A-Za-z0-9_]*="_s);
    return assignment.match(word).hasMatch();
}

bool isHeader(const QString &word)
{
    static const QRegularExpression header(u"\\A[A-Za-z0-9_-]+:(?!//)"_s);
    return header.match(word).hasMatch();
}

QPair<QString, QString> splitAt(const QString &word, QChar mark)
{
    const qsizetype at = word.indexOf(mark);
    return {word.first(at).trimmed(), word.sliced(at + 1).trimmed()};
}

std::optional<Transport> transportFrom(const QString &word)
{
    QString plain = word.toLower();
    plain.remove(u'-').remove(u'_');
    if (plain == "http"_L1 || plain == "streamablehttp"_L1) {
        return Transport::StreamableHttp;
    }
    if (plain == "sse"_L1) {
        return Transport::Sse;
    }
    if (plain == "ws"_L1 || plain == "websocket"_L1) {
        return Transport::WebSocket;
    }
    return plain == "stdio"_L1 ? std::optional(Transport::Stdio) : std::nullopt;
}

Failure usageAt(const QString &message, qsizetype word)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().where = Paste::tr("word %1").arg(word + 1);
    return failure;
}

/// A program whose command line has `mcp add NAME TARGET …`.
struct AddCommand
{
    const char *program;
    const char *name; ///< as its makers write it
};
constexpr std::array kAddCommands = {
    AddCommand{"claude", "Claude Code"},
    AddCommand{"gemini", "Gemini CLI"},
    AddCommand{"qwen", "Qwen Code"},
    AddCommand{"codex", "Codex CLI"},
};

/// Reads the words behind `mcp add`. All these programs have the same options or a part of them.
class AddWords
{
public:
    AddWords(const QStringList &words, qsizetype first)
        : m_words(words)
        , m_at(first)
    {
    }

    Result<Understood> read()
    {
        while (m_at < m_words.size() && !m_error) {
            const QString word = m_words.at(m_at++);
            if (word == "--"_L1) {
                takeRest();
            } else if (word.size() > 1 && word.startsWith(u'-')) {
                takeOption(word);
            } else {
                takeWord(word);
            }
        }
        return m_error ? Result<Understood>(Failure(*m_error)) : finished();
    }

private:
    void takeRest()
    {
        if (m_name.isEmpty() && m_at < m_words.size()) { // codex mcp add NAME -- command; a name behind -- is none
            return refuse(Paste::tr("The name of the server is missing."));
        }
        while (m_at < m_words.size()) {
            const QString word = m_words.at(m_at++);
            (m_target.isEmpty() ? m_target = word : m_entry.arguments.emplaceBack(word));
        }
    }

    void takeWord(const QString &word)
    {
        if (m_name.isEmpty()) {
            m_name = word;
            return;
        }
        m_target = word;
        if (!looksLikeAddress(word)) { // what follows a command is the command's
            while (m_at < m_words.size()) {
                m_entry.arguments.append(m_words.at(m_at++));
            }
            if (m_entry.arguments.value(0) == "--"_L1) {
                m_entry.arguments.removeFirst();
            }
        }
    }

    QString value(const QString &option)
    {
        if (const qsizetype equals = option.indexOf(u'='); option.startsWith("--"_L1) && equals > 0) {
            return option.sliced(equals + 1);
        }
        if (m_at >= m_words.size()) {
            refuse(Paste::tr("A value is missing behind “%1”.").arg(option.left(60)));
            return {};
        }
        return m_words.at(m_at++);
    }

    /// One option may be followed by several values.
    QStringList values(const QString &option, bool (*fits)(const QString &))
    {
        QStringList found{value(option)};
        while (m_at < m_words.size() && fits(m_words.at(m_at))) {
            found.append(m_words.at(m_at++));
        }
        return found;
    }

    void takeOption(const QString &word)
    {
        const QString name = word.startsWith("--"_L1) ? word.section(u'=', 0, 0) : word;
        if (name == "-e"_L1 || name == "--env"_L1) {
            takePairs(values(word, isAssignment), u'=', m_entry.environment);
        } else if (name == "-H"_L1 || name == "--header"_L1) {
            takePairs(values(word, isHeader), u':', m_entry.headers);
        } else if (name == "-t"_L1 || name == "--transport"_L1 || name == "--type"_L1) {
            takeTransport(value(word));
        } else if (name == "--url"_L1) {
            m_target = value(word);
        } else if (name == "--bearer-token-env-var"_L1) {
            m_entry.headers.append({u"Authorization"_s, "Bearer ${env:"_L1 + value(word) + u'}'});
        } else if (name == "--trust"_L1) {
            m_notes << Paste::tr("“%1” is ignored: trust is given by you, not by a command.").arg(name);
        } else if (name == "--client-secret"_L1 || name == "--debug"_L1) {
            ignore(name);
        } else if (name.startsWith("--"_L1) || name == "-s"_L1) { // --scope, --timeout, --description, --client-id …
            static_cast<void>(value(word));
            ignore(name);
        } else {
            refuse(Paste::tr("The option “%1” is not known here.").arg(word.left(60)));
        }
    }

    void takePairs(const QStringList &words, QChar mark, QList<QPair<QString, QString>> &into)
    {
        for (const QString &word : words) {
            if (word.indexOf(mark) > 0) {
                into.append(splitAt(word, mark));
            } else if (!m_error) {
                refuse(Paste::tr("“%1” is no name and value with “%2” between them.").arg(word.left(60), mark));
            }
        }
    }

    void takeTransport(const QString &word)
    {
        m_transport = transportFrom(word);
        if (!m_transport && !m_error) {
            refuse(Paste::tr("“%1” is no transport; known are stdio, http, sse and websocket.").arg(word.left(60)));
        }
    }

    void ignore(const QString &option)
    {
        m_notes << Paste::tr("“%1” is ignored: it means something to the other program only.").arg(option.left(60));
    }

    void refuse(const QString &message) { m_error = usageAt(message, m_at - 1).error(); }

    Result<Understood> finished()
    {
        if (m_name.isEmpty() || m_target.isEmpty()) {
            return usageAt(m_name.isEmpty() ? Paste::tr("The name of the server is missing.")
                                            : Paste::tr("The command or the address of the server is missing."),
                           m_words.size());
        }
        m_entry.name = m_name;
        const bool isRemote = m_transport ? *m_transport != Transport::Stdio : looksLikeAddress(m_target);
        if (isRemote) {
            Result<Understood> address = understandAddress(m_target);
            if (!address) {
                return address;
            }
            m_entry.url = m_target;
            m_entry.transport = m_transport.value_or(address->entries.constFirst().transport);
        } else {
            m_entry.command = m_target;
        }
        Understood understood;
        understood.entries.append(m_entry);
        understood.notes = m_notes;
        return understood;
    }

    const QStringList &m_words;
    qsizetype m_at;
    QString m_name;
    QString m_target;
    std::optional<Transport> m_transport;
    ServerEntry m_entry;
    QStringList m_notes;
    std::optional<Error> m_error;
};

QString programName(const QString &word)
{
    return QFileInfo(QString(word).replace(u'\\', u'/')).completeBaseName().toLower();
}

/// `claude mcp add-json NAME '{…}'`
Result<Understood> understandAddJson(const QStringList &words)
{
    QStringList rest;
    for (qsizetype i = 3; i < words.size(); ++i) {
        if (words.at(i) == "-s"_L1 || words.at(i) == "--scope"_L1) {
            ++i;
        } else if (!words.at(i).startsWith(u'-')) {
            rest.append(words.at(i));
        }
    }
    if (rest.size() < 2) {
        return usageAt(Paste::tr("Behind “add-json” a name and JSON are expected."), words.size());
    }
    return understandJson(rest.at(1), rest.at(0));
}

/// `code --add-mcp '{…}'`, several times if need be.
Result<Understood> understandAddMcp(const QStringList &words)
{
    Understood all;
    for (qsizetype i = 1; i < words.size(); ++i) {
        QString json;
        if (words.at(i) == "--add-mcp"_L1) {
            json = words.value(++i);
        } else if (words.at(i).startsWith("--add-mcp="_L1)) {
            json = words.at(i).sliced(10);
        } else {
            continue;
        }
        const Result<Understood> one = understandJson(json, {});
        if (!one) {
            return one;
        }
        all.entries += one->entries;
        all.notes += one->notes;
    }
    return all;
}

/// A command that adds servers to another program; nothing if it is none.
std::optional<Result<Understood>> understandAdding(const QStringList &words)
{
    const QString program = programName(words.value(0));
    static const QStringList editors = {u"code"_s, u"code-insiders"_s, u"codium"_s, u"cursor"_s, u"windsurf"_s};
    const bool hasAddMcp =
        std::ranges::any_of(words, [](const QString &word) { return word.startsWith("--add-mcp"_L1); });
    Result<Understood> understood;
    QString name = u"VS Code"_s;
    if (editors.contains(program) && hasAddMcp) {
        understood = understandAddMcp(words);
    } else {
        const auto *known = std::ranges::find_if(
            kAddCommands, [&](const AddCommand &one) { return program == QLatin1StringView(one.program); });
        if (known == kAddCommands.end() || words.value(1) != "mcp"_L1) {
            return std::nullopt;
        }
        name = QString::fromLatin1(known->name);
        if (words.value(2) == "add-json"_L1) {
            understood = understandAddJson(words);
        } else if (words.value(2) == "add"_L1) {
            understood = AddWords(words, 3).read();
        } else {
            understood = usageAt(Paste::tr("This command adds no server; “mcp add” would."), 2);
        }
    }
    if (understood) {
        understood->source = Paste::tr("A command for %1").arg(name);
    }
    return understood;
}

} // namespace

bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression url(u"\\A(?:https?|wss?)://\\S+\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return url.match(text).hasMatch();
}

Result<Understood> understandAddress(const QString &text)
{
    const bool hasPlaceholder = text.contains("${"_L1);
    const QUrl url(text, hasPlaceholder ? QUrl::TolerantMode : QUrl::StrictMode);
    if (!hasPlaceholder && (!url.isValid() || url.host().isEmpty())) {
        return fail(Error::Kind::Usage, Paste::tr("The address is not complete."));
    }
    if (std::optional<Error> mistake = webPageMistake(url)) {
        return Failure(*std::move(mistake));
    }
    ServerEntry entry;
    const bool socket = text.startsWith("ws"_L1, Qt::CaseInsensitive);
    entry.transport = socket ? Transport::WebSocket : Transport::StreamableHttp;
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
    if (auto adding = understandAdding(*words)) {
        return *std::move(adding);
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
        return fail(Error::Kind::Usage, Paste::tr("There is no program to start."));
    }
    if (std::optional<Error> mistake = installingMistake(*words)) {
        return Failure(*std::move(mistake));
    }
    entry.command = words->takeFirst();
    entry.arguments = *words;
    entry.name = suggestName(entry);
    Understood understood;
    understood.entries.append(entry);
    understood.notes = notes;
    return understood;
}

} // namespace Signalbox
