// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"
#include "core/json/json.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Signalbox {

/// What the official suite tells the client that it tests (its README, "Testing Clients"): the server's address as the
/// last argument, the rest in the environment.
struct Setting
{
    QString scenario;
    QString url;
    Revision revision = Revision::V20251125; ///< what the run is about; the stable release does not say
    Json context = Json::null();             ///< what the scenario lends: credentials, calls to make

    /// Errors (Kind::Usage): something is missing, or no JSON.
    [[nodiscard]] static Result<Setting> read(const QStringList &arguments, const QProcessEnvironment &environment);

    /// The server as the person would have configured it. Its era is the run's, unless SIGNALBOX_CONFORMANCE_ERA says
    /// otherwise.
    [[nodiscard]] ServerEntry entry() const;
    [[nodiscard]] QString contextText(const char *key) const; ///< empty if there is none

private:
    QString m_era;
};

} // namespace Signalbox
