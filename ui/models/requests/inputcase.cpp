// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requests/inputcase.h"

#include "core/json/jsonparse.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class InputCaseText
{
    Q_DECLARE_TR_FUNCTIONS(InputCase)
};

constexpr qsizetype kMostDeviations = 20;
constexpr qsizetype kMostWords = 300; ///< letters of one

template<typename Value>
Value takeDecoded(Decoded<Value> decoded, InputCase &one)
{
    one.isUsable = decoded.usable;
    for (const Deviation &deviation : decoded.deviations.first(std::min(decoded.deviations.size(), kMostDeviations))) {
        one.deviations.append(
            InputCaseText::tr("At %1: expected %2, found %3.")
                .arg(deviation.pointer.left(kMostWords), deviation.expected, deviation.found.left(kMostWords)));
    }
    return std::move(decoded.value);
}

} // namespace

InputCase InputCase::from(const InputRequest &request, const QDateTime &since)
{
    InputCase one;
    one.number = request.number;
    one.server = request.server;
    one.kind = request.kind;
    one.origin = request.origin;
    one.since = since;
    one.params = request.params;
    const Result<ParsedJson> params = parseJson(request.params);
    if (!params) {
        one.isUsable = false;
        one.deviations.append(params.error().message);
    } else if (request.kind == InputRequest::Kind::Sampling) {
        one.sampling = takeDecoded(decodeSamplingRequest(params->value), one);
    } else {
        one.elicitation = takeDecoded(decodeElicitation(params->value), one);
    }
    return one;
}

bool InputCase::isAddress() const
{
    return kind == InputRequest::Kind::Elicitation && elicitation.mode == ElicitationRequest::Mode::Url;
}

QString InputCase::kindText() const
{
    if (kind == InputRequest::Kind::Sampling) {
        return InputCaseText::tr("Answer of a model");
    }
    return isAddress() ? InputCaseText::tr("Visit to an address") : InputCaseText::tr("Form");
}

QString InputCase::about() const
{
    if (kind == InputRequest::Kind::Elicitation) {
        return elicitation.message.left(kMostAbout).simplified();
    }
    for (const SamplingMessage &message : sampling.messages) {
        for (const SamplingBlock &block : message.blocks) {
            if (!block.content.text.isEmpty()) {
                return block.content.text.left(kMostAbout).simplified();
            }
        }
    }
    return {};
}

} // namespace Signalbox
