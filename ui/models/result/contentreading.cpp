// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/contentreading.h"

#include "core/hub/cache/reads.h"
#include "core/hub/engine.h"
#include "core/hub/hub.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/enginelink.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace Signalbox {

namespace {

using Prepared = Result<LinkedContents>;

Prepared prepareRead(const CallOutcome &outcome)
{
    if (!outcome.ok()) {
        return Failure(outcome.error);
    }
    const Result<ParsedJson> parsed = parseJson(outcome.result);
    if (!parsed) {
        return Failure(parsed.error());
    }
    LinkedContents linked;
    linked.parts = prepareContents(contentsOf(decodeReadResult(parsed->value).value));
    linked.hides = hidesCharacters(outcome.result) || hidesInJson(linked.parts);
    return linked;
}

void ask(Engine &engine, const QString &serverId, const QString &uri,
         const std::function<void(const CallOutcome &)> &done)
{
    Connection *connection = engine.hub().byId(serverId);
    if (connection == nullptr || connection->reads() == nullptr) {
        CallOutcome outcome;
        outcome.unsent = true;
        outcome.error.kind = Error::Kind::Transport;
        outcome.error.message = QCoreApplication::translate("ContentReading", "The server is not connected.");
        done(outcome);
        return;
    }
    ReadRequest one;
    one.request.method = "resources/read";
    one.request.params = "{\"uri\":" + jsonString(uri) + '}';
    one.request.caller = "form";
    one.about = uri.toUtf8();
    one.mayWait = false;
    connection->reads()->read(one, connection, done);
}

} // namespace

ContentReader contentReader(EngineLink &link, const QString &serverId)
{
    return [&link, serverId](const QString &uri, QObject *context, const std::function<void(const Prepared &)> &then) {
        link.askLater<CallOutcome>(
            context,
            [serverId, uri](Engine &engine, const std::function<void(const CallOutcome &)> &done) {
                ask(engine, serverId, uri, done);
            },
            [context, then](const CallOutcome &outcome) {
                QtConcurrent::run(prepareRead, outcome).then(context, then);
            });
    };
}

} // namespace Signalbox
