// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/answerpane.h"
#include "ui/models/enginerequest.h"

#include <QPointer>
#include <QtConcurrentRun>

#include <type_traits>

namespace Signalbox {

/// How one request of the window went: its time while it runs, its measures, what is read of its result, or what went
/// wrong and what to do.
class RequestAnswerPane : public AnswerPane
{
    Q_OBJECT
protected:
    using AnswerPane::AnswerPane;

    void follow(EngineRequest *request); ///< null: none was sent yet. update() when it ends
    [[nodiscard]] const QPointer<EngineRequest> &request() const { return m_request; }
    [[nodiscard]] const CallOutcome *outcome() const; ///< null while it runs, and where there is none

    /// What is always to be seen of it. False: it failed, and what went wrong stands there.
    [[nodiscard]] bool showOutcome();
    /// `read` makes something of the outcome on another thread; `show` gets it, if the request is still the one followed.
    template<typename Read, typename Show>
    void readOutcome(Read read, Show show)
    {
        using Reading = std::invoke_result_t<Read, const CallOutcome &>;
        QtConcurrent::run(read, *outcome()).then(this, [this, request = m_request, show](const Reading &reading) {
            if (request && request == m_request) {
                show(reading);
            }
        });
    }

    virtual void update() = 0;

private:
    void tick() override;
    void showFailed();

    QPointer<EngineRequest> m_request;
};

} // namespace Signalbox
