// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/answers/recordedanswers.h"

#include "core/hub/answers/questionkey.h"
#include "core/mcp/codec.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

class RecordedAnswersText
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

} // namespace

void RecordedAnswers::add(const QByteArray &key, Entry entry)
{
    if (key.isEmpty()) {
        return;
    }
    ++m_count;
    m_masked += entry.isMasked ? 1 : 0;
    m_bytes += entry.result.size() + 2 * entry.refusal.size() + key.size();
    m_queues[key].entries.append(std::move(entry));
}

std::optional<Result<QByteArray>> RecordedAnswers::answer(const InputRequest &request, const Note &note)
{
    if (request.kind == InputRequest::Kind::Consent) { // a question of ours, which no message records
        return {};
    }
    const auto say = [&](const char *text) {
        if (note && request.kind != InputRequest::Kind::Roots) {
            note(RecordedAnswersText::tr(text).arg(request.server));
        }
    };
    const auto found = m_queues.find(questionKey(request.kind, request.server, request.params));
    if (found == m_queues.end()) {
        say(QT_TRANSLATE_NOOP("Answers", "The recording has no answer to what %1 asks."));
        return {};
    }
    if (found->next == found->entries.size()) {
        say(QT_TRANSLATE_NOOP("Answers", "%1 asks this more often than the recording has answers."));
        return {};
    }
    const Entry &entry = found->entries.at(found->next++);
    if (entry.isMasked) {
        say(QT_TRANSLATE_NOOP("Answers",
                              "The recorded answer to what %1 asks holds a masked secret and is not given."));
        return {};
    }
    if (entry.result.isEmpty()) {
        return fail(Error::Kind::Cancelled, entry.refusal, ErrorCode::UserRejected);
    }
    return entry.result;
}

} // namespace Signalbox
