// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/answers/scriptedanswers.h"

#include "core/hub/answers/samplinganswer.h"
#include "core/hub/policy/consent.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/elicitation.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class ScriptedAnswersText
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

QString member(const Json &object, const char *name)
{
    return object.is_object() && object.contains(name) ? toQString(object.at(name)) : QString();
}

} // namespace

std::optional<Result<QByteArray>> ScriptedAnswers::answer(const InputRequest &request)
{
    if (request.kind == InputRequest::Kind::Consent) {
        return consent(request);
    }
    if (request.kind == InputRequest::Kind::Roots) {
        return m_file.roots() ? std::optional(encodeRoots(*m_file.roots())) : std::nullopt;
    }
    const Result<ParsedJson> params = parseJson(request.params);
    if (!params) {
        return {};
    }
    return request.kind == InputRequest::Kind::Sampling ? sampling(request, params->value)
                                                        : elicitation(request, params->value);
}

/// A file agrees to what a rule asks; never to a tool that is another than was accepted.
std::optional<Result<QByteArray>> ScriptedAnswers::consent(const InputRequest &request) const
{
    const Result<ConsentQuestion> question = ConsentQuestion::fromParams(request.params);
    if (!m_file.consents() || !question || question->why != ConsentQuestion::Why::Rule) {
        return {};
    }
    return ConsentQuestion::resultOf(*m_file.consents() ? ConsentQuestion::Answer::Once
                                                        : ConsentQuestion::Answer::Deny);
}

std::optional<Result<QByteArray>> ScriptedAnswers::elicitation(const InputRequest &request, const Json &params)
{
    const Decoded<ElicitationRequest> asked = decodeElicitation(params);
    const std::optional<Json> written = m_file.take(request, asked.value.message);
    if (!written) {
        return {};
    }
    const bool isWord = isJsonString(*written);
    const QString named = isWord ? toQString(*written) : member(*written, "action");
    const QString action = named.isEmpty() ? u"accept"_s : named;
    if (action == "cancel"_L1) {
        return encodeCancel();
    }
    if (action != "accept"_L1 && action != "defaults"_L1) {
        return encodeDecline();
    }
    if (asked.usable && asked.value.mode == ElicitationRequest::Mode::Url) {
        return encodeUrlAccept();
    }
    if (isWord || !written->contains("content")) {
        const Result<QByteArray> defaults = defaultAnswer(params);
        if (!defaults) {
            note(ScriptedAnswersText::tr("The server's question was declined: %1").arg(defaults.error().message));
        }
        return defaults ? defaults : encodeDecline();
    }
    const Json &content = written->at("content");
    const Result<QList<SchemaFault>> faults = elicitationFaults(content, asked.value.schema);
    if (faults && !faults->isEmpty()) { // nobody shall wonder
        note(ScriptedAnswersText::tr("The answer of the file does not fit the form: %1 %2")
                 .arg(faults->first().pointer, faults->first().message));
    }
    return encodeAccept(content);
}

std::optional<Result<QByteArray>> ScriptedAnswers::sampling(const InputRequest &request, const Json &params)
{
    const Decoded<SamplingRequest> asked = decodeSamplingRequest(params);
    const std::optional<Json> written = m_file.take(request, samplingText(asked.value));
    if (!written) {
        return {};
    }
    if (isJsonString(*written)) {
        return textAnswer(toQString(*written));
    }
    if (!member(*written, "action").isEmpty()) {
        return samplingRefusal();
    }
    if (written->contains("text") && !written->contains("content")) {
        return textAnswer(member(*written, "text"));
    }
    return compactJson(*written);
}

void ScriptedAnswers::note(const QString &text) const
{
    if (m_note) {
        m_note(text);
    }
}

} // namespace Signalbox
