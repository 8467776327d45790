// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/inputbroker.h"

#include "core/mcp/codec.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

void DecliningBroker::ask(const InputRequest &request, Answer answer)
{
    switch (request.kind) {
    case InputRequest::Kind::Elicitation:
        answer(R"({"action":"decline"})"_ba);
        return;
    case InputRequest::Kind::Sampling: // the words of client/sampling
        answer(fail(Error::Kind::Cancelled, u"User rejected sampling request"_s, ErrorCode::UserRejected));
        return;
    case InputRequest::Kind::Roots:
        answer(encodeRoots(request.roots).value_or(R"({"roots":[]})"_ba));
        return;
    case InputRequest::Kind::Consent:
        answer(fail(Error::Kind::Policy, u"Nobody can be asked."_s));
        return;
    }
}

} // namespace Signalbox
