// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/toursteps.h"

namespace Signalbox {

/// The Servers page: other programs' servers, bundles, what runs, secrets in files, profiles, a registry.
class ManageSteps : public TourSteps
{
    Q_OBJECT
public:
    using TourSteps::TourSteps;

private slots:
    void t17d_otherProgramsServersAreSeenAndBrought();
    void t17e_aBundleAndWhatRunsAreSeen();
    void t17f_secretsInFilesAreSeenAndMoved();
    void t17g_profilesAndEnvironmentsAreMade();
    void t17h_aRegistryIsSearched();

private:
    void makePlace(const QString &button, const QString &name, const QString &description) const;
};

} // namespace Signalbox
