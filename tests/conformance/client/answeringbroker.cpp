// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeringbroker.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "examplevalue.h"

namespace Signalbox {

namespace {

/// ElicitResult (client/elicitation): without content for a page to visit.
QByteArray elicited(const QByteArray &params)
{
    const Result<ParsedJson> parsed = parseJson(params);
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign("action", "accept");
    if (parsed && parsed->value.is_object() && parsed->value.contains("requestedSchema")) {
        result.insert_or_assign("content", exampleObject(parsed->value.at("requestedSchema"), true));
    }
    return compactJson(result);
}

} // namespace

void AnsweringBroker::ask(const InputRequest &request, Answer answer)
{
    switch (request.kind) {
    case InputRequest::Kind::Elicitation:
        return answer(elicited(request.params));
    case InputRequest::Kind::Sampling:
        return answer(QByteArray(R"({"role":"assistant","content":{"type":"text","text":"This is an answer."},)"
                                 R"("model":"none","stopReason":"endTurn"})"));
    case InputRequest::Kind::Consent: // no policy asks here
    case InputRequest::Kind::Roots:
        return answer(QByteArray(R"({"roots":[]})"));
    }
}

} // namespace Signalbox
