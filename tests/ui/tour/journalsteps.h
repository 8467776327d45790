// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/toursteps.h"

namespace Signalbox {

/// What was recorded: looked at, compared, and called once more.
class JournalSteps : public TourSteps
{
    Q_OBJECT
public:
    using TourSteps::TourSteps;

private slots:
    void t09_theJournalHoldsEveryMessage();
    void t09b_twoMessagesAreCompared();
    void t09c_aRecordedCallIsMadeAgain();
};

} // namespace Signalbox
