// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/control/controlquestion.h"
#include "core/json/jsontext.h"
#include "tests/fuzz/fuzzing.h"

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

/// One line, as a question to a running Signalbox and as its answer: both come from programs that nobody here wrote.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray line = bytesOf(data, size);
    if (const auto question = ControlQuestion::fromLine(line)) {
        require(line.size() <= ControlQuestion::kLongestLine, "a long line is no question");
        const QByteArray written = question->toLine();
        require(written.endsWith('\n') && written.count('\n') == 1, "a question is one line");
        require(written.size() > ControlQuestion::kLongestLine || ControlQuestion::fromLine(written) == *question,
                "a question reads as what was written");
    } else {
        require(question.error().kind == Error::Kind::Usage && !question.error().message.isEmpty(),
                "what is no question is told");
    }
    const Result<Json> answer = controlAnswerFromLine(line);
    const QByteArray written = controlAnswerLine(answer);
    require(written.endsWith('\n') && written.count('\n') == 1, "an answer is one line");
    const Result<Json> again = controlAnswerFromLine(written);
    require(again.has_value() == answer.has_value(), "an answer reads as what was written");
    if (answer) {
        require(compactJson(*again) == compactJson(*answer), "and says the same");
    }
    return 0;
}
