// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/samplingdialogue.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "core/hub/answers/samplinganswer.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString blockText(const SamplingBlock &block)
{
    const bool isText = block.kind == SamplingBlock::Kind::Content && block.content.kind == Content::Kind::Text;
    return isText ? block.content.text : QString::fromUtf8(block.raw.left(2000));
}

} // namespace

SamplingDialogue::SamplingDialogue(SamplingRequest request, QString server)
    : m_request(std::move(request))
    , m_server(std::move(server))
{
}

void SamplingDialogue::begin()
{
    QString text = tr("The server “%1” asks for an answer of a model, of at most %2 tokens:")
                       .arg(m_server, QString::number(m_request.maxTokens))
                   + u'\n';
    if (!m_request.systemPrompt.isEmpty()) {
        text += tr("System prompt:") + u'\n' + barred(m_request.systemPrompt);
    }
    for (const SamplingMessage &message : std::as_const(m_request.messages)) {
        text += (message.role == "assistant"_L1 ? tr("Assistant:") : tr("User:")) + u'\n';
        for (const SamplingBlock &block : message.blocks) {
            text += barred(blockText(block));
        }
    }
    if (!m_request.tools.isEmpty()) {
        QStringList names;
        for (const Tool &tool : std::as_const(m_request.tools)) {
            names.append(tool.name);
        }
        text += tr("It offers the tools %1; an answer written here uses none.").arg(names.join(", "_L1)) + u'\n';
    }
    tellPerson(text);
}

QString SamplingDialogue::prompt() const
{
    if (m_isWriting) {
        return m_lines.isEmpty() ? tr("The answer; a line with a single . ends it:") + "\n> "_L1 : u"> "_s;
    }
    return tr("Write the answer yourself? y: yes, n: refuse: ");
}

std::optional<Result<QByteArray>> SamplingDialogue::take(const QString &line)
{
    if (!m_isWriting) {
        const std::optional<Consent> said = consentFrom(line);
        m_isWriting = said == Consent::Yes;
        return said && !m_isWriting ? std::optional<Result<QByteArray>>(samplingRefusal()) : std::nullopt;
    }
    if (line != "."_L1) {
        m_lines.append(line);
        return {};
    }
    return textAnswer(m_lines.join(u'\n'));
}

Result<QByteArray> SamplingDialogue::putAside() const
{
    if (m_lines.isEmpty()) {
        return samplingRefusal();
    }
    return textAnswer(m_lines.join(u'\n'));
}

} // namespace Signalbox
