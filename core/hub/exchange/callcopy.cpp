// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/exchange/callcopy.h"

#include "core/hub/callarguments.h"
#include "core/hub/exchange/entryexchange.h"
#include "core/journal/exchange/copyvalue.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/mcp/codec.h"
#include "core/session/mirroredheaders.h"

#include <memory>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// As a client would introduce itself that can do nothing but ask.
ClientProfile plainClient()
{
    ClientProfile client;
    client.info.name = u"example"_s;
    client.info.version = u"1.0.0"_s;
    client.roots = false;
    client.sampling = false;
    client.elicitation = false;
    return client;
}

/// What HTTP repeats of it, secrets as they are in the message.
RecordedExchange::Fields mirroredOf(const QByteArray &masked, const CallToCopy &call)
{
    const Result<ToolHeaders> headers = ToolHeaders::fromSchema(call.inputSchema);
    return mirroredHeaders(call.revision, "tools/call", rawMember(masked, "params"), headers ? &*headers : nullptr)
        .fields();
}

Result<QByteArray> messageOf(const CallToCopy &call)
{
    CallArguments checker;
    const auto arguments = checker.check(call.request.arguments);
    if (!arguments) {
        return Failure(arguments.error());
    }
    OutgoingRequest request;
    request.method = "tools/call";
    request.params = "{\"name\":" + jsonString(call.request.tool) + ",\"arguments\":" + *arguments + '}';
    if (!call.request.meta.isEmpty()) {
        const auto meta = checker.check(call.request.meta);
        if (!meta) {
            return Failure(meta.error());
        }
        request.meta = *meta;
    }
    return Codec::create(call.revision, plainClient())->encodeRequest(MessageId(1), request);
}

} // namespace

Result<QString> copyCallAs(CopyAs how, const CallToCopy &call)
{
    const Result<QByteArray> message = messageOf(call);
    if (!message) {
        return Failure(message.error());
    }
    const Masker masker = maskerFor({call.server});
    CopyTarget target = copyTargetOf(call.server);
    if (!call.isListed) {
        target.name.clear();
    }
    const bool isHttp = call.server.transport == ServerEntry::Transport::StreamableHttp;
    const bool mirrors = isHttp && eraOf(call.revision) == Era::Modern;
    return copyAs(
        how,
        {.request = *message,
         .server = call.server.name.toUtf8(),
         .exchange = {},
         .revision = eraOf(call.revision) == Era::Legacy ? revisionText(call.revision) : QString(),
         .mirrored = mirrors ? mirroredOf(withPlaceholders(*message, masker), call) : RecordedExchange::Fields()},
        target, masker);
}

} // namespace Signalbox
