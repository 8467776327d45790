// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/findings.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

std::optional<Deviation> envelopeFinding(const Skim &skim)
{
    const QString reference = u"basic"_s;
    switch (skim.fault) {
    case Skim::Fault::None:
        if (skim.otherMembers) { // a look-alike of a member of ours, or an addition; the exact ones count
            return Deviation{
                Deviation::Severity::Warning, {}, u"only the members of JSON-RPC"_s, u"others as well"_s, reference};
        }
        return {};
    case Skim::Fault::NotJson:
        return violation({}, u"a JSON-RPC message"_s, u"text that is not JSON"_s, reference);
    case Skim::Fault::NotObject:
        return violation({}, u"object"_s, u"another JSON value"_s, reference);
    case Skim::Fault::DuplicateKey:
        return violation({}, u"each member once"_s, u"a repeated member"_s, reference);
    case Skim::Fault::BothResultAndError:
        return violation({}, u"result or error"_s, u"both"_s, reference);
    case Skim::Fault::NeitherMethodNorResult:
        return violation({}, u"method, result or error"_s, u"none of them"_s, reference);
    case Skim::Fault::BadId:
        return violation(u"/id"_s, u"string or integer"_s, QString::fromUtf8(skim.id), reference);
    case Skim::Fault::BadMethod:
        return violation(u"/method"_s, u"string"_s, QString::fromUtf8(skim.method), reference);
    case Skim::Fault::BadText:
        return violation({}, u"valid UTF-8 and escaped control characters"_s, u"other bytes"_s, reference);
    case Skim::Fault::WrongVersion:
        return violation(u"/jsonrpc"_s, u"\"2.0\""_s, u"absent or another value"_s, reference);
    }
    return {};
}

std::optional<Deviation> answerFinding(const Received &message)
{
    const QString reference = u"basic"_s;
    switch (message.answering) {
    case Answering::NotAnAnswer:
    case Answering::Awaited:
        return {};
    case Answering::Late: {
        Deviation late = violation(u"/id"_s, u"an answer in time"_s, message.id.toString(), reference);
        late.severity = Deviation::Severity::Note; // the server could not know
        return late;
    }
    case Answering::Duplicate:
        return violation(u"/id"_s, u"one answer to each request"_s, message.id.toString(), reference);
    case Answering::Unknown:
        return violation(u"/id"_s, u"the id of a request of ours"_s, message.id.toString(), reference);
    }
    return {};
}

Deviation violation(const QString &pointer, const QString &expected, const QString &found, const QString &reference)
{
    return {Deviation::Severity::Violation, pointer, expected, found, reference};
}

} // namespace Signalbox
