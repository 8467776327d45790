// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/recordedrequest.h"

#include "core/json/jsonreader.h"
#include "core/json/rawjson.h"
#include "ui/models/rawmethods.h"

#include <QCoreApplication>

#include <functional>

namespace Signalbox {

namespace {

class RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::RecordedRequest)
};

/// The members that are wanted, each as it stands.
QByteArrayList membersOf(QByteArrayView object, const std::function<bool(const RawJsonWalk &)> &isWanted)
{
    QByteArrayList members;
    for (RawJsonWalk walk(object); walk.next();) {
        if (isWanted(walk)) {
            members.append(walk.whole().toByteArray());
        }
    }
    return members;
}

/// What was written there by a person: not the envelope, and no token of a request that is over.
QByteArrayList ownMeta(QByteArrayView meta)
{
    return membersOf(meta, [](const RawJsonWalk &member) {
        return !member.isNamed("progressToken") && !member.key().startsWith("io.modelcontextprotocol/");
    });
}

} // namespace

Result<RecordedRequest> RecordedRequest::read(QByteArrayView body)
{
    const QByteArrayView method = rawMember(body, "method");
    const QByteArrayView params = rawMember(body, "params");
    if (!method.startsWith('"') || rawMember(body, "id").isEmpty() || !(params.isEmpty() || params.startsWith('{'))) {
        return fail(Error::Kind::Usage, RequestWords::tr("This message is no request that could be sent again."));
    }
    RecordedRequest request{.method = QString::fromStdString(decodeJsonString(method)), .params = {}};
    if (const QString fault = rawMethodFault(request.method); !fault.isEmpty()) {
        return fail(Error::Kind::Usage, fault);
    }
    QByteArrayList members = membersOf(params, [](const RawJsonWalk &member) { return !member.isNamed("_meta"); });
    if (const QByteArrayList meta = ownMeta(rawMember(params, "_meta")); !meta.isEmpty()) {
        members.append("\"_meta\":{" + meta.join(',') + '}');
    }
    request.params = members.isEmpty() ? QByteArray() : '{' + members.join(',') + '}';
    return request;
}

} // namespace Signalbox
