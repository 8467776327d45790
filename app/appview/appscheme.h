// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/appaccess.h"

#include <QWebEngineUrlSchemeHandler>

namespace Signalbox {

inline constexpr QLatin1StringView kAppScheme("signalbox-app");

/// Serves two pages from memory: a shell that holds nothing but a frame, and in it, with an origin of its own, the app.
class AppScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    AppScheme(QByteArray html, const AppAccess &access, AppPermissions granted, QObject *parent = nullptr);

    static void declare(); ///< before there is an application object
    [[nodiscard]] static QUrl shellUrl();
    [[nodiscard]] static QUrl viewUrl();

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QByteArray m_html;
    QByteArray m_shell;
    QByteArray m_viewPolicy;
    QByteArray m_shellPolicy;
};

} // namespace Signalbox
