// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/health/alertrule.h"

#include <QHash>

namespace Signalbox {

class DerivedStore;

/// How each server of the journal did over the last minute before `nowNs` (wall clock): failure rate and p95 if calls
/// ended, memory if there is a fresh sample, silence if it said anything within `silenceNs`; else that long.
[[nodiscard]] Result<QHash<QString, AlertFigures>> readAlertFigures(const DerivedStore &store, qint64 nowNs,
                                                                    qint64 silenceNs);

} // namespace Signalbox
