// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requests/answerscript.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class AnswerScriptText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerScript)
};

constexpr qsizetype kMostNote = 500; ///< letters: a server's words may be in it

QString kindText(InputRequest::Kind kind)
{
    switch (kind) {
    case InputRequest::Kind::Elicitation:
        return AnswerScriptText::tr("elicitation");
    case InputRequest::Kind::Sampling:
        return AnswerScriptText::tr("sampling");
    case InputRequest::Kind::Roots:
        return AnswerScriptText::tr("roots");
    case InputRequest::Kind::Consent:
        break;
    }
    return AnswerScriptText::tr("whether a call may go");
}

} // namespace

QString shortWords(const InputRequest &request)
{
    const QString kind = kindText(request.kind);
    return request.origin.tool.isEmpty() ? AnswerScriptText::tr("%1: %2").arg(request.server, kind)
                                         : AnswerScriptText::tr("%1: %2, in a call of %3")
                                               .arg(request.server, kind, request.origin.tool.left(100));
}

void AnswerScript::use(const QString &path)
{
    m_path = path;
    m_size = -1;
    m_answers.reset();
    m_state = {};
    m_state.isOn = !path.isEmpty();
    look();
}

void AnswerScript::look()
{
    if (m_path.isEmpty()) {
        return;
    }
    const QFileInfo file(m_path);
    m_state.exists = file.isFile();
    if (!m_state.exists) {
        m_size = -1;
        m_answers.reset();
        m_state.answers = 0;
        m_state.fault.reset();
    } else if (file.size() != m_size || file.lastModified() != m_changed) {
        m_size = file.size();
        m_changed = file.lastModified();
        read();
    }
}

void AnswerScript::read()
{
    m_answers.reset();
    m_state.answers = 0;
    m_state.fault.reset();
    m_state.note.clear();
    Result<AnswerFile> file = AnswerFile::read(m_path);
    if (!file) {
        m_state.fault = file.error();
        return;
    }
    m_state.answers = file->count();
    m_answers.emplace(std::move(*file), [this](const QString &note) { m_state.note = note.left(kMostNote); });
}

std::optional<Result<QByteArray>> AnswerScript::answer(const InputRequest &request)
{
    look();
    if (!m_answers) {
        return {};
    }
    std::optional<Result<QByteArray>> answer = m_answers->answer(request);
    if (answer) {
        ++m_state.given;
        m_state.last = shortWords(request);
    }
    return answer;
}

} // namespace Signalbox
