// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/toursteps.h"

namespace Signalbox {

/// What is done with results: as a table, beside one that was kept, calls that are saved, views side by side; and a server
/// is examined.
class ResultSteps : public TourSteps
{
    Q_OBJECT
public:
    using TourSteps::TourSteps;

private slots:
    void t09d_aResultIsATable();
    void t09e_aResultIsComparedWithOneThatWasKept();
    void t09f_callsAreSaved();
    void t09g_viewsStandSideBySide();
    void t09h_aServerIsExamined();
};

} // namespace Signalbox
