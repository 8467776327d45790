// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/examcontext.h"
#include "core/session/lister.h"

#include <QList>

namespace Signalbox {

/// What the lists of a server hold, decoded, with all that is wrong with it.
struct ListedThings
{
    QList<Tool> tools;
    qsizetype prompts = 0;
    qsizetype resources = 0;
    qsizetype templates = 0;
    QList<ServerWord> words;
    QList<ExamContext::SeenDeviation> deviations; ///< at most 1,000
};

/// Parses; made for the thread pool.
[[nodiscard]] ListedThings listedThings(const QList<Lister::Outcome> &lists);

} // namespace Signalbox
