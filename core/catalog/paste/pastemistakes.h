// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <optional>

class QUrl;

namespace Signalbox {

// What people copy from a server's page and what starts or reaches none. Error::Kind::Usage, with what was perhaps meant as
// its advice.

/// `npm install -g x`, `pip install x`, `docker pull x`, `git clone x`: nothing is started by that.
[[nodiscard]] std::optional<Error> installingMistake(const QStringList &words);

/// The page of a repository, as https://github.com/OWNER/NAME.
[[nodiscard]] std::optional<Error> webPageMistake(const QUrl &url);

} // namespace Signalbox
