// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QStringList>

namespace Signalbox {

/// How the words of ToolListModel::badgesOf() are drawn: what is harmless is quiet.
[[nodiscard]] QList<Badge> toolBadges(const QStringList &words);

} // namespace Signalbox
