// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/toursteps.h"

namespace Signalbox {

/// A sign-in that is held before each step, at an authorization server on loopback.
class AuthSteps : public TourSteps
{
    Q_OBJECT
public:
    using TourSteps::TourSteps;

private slots:
    void t16b_aSignInIsHeldBeforeEachStep();

private:
    void letStepsGo(const QString &browserNote);
};

} // namespace Signalbox
