// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/updates/releaselist.h"
#include "core/wire/http/httpclient.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace Signalbox {

/// The address of a list of releases as a person writes it: https, or http to this machine; no user, password or
/// fragment. Errors: Kind::Usage.
[[nodiscard]] Result<QUrl> updateAddress(const QString &text);

/// Reads a list of releases. It is asked for like any file: no cookies, no credentials, nothing that says who asks or which
/// version is here.
class UpdateLook : public QObject
{
    Q_OBJECT
public:
    explicit UpdateLook(QObject *parent = nullptr);

    /// `done` exactly once, later; not when `context` or this is gone first. Errors: those of the exchange, Kind::Remote
    /// (`code` is the HTTP status), Kind::Protocol; `where` is the address.
    void look(const QUrl &address, QObject *context, std::function<void(const Result<QList<Release>> &)> done);

private:
    std::unique_ptr<HttpClient> m_http; ///< from the first look on, on the thread that looks
};

} // namespace Signalbox
