// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authoptions.h"
#include "core/wire/http/httpauthorizer.h"

#include <QCoreApplication>

namespace Signalbox {

/// Credentials that do not change: an API key or another header, Basic, a bearer token, or none at all. A refusal ends it.
class StaticAuthorizer : public HttpAuthorizer
{
    Q_DECLARE_TR_FUNCTIONS(StaticAuthorizer)
public:
    StaticAuthorizer(AuthOptions options, const QUrl &server);

    void authorize(const QByteArray &method, const QUrl &url, Ready ready) override;
    void refused(const HttpRequest &request, const HttpHead &answer, Decided decided) override;
    void answered(const HttpRequest &, const HttpHead &) override {}
    [[nodiscard]] bool asksPerson() const override { return false; }

private:
    [[nodiscard]] HttpHeaders headers() const;

    const AuthOptions m_options;
    const QUrl m_server;
};

} // namespace Signalbox
