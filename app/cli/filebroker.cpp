// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filebroker.h"

#include "app/cli/clioutput.h"

#include <QCoreApplication>

namespace Signalbox {

FileBroker::FileBroker(AnswerFile file)
    : m_answers(std::move(file), [](const QString &note) { printNote(note); })
{
}

void FileBroker::ask(const InputRequest &request, Answer answer)
{
    if (const std::optional<Result<QByteArray>> found = m_answers.answer(request)) {
        return answer(*found);
    }
    if (request.kind == InputRequest::Kind::Elicitation || request.kind == InputRequest::Kind::Sampling) {
        printNote(QCoreApplication::translate("CommandLine",
                                              "The file has no answer to a question of the server; it was declined."));
    }
    m_decliner.ask(request, std::move(answer));
}

} // namespace Signalbox
