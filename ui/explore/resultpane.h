// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/answerpane.h"
#include "ui/models/callresult.h"
#include "ui/models/result/contentreading.h"

#include <QPointer>

namespace Signalbox {

class CallHandle;
class ResultViews;
class UiState;

/// How a call went: while it runs its time and progress, then the result in each way it can be seen, or what went wrong
/// and what to do.
class ResultPane : public AnswerPane
{
    Q_OBJECT
public:
    explicit ResultPane(QWidget *parent = nullptr);

    void setCall(CallHandle *call, const Json &outputSchema); ///< null: no call yet
    void setReader(const ContentReader &reader);              ///< of what results link to
    void setState(UiState &state);                            ///< keeps how the person wants to see things

signals:
    void passRequested(); ///< the call was stopped by a breaker: let it pass, and repeat it

private:
    void connectAll();
    void save();
    void toggleKept();
    void update();
    void tick() override;
    void showOutcome();
    void showDropped(const CallOutcome &outcome);
    void showResult(const CallResultPtr &result);
    void showFailed(const CallOutcome &outcome);
    [[nodiscard]] static QString sentenceOf(const CallOutcome &outcome);
    [[nodiscard]] static QString notesOf(const CallResult &result);
    void showEarlier(bool isEarlier);
    [[nodiscard]] QString measures(const CallOutcome &outcome) const;

    QPointer<CallHandle> m_call;
    Json m_outputSchema;
    QString m_shownTool; // whose result the views hold
    QString m_shownTime; // when its call was made
    ToolButton *m_keep;
    ToolButton *m_save;
    ToolButton *m_copy;
    PlainLabel *m_earlier; // that what is seen is the last result
    PlainLabel *m_note;
    PlainLabel *m_gates; // what the gates did
    ResultViews *m_views;
    CallResultPtr m_result; // that the views hold; null: none
};

} // namespace Signalbox
