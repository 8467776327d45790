// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/toursteps.h"

namespace Signalbox {

/// The pages beside the servers, and what lies above all of them.
class PageSteps : public TourSteps
{
    Q_OBJECT
public:
    using TourSteps::TourSteps;

private slots:
    void t14_settingsAndKeysAreShown();
    void t14b_everythingIsFoundByItsName();
    void t15_everythingInDark();
    void t17_theMonitorMeasuresEveryCall();
    void t17b_thePolicyIsShownAndAsks();
    void t17c_aServerAsksAndIsAnswered();
    void t18_everyControlHasAName();
    void t19_noTextIsCutOff(); ///< in any picture of the tour
};

} // namespace Signalbox
