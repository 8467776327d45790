// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QUrl>

#include <functional>

namespace Signalbox {

/// Starts a program with arguments, without a shell; false if it did not start.
using ProgramStarter = std::function<bool(const QString &program, const QStringList &arguments)>;

/// May this address be given to a browser (rows O01, T10)? https with a host, or http to a literal loopback host;
/// without userinfo and control characters. Error: Kind::Policy.
[[nodiscard]] Result<> checkBrowserUrl(const QUrl &url);

/// The one place that opens a browser: the address, checked, as the single argument of the `xdg-open` in PATH. The
/// default starter starts it detached. Error (Kind::Policy): refused; (Kind::Usage): no xdg-open, or it did not start.
[[nodiscard]] Result<> openInBrowser(const QUrl &url, const ProgramStarter &start = {});

/// The same for a link in a server's text, which may be http to any host as well (row U10).
[[nodiscard]] Result<> checkWebLink(const QUrl &url);
[[nodiscard]] Result<> openWebLink(const QUrl &url, const ProgramStarter &start = {});

/// An address as it is to be shown before somebody follows it (row O17): nothing is fetched, nothing opened.
struct AddressView
{
    QString full;        ///< all of it, encoded
    QString host;        ///< to be set off; as it goes over the wire ("xn--…")
    QString unicodeHost; ///< what its Punycode reads as; empty if there is none in it
};
[[nodiscard]] AddressView viewOf(const QUrl &url);

} // namespace Signalbox
