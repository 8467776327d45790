// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/toursteps.h"

namespace Signalbox {

/// How servers come into the list: pasted, typed, behind an address.
class ServerSteps : public TourSteps
{
    Q_OBJECT
public:
    using TourSteps::TourSteps;

private slots:
    void t11_pastedTextIsUnderstoodBeforeItIsKept();
    void t12_aServerThatCannotStartSaysWhy();
    void t13_aServerIsEditedInAForm();
    void t16_aServerBehindAnAddressIsAdded();
};

} // namespace Signalbox
