// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalreplay.h"

#include "ui/journal/journaltable.h"
#include "ui/models/callhandle.h"
#include "ui/models/enginelink.h"
#include "ui/models/enginerequest.h"
#include "ui/models/formats.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/rawsending.h"
#include "ui/models/visibletext.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongest = 16 * 1024 * 1024; ///< bytes of a request that is made again

} // namespace

JournalReplay::JournalReplay(EngineLink &link, JournalModel &model, JournalTable &table, QWidget *parent)
    : QObject(parent)
    , m_link(link)
    , m_model(model)
    , m_table(table)
    , m_replay(new QAction(tr("Replay"), this))
    , m_edit(new QAction(tr("Edit and replay…"), this))
{
    m_replay->setObjectName(u"journal:replay"_s);
    m_replay->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_R);
    m_edit->setObjectName(u"journal:editAndReplay"_s);
    m_edit->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_E);
    for (QAction *action : {m_replay, m_edit}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table.addAction(action);
    }
    connect(m_replay, &QAction::triggered, this, &JournalReplay::replay);
    connect(m_edit, &QAction::triggered, this, &JournalReplay::edit);
}

void JournalReplay::addTo(QMenu &menu)
{
    QAction *first = menu.actions().value(0);
    menu.insertActions(first, {m_replay, m_edit});
    menu.insertSeparator(first);
}

void JournalReplay::replay()
{
    read(false);
}

void JournalReplay::edit()
{
    read(true);
}

void JournalReplay::refuse(const QString &why)
{
    emit told(tr("Not replayed.") + u' ' + why);
}

void JournalReplay::read(bool isToBeEdited)
{
    const std::optional<quint64> current = m_table.current();
    if (!current || !m_model.bodies()) {
        return;
    }
    // Of an answer it is the request that is meant.
    const IndexRecord shown = m_model.recordAt(m_table.currentIndex().row());
    const quint64 sequence = shown.pair != 0 ? shown.pair - 1 : *current;
    const QString server = m_model.rawNameOf(shown.server);
    const bool isCall = m_model.rawNameOf(shown.method) == "tools/call"_L1;
    const auto take = [this, server, isToBeEdited, isCall](const Result<QByteArray> &body, quint8 flags) {
        const Result<RecordedRequest> request = body ? RecordedRequest::read(*body) : Failure(body.error());
        if (!request) {
            return refuse(request.error().message);
        }
        if (!isToBeEdited && (flags & IndexRecord::Masked)) {
            return refuse(tr("Secrets were masked when it was recorded. Edit it, and put them in again."));
        }
        const Result<RecordedCall> call = isCall ? RecordedCall::read(*body) : Failure(Error());
        call ? takeCall(server, *call, isToBeEdited) : takeRequest(server, *request, isToBeEdited);
    };
    m_model.bodies()->fetchRecord(sequence, this, [this, take, sequence](const IndexRecord &record) {
        if (JournalModel::kindOf(record) != MessageKind::Request) { // a server's, a notification, a step …
            return refuse(tr("Only a request of ours can be sent again, and this is none."));
        }
        if (record.length > kLongest || (record.flags & IndexRecord::Truncated) || !m_model.bodies()) {
            return refuse(tr("It is too long, or was not recorded whole."));
        }
        m_model.bodies()->fetch(sequence, 0, this,
                                [take, flags = record.flags](const Result<QByteArray> &body) { take(body, flags); });
    });
}

void JournalReplay::takeCall(const QString &server, const RecordedCall &call, bool isToBeEdited)
{
    if (const QString why = obstacle(server, call.tool); !why.isEmpty()) {
        return refuse(why);
    }
    const QString id = m_link.serverByName(server)->entry.id;
    if (isToBeEdited) {
        emit editRequested(id, call.tool, call.arguments);
    } else {
        start(id, call);
    }
}

void JournalReplay::takeRequest(const QString &server, const RecordedRequest &request, bool isToBeEdited)
{
    if (const QString why = obstacle(server); !why.isEmpty()) {
        return refuse(why);
    }
    const QString id = m_link.serverByName(server)->entry.id;
    if (isToBeEdited) {
        emit requestEditRequested(id, request.method, request.params);
    } else {
        send(id, request);
    }
}

QString JournalReplay::obstacle(const QString &serverName) const
{
    const QString name = visibleText(serverName);
    const ServerStatus *status = m_link.serverByName(serverName);
    if (!status) {
        return tr("There is no server “%1”.").arg(name);
    }
    return status->state == ServerStatus::State::Connected ? QString()
                                                           : tr("“%1” is not connected. Connect it first.").arg(name);
}

QString JournalReplay::obstacle(const QString &serverName, const QString &tool) const
{
    if (const QString why = obstacle(serverName); !why.isEmpty()) {
        return why;
    }
    const ToolListPtr tools = m_link.tools(m_link.serverByName(serverName)->entry.id);
    if (tools && std::ranges::none_of(tools->tools, [&tool](const Tool &one) { return one.name == tool; })) {
        return tr("“%1” has no tool “%2” now.").arg(visibleText(serverName), visibleText(tool));
    }
    return {};
}

void JournalReplay::send(const QString &serverId, const RecordedRequest &request)
{
    const QString method = visibleText(request.method);
    emit told(tr("Sending %1 to “%2” again …").arg(method, visibleText(m_link.server(serverId)->entry.name)));
    EngineRequest *sent = sendRaw(
        m_link, serverId, {.method = request.method.toUtf8(), .params = request.params, .caller = u"replay"_s}, this);
    connect(sent, &EngineRequest::finished, this, [this, sent, method] {
        tellEnd(method, *sent->outcome());
        sent->deleteLater();
    });
}

void JournalReplay::start(const QString &serverId, const RecordedCall &call)
{
    CallRequest request;
    request.server = m_link.server(serverId)->entry.name;
    request.tool = call.tool;
    request.arguments = call.arguments;
    request.caller = u"replay"_s;
    CallHandle *handle = m_link.call(request, this);
    emit told(tr("Calling %1 on “%2” again …").arg(visibleText(call.tool), visibleText(request.server)));
    connect(handle, &CallHandle::finished, this, [this, handle] {
        tellEnd(visibleText(handle->request().tool), *handle->outcome());
        handle->deleteLater();
    });
}

void JournalReplay::tellEnd(const QString &what, const CallOutcome &outcome)
{
    if (outcome.end == CallOutcome::End::Refused) {
        refuse(outcome.error.message);
    } else if (!outcome.ok()) {
        emit told(tr("Replayed: %1 failed. %2").arg(what, outcome.error.message));
    } else {
        emit told(tr("Replayed: %1 answered after %2.").arg(what, durationText(outcome.durationNs)));
    }
}

} // namespace Signalbox
