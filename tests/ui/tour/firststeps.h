// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/toursteps.h"

namespace Signalbox {

/// What a person does first: one click, a tool, a form, a call, its result.
class FirstSteps : public TourSteps
{
    Q_OBJECT
public:
    using TourSteps::TourSteps;

private slots:
    void t01_theFirstStartOffersTheSampleServer();
    void t02_oneClickConnectsIt();
    void t03_theToolsAreListedAndFiltered();
    void t04_aFormIsMadeFromTheSchema();
    void t05_aMissingArgumentIsSaidBesideItsField();
    void t06_aCallShowsItsResult();
    void t07_theResultIsAlsoATreeAndRawText();
    void t08_theFormIsAlsoJson();
};

} // namespace Signalbox
