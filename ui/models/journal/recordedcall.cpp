// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/recordedcall.h"

#include "core/json/jsonreader.h"
#include "core/json/rawjson.h"

#include <QCoreApplication>

namespace Signalbox {

Result<RecordedCall> RecordedCall::read(QByteArrayView body)
{
    const QByteArrayView params = rawMember(body, "params");
    const QByteArrayView name = rawMember(params, "name");
    const QByteArrayView arguments = rawMember(params, "arguments");
    const bool isCall = rawMember(body, "method") == "\"tools/call\"" && name.startsWith('"');
    if (!isCall || !(arguments.isEmpty() || arguments.startsWith('{'))) {
        return fail(Error::Kind::Usage, QCoreApplication::translate(
                                            "RecordedCall", "This message is no tool call that could be made again."));
    }
    return RecordedCall{.tool = QString::fromStdString(decodeJsonString(name)),
                        .arguments = arguments.isEmpty() ? QByteArray("{}") : arguments.toByteArray()};
}

} // namespace Signalbox
