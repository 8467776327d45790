// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rawsending.h"

#include "core/hub/engine.h"
#include "core/hub/rawcall.h"
#include "ui/models/enginelink.h"
#include "ui/models/enginerequest.h"

#include <QCoreApplication>
#include <QPointer>

namespace Signalbox {

namespace {

class SendingWords
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::RawSending)
};

EngineRequest::TakeBack beginRaw(Engine &engine, const QString &serverId, const RawRequest &request,
                                 const EngineRequest::Done &done)
{
    Connection *connection = engine.hub().byId(serverId);
    if (connection == nullptr) {
        CallOutcome outcome;
        outcome.end = CallOutcome::End::Refused;
        outcome.error = {.kind = Error::Kind::Usage, .message = SendingWords::tr("The server is not in the list.")};
        outcome.unsent = true;
        done(outcome);
        return {};
    }
    auto *call = new RawCall(engine.gates(), *connection, request, connection);
    QObject::connect(call, &RawCall::finished, call, [call, done](const CallOutcome &outcome) {
        done(outcome);
        call->deleteLater();
    });
    call->start();
    return [call = QPointer(call)] {
        if (call) {
            call->cancel();
        }
    };
}

} // namespace

EngineRequest *sendRaw(EngineLink &link, const QString &serverId, const RawSending &what, QObject *parent)
{
    RawRequest request;
    request.method = what.method;
    request.params = what.params;
    request.caller = what.caller;
    request.elsewhere = SendingWords::tr("Call it in Tools, where you are asked.");
    request.isFresh = true;
    return new EngineRequest(
        link,
        [serverId, request](Engine &engine, const EngineRequest::Done &done) {
            return beginRaw(engine, serverId, request, done);
        },
        parent);
}

} // namespace Signalbox
