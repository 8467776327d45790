// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filebroker.h"

#include "app/cli/clioutput.h"
#include "app/cli/samplinganswer.h"
#include "core/hub/policy/consent.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/elicitation.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString member(const Json &object, const char *name)
{
    return object.is_object() && object.contains(name) ? toQString(object.at(name)) : QString();
}

/// Sent as it is written: a test may want a wrong answer. But nobody shall wonder.
void noteFaults(const Json &content, const Json &schema)
{
    const Result<QList<SchemaFault>> faults = elicitationFaults(content, schema);
    if (faults && !faults->isEmpty()) {
        printNote(tr("The answer of the file does not fit the form: %1 %2")
                      .arg(faults->first().pointer, faults->first().message));
    }
}

} // namespace

void FileBroker::ask(const InputRequest &request, Answer answer)
{
    if (request.kind == InputRequest::Kind::Consent) {
        return consent(request, answer);
    }
    const Result<ParsedJson> params = parseJson(request.params);
    std::optional<Result<QByteArray>> found;
    if (request.kind == InputRequest::Kind::Roots) {
        if (m_file.roots()) {
            found = encodeRoots(*m_file.roots());
        }
    } else if (params) {
        found = request.kind == InputRequest::Kind::Sampling ? sampling(params->value) : elicitation(params->value);
    }
    if (found) {
        return answer(*found);
    }
    if (request.kind != InputRequest::Kind::Roots) {
        printNote(tr("The file has no answer to a question of the server; it was declined."));
    }
    m_decliner.ask(request, std::move(answer));
}

/// A file agrees to what a rule asks; never to a tool that is another than was accepted.
void FileBroker::consent(const InputRequest &request, const Answer &answer)
{
    const Result<ConsentQuestion> question = ConsentQuestion::fromParams(request.params);
    if (!m_file.consents() || !question || question->why != ConsentQuestion::Why::Rule) {
        return m_decliner.ask(request, answer);
    }
    answer(
        ConsentQuestion::resultOf(*m_file.consents() ? ConsentQuestion::Answer::Once : ConsentQuestion::Answer::Deny));
}

std::optional<Result<QByteArray>> FileBroker::elicitation(const Json &params)
{
    const Decoded<ElicitationRequest> request = decodeElicitation(params);
    const std::optional<Json> written = m_file.take(InputRequest::Kind::Elicitation, request.value.message);
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
    if (request.usable && request.value.mode == ElicitationRequest::Mode::Url) {
        return encodeUrlAccept();
    }
    if (isWord || !written->contains("content")) {
        const Result<QByteArray> defaults = defaultAnswer(params);
        if (!defaults) {
            printNote(tr("The server's question was declined: %1").arg(defaults.error().message));
        }
        return defaults ? defaults : encodeDecline();
    }
    noteFaults(written->at("content"), request.value.schema);
    return encodeAccept(written->at("content"));
}

std::optional<Result<QByteArray>> FileBroker::sampling(const Json &params)
{
    const Decoded<SamplingRequest> request = decodeSamplingRequest(params);
    const std::optional<Json> written = m_file.take(InputRequest::Kind::Sampling, samplingText(request.value));
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

} // namespace Signalbox
