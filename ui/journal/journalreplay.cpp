// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalreplay.h"

#include "ui/journal/journaltable.h"
#include "ui/models/callhandle.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/models/journal/journalmodel.h"
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
    read(false, &JournalReplay::start);
}

void JournalReplay::edit()
{
    read(true, &JournalReplay::open);
}

void JournalReplay::read(bool isToBeEdited, Then then)
{
    const std::optional<quint64> current = m_table.current();
    if (!current || !m_model.bodies()) {
        return;
    }
    // Of an answer it is the request that is meant.
    const IndexRecord shown = m_model.recordAt(m_table.currentIndex().row());
    const quint64 sequence = shown.pair != 0 ? shown.pair - 1 : *current;
    const QString server = m_model.rawNameOf(shown.server);
    const auto refuse = [this](const QString &why) { emit told(tr("Not replayed.") + u' ' + why); };
    const bool isOurs = JournalModel::kindOf(shown) == MessageKind::Request || shown.pair != 0;
    if (!isOurs || m_model.rawNameOf(shown.method) != "tools/call"_L1) {
        return refuse(tr("Only a tool call can be made again, and this is none."));
    }
    const auto take = [this, refuse, server, isToBeEdited, then](const Result<QByteArray> &body, quint8 flags) {
        const Result<RecordedCall> call = body ? RecordedCall::read(*body) : Failure(body.error());
        if (!call) {
            return refuse(call.error().message);
        }
        if (!isToBeEdited && (flags & IndexRecord::Masked)) {
            return refuse(tr("Secrets were masked when it was recorded. Edit it, and put them in again."));
        }
        if (const QString why = obstacle(server, call->tool); !why.isEmpty()) {
            return refuse(why);
        }
        (this->*then)(m_link.serverByName(server)->entry.id, *call);
    };
    m_model.bodies()->fetchRecord(sequence, this, [this, refuse, take, sequence](const IndexRecord &record) {
        if (record.length > kLongest || (record.flags & IndexRecord::Truncated) || !m_model.bodies()) {
            return refuse(tr("It is too long, or was not recorded whole."));
        }
        m_model.bodies()->fetch(sequence, 0, this,
                                [take, flags = record.flags](const Result<QByteArray> &body) { take(body, flags); });
    });
}

QString JournalReplay::obstacle(const QString &serverName, const QString &tool) const
{
    const QString name = visibleText(serverName);
    const ServerStatus *status = m_link.serverByName(serverName);
    if (!status) {
        return tr("There is no server “%1”.").arg(name);
    }
    if (status->state != ServerStatus::State::Connected) {
        return tr("“%1” is not connected. Connect it first.").arg(name);
    }
    const ToolListPtr tools = m_link.tools(status->entry.id);
    if (tools && std::ranges::none_of(tools->tools, [&tool](const Tool &one) { return one.name == tool; })) {
        return tr("“%1” has no tool “%2” now.").arg(name, visibleText(tool));
    }
    return {};
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
        tellEnd(*handle);
        handle->deleteLater();
    });
}

void JournalReplay::tellEnd(const CallHandle &handle)
{
    const CallOutcome &outcome = *handle.outcome();
    const QString tool = visibleText(handle.request().tool);
    if (outcome.end == CallOutcome::End::Refused) {
        emit told(tr("Not replayed.") + u' ' + outcome.error.message);
    } else if (!outcome.ok()) {
        emit told(tr("Replayed: %1 failed. %2").arg(tool, outcome.error.message));
    } else {
        emit told(tr("Replayed: %1 answered after %2.").arg(tool, durationText(outcome.durationNs)));
    }
}

void JournalReplay::open(const QString &serverId, const RecordedCall &call)
{
    emit editRequested(serverId, call.tool, call.arguments);
}

} // namespace Signalbox
