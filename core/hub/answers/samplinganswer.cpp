// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/answers/samplinganswer.h"

#include "core/mcp/codec.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

QByteArray textAnswer(const QString &text)
{
    SamplingResult result;
    result.message.role = u"assistant"_s;
    result.message.blocks = {textBlock(text)};
    result.model = u"person"_s; // nobody shall take it for a model's words
    result.stopReason = u"endTurn"_s;
    return encodeSamplingResult(result, Revision::V20241105); // one block is the same in all revisions
}

Failure samplingRefusal()
{
    return fail(Error::Kind::Cancelled, u"User rejected sampling request"_s, ErrorCode::UserRejected);
}

QString samplingText(const SamplingRequest &request)
{
    QStringList texts;
    for (const SamplingMessage &message : request.messages) {
        for (const SamplingBlock &block : message.blocks) {
            texts.append(block.content.text);
        }
    }
    return texts.join(u'\n');
}

} // namespace Signalbox
