// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/lineoffice.h"
#include "tests/ui/tour/promptlibrary.h"
#include "tests/ui/tour/toursteps.h"
#include "tests/ui/tour/weatherboard.h"
#include "tests/ui/tour/workshop.h"

namespace Signalbox {

/// The panes of a server, each with one that has something for it.
class PaneSteps : public TourSteps
{
    Q_OBJECT
public:
    using TourSteps::TourSteps;

private slots:
    void t10_theOverviewSaysWhoTheServerIs();
    void t10a_resourcesAreReadAndFollowed();
    void t10b_promptsAreFilledInAndGot();
    void t10c_whatAServerLogsAndWritesIsRead();
    void t10w_theOverviewCountsAndJudges();
    void t10w_tasksAreFollowed();
    void t10x_anAppIsShownAndNotRun();

private:
    LineOffice m_office;
    PromptLibrary m_library;
    Workshop m_workshop;
    WeatherBoard m_board;
};

} // namespace Signalbox
