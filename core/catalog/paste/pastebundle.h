// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace Signalbox {

/// A bundle (.mcpb, .dxt) that a text names and does nothing else: where it is. Nothing is read or fetched to know that.
struct PastedBundle
{
    QString path{};    ///< of a file here, as it was written, without quotes; ~ is the home; empty if it is elsewhere
    QString address{}; ///< http or https: it has to be downloaded first; empty if it is here
};

/// `text`: one path, bare or quoted as for a shell, a file: address, or an http address. Nothing if it is anything else, also
/// a command line that ends in such a name.
[[nodiscard]] std::optional<PastedBundle> bundleIn(const QString &text);

/// Why such a text is no server to add, and what is to be done with it instead.
[[nodiscard]] Error bundleAdvice(const PastedBundle &bundle);

} // namespace Signalbox
