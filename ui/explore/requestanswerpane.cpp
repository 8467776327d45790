// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/requestanswerpane.h"

#include "ui/models/formats.h"
#include "ui/models/remoteerrortext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

void RequestAnswerPane::follow(EngineRequest *request)
{
    if (m_request) {
        m_request->disconnect(this);
    }
    m_request = request;
    if (request) {
        connect(request, &EngineRequest::finished, this, [this] { update(); });
    }
}

const CallOutcome *RequestAnswerPane::outcome() const
{
    return m_request && m_request->outcome() ? &*m_request->outcome() : nullptr;
}

void RequestAnswerPane::tick()
{
    if (m_request && m_request->isRunning()) {
        showRunning(tr("Running"), m_request->elapsedMs(), {});
    }
}

bool RequestAnswerPane::showOutcome()
{
    QStringList parts;
    if (outcome()->end != CallOutcome::End::Refused) { // what was not sent took no time
        parts.append(durationText(outcome()->durationNs));
    }
    if (outcome()->ok()) {
        parts.append(sizeText(outcome()->result.size()));
    }
    parts.append(m_request->startedAt().toString(u"HH:mm:ss"_s));
    showMeasures(parts.join(u" · "_s));
    if (!outcome()->ok()) {
        showFailed();
        return false;
    }
    showState(StateShape::Changing, Ink::Accent, tr("Reading"));
    return true;
}

void RequestAnswerPane::showFailed()
{
    using End = CallOutcome::End;
    const CallOutcome &failed = *outcome();
    const bool ours = failed.end == End::Cancelled;
    const QString what = failed.end == End::RemoteError ? remoteErrorText(failed.error)
                         : failed.end == End::Timeout   ? tr("No answer in time.")
                         : ours                         ? tr("Cancelled.")
                         : failed.end == End::Lost      ? tr("The connection was lost.")
                                                        : tr("It was not sent.");
    showFailure(what, causeOf(failed.error), ours);
    if (failed.end == End::Refused) {
        showState(StateShape::Failed, Ink::Err, tr("Not sent"));
    }
    offerAgain();
}

} // namespace Signalbox
