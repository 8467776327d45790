// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordingbroker.h"

#include "app/cli/clioutput.h"

namespace Signalbox {

void RecordingBroker::ask(const InputRequest &request, Answer answer)
{
    if (const std::optional<Result<QByteArray>> found =
            m_answers.answer(request, [](const QString &note) { printNote(note); })) {
        return answer(*found);
    }
    m_behind.ask(request, std::move(answer));
}

} // namespace Signalbox
