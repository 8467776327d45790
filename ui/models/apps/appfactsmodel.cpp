// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apps/appfactsmodel.h"

#include "ui/models/formats.h"

#include <QHostAddress>
#include <QUrl>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 500; // no cell is wide enough for more

bool isOnThisComputer(const QString &origin)
{
    const QString host = QUrl(origin).host();
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

} // namespace

QString AppFactsModel::permissionText(AppPermission permission)
{
    switch (permission) {
    case AppPermission::Camera:
        return tr("Camera");
    case AppPermission::Microphone:
        return tr("Microphone");
    case AppPermission::Geolocation:
        return tr("Where you are");
    case AppPermission::ClipboardWrite:
        break;
    }
    return tr("Write to the clipboard");
}

QString AppFactsModel::summary(const AppMeta &meta)
{
    const qsizetype origins = meta.domains.connect.size() + meta.domains.resource.size() + meta.domains.frame.size();
    const QString reach =
        origins == 0 ? tr("It reaches no network, no file and no other app.")
                     : tr("It reaches the addresses that it declared (%1), no file and no other app.").arg(origins);
    return reach + u' '
           + tr("It may call tools of this server that are open to apps; your rules decide about each call.");
}

void AppFactsModel::addTools(const AppEntry &entry, QList<AppFact> &facts)
{
    for (const AppTool &tool : entry.tools) {
        const bool isHidden = !tool.ui.forModel;
        facts.append({tr("Tool"), tool.name,
                      isHidden && tool.ui.forApp ? tr("for apps only: hidden from models")
                      : isHidden                 ? tr("for nobody: neither models nor apps may call it")
                      : tool.ui.forApp           ? tr("for models and apps")
                                                 : tr("for models only: the app may not call it"),
                      isHidden ? std::optional(RowMark::Attention) : std::nullopt});
    }
    for (const AppTool &tool : entry.helpers) {
        facts.append({tr("May call"), tool.name, tr("for apps only: hidden from models"), RowMark::Attention});
    }
    if (entry.tools.isEmpty()) {
        facts.append({tr("Tool"), tr("none"), tr("No tool names this app; it can be run by itself.")});
    }
}

void AppFactsModel::addReach(const AppDomains &domains, QList<AppFact> &facts)
{
    struct Kind
    {
        const QStringList &origins;
        QString what;
        QString means;
    };
    const Kind kinds[] = {
        {domains.connect, tr("Connects to"), tr("sends to it and receives from it")},
        {domains.resource, tr("Loads from"), tr("loads pictures, scripts, styles, fonts and media from it")},
        {domains.frame, tr("Shows frames of"), tr("shows pages of it inside its own")},
        {domains.baseUri, tr("Base of addresses"),
         tr("may stand before addresses without a host; allows nothing more")},
    };
    for (const Kind &kind : kinds) {
        for (const QString &origin : kind.origins) {
            const bool isHere = isOnThisComputer(origin);
            const bool isOpen = origin.startsWith("http:"_L1) || origin.startsWith("ws:"_L1);
            facts.append({kind.what, origin,
                          isHere   ? kind.means + tr(", on this computer")
                          : isOpen ? kind.means + tr(", not encrypted")
                                   : kind.means,
                          isHere || isOpen ? std::optional(RowMark::Attention) : std::nullopt});
        }
    }
    if (domains.connect.isEmpty() && domains.resource.isEmpty() && domains.frame.isEmpty()) {
        facts.append({tr("Network"), tr("none declared"), tr("reaches nothing"), RowMark::Good});
    }
}

void AppFactsModel::addPermissions(AppPermissions permissions, QList<AppFact> &facts)
{
    for (const AppPermission permission : kAppPermissions) {
        if (permissions.testFlag(permission)) {
            facts.append({tr("Asks for"), permissionText(permission), tr("only if you allow it when you run the app"),
                          RowMark::Attention});
        }
    }
}

void AppFactsModel::addRest(const AppEntry &entry, const AppContents &contents, QList<AppFact> &facts)
{
    if (!contents.meta.domain.isEmpty()) {
        facts.append({tr("Origin"), contents.meta.domain, tr("not given: here each run has an origin of its own")});
    }
    if (contents.meta.prefersBorder) {
        facts.append({tr("Border"), *contents.meta.prefersBorder ? tr("wanted") : tr("not wanted"),
                      tr("here each app has a window of its own")});
    }
    facts.append({tr("Type"), contents.mimeType.isEmpty() ? tr("none") : contents.mimeType, QString()});
    facts.append({tr("Size"), sizeText(contents.html.size()), QString()});
    facts.append({u"SHA-256"_s, QString::fromLatin1(contents.sha256.toHex()), tr("changes when the page does")});
    facts.append({tr("In the list"), entry.isListed ? tr("yes") : tr("no"),
                  entry.isListed ? QString() : tr("servers may leave apps out of their list of resources")});
}

void AppFactsModel::setApp(const AppEntry &entry, const AppContents *contents)
{
    QList<AppFact> facts;
    facts.append({tr("Address"), entry.uri, entry.description});
    addTools(entry, facts);
    if (contents) {
        addReach(contents->meta.domains, facts);
        addPermissions(contents->meta.permissions, facts);
        addRest(entry, *contents, facts);
    }
    setRows(facts);
}

QStringList AppFactsModel::heads() const
{
    return {tr("What"), tr("Value"), tr("What it means")};
}

QString AppFactsModel::text(const AppFact &row, int column) const
{
    return (column == What ? row.what : column == Value ? row.value : row.means).left(kLongest);
}

std::optional<RowMark> AppFactsModel::markOf(const AppFact &row, int column) const
{
    return column == Value ? row.mark : std::nullopt;
}

} // namespace Signalbox
