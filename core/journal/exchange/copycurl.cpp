// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/copyparts.h"

#include <QCoreApplication>

#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kCurlBreak = u" \\\n  "_s;
constexpr auto kSession = "Mcp-Session-Id"_L1;

/// curl makes these itself.
bool isCurls(const QByteArray &name)
{
    static constexpr std::array kOwn = {"host", "content-length", "connection", "accept-encoding", "transfer-encoding"};
    return std::ranges::any_of(kOwn, [&name](const char *own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

QString header(const QString &name, const CopyValue &value)
{
    return u"-H "_s + value.prefixed(name + ": "_L1).inShell();
}

CopyValue headerValue(const QString &name, const QString &text, const Masker &masker)
{
    // A session's number opens the session, and is another one tomorrow.
    const bool isSession = name.compare(kSession, Qt::CaseInsensitive) == 0;
    return isSession ? CopyValue(u"MCP_SESSION_TOKEN"_s, text, masker) : CopyValue(name, text, masker);
}

QStringList recordedHeaders(const CopyParts &parts)
{
    QStringList headers;
    for (const auto &[name, value] : parts.subject.exchange->requestFields) {
        if (!isCurls(name)) {
            const QString known = QString::fromUtf8(name);
            headers += header(known, headerValue(known, QString::fromUtf8(value), parts.masker));
        }
    }
    return headers;
}

/// As a client would send them, where the exchange was not recorded.
QStringList usualHeaders(const CopyParts &parts)
{
    QStringList headers{header(u"Content-Type"_s, CopyValue(u"application/json"_s)),
                        header(u"Accept"_s, CopyValue(u"application/json, text/event-stream"_s))};
    if (!parts.subject.mirrored.isEmpty()) {
        for (const auto &[name, value] : parts.subject.mirrored) {
            headers += header(QString::fromLatin1(name), CopyValue(QString::fromLatin1(value)));
        }
    } else if (!parts.revision.isEmpty()) {
        headers += header(u"MCP-Protocol-Version"_s, CopyValue(parts.revision));
        headers += header(u"Mcp-Method"_s, CopyValue(parts.method));
        const QString name = parts.text(parts.method.startsWith("resources/"_L1) ? "uri" : "name");
        if (!name.isEmpty()) {
            headers += header(u"Mcp-Name"_s, CopyValue(name));
        }
    }
    for (const auto &[name, value] : parts.headers()) {
        headers += header(name, value);
    }
    return headers;
}

QString post(const CopyParts &parts, const QString &options, const QStringList &headers, const QByteArray &message)
{
    QStringList words{u"curl -sS -g --compressed "_s + options + u"-X POST "_s + parts.url().inShell()};
    words += headers;
    words += u"--data-raw "_s + shellWord(QString::fromUtf8(message));
    return words.join(kCurlBreak);
}

/// Three requests, of which the first may open a session. An empty value takes a header away: servers without sessions
/// get none.
QString afterHandshake(const CopyParts &parts)
{
    const QStringList usual = usualHeaders(parts);
    QStringList later = usual;
    if (!parts.subject.revision.isEmpty()) {
        later += header(u"MCP-Protocol-Version"_s, CopyValue(parts.subject.revision));
    }
    later += u"-H \"Mcp-Session-Id: $MCP_SESSION\""_s;
    return u"MCP_SESSION=$("_s + post(parts, u"-D - -o /dev/null "_s, usual, parts.initializeMessage())
           + " \\\n  | tr -d '\\r' | grep -i '^mcp-session-id:' | cut -d: -f2- | tr -d ' ')\n"_L1
           + post(parts, {}, later, CopyParts::initializedMessage()) + u'\n'
           + post(parts, u"-N "_s, later, parts.message) + u'\n';
}

Failure refuseCurl(const char *why)
{
    return fail(Error::Kind::Usage, QCoreApplication::translate("CopyAs", why));
}

} // namespace

Result<QString> copyAsCurl(const CopyParts &parts)
{
    switch (parts.target.kind) {
    case CopyTarget::Kind::Stdio:
        return refuseCurl(QT_TRANSLATE_NOOP(
            "CopyAs", "curl speaks HTTP, and this server is a program that is spoken to over its input and output."));
    case CopyTarget::Kind::Sse:
        return refuseCurl(QT_TRANSLATE_NOOP("CopyAs",
                                            "In HTTP+SSE the answer comes on another stream than the request: "
                                            "one curl command cannot have it."));
    case CopyTarget::Kind::WebSocket:
        return refuseCurl(QT_TRANSLATE_NOOP("CopyAs", "curl speaks HTTP, and this server is reached over WebSocket."));
    case CopyTarget::Kind::Http:
        break;
    }
    if (parts.target.url.isEmpty()) {
        return refuseCurl(QT_TRANSLATE_NOOP("CopyAs", "How this server is reached is not known any more."));
    }
    const bool isRecorded = parts.subject.exchange && !parts.subject.exchange->requestFields.isEmpty();
    if (!isRecorded && parts.needsHandshake()) {
        return afterHandshake(parts);
    }
    return post(parts, u"-N "_s, isRecorded ? recordedHeaders(parts) : usualHeaders(parts), parts.message) + u'\n';
}

} // namespace Signalbox
