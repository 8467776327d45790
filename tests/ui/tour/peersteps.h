// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/toursteps.h"

namespace Signalbox {

/// Every pane with servers that are no test's: our samples, and the reference server over both ways to it.
class PeerSteps : public TourSteps
{
    Q_OBJECT
public:
    using TourSteps::TourSteps;

private slots:
    void t20_samplesAreCalled_data();
    void t20_samplesAreCalled();
    void t21_theReferenceServersToolsAreCalled();
    void t21b_itsResourcesAreRead();
    void t21c_itsPromptsAreGot();
    void t21d_itsTasksAreFollowed();
    void t21e_whatItLogsAndWritesIsRead();
    void t21f_anyRequestIsSentByHand();
    void t21g_itsOverviewIsWhole();
    void t22_itsExchangesOverHttpAreShown();

private:
    void call(const QString &tool, const QString &argument, const QString &text); ///< and its result is there
    QString m_reference;                                                          ///< its id; empty until t21
};

} // namespace Signalbox
