// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/pastelink.h"

#include "core/catalog/paste/pastecommand.h"
#include "core/catalog/paste/pastejson.h"
#include "core/catalog/servername.h"
#include "core/catalog/values/inputdescription.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class PasteLinkText
{
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

Failure broken(const QString &message, const QString &part)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().where = PasteLinkText::tr("the part “%1” of the link").arg(part);
    return failure;
}

/// Base64 in either alphabet, or percent-encoded JSON.
QString decoded(const QString &config)
{
    if (config.trimmed().startsWith(u'{')) {
        return config;
    }
    QByteArray bytes = config.toUtf8();
    bytes.replace('-', '+').replace('_', '/').replace(' ', '+'); // a plus that went through a form is a space
    const auto result =
        QByteArray::fromBase64Encoding(bytes, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return result ? QString::fromUtf8(*result) : QString();
}

/// The value of one part of the query, decoded; a plus stays a plus.
QString part(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

Result<Understood> fromNameAndConfig(const QUrl &url)
{
    const QString config = part(url, u"config"_s);
    const QString json = decoded(config);
    if (json.isEmpty()) {
        return broken(config.isEmpty() ? PasteLinkText::tr("The link names no server.")
                                       : PasteLinkText::tr("What the link says about the server cannot be read."),
                      u"config"_s);
    }
    Result<Understood> understood = understandJson(json, part(url, u"name"_s));
    const QString inputs = part(url, u"inputs"_s);
    if (understood && !inputs.isEmpty()) {
        understood = understandJson("{\"inputs\":"_L1 + inputs + ",\"servers\":{\"x\":"_L1 + json + "}}"_L1);
        if (understood && !part(url, u"name"_s).isEmpty()) {
            understood->entries.first().name = part(url, u"name"_s);
        }
    }
    return understood;
}

/// `vscode:mcp/install?{json}`, the whole query percent-encoded.
Result<Understood> fromWholeQuery(const QString &link)
{
    const QString query = link.section(u'?', 1);
    const QString json = QUrl::fromPercentEncoding(query.toUtf8());
    if (!json.trimmed().startsWith(u'{')) {
        return fromNameAndConfig(QUrl(link));
    }
    return understandJson(json);
}

Result<Understood> fromGoose(const QUrl &url)
{
    const QUrlQuery query(url);
    ServerEntry entry;
    entry.name = part(url, u"name"_s);
    const QString address = part(url, u"url"_s);
    if (!address.isEmpty()) {
        entry.url = address;
        entry.transport =
            part(url, u"type"_s) == "sse"_L1 ? ServerEntry::Transport::Sse : ServerEntry::Transport::StreamableHttp;
    } else {
        entry.command = part(url, u"cmd"_s);
        entry.arguments = query.allQueryItemValues(u"arg"_s, QUrl::FullyDecoded);
        if (entry.command.isEmpty()) {
            return broken(PasteLinkText::tr("The link names neither a command nor an address."), u"cmd"_s);
        }
    }
    QList<InputDescription> inputs;
    for (const QString &variable : query.allQueryItemValues(u"env"_s, QUrl::FullyDecoded)) {
        const QString name = variable.section(u'=', 0, 0);
        if (name.trimmed().isEmpty()) {
            continue;
        }
        inputs.append({.id = name, .description = variable.section(u'=', 1), .isSecret = true});
        entry.environment.append({name, "${input:"_L1 + name + u'}'});
    }
    setInputs(entry, inputs);
    if (entry.name.trimmed().isEmpty()) {
        entry.name = suggestName(entry);
    }
    Understood understood;
    understood.entries.append(entry);
    return understood;
}

bool isPage(const QUrl &url, const QStringList &hosts, const QString &path)
{
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && hosts.contains(url.host().toLower())
           && url.path().contains(path);
}

struct Meant
{
    QString program;
    Result<Understood> understood;
};

std::optional<Meant> meant(const QString &link)
{
    const QUrl url(link);
    const QString scheme = url.scheme().toLower();
    static const QStringList vscodePages = {u"vscode.dev"_s, u"insiders.vscode.dev"_s};
    static const QStringList cursorPages = {u"cursor.com"_s, u"www.cursor.com"_s};
    if (scheme == "vscode"_L1 || scheme == "vscode-insiders"_L1) {
        return Meant{u"VS Code"_s, fromWholeQuery(link)};
    }
    if (isPage(url, vscodePages, u"/redirect"_s)) {
        const QString inner = part(url, u"url"_s);
        return Meant{u"VS Code"_s, inner.startsWith("vscode"_L1) ? fromWholeQuery(inner) : fromNameAndConfig(url)};
    }
    if (scheme == "cursor"_L1 || isPage(url, cursorPages, u"install"_s)) {
        return Meant{u"Cursor"_s, fromNameAndConfig(url)};
    }
    if (scheme == "lmstudio"_L1) {
        return Meant{u"LM Studio"_s, fromNameAndConfig(url)};
    }
    if (scheme == "goose"_L1) {
        return Meant{u"goose"_s, fromGoose(url)};
    }
    if (scheme == "signalbox"_L1 && url.host() == "add"_L1) {
        const QString text = part(url, u"text"_s);
        if (text.startsWith("signalbox:"_L1)) { // no link in a link in a link
            return Meant{u"Signalbox"_s, broken(PasteLinkText::tr("The link names no server."), u"text"_s)};
        }
        return Meant{u"Signalbox"_s, understandPaste(text)};
    }
    return std::nullopt;
}

} // namespace

std::optional<Result<Understood>> understandLink(const QString &text)
{
    static const QRegularExpression link(u"\\A[A-Za-z][A-Za-z0-9+.-]*:\\S+\\z"_s);
    if (!link.match(text).hasMatch()) {
        return std::nullopt;
    }
    std::optional<Meant> found = meant(text);
    if (!found) {
        return std::nullopt;
    }
    if (found->understood) {
        found->understood->source = PasteLinkText::tr("A link for %1").arg(found->program);
    }
    return std::move(found->understood);
}

} // namespace Signalbox
