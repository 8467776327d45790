// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watchoperation.h"

#include "app/cli/clioutput.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

WatchOperation::WatchOperation(const OperationContext &context)
    : Operation(context)
    , m_isListen(context.options.method == "subscriptions/listen"_L1)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { end(ExitCode::Success); });
}

void WatchOperation::start()
{
    if (m_isListen && !checkListen()) {
        return;
    }
    watchSession();
    SubscriptionHub *subscriptions = connection().subscriptions();
    connect(subscriptions, &SubscriptionHub::subscribed, this, &WatchOperation::handleSubscribed);
    connect(subscriptions, &SubscriptionHub::refused, this, &WatchOperation::handleRefused);
    connect(subscriptions, &SubscriptionHub::gap, this, [this] { print("gap", {}, {}); });
    for (const QString &uri : options().uris) {
        subscriptions->subscribe(uri);
    }
    if (options().watchMs > 0) {
        m_timer.start(options().watchMs);
    }
}

bool WatchOperation::checkListen()
{
    const ServerProfile &profile = session()->profile();
    if (!session()->codec().knowsClientMethod("subscriptions/listen")) {
        fail(ExitCode::Usage, "refused",
             {.kind = Error::Kind::Usage,
              .message =
                  tr("Protocol revision %1 has no request “subscriptions/listen”.").arg(revisionText(profile.revision)),
              .advice = tr("There resources/subscribe does it for one resource.")});
        return false;
    }
    const bool offersLists = profile.has("tools", "listChanged") || profile.has("prompts", "listChanged")
                             || profile.has("resources", "listChanged");
    if (!offersLists && options().uris.isEmpty()) {
        fail(ExitCode::Usage, "refused",
             {.kind = Error::Kind::Usage,
              .message = tr("The server tells of no changed lists."),
              .advice = tr("Name a resource with --uri.")});
        return false;
    }
    return true;
}

void WatchOperation::watchSession()
{
    const Session *watched = session();
    connect(watched, &Session::resourceUpdated, this,
            [this](const QString &uri) { print("updated", "\"uri\":" + jsonString(uri), uri); });
    const auto listChanged = [this](const char *list) {
        return [this, list] { print("listChanged", "\"list\":\"" + QByteArray(list) + '"', QLatin1String(list)); };
    };
    connect(watched, &Session::toolsListChanged, this, listChanged("tools"));
    connect(watched, &Session::promptsListChanged, this, listChanged("prompts"));
    connect(watched, &Session::resourcesListChanged, this, listChanged("resources"));
    connect(watched, &Session::taskChanged, this,
            [this](const QByteArray &params) { print("task", "\"task\":" + params, QString::fromUtf8(params)); });
    if (m_isListen) {
        connect(watched, &Session::listenAcknowledged, this, [this](const MessageId &, const QByteArray &honoured) {
            const QByteArray filter = honoured.isEmpty() ? "{}"_ba : honoured;
            print("listening", "\"notifications\":" + filter, QString::fromUtf8(filter));
        });
    }
    connect(watched, &Session::closed, this, [this] {
        fail(ExitCode::Unreachable, "connection_lost",
             {.kind = Error::Kind::Transport, .message = tr("The connection ended.")});
    });
}

void WatchOperation::handleSubscribed(const QString &uri)
{
    if (!m_told.contains(uri)) {
        m_told.insert(uri);
        print("subscribed", "\"uri\":" + jsonString(uri), uri);
    }
}

void WatchOperation::handleRefused(const QString &uri, const Error &error)
{
    if (uri.isEmpty() && !m_isListen) {
        return printNote(tr("The server refused to tell of changed lists: %1").arg(error.message));
    }
    fail(error.kind == Error::Kind::Transport ? ExitCode::Unreachable : ExitCode::Usage, "refused", error);
}

void WatchOperation::print(const char *event, const QByteArray &member, const QString &about)
{
    const QByteArray members = "\"event\":\"" + QByteArray(event) + '"' + (member.isEmpty() ? "" : ",") + member;
    const QString words = QLatin1String(event) + (about.isEmpty() ? QString() : u' ' + about);
    if (!printEvent(words, members, options().json)) {
        end(ExitCode::Usage);
    }
}

} // namespace Signalbox
